"""What a game that ended can teach: one lesson, chosen by what was guessed in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from embeddings.game.common_form import common_form
from embeddings.game.heat import HOT, WARM, Ranking, Standing
from embeddings.language.senses import senses_in
from embeddings.language.spelt_alike import folded
from embeddings.search.opposed import listed_opposites
from embeddings.table.space import Space

_FEW_LETTERS = 2
_A_WAY = 3  # guesses; with fewer nobody went anywhere
_SAME_BEGINNING = 4


class GameLesson(StrEnum):
    """What a game teaches.

    OPPOSITE: opposites are near each other. PAIR: so are both of a pair, as mother and father. LETTERS: words
    that look alike may be far from each other. SENSES: a word has one vector for all its senses. COMPANY:
    words that are used together are near each other. LONELY: nobody came near; the way to a secret leads from
    neighbour to neighbour. NONE: hardly anything was guessed.
    """

    OPPOSITE = "opposite"
    PAIR = "pair"
    LETTERS = "letters"
    SENSES = "senses"
    COMPANY = "company"
    LONELY = "lonely"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Taught:
    """A lesson and the guess that shows it; for SENSES `words` has one word of each sense."""

    lesson: GameLesson
    guess: Standing | None = None
    words: tuple[str, ...] = ()


def taught(space: Space, ranking: Ranking, guesses: Sequence[Standing]) -> Taught:
    """Choose the lesson that the guesses of a game show; lessons that few games show are tried first."""
    others = [guess for guess in guesses if guess.place > 1]
    hot = [guess for guess in others if guess.heat >= HOT]
    secret = ranking.word
    listed = listed_opposites(space, secret)
    if (guess := _near_one_of(space, listed.contraries, others)) is not None:
        return Taught(GameLesson.OPPOSITE, guess)
    if (guess := _near_one_of(space, listed.counterparts, others)) is not None:
        return Taught(GameLesson.PAIR, guess)
    if (guess := _look_alike(secret, others)) is not None:
        return Taught(GameLesson.LETTERS, guess)
    if len(senses := senses_in(space.card.language).get(secret, ())) > 1:
        return Taught(GameLesson.SENSES, words=tuple(words[0] for words in senses))
    if hot:
        plain = folded(secret)  # of the same stem is no good example of company
        best = min(hot, key=lambda one: (_looks_alike(plain, folded(one.word)), one.place))
        return Taught(GameLesson.COMPANY, best)
    return Taught(GameLesson.LONELY if len(others) >= _A_WAY else GameLesson.NONE)


def _near_one_of(space: Space, words: Sequence[str], guesses: Sequence[Standing]) -> Standing | None:
    """Find a guess that is one of these words and came near."""
    forms = {common_form(space, word) for word in words}
    return next((one for one in guesses if one.heat >= WARM and common_form(space, one.word) in forms), None)


def _look_alike(secret: str, guesses: Sequence[Standing]) -> Standing | None:
    """Find a cold guess that looks like the secret."""
    plain = folded(secret)
    cold = [(folded(guess.word), guess) for guess in guesses if guess.heat < WARM]
    return next((guess for word, guess in cold if _looks_alike(plain, word)), None)


def _looks_alike(one: str, other: str) -> bool:
    short = min(len(one), len(other))
    begins = short > _SAME_BEGINNING and one[:_SAME_BEGINNING] == other[:_SAME_BEGINNING]
    return begins or (short >= _SAME_BEGINNING and OSA.distance(one, other) <= _FEW_LETTERS)
