"""Turns messages of the local server into styled text for a terminal."""

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Any

from rich.text import Text

_STYLES = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strikethrough": "strike",
    "code": "cyan",
    "pre": "cyan",
    "bot_command": "blue",
    "mention": "blue",
    "expandable_blockquote": "dim",
    "blockquote": "dim",
}


def spoken(message: dict[str, Any]) -> Text:
    """Return the text of a message, or the name and caption of its file, with its entities as styles."""
    written = Text(message.get("text") or message.get("caption") or "")
    for entity in message.get("entities") or message.get("caption_entities") or ():
        style = _STYLES.get(entity["type"])
        if style is not None:
            start, end = _span(written.plain, entity["offset"], entity["length"])
            written.stylize(style, start, end)
    if "poll" in message:
        written = Text("\n".join(_poll_lines(message["poll"])))
    if "document" in message:
        written = Text.assemble(f"📎 {message['document']['file_name']}\n", written)
    return written


def lettered(message: dict[str, Any]) -> dict[str, int]:
    """Give the answers of a message's open poll by the letters before them."""
    poll = message.get("poll", {"options": (), "is_closed": True})
    open_ones = () if poll["is_closed"] else poll["options"]
    return {letter: place for place, (letter, _) in enumerate(zip(ascii_lowercase, open_ones, strict=False))}


def _poll_lines(poll: dict[str, Any]) -> Iterator[str]:
    """Write a poll's question and its lettered answers; once it is closed, which one is right and why."""
    yield poll["question"]
    right = poll.get("correct_option_ids", ()) if poll["is_closed"] else ()
    for place, option in enumerate(poll["options"]):
        mark = "✓" if place in right else " "
        yield f" {mark}{ascii_lowercase[place]}) {option['text']}"
    if right and poll.get("explanation"):
        yield poll["explanation"]


def button_rows(message: dict[str, Any]) -> list[dict[str, str]]:
    """List a message's buttons, row after row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    return [button for row in rows for button in row]


def numbered_buttons(message: dict[str, Any]) -> Iterator[str]:
    """Write the buttons of a message, one in each line, with the number that presses it."""
    for number, button in enumerate(button_rows(message), start=1):
        yield f"  [{number}] {button['text']}"


def _span(text: str, offset: int, length: int) -> tuple[int, int]:
    """Turn a range of UTF-16 units into a range of characters."""
    units = text.encode("utf-16-le")
    start = len(units[: 2 * offset].decode("utf-16-le"))
    return start, start + len(units[2 * offset : 2 * (offset + length)].decode("utf-16-le"))
