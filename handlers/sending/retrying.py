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
    """Waits as long as Telegram says; if it says nothing, as long as another rule says."""

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
    """Tries calls again for as long as its patience lasts, if their error may pass by itself."""

    def __init__(self, patience: Patience | None = None) -> None:
        patience = patience or Patience()
        self._seconds = patience.seconds
        self._wait = AsTold(patience.wait)

    async def on(self, call: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call that may be made twice; give its result, None where it came too late or is unwanted."""
        return await self._insist(call)

    async def once(self, bot: Bot, send: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call that makes a message, as `on` does, but without leaving copies of it.

        Nobody can know whether Telegram took a call whose answer was lost. So after a failure a call that
        changes nothing is made until it is answered; however long that took, the message is sent once more.
        """
        return await self._insist(send, reached_first=bot)

    async def _insist(
        self, call: Callable[[], Awaitable[T]], *, reached_first: Bot | None = None
    ) -> T | None:
        failed = False

        async def attempt() -> T:  # tenacity awaits what is declared async, and nothing else
            nonlocal failed
            if failed and reached_first is not None:
                await _reach(reached_first)
            failed = True
            return await call()

        trying = AsyncRetrying(
            retry=retry_if_exception(_is_passing),
            wait=self._wait,
            stop=stop_after_delay(self._seconds),
            reraise=True,
        )
        try:
            return await trying(attempt)
        except Forbidden as error:
            _log.info("Not wanted there any more: %s", error)
        except BadRequest as error:
            if not any(words in str(error).lower() for words in _STALE):
                raise
            _log.debug("Too late to matter: %s", error)
        return None


async def _reach(bot: Bot) -> None:
    """Make a call as for a message, but send none: Telegram refuses it, and that is an answer."""
    try:
        await bot.send_message(_NOBODY, "?")
    except BadRequest:
        return


def _is_passing(error: BaseException) -> bool:
    """Say whether the same call may succeed a little later."""
    if isinstance(error, BadRequest):
        return False
    return isinstance(
        error, NetworkError | RetryAfter | InvalidToken
    )  # the bot would not run with a wrong token
