"""Questions whose answer people predict: in which range a cosine is, what a sum gives, what is near."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import chain, zip_longest
from random import Random

import numpy as np

from embeddings.ask.analogy import analogy
from embeddings.ask.axis import axis
from embeddings.ask.neighbours import MOST_NEIGHBOURS, Neighbour, neighbours
from embeddings.ask.several_texts import resolve_all
from embeddings.ask.words import similarity
from embeddings.errors import UnknownWord
from embeddings.results import Inferred, Opposed, name
from embeddings.search.opposed import opposed_among
from embeddings.search.same_word import same_word
from embeddings.table.doubts import Doubt
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosine

RANGES = (0.1, 0.25, 0.4, 0.6)
"""Where the ranges of a predicted cosine end: two words drawn at random are mostly in the first."""
MIDDLE = 0.2
"""How far from the middle of an axis, whose poles are at -1 and 1, a word belongs to neither side."""
_WRONG = 3
_GAP = 0.05
"""By how much the wrong words are less near, where there are enough of such."""
_NEAR = 6
"""How many neighbours of each word of a sum may be wrong answers."""
_SHOWN, _KEPT = 2, 4
"""Decimals: those that people read, by which it is also decided, and those that are kept."""


class PredictedKind(StrEnum):
    """What is predicted.

    PAIR: in which range a cosine lies. SUM: which of four words a sum gives. NEAREST: which of four is
    nearest. SIDE: on which side of an axis a word stands, or in its middle.
    """

    PAIR = "pair"
    SUM = "sum"
    NEAREST = "nearest"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class PredictedQuestion:
    """A question with its answer.

    `about` are the words that it names; of SIDE the two poles and the word, of SUM nothing. `options` are the
    words to choose from; PAIR and SIDE have ranges instead. `right` is the place of the right option.
    `scores` are the cosines of the options; PAIR has its one cosine, SIDE its one position.
    `opposed` is a PAIR that a list names as opposites.
    """

    kind: PredictedKind
    about: tuple[str, ...]
    options: tuple[str, ...]
    right: int
    scores: tuple[float, ...]
    opposed: Opposed | None = None

    @property
    def count(self) -> int:
        """How many options there are."""
        return len(self.options) or options_of(self.kind)

    @property
    def score(self) -> float:
        """The number that decides: the right option's cosine, or the position."""
        return self.scores[self.right] if self.options else self.scores[0]


def options_of(kind: PredictedKind) -> int:
    """Return how many options a kind has whose options are ranges."""
    return len(RANGES) + 1 if kind is PredictedKind.PAIR else len(("first", "middle", "second"))


def range_at(score: float) -> int:
    """Return the place of the range in which a cosine lies, as people read it: with two decimals."""
    return sum(round(score, _SHOWN) >= border for border in RANGES)


def predicted_pair(space: Space, first: str, second: str) -> PredictedQuestion:
    """Ask in which range the cosine of two texts lies; raises what `similarity` raises, and UnknownWord."""
    found = similarity(space, first, second)
    for term in (found.first, found.second):
        if isinstance(term, Inferred) and term.by_spelling:
            raise UnknownWord(term.text, term.suggestions)  # letters alone are nothing to predict
    score = round(found.cosine, _KEPT)
    named = (name(found.first), name(found.second))
    opposed = next(iter(opposed_among(space, (found.first, found.second))), None)
    return PredictedQuestion(PredictedKind.PAIR, named, (), range_at(score), (score,), opposed)


def predicted_side(
    space: Space, first: tuple[str, ...], second: tuple[str, ...], text: str
) -> PredictedQuestion:
    """Ask on which side of an axis a word stands; raises what `axis` raises."""
    found = axis(space, first, second, (text,))
    position = round(found.places[0].position, _KEPT)
    side = 0 if round(position, _SHOWN) <= -MIDDLE else 2 if round(position, _SHOWN) >= MIDDLE else 1
    poles = (", ".join(map(name, pole)) for pole in (found.first, found.second))
    about = (*poles, name(found.places[0].term))
    return PredictedQuestion(PredictedKind.SIDE, about, (), side, (position,))


def predicted_nearest(space: Space, text: str) -> PredictedQuestion | None:
    """Ask which of four words is nearest to a text: its neighbour, and some that are less near.

    These are the commonest of what is less, much less and least near of its list; a name only where nothing
    else is. None where too little is near; raises what `neighbours` raises.
    """
    answer = neighbours(space, text, MOST_NEIGHBOURS)
    if not answer.found:
        return None
    best, *others = answer.found
    less = [one for one in others if _is_less(one.cosine, best.cosine)]
    farther = [one for one in less if one.cosine <= best.cosine - _GAP]
    farther = farther if len(farther) >= _WRONG else less
    thirds = np.array_split(np.arange(len(farther)), _WRONG)
    commonest = partial(min, key=partial(_rareness, space))
    wrong = [commonest(farther[place] for place in third) for third in thirds if len(third)]
    offered = [(one.word, one.cosine) for one in wrong]
    return _asked(PredictedKind.NEAREST, (name(answer.term),), (best.word, best.cosine), offered)


def _rareness(space: Space, found: Neighbour) -> tuple[bool, int]:
    """Order words: names behind all others, and the frequent ones before the rare."""
    return Doubt.NAME in space.doubt(found.row), found.row


def predicted_sum(space: Space, texts: tuple[str, ...], *weights: float) -> PredictedQuestion | None:
    """Ask what a sum of words gives: its answer, a runner-up, and neighbours of the words themselves.

    None where it has no other words to offer; raises what `analogy` raises.
    """
    found = analogy(space, texts, *weights)
    if found.best is None:
        return None
    _, units = resolve_all(space, texts)
    total = np.array(weights) @ units
    best = (found.best.word, found.best.score)
    runners_up = [
        (one.word, one.score) for one in reversed(found.added) if not one.given and one.word != best[0]
    ]
    given = [one.word for one in found.added if one.given] + [name(one.term) for one in found.summands]
    added = [text for text, weight in zip(texts, weights, strict=True) if weight > 0]
    taken = [text for text in texts if text not in added]
    others = (_near(space, text, total) for text in (*added, *taken))
    pool = chain(runners_up[:1], _in_turn(others), runners_up[1:])
    return _asked(PredictedKind.SUM, (), best, _different(space, best, pool, given))


Offered = tuple[str, float]
"""A word that may be chosen, with its cosine."""


def _near(space: Space, text: str, total: Doubles) -> list[Offered]:
    """Give the neighbours of a word, each with its cosine with a sum."""
    near = neighbours(space, text, _NEAR).found
    return [(one.word, cosine(space.vector(one.row), total)) for one in near]


def _in_turn(lists: Iterable[Sequence[Offered]]) -> Iterator[Offered]:
    """Give the first of each list, then the second of each."""
    return (one for row in zip_longest(*lists) for one in row if one is not None)


def _different(space: Space, best: Offered, pool: Iterable[Offered], given: Sequence[str]) -> list[Offered]:
    """Take words that are neither the answer, nor of the question, nor two forms of one."""
    chosen: list[Offered] = []
    for one in pool:
        taken = (best[0], *given, *(other for other, _ in chosen))
        if len(chosen) < _WRONG and _is_less(one[1], best[1]):
            chosen += [one] * (not any(same_word(space, one[0], other) for other in taken))
    return chosen


def _is_less(score: float, best: float) -> bool:
    """Say whether people see that a number is less than another."""
    return round(score, _SHOWN) < round(best, _SHOWN)


def _asked(
    kind: PredictedKind, about: tuple[str, ...], best: Offered, wrong: Sequence[Offered]
) -> PredictedQuestion | None:
    """Make a question of words, shuffled; the same words always stand in the same order."""
    if not wrong:
        return None
    offered = sorted([best, *wrong])
    Random(repr([word for word, _ in offered])).shuffle(offered)  # noqa: S311 - no secret
    scores = tuple(round(score, _KEPT) for _, score in offered)
    return PredictedQuestion(kind, about, tuple(word for word, _ in offered), offered.index(best), scores)
