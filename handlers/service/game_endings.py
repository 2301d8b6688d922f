"""What is said at the end of a game."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from embeddings.game.heat import Standing
from embeddings.game.lessons import taught
from embeddings.game.replay import replay
from embeddings.game.secret_map import nearest, secret_map
from embeddings.game.streaks import streak
from handlers.service.answers import Answers
from handlers.service.games_in_play import GamesInPlay
from rendering.catalog import Catalog
from rendering.game import Ending, end_reply
from rendering.reply import Reply
from storage.records import Game, Guessed

_PAUSE = timedelta(minutes=5)


async def ending(games: GamesInPlay, answers: Answers, catalog: Catalog, game: Game) -> Reply:
    """Tell how a game ended, with its lesson, its map and a machine's replay; against the clock, briefly."""
    if game.horde is not None:
        return await games.horde_over(game)
    guesses = await games.stored.guesses(game.number)
    told = await _told(games, answers, game, guesses)
    return end_reply(catalog, game, guesses, told)


async def _told(games: GamesInPlay, answers: Answers, game: Game, guesses: tuple[Guessed, ...]) -> Ending:
    grounds, order = await games.grounds(answers), await games.ranking(answers, game.secret)
    own, hints = ([_spot(one) for one in guesses if one.is_hint is hinted] for hinted in (False, True))
    words = [secret.word for secret in grounds.secrets]
    return Ending(
        nearest=nearest(order),
        taught=await answers.compute(taught, order, own),
        plane=await answers.compute(secret_map, order, own, hints),
        steps=await answers.compute(
            replay, grounds.vocabulary, words, game.secret, [_spot(one) for one in guesses]
        ),
        streak=await _streak(games, game),
        match=await games.match(game),
        minutes=int(played_time(game, guesses) / timedelta(minutes=1)),
    )


def played_time(game: Game, guesses: Sequence[Guessed]) -> timedelta:
    """Return how long people played a game that is over.

    It is the sum of the times from its beginning to the first guess, from each guess to the next one, and
    from the last one to the end; hints count as guesses. Of each of them five minutes count at most: a
    longer one is a pause, as a night in which the group slept.
    """
    moments = sorted([game.started_at, *(one.guessed_at for one in guesses), game.moved_at])
    return sum((min(later - earlier, _PAUSE) for earlier, later in pairwise(moments)), timedelta())


def _spot(one: Guessed) -> Standing:
    return Standing(one.word, one.place, one.heat)


async def _streak(games: GamesInPlay, game: Game) -> int:
    if game.day is None or game.state != "found":
        return 0
    found = {date.fromisoformat(day) for day in await games.stored.days(game.chat)}
    return streak(found, date.fromisoformat(game.day))
