"""What the program shows over HTTP: the way in for Telegram's updates, and how it is."""

import hmac
import json
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.metrics import Metrics
from bot.settings import Settings
from botapi.bodies import bounded
from botapi.errors import ApiError
from storage.errors import StorageError
from storage.inbox import Inbox
from storage.locks import Holder

SECRET_NAME = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST_UPDATE = 1_000_000
"""Bytes; the largest update that Telegram sends is a tenth of it."""
_SILENCE = 60.0  # seconds: a poll is answered after 20, and one that fails is repeated after 30
_BACK = {"Retry-After": "1"}


class ServingStage(Enum):
    """What a program does. WAITING: another one works on the inbox that both have."""

    STARTING = "starting"
    WAITING = "waiting"
    WORKING = "working"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class Hook:
    """The webhook: where Telegram sends updates, and the word by which it is known."""

    url: str
    secret: str

    @classmethod
    def of(cls, settings: Settings) -> "Hook | None":
        """Make the webhook of the settings, None where the bot polls.

        A secret that is not set is made of the token, so that all replicas have the same one and none is
        kept. Telegram never says which secret it has; so the address ends in a mark of it, and a new secret
        is a new address.
        """
        if settings.serve != "webhook" or settings.webhook_url is None or settings.telegram_token is None:
            return None
        token, chosen = settings.telegram_token.get_secret_value(), settings.webhook_secret
        secret = _mixed(token, "webhook") if chosen is None else chosen.get_secret_value()
        return cls(f"{settings.webhook_url}/telegram/{_mixed(token, f'mark {secret}')[:16]}", secret)

    def knows(self, word: str) -> bool:
        """Say whether it is the secret, in a time that tells nothing of it."""
        return hmac.compare_digest(word.encode(), self.secret.encode())


def _mixed(token: str, purpose: str) -> str:
    return hmac.new(token.encode(), purpose.encode(), "sha256").hexdigest()


@dataclass(slots=True)
class Front:
    """How one program is: what it does, when Telegram was last heard of, and its numbers.

    `receive` commits an update and raises StorageError; it is there as soon as Telegram said who the bot is.
    """

    model: str
    hook: Hook | None = None
    metrics: Metrics = field(default_factory=Metrics)
    stage: ServingStage = ServingStage.STARTING
    inbox: Inbox | None = None
    receive: Callable[[dict[str, Any]], Awaitable[None]] | None = None
    pointed: bool = False
    polled_at: float | None = None
    update_at: float | None = None

    def polled(self, *, found: bool) -> None:
        """Note that Telegram answered a poll."""
        self.polled_at = time.monotonic()
        if found:
            self.update_at = self.polled_at

    async def trouble(self) -> str:
        """Say why the program can't take updates now; "" if it can."""
        if self.stage is ServingStage.STOPPING or self.inbox is None:
            return self.stage.value
        try:
            await self.inbox.ping()
        except StorageError:
            return "the database does not answer"
        if self.hook is not None:
            return "" if self.pointed else "the webhook is not set yet"
        if self.stage is not ServingStage.WORKING:
            return "another program polls" if self.stage is ServingStage.WAITING else self.stage.value
        heard = self.polled_at is not None and time.monotonic() - self.polled_at < _SILENCE
        return "" if heard else "Telegram does not answer polls"


def front_app(front: Front) -> Starlette:
    """Make the application: Telegram's way in where there is a webhook, and three pages for supervisors."""

    async def update(request: Request) -> Response:
        return await _received(front, request)

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def readyz(_request: Request) -> Response:
        return await _readiness(front)

    async def metrics(_request: Request) -> Response:
        return Response(front.metrics.exposition(), media_type=CONTENT_TYPE_LATEST)

    routes = [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]
    if front.hook is not None:
        routes.append(Route("/telegram/{mark}", update, methods=["POST"]))
    return Starlette(routes=routes)


async def _readiness(front: Front) -> Response:
    trouble = await front.trouble()
    now = time.monotonic()
    heard = front.update_at
    holder = await _holder(front)
    said = {
        "ready": not trouble,
        "reason": trouble,
        "model": front.model,
        "serves": "polling" if front.hook is None else "webhook",
        "stage": front.stage.value,
        "works": None if holder is None else holder.name,
        "works_since": None if holder is None else datetime.fromtimestamp(holder.since, UTC).isoformat(),
        "seconds_since_update": None if heard is None else round(now - heard),
    }
    return JSONResponse(said, status_code=503 if trouble else 200)


async def _holder(front: Front) -> Holder | None:
    """Say which program works, where that is known."""
    if front.inbox is None:
        return None
    with suppress(StorageError):
        return await front.inbox.holder()
    return None


async def _received(front: Front, request: Request) -> Response:
    """Take one update: 200 only after it was committed."""
    if front.hook is None or not front.hook.knows(request.headers.get(SECRET_NAME, "")):
        return PlainTextResponse("wrong secret\n", 403)
    if front.receive is None:
        return PlainTextResponse("starting\n", 503, headers=_BACK)
    try:
        async with bounded(request, LARGEST_UPDATE) as limited:
            await front.receive(_update_in(await limited.body()))
    except ApiError as error:
        return PlainTextResponse(f"{error.description}\n", error.code)
    except (ValueError, RecursionError):
        return PlainTextResponse("no update\n", 400)
    except StorageError:
        front.metrics.sent_back()
        return PlainTextResponse("not stored\n", 503, headers=_BACK)
    front.update_at = time.monotonic()
    return Response()


def _update_in(body: bytes) -> dict[str, Any]:
    """Read an update; raises ValueError and RecursionError where there is none."""
    found = json.loads(body)
    if not isinstance(found, dict) or type(found.get("update_id")) is not int:
        raise ValueError("no update")
    return found
