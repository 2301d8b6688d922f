"""The clock of words that a group finds against time: tells, when it ends, how many these were."""

from contextlib import suppress
from dataclasses import replace

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from embeddings.game.clock import LATE
from handlers.sending.delivering import Delivery, Destination
from handlers.sending.game_boards import Boards
from handlers.sending.going_on import Goings, NothingLeft
from handlers.sending.polls import say
from handlers.service.games_in_play import GamesInPlay
from storage.games import TIME_OVER
from storage.records import Game
from storage.texts import Texts


class HordeClock(Goings):
    """Ends games against the clock. When each ends is in the database, so a restart loses no clock.

    One task waits for each; it writes nothing while the clock runs. With `patient`, whoever begins one of a
    group does not wait for it.
    """

    def __init__(
        self, texts: Texts, delivery: Delivery, games: GamesInPlay, boards: Boards, *, patient: bool = False
    ) -> None:
        super().__init__("clock", games.stored.all_timed, patient=patient)
        self._texts = texts
        self._delivery = delivery
        self._games = games
        self._boards = boards

    async def _next(self, bot: Bot, number: int) -> float | None:
        """Wait for the end, and what was written before it, or tell it; raises NothingLeft after that."""
        game = await self._games.stored.game(number)
        if game is None or not game.runs or game.closes_at is None:
            raise NothingLeft
        left = (game.closes_at + LATE - self._games.stored.clock.now()).total_seconds()
        if left > 0:
            return left
        return await self._end(bot, game)

    async def _refused(self, _bot: Bot, number: int, _error: BadRequest) -> None:
        """Write the end down that nobody wants to be told any more."""
        await self._games.stored.time_over(number)

    async def _end(self, bot: Bot, game: Game) -> float:
        """Tell the end, then write it down: a guess that comes now is too late in any case."""
        await self._unwritten.once("told", game.number, lambda: self._tell(bot, game))
        await self._games.stored.time_over(game.number)
        self._unwritten.written(game.number, "told")
        with suppress(TelegramError):
            await self._boards.ended(bot, game.number)
        return 0

    async def _tell(self, bot: Bot, game: Game) -> None:
        reply = await self._games.horde_over(replace(game, state=TIME_OVER))
        await say(self._texts, self._delivery, Destination(bot, game.chat, game.topic or None), reply)
