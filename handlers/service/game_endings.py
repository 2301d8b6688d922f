"""What is said at the end of a game."""

from datetime import date

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
    )


def _spot(one: Guessed) -> Standing:
    return Standing(one.word, one.place, one.heat)


async def _streak(games: GamesInPlay, game: Game) -> int:
    if game.day is None or game.state != "found":
        return 0
    found = {date.fromisoformat(day) for day in await games.stored.days(game.chat)}
    return streak(found, date.fromisoformat(game.day))
