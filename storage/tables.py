"""The tables, as the newest migration makes them; a test checks that both are equal."""

from datetime import UTC, datetime

from sqlalchemy import BigInteger, Column, DateTime, Dialect, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
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

metadata = MetaData(naming_convention=NAMING_CONVENTION)

results = Table(
    "results",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("digest", Words, nullable=False),
    Column("operation", Words, nullable=False),
    Column("value", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Column("hits", BigInteger, nullable=False),
    Index(None, "used_at", "key"),
    Index(None, "digest"),
)

history = Table(
    "history",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("command", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column(
        "update_id", BigInteger
    ),  # the update of the question: an update that is handled again adds nothing
    Index(None, "person", "id"),
    Index(None, "person", "chat", "id"),
    Index(None, "chat"),
    Index("uq_history_person_update_id", "person", "update_id", unique=True),
    sqlite_autoincrement=True,  # an id is never used again, also not after its row was deleted
)

chats = Table(
    "chats",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("language", Words),
    Column("model", Words),
    Column("changed_at", Moment, nullable=False),
)

texts = Table(
    "texts",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("person", BigInteger, primary_key=True, autoincrement=False),  # 0: nobody's words
    Column("text", Words, nullable=False),
    Column("kept_at", Moment, nullable=False),
    Index(None, "kept_at", "key"),
    Index(None, "person"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Words),  # empty once the update is finished
    Column("incident", String(16)),
    Column("received_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Index(None, "finished_at"),
)
