"""What stands in columns, as both databases can keep it: texts of any characters, times with their zones."""

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def storable(text: str) -> str:
    """Return the text as both databases can keep it.

    PostgreSQL refuses NUL characters, and UTF-8 cannot write lone halves of surrogate pairs: both become the
    replacement character. A whole pair becomes the character that it stands for.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", REPLACEMENT)


class Words(TypeDecorator[str]):
    """Text that people typed, made storable before it is written: no character fails a transaction."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - as SQLAlchemy calls it
        """Return the value as both databases can keep it."""
        return None if value is None else storable(value)


class Moment(TypeDecorator[datetime]):
    """A time with its zone, in UTC; SQLite stores no zone, so it is removed there and added again."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - see Words
        """Return the value in UTC; raise ValueError for a time without a zone, whose meaning is unknown."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time must carry its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - see Words
        """Return the stored time in UTC with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# SQLite numbers rows by itself only if the key is declared INTEGER, which has 64 bits too.
RowNumber: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")
