"""Reads what somebody typed in a game: as a guess with its place, or as a miss, which does not count."""

from dataclasses import dataclass
from enum import StrEnum

from embeddings.game.common_form import common_form
from embeddings.game.heat import Ranking, Standing
from embeddings.language.spelt_alike import unquoted
from embeddings.search.meant import meant
from embeddings.search.shown_words import is_real
from embeddings.table.space import Space
from embeddings.vectors.cosines import unit

LONGEST_GUESS = 40


class Miss(StrEnum):
    """Why something typed is no guess."""

    UNKNOWN = "unknown"
    COARSE = "coarse"


@dataclass(frozen=True, slots=True)
class Guess:
    """A word that was guessed: what was typed, and the word that it counts as, with its place and heat."""

    typed: str
    spot: Standing


def read_guess(space: Space, ranking: Ranking, typed: str) -> Guess | Miss:
    """Read what somebody typed, a single word.

    All forms of a word count as one guess: the form that is in the vocabulary. So do forms that only the
    dictionary has. A word without its accents means the word with them. Names, and words that the model knows
    badly, are not in the vocabulary; the place of such a guess is computed from its vector.
    """
    text = unquoted(typed.strip()) or typed.strip()
    if not text or len(text) > LONGEST_GUESS or any(map(str.isspace, text)):
        return Miss.UNKNOWN
    found = meant(space, typed.strip())
    words = [word.key for word in found] or [text.lower()]
    if any(space.hides(word) for word in (text, *words)):
        return Miss.COARSE
    numbers = (ranking.vocabulary.places.get(common_form(space, word)) for word in words)
    placed = [ranking.spot(number) for number in numbers if number is not None]
    if placed:  # of several words that may be meant the nearest counts: a missing accent costs nobody
        return Guess(text, min(placed, key=lambda spot: spot.place))
    if not found or not is_real(space, words[0]):
        return Miss.UNKNOWN
    return Guess(text, ranking.spot_of(words[0], unit(space.vector(found[0].row))))
