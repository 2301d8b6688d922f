"""The order of work: one chat's updates one after the other, different chats side by side."""

from asyncio import Lock
from collections.abc import Awaitable, Coroutine
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_SIDE_BY_SIDE = 256


class ChatOrder(BaseUpdateProcessor):
    """Keeps the order inside each chat; a slow answer in one chat doesn't hold up another.

    An inline query belongs to no chat but to the person who is typing it: one at a time is worked on, and of
    those that wait meanwhile only the newest is answered, since Telegram shows that one alone.
    """

    def __init__(self) -> None:
        super().__init__(_SIDE_BY_SIDE)
        self._turns: WeakValueDictionary[int, Lock] = WeakValueDictionary()
        self._typing: WeakValueDictionary[int, _Typing] = WeakValueDictionary()

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Wait for this chat's turn, then process the update."""
        if isinstance(update, Update) and update.inline_query is not None:
            await self._newest(update.inline_query.from_user.id, coroutine)
            return
        chat = update.effective_chat if isinstance(update, Update) else None
        if chat is None:
            await coroutine
            return
        turn = self._turns.setdefault(chat.id, Lock())  # first come, first served
        async with turn:
            await coroutine

    async def _newest(self, person: int, coroutine: Awaitable[object]) -> None:
        typing = self._typing.setdefault(person, _Typing())
        mine = typing.queries = typing.queries + 1
        async with typing.turn:
            if mine == typing.queries:
                await coroutine
            elif isinstance(coroutine, Coroutine):
                coroutine.close()  # it never begins, and nobody waits for it any more


class _Typing:
    """Somebody who types an inline query: how many there were lately, and whose turn it is."""

    def __init__(self) -> None:
        self.queries = 0
        self.turn = Lock()
