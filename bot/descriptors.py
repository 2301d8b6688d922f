"""As many open files and connections as the system allows; where there are no more, one line says so."""

import asyncio
import errno
import sys
from typing import Any

from storage.outages import Outage

MOST_OPEN = 65_536
"""What is asked of the system at most: some systems allow any number and take seconds to clear them all."""
_CALM = 5.0  # seconds without a refusal: then there are free ones again


def open_more() -> None:
    """Raise the number of files that this process may have open as far as it may raise it itself."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_OPEN if most == resource.RLIM_INFINITY else min(most, MOST_OPEN)
    if now != resource.RLIM_INFINITY and now < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


class NoMore:
    """Hears of connections that could not be taken, each of which asyncio tells with a traceback."""

    def __init__(self) -> None:
        self._outage = Outage("Too many files and connections are open; new connections wait")
        self._calm: asyncio.TimerHandle | None = None

    def handle(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Tell of an error that nobody waits for, as an event loop's exception handler."""
        error = context.get("exception")
        if not isinstance(error, OSError) or error.errno not in {errno.EMFILE, errno.ENFILE}:
            loop.default_exception_handler(context)
            return
        self._outage.note(error)
        if self._calm is not None:
            self._calm.cancel()
        self._calm = loop.call_later(_CALM, self._outage.over)
