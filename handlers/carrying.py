"""What buttons carry in their 64 bytes: all that a press needs, after a restart and from any replica."""

import hashlib
from base64 import urlsafe_b64encode

from storage.texts import Texts

ASK = "ask"
"""The kind of the buttons that ask a question."""

_MOST_BYTES = 64
_SEPARATOR = ":"
_WHOLE, _KEY = "=", "#"


def data(kind: str, *parts: str | int) -> str:
    """Write a button's data, at most 64 bytes; raises ValueError beyond."""
    written = _SEPARATOR.join((kind, *map(str, parts)))
    if len(written.encode(errors="replace")) > _MOST_BYTES:
        raise ValueError(written)
    return written


def read(written: str) -> tuple[str, tuple[str, ...]]:
    """Read a button's data back into its kind and its parts."""
    kind, *parts = written.split(_SEPARATOR)
    return kind, tuple(parts)


async def carried(texts: Texts, command: str, text: str) -> str:
    """Write the data of a button that asks a command with a text of any length.

    A text that doesn't fit is kept in the database under a short key; raises StorageError where it can't be.
    """
    try:
        return data(ASK, command, f"{_WHOLE}{text}")
    except ValueError:
        key = _key(text)
        await texts.put(f"{ASK}:{key}", text)
        return data(ASK, command, f"{_KEY}{key}")


async def question(texts: Texts, written: str) -> tuple[str, str]:
    """Read a button's data back into the name of a command and its text.

    Raises LookupError where the text is not kept any more, ValueError for data of another shape, and
    StorageError.
    """
    _, command, carriage = written.split(_SEPARATOR, 2)
    if carriage.startswith(_WHOLE):
        return command, carriage.removeprefix(_WHOLE)
    text = await texts.get(f"{ASK}:{carriage.removeprefix(_KEY)}")
    if text is None:
        raise LookupError(written)
    return command, text


def _key(text: str) -> str:
    """Return twelve characters that are the same for the same text, from any replica."""
    digest = hashlib.blake2b(text.encode(errors="replace"), digest_size=9).digest()
    return urlsafe_b64encode(digest).decode()
