"""Which place one word has among the neighbours of another, in both directions: rank is not symmetric.

Let a be the vector of the asking term, c its cosine with the other term, rounded to six decimals, and r any
row. The place of the other term is 1 + the number of rows with cos(a, r) > c. The 8-bit copy gives bounds

    lowest(r) <= cos(a, r) <= highest(r)

so a row with lowest(r) > c is nearer, a row with highest(r) <= c is not. Only the rows in between are in
doubt: their cosines are computed in single precision, and those still too close to c in double precision.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from embeddings.ask.neighbours import Neighbour, named
from embeddings.ask.words import resolve_both
from embeddings.errors import NotNeighbours
from embeddings.results import AnyTerm, Word, name
from embeddings.search.nearest_rows import DECIMALS, Bounds, Exact, Rows, Scored, highest
from embeddings.search.same_word import same_word
from embeddings.search.shown_words import Sieve, reading
from embeddings.table.space import Space, Vector
from embeddings.vectors.arrays import Flags
from embeddings.vectors.cosines import cosine, cosines_of_rows, unit
from embeddings.vectors.eight_bit_bounds import Estimates, Search

Named = tuple[Neighbour, ...]

TOP = 3
ABOVE = 5
RAISED = 0.6 * 10.0**-DECIMALS  # rounding to six decimals changes a cosine by less than this
SINGLE = 1e-4  # no less than the error of a product of 1,000 numbers in single precision, rounding included
DOUBT = 0.015  # about the largest error of an estimate
CROWD = 400  # rows
CLEANED = 1000  # beyond this place the clean place is not counted: it looks up every nearer row


@dataclass(frozen=True, slots=True)
class Place:
    """The place of one term among the neighbours of another.

    `place` is 1 for the nearest row: it is one more than the number of rows that are strictly nearer. `tied`
    counts the other rows that are equally near and so have the same place. `rows` counts all rows compared.
    `clean` is the place in the clean list; it is None if the term is not in that list or is too far down.
    `top` are the nearest rows, `above` the last rows before the place without those of `top`; between them
    lie no rows or several, never a single one. A coarse word is "" there.
    """

    place: int
    tied: int
    rows: int
    clean: int | None
    top: tuple[Neighbour, ...]
    above: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Rank:
    """Two terms' cosine, and the place of each among the neighbours of the other.

    `forward` is the place of `second` among the neighbours of `first`, `backward` the other way round.
    `same_word` says that both are forms of one word.
    """

    first: AnyTerm
    second: AnyTerm
    cosine: float
    same_word: bool
    forward: Place
    backward: Place


def rank(space: Space, first: str, second: str) -> Rank:
    """Return the place of each of two words or phrases among the neighbours of the other.

    gensim's `rank` gives one of the two places. Raises what `resolve_both` raises, and NotNeighbours for
    two words on one row, which have no place.
    """
    found = resolve_both(space, first, second)
    (one, one_vector), (other, other_vector) = found
    words = isinstance(one, Word) and isinstance(other, Word)
    if isinstance(one, Word) and isinstance(other, Word) and one.row == other.row:
        raise NotNeighbours(one.key, other.key)
    score = cosine(one_vector, other_vector)
    crowded = _crowded(space, score)
    search = space.compact.search(np.array([unit(one_vector), unit(other_vector)]), fine=crowded)
    estimates = search.close() if crowded else search.rough()
    closer = search.cut and not crowded
    views = [
        _View(space, *view, estimates.of(side), search.of(side) if closer else None)
        for view, side in zip(found, (slice(0, 1), slice(1, 2)), strict=True)
    ]
    return Rank(
        first=one,
        second=other,
        cosine=score,
        same_word=words and same_word(space, name(one), name(other)),
        forward=views[0].place(other, score),
        backward=views[1].place(one, score),
    )


def _crowded(space: Space, score: float) -> bool:
    """Say whether many rows are about equally near: then better estimates of all rows at once save time."""
    share = space.less_similar(score + DOUBT) - space.less_similar(score - DOUBT)
    return share * space.rows > CROWD


def _shown_above(nearer: int) -> int:
    """Say how many nearer rows are shown besides the top ones: one more if else exactly one were left out."""
    rest = nearer - TOP
    return rest if rest <= ABOVE + 1 else ABOVE


class _View:
    """All rows of a space as seen from one term: a lower and an upper bound of each row's cosine with it.

    A `search`, if there is one, can give closer bounds for some rows.
    """

    def __init__(
        self, space: Space, term: AnyTerm, vector: Vector, estimates: Estimates, search: Search | None
    ) -> None:
        self._space = space
        self._term = term
        self._vector = vector
        self._search = search
        self._lowest, self._highest = estimates.lowest[0], estimates.highest[0]
        self._rows = len(space.meaningful)
        self._asked: frozenset[int] = frozenset()
        if isinstance(term, Word):  # a word is not its own neighbour
            self._lowest[term.row] = self._highest[term.row] = -np.inf
            self._rows -= 1

    def place(self, term: AnyTerm, score: float) -> Place:
        """Return the place of another term, whose cosine is known, among the neighbours of this one."""
        self._asked = frozenset({term.row} if isinstance(term, Word) else ())
        nearer, doubtful, tied = self._compared(round(score, DECIMALS))
        count = int(np.count_nonzero(nearer))
        top, above = self._ends(nearer, doubtful, _shown_above(count))
        return Place(
            place=count + 1,
            tied=tied - isinstance(term, Word),
            rows=self._rows,
            clean=self._clean_place(np.flatnonzero(nearer), term) if count < CLEANED else None,
            top=top,
            above=above,
        )

    def _compared(self, score: float) -> tuple[Flags, Rows, int]:
        """Return which rows have a higher cosine, which rows were in doubt, and how many have this cosine."""
        doubtful = np.flatnonzero(
            self._closer(lambda: (self._lowest <= score + RAISED) & (self._highest > score - RAISED))
        )
        nearer: Flags = self._lowest > score
        nearly = self._in_single_precision(doubtful)
        self._lowest[doubtful], self._highest[doubtful] = nearly - SINGLE, nearly + SINGLE
        nearer[doubtful] = nearly > score
        equal = doubtful[np.abs(nearly - score) <= SINGLE]
        exact = np.round(self._cosines(equal), DECIMALS)
        nearer[equal] = exact > score
        return nearer, doubtful, int(np.count_nonzero(exact == score))

    def _closer(self, asked: Callable[[], Flags]) -> Flags:
        """Return which rows are asked about, after their bounds were made as close as the search can."""
        mask = asked()
        if self._search is None:
            return mask
        rows = np.flatnonzero(mask)
        close = self._search.close(rows)
        self._lowest[rows] = np.maximum(close.lowest[0], self._lowest[rows])
        self._highest[rows] = np.minimum(close.highest[0], self._highest[rows])
        return asked()

    def _in_single_precision(self, rows: Rows) -> Bounds:
        """Return cosines with an error of at most SINGLE, three times as fast as in double precision."""
        cosines: Bounds = self._space.table[rows] @ unit(self._vector).astype(np.float32)
        cosines /= self._space.norms[rows]
        return cosines

    def _cosines(self, rows: Rows) -> Exact:
        return cosines_of_rows(self._space.table, rows, self._vector[np.newaxis])[:, 0]

    def _ends(self, nearer: Flags, doubtful: Rows, count: int) -> tuple[Named, Named]:
        """Return the nearest rows of all, and the last `count` of the nearer rows; the nearest is first."""
        asked = self._closer(lambda: self._highest >= self._least() - 2 * RAISED)
        if count > 0:
            most = self._most(nearer, doubtful, count) + 2 * RAISED
            asked |= self._closer(lambda: nearer & (self._lowest <= most))
        rows = np.flatnonzero(asked)
        exact = self._cosines(rows)
        order = np.argsort(-np.round(exact, DECIMALS), kind="stable")
        found = list(map(Scored, rows[order].tolist(), exact[order].tolist()))
        last = [one for one in found if nearer[one.row]][-count:] if count > 0 else []
        return self._named(found[:TOP]), self._named(last)

    def _least(self) -> float:
        """Return a cosine that at least TOP rows reach: no row below it can be among the first TOP."""
        count = min(TOP, self._rows)
        return float(self._lowest[highest(self._lowest, count)].min()) if count else np.inf

    def _most(self, nearer: Flags, doubtful: Rows, count: int) -> float:
        """Return a cosine that at least `count` of the nearer rows do not exceed.

        The rows in doubt lie nearest to the place, so they mostly suffice to find it.
        """
        rows = doubtful[nearer[doubtful]]
        if len(rows) < count:
            rows = np.flatnonzero(nearer)
        return float(np.partition(self._highest[rows], count - 1)[count - 1])

    def _named(self, found: Sequence[Scored]) -> Named:
        return tuple(self._covered(named(self._space, one)) for one in found)

    def _covered(self, found: Neighbour) -> Neighbour:
        """Return a row without its word if the word is coarse and nobody asked about it."""
        shown = found.row in self._asked or not self._space.hides(found.word)
        return found if shown else replace(found, word="")

    def _clean_place(self, nearer: Rows, term: AnyTerm) -> int | None:
        """Return the place in the clean list; None for a phrase, and for a word that the list leaves out."""
        if not isinstance(term, Word):
            return None
        sieve = Sieve(self._space, self._term, self._vector)
        # the list keeps one form of each word; how many it keeps does not depend on their order
        place = 1 + sum(sieve.reason(reading(self._space, row)) is None for row in nearer.tolist())
        return place if sieve.reason(reading(self._space, term.row)) is None else None
