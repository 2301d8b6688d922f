"""Reading sums of words, proportions and axes: `2*rei - homem + mulher`, `a : b :: c : ?`, `a / b: c, d`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.errors import Misread, MissingArguments, PersonError, WrongCount
from handlers.reading.arguments import cut, masked, plain_words, quoted, tidy, unwrapped, word_or_phrase
from handlers.reading.lists import items
from handlers.reading.signs import spelled
from handlers.reading.wording import Wording

MOST_TERMS = 20
MOST_WEIGHT = 100.0

_OPERATOR = re.compile(r"[+−—]|(?<![^\s_+−–—-])[-–]|[-–](?![^\s_])")  # `_`: something quoted
_TIGHT_OPERATOR = re.compile(rf"–|{_OPERATOR.pattern}")
_SPACED = re.compile(r"\s[-+−–—]\s")
_EMOJI_SIGNS = str.maketrans({"➕": "+", "➖": "−", "✖": "*", "∗": "*", "\ufe0f": None})
_LISTED = re.compile("[,;|]")
_PLUS = re.compile(r"\+")
_COLON = re.compile(":")
_WEIGHT_SIGN = re.compile("[*×·]")
_POLES = re.compile("[/|→←↔⇒⇔]|<?[-=]>")
_ANOTHER_POLE = re.compile(r"\s[/|]\s+[^\W\d]")
_BRACKET = re.compile(r"[()\[\]{}]")

_NUMBER = r"(\d+(?:[.,]\d+)?|[.,]\d+)"  # digits of any script
_WEIGHTED = re.compile(rf"{_NUMBER}(?: ?[*×·] ?(.*)| ([^\W\d]\S*))|(.*?) ?[*×·] ?{_NUMBER}")

_SIGNS = re.compile(r"(?P<a>[^:=]+):(?P<b>[^:=]+)(?:::|=)(?P<c>[^:=]+)(?::(?P<d>.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Weighted:
    """A term of a sum as it was typed, with its weight: negative after a minus."""

    weight: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """An axis as it was typed: the words of its two poles, and the words to place."""

    first: tuple[str, ...]
    second: tuple[str, ...]
    texts: tuple[str, ...]


def expression(command: str, raw: str, wording: Wording) -> tuple[Weighted, ...]:
    """Read a sum of words, or a proportion that asks for its fourth word: `a : b :: c : ?` is b - a + c.

    A plus, a minus sign and an em dash always part; a hyphen parts where white space, a quote or the text's
    edge stands on one side of it, so `guarda-chuva` is one word. An en dash is a hyphen inside of a word only
    where the other signs of the sum have spaces. A number and an asterisk before or after a term are its
    weight. Raises MissingArguments where there is nothing, and Misread, with its reason, for what is no sum.
    """
    raw = unwrapped(spelled(raw)).translate(_EMOJI_SIGNS)
    if not tidy(raw):
        raise MissingArguments(command)
    terms = _proportion(command, raw, wording)
    if terms is None:
        terms = tuple(_terms(command, _question(command, raw, wording), wording))
    if len(terms) > MOST_TERMS:
        raise Misread(command, "many", MOST_TERMS)
    return terms


def sum_text(terms: Sequence[Weighted]) -> str:
    """Write a sum so that `expression` reads it again."""
    written = " ".join(f"{'-' if one.weight < 0 else '+'} {_weight(one)}{quoted(one.text)}" for one in terms)
    return written.removeprefix("+ ")


def _weight(term: Weighted) -> str:
    size = abs(term.weight)
    return "" if size == 1 else f"{size:g}*"


def with_signs(raw: str, wording: Wording) -> str:
    """Write the signs of a sum that is told in words alone: `king minus man plus woman`; else give `raw`."""
    words = plain_words(raw) or []
    signs = {place: sign for place, word in enumerate(words) if (sign := wording.signs.get(word.casefold()))}
    between = signs and all(0 < place < len(words) - 1 for place in signs)
    return " ".join(signs.get(place, word) for place, word in enumerate(words)) if between else raw


def is_sum(raw: str, wording: Wording, least: int = 2) -> bool:
    """Say whether a text is a sum, or a proportion, of at least `least` terms, and of no lists."""
    if plain_words(raw) is not None and not any(form.fullmatch(raw) for form in wording.proportions):
        return False
    try:
        terms = expression("", raw, wording)
    except PersonError:
        return False
    listed = any(_LISTED.search(masked(one.text)) for one in terms)
    return len(terms) >= least and not listed and not are_glued(raw, terms)


def are_glued(raw: str, terms: tuple[Weighted, ...]) -> bool:
    """Say whether a sum is but two words with an en dash between them: `guarda–chuva`, `rei–rainha`."""
    return len(terms) == 2 and not _OPERATOR.search(masked(spelled(raw)))


def is_equation(raw: str) -> bool:
    """Say whether texts have but `=` between them, as in `gato = felino`; `a - b = c` is a sum."""
    unquoted = masked(spelled(raw))
    signs = (_OPERATOR, _WEIGHT_SIGN, _COLON)
    return "=" in unquoted and not any(sign.search(unquoted) for sign in signs)


def sum_with_others(raw: str, wording: Wording) -> bool:
    """Say whether one part of a list is a sum: `rei - homem + mulher, rainha`."""
    parts = [] if plain_words(raw) is not None else cut(spelled(raw), _LISTED)
    return len(parts) > 1 and any(is_sum(part, wording, 3) for part in parts)


def line(command: str, raw: str, most: int, wording: Wording) -> Line:
    """Read an axis: `frio / quente: gelo, sol`, several words a pole by commas or plus signs.

    Two single words need no slash: `frio quente: gelo, sol`, `frio x quente: gelo`. Raises MissingArguments
    where there is nothing, Misread where the words, the colon or a pole are missing, and WrongCount for more
    than `most` words on a side.
    """
    raw = spelled(raw)
    if not tidy(raw):
        raise MissingArguments(command)
    poles, *placed = cut(raw, _COLON)
    texts = _distinct(":".join(placed), wording)
    sides = _poles(poles, wording)
    two = len(sides) == 2 and all(sides)
    if not texts:
        raise Misread(command, "placed" if two else "colon")
    if not two:
        raise Misread(command, "poles")
    for side in (*sides, texts):
        if len(side) > most:
            raise WrongCount(command, len(side), 1, most)
    return Line(sides[0], sides[1], texts)


def _poles(raw: str, wording: Wording) -> list[tuple[str, ...]]:
    found = _POLES.search(masked(raw))
    if found is None:
        return [(text,) for text in _distinct(raw, wording)]
    second = raw[found.end() :]
    if _ANOTHER_POLE.search(masked(second)):
        return []  # three are no line
    return [_distinct(side, wording) for side in (raw[: found.start()], second)]


def _proportion(command: str, raw: str, wording: Wording) -> tuple[Weighted, ...] | None:
    """Read `a : b :: c : ?` in signs or in words; None for anything else."""
    unquoted = masked(raw)
    in_words = (form.fullmatch(unquoted) for form in wording.proportions)
    found = _SIGNS.fullmatch(unquoted) or next(filter(None, in_words), None)
    if found is None:
        return None
    first, second, third, fourth = (word_or_phrase(raw[slice(*found.span(part))]) for part in "abcd")
    if not (first and second and third):
        raise Misread(command, "dangling")
    if not _asks(fourth, wording):
        raise Misread(command, "result")
    return Weighted(1.0, second), Weighted(-1.0, first), Weighted(1.0, third)


def _question(command: str, raw: str, wording: Wording) -> str:
    """Leave out the `= ?` or `?` with which people end a sum."""
    asked = masked(raw).replace("≈", "=").rstrip("? \n\t")
    end = asked.find("=")
    if end >= 0 and not _asks(raw[end + 1 :], wording):
        raise Misread(command, "result")
    return raw[:end] if end >= 0 else raw[: len(asked)]


def _asks(end: str, wording: Wording) -> bool:
    """Say whether nothing stands here but a question: `?`, `what?`, or not even that."""
    return wording.blank.fullmatch(tidy(end).rstrip("? ")) is not None


def _terms(command: str, raw: str, wording: Wording) -> Iterator[Weighted]:
    unquoted = masked(raw)
    if _BRACKET.search(unquoted):
        raise Misread(command, "parentheses")
    operator = _OPERATOR if _SPACED.search(unquoted) else _TIGHT_OPERATOR
    operators = [match.span() for match in operator.finditer(unquoted)]
    if not operators and len(items(_unweighted(unquoted)[1], wording)) > 1:
        raise Misread(command, "operator")
    for (start, begin), (end, _) in pairwise([(0, 0), *operators, (len(raw), len(raw))]):
        piece = raw[begin:end]
        if tidy(piece):
            yield _weighted(command, 1.0 if raw[start:begin] in {"", "+"} else -1.0, piece)
        elif begin > 0 or end == len(raw):  # a sum may start with a sign
            raise Misread(command, "dangling")


def _weighted(command: str, sign: float, piece: str) -> Weighted:
    weight, text = _unweighted(piece)
    if not word_or_phrase(text):
        raise Misread(command, "dangling")
    if not 0 < weight <= MOST_WEIGHT:
        raise Misread(command, "weight", int(MOST_WEIGHT))
    return Weighted(sign * weight, word_or_phrase(text))


def _unweighted(piece: str) -> tuple[float, str]:
    """Part a term's weight, 1 if it has none, from its text."""
    spaced = " ".join(piece.split())
    found = _WEIGHTED.fullmatch(spaced)
    if found is None:
        return 1.0, spaced
    return float((found[1] or found[5]).replace(",", ".")), found[2] or found[3] or found[4] or ""


def _distinct(raw: str, wording: Wording) -> tuple[str, ...]:
    typed = ", ".join(cut(raw, _PLUS))
    return tuple(dict.fromkeys(items(typed, wording)))
