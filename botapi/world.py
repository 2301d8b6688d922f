"""A small Telegram: the people, groups and channels around one bot, and what happens to them."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from botapi.keeping import Keeper
from botapi.people import HIGHEST_ID, Chat, Person, anonymous_admin, group_type, member_json, private_chat
from botapi.sharing import Sharing
from botapi.state import act

_TOPIC_COLOR = 7322096
_FORBIDDABLE = ("text messages", "photos", "documents", "polls")


class World(Sharing):
    """Everything around one bot. Make people and chats here, let them talk, and read what the bot did.

    Its own methods set the scene; those of `Talking` and `Sharing` are what people say and show; `State`
    holds `calls`, `messages`, `faults`, `events` and `updates`.

    A world lives as long as the program, unless it has a keeper: `kept_world(path)` opens one that is kept in
    a file, with everything that was in it when it was last open. `clear` empties it, or one chat of it.
    """

    @act
    def person(
        self,
        person_id: int,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        started: bool = True,
    ) -> Person:
        """Make a new person. Unless `started` is False the bot may write to them, as after a /start.

        Raises ValueError for an id that no person can have.
        """
        if not 0 < person_id <= HIGHEST_ID:
            raise ValueError(f"ids of people are from 1 to {HIGHEST_ID}")
        person = Person(person_id, first_name, last_name, username, language_code)
        self.note_person(person)
        self.note_chat(private_chat(person, started=started))
        return person

    @act
    def other_bot(self, person_id: int, first_name: str, username: str) -> Person:
        """Make a bot that is not ours."""
        self.note_person(Person(person_id, first_name, username=username, is_bot=True))
        return self.people[person_id]

    @act
    def group(
        self,
        chat_id: int,
        title: str,
        members: Iterable[Person] = (),
        *,
        creator: Person | None = None,
        forum: bool = False,
        username: str | None = None,
    ) -> Chat:
        """Make a new group in which the bot is a member; a supergroup if its id is below -1000000000000.

        Its creator, if one is named, is a member too and administers it.
        Raises ValueError for an id that no group can have, and for a forum that is not a supergroup.
        """
        kind = group_type(chat_id)
        if not -HIGHEST_ID <= chat_id < 0:
            raise ValueError(f"ids of groups are negative, from {-HIGHEST_ID}")
        if forum and kind != "supergroup":
            raise ValueError("only a supergroup can be a forum: its id is below -1000000000000")
        statuses = {} if creator is None else {creator.id: "creator"}
        statuses = {person.id: "member" for person in members} | statuses
        chat = Chat(chat_id, kind, title=title, username=username, is_forum=forum, members=statuses)
        self.note_chat(chat)
        return chat

    @act
    def channel(self, chat_id: int, title: str, *, username: str | None = None) -> Chat:
        """Make a new channel in which the bot is an administrator."""
        self.note_chat(Chat(chat_id, "channel", title=title, username=username, status="administrator"))
        return self.chats[chat_id]

    @act
    def topic(self, forum: Chat, name: str, by: Person) -> int:
        """Open a topic in a forum; the result is its thread id."""
        if not forum.is_forum:
            raise ValueError(f"{forum.title} is not a forum")
        made = {"name": name, "icon_color": _TOPIC_COLOR}
        opening = self.keep(forum, {"from": by.to_json(), "forum_topic_created": made})
        thread = int(opening["message_id"])
        opening.update(message_thread_id=thread, is_topic_message=True)
        self.note_message(opening)
        forum.topics[thread] = name
        self.note_chat(forum)
        self.updates.add("message", opening)
        return thread

    @act
    def close_topic(self, forum: Chat, topic: int, by: Person) -> None:
        """Close a topic: nobody but administrators may write there, and no bot that is none."""
        self._turn_topic(forum, topic, by, "forum_topic_closed")
        forum.closed_topics.add(topic)
        self.note_chat(forum)

    @act
    def reopen_topic(self, forum: Chat, topic: int, by: Person) -> None:
        """Open a closed topic again."""
        forum.closed_topics.remove(topic)
        self.note_chat(forum)
        self._turn_topic(forum, topic, by, "forum_topic_reopened")

    def _turn_topic(self, forum: Chat, topic: int, by: Person, how: str) -> None:
        if topic not in forum.topics:
            raise ValueError(f"there is no topic {topic} in chat {forum.id}")
        self._service(forum, by, {how: {}, "message_thread_id": topic, "is_topic_message": True})

    @act
    def promote(self, chat: Chat, person: Person | None = None) -> None:
        """Make a person an administrator, or the bot if nobody is named."""
        if person is None:
            chat.status = "administrator"
        else:
            chat.members[person.id] = "administrator"
        self.note_chat(chat)

    @act
    def demote(self, chat: Chat, person: Person) -> None:
        """Make an administrator a member like the others. Raises ValueError for anybody else."""
        if chat.members.get(person.id) != "administrator":
            raise ValueError(f"{person.first_name} is no administrator whom somebody made one")
        chat.members[person.id] = "member"
        self.note_chat(chat)

    @act
    def join(self, group: Chat, person: Person) -> None:
        """Let a person come into a group, for the first time or again."""
        group.members[person.id] = "member"
        self.note_chat(group)
        self._service(group, person, {"new_chat_members": [person.to_json()]})

    @act
    def leave(self, group: Chat, person: Person) -> None:
        """Let a person leave a group."""
        group.members[person.id] = "left"
        self.note_chat(group)
        self._service(group, person, {"left_chat_member": person.to_json()})

    @act
    def forbid(self, chat: Chat, *what: str) -> None:
        """Forbid "photos", "documents", "polls" or "text messages" in a chat; all else is allowed again."""
        unknown = set(what) - set(_FORBIDDABLE)
        if unknown:
            raise ValueError(f"{unknown} cannot be forbidden, only {_FORBIDDABLE}")
        chat.refused = set(what)
        self.note_chat(chat)

    @act
    def close_poll(self, message: dict[str, Any]) -> None:
        """End the time of a poll: it closes, and the bot gets an update."""
        poll = self.poll_of(message)
        if poll is None or poll.is_closed:
            raise ValueError(f"message {message['message_id']} is not an open poll")
        poll.is_closed = True
        self.show_poll(poll)

    @act
    def block(self, person: Person) -> None:
        """Let a person block the bot."""
        self._bot_status(self.chat_with(person), person, "kicked")

    @act
    def unblock(self, person: Person) -> None:
        """Let a person allow the bot to write again."""
        self._bot_status(self.chat_with(person), person, "member")

    @act
    def kick(self, group: Chat, by: Person) -> None:
        """Throw the bot out of a group."""
        self._service(group, by, {"left_chat_member": self.bot.to_json()})
        self._bot_status(group, by, "kicked")

    @act
    def add_bot(self, group: Chat, by: Person) -> None:
        """Add the bot to a group, for the first time or again."""
        group.status = "left" if group.status == "member" else group.status
        self._bot_status(group, by, "member")
        self._service(group, by, {"new_chat_members": [self.bot.to_json()]})

    @act
    def migrate(self, group: Chat, new_id: int, by: Person) -> Chat:
        """Turn a group into a supergroup with a new id; both chats say so in a service message."""
        supergroup = self.group(new_id, group.title or "", username=group.username)
        supergroup.members = dict(group.members)
        supergroup.status, supergroup.refused = group.status, set(group.refused)
        self._service(group, by, {"migrate_to_chat_id": new_id})
        group.migrated_to = new_id
        for chat in (group, supergroup):
            self.note_chat(chat)
        body = {"sender_chat": supergroup.to_json(), "migrate_from_chat_id": group.id}
        self._service(supergroup, anonymous_admin(), body)
        return supergroup

    def clear(self, chat: Chat | None = None) -> None:
        """Delete what was said in a chat; without one, all that was said anywhere, and every file.

        The people and the chats stay, and no number is used again. Listeners get "cleared" for each chat.
        Photos and documents that another chat shows stay, too.
        """
        with self.keeper.together():
            for one in [chat] if chat else list(self.chats.values()):
                self.clear_messages(one)
            self.files.keep_only(self.shown_files())
            if chat is None:
                self.updates.take()
                self.journal.forget(None)
        self.keeper.settle()

    def _service(self, chat: Chat, by: Person, body: dict[str, Any]) -> None:
        """Let Telegram itself write: a bot that is there sees it whatever its privacy mode."""
        message = self.keep(chat, {"from": by.to_json(), **body})
        if chat.status not in ("left", "kicked"):
            self.updates.add("message", message)

    def _bot_status(self, chat: Chat, by: Person, status: str) -> None:
        change = {
            "chat": chat.to_json(),
            "from": by.to_json(),
            "date": self.now(),
            "old_chat_member": member_json(self.bot, chat.status),
            "new_chat_member": member_json(self.bot, status),
        }
        chat.status = status
        self.note_chat(chat)
        self.updates.add("my_chat_member", change)


@contextmanager
def kept_world(
    path: Path, bot_username: str = "local_bot", *, bot_name: str = "Local bot", privacy: bool = True
) -> Iterator[World]:
    """Open the world that is kept in a file, for as long as the context is open; the file is made if needed.

    People, chats, messages, files and updates that the bot has not fetched yet are as they were, and buttons
    under old messages can be pressed. Raises `NotKept` when the file is in use or is no such file.
    """
    with closing(Keeper(path)) as keeper:
        yield World(bot_username, bot_name=bot_name, privacy=privacy, keeper=keeper)
