"""Several words in the order of how near they are to one, each with its place among that one's neighbours."""

from dataclasses import dataclass

from embeddings.ask.place import rank
from embeddings.builtin.inferred_vectors import encoder_kept
from embeddings.results import AnyTerm
from embeddings.table.space import Space


@dataclass(frozen=True, slots=True)
class OrderedWord:
    """A term, its cosine with the asking one, and its place among that one's neighbours: 1 is the nearest."""

    term: AnyTerm
    cosine: float
    place: int


@dataclass(frozen=True, slots=True)
class NearOrder:
    """Terms as seen from `term`, the nearest first; `rows` counts all its neighbours."""

    term: AnyTerm
    words: tuple[OrderedWord, ...]
    rows: int


def near_order(space: Space, text: str, texts: tuple[str, ...]) -> NearOrder:
    """Return several words or phrases in the order of their cosines with another one.

    Raises what `rank` raises; NotNeighbours where one of them has the row of the asking one. Equal cosines
    are in the order of the texts.
    """
    with encoder_kept(space):
        found = [rank(space, text, other) for other in texts]
    words = [OrderedWord(one.second, one.cosine, one.forward.place) for one in found]
    nearest = sorted(words, key=lambda one: -one.cosine)
    return NearOrder(found[0].first, tuple(nearest), found[0].forward.rows)
