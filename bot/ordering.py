"""The order of work: one chat's updates one after the other, different chats side by side."""

from asyncio import Lock
from collections.abc import Awaitable
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_SIDE_BY_SIDE = 256


class ChatOrder(BaseUpdateProcessor):
    """Keeps the order inside each chat; a slow answer in one chat doesn't hold up another."""

    def __init__(self) -> None:
        super().__init__(_SIDE_BY_SIDE)
        self._turns: WeakValueDictionary[int, Lock] = WeakValueDictionary()

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Wait for this chat's turn, then process the update."""
        chat = update.effective_chat if isinstance(update, Update) else None
        if chat is None:
            await coroutine
            return
        turn = self._turns.setdefault(chat.id, Lock())  # first come, first served
        async with turn:
            await coroutine
