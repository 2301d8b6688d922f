"""Questions about two whole sentences, or about an emoji: readers of words alone do not read these."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from handlers.reading.arguments import QUOTED, tidy
from handlers.reading.asked import PlainQuestion
from handlers.reading.patterns import folded_words
from handlers.reading.plain import neat

_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\u200d\ufe0f]+")
_STAND_IN = "emoji"  # a word that forms can be read with
_BETWEEN = re.compile(r"[/|\uff5c;\n]|\s(?:vs\.?|versus)\s", re.IGNORECASE)
_LEAST_QUOTED, _LEAST_NAMED = 3, 2  # words of a sentence: in quotes, and where it is called one
_SENTENCES = "sentences"


def given_sentences(text: str, named: Collection[str]) -> PlainQuestion | None:
    """Find two sentences in quotes, or behind a colon where `named` words call them so, as `frases`."""
    quoted = [tidy(match.group()) for match in QUOTED.finditer(text)]
    if len(quoted) == 2 and all(len(one.split()) >= _LEAST_QUOTED for one in quoted):
        return PlainQuestion(_SENTENCES, " | ".join(quoted))
    before, _, behind = text.partition(":")
    if behind and not set(named).isdisjoint(folded_words(before)):
        parts = [neat(part) for part in _BETWEEN.split(behind) if part.strip()]
        if len(parts) == 2 and all(len(one.split()) >= _LEAST_NAMED for one in parts):
            return PlainQuestion(_SENTENCES, " | ".join(parts))
    return None


def about_emoji(text: str, read: Callable[[str], PlainQuestion | None]) -> PlainQuestion | None:
    """Read a question whose word is an emoji, by `read`, which knows only words."""
    (emoji, stood_in) = _stood_in(text)
    asked = read(stood_in) if emoji else None
    if asked is None or _STAND_IN not in asked.text:
        return None
    return replace(asked, text=asked.text.replace(_STAND_IN, emoji))


def following_emoji(text: str, following: Callable[[str], Sequence[str]]) -> tuple[str, ...]:
    """Give the emoji of a text that only goes on with the question before, by `following`, as `and 😀?`."""
    emoji, stood_in = _stood_in(text)
    return (emoji,) if emoji and list(following(stood_in)) == [_STAND_IN] else ()


def _stood_in(text: str) -> tuple[str, str]:
    """Give the only emoji of a text, and the text with a word in its place; "" where there is none."""
    found = _EMOJI.findall(text)
    if len(found) != 1 or _STAND_IN in text.casefold():
        return "", text
    return found[0], _EMOJI.sub(f" {_STAND_IN} ", text)
