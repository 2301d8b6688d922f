"""Listing words or phrases: separated by signs, by words such as `e` and `vs`, by lines, or by spaces."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from embeddings.language.long_names import with_long_names
from embeddings.table.typeable import EN_DASH
from handlers.errors import MissingArguments, WrongCount, WrongPair
from handlers.reading.arguments import QUOTED, cut, masked, plain_words, unwrapped, word_or_phrase
from handlers.reading.signs import spelled
from handlers.reading.typed import Taken, Typed
from handlers.reading.wording import Wording

_ARROWS = "→←↔⇒⇔➡➔➜⟶"
_ALONE = r"(?<![^\s_])(?:{})(?![^\s_])"  # `_`: something quoted
_SIGN = re.compile(
    rf"[,;|—−{_ARROWS}]\ufe0f?|<?[-=]>"  # wherever they stand
    r"|/(?=\s)"
    rf"|{_ALONE.format('[-–+/&=~≈≃≠×÷*•·∙<>]+|[.]')}"
    rf"|(?:^|\n)[^\S\n]*[-–+*•·∙●○▪▫◦‣⁃>](?=\s|[^\W\d])"  # a line of a list
)
_FIRST = re.compile(r"\s*1[.)º°ª]")
_NUMBER = re.compile(r"(?<!\S)\d{1,3}[.)º°ª](?=\s|[^\W\d])")
_TIGHT = re.compile("[/+&=]")
_ALL_TIGHT = re.compile(rf"[\w-]+(?:{_TIGHT.pattern}[\w-]+)+")  # `_`: something quoted
_GLUED = re.compile(rf"(?<=[^\W_])(?:{QUOTED.pattern})|(?:{QUOTED.pattern})(?=[^\W_])")
_ITEM = re.compile(rf"{QUOTED.pattern}|\S+")
_ENDS = ",;"
_DASHED = re.compile(rf"([^\W\d_]+){EN_DASH}([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it was read, and the words in it that were taken for separators: `e`, `x`, `entre`."""

    texts: tuple[str, ...]
    between: tuple[str, ...] = ()


def parted(raw: str, wording: Wording) -> Listing:
    """Read a list whose parts may be phrases: signs part it, and `e` where it stands between two words.

    Without any it is one text.
    """
    text = _ready(raw)
    found = _by_signs(text, wording)
    if len(found.texts) > 1:
        return found
    words = _by_words(_tokens(text), wording)
    return words if words.between and len(words.texts) == 2 else found


def listed(raw: str, wording: Wording) -> Listing:
    """Read a list: split it at signs outside of quotes; without any, at spaces.

    Words that separate are no part of it where they stand between two others: `gato e cachorro` is two words,
    `e ou` too.
    """
    if (plain := _plain(raw, wording)) is not None:
        return plain
    text = _ready(raw)
    found = _by_signs(text, wording)
    return found if len(found.texts) > 1 else _by_words(_tokens(text), wording)


def compared_texts(raw: str, wording: Wording) -> Listing:
    """Read what is to be compared: a list, or two phrases with one word between them that separates.

    Phones write a dash where somebody types two hyphens, so `rei–rainha` alone is two words here.
    """
    if (plain := _plain(raw, wording)) is not None:
        with_another = len(plain.texts) == 3 and plain.texts[1].casefold() in wording.together
        return Listing(plain.texts[::2], plain.texts[1:2]) if with_another else plain
    text = _ready(raw)
    found = _by_signs(text, wording)
    if len(found.texts) > 1:
        return found
    tokens = _tokens(text)
    words = _by_words(tokens, wording)
    led = bool(words.between) and wording.leads(words.between[0])
    if len(tokens) == 1 and (parts := _DASHED.fullmatch(tokens[0])) is not None:
        return Listing(parts.groups(), (EN_DASH,))
    if len(words.texts) == 2 or len(words.between) != led + 1:
        return words
    place = tokens.index(words.between[-1], 1)
    sides = tokens[led:place], tokens[place + 1 :]
    if any(wording.separates(token) for side in sides for token in side):
        return words
    return Listing(tuple(word_or_phrase(" ".join(side)) for side in sides), words.between)


def items(raw: str, wording: Wording) -> list[str]:
    """Read a list, and give its words and phrases."""
    return list(listed(raw, wording).texts)


def pair(typed: Typed) -> tuple[str, str]:
    """Read two words or phrases: `a b`, `a, b`, `a e b`, `"a b" c`.

    Raises `MissingArguments` for none and `WrongPair` for any other number than two.
    """
    found = compared_texts(typed.text, typed.wording).texts
    if not found:
        raise MissingArguments(typed.command)
    if len(found) != 2:
        raise WrongPair(typed.command, len(found))
    return found[0], found[1]


def several(typed: Typed, least: int, most: int) -> tuple[str, ...]:
    """Read a list of words or phrases; what is typed twice counts once.

    Raises MissingArguments for none, and WrongCount for fewer than `least` or more than `most`.
    """
    return counted(typed, items(typed.text, typed.wording), least, most)


def counted(typed: Typed, found: Sequence[str], least: int, most: int) -> tuple[str, ...]:
    """Give each text once; raises MissingArguments for none, and WrongCount for too few or too many."""
    texts = tuple(dict.fromkeys(found))
    if not texts:
        raise MissingArguments(typed.command)
    if not least <= len(texts) <= most:
        raise WrongCount(typed.command, len(texts), least, most)
    return texts


def separators(read: Callable[[str, Wording], Listing]) -> Callable[[Typed], list[Taken]]:
    """Make what says which words a reader of lists takes for separators."""

    def taken(typed: Typed) -> list[Taken]:
        words = dict.fromkeys(read(typed.text, typed.wording).between)
        return [Taken("between", "”, “".join(words))] if words else []

    return taken


def _plain(raw: str, wording: Wording) -> Listing | None:
    """Read words with spaces alone between them; None where signs or other words separate them."""
    words = plain_words(raw)
    return (
        None
        if words is None or any(map(wording.separates, words))
        else Listing(tuple(with_long_names(words)))
    )


def _ready(raw: str) -> str:
    """Give a list without brackets around it and without the numbers of its parts: `1. rei 2. rainha`."""
    text = _GLUED.sub(r" \g<0> ", unwrapped(spelled(raw)))
    numbered = _FIRST.match(text) is not None and len(_NUMBER.findall(text)) > 1
    return _NUMBER.sub(",", text) if numbered else text


def _by_signs(text: str, wording: Wording) -> Listing:
    """Split at signs; of `a, b e c` the last part is split at its word too."""
    sign = _TIGHT if _ALL_TIGHT.fullmatch(masked(text).strip()) else _SIGN
    parts = [part for part in cut(text, sign) if word_or_phrase(part)]
    if len(parts) < 2:
        return Listing(tuple(map(word_or_phrase, parts)))
    *before, last = parts
    tokens = _tokens(last)
    joined = next((place for place in range(len(tokens) - 1) if wording.separates(tokens[place])), None)
    if joined is None or len(tokens) > 3 or joined != len(tokens) - 2:
        return Listing(tuple(map(word_or_phrase, parts)))
    opened = _tokens(before[0])
    led = opened[:1] if len(opened) > 1 and wording.leads(opened[0]) else []
    before[0] = " ".join(opened[len(led) :])
    texts = (*before, *tokens[:joined], *tokens[joined + 1 :])
    return Listing(tuple(map(word_or_phrase, texts)), (*led, tokens[joined]))


def _by_words(tokens: Sequence[str], wording: Wording) -> Listing:
    """Leave out the words that separate, where others stand on both sides of them."""
    taken: set[int] = set()
    for place in range(1, len(tokens) - 1):
        if place - 1 not in taken and wording.separates(tokens[place]):
            taken.add(place)
    if taken and len(tokens) - len(taken) > 2 and wording.leads(tokens[0]):
        taken.add(0)
    kept = [token for place, token in enumerate(tokens) if place not in taken]
    return Listing(tuple(map(word_or_phrase, kept)), tuple(tokens[place] for place in sorted(taken)))


def _tokens(text: str) -> list[str]:
    found = (match.group().strip(_ENDS) for match in _ITEM.finditer(text))
    return with_long_names([token for token in found if word_or_phrase(token)])
