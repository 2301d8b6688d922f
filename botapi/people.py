"""Who is in the world: people, bots, and the chats in which they meet."""

from dataclasses import dataclass, field
from typing import Any

GROUP_ANONYMOUS_BOT = 1087968824
TELEGRAM_SERVICE = 777000
_FIRST_SUPERGROUP = -1_000_000_000_000
HIGHEST_ID = 2**52 - 1  # Telegram promises no more than 52 bits, which JavaScript counts exactly


LEADING = ("creator", "administrator")


@dataclass(slots=True)
class Person:
    """A user of Telegram; other bots are people too, with is_bot set."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the User object."""
        known = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        return {name: value for name, value in known.items() if value is not None}


@dataclass(slots=True)
class Chat:
    """A private chat, a group, a supergroup or a channel, and how the bot stands in it.

    `status` is the bot's membership (member, administrator, left, kicked); in a private chat, kicked means
    blocked. `refused` holds what members may not send: "text messages", "photos", "documents"; in its
    `closed_topics` administrators alone may write; `pinned` has the numbers of its pinned messages, the
    newest last.
    """

    id: int
    type: str
    title: str | None = None
    username: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    is_forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    pinned: list[int] = field(default_factory=list)
    status: str = "member"
    started: bool = True
    migrated_to: int | None = None

    @property
    def private(self) -> bool:
        """Whether this is the chat of one person with the bot."""
        return self.type == "private"

    def closes(self, topic: int | None, status: str | None) -> bool:
        """Say whether a topic is closed to somebody who is this in the chat, as a member."""
        return topic in self.closed_topics and status not in LEADING

    @property
    def kind(self) -> str:
        """The words that Telegram uses for this type of chat when it refuses something."""
        return f"{self.type} chat"

    def to_json(self) -> dict[str, Any]:
        """Return the Chat object."""
        known = {
            "id": self.id,
            "type": self.type,
            "title": self.title,
            "username": self.username,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "is_forum": self.is_forum or None,
        }
        return {name: value for name, value in known.items() if value is not None}


def private_chat(person: Person, *, started: bool) -> Chat:
    """Return the chat of a person with the bot; its id is the person's."""
    return Chat(
        person.id,
        "private",
        username=person.username,
        first_name=person.first_name,
        last_name=person.last_name,
        started=started,
    )


def group_type(chat_id: int) -> str:
    """Return the type of a group by its id: those of supergroups are below -1000000000000."""
    return "supergroup" if chat_id <= _FIRST_SUPERGROUP else "group"


def anonymous_admin() -> Person:
    """Return the user in whose name Telegram shows anonymous administrators."""
    return Person(GROUP_ANONYMOUS_BOT, "Group", username="GroupAnonymousBot", is_bot=True)


def telegram_service() -> Person:
    """Return the user in whose name Telegram forwards a channel's posts to its discussion group."""
    return Person(TELEGRAM_SERVICE, "Telegram")


def channel_bot() -> Person:
    """Return the user that stands for whoever writes in the name of a channel."""
    return Person(136817688, "Channel", username="Channel_Bot", is_bot=True)


def member_json(person: Person, status: str) -> dict[str, Any]:
    """Return the ChatMember object of a person with a status."""
    shown: dict[str, Any] = {"status": status, "user": person.to_json()}
    match status:
        case "kicked":
            return {**shown, "until_date": 0}
        case "creator":
            return {**shown, "is_anonymous": False}
        case "administrator":
            return {**shown, **_ADMINISTRATOR}
    return shown


_ADMINISTRATOR = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_send_welcome_messages": False,
    "can_pin_messages": True,
    "can_manage_topics": False,
}
