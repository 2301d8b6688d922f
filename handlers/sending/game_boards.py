"""Boards of games: one message that is edited while a group guesses, and reactions on the guesses."""

import asyncio
import logging
import time
from contextlib import suppress
from datetime import timedelta

from cachetools import LRUCache, TTLCache
from telegram import Bot, Message
from telegram.constants import ChatType
from telegram.error import BadRequest, RetryAfter, TelegramError

from handlers.sending.delivering import Delivery, Destination, Gone, unless_gone
from handlers.sending.keyboards import text_and_buttons
from handlers.sending.quota import LEFT, PACE, QUICK, Quota
from handlers.service.games_in_play import Board, GamesInPlay
from rendering.reply import Move
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)

FAR = 25
"""A board this many messages above a guess is out of sight: a new one is sent."""
LATELY = timedelta(minutes=2)
"""Boards of games that moved in this time are shown again after a start: the last edit may be missing."""
_LONGEST = 3600  # seconds without reactions, at most, after Telegram refused one
_MOST = 10_000


class Boards:
    """Shows games. Without a quota, calls are not limited and a board is edited at once.

    What changed a game is remembered until its board shows it. One task for each game sees to that, so that
    no older board overwrites a newer one and no two are sent; it is kept until all is shown.
    """

    def __init__(self, texts: Texts, delivery: Delivery, games: GamesInPlay, quota: Quota | None) -> None:
        self._texts = texts
        self._delivery = delivery
        self._games = games
        self._quota = quota
        self._edited: LRUCache[int, float] = LRUCache(_MOST)
        self._unshown: dict[int, Message] = {}
        self._unseen: set[int] = set()
        self._showing: dict[int, asyncio.Task[None]] = {}
        self._unreacting: TTLCache[int, float] = TTLCache(_MOST, _LONGEST)
        self._resuming: asyncio.Task[None] | None = None

    async def resume(self, bot: Bot, grace: float) -> None:
        """Show again, after `grace` seconds and one after the other, the games that moved a moment ago.

        The program that worked before may have ended between a guess and the edit of its board.
        """
        if self._resuming is not None:
            self._resuming.cancel()
        self._resuming = asyncio.create_task(self._show_again(bot, grace))

    async def _show_again(self, bot: Bot, grace: float) -> None:
        await asyncio.sleep(grace)
        try:
            for game in await self._games.stored.moved_since(LATELY):
                if game not in self._showing:
                    self._showing[game] = asyncio.create_task(self._show_all(game, bot))
                    await asyncio.wait({self._showing[game]})
        except StorageError as error:
            _log.info("What games moved could not be read: %s", error)

    async def react(self, message: Message, emoji: str) -> None:
        """Set a reaction on a message, once: where Telegram refuses it, the board shows the same."""
        chat = message.chat.id
        if self._unreacting.get(chat, 0.0) > time.monotonic():
            return
        try:
            await message.set_reaction(emoji)
        except RetryAfter as flood:
            self._unreacting[chat] = time.monotonic() + flood._retry_after.total_seconds()  # noqa: SLF001 - the public one warns until it changes
        except BadRequest as error:  # a group may allow some reactions only
            _log.info("A reaction was not taken: %s", error)
        except TelegramError as error:
            _log.info("A reaction was not set: %s", error)

    async def placed(self, game: int, sent: Message) -> None:
        """Remember the message that shows a game; in private it is pinned in the place of an earlier one."""
        self._edited[game] = time.monotonic()
        before = None
        with suppress(StorageError):
            before = await self._games.stored.place_board(game, sent.message_id)
        if sent.chat.type == ChatType.PRIVATE:
            await _unpin(sent.get_bot(), sent.chat.id, before)
            await _pin(sent)

    async def changed(self, message: Message, move: Move) -> None:
        """Show a game as it stands now, or a little later together with what comes until then.

        `message` is what changed it. Where it stands far below the board, or the board is out of sight, a new
        board comes below it.
        """
        self._unshown[move.game] = message
        if move.out_of_sight:
            self._unseen.add(move.game)
        if move.game not in self._showing:
            self._showing[move.game] = asyncio.create_task(self._show_all(move.game))
        if self._limits(message.chat.id) is None:
            await asyncio.shield(self._showing[move.game])

    async def ended(self, bot: Bot, game: int) -> None:
        """Show on its board that a game ended by itself."""
        with suppress(Gone):
            await self._delivery.on(lambda: self._edit(bot, game))

    async def close(self) -> None:
        """Show nothing more: all of a game is in the database, and is shown when the program starts again."""
        showing = [*self._showing.values(), *([self._resuming] if self._resuming else ())]
        for task in showing:
            task.cancel()
        await asyncio.gather(*showing, return_exceptions=True)

    async def _show_all(self, game: int, again: Bot | None = None) -> None:
        """Show a game until everything that changed is shown; with a bot `again`, as it stands now, first."""
        try:
            if again is not None:
                with suppress(Gone, TelegramError, StorageError):
                    await self._delivery.on(lambda: self._edit(again, game))
            while game in self._unshown:
                await self._pause(game, self._unshown[game].chat.id)
                await self._show(self._unshown.pop(game), game)
        finally:
            self._unshown.pop(game, None)
            del self._showing[game]

    async def _pause(self, game: int, chat: int) -> None:
        quota = self._limits(chat)
        if quota is not None:
            since = time.monotonic() - self._edited.get(game, 0.0)
            await asyncio.sleep(max(0.0, PACE - since, quota.spread(chat, QUICK, LEFT)))

    async def _show(self, message: Message, game: int) -> None:
        bot = message.get_bot()
        try:
            board = await self._games.board(game)
            if board is None:
                return
            unseen = game in self._unseen or board.message is None or message.message_id - board.message > FAR
            self._unseen.discard(game)
            if board.message is None or (board.runs and unseen):
                await self._send(bot, game, board)
            else:
                await self._edit_or_send(bot, game, board)
        except (TelegramError, StorageError) as error:
            _log.info("A board was not shown: %s", error)

    async def _edit_or_send(self, bot: Bot, game: int, board: Board) -> None:
        """Edit a board; one that somebody deleted is sent anew while its game runs."""
        try:
            await self._delivery.on(lambda: self._edit(bot, game))
            self._edited[game] = time.monotonic()
        except Gone:
            if board.runs:
                await self._send(bot, game, board)

    async def _edit(self, bot: Bot, game: int) -> None:
        """Try once to edit a board. It is read anew for each try, since the game goes on meanwhile."""
        board = await self._games.board(game)
        if board is None or board.message is None:
            return
        where = {"chat_id": board.chat, "message_id": board.message}
        shown = {**where, **await text_and_buttons(self._texts, board.reply, bot)}
        if (quota := self._limits(board.chat)) is not None:
            quota.count(board.chat)
        await unless_gone(lambda: bot.edit_message_text(**shown))
        if not board.runs and board.chat > 0:
            await _unpin(bot, board.chat, board.message)

    async def _send(self, bot: Bot, game: int, board: Board) -> None:
        """Send a board anew; the bot counts it, as it does all messages."""

        async def send(there: Destination) -> Message:
            now = await self._games.board(game) or board
            shown = await text_and_buttons(self._texts, now.reply, bot)
            return await bot.send_message(there.chat, message_thread_id=there.thread, **shown)

        sent = await self._delivery.once(Destination(bot, board.chat, board.topic), send)
        if sent is not None:
            await self.placed(game, sent)

    def _limits(self, chat: int) -> Quota | None:
        """Give what limits the calls of a chat: nothing outside groups."""
        return self._quota if chat < 0 else None


async def _pin(board: Message) -> None:
    """Pin a board, so that a tap leads to it from below; without that the game goes on, too.

    Only in private: a group's pins belong to its people, and there guesses reply to the board.
    """
    try:
        await board.pin(disable_notification=True)
    except TelegramError as error:
        _log.info("A board was not pinned: %s", error)


async def _unpin(bot: Bot, chat: int, board: int | None) -> None:
    """Unpin a board, if there is one; it may be deleted, or its person may have unpinned it."""
    if board is None:
        return
    try:
        await bot.unpin_chat_message(chat, board)
    except TelegramError as error:
        _log.info("A board was not unpinned: %s", error)
