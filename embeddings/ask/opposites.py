"""What is listed as the opposite of a word, and how near it is: the nearness is the lesson."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from embeddings.ask.words import resolve_or_infer
from embeddings.language.opposites import Opposites
from embeddings.results import AnyTerm, Form, Inferred, Phrase, name
from embeddings.search.opposed import listed_opposites
from embeddings.search.same_word import lemma
from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import cosine


@dataclass(frozen=True, slots=True)
class Opposite:
    """A listed opposite of a word, and the cosine of both, in [-1, 1]; None if it has no vector."""

    word: str
    cosine: float | None


@dataclass(frozen=True, slots=True)
class OppositesFound:
    """The listed opposites of a word: contraries, as hot of cold, and counterparts, as buy of sell.

    Those of each kind that are nearest come first.
    """

    term: AnyTerm
    contraries: tuple[Opposite, ...] = ()
    counterparts: tuple[Opposite, ...] = ()

    @property
    def first(self) -> Opposite | None:
        """The first opposite that has a vector; None if none has."""
        known = (one for one in (*self.contraries, *self.counterparts) if one.cosine is not None)
        return next(known, None)


def opposites(space: Space, text: str) -> OppositesFound:
    """Return the listed opposites of a word, none for a phrase; raises what `resolve_or_infer` raises.

    A common word of another language has those of the nearest word of the model: `big` is read as `grande`.
    """
    term, vector = _in_our_words(space, *resolve_or_infer(space, text))
    if isinstance(term, Phrase):
        return OppositesFound(term)
    found = listed_opposites(space, name(term))
    contraries, counterparts = (
        _measured(space, vector, words) for words in (found.contraries, found.counterparts)
    )
    return OppositesFound(term, contraries, counterparts)


def _in_our_words(space: Space, term: AnyTerm, vector: Vector) -> tuple[AnyTerm, Vector]:
    """Give the nearest word of the model, if that has an opposite, for a word of another language."""
    found = term.nearest if isinstance(term, Inferred) else None
    near = None if found is None else space.find(lemma(space, found)) or space.find(found)
    if near is None or listed_opposites(space, near.key) == Opposites():
        return term, vector
    return replace(near, asked=name(term), form=Form.MEANT), space.vector(near.row)


def _measured(space: Space, vector: Vector, words: Iterable[str]) -> tuple[Opposite, ...]:
    found = (Opposite(word, _cosine(space, vector, word)) for word in words)
    return tuple(sorted(found, key=lambda one: 2.0 if one.cosine is None else -one.cosine))


def _cosine(space: Space, vector: Vector, word: str) -> float | None:
    found = space.find(word)
    return None if found is None else cosine(vector, space.vector(found.row))
