"""Sentences as people write them side by side."""

import re
from collections.abc import Sequence

from handlers.reading.arguments import QUOTED, tidy
from handlers.reading.typed import Typed
from handlers.reading.wording import Wording

_BAR = re.compile("[|\uff5c]")  # the wide one stands on East Asian keyboards
_NUMBER = re.compile(r"\s*(?:\d{1,2}[.)]|[-–•*])\s+")
_BETWEEN = re.compile(r"\s(?:/|[→⇒←↔]|[-=]>|vs\.?|versus)\s", re.IGNORECASE)
_END = re.compile(r"(?<=[.!?…])\s+(?=\S)")
_LEAST_WORDS = 2


def sentences_in(typed: Typed) -> list[str]:
    """Read sentences with a bar between them, else a line each, else in quotes, else a sign or a full stop.

    Commas part nothing: sentences have them inside.
    """
    return [text for part in _split(typed.text, typed.wording) if (text := tidy(part))]


def every_sentence_in(typed: Typed) -> list[str]:
    """Read sentences as `sentences_in` does, or any number of them with stops between."""
    found = sentences_in(typed)
    if len(found) != 1:
        return found
    return [text for part in _END.split(typed.text.strip()) if (text := tidy(part))]


def _split(raw: str, wording: Wording) -> Sequence[str]:
    if len(parts := _BAR.split(raw)) > 1:
        return parts
    if len(lines := raw.strip().splitlines()) > 1:
        return _unnumbered(lines)
    in_quotes = QUOTED.findall(raw)
    if in_quotes and not QUOTED.sub("", raw).strip(" ,;"):
        return in_quotes
    if len(parts := _BETWEEN.split(raw)) == 2:
        return parts
    return _ended(raw, wording)


def _unnumbered(lines: Sequence[str]) -> Sequence[str]:
    """Leave out the numbers or bullets of a list, where each line has one."""
    written = [line for line in lines if line.strip()]
    marks = [_NUMBER.match(line) for line in written]
    ends = [mark.end() for mark in marks if mark is not None]
    if len(ends) < len(written):
        return written
    return [line[end:] for line, end in zip(written, ends, strict=True)]


def _ended(raw: str, wording: Wording) -> Sequence[str]:
    """Part two sentences at the stop between them; `O sr. Silva saiu` is one."""
    parts = _END.split(raw.strip())
    if len(parts) != 2 or any(len(part.split()) < _LEAST_WORDS for part in parts):
        return [raw]
    last = parts[0].split()[-1].rstrip(".").casefold()
    return [raw] if last in wording.abbreviations else parts
