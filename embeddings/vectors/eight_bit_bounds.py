"""A compact copy of a table: each row's direction in 8-bit numbers, and how wrong each cosine from it can be.

Let u be the direction of a row and v a wanted direction, both of length 1. The true cosine is u.v. The copy
keeps whole numbers x from -127 to 127 and one step s = max |u_i| / 127, so that u is about sx. In the same
way v is about ty. The estimate of the cosine is sx.ty = st (x.y). Its error is u.v - sx.ty = (u - sx).v +
sx.(v - ty), so the inequality of Cauchy and Schwarz gives

    |u.v - sx.ty| <= |u - sx| |v| + |sx| |v - ty|

All lengths on the right side are known: the copy keeps those of the row, a search computes those of the
direction. A row of a large table is cut into a head h and a tail t; then u.v = u_h.v_h + u_t.v_t, and the
tail adds at most |u_t| |v_t|.
"""

from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.vectors.arrays import Doubles, Floats

ROWS_AT_ONCE = 1024  # of 300 numbers in double precision: they nearly fit into the cache of a core
CACHE_LINE = 64  # bytes that a processor fetches from memory in one step
STEPS = 127
SCATTERED = 6  # a row that is fetched alone takes about six times as long as one of many in order
LEAST_STEP = np.finfo(np.float32).tiny
SMALL_TABLE = 8_000_000  # numbers; a processor's cache holds them, so cutting the rows saves no time
TAIL = 0.15  # the largest share of the squared lengths that the tail may hold
SAMPLED_ROWS = 8192  # give the principal axes; any axes give right bounds, good axes give a fast search
AXES_SEED = 1  # any fixed number
# no less than the sum of all rounding errors in single precision, those of turning the axes included
ROUNDING = np.float32(4e-4)


@dataclass(frozen=True, slots=True)
class Estimates:
    """Estimated cosines of rows with some directions, and their largest errors, (directions, rows) float32.

    Each true cosine differs from the number in `cosines` by at most the number in `errors`. The cosine of a
    row that was left out is -inf.
    """

    cosines: Floats
    errors: Floats

    def of(self, places: slice) -> "Estimates":
        """Return the estimates for some of the directions."""
        return Estimates(self.cosines[places], self.errors[places])

    @property
    def highest(self) -> Floats:
        """An upper bound of each true cosine."""
        return self.cosines + self.errors

    @property
    def lowest(self) -> Floats:
        """A lower bound of each true cosine."""
        return self.cosines - self.errors


class Compact:
    """The directions of a table's rows in whole numbers from -127 to 127: about a third of its size.

    In a large table the rows are first turned to their principal axes and then cut in two. The head is the
    first axes; it holds at least 85 % of the squared lengths, the tail holds the rest. Head and tail are each
    kept as the module describes. The bounds are proven, so a search computes in full only those rows that
    the bounds cannot rule out.

    Rows are not cut where no short head holds enough, as in random tables, or where the table has at most
    `small` numbers. `kept` are the rows that can be found; none of them may be zero.
    """

    def __init__(self, table: Floats, kept: NDArray[np.intp], small: int = SMALL_TABLE) -> None:
        self._axes, self._cut = _axes(table, kept, small)
        tail = table.shape[1] - self._cut
        self._head = _Part(len(table), self._cut)
        self._tail = _Part(len(table), tail) if tail else None
        for start in range(0, len(kept), ROWS_AT_ONCE):
            rows = kept[start : start + ROWS_AT_ONCE]
            head, *tails = self._cut_up(_units(table[rows]) @ self._axes)
            self._head.fill(rows, head)
            if self._tail is not None:
                self._tail.fill(rows, tails[0])
        self._head.pack()
        self._left_out = np.setdiff1d(np.arange(len(table)), kept, assume_unique=True)

    def search(self, directions: Doubles, *, fine: bool = False) -> "Search":
        """Start a search with some directions, (directions, dimensions), each of length 1.

        A `fine` search multiplies twice. It halves the errors: only the errors of the rows remain, those of
        the directions are nearly zero.
        """
        layers = 2 if fine else 1
        # one product for each direction: a matrix product of two or three rows takes several times as long
        head, *tails = self._cut_up(np.vecmat(directions.astype(np.float32), self._axes))
        heads = self._head.estimates(_whole(head, self._head.width, layers))
        heads.cosines[:, self._left_out] = -np.inf
        if self._tail is None:
            return Search(heads, None, None)
        return Search(heads, self._tail, _whole(tails[0], self._tail.width, layers))

    def _cut_up(self, turned: Floats) -> list[Floats]:
        return [turned] if self._tail is None else [turned[:, : self._cut], turned[:, self._cut :]]


class Search:
    """Estimates cosines of rows with some directions: first from the heads alone, then from both parts."""

    def __init__(self, heads: Estimates, tail: "_Part | None", wanted: "_Whole | None") -> None:
        self._heads = heads
        self._tail = tail
        self._wanted = wanted

    def of(self, places: slice) -> "Search":
        """Return the search for some of the directions alone."""
        wanted = None if self._wanted is None else self._wanted.of(places)
        return Search(self._heads.of(places), self._tail, wanted)

    @property
    def cut(self) -> bool:
        """Whether the rows have tails, so that `close` gives better estimates than `rough`."""
        return self._tail is not None

    def rough(self) -> Estimates:
        """Return the estimates of all rows from their heads; the length of the tails is part of the error."""
        if self._tail is None or self._wanted is None:
            return self._heads
        errors = (self._wanted.lengths + ROUNDING) * self._tail.lengths
        errors += self._heads.errors
        return Estimates(self._heads.cosines, errors)

    def close(self, rows: NDArray[np.intp] | None = None) -> Estimates:
        """Return the estimates of some rows, or of all, from heads and tails together."""
        heads = self._heads
        if rows is not None:
            heads = Estimates(heads.cosines[:, rows], heads.errors[:, rows])
        if self._tail is None or self._wanted is None or not heads.cosines.size:
            return heads
        tails = self._tail.estimates(self._wanted, rows)
        return Estimates(heads.cosines + tails.cosines, heads.errors + tails.errors)


@dataclass(frozen=True, slots=True)
class _Whole:
    """Vectors as whole numbers: each is about the sum over its layers of `numbers` times `scales`.

    `numbers` is (layers, vectors, width) int8 and ends in zeros, `scales` is (layers, vectors, 1) float32.
    `lengths` are the lengths of the vectors, `errors` those of the differences: both (vectors, 1) float32.
    """

    numbers: NDArray[np.int8]
    scales: Floats
    errors: Floats
    lengths: Floats

    def of(self, places: slice) -> "_Whole":
        """Return some of the vectors."""
        return _Whole(
            self.numbers[:, places], self.scales[:, places], self.errors[places], self.lengths[places]
        )


class _Part:
    """The heads of all rows, or their tails, as whole numbers."""

    def __init__(self, rows: int, dimensions: int) -> None:
        # an odd number of cache lines a row: with an even one, rows compete for the same places in the cache
        self.width = CACHE_LINE * (-(-dimensions // CACHE_LINE) | 1)
        self.lengths = np.zeros(rows, dtype=np.float32)
        self._numbers = np.zeros((rows, self.width), dtype=np.int8)
        self._scales = np.zeros(rows, dtype=np.float32)
        self._errors = np.zeros(rows, dtype=np.float32)
        self._longest = np.float32(0)  # an upper bound of |sx| over all rows

    def fill(self, rows: NDArray[np.intp], vectors: Floats) -> None:
        """Keep vectors, (rows, dimensions), as those of these rows."""
        whole = _whole(vectors, self.width)
        self._numbers[rows] = whole.numbers[0]
        self._scales[rows] = whole.scales[0, :, 0]
        self._errors[rows] = whole.errors[:, 0]
        self.lengths[rows] = whole.lengths[:, 0]
        self._longest = max(self._longest, (whole.lengths + whole.errors).max())

    def pack(self) -> None:
        """Keep only the packed copy of the numbers: in its order a product with all rows is fastest."""
        self._packed = _numkong().dots_pack(self._numbers)
        self._numbers = self._numbers[:0]

    @cached_property
    def _packed(self) -> Any:  # noqa: ANN401 - a matrix of numkong's own type
        return _numkong().dots_pack(self._numbers)

    def estimates(self, wanted: _Whole, rows: NDArray[np.intp] | None = None) -> Estimates:
        """Estimate the products of some rows, or of all rows, with vectors of length at most 1."""
        if rows is not None and len(rows) * SCATTERED > len(self._scales):
            found = self.estimates(wanted)
            return Estimates(found.cosines[:, rows], found.errors[:, rows])
        numbers = wanted.numbers.reshape(-1, self.width)
        if rows is None:
            products = _numkong().dots_packed(numbers, self._packed)
            scales, errors = self._scales, self._errors
        else:
            products = _numkong().cdist(numbers, self._numbers.take(rows, axis=0), "dot")
            scales, errors = self._scales[rows], self._errors[rows]
        layers = np.asarray(products).astype(np.float32).reshape(*wanted.scales.shape[:2], -1)
        layers *= wanted.scales
        estimates: Floats = layers[0]
        for layer in layers[1:]:
            estimates += layer
        estimates *= scales
        errors = errors * wanted.lengths
        errors += self._longest * wanted.errors + ROUNDING
        return Estimates(estimates, errors)


def _numkong() -> ModuleType:
    import numkong  # noqa: PLC0415 - it takes 45 MB, and only a search needs it

    return numkong


def _axes(table: Floats, kept: NDArray[np.intp], small: int) -> tuple[Floats, int]:
    """Return the axes of head and tail, (dimensions, dimensions), and the width of the head.

    The principal axes of the head are mixed with each other, and so are those of the tail. Without this the
    number on the widest axis would be much larger than the others and would make the step s too coarse.
    """
    dimensions = table.shape[1]
    if table.size <= small:
        return _mixing(dimensions).astype(np.float32), dimensions
    units = _units(table[kept[:: max(1, len(kept) // SAMPLED_ROWS)]])
    spread, axes = np.linalg.eigh(units.T @ units)
    tails = 1 - np.cumsum(spread[::-1]) / max(float(spread.sum()), 1.0)
    head = min(CACHE_LINE * (-(-int(np.count_nonzero(tails > TAIL) + 1) // CACHE_LINE) | 1), dimensions)
    parts = np.split(axes[:, ::-1], [head], axis=1)
    return np.hstack([part @ _mixing(part.shape[1]) for part in parts]).astype(np.float32), head


def _mixing(width: int) -> Doubles:
    mixing: Doubles = np.linalg.qr(np.random.default_rng(AXES_SEED).normal(size=(width, width)))[0]
    return mixing


def _units(rows: Floats) -> Floats:
    exact = rows.astype(np.float64)
    exact /= np.sqrt(np.vecdot(exact, exact))[:, np.newaxis]
    return exact.astype(np.float32)


def _lengths(vectors: Floats) -> Floats:
    lengths: Floats = np.sqrt(np.vecdot(vectors, vectors))[:, np.newaxis]
    return lengths


def _whole(vectors: Floats, width: int, layers: int = 1) -> _Whole:
    """Return vectors, (vectors, up to `width`), as whole numbers.

    Each layer holds the difference that the layers before it leave.
    """
    numbers = np.zeros((layers, len(vectors), width), dtype=np.int8)
    scales = np.empty((layers, len(vectors), 1), dtype=np.float32)
    rest = vectors
    for layer in range(layers):
        largest = np.abs(rest).max(axis=1, keepdims=True)
        np.maximum(largest / np.float32(STEPS), LEAST_STEP, out=scales[layer])
        rounded = np.rint(rest / scales[layer])
        numbers[layer, :, : vectors.shape[1]] = rounded
        rest = rest - rounded * scales[layer]
    return _Whole(numbers, scales, _lengths(rest), _lengths(vectors))
