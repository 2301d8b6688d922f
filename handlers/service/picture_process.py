"""Draws pictures in another process: in this one, matplotlib would stop all chats for a tenth of a second."""

import asyncio
import gc
import logging
from concurrent.futures import Future
from multiprocessing import get_context

from pebble import ProcessPool

from handlers.service.elsewhere import works_elsewhere
from rendering.pictures.kinds import Bars, Picture, Size, Theme
from rendering.pictures.png import png, step_aside

DRAWING_SECONDS = 20.0
"""How long a picture may take, the start of the process included; then it is given up."""
IDLE = 600.0
"""How long, in seconds, the process waits for another picture before it ends."""

_SAMPLE = Bars("", ("",), (1.0,), ("",), ".")

_log = logging.getLogger(__name__)


class Studio:
    """Draws one picture after the other in a process that starts with the first of them, or is prepared.

    A process that dies or takes too long is replaced; its picture is not drawn. One that nobody needs for a
    while ends, and the next picture starts another.
    """

    def __init__(self, *, seconds: float = DRAWING_SECONDS, idle: float = IDLE) -> None:
        self._seconds = seconds
        self._idle = idle
        self._pool: ProcessPool | None = None
        self._drawing = 0
        self._leaving: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a process."""
        return self._pool is not None

    async def prepare(self) -> None:
        """Start the process and let it load what draws, so that the first picture waits for neither."""
        await self.draw(_SAMPLE)

    async def draw(
        self, picture: Picture, theme: Theme = Theme.LIGHT, size: Size = Size.CHAT
    ) -> bytes | None:
        """Draw a picture for a theme in a size, as a PNG file; None where that failed, which is logged."""
        self._stay()
        works_elsewhere()
        self._drawing += 1
        try:
            return await asyncio.wrap_future(self._begin(picture, theme, size))
        except Exception:  # noqa: BLE001 - a picture that fails must not cost the answer
            _log.exception("A picture was not drawn: %s", type(picture).__name__)
            return None
        finally:
            self._drawing -= 1
            if not self._drawing:
                self._leaving = asyncio.create_task(self._leave())

    async def close(self) -> None:
        """End the process, without waiting for what it draws."""
        self._stay()
        await self._end()

    def _stay(self) -> None:
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None

    async def _leave(self) -> None:
        await asyncio.sleep(self._idle)
        self._leaving = None  # whoever asks from here on gets another process
        await self._end()

    async def _end(self) -> None:
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await asyncio.to_thread(_end_pool, pool)

    def _begin(self, picture: Picture, theme: Theme, size: Size) -> "Future[bytes]":
        if self._pool is None or not self._pool.active:
            fresh = get_context("spawn")  # a fork would take the program's threads and locks with it
            self._pool = ProcessPool(max_workers=1, context=fresh, initializer=step_aside)
        begun: Future[bytes] = self._pool.schedule(_drawn, args=[picture, theme, size], timeout=self._seconds)
        return begun


def _drawn(picture: Picture, theme: Theme, size: Size) -> bytes:
    """Draw in this process, which does nothing else; what draws is there then, and stays."""
    drawn = png(picture, theme, size)
    if not gc.get_freeze_count():  # matplotlib need not be looked through for garbage again
        gc.freeze()
    return drawn


def _end_pool(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]  # Pebble's
    pool.join()
