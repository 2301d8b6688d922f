"""A secret that a person chooses: one that may be a secret of the game, else the nearest that may be."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from embeddings.game.common_form import common_form
from embeddings.game.secrets import Secret
from embeddings.game.vocabulary import GameVocabulary
from embeddings.search.meant import meant
from embeddings.table.space import Space
from embeddings.vectors.cosines import unit

_OFFERED = 3


@dataclass(frozen=True, slots=True)
class ChosenSecret:
    """What a person's word is in the game: a secret, else None with the secrets that are nearest to it."""

    secret: Secret | None
    near: tuple[str, ...] = ()


def chosen_secret(
    space: Space, vocabulary: GameVocabulary, secrets: Sequence[Secret], typed: str
) -> ChosenSecret:
    """Read the word that a person chose: any form of a secret is that secret.

    What the model doesn't know, and coarse words, have no near ones.
    """
    found = meant(space, typed)
    words = [word.key for word in found]
    forms = {common_form(space, word) for word in words} | set(words)
    secret = next((one for one in secrets if one.word in forms), None)
    if secret is not None or not found or any(space.hides(word) for word in (typed, *words)):
        return ChosenSecret(secret)
    places = [vocabulary.places[one.word] for one in secrets]
    cosines = vocabulary.units[places] @ unit(space.vector(found[0].row))
    nearest = np.argsort(-cosines, kind="stable")[:_OFFERED]
    return ChosenSecret(None, tuple(secrets[place].word for place in nearest.tolist()))
