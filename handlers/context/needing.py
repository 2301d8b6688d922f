"""Says kindly that something needs the database."""

from collections.abc import Iterator
from contextlib import contextmanager

from handlers.errors import NotNow
from storage.errors import StorageError


@contextmanager
def needs_database(sentence: str) -> Iterator[None]:
    """Turn an error of the database into the sentence that says what needed it."""
    try:
        yield
    except StorageError as error:
        raise NotNow(sentence) from error
