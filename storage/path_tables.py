"""The tables of the learning path and of its reminders; `storage.tables` has all others, and these too."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table

from storage.column_types import Moment
from storage.naming import Naming, naming, table_of
from storage.schema import metadata

path_places = Table(
    "path_places",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("idea", String(32), nullable=False),  # the key of the idea that was worked at last
    Column("step", String(16), nullable=False),
    Column("moved_at", Moment, nullable=False),
    info=table_of("path_places", since="moved_at", kept="person", shown="owner"),
)

path_answers = Table(
    "path_answers",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("question", String(32), primary_key=True),  # the key of a written question
    Column("right", Integer, nullable=False, info=naming(Naming.FLAG)),  # stays 1 once it was
    Column("made_at", Moment, nullable=False),
    info=table_of("path_answers", since="made_at", kept="person", shown="owner"),
)

path_reviews = Table(
    "path_reviews",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("question", String(32), primary_key=True),  # the key of a written question
    Column("stability", Integer, nullable=False),  # ten-thousandths of a day
    Column("difficulty", Integer, nullable=False),  # ten-thousandths
    Column("due", Moment, nullable=False),
    Column("reviewed_at", Moment, nullable=False),
    info=table_of("path_reviews", since="reviewed_at", kept="person", shown="owner"),
)

reminders = Table(
    "reminders",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("language", String(16), nullable=False),  # in which it was asked for
    Column("hour", Integer, nullable=False),  # of the person's day
    Column("due_at", Moment, nullable=False),  # when it is looked whether something is to be reviewed
    Column("asked_at", Moment, nullable=False),
    Index(None, "due_at"),
    info=table_of("reminders", since="asked_at", kept="person", shown="owner"),
)
