"""Linear maps that are fitted to pairs of vectors."""

import numpy as np
from numpy.typing import NDArray


def ridge(inputs: NDArray[np.float32], outputs: NDArray[np.float32], penalty: float) -> NDArray[np.float32]:
    """Return the map, (d, k), by which inputs (n, d) come nearest to outputs (n, k), both about their means.

    The penalty, a number of inputs of length 1, holds back directions in which few inputs lie.
    Hoerl and Kennard 1970, "Ridge regression".
    """
    squares = (inputs.T @ inputs).astype(np.float64)
    squares[np.diag_indices_from(squares)] += penalty
    return np.linalg.solve(squares, (inputs.T @ outputs).astype(np.float64)).astype(np.float32)
