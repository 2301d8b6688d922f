"""What stands behind `/quiz`: how many questions, about what, how long each is open, or what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from embeddings.quiz.making import MAKERS
from embeddings.quiz.question_kinds import QuizKind
from handlers.reading.patterns import fold
from rendering.catalog import Catalog
from rendering.glossary import find_term
from rendering.quiz import MOST_QUESTIONS
from rendering.quiz_ideas import IDEAS
from rendering.quiz_polls import KIND_TERMS
from rendering.spoken_time import WRITTEN_TIME

DEFAULT = 5
"""How many questions a quiz has."""
_MINUTE = 60
_SHORTEST, _LONGEST = 5, 600
_DIGITS = 4

_THEMES = {
    "words": (
        (QuizKind.NEAREST, QuizKind.ODD, QuizKind.PAIR, QuizKind.LIST),
        {"neighbour", "similarity", "antonym", "inflection"},
    ),
    "numbers": ((QuizKind.NUMBER, QuizKind.PAIR), {"cosine", "percentile", "dot", "distance", "norm"}),
    "sums": ((QuizKind.SUM,), {"analogy", "3cosmul"}),
    "pictures": ((QuizKind.STRIP,), {"vector", "dimension", "weight", "pca", "variance"}),
    "texts": ((QuizKind.ORDER, QuizKind.UNKNOWN), {"mean", "oov", "token", "tokenization", "subword"}),
    "ideas": ((), set(IDEAS.values())),
}


@dataclass(frozen=True, slots=True)
class QuizTheme:
    """What a quiz is about: kinds of questions that are made, and keys of written ones."""

    kinds: tuple[QuizKind, ...]
    ideas: tuple[str, ...]


EVERYTHING = QuizTheme(tuple(MAKERS), tuple(IDEAS))


@dataclass(frozen=True, slots=True)
class QuizWish:
    """What somebody wants of a quiz: `wanted` questions, of which `count` are asked.

    `seconds` is None unless they said so.
    """

    count: int
    theme: QuizTheme
    seconds: int | None = None
    anonymous: bool = False
    wanted: int = DEFAULT


def read_quiz(catalogs: Sequence[Catalog], catalog: Catalog, text: str) -> QuizWish | None:
    """Read a wish in any order of its parts; None where something in it can't be read."""
    rest, seconds = seconds_in(text)
    words = rest.split()
    numbers = [word for word in words if word.isdecimal() and len(word) <= _DIGITS]
    anonymous = _forms(catalogs, "anonymous")
    hidden = any(fold(word) in anonymous for word in words)
    left = [word for word in words if word not in numbers and fold(word) not in anonymous]
    theme = quiz_theme(catalogs, catalog, " ".join(left)) if left else EVERYTHING
    if theme is None or len(numbers) > 1:
        return None
    count = int(numbers[0]) if numbers else DEFAULT
    return QuizWish(min(max(count, 1), MOST_QUESTIONS), theme, seconds, hidden, count)


def without_filler(catalogs: Sequence[Catalog], catalog: Catalog, text: str) -> str:
    """Give a wish without what says no more, as `5` of `5 perguntas`, where it can be read only so."""
    filler = _forms(catalogs, "filler")
    shorter = " ".join(word for word in text.split() if fold(word) not in filler)
    if read_quiz(catalogs, catalog, text) is not None or read_quiz(catalogs, catalog, shorter) is None:
        return text
    return shorter


def asks_quiz_to(catalogs: Sequence[Catalog], text: str, deed: str) -> bool:
    """Say whether a text asks for a deed of the quiz: "stop" or "rules"."""
    return fold(text) in _forms(catalogs, deed)


def asks_other_quiz(catalogs: Sequence[Catalog], text: str) -> str | None:
    """Give what is wanted in the place of the quiz that runs, as `ideas` of `swap ideas`; else None."""
    first, _, rest = text.partition(" ")
    return rest if rest and fold(first) in _forms(catalogs, "swap") else None


def seconds_in(text: str) -> tuple[str, int | None]:
    """Part a text from the time in it, as `20s` or `2 min`, in seconds; None where it has none."""
    found = WRITTEN_TIME.search(text.lower()) if len(text.lower()) == len(text) else WRITTEN_TIME.search(text)
    if found is None:
        return text, None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    seconds = int(found[1]) * (_MINUTE if found[2] else 1)
    return rest, min(max(seconds, _SHORTEST), _LONGEST)


def quiz_theme(catalogs: Sequence[Catalog], catalog: Catalog, typed: str) -> QuizTheme | None:
    """Find the theme that is meant: a part of the quiz, or a term of the glossary."""
    for name, (kinds, terms) in _THEMES.items():
        if fold(typed) in _forms(catalogs, name):
            return QuizTheme(kinds, _about(terms))
    term = find_term(catalog, typed)
    if term is None:
        return None
    theme = QuizTheme(tuple(kind for kind, key in KIND_TERMS.items() if key == term.key), _about({term.key}))
    return theme if theme.kinds or theme.ideas else None


def _about(terms: set[str]) -> tuple[str, ...]:
    return tuple(key for key, term in IDEAS.items() if term in terms)


def _forms(catalogs: Sequence[Catalog], name: str) -> frozenset[str]:
    forms = (form for catalog in catalogs for form in catalog.forms(f"read-quiz-{name}"))
    return frozenset({*map(fold, forms), name})
