"""Reading sums of words, proportions and axes: `2*rei - homem + mulher`, `a : b :: c : ?`, `a / b: c, d`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from handlers.errors import Misread, MissingArguments, WrongCount
from handlers.reading.arguments import items, masked, tidy
from handlers.reading.wording import Wording

MOST_TERMS = 20
MOST_WEIGHT = 100.0

_OPERATOR = re.compile(r"[+\u2212]|(?<![^\s_+\u2212–—-])[-–—]|[-–—](?![^\s_])")  # `_`: something quoted
_BRACKET = re.compile(r"[()\[\]{}]")

_NUMBER = r"(\d+(?:[.,]\d+)?|[.,]\d+)"  # digits of any script
_WEIGHTED = re.compile(rf"{_NUMBER} ?[*×·] ?(.*)|(.*?) ?[*×·] ?{_NUMBER}")

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

    A plus always parts; a hyphen parts where white space, a quote or the text's edge stands on one side of
    it, so `guarda-chuva` is one word. A number and an asterisk before or after a term are its weight. Raises
    MissingArguments where there is nothing, and Misread, with its reason, for what is no sum.
    """
    if not tidy(raw):
        raise MissingArguments(command)
    proportion = _proportion(command, raw, wording)
    terms = proportion if proportion is not None else tuple(_terms(command, _question(command, raw, wording)))
    if len(terms) > MOST_TERMS:
        raise Misread(command, "many", MOST_TERMS)
    return terms


def several(command: str, raw: str, least: int, most: int) -> tuple[str, ...]:
    """Read a list of words or phrases; what is typed twice counts once.

    Raises MissingArguments for none, and WrongCount for fewer than `least` or more than `most`.
    """
    texts = tuple(dict.fromkeys(items(raw)))
    if not texts:
        raise MissingArguments(command)
    if not least <= len(texts) <= most:
        raise WrongCount(command, len(texts), least, most)
    return texts


def line(command: str, raw: str, most: int) -> Line:
    """Read an axis: `frio / quente: gelo, sol`, several words a pole by commas or plus signs.

    Two single words need no slash: `frio quente: gelo, sol`. Raises MissingArguments where there is nothing,
    Misread where the colon or a pole is missing, and WrongCount for more than `most` words on a side.
    """
    if not tidy(raw):
        raise MissingArguments(command)
    poles, colon, placed = _cut(raw, ":")
    texts = _distinct(placed)
    if not colon or not texts:
        raise Misread(command, "colon")
    left, slash, right = _cut(poles, "/")
    sides = [_distinct(left), _distinct(right)] if slash else [(text,) for text in _distinct(poles)]
    if len(sides) != 2 or not all(sides):
        raise Misread(command, "poles")
    for side in (*sides, texts):
        if len(side) > most:
            raise WrongCount(command, len(side), 1, most)
    return Line(sides[0], sides[1], texts)


def _proportion(command: str, raw: str, wording: Wording) -> tuple[Weighted, ...] | None:
    """Read `a : b :: c : ?` in signs or in words; None for anything else."""
    unquoted = masked(raw)
    in_words = (form.fullmatch(unquoted) for form in wording.proportions)
    found = _SIGNS.fullmatch(unquoted) or next(filter(None, in_words), None)
    if found is None:
        return None
    first, second, third, fourth = (tidy(raw[slice(*found.span(part))]) for part in "abcd")
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


def _terms(command: str, raw: str) -> Iterator[Weighted]:
    unquoted = masked(raw)
    if _BRACKET.search(unquoted):
        raise Misread(command, "parentheses")
    operators = [match.span() for match in _OPERATOR.finditer(unquoted)]
    if not operators and len(items(_unweighted(unquoted)[1])) > 1:
        raise Misread(command, "operator")
    for (start, begin), (end, _) in pairwise([(0, 0), *operators, (len(raw), len(raw))]):
        piece = raw[begin:end]
        if tidy(piece):
            yield _weighted(command, 1.0 if raw[start:begin] in {"", "+"} else -1.0, piece)
        elif begin > 0 or end == len(raw):  # a sum may start with a sign
            raise Misread(command, "dangling")


def _weighted(command: str, sign: float, piece: str) -> Weighted:
    weight, text = _unweighted(piece)
    if not tidy(text):
        raise Misread(command, "dangling")
    if not 0 < weight <= MOST_WEIGHT:
        raise Misread(command, "weight", int(MOST_WEIGHT))
    return Weighted(sign * weight, tidy(text))


def _unweighted(piece: str) -> tuple[float, str]:
    """Part a term's weight, 1 if it has none, from its text."""
    spaced = " ".join(piece.split())
    found = _WEIGHTED.fullmatch(spaced)
    if found is None:
        return 1.0, spaced
    return float((found[1] or found[4]).replace(",", ".")), found[2] or found[3] or ""


def _cut(raw: str, sign: str) -> tuple[str, bool, str]:
    """Cut at the first such sign outside of quotes, and say whether there was one."""
    place = masked(raw).find(sign)
    return (raw, False, "") if place < 0 else (raw[:place], True, raw[place + 1 :])


def _distinct(raw: str) -> tuple[str, ...]:
    parts = re.sub(r"\+", ",", masked(raw))
    typed = "".join(other if other == "," else own for own, other in zip(raw, parts, strict=True))
    return tuple(dict.fromkeys(items(typed)))
