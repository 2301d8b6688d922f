"""Whether a model knows a word badly: whether what is near it can be believed."""

from functools import cache
from itertools import islice
from typing import Final

from rapidfuzz.distance import Indel

from embeddings.builtin.added_words import added_words, judged
from embeddings.language.spelt_alike import folded
from embeddings.results import AnyTerm, Word
from embeddings.search.nearest_rows import nearest_rows
from embeddings.search.same_word import lemma
from embeddings.search.shown_words import reading
from embeddings.table.doubts import Doubt
from embeddings.table.space import Space

_SURE: Final = 10  # words that the model knows well, the nearest ones
_LOOKED_AT: Final = (
    50  # rows; where fewer than ten of them are well known, the word is among badly known ones
)
_FAR: Final = 0.4  # a cosine of `mantenha` with the tenth is 0.5: it is known, only its forms are not
_MOST: Final = 400
_BY_MEANING: Final = 2  # so many of the ten must be near for another reason than their letters
_BEGINNING, _ENDING, _WHOLE = 3, 4, 4  # letters
_NEARLY_EQUAL: Final = 0.85


def badly_known(space: Space, term: AnyTerm) -> bool:
    """Say whether a word's neighbours may come from its letters or from chance.

    The encoder reads it from pieces, hardly a word among its nearest rows is well known, and those that are
    well known are far: `sertão`, `cordel`, `Capitu`. Only a model made from the encoder has such doubts.
    Of 1,000 nouns drawn from the built-in model this is said of 14, of the sixty words of a class of none.

    The project's own words are never held back for being rare, so they are looked at more closely: of the
    ten well-known words nearest to them, two must be near without being spelt alike. This is so of 513 of
    the 592 that the Portuguese model spells, not of `cateto`, `hipotenusa`, `bem-te-vi`. A short list
    has those that a reader judged and no sign tells, as `vetor` and `pé-de-moleque`.
    """
    if not isinstance(term, Word) or Doubt.SPELT not in space.doubt(term.row):
        return False
    if term.key in judged(space.card.language):
        return True
    if term.key in _own(space.card.language) and _by_letters(space, term):
        return True
    sure = 0
    near = nearest_rows(space, space.vector(term.row), _LOOKED_AT, term.row)
    for place, scored in enumerate(islice(near, _MOST), start=1):
        read = reading(space, scored.row)
        sure += read.real and not read.misread
        if sure == _SURE:
            return place > _LOOKED_AT and scored.score < _FAR
    return len(space.meaningful) > _MOST


@cache
def _own(language: str) -> frozenset[str]:
    return frozenset(added_words(language))


def _by_letters(space: Space, term: Word) -> bool:
    """Say whether hardly one of the well-known words nearest to a word is near it by its meaning."""
    own, spelling = lemma(space, term.key), folded(term.key)
    sure = meaning = 0
    for scored in islice(nearest_rows(space, space.vector(term.row), _LOOKED_AT, term.row), _MOST):
        read = reading(space, scored.row)
        other = folded(read.word)
        doubted = not read.real or read.misread or read.obscure
        if doubted or read.lemma == own or other.startswith(spelling):
            continue
        sure += 1
        if scored.score < _FAR:
            break
        meaning += not _spelt_alike(spelling, other)
        if sure == _SURE or meaning == _BY_MEANING:
            break
    return meaning < _BY_MEANING


def _spelt_alike(word: str, other: str) -> bool:
    """Say whether two words begin or end alike; a whole word in the other, as `moto` in `motoboy`, is kin."""
    kin = (len(other) >= _WHOLE and other in word) or Indel.normalized_similarity(
        word, other
    ) >= _NEARLY_EQUAL
    return not kin and (word[:_BEGINNING] == other[:_BEGINNING] or word[-_ENDING:] == other[-_ENDING:])
