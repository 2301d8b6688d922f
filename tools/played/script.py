"""What is written down of a chat: who wrote what, what was pressed, what the bot answered."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from botapi.record import Event
from botapi.world import World

Message = dict[str, Any]


@dataclass(slots=True)
class Script:
    """A transcript in Markdown, line by line.

    Of a message that is edited several times in a row, only the last is told.
    `presser` is who pressed a button last: to them alone the boxes speak. `when` gives what follows a name.
    """

    world: World
    title: str
    about: str
    lines: list[str] = field(default_factory=list)
    presser: str = ""
    when: Callable[[], str] = str
    _shown: dict[tuple[int, int], str] = field(default_factory=dict)

    def text(self) -> str:
        """Give the whole page."""
        return "\n".join([f"# {self.title}", "", self.about, "", *self.lines]).rstrip() + "\n"

    def notes(self, sentence: str) -> None:
        """Write down something that is said in no chat."""
        self.lines += [f"*{sentence}*", ""]

    def presses(self, who: str, button: str, chat: int) -> None:
        """Write down that somebody pressed a button."""
        self.presser = who
        self.lines += [f"**{who}** presses `[{button}]`{_where(chat)}", ""]

    def votes(self, votes: Mapping[str, str]) -> None:
        """Write down what people chose in a poll."""
        self.lines += [f"**{who}** taps “{option}”  " for who, option in votes.items()] + [""]

    def attaches(self, who: str, name: str, content: str) -> None:
        """Write down a file that somebody sent."""
        self.lines += [f"**{who}** in private sends the file `{name}`:", "", *_fenced(content)]

    def shows(self, sentence: str, content: str) -> None:
        """Write down what is in a file."""
        self.lines += [f"*{sentence}*", "", *_fenced(content)]

    def takes_back(self, who: str) -> None:
        """Write down that somebody took a vote back."""
        self.lines += [f"**{who}** takes the vote back", ""]

    def hears(self, events: list[Event]) -> None:
        """Write down what happened."""
        last = {
            (one.chat_id, one.body["message_id"]): number
            for number, one in enumerate(events)
            if one.kind == "edited"
        }
        for number, one in enumerate(events):
            stale = one.kind == "edited" and last[one.chat_id, one.body["message_id"]] != number
            if not stale:
                self.lines += self._lines(one)

    def _lines(self, event: Event) -> Iterator[str]:
        body, chat = event.body, event.chat_id
        if event.kind in {"message", "edited"} and "pinned_message" not in body:
            yield from self._said(body, chat, edited=event.kind == "edited")
        elif event.kind == "answered" and body["text"]:
            yield from (f"> *for {self.presser} alone:* {_one_line(body['text'])}", "")
        elif event.kind == "reaction" and body["emoji"]:
            said = {one["message_id"]: one.get("text", "") for one in self.world.messages(chat)}
            yield from (f"> {body['emoji']} on “{said.get(body['message_id'], '')}”{self.when()}", "")

    def _said(self, message: Message, chat: int, *, edited: bool) -> Iterator[str]:
        sender = message.get("from", {})
        shown = "\n".join(_content(message))
        key = (chat, message["message_id"])
        if self._shown.get(key) == shown or not shown:  # what Telegram itself says is in the notes
            return
        self._shown[key] = shown
        if not sender.get("is_bot"):
            if "text" not in message:  # what was sent is written down already
                return
            reply = " (in reply)" if "reply_to_message" in message else ""
            yield from (
                f"**{sender['first_name']}**{reply}{_where(chat)}{self.when()}: {message.get('text', '')}",
                "",
            )
            return
        name = f"**Vetorama**{_where(chat)}{self.when()}" + (" changes its message:" if edited else ":")
        yield from (name, "", "```text", shown, "```", "")


def _fenced(text: str) -> tuple[str, ...]:
    return "````text", *text.rstrip().splitlines(), "````", ""


def _where(chat: int) -> str:
    return " in private" if chat > 0 else ""


def _one_line(text: str) -> str:
    return " / ".join(line for line in text.splitlines() if line)


def _content(message: Message) -> Iterator[str]:
    """Give what a message shows: its file, its text, its poll, and its buttons in rows."""
    if "photo" in message:
        yield "[picture]"
    if "document" in message:
        yield f"[file {message['document']['file_name']}]"
    if text := message.get("text") or message.get("caption"):
        yield text
    if "poll" in message:
        yield from _poll(message["poll"])
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield " ".join(f"[{button['text']}]" for button in row)


def _poll(poll: Mapping[str, Any]) -> Iterator[str]:
    closed = poll["is_closed"]
    yield f"{'📊' if poll['type'] == 'regular' else '❓'} {poll['question']}"
    right = poll.get("correct_option_ids") or () if closed else ()
    for number, option in enumerate(poll["options"]):
        count = f" · {option['voter_count']}" if closed else ""
        yield f"{'✓' if number in right else '○'} {option['text']}{count}"
    if closed and poll.get("explanation"):
        yield f"💡 {poll['explanation']}"
