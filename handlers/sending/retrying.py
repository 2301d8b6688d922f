"""Calls to Telegram that are tried again while the network fails, and given up where nobody wants them."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_delay,
    wait_random_exponential,
)
from tenacity.wait import wait_base

_log = logging.getLogger(__name__)

_STALE = ("message is not modified", "query is too old", "message to edit not found")
_NOBODY = 0  # no chat has this id

T = TypeVar("T")


class AsTold(wait_base):
    """Waits as long as Telegram says, where it says so, and otherwise as another does."""

    def __init__(self, otherwise: wait_base) -> None:
        self._otherwise = otherwise

    def __call__(self, retry_state: RetryCallState) -> float:
        """Return how many seconds to wait after a failure."""
        error = retry_state.outcome.exception() if retry_state.outcome else None
        if isinstance(error, RetryAfter):
            return error._retry_after.total_seconds()  # noqa: SLF001 - the public one warns until it changes
        return self._otherwise(retry_state)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long calls that fail are tried again, in seconds, and how long they wait in between."""

    seconds: float = 300.0
    wait: wait_base = field(default_factory=lambda: wait_random_exponential(multiplier=0.5, max=10))


class Insistence:
    """Tries calls again for as long as its patience lasts, whatever passes by itself in this time."""

    def __init__(self, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()

    async def on(self, call: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call that may be made twice; give its result, None where it came too late or is unwanted."""
        try:
            return await self._try(call)
        except Forbidden as error:
            _log.info("Not wanted there any more: %s", error)
        except BadRequest as error:
            if not any(words in str(error).lower() for words in _STALE):
                raise
            _log.debug("Too late to matter: %s", error)
        return None

    async def once(self, bot: Bot, send: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call that makes a message, as `on` does, but without leaving copies of it.

        Nobody can know whether Telegram took a call whose answer was lost. So after a failure a call that
        changes nothing is made until it is answered; however long that took, the message is sent once more.
        """
        failed = False

        async def attempt() -> T:
            nonlocal failed
            if failed:
                await _reach(bot)
            failed = True
            return await send()

        return await self.on(attempt)

    async def _try(self, call: Callable[[], Awaitable[T]]) -> T:
        trying = AsyncRetrying(
            retry=retry_if_exception(_is_passing),
            wait=AsTold(self._patience.wait),
            stop=stop_after_delay(self._patience.seconds),
            reraise=True,
        )

        async def attempt() -> T:  # tenacity awaits what is declared async, and nothing else
            return await call()

        return await trying(attempt)


async def _reach(bot: Bot) -> None:
    """Go the way of a message without sending one: Telegram refuses it, and that is an answer."""
    try:
        await bot.send_message(_NOBODY, "?")
    except BadRequest:
        return


def _is_passing(error: BaseException) -> bool:
    """Say whether the same call may do better a little later."""
    if isinstance(error, BadRequest):
        return False
    return isinstance(
        error, NetworkError | RetryAfter | InvalidToken
    )  # the bot would not run with a wrong token
