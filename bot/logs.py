"""Logging without secrets."""

import logging
import re
import sys
from collections.abc import Iterable, Iterator
from traceback import format_tb
from urllib.parse import quote, unquote

from telegram.error import TelegramError

_MASK = "***"
_TOKEN_SHAPE = re.compile(r"(?<!\d)\d{5,}(:|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
"""Any bot's token, also one from a wrong variable or in a URL (`/bot123:...`)."""
_PASSWORD = re.compile(r"://[^:@/?]*:(.+)@|[?&](?:ssl)?password=([^&]+)")
_QUOTING = ("telegram", "aiosqlite", "python_multipart")
"""These libraries write what people typed into their debug log: calls, updates and values."""
_WORDS = "bot.diary.words"
"""This logger has whole updates: names, and what was typed."""
_ANSWERING = ("handlers.", "bot.ordering")
"""These loggers log errors of answers. The text of such an error may quote the question, as a KeyError."""
_CHATTY = ("sqlalchemy", "httpx", "httpcore", "apscheduler", "asyncio", "alembic", "urllib3", "filelock")


class Redaction:
    """Replaces secrets by `***`, also where they are encoded for a URL or stand in quotes."""

    def __init__(self, secrets: Iterable[str]) -> None:
        hidden = {form for secret in secrets for part in _parts(secret) for form in _forms(part)}
        longest_first = sorted(hidden, key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if hidden else None

    def __call__(self, text: str) -> str:
        """Give the text without its secrets."""
        if self._secrets is not None:
            text = self._secrets.sub(_MASK, text)
        return _TOKEN_SHAPE.sub(_MASK, text)


class _RedactingFormatter(logging.Formatter):
    """Removes secrets from a whole record: its message, its arguments and its traceback."""

    def __init__(self, redaction: Redaction, *, words: bool = False) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redaction = redaction
        self._words = words

    def format(self, record: logging.LogRecord) -> str:
        quotes = record.name.startswith(_ANSWERING) and not self._words
        if quotes and record.exc_info and record.exc_info[1]:
            record.exc_text = "".join(_places(record.exc_info[1])).rstrip()
        return self._redaction(super().format(record))


def set_up(level: str, secrets: Iterable[str], *, words: bool = False) -> None:
    """Send all logs to standard error, redacted.

    Libraries that print URLs and bodies stay at WARNING, those that quote people at INFO or above. With
    `words` and at DEBUG, what people write and are called is logged too.
    """
    words = words and level == "DEBUG"
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_RedactingFormatter(Redaction(secrets), words=words))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("telegram.ext.AIORateLimiter").setLevel(logging.CRITICAL)  # floods are waited out
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    quiet = max(logging.INFO, logging.getLogger().level)
    for name in _QUOTING:
        logging.getLogger(name).setLevel(quiet)
    logging.getLogger(_WORDS).setLevel(logging.DEBUG if words else quiet)


def _places(error: BaseException) -> Iterator[str]:
    """Return where an error and its causes were raised, and their classes, but not their texts."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _places(before)
        yield "Then:\n"
    yield from format_tb(error.__traceback__)
    yield (
        f"{type(error).__name__}: {error}\n"
        if isinstance(error, TelegramError)
        else f"{type(error).__name__}\n"
    )


def _parts(secret: str) -> list[str]:
    """List the parts of a secret that must not be seen: a URL's password, a token also without its number."""
    if "://" in secret:
        passwords = [one or other for one, other in _PASSWORD.findall(secret)]
        return [*passwords, *map(unquote, passwords)]
    _, colon, key = secret.partition(":")
    return [secret, key] if colon and len(key) > 7 else [secret]


def _forms(part: str) -> tuple[str, ...]:
    return part, quote(part, safe=""), repr(part)[1:-1]
