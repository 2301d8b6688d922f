"""What a game that ended can teach: one lesson, chosen by what was guessed in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from rapidfuzz.distance import OSA

from embeddings.builtin.thesaurus import Synonyms, synonyms
from embeddings.game.common_form import common_form
from embeddings.game.heat import HOT, WARM, Ranking, Standing
from embeddings.language.inflections import is_infinitive
from embeddings.language.senses import senses_in
from embeddings.language.spelt_alike import folded
from embeddings.search.opposed import listed_opposites
from embeddings.table.space import Space

_FEW_LETTERS = 2
_A_WAY = 3  # guesses; with fewer nobody went anywhere
_COMPANY = 100  # places; who is behind them shares a subject with the secret in some cases only
_SAME_BEGINNING = 4
_ENDINGS = {
    "pt": """
acao icao cao sao amento imento mento encia ancia ar er ir ado ido ada ida ador edor idor or ora oso osa al
ista ismo agem eza ura ivo iva avel ivel ante ente inte o a e
""",
    "en": """
ation ition tion ion ment ence ance ing ed er or ous al ist ism age ness ure ive able ible ant ent e
""",
}
"""Endings that make words of one stem, without accents: `alterar` and `alteração`."""


class GameLesson(StrEnum):
    """What a game teaches.

    OPPOSITE: opposites are near each other. PAIR: so are both of a pair, as mother and father. LETTERS: words
    that look alike may be far from each other. SENSES: a word has one vector for all its senses. COMPANY:
    words that are used together are near each other. FAMILY: words of one stem, as a verb and its noun, share
    an idea. SYNONYM: words that mean nearly the same are near, too. VIA: a word may be the opposite of a
    synonym. FAR: an opposite of a synonym may be far. CROWD: what is hot may have a hundred words before it.
    LONELY: nobody came near; the way to a secret leads from neighbour to neighbour. LEAP: it was found
    without that way. NONE: hardly anything was guessed.
    """

    OPPOSITE = "opposite"
    PAIR = "pair"
    LETTERS = "letters"
    SENSES = "senses"
    COMPANY = "company"
    FAMILY = "family"
    SYNONYM = "synonym"
    VIA = "via"
    FAR = "far"
    CROWD = "crowd"
    LONELY = "lonely"
    LEAP = "leap"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Taught:
    """A lesson and the guess that shows it.

    For SENSES `words` has one word of each sense, for VIA and FAR the synonym whose opposite was guessed,
    and for FAMILY the kinds "verb" and "noun" where one is the verb of the other.
    """

    lesson: GameLesson
    guess: Standing | None = None
    words: tuple[str, ...] = ()


def taught(space: Space, ranking: Ranking, guesses: Sequence[Standing]) -> Taught:
    """Choose the lesson that the guesses of a game show; lessons that few games show are tried first."""
    others = [guess for guess in guesses if guess.place > 1]
    hot = [guess for guess in others if guess.heat >= HOT]
    secret = ranking.word
    if (opposed := _opposed(space, secret, others)) is not None:
        return opposed
    if (guess := _look_alike(secret, others)) is not None:
        return Taught(GameLesson.LETTERS, guess)
    if len(senses := senses_in(space.card.language).get(secret, ())) > 1:
        return Taught(GameLesson.SENSES, words=tuple(words[0] for words in senses))
    if hot:
        return _of_hot(space, secret, hot)
    if len(others) < _A_WAY:
        return Taught(GameLesson.NONE)
    found = len(others) < len(guesses)
    return Taught(GameLesson.LEAP, min(others, key=_place)) if found else Taught(GameLesson.LONELY)


def _opposed(space: Space, secret: str, guesses: Sequence[Standing]) -> Taught | None:
    """Find a guess that came near and stands opposite the secret, or opposite a synonym of it."""
    listed = listed_opposites(space, secret)
    if (guess := _near_one_of(space, listed.contraries, guesses)) is not None:
        return Taught(GameLesson.OPPOSITE, guess)
    if (guess := _near_one_of(space, listed.counterparts, guesses)) is not None:
        return Taught(GameLesson.PAIR, guess)
    return _through_synonym(space, secret, guesses)


def _of_hot(space: Space, secret: str, hot: Sequence[Standing]) -> Taught:
    """Say what a hot guess shows: company is no word for synonyms, and none for words of one stem."""
    language, plain = space.card.language, folded(secret)
    apart = [one for one in hot if not _of_one_family(language, secret, one.word)]
    alike = [one for one in apart if _synonymous(language, secret, one.word)]
    company = [one for one in apart if one not in alike]
    near = [one for one in company if one.place <= _COMPANY]
    if near:  # who looks like the secret is no good example of company
        best = min(near, key=lambda one: (_looks_alike(plain, folded(one.word)), one.place))
        return Taught(GameLesson.COMPANY, best)
    if alike:
        return Taught(GameLesson.SYNONYM, min(alike, key=_place))
    best = min(hot, key=_place)
    if best in company:
        return Taught(GameLesson.CROWD, best)
    is_verb = language == "pt" and is_infinitive(best.word) != is_infinitive(secret)
    return Taught(GameLesson.FAMILY, best, ("verb", "noun") if is_verb else ())


def _place(standing: Standing) -> int:
    return standing.place


def _through_synonym(space: Space, secret: str, guesses: Sequence[Standing]) -> Taught | None:
    """Find a guess that is an opposite of a synonym: `atrapalhar` for `auxiliar`, by `ajudar`."""
    language = space.card.language
    for synonym in _synonyms(language).get(secret.lower(), ()):
        if secret.lower() in _synonyms(language).get(synonym, ()):
            opposites = listed_opposites(space, synonym).contraries
            if (guess := _near_one_of(space, opposites, guesses, least=0)) is not None:
                lesson = GameLesson.VIA if guess.heat >= WARM else GameLesson.FAR
                return Taught(lesson, guess, (synonym,))
    return None


@cache
def _synonyms(language: str) -> Synonyms:
    return synonyms(language)


def _synonymous(language: str, one: str, other: str) -> bool:
    known, first, second = _synonyms(language), one.lower(), other.lower()
    return second in known.get(first, ()) or first in known.get(second, ())


def _of_one_family(language: str, one: str, other: str) -> bool:
    """Say whether two words have a stem in common once an ending that makes words is taken off."""
    return bool(_stems(language, one) & _stems(language, other))


def _stems(language: str, word: str) -> frozenset[str]:
    plain = folded(word)
    cut = (
        plain.removesuffix(ending) for ending in _ENDINGS.get(language, "").split() if plain.endswith(ending)
    )
    return frozenset(stem for stem in (plain, *cut) if len(stem) >= _SAME_BEGINNING)


def _near_one_of(
    space: Space, words: Sequence[str], guesses: Sequence[Standing], least: int = WARM
) -> Standing | None:
    """Find a guess that is one of these words and came near: it has at least this heat."""
    forms = {common_form(space, word) for word in words}
    return next((one for one in guesses if one.heat >= least and common_form(space, one.word) in forms), None)


def _look_alike(secret: str, guesses: Sequence[Standing]) -> Standing | None:
    """Find a cold guess that looks like the secret."""
    plain = folded(secret)
    cold = [(folded(guess.word), guess) for guess in guesses if guess.heat < WARM]
    return next((guess for word, guess in cold if _looks_alike(plain, word)), None)


def _looks_alike(one: str, other: str) -> bool:
    short = min(len(one), len(other))
    begins = short > _SAME_BEGINNING and one[:_SAME_BEGINNING] == other[:_SAME_BEGINNING]
    return begins or (short >= _SAME_BEGINNING and OSA.distance(one, other) <= _FEW_LETTERS)
