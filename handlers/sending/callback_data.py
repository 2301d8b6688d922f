"""What buttons carry in their 64 bytes: all that a press needs, after a restart and from any replica."""

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass

from storage.texts import Texts

ASK = "ask"
"""The kind of the buttons that ask a question."""
EXAMPLE = "try"
"""The kind of those that ask an example of a command."""
TURN = "turn"
"""The kind of those whose answer takes the place of the one above them."""
MORE = "more"
"""The kind of those that bring all buttons of the answer above them."""

_MOST_BYTES = 64
_SEPARATOR = ":"
_WHOLE, _KEY = "=", "#"


def data(kind: str, *parts: str | int) -> str:
    """Write a button's data, at most 64 bytes; raises ValueError beyond."""
    written = _SEPARATOR.join((kind, *map(str, parts)))
    if len(written.encode(errors="surrogatepass")) > _MOST_BYTES:
        raise ValueError(written)
    return written


def read_data(written: str) -> tuple[str, tuple[str, ...]]:
    """Read a button's data back into its kind and its parts."""
    kind, *parts = written.split(_SEPARATOR)
    return kind, tuple(parts)


async def carry(texts: Texts, kind: str, command: str, text: str, person: int | None = None) -> str:
    """Write the data of a button of the kind ASK, TURN or MORE, with a command and a text of any length.

    A text that doesn't fit is kept in the database under a short key, as words of this person; raises
    StorageError where it can't be.
    """
    try:
        return data(kind, command, f"{_WHOLE}{text}")
    except ValueError:
        key = short_key(text)
        await texts.put(f"{ASK}:{key}", text, person=person)
        return data(kind, command, f"{_KEY}{key}")


@dataclass(frozen=True, slots=True)
class Carried:
    """What a button asks: a command's name and its text."""

    command: str
    text: str


def asks(written: str, command: str) -> bool:
    """Say whether a button with this data asks this command."""
    return written.startswith(data(ASK, command, ""))


async def question(texts: Texts, written: str) -> Carried:
    """Read a button's data back.

    Raises LookupError where the text is not kept any more, ValueError for data of another shape, and
    StorageError.
    """
    _, command, carriage = written.split(_SEPARATOR, 2)
    if carriage.startswith(_WHOLE):
        return Carried(command, carriage.removeprefix(_WHOLE))
    text = await texts.get(f"{ASK}:{carriage.removeprefix(_KEY)}")
    if text is None:
        raise LookupError(written)
    return Carried(command, text)


def short_key(text: str, size: int = 9) -> str:
    """Return four characters for each three of `size` bytes: the same for the same text, from any replica."""
    digest = hashlib.blake2b(text.encode(errors="replace"), digest_size=size).digest()
    return urlsafe_b64encode(digest).decode()
