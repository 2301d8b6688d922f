"""Calls to Telegram that are tried again where the network failed, and given up where nobody wants them."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import BadRequest, Forbidden, NetworkError
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_exponential
from tenacity.wait import wait_base

_log = logging.getLogger(__name__)

_STALE = ("message is not modified", "query is too old", "message to edit not found")

T = TypeVar("T")


class Insistence:
    """Tries a call up to `attempts` times. What it sends may arrive twice after a network failure."""

    def __init__(self, wait: wait_base | None = None, attempts: int = 4) -> None:
        self._wait = wait or wait_exponential(multiplier=0.5, max=8)
        self._attempts = attempts

    async def on(self, send: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call and give its result, None where it came too late or is not wanted any more."""
        try:
            return await self._tried(send)
        except Forbidden as error:
            _log.info("Not wanted there any more: %s", error)
        except BadRequest as error:
            if not any(words in str(error).lower() for words in _STALE):
                raise
            _log.debug("Too late to matter: %s", error)
        return None

    async def _tried(self, send: Callable[[], Awaitable[T]]) -> T:
        trying = AsyncRetrying(
            retry=retry_if_exception(_is_passing),
            wait=self._wait,
            stop=stop_after_attempt(self._attempts),
            reraise=True,
        )

        async def call() -> T:  # tenacity awaits what is declared async, and nothing else
            return await send()

        return await trying(call)


def _is_passing(error: BaseException) -> bool:
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)
