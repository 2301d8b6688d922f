"""What Telegram says where the bot may not write: for a while, or what it may not send there."""

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import BadRequest

_SILENT = (
    "topic_closed",
    "rights to send text messages",
    "no rights to send",
    "chat_write_forbidden",
    "chat_restricted",
)
_NO_POLLS = "rights to send polls"


def may_not_write(error: BadRequest) -> bool:
    """Say whether a chat takes nothing from the bot, as a closed topic: it may be opened again."""
    return any(words in str(error).lower() for words in _SILENT)


def takes_no_polls(error: BadRequest) -> bool:
    """Say whether a chat refuses polls."""
    return _NO_POLLS in str(error).lower()


@contextmanager
def unless_refused() -> Iterator[None]:
    """Pass over that something is refused; raises BadRequest where the bot may not write at all."""
    try:
        yield
    except BadRequest as error:
        if may_not_write(error):
            raise
