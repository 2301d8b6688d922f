"""The hints of a game: a nearer word, and once all are told something of the secret itself."""

from datetime import timedelta

from embeddings.game.hints import Clue, clues, hint_word
from handlers.service.answers import Answers
from handlers.service.games_in_play import GamesInPlay
from storage.games import GuessFate
from storage.records import Game, Guessed

_AT_ONCE = timedelta(seconds=3)


async def one_hint(
    games: GamesInPlay, answers: Answers, running: Game, *, private: bool
) -> Guessed | Clue | None:
    """Give a hint; None if all is told. In a group two wishes at once are one word, pressed or typed."""
    just = None if private else await _newest_hint(games, running.number)
    if just is not None and games.stored.clock.now() - just.guessed_at < _AT_ONCE:
        return just
    return await _give_hint(games, answers, running)


async def _newest_hint(games: GamesInPlay, number: int) -> Guessed | None:
    """Give the hint that is the newest line of a board; None where that is a guess."""
    guesses = await games.stored.guesses(number)
    return guesses[-1] if guesses and guesses[-1].is_hint else None


async def _give_hint(games: GamesInPlay, answers: Answers, running: Game) -> Guessed | Clue | None:
    """Give a word that is nearer than the best guess, else something of the secret; None if all is told."""
    order = await games.ranking(answers, running.secret)
    guesses = await games.stored.guesses(running.number)
    best = min((one.place for one in guesses), default=None)
    found = hint_word(order, best, {one.word for one in guesses})
    if found is not None:
        now = games.stored.clock.now()
        made = Guessed(None, "", found.word, found.word, found.place, found.heat, now, is_hint=True)
        fate, _ = await games.stored.guess(running.number, made)
        return None if fate is GuessFate.OVER else made
    told = running.hints - sum(one.is_hint for one in guesses)
    left = clues(running.secret, is_verb=running.is_verb)[told:]
    return left[0] if left and await games.stored.clue(running.number, running.hints) else None
