"""The main job inside of a test, at a quick pace, and the answers of servers that are not Telegram's."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tenacity import wait_fixed

from bot.polling import Pace
from bot.running import run_on_telegram
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.sending.quota import Limits

ALWAYS = 10**9
QUICK = Pace(
    wait=wait_fixed(0.01), refused=1.0, settled=0.0, insist=0.01, yields=0.05, pause=0.01, stop=1.0, grace=0.0
)
UNAUTHORIZED = b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
STRANGERS = {
    "a captive portal": (b"<html>Log in to the hotel's network</html>", 200),
    "garbage": (b"\xff\x00{", 200),
    "nothing": (b"", 200),
    "null": (b"null", 200),
    "a wrong type": (b'{"ok":true,"result":5}', 200),
    "a refusal without a reason": (b'{"ok":false}', 200),
    "a proxy that lost its way": (b"<html>Not Found</html>", 404),
    "a Telegram that lost its way": (b'{"ok":false,"error_code":404,"description":"Not Found"}', 404),
    "a token refused in passing": (UNAUTHORIZED, 401),
    "a server that starts": (b"", 503),
}


@asynccontextmanager
async def working(settings: Settings, space: Space, limits: Limits | None = None) -> AsyncIterator[None]:
    """The main job, ended by the signal that a supervisor sends."""
    job = asyncio.create_task(run_on_telegram(settings, space, QUICK, limits))
    try:
        yield
    finally:
        os.kill(os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(30):
            await job
