"""The words that lie near two words at once: what the space can say of why these two are near."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
from rapidfuzz.distance import Indel

from embeddings.ask.badly_known import badly_known
from embeddings.ask.tied import tied
from embeddings.ask.words import CANCELLED, Resolved, resolve_both
from embeddings.language.spelt_alike import folded
from embeddings.results import AnyTerm, Inferred, Opposed, Tied, name
from embeddings.search.nearest_rows import nearest_rows
from embeddings.search.opposed import opposed_among
from embeddings.search.same_word import same_word
from embeddings.search.shown_words import Sieve, reading
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine, length, unit

SHOWN_SHARED = 3
_LOOKED_AT = 60  # rows between the two words
_SHARED = 0.997  # of random pairs are less similar: in the built-in model a cosine of 0.35
_NEAR = 0.35
_SPELT_ALIKE = 0.6  # of the letters, in their order, are the same: `Capitu` and `capô`, not `neto` and `tio`


@dataclass(frozen=True, slots=True)
class Company:
    """What two terms have near them both: the nearest words, none if no word is near to both.

    `near` says that the two are no strangers to each other. `same_word` says that they are forms of
    one word, `opposed` that a list has them as opposites. `badly_known` has those of both that the model
    knows badly, `unknown` those of which only the letters gave a vector, and `spelt_alike` says that the two
    have most letters in common. `tied` says what made the two nearly equal, if no text did.
    """

    shared: tuple[str, ...]
    near: bool
    same_word: bool
    opposed: Opposed | None
    badly_known: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    spelt_alike: bool = False
    tied: Tied | None = None


def company(space: Space, first: str, second: str) -> Company:
    """Return which words are near two others at once, by the lower of the two cosines.

    Words are those that the clean lists of both would show. Raises what `resolve_both` raises.
    """
    one, other = resolve_both(space, first, second)
    near = cosine(one[1], other[1])
    opposed = opposed_among(space, (one[0], other[0]))
    shared = sorted(_between(space, one, other), reverse=True)[:SHOWN_SHARED]
    return Company(
        shared=tuple(word for _, word in shared),
        near=near >= _NEAR,
        same_word=same_word(space, name(one[0]), name(other[0])),
        opposed=opposed[0] if opposed else None,
        badly_known=tuple(name(term) for term, _ in (one, other) if badly_known(space, term)),
        unknown=tuple(dict.fromkeys(name(term) for term, _ in (one, other) if _by_spelling(term))),
        spelt_alike=_spelt_alike(name(one[0]), name(other[0])),
        tied=tied(space, one[0], other[0], near),
    )


def _by_spelling(term: AnyTerm) -> bool:
    return isinstance(term, Inferred) and term.by_spelling


def _spelt_alike(first: str, second: str) -> bool:
    return Indel.normalized_similarity(folded(first), folded(second)) >= _SPELT_ALIKE


def _between(space: Space, one: Resolved, other: Resolved) -> Iterator[tuple[float, str]]:
    """Give words that are near to both, each with the lower of its two cosines."""
    middle = unit(one[1]) + unit(other[1])
    if length(middle) <= CANCELLED:
        return
    sieves = Sieve(space, *one), Sieve(space, *other)
    for scored in islice(nearest_rows(space, middle.astype(np.float32), _LOOKED_AT), _LOOKED_AT):
        read, row = reading(space, scored.row), space.table[scored.row]
        if any(sieve.reason(read) is not None for sieve in sieves):
            continue
        lower = min(cosine(one[1], row), cosine(other[1], row))
        if space.less_similar(lower) >= _SHARED:
            yield lower, read.word
