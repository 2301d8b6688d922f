"""Several words or phrases at once: the vectors of all, or an error that names all that have none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.ask.words import Resolved, resolve, resolve_or_infer
from embeddings.builtin.inferred_vectors import encoder_kept
from embeddings.errors import NothingKnown, SeveralMeant, SeveralUnknown, UnknownWord
from embeddings.results import AnyTerm
from embeddings.search.meant_beside import meant_beside
from embeddings.table.space import Space
from embeddings.vectors.cosines import unit

Units = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Known:
    """Several texts: the terms of those that have a vector, and the errors of the others.

    `places` has for each term the place of its text; `units` is (terms, dimensions), each vector of length 1.
    """

    places: tuple[int, ...]
    terms: tuple[AnyTerm, ...]
    units: Units
    unknown: tuple[UnknownWord | NothingKnown, ...]


def resolve_all(space: Space, texts: Sequence[str]) -> tuple[tuple[AnyTerm, ...], Units]:
    """Return the term of each text and its vector at length 1, (texts, dimensions) float64.

    Raises what `resolve_or_infer` raises, and SeveralUnknown if more than one of the texts has no vector.
    """
    known = resolve_known(space, texts, len(texts))
    return known.terms, known.units


def check_all(space: Space, texts: Sequence[str]) -> None:
    """Raise what `resolve_all` would raise if no vector could be inferred."""
    _resolved(space, texts, len(texts), resolve)


def resolve_known(space: Space, texts: Sequence[str], least: int) -> Known:
    """Return the terms of the texts that have a vector, if there are at least `least` of them.

    The others may decide which accents a word has lost (`meant_beside`).
    If there are fewer, it raises what `resolve_all` raises. It always raises SeveralMeant for a word that may
    mean several, and NoDirection for a text whose tokens cancel each other out.
    """
    with encoder_kept(space):  # it may be needed for several
        return _resolved(space, texts, least, resolve_or_infer)


def _resolved(space: Space, texts: Sequence[str], least: int, one: Callable[[Space, str], Resolved]) -> Known:
    found: list[tuple[int, AnyTerm, NDArray[np.float32]]] = []
    unknown: list[UnknownWord | NothingKnown] = []
    beside = meant_beside(space, texts)
    for place, text in enumerate(texts):
        try:
            read = beside.get(place)
            term = one(space, text) if read is None else (read, space.vector(read.row))
            found.append((place, *term))
        except (UnknownWord, NothingKnown) as error:
            unknown.append(error)
    asking = [error for error in unknown if isinstance(error, SeveralMeant)]
    if asking or (len(found) < least and unknown):
        told = unknown if len(found) < least else asking
        raise SeveralUnknown(tuple(told)) if len(told) > 1 else told[0]
    return Known(
        places=tuple(place for place, _, _ in found),
        terms=tuple(term for _, term, _ in found),
        units=np.array([unit(vector) for _, _, vector in found]),
        unknown=tuple(unknown),
    )
