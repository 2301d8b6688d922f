"""A compact copy of a table: each row's direction in 8-bit numbers, and how wrong it may be."""

from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

CHUNK = 1024  # rows of 300 numbers in double precision that nearly stay in a core's cache
LINE = 64  # bytes that a processor fetches at once
STEPS = 127
SCATTERED = 6  # times as long does a row take that must be fetched by itself
TINY = np.finfo(np.float32).tiny
SMALL = 8_000_000  # numbers that a processor's own memory holds anyway: no use in cutting their rows
TAIL = 0.15  # the share of squared lengths that the head of the axes may leave to their tail
SAMPLE = 8192  # rows from which the principal axes are taken: any axes are right, good ones are fast
SEED = 1  # any fixed number
# more than all the steps in single precision can add up to, turning the axes first
ROUNDING = np.float32(4e-4)


@dataclass(frozen=True, slots=True)
class Estimates:
    """What the compact copy says of rows' cosines with some directions, all (directions, rows) float32.

    A true cosine differs from that in `cosines` by at most what stands in `errors`. A row that was left out
    has -inf.
    """

    cosines: Floats
    errors: Floats

    def of(self, places: slice) -> "Estimates":
        """Return those of some directions."""
        return Estimates(self.cosines[places], self.errors[places])

    @property
    def highest(self) -> Floats:
        """What no true cosine exceeds."""
        return self.cosines + self.errors

    @property
    def lowest(self) -> Floats:
        """What no true cosine falls below."""
        return self.cosines - self.errors


class Compact:
    """The directions of a table's rows in whole numbers from -127 to 127: about a third of its size.

    Rows of large tables are turned to their principal axes and cut in two, where the first axes, the head,
    hold five sixths of their squared lengths. A part u of a row is kept as s x with s = max |u| / 127, and
    so is that part v of a direction as t y. Their product is estimated by s t (x.y), which is wrong by
    (u - sx).v + sx.(v - ty), so, by Cauchy and Schwarz, by at most |u - sx| |v| + |sx| |v - ty|. What the
    tails add to a cosine is at most the product of their lengths. All these lengths are known: the bounds
    are proven, and a search computes in full only what they don't rule out.

    Rows without a strong head, as random ones, stay whole, and so do those of tables of at most `small`
    numbers. `kept` are the rows that count; none may be zero.
    """

    def __init__(self, table: Floats, kept: NDArray[np.intp], small: int = SMALL) -> None:
        self._axes, self._cut = _axes(table, kept, small)
        tail = table.shape[1] - self._cut
        self._head = _Part(len(table), self._cut)
        self._tail = _Part(len(table), tail) if tail else None
        for start in range(0, len(kept), CHUNK):
            rows = kept[start : start + CHUNK]
            head, *tails = self._cut_up(_units(table[rows]) @ self._axes)
            self._head.fill(rows, head)
            if self._tail is not None:
                self._tail.fill(rows, tails[0])
        self._head.pack()
        self._left_out = np.setdiff1d(np.arange(len(table)), kept, assume_unique=True)

    def search(self, directions: Doubles, *, fine: bool = False) -> "Search":
        """Look for the rows near some directions, (directions, dimensions), each of length 1.

        A `fine` one multiplies twice and halves the errors: those that are left are the rows' alone.
        """
        layers = 2 if fine else 1
        # a product a direction: those of a matrix of two or three rows would take several times as long
        head, *tails = self._cut_up(np.vecmat(directions.astype(np.float32), self._axes))
        heads = self._head.estimates(_whole(head, self._head.width, layers))
        heads.cosines[:, self._left_out] = -np.inf
        if self._tail is None:
            return Search(heads, None, None)
        return Search(heads, self._tail, _whole(tails[0], self._tail.width, layers))

    def _cut_up(self, turned: Floats) -> list[Floats]:
        return [turned] if self._tail is None else [turned[:, : self._cut], turned[:, self._cut :]]


class Search:
    """Estimates of the cosines between rows and some directions: by the heads alone, then by both parts."""

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
        """Whether there are tails, and so closer estimates than the rough ones."""
        return self._tail is not None

    def rough(self) -> Estimates:
        """Return what the heads say of all rows."""
        if self._tail is None or self._wanted is None:
            return self._heads
        errors = (self._wanted.lengths + ROUNDING) * self._tail.lengths
        errors += self._heads.errors
        return Estimates(self._heads.cosines, errors)

    def close(self, rows: NDArray[np.intp] | None = None) -> Estimates:
        """Return what heads and tails say of some rows, or of all."""
        heads = self._heads
        if rows is not None:
            heads = Estimates(heads.cosines[:, rows], heads.errors[:, rows])
        if self._tail is None or self._wanted is None or not heads.cosines.size:
            return heads
        tails = self._tail.estimates(self._wanted, rows)
        return Estimates(heads.cosines + tails.cosines, heads.errors + tails.errors)


@dataclass(frozen=True, slots=True)
class _Whole:
    """Vectors in whole numbers: the sum of `numbers` times `scales`, wrong by vectors as long as `errors`.

    `numbers` is (layers, vectors, width) int8, filled up with zeros, `scales` (layers, vectors, 1) float32;
    `errors` and `lengths`, those of the vectors themselves, are (vectors, 1) float32.
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
    """Some dimensions of all rows in whole numbers."""

    def __init__(self, rows: int, dimensions: int) -> None:
        # rows of an odd number of cache lines: those of an even one meet in the same places of the cache
        self.width = LINE * (-(-dimensions // LINE) | 1)
        self.lengths = np.zeros(rows, dtype=np.float32)
        self._numbers = np.zeros((rows, self.width), dtype=np.int8)
        self._scales = np.zeros(rows, dtype=np.float32)
        self._errors = np.zeros(rows, dtype=np.float32)
        self._longest = np.float32(0)  # of the rows as they are kept

    def fill(self, rows: NDArray[np.intp], vectors: Floats) -> None:
        """Put vectors, (rows, dimensions), at their places."""
        whole = _whole(vectors, self.width)
        self._numbers[rows] = whole.numbers[0]
        self._scales[rows] = whole.scales[0, :, 0]
        self._errors[rows] = whole.errors[:, 0]
        self.lengths[rows] = whole.lengths[:, 0]
        self._longest = max(self._longest, (whole.lengths + whole.errors).max())

    def pack(self) -> None:
        """Keep the numbers in the order in which all of them are multiplied fastest, and in no other."""
        self._packed = _numkong().dots_pack(self._numbers)
        self._numbers = self._numbers[:0]

    @cached_property
    def _packed(self) -> Any:  # noqa: ANN401 - numkong's own kind of matrix
        return _numkong().dots_pack(self._numbers)

    def estimates(self, wanted: _Whole, rows: NDArray[np.intp] | None = None) -> Estimates:
        """Estimate the products of some rows, or of all, with vectors of length at most 1."""
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
    import numkong  # noqa: PLC0415 - 45 MB that only a search needs

    return numkong


def _axes(table: Floats, kept: NDArray[np.intp], small: int) -> tuple[Floats, int]:
    """Return the axes of head and tail, (dimensions, dimensions), and the width of the head.

    Inside the head the principal axes are mixed, and inside the tail: with the widest of them as they are,
    one large number would make the steps of all others coarse.
    """
    dimensions = table.shape[1]
    if table.size <= small:
        return _mixing(dimensions).astype(np.float32), dimensions
    units = _units(table[kept[:: max(1, len(kept) // SAMPLE)]])
    spread, axes = np.linalg.eigh(units.T @ units)
    tails = 1 - np.cumsum(spread[::-1]) / max(float(spread.sum()), 1.0)
    head = min(LINE * (-(-int(np.count_nonzero(tails > TAIL) + 1) // LINE) | 1), dimensions)
    parts = np.split(axes[:, ::-1], [head], axis=1)
    return np.hstack([part @ _mixing(part.shape[1]) for part in parts]).astype(np.float32), head


def _mixing(width: int) -> Doubles:
    mixing: Doubles = np.linalg.qr(np.random.default_rng(SEED).normal(size=(width, width)))[0]
    return mixing


def _units(rows: Floats) -> Floats:
    exact = rows.astype(np.float64)
    exact /= np.sqrt(np.vecdot(exact, exact))[:, np.newaxis]
    return exact.astype(np.float32)


def _lengths(vectors: Floats) -> Floats:
    lengths: Floats = np.sqrt(np.vecdot(vectors, vectors))[:, np.newaxis]
    return lengths


def _whole(vectors: Floats, width: int, layers: int = 1) -> _Whole:
    """Return vectors, (vectors, up to `width`), in whole numbers; each layer says what the last left out."""
    numbers = np.zeros((layers, len(vectors), width), dtype=np.int8)
    scales = np.empty((layers, len(vectors), 1), dtype=np.float32)
    rest = vectors
    for layer in range(layers):
        largest = np.abs(rest).max(axis=1, keepdims=True)
        np.maximum(largest / np.float32(STEPS), TINY, out=scales[layer])
        rounded = np.rint(rest / scales[layer])
        numbers[layer, :, : vectors.shape[1]] = rounded
        rest = rest - rounded * scales[layer]
    return _Whole(numbers, scales, _lengths(rest), _lengths(vectors))
