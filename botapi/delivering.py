"""Sends updates to the webhook of the bot, as Telegram does: in order, and again until it succeeds."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type

from botapi.state import State
from botapi.updates import UpdateQueue, Webhook

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LONGEST_DELAY = 60
LONGEST_RETRY_AFTER = 3600
_SECONDS_TO_ANSWER = 60.0

Wait = Callable[[float], Awaitable[None]]


class Undelivered(Exception):
    """The bot did not take an update; it wants it again after `retry_after` seconds, which may be 0."""

    def __init__(self, reason: str, retry_after: int = 0) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


@asynccontextmanager
async def delivering(
    state: State, *, transport: httpx.AsyncBaseTransport | None = None, wait: Wait = asyncio.sleep
) -> AsyncIterator[None]:
    """Deliver updates to the bot's webhook, if it has one, while the context is open.

    transport: how to reach the bot, such as `httpx.ASGITransport`; over the network if it is not given.
    wait: waits for these seconds between two attempts; a test puts its own clock in its place.
    """
    running = asyncio.create_task(_deliver(state, transport, wait))
    try:
        yield
    finally:
        running.cancel()
        await asyncio.wait({running})
        if not running.cancelled():
            running.result()


async def _deliver(state: State, transport: httpx.AsyncBaseTransport | None, wait: Wait) -> None:
    await (
        state.updates.until_due()
    )  # to make a client for the network takes time, so it is made when it is needed
    # No proxy from the environment: the bot is most often on this very machine.
    async with httpx.AsyncClient(transport=transport, timeout=_SECONDS_TO_ANSWER, trust_env=False) as client:
        courier = _Courier(state, client, wait)
        while True:
            await state.updates.until_due()
            await courier.deliver(state.updates.pending[0])


class _Courier:
    """Sends one update after the other."""

    def __init__(self, state: State, client: httpx.AsyncClient, wait: Wait) -> None:
        self._state = state
        self._client = client
        self._wait = wait

    @property
    def _updates(self) -> UpdateQueue:
        return self._state.updates

    async def deliver(self, update: dict[str, Any]) -> None:
        """Send an update until the bot has taken it, the update is gone or the bot wants it elsewhere."""
        webhook = self._updates.webhook
        changed = self._updates.webhook_changed

        async def send() -> None:
            if webhook is not None and self._updates.webhook is webhook and update in self._updates.pending:
                await self._send(webhook, update)

        async def pause(seconds: float) -> None:
            await _first(self._wait(seconds), changed.wait())

        again = retry_if_exception_type(Undelivered)
        await AsyncRetrying(retry=again, wait=_delay, sleep=pause)(send)

    async def _send(self, webhook: Webhook, update: dict[str, Any]) -> None:
        try:
            await self._post(webhook, update)
        except Undelivered as failure:
            self._updates.not_delivered(self._state.now(), str(failure))
            raise
        self._updates.confirm_one(update["update_id"])

    async def _post(self, webhook: Webhook, update: dict[str, Any]) -> None:
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        try:
            response = await self._client.post(webhook.url, json=update, headers=headers)
        except httpx.HTTPError as error:
            raise Undelivered(_reason(error)) from error
        if not response.is_success:
            said = f"{response.status_code} {response.reason_phrase}"
            raise Undelivered(f"Wrong response from the webhook: {said}", _retry_after(response))


def _delay(attempt: RetryCallState) -> float:
    """Return how long Telegram waits before it tries again: not at all, then 2 seconds, 4, 8 and so on."""
    failure = attempt.outcome.exception() if attempt.outcome else None
    if isinstance(failure, Undelivered) and failure.retry_after:
        return failure.retry_after
    failures = attempt.attempt_number
    return 0 if failures == 1 else min(2.0 ** (failures - 1), LONGEST_DELAY)


def _reason(error: httpx.HTTPError) -> str:
    match error:
        case httpx.ConnectTimeout():
            return "Connection timed out"
        case httpx.ConnectError():
            return "Connection refused"
        case httpx.TimeoutException():
            return "Read timeout expired"
    return "Webhook connection closed"


def _retry_after(response: httpx.Response) -> int:
    asked = response.headers.get("retry-after", "")
    return min(int(asked), LONGEST_RETRY_AFTER) if asked.isdecimal() else 0


async def _first(*waiting: Awaitable[object]) -> None:
    """Wait for the first of several things, and cancel the others."""
    tasks = {asyncio.ensure_future(one) for one in waiting}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
