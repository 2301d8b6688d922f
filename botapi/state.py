"""What the server remembers: people, chats, messages, updates, files and what the bot says of itself."""

import copy
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from botapi.ballots import Poll
from botapi.errors import bad_request, forbidden
from botapi.faults import Faults
from botapi.files import FileStore
from botapi.journal import Journal
from botapi.keeping import AnyKeeper, Counters, Forgetful, read_kept
from botapi.limits import GroupLimit
from botapi.people import Chat, Person, private_chat
from botapi.record import Call, Events
from botapi.updates import UpdateQueue
from botapi.waiting import InlineSearch, PressedButton

BOT_ID = 7_000_000_001
MOST_CALLS = 10_000

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="State")


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
        keeper: AnyKeeper | None = None,
    ) -> None:
        self.keeper = keeper or Forgetful()
        self.numbers = Counters(self.keeper)
        self.bot = Person(bot_id, bot_name, username=bot_username, is_bot=True)
        self.privacy = privacy
        self.inline = True  # as after @BotFather's /setinline
        self.people: dict[int, Person] = {bot_id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.journal = Journal()
        self.updates = UpdateQueue(self.keeper, self.numbers, self.journal)
        self.files = FileStore(self.keeper, self.numbers)
        self.profile = Profile()
        self.presses: dict[str, PressedButton] = {}
        self.searches: dict[str, InlineSearch] = {}
        self.inline_messages: dict[str, tuple[int, int]] = {}
        self.themes: dict[
            int, str
        ] = {}  # how people's apps look, if the apps have said it; each page says it again
        self.reactions: dict[int, dict[int, str]] = {}  # the bot's, by chat and message; not kept in a file
        self.ballots: dict[str, Poll] = {}
        self.faults = Faults()
        self.group_limit: GroupLimit | None = None  # Telegram has one; here it applies only on request
        self.events = Events()
        self.calls: list[Call] = []
        self.polls: list[Call] = []
        self._clock = clock
        self._messages: dict[int, dict[int, dict[str, Any]]] = {}
        self._own: set[tuple[int, int]] = set()
        self._restore()

    def _restore(self) -> None:
        """Read what was kept from an earlier run."""
        for row in self.keeper.rows("people"):
            self.people[row["id"]] = read_kept(Person, row["body"])
        for row in self.keeper.rows("chats"):
            self.chats[row["id"]] = read_kept(Chat, row["body"])
        for row in self.keeper.rows("messages"):
            place = row["chat_id"], row["id"]
            self._messages.setdefault(place[0], {})[place[1]] = json.loads(row["body"])
            if row["own"]:
                self._own.add(place)
        for row in self.keeper.rows("inline_messages"):
            self.inline_messages[row["id"]] = row["chat_id"], row["message_id"]
        for row in self.keeper.rows("polls"):
            self.ballots[row["id"]] = read_kept(Poll, row["body"])

    @property
    def token(self) -> str:
        """The token that the server takes when it is given no other."""
        return f"{self.bot.id}:local"

    def now(self) -> int:
        """Return the time in seconds of the Unix epoch."""
        return int(self._clock())

    def exact_now(self) -> float:
        """Return the time in seconds of the Unix epoch, with their parts."""
        return self._clock()

    def note(self, call: Call) -> None:
        """Write down a call, and forget old ones. getUpdates is kept apart, since it is only transport."""
        record = self.polls if call.method == "getUpdates" else self.calls
        record.append(call)
        self.journal.called(call)
        del record[:-MOST_CALLS]

    def drain_calls(self) -> list[Call]:
        """Return the calls since the last time, which are then forgotten."""
        drained, self.calls[:] = list(self.calls), []
        return drained

    def messages(self, chat: Chat | Person | int) -> list[dict[str, Any]]:
        """Return copies of the messages that a chat shows now: with edits, without deleted ones."""
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
        if person.id not in self.chats:
            self.note_chat(private_chat(person, started=False))
        return self.chats[person.id]

    def note_person(self, person: Person) -> None:
        """Remember a person, new or changed."""
        self.keeper.put("people", id=person.id, body=person)
        self.people[person.id] = person  # after the keeper: what cannot be kept has not happened

    def forget_person(self, person: Person) -> None:
        """Remove a person who has said nothing, as if they had never come."""
        with self.keeper.together():
            for table in ("people", "chats"):
                self.keeper.remove(table, id=person.id)
        self.people.pop(person.id, None)
        self.chats.pop(person.id, None)

    def note_message(self, message: dict[str, Any]) -> None:
        """Remember what a message says now."""
        place = {"chat_id": message["chat"]["id"], "id": message["message_id"]}
        self.keeper.put("messages", **place, own=self.is_own(message), body=message)

    def note_inline(self, message: dict[str, Any]) -> str:
        """Remember a message that was sent through inline mode, and return the id by which it is edited."""
        inline_id = f"INLINE-{self.numbers.next_anywhere('inline messages')}"
        place = message["chat"]["id"], message["message_id"]
        self.inline_messages[inline_id] = place
        self.keeper.put("inline_messages", id=inline_id, chat_id=place[0], message_id=place[1])
        return inline_id

    def note_chat(self, chat: Chat) -> None:
        """Remember a chat, new or changed."""
        self.keeper.put("chats", id=chat.id, body=chat)
        self.chats[chat.id] = chat

    def note_poll(self, poll: Poll) -> None:
        """Remember a poll, new or changed."""
        self.keeper.put("polls", id=poll.id, chat_id=poll.chat_id, body=poll)
        self.ballots[poll.id] = poll

    def note_reaction(self, chat: Chat, message_id: int, emoji: str | None) -> None:
        """Remember the bot's reaction on a message, None for none, and show it."""
        shown = self.reactions.setdefault(chat.id, {})
        shown.pop(message_id, None)
        if emoji is not None:
            shown[message_id] = emoji
        self.events.happened("reaction", chat.id, {"message_id": message_id, "emoji": emoji})

    def note_pinned(self, chat: Chat, pinned: list[int]) -> None:
        """Remember which messages a chat has pinned, the newest last, and show the newest."""
        chat.pinned = pinned
        self.note_chat(chat)
        self.events.happened("pinned", chat.id, {"message_id": next(reversed(pinned), None)})

    def poll_of(self, message: dict[str, Any]) -> Poll | None:
        """Return the poll that a message shows, if it shows one."""
        return self.ballots.get(message["poll"]["id"]) if "poll" in message else None

    def show_poll(self, poll: Poll) -> None:
        """Show in its chat how a poll stands now, and tell the bot."""
        self.note_poll(poll)
        message = self.find_message(poll.chat_id, poll.message_id)
        if message is not None:
            message["poll"] = poll.to_json()
            self.changed(message)
        self.updates.add("poll", poll.to_json())

    def keep(self, chat: Chat, body: dict[str, Any], *, own: bool = False) -> dict[str, Any]:
        """Give a message the next id of its chat, a date and a place, and show it to everyone who listens.

        `own` marks what the bot has sent and may therefore edit.
        """
        number = self.numbers.next(f"messages of {chat.id}")
        message = {"message_id": number, **body, "chat": chat.to_json(), "date": self.now()}
        self._messages.setdefault(chat.id, {})[number] = message
        if own:
            self._own.add((chat.id, number))
        self.note_message(message)
        self.events.happened("message", chat.id, copy.deepcopy(message))
        return message

    def find_message(self, chat_id: int, message_id: int | None) -> dict[str, Any] | None:
        """Return the message itself, not a copy, if the chat still shows it."""
        return self._messages.get(chat_id, {}).get(message_id or 0)

    def changed(self, message: dict[str, Any]) -> None:
        """Tell everyone who listens that a message was edited."""
        self.note_message(message)
        self.events.happened("edited", message["chat"]["id"], copy.deepcopy(message))

    def forget(self, chat_id: int, message_id: int) -> None:
        """Delete a message."""
        del self._messages[chat_id][message_id]
        self._own.discard((chat_id, message_id))
        self.reactions.get(chat_id, {}).pop(message_id, None)
        self.keeper.remove("messages", chat_id=chat_id, id=message_id)
        if (chat := self.chats.get(chat_id)) is not None and message_id in chat.pinned:
            self.note_pinned(chat, [one for one in chat.pinned if one != message_id])
        self.events.happened("deleted", chat_id, {"message_id": message_id})

    def clear_messages(self, chat: Chat) -> None:
        """Delete the messages of a chat, and the updates about them."""
        self._messages.pop(chat.id, None)
        self.reactions.pop(chat.id, None)
        if chat.pinned:
            self.note_pinned(chat, [])
        self._own = {place for place in self._own if place[0] != chat.id}
        self.inline_messages = {
            name: place for name, place in self.inline_messages.items() if place[0] != chat.id
        }
        self.ballots = {name: poll for name, poll in self.ballots.items() if poll.chat_id != chat.id}
        for table in ("messages", "inline_messages", "polls"):
            self.keeper.remove(table, chat_id=chat.id)
        self.updates.forget_chat(chat.id)
        self.journal.forget(chat.id)
        self.events.happened("cleared", chat.id, {})

    def shown_files(self) -> set[str]:
        """Return the ids of the files that some message shows."""
        return {
            found
            for chat in self._messages.values()
            for message in chat.values()
            for found in _files(message)
        }

    def is_own(self, message: dict[str, Any]) -> bool:
        """Whether the bot has sent a message."""
        return (message["chat"]["id"], message["message_id"]) in self._own


def _files(part: object) -> Iterator[str]:
    """Give the ids of the files in a message, however deep they stand."""
    if isinstance(part, dict):
        if "file_id" in part:
            yield part["file_id"]
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from _files(inner)


def act(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """Keep all changes of one act together: after a kill, either all of them are there or none."""

    @wraps(method)
    def kept(state: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with state.keeper.together():
            return method(state, *args, **kwargs)

    return kept
