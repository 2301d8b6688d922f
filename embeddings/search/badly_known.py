"""Whether a model knows a word badly: whether what is near it can be believed."""

from itertools import islice
from typing import Final

from embeddings.results import AnyTerm, Word
from embeddings.search.nearest_rows import nearest_rows
from embeddings.search.shown_words import reading
from embeddings.table.doubts import Doubt
from embeddings.table.space import Space

_SURE: Final = 10  # words that the model knows well, the nearest ones
_LOOKED_AT: Final = (
    50  # rows; where fewer than ten of them are well known, the word is among badly known ones
)
_FAR: Final = 0.4  # a cosine of `mantenha` with the tenth is 0.5: it is known, only its forms are not
_MOST: Final = 400


def badly_known(space: Space, term: AnyTerm) -> bool:
    """Say whether a word's neighbours may come from its letters or from chance.

    The encoder reads it from pieces, hardly a word among its nearest rows is well known, and those that are
    well known are far: `sertão`, `cordel`, `Capitu`. Only a model made from the encoder has such doubts.
    Of 1,000 nouns drawn from the built-in model this is said of 14, of the sixty words of a class of none.
    """
    if not isinstance(term, Word) or Doubt.SPELT not in space.doubt(term.row):
        return False
    sure = 0
    near = nearest_rows(space, space.vector(term.row), _LOOKED_AT, term.row)
    for place, scored in enumerate(islice(near, _MOST), start=1):
        read = reading(space, scored.row)
        sure += read.real and not read.misread
        if sure == _SURE:
            return place > _LOOKED_AT and scored.score < _FAR
    return len(space.meaningful) > _MOST
