"""Several words or phrases at once: the vectors of all, or an error that names all that have none."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.ask.words import resolve
from embeddings.errors import NothingKnown, SeveralUnknown, UnknownWord
from embeddings.results import Term
from embeddings.table.space import Space
from embeddings.vectors.cosines import unit

Units = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Known:
    """Several texts: the terms of those that have a vector, and the errors of the others.

    `places` has for each term the place of its text; `units` is (terms, dimensions), each vector of length 1.
    """

    places: tuple[int, ...]
    terms: tuple[Term, ...]
    units: Units
    unknown: tuple[UnknownWord | NothingKnown, ...]


def resolve_all(space: Space, texts: Sequence[str]) -> tuple[tuple[Term, ...], Units]:
    """Return the term of each text and its vector at length 1, (texts, dimensions) float64.

    Raises what `resolve` raises, and SeveralUnknown if more than one of the texts has no vector.
    """
    known = resolve_known(space, texts, len(texts))
    return known.terms, known.units


def resolve_known(space: Space, texts: Sequence[str], least: int) -> Known:
    """Return the terms of the texts that have a vector, if there are at least `least` of them.

    If there are fewer, it raises what `resolve_all` raises. It always raises NoDirection for a text whose
    tokens cancel each other out.
    """
    found: list[tuple[int, Term, NDArray[np.float32]]] = []
    unknown: list[UnknownWord | NothingKnown] = []
    for place, text in enumerate(texts):
        try:
            found.append((place, *resolve(space, text)))
        except (UnknownWord, NothingKnown) as error:
            unknown.append(error)
    if len(found) < least and unknown:
        raise SeveralUnknown(tuple(unknown)) if len(unknown) > 1 else unknown[0]
    return Known(
        places=tuple(place for place, _, _ in found),
        terms=tuple(term for _, term, _ in found),
        units=np.array([unit(vector) for _, _, vector in found]),
        unknown=tuple(unknown),
    )
