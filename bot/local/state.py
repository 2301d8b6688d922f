"""What the server remembers: people, chats, messages, updates, files and what the bot says of itself."""

import copy
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.local.errors import bad_request, forbidden
from bot.local.faults import Faults
from bot.local.files import FileStore
from bot.local.people import Chat, Person, private_chat
from bot.local.record import Call, Events
from bot.local.updates import UpdateQueue
from bot.local.waiting import Press, Search

BOT_ID = 7_000_000_001
MOST_CALLS = 10_000


@dataclass(slots=True)
class Profile:
    """What the bot says of itself: command menus by scope and language, and texts by field and language."""

    commands: dict[tuple[str, int, int, str], list[dict[str, str]]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)


class State:
    """Everything that is true on the server now. `World` adds what people can do with it."""

    def __init__(
        self,
        bot_username: str = "local_bot",
        bot_id: int = BOT_ID,
        *,
        bot_name: str = "Local bot",
        privacy: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.bot = Person(bot_id, bot_name, username=bot_username, is_bot=True)
        self.privacy = privacy
        self.people: dict[int, Person] = {bot_id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.updates = UpdateQueue()
        self.files = FileStore()
        self.profile = Profile()
        self.presses: dict[str, Press] = {}
        self.searches: dict[str, Search] = {}
        self.inline_messages: dict[str, tuple[int, int]] = {}
        self.faults = Faults()
        self.events = Events()
        self.calls: list[Call] = []
        self.polls: list[Call] = []
        self._clock = clock
        self._messages: dict[int, dict[int, dict[str, Any]]] = {}
        self._last_ids: dict[int, int] = {}
        self._own: set[tuple[int, int]] = set()

    @property
    def token(self) -> str:
        """The token that the server takes when it is given no other."""
        return f"{self.bot.id}:local"

    def now(self) -> int:
        """Return the time in seconds of the Unix epoch."""
        return int(self._clock())

    def note(self, call: Call) -> None:
        """Write down a call: getUpdates, which is only transport, apart from the rest; forget old ones."""
        record = self.polls if call.method == "getUpdates" else self.calls
        record.append(call)
        del record[:-MOST_CALLS]

    def drain_calls(self) -> list[Call]:
        """Return the calls since the last time, which are then forgotten."""
        drained, self.calls[:] = list(self.calls), []
        return drained

    def messages(self, chat: Chat | Person | int) -> list[dict[str, Any]]:
        """Return copies of the messages that a chat shows now: edits applied, the deleted gone."""
        chat_id = chat if isinstance(chat, int) else chat.id
        return copy.deepcopy(list(self._messages.get(chat_id, {}).values()))

    def find_chat(self, chat_id: int | str) -> Chat:
        """Return the chat with an id, or with an @username if it is a group or channel.

        Raises ApiError when there is none.
        """
        if isinstance(chat_id, int):
            found = self.chats.get(chat_id)
        else:
            name = chat_id.removeprefix("@").lower()
            shared = (chat for chat in self.chats.values() if not chat.private and chat.username)
            found = next((chat for chat in shared if (chat.username or "").lower() == name), None)
        if found is None:
            raise bad_request("chat not found")
        return found

    def open_chat(self, chat_id: int | str) -> Chat:
        """Return a chat in which the bot may speak.

        Raises ApiError when there is none, or when it has thrown the bot out or become a supergroup.
        """
        chat = self.find_chat(chat_id)
        if chat.migrated_to is not None:
            parameters = {"migrate_to_chat_id": chat.migrated_to}
            raise bad_request("group chat was upgraded to a supergroup chat", parameters)
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.status == "kicked":
            words = "bot was blocked by the user" if chat.private else f"bot was kicked from the {chat.kind}"
            raise forbidden(words)
        if chat.status == "left":
            raise forbidden(f"bot is not a member of the {chat.kind}")
        return chat

    def chat_with(self, person: Person) -> Chat:
        """Return the private chat of a person with the bot."""
        return self.chats.setdefault(person.id, private_chat(person, started=False))

    def keep(self, chat: Chat, body: dict[str, Any], *, own: bool = False) -> dict[str, Any]:
        """Give a message the next id of its chat, a date and a place, and show it to everyone who listens.

        `own` marks what the bot has sent and may therefore edit.
        """
        number = self._last_ids.get(chat.id, 0) + 1
        self._last_ids[chat.id] = number
        message = {"message_id": number, **body, "chat": chat.to_json(), "date": self.now()}
        self._messages.setdefault(chat.id, {})[number] = message
        if own:
            self._own.add((chat.id, number))
        self.events.happened("message", chat.id, copy.deepcopy(message))
        return message

    def find_message(self, chat_id: int, message_id: int | None) -> dict[str, Any] | None:
        """Return the message itself, not a copy, if the chat still shows it."""
        return self._messages.get(chat_id, {}).get(message_id or 0)

    def changed(self, message: dict[str, Any]) -> None:
        """Tell everyone who listens that a message was edited."""
        self.events.happened("edited", message["chat"]["id"], copy.deepcopy(message))

    def forget(self, chat_id: int, message_id: int) -> None:
        """Delete a message."""
        del self._messages[chat_id][message_id]
        self.events.happened("deleted", chat_id, {"message_id": message_id})

    def is_own(self, message: dict[str, Any]) -> bool:
        """Whether the bot has sent a message."""
        return (message["chat"]["id"], message["message_id"]) in self._own
