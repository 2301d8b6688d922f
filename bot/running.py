"""The main job: the bot on Telegram, until it is asked to stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from tenacity import AsyncRetrying, before_sleep_log, retry_if_exception, wait_exponential

from bot.application import AnyApplication, telegram_application
from bot.menus import publish_menus
from bot.services import open_services
from bot.settings import Settings
from embeddings.space import Space
from embeddings.warming import warmed
from handlers import COMMANDS
from handlers.routing import UPDATES

_log = logging.getLogger(__name__)


async def run_on_telegram(settings: Settings, space: Space) -> None:
    """Answer by polling until SIGINT or SIGTERM; waits for a network that is not there.

    Raises `InvalidToken` where Telegram refuses the token.
    """
    await until_stopped(_answer(settings, space))


async def until_stopped(job: Coroutine[Any, Any, None]) -> None:
    """Do a job until SIGINT or SIGTERM, which cancels it; raises what it raises."""
    doing = asyncio.create_task(job)
    stopping = asyncio.create_task(_stop_signal().wait())
    try:
        await asyncio.wait((stopping, doing), return_when=asyncio.FIRST_COMPLETED)
        _log.info("Stopping")
    finally:
        stopping.cancel()
        doing.cancel()
        with suppress(asyncio.CancelledError):
            await doing


async def _answer(settings: Settings, space: Space) -> None:
    """Answer until cancelled, which may come while Telegram is not there yet."""
    async with open_services(settings, space) as services:
        application = telegram_application(settings, services)
        await services.answers.computed(warmed)  # so that nobody who types an inline query waits for it
        async with polling(application):
            await publish_menus(application.bot, COMMANDS, services.catalogs)
            _log.info("@%s answers with %s", application.bot.username, space.card.name)
            await asyncio.Event().wait()


@asynccontextmanager
async def polling(application: AnyApplication, kinds: Sequence[str] = UPDATES) -> AsyncIterator[None]:
    """Let an application poll for some kinds of updates, and answer, for as long as the context is open."""
    if application.updater is None:
        raise ValueError("this application does not poll")
    try:
        await _reach(application)
        await application.start()
        await application.updater.start_polling(
            allowed_updates=kinds, bootstrap_retries=-1, error_callback=_note
        )
        yield
    finally:
        if application.updater.running:
            await application.updater.stop()
        if application.running:
            await application.stop()
        await application.shutdown()
        await application.bot.shutdown()  # the line above leaves it open if Telegram was never reached


async def _reach(application: AnyApplication) -> None:
    """Introduce the bot to Telegram, again and again while the network or Telegram is away."""
    patience = AsyncRetrying(
        retry=retry_if_exception(_is_passing),
        wait=wait_exponential(multiplier=1, max=30),
        before_sleep=before_sleep_log(_log, logging.WARNING),
    )
    await patience(application.initialize)


def _is_passing(error: BaseException) -> bool:
    return isinstance(error, NetworkError | RetryAfter) and not isinstance(error, InvalidToken)


def _note(error: TelegramError) -> None:
    _log.warning("Telegram did not answer a poll: %s", error)


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
