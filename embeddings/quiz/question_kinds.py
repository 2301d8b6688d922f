"""Questions of a quiz: what one is made of, and when its right answer is sure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class QuizKind(StrEnum):
    """What is asked.

    NEAREST: which of four words is nearest to one. ODD: which of four does not belong. PAIR: which pair is
    more alike. SUM: what a sum of words gives. NUMBER: in which range a cosine lies. LIST: which list of
    neighbours is a word's. STRIP: to which word a strip of colours without a name is near. UNKNOWN: what an
    unknown word gets. ORDER: which text has the same vector as another one. IDEA: a written question.
    """

    NEAREST = "nearest"
    ODD = "odd"
    PAIR = "pair"
    SUM = "sum"
    NUMBER = "number"
    LIST = "list"
    STRIP = "strip"
    UNKNOWN = "unknown"
    ORDER = "order"
    IDEA = "idea"


GAPS = {
    QuizKind.NEAREST: 0.15,
    QuizKind.ODD: 0.2,
    QuizKind.PAIR: 0.2,
    QuizKind.SUM: 0.08,
    QuizKind.LIST: 0.15,
    QuizKind.STRIP: 0.35,
    QuizKind.ORDER: 0.06,
}
"""How far the right answer is from the best wrong one at least, in the scores of the question.

Numbers are shown with two or three digits, so that no rounding turns an answer.
"""
BORDERS = (0.25, 0.5)
"""Where the ranges of NUMBER end; a cosine that is asked for is `FROM_BORDER` away from both."""
FROM_BORDER = 0.08

QuizOption = tuple[str, ...]
Strip = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class QuizQuestion:
    """A question without its sentences.

    `about` are the words that it names. Each option is one or more words, or a key of a sentence; `right` is
    the place of the right one. `scores` has a number for each option, the cosines that decide: the right one
    has the highest, in ODD the lowest; in NUMBER it is the one cosine. `vectors` are the strips of STRIP:
    the unnamed one, then one for each option. `opposed` says that the right pair are opposites.
    """

    kind: QuizKind
    about: tuple[str, ...]
    options: tuple[QuizOption, ...]
    right: int
    scores: tuple[float, ...] = ()
    vectors: tuple[Strip, ...] = ()
    opposed: bool = False

    @property
    def answer(self) -> QuizOption:
        """The right option."""
        return self.options[self.right]

    @property
    def best_wrong(self) -> int | None:
        """The place of the wrong option that comes nearest to being right, None without scores."""
        wrong = [place for place in range(len(self.scores)) if place != self.right]
        if self.kind is QuizKind.NUMBER or not wrong:
            return None
        return (min if self.kind is QuizKind.ODD else max)(wrong, key=lambda place: self.scores[place])

    @property
    def gap(self) -> float | None:
        """How far the right answer is from the best wrong one; None where no number decides."""
        if self.kind is QuizKind.NUMBER:
            return min(abs(self.scores[0] - border) for border in BORDERS)
        other = self.best_wrong
        return None if other is None else abs(self.scores[self.right] - self.scores[other])

    @property
    def is_sure(self) -> bool:
        """Whether the right answer is right by far."""
        gap = self.gap
        return gap is None or gap >= (FROM_BORDER if self.kind is QuizKind.NUMBER else GAPS[self.kind])


def range_of(cosine: float) -> int:
    """Return the place of the range in which a cosine lies."""
    return sum(cosine >= border for border in BORDERS)


def best_place(kind: QuizKind, scores: Sequence[float]) -> int:
    """Return the place of the option that these scores make right."""
    if kind is QuizKind.NUMBER:
        return range_of(scores[0])
    wanted = min if kind is QuizKind.ODD else max
    return wanted(range(len(scores)), key=lambda place: scores[place])
