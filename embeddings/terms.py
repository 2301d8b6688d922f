"""Several words or phrases at once: all of them, or an error that names every one that has no vector."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from embeddings.cosines import unit
from embeddings.errors import NothingKnown, SeveralUnknown, UnknownWord
from embeddings.questions import resolve
from embeddings.results import Term
from embeddings.space import Space

Units = NDArray[np.float64]


def resolve_all(space: Space, texts: Sequence[str]) -> tuple[tuple[Term, ...], Units]:
    """Return what each text stands for and its vector at length 1, (texts, dimensions) float64.

    Raises what `resolve` raises, and SeveralUnknown where more than one of the texts has no vector.
    """
    found: list[tuple[Term, NDArray[np.float32]]] = []
    unknown: list[UnknownWord | NothingKnown] = []
    for text in texts:
        try:
            found.append(resolve(space, text))
        except (UnknownWord, NothingKnown) as error:
            unknown.append(error)
    if len(unknown) > 1:
        raise SeveralUnknown(tuple(unknown))
    if unknown:
        raise unknown[0]
    return tuple(term for term, _ in found), np.array([unit(vector) for _, vector in found])
