"""A game played again by a machine: how many secrets were still possible after each guess.

A secret is still possible if every guess would have about the same heat with it as it had in the game. The
machine uses the heats alone, and knows nothing of what the words mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.game.common_form import common_form
from embeddings.game.heat import HOTTEST, Standing, heats_of
from embeddings.game.vocabulary import GameVocabulary
from embeddings.table.space import Space

TOLERANCE = 4
"""How much two heats may differ. Only the game's scale leaves out words that look like the secret."""
_AT_ONCE = 512


@dataclass(frozen=True, slots=True)
class ReplayStep:
    """A guess, and how many secrets were possible before and after it."""

    word: str
    before: int
    left: int


def replay(
    space: Space,
    vocabulary: GameVocabulary,
    secrets: Sequence[str],
    secret: str,
    guesses: Sequence[Standing],
) -> tuple[ReplayStep, ...]:
    """Say how many of the secrets were still possible after each guess, in the order of the guesses.

    The `secret` of the game itself always is: its heats are those of the game, whatever the machine's own
    scale says. Guesses that are not in the vocabulary are left out. It takes 0.5 s for 2,000 secrets.
    """
    places = vocabulary.places
    known = [(guess, places[key]) for guess in guesses if (key := common_form(space, guess.word)) in places]
    numbers = np.array([places[common_form(space, word)] for word in secrets], dtype=np.intp)
    if not known or not len(numbers):
        return ()
    asked = np.array([place for _, place in known], dtype=np.intp)
    heats = np.concatenate(
        [
            _heats(vocabulary, numbers[start : start + _AT_ONCE], asked)
            for start in range(0, len(numbers), _AT_ONCE)
        ]
    )
    possible = np.ones(len(numbers), dtype=np.bool_)
    is_secret = numbers == places.get(common_form(space, secret))
    steps: list[ReplayStep] = []
    for column, (guess, place) in enumerate(known):
        before = int(possible.sum())
        if guess.place == 1:
            possible &= is_secret
        else:
            near = np.abs(heats[:, column] - min(HOTTEST, guess.heat)) <= TOLERANCE
            possible &= is_secret | (near & (numbers != place))
        steps.append(ReplayStep(guess.word, before, int(possible.sum())))
    return tuple(steps)


def _heats(
    vocabulary: GameVocabulary, secrets: NDArray[np.intp], asked: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the heat that each asked word would have for each secret, (secrets, asked)."""
    cosines = (vocabulary.units[secrets] @ vocabulary.units.T).astype(np.float64)
    cosines[np.arange(len(secrets)), secrets] = np.nan
    lowest, highest = np.nanmin(cosines, axis=1), np.nanmax(cosines, axis=1)
    return heats_of(np.nan_to_num(cosines[:, asked], nan=1.0), lowest[:, None], highest[:, None])
