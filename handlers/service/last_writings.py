"""What is written when an update is done: in the transaction that says so, and not in one of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from storage.database import Writing

_ending: ContextVar[list[Writing] | None] = ContextVar("ending", default=None)


@contextmanager
def writing_at_end() -> Iterator[list[Writing]]:
    """Give the list of what is to be written when the update that is answered in this context is done."""
    writings: list[Writing] = []
    token = _ending.set(writings)
    try:
        yield writings
    finally:
        _ending.reset(token)


def written_at_end(writing: Writing) -> bool:
    """Let something be written when the update is done; false where none is answered, so nothing was done."""
    writings = _ending.get()
    if writings is not None:
        writings.append(writing)
    return writings is not None
