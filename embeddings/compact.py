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
TAIL = 0.15  # the share of squared lengths that the head of the axes may leave to their tail
SAMPLE = 8192  # rows from which the principal axes are taken: any axes are right, good ones are fast
SEED = 1  # any fixed number
ROUNDING = np.float32(
    4e-4
)  # more than all the steps in single precision can add up to, turning the axes first


@dataclass(frozen=True, slots=True)
class Estimates:
    """What the compact copy says of rows' cosines with some directions, all (directions, rows) float32.

    A true cosine differs from that in `cosines` by at most what stands in `errors`. A row that was left out
    has -inf.
    """

    cosines: Floats
    errors: Floats

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

    Rows are turned to their principal axes and cut in two, where the first axes, the head, hold five sixths
    of their squared lengths. A part u of a row is kept as s x with s = max |u| / 127, and so is that part v
    of a direction as t y. Their product is estimated by s t (x.y), which is wrong by (u - sx).v +
    sx.(v - ty), so, by Cauchy and Schwarz, by at most |u - sx| |v| + |sx| |v - ty|. What the tails add to a
    cosine is at most the product of their lengths. All these lengths are known: the bounds are proven, and
    a search computes in full only what they don't rule out.

    Rows without a strong head, as random ones, stay whole. `kept` are the rows that count; none may be zero.
    """

    def __init__(self, table: Floats, kept: NDArray[np.intp]) -> None:
        self._axes, self._cut = _axes(table, kept)
        tail = table.shape[1] - self._cut
        self._head = _Part(len(table), self._cut)
        self._tail = _Part(len(table), tail) if tail else None
        for start in range(0, len(kept), CHUNK):
            rows = kept[start : start + CHUNK]
            head, *tails = self._cut_up(_units(table[rows]))
            self._head.fill(rows, head)
            if self._tail is not None:
                self._tail.fill(rows, tails[0])
        self._head.pack()
        self._left_out = np.setdiff1d(np.arange(len(table)), kept, assume_unique=True)

    def search(self, directions: Doubles) -> "Search":
        """Look for the rows near some directions, (directions, dimensions), each of length 1."""
        head, *tails = self._cut_up(directions.astype(np.float32))
        heads = self._head.estimates(head)
        heads.cosines[:, self._left_out] = -np.inf
        return Search(heads, self._tail, tails[0] if tails else None)

    def _cut_up(self, units: Floats) -> list[Floats]:
        turned = units if self._axes is None else units @ self._axes
        return [turned] if self._tail is None else [turned[:, : self._cut], turned[:, self._cut :]]


class Search:
    """Estimates of the cosines between rows and some directions: by the heads alone, then by both parts."""

    def __init__(self, heads: Estimates, tail: "_Part | None", wanted: Floats | None) -> None:
        self._heads = heads
        self._tail = tail
        self._wanted = wanted

    def only(self, place: int) -> "Search":
        """Return the search for one of the directions alone."""
        one = slice(place, place + 1)
        heads = Estimates(self._heads.cosines[one], self._heads.errors[one])
        return Search(heads, self._tail, None if self._wanted is None else self._wanted[one])

    def rough(self) -> Estimates:
        """Return what the heads say of all rows."""
        if self._tail is None or self._wanted is None:
            return self._heads
        lengths = _lengths(self._wanted)[:, np.newaxis] + ROUNDING
        return Estimates(self._heads.cosines, self._heads.errors + lengths * self._tail.lengths)

    def close(self, rows: NDArray[np.intp] | None = None) -> Estimates:
        """Return what heads and tails say of some rows, or of all."""
        heads = self._heads
        if rows is not None:
            heads = Estimates(heads.cosines[:, rows], heads.errors[:, rows])
        if self._tail is None or self._wanted is None:
            return heads
        tails = self._tail.estimates(self._wanted, rows)
        return Estimates(heads.cosines + tails.cosines, heads.errors + tails.errors)


class _Part:
    """Some dimensions of all rows in whole numbers."""

    def __init__(self, rows: int, width: int) -> None:
        # rows of an odd number of cache lines: those of an even one meet in the same places of the cache
        self._width = LINE * (-(-width // LINE) | 1)
        self._numbers = np.zeros((rows, self._width), dtype=np.int8)
        self._scales = np.zeros(rows, dtype=np.float32)
        self._errors = np.zeros(rows, dtype=np.float32)
        self.lengths = np.zeros(rows, dtype=np.float32)
        self._longest = 0.0

    def fill(self, rows: NDArray[np.intp], vectors: Floats) -> None:
        """Put vectors, (rows, width), at their places."""
        numbers, self._scales[rows], self._errors[rows] = _whole(vectors)
        self._numbers[rows, : vectors.shape[1]] = numbers
        self.lengths[rows] = _lengths(vectors)
        self._longest = max(self._longest, float((self.lengths[rows] + self._errors[rows]).max()))

    def pack(self) -> None:
        """Keep the numbers in the order in which all of them are multiplied fastest, and in no other."""
        self._packed = _numkong().dots_pack(self._numbers)
        self._numbers = self._numbers[:0]

    @cached_property
    def _packed(self) -> Any:  # noqa: ANN401 - numkong's own kind of matrix
        return _numkong().dots_pack(self._numbers)

    def estimates(self, vectors: Floats, rows: NDArray[np.intp] | None = None) -> Estimates:
        """Estimate the products of some rows, or of all, with vectors of length at most 1."""
        whole = np.zeros((len(vectors), self._width), dtype=np.int8)
        whole[:, : vectors.shape[1]], scales, errors = _whole(vectors)
        if rows is None:
            products = _numkong().dots_packed(whole, self._packed)
        else:
            products = _numkong().cdist(whole, self._numbers[rows], "dot")
        some = slice(None) if rows is None else rows
        estimates = np.asarray(products).astype(np.float32)
        estimates *= self._scales[some]
        estimates *= scales[:, np.newaxis]
        slack = np.float32(self._longest) * errors + ROUNDING
        return Estimates(estimates, self._errors[some] + slack[:, np.newaxis])


def _numkong() -> ModuleType:
    import numkong  # noqa: PLC0415 - 45 MB that only a search needs

    return numkong


def _axes(table: Floats, kept: NDArray[np.intp]) -> tuple[Floats | None, int]:
    """Return the axes of head and tail, None to leave rows as they are, and the width of the head.

    Inside the head the principal axes are mixed, and inside the tail: with the widest of them as they are,
    one large number would make the steps of all others coarse.
    """
    dimensions = table.shape[1]
    units = _units(table[kept[:: max(1, len(kept) // SAMPLE)]])
    spread, axes = np.linalg.eigh(units.T @ units)
    tails = 1 - np.cumsum(spread[::-1]) / max(float(spread.sum()), 1.0)
    head = LINE * (-(-int(np.count_nonzero(tails > TAIL) + 1) // LINE) | 1)
    if head >= dimensions:
        return None, dimensions
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
    lengths: Floats = np.sqrt(np.vecdot(vectors, vectors))
    return lengths


def _whole(vectors: Floats) -> tuple[NDArray[np.int8], Floats, Floats]:
    """Return vectors in whole numbers, the scale of each and the length of what that leaves out."""
    scales = np.maximum(np.abs(vectors).max(axis=1), np.finfo(np.float32).tiny) / np.float32(STEPS)
    numbers = np.rint(vectors / scales[:, np.newaxis])
    return numbers.astype(np.int8), scales, _lengths(vectors - numbers * scales[:, np.newaxis])
