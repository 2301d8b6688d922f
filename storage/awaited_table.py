"""The table of commands that wait for their words, which `storage.tables` names with all others."""

from sqlalchemy import BigInteger, Column, Table

from storage.column_types import Moment, Words
from storage.naming import Naming, naming, table_of
from storage.schema import metadata

awaited_words = Table(
    "awaited_words",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.CHAT)),
    Column("command", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("asked_at", Moment, nullable=False),
    # the update whose words they were, or whose message was another thing
    Column("taken_by", BigInteger, info=naming(Naming.NUMBER)),
    info=table_of("awaited_words", since="asked_at", kept="awaited", shown="nobody"),
)
