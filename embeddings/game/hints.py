"""What a hint says: first a word that is nearer than the best guess; later something about the secret."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from embeddings.game.heat import Ranking, Standing

FARTHEST = 250
"""The place of a hint as long as nobody has guessed a nearer word."""
NEAREST = 2
"""The nearest place of a hint: place 1 is the secret."""


class ClueKind(StrEnum):
    """What can be said of a secret itself, in the order in which it is said."""

    KIND = "kind"
    LENGTH = "length"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Clue:
    """A clue: whether the secret is a verb, how many letters it has, or its first one."""

    kind: ClueKind
    value: str


def hint_word(ranking: Ranking, best: int | None, guessed: Collection[str]) -> Standing | None:
    """Return a word that was not guessed, at half the place of the best guess, at place 250 at most.

    So each hint halves what is left, as in HotAndCold. `best` is the place of the best guess. If the word
    there was guessed, the next nearer word is taken; if all nearer ones were guessed, the next farther one.
    None if no word is left between the secret and the best guess.
    """
    limit = min(2 * FARTHEST, len(ranking) + 1 if best is None else best)
    for place in (*range(limit // 2, NEAREST - 1, -1), *range(limit // 2 + 1, limit)):
        if NEAREST <= place <= len(ranking) and ranking.at(place) not in guessed:
            return ranking.spot(int(ranking.order[place - 1]))
    return None


def clues(secret: str, *, is_verb: bool | None) -> tuple[Clue, ...]:
    """Return what is said of a secret when no word is left for a hint; its kind only where that is known."""
    kind = () if is_verb is None else (Clue(ClueKind.KIND, "verb" if is_verb else "noun"),)
    return (*kind, Clue(ClueKind.LENGTH, str(len(secret))), Clue(ClueKind.LETTER, secret[0].upper()))
