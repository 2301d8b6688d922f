"""Lengths and angles, in float64 over float32 vectors."""

from collections.abc import Iterator
from math import sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray

ROWS_IN_DOUBLE = 4096  # rows that are turned into double precision at once, to save memory
ALMOST_ONE = 1 - 1e-9


def length(vector: ArrayLike) -> float:
    """Return the Euclidean length of one vector."""
    exact = np.asarray(vector, dtype=np.float64)
    return float(np.sqrt(exact @ exact))


def unit(vector: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return a vector with the same direction and length 1; the vector must not be zero."""
    return np.asarray(vector, dtype=np.float64) / length(vector)


def cosine(first: ArrayLike, second: ArrayLike) -> float:
    """Return the cosine of the angle between two vectors of one shape, in [-1, 1].

    cos(a, b) = a.b / (|a| |b|); exactly 1 for equal vectors. Raises ZeroDivisionError if one has no length.
    """
    one, other = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    lengths_product = sqrt(one.dot(one)) * sqrt(other.dot(other))
    if lengths_product == 0:
        raise ZeroDivisionError("a vector of length zero has no angle")
    found = float(one.dot(other)) / lengths_product
    if -ALMOST_ONE < found < ALMOST_ONE:
        return found
    if found > 0 and np.array_equal(one, other):
        return 1.0  # after the division it may differ from 1 by a rounding error
    return min(1.0, max(-1.0, found))


def lengths(table: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the Euclidean length of each row, (rows,) float32, without a copy of the whole table.

    It is infinite where it is too long for float32, and NaN where a number is none.
    """
    result = np.empty(len(table), dtype=np.float32)
    for part in _parts(len(table)):
        with np.errstate(over="ignore", invalid="ignore"):
            exact = table[part].astype(np.float64)
            result[part] = np.sqrt(np.einsum("ij,ij->i", exact, exact))
    return result


def paired_cosines(
    table: NDArray[np.float32], first: NDArray[np.intp], second: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the cosine of each row in `first` with the row beside it in `second`, (pairs,), in [-1, 1]."""
    result = np.empty(len(first))
    for part in _parts(len(first)):
        one, other = table[first[part]].astype(np.float64), table[second[part]].astype(np.float64)
        squares = np.einsum("ij,ij->i", one, one) * np.einsum("ij,ij->i", other, other)
        result[part] = np.einsum("ij,ij->i", one, other) / np.sqrt(squares)
    return np.clip(result, -1, 1)


def cosines_of_rows(
    table: NDArray[np.float32], rows: NDArray[np.intp], vectors: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Return the cosine of some rows with each of several vectors, (rows, vectors); as `cosine`, but faster.

    Rows with equal vectors get equal numbers, wherever they are: each product is summed up alone.
    """
    ones = vectors.astype(np.float64)
    sizes = np.sqrt(np.vecdot(ones, ones))
    parts = [_cosines(table[rows[part]], ones, sizes) for part in _parts(len(rows))]
    result = parts[0] if len(parts) == 1 else np.concatenate(parts)
    for place, column in zip(*(result > ALMOST_ONE).nonzero(), strict=True):
        result[place, column] = cosine(ones[column], table[rows[place]])
    return np.minimum(np.maximum(result, -1, out=result), 1, out=result)


def _cosines(
    rows: NDArray[np.float32], ones: NDArray[np.float64], sizes: NDArray[np.float64]
) -> NDArray[np.float64]:
    others = rows.astype(np.float64)
    cosines: NDArray[np.float64] = np.vecdot(others[:, np.newaxis], ones)
    cosines /= np.sqrt(np.vecdot(others, others))[:, np.newaxis] * sizes
    return cosines


def _parts(count: int) -> Iterator[slice]:
    for start in range(0, max(count, 1), ROWS_IN_DOUBLE):  # if count is 0, there is one empty part
        yield slice(start, min(start + ROWS_IN_DOUBLE, count))
