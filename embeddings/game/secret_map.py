"""A map of a game: the secret, what was guessed near it, and the near words that nobody guessed."""

from collections.abc import Sequence
from enum import IntEnum

from embeddings.ask.word_map import WordPlane, word_plane
from embeddings.game.heat import Ranking, Standing
from embeddings.language.spelt_alike import literal
from embeddings.table.space import Space

_GUESSES, _MISSED = 14, 6


class MapGroup(IntEnum):
    """The groups of a game's map, each with a shape of its own; none changes where another one is empty."""

    SECRET = 0
    GUESSED = 1
    HINTED = 2
    MISSED = 3


def nearest(ranking: Ranking, count: int = 10) -> tuple[Standing, ...]:
    """Return the words nearest to the secret, without itself."""
    return tuple(ranking.spot(int(number)) for number in ranking.order[1 : count + 1])


def secret_map(
    space: Space, ranking: Ranking, guesses: Sequence[Standing], hints: Sequence[Standing] = ()
) -> WordPlane | None:
    """Place a secret, the nearest guesses and hints and some near words in a plane; None without any."""
    told = {one.word for one in hints}
    near = sorted((one for one in (*guesses, *hints) if one.place > 1), key=lambda one: one.place)[:_GUESSES]
    known = {one.word for one in guesses} | told
    groups = (
        [ranking.word],
        [one.word for one in near if one.word not in told],
        [one.word for one in near if one.word in told],
        [spot.word for spot in nearest(ranking) if spot.word not in known][:_MISSED],
    )
    if not any(groups[1:]):
        return None
    drawn = [tuple(literal(word) for word in group) for group in groups]
    return word_plane(space, False, *drawn)  # noqa: FBT003 - as it takes it
