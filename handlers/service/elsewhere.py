"""What an update holds while it is worked on here, and lets go while its work is done elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_let_go: ContextVar[Callable[[], None] | None] = ContextVar("let_go", default=None)


@contextmanager
def letting_go(end: Callable[[], None]) -> Iterator[None]:
    """Let `end` be called once what is done in the block waits for a thread or process that computes."""
    before = _let_go.set(end)
    try:
        yield
    finally:
        _let_go.reset(before)


def works_elsewhere() -> None:
    """Let go what others wait for: from here on a thread or a process works for this update."""
    end = _let_go.get()
    if end is not None:
        end()
