"""What questions of a quiz are made from: the words of a model's games, and chance."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from embeddings.game.vocabulary import GameVocabulary
from embeddings.language.spelt_alike import folded
from embeddings.quiz.question_kinds import QuizKind, QuizOption, QuizQuestion
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

SAME_BEGINNING = 4
_FEW_LETTERS = 2

NearestFirst = NDArray[np.intp]
CosineRow = NDArray[np.float32]


@dataclass(frozen=True)
class QuizGround:
    """A model's words with their directions, the places of those that everybody knows, and chance."""

    space: Space
    vocabulary: GameVocabulary
    known: tuple[int, ...]
    chance: Random

    def word(self, place: int) -> str:
        """Give the word at a place of the vocabulary."""
        return self.vocabulary.words[place]

    def draw(self) -> int | None:
        """Draw a well-known word; None where there is none."""
        return self.chance.choice(self.known) if self.known else None

    def row(self, place: int) -> CosineRow:
        """Give the cosine of a word with each word of the vocabulary, itself counted as -1."""
        found: CosineRow = self.vocabulary.units @ self.vocabulary.units[place]
        found[place] = -1
        return found

    def cosine(self, one: int, other: int) -> float:
        """Give the cosine of two words in double precision."""
        rows = self.vocabulary.rows
        return cosine(self.space.table[int(rows[one])], self.space.table[int(rows[other])])

    def alike_in_kind(self, one: int, other: int) -> bool:
        """Say whether both words can be the same part of speech, where that is known."""
        parts = [self.space.part(int(self.vocabulary.rows[place])) for place in (one, other)]
        return not all(parts) or bool(parts[0] & parts[1])

    def pick(self, places: Iterable[int], count: int, taken: Sequence[int]) -> list[int] | None:
        """Draw well-known words from some places; none looks like another, or like those taken already."""
        chosen: list[int] = []
        pool = [place for place in places if place in self._fit and place not in taken]
        self.chance.shuffle(pool)
        for place in pool:
            if len(chosen) == count:
                break
            if not any(self.resemble(place, other) for other in (*taken, *chosen)):
                chosen.append(place)
        return chosen if len(chosen) == count else None

    def resemble(self, one: int, other: int) -> bool:
        """Say whether two words look alike, or are of one family."""
        return looks_alike(self.word(one), self.word(other))

    def made(
        self,
        kind: QuizKind,
        about: Iterable[str],
        right: QuizOption,
        wrong: Sequence[QuizOption],
        scores: Sequence[float],
    ) -> QuizQuestion | None:
        """Make a question with its options shuffled; None where its answer would not be sure.

        `scores` begins with that of the right option.
        """
        options = [right, *wrong]
        if len(set(options)) < len(options):
            return None
        order = list(range(len(options)))
        self.chance.shuffle(order)
        question = QuizQuestion(
            kind,
            tuple(about),
            tuple(options[place] for place in order),
            order.index(0),
            tuple(round(float(scores[place]), 4) for place in order) if scores else (),
        )
        return question if question.is_sure else None

    @cached_property
    def _fit(self) -> frozenset[int]:
        return frozenset(self.known)


def looks_alike(one: str, other: str) -> bool:
    """Say whether two words begin alike or differ in few letters."""
    first, second = folded(one), folded(other)
    short = min(len(first), len(second))
    begins = short >= SAME_BEGINNING and first[:SAME_BEGINNING] == second[:SAME_BEGINNING]
    return begins or (short >= SAME_BEGINNING and OSA.distance(first, second) <= _FEW_LETTERS)
