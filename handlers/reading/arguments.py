"""What a person typed after a command, read the way people write: quotes, commas, odd spaces."""

import re
import unicodedata
from itertools import pairwise

from handlers.errors import MissingArguments, WrongPair
from rendering.typed import visible

QUOTED = re.compile(r'"[^"]*"|“[^“”]*”|«[^«»]*»' + r"|(?<!\w)'[^']*'(?!\w)")
"""Text in quotes; an apostrophe inside of a word is none: `copo d'água`.

Of those opened in a row the last is closed, so that each is looked at once.
"""

_ITEM = re.compile(rf"{QUOTED.pattern}|\S+")
_PLAIN = re.compile(r"\w+(?:-\w+)*")
_COMMA = re.compile(r"[,;]")
_QUOTES = "\"“”«»'"


def tidy(raw: str) -> str:
    """Give `raw` in composed form (NFC), without invisible characters, outer quotes and repeated spaces."""
    return " ".join(visible(unicodedata.normalize("NFC", raw)).split()).strip(_QUOTES + " ")


def quoted(text: str) -> str:
    """Write a text so that it is read again as one: in quotes, unless it is a plain word."""
    if _PLAIN.fullmatch(text):
        return text
    fitting = (quotes for quotes in ('"{}"', "“{}”", "«{}»") if not set(quotes) & set(text))
    return next(fitting, '"{}"').format(text)


def masked(raw: str) -> str:
    """Give `raw` with `_` for each character in quotes, so that a sign there is not taken for one."""
    return QUOTED.sub(lambda match: "_" * len(match.group()), raw)


def standing_alone(word: str) -> re.Pattern[str]:
    """Return what finds a word in a text where it is no part of another."""
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


def one_text(command: str, raw: str) -> str:
    """Read one word or phrase; raises `MissingArguments` where there is none."""
    text = tidy(raw)
    if not text:
        raise MissingArguments(command)
    return text


def pair(command: str, raw: str) -> tuple[str, str]:
    """Read two words or phrases: `a b`, `a, b`, `"a b" c`.

    Raises `MissingArguments` for none and `WrongPair` for any other number than two.
    """
    found = items(raw)
    if not found:
        raise MissingArguments(command)
    if len(found) != 2:
        raise WrongPair(command, len(found))
    return found[0], found[1]


def items(raw: str) -> list[str]:
    """Read a list: split it at commas or semicolons outside of quotes; without any, at spaces."""
    texts = split_list(raw)
    return texts if len(texts) > 1 else _spaced(raw)


def split_list(raw: str) -> list[str]:
    """Read a list with commas or semicolons outside of quotes; without any it is one text."""
    return [text for part in cut(raw, _COMMA) if (text := tidy(part))]


def cut(raw: str, sign: re.Pattern[str]) -> list[str]:
    """Cut at a sign of one character, where it stands outside of quotes."""
    cuts = [-1, *(match.start() for match in sign.finditer(masked(raw))), len(raw)]
    return [raw[start + 1 : end] for start, end in pairwise(cuts)]


def _spaced(raw: str) -> list[str]:
    found = (match.group().strip(",;") for match in _ITEM.finditer(raw))
    return [text for item in found if (text := tidy(item))]
