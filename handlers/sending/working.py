"""Shows people that the bot is at work, as long as an answer takes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Message
from telegram.constants import ChatAction
from telegram.error import TelegramError

from handlers.sending.delivering import thread_of

_PATIENCE = 1.0  # seconds that an answer waits for the sign before it
_AGAIN = 4.0  # seconds until the next one: Telegram shows each for five


@asynccontextmanager
async def at_work(message: Message) -> AsyncIterator[None]:
    """Show "typing" in a message's chat at once, and until the context is left; nothing waits for it long."""
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            await _typing(message)
    again = asyncio.create_task(_typing_on(message))
    try:
        yield
    finally:
        again.cancel()


async def _typing_on(message: Message) -> None:
    while True:
        await asyncio.sleep(_AGAIN)
        await _typing(message)


async def _typing(message: Message) -> None:
    with suppress(TelegramError):
        await message.chat.send_action(ChatAction.TYPING, message_thread_id=thread_of(message))
