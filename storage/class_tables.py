"""The tables of classes and lessons; `storage.tables` has all others, and these too."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table

from storage.column_types import Moment, RowNumber, Words
from storage.naming import Naming, naming, table_of
from storage.schema import metadata

classes = Table(
    "classes",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    # 0: a chat without topics
    Column("topic", BigInteger, nullable=False, info=naming(Naming.NUMBER)),
    Column("open", Integer, info=naming(Naming.FLAG)),  # 1 while it runs, else nothing, as in games
    Column("language", String(16), nullable=False),
    Column("teacher", BigInteger, info=naming(Naming.NAMED)),
    Column("teacher_name", Words, info=naming(Naming.TYPED)),
    Column("lesson", Words, info=naming(Naming.TYPED)),  # the whole text of what is taught
    Column("state", String(16), nullable=False),
    Column("place", Integer, nullable=False),  # the step that is open, from 1; 0: none yet
    Column("locked", Integer, nullable=False, info=naming(Naming.FLAG)),
    Column("board", BigInteger, info=naming(Naming.NUMBER)),  # the message in the group that shows it
    Column("panel", BigInteger, info=naming(Naming.NUMBER)),  # the teacher's own, in their private chat
    Column("begins_at", Moment),  # of one that is planned
    Column("rings_at", Moment),  # when the time of the open step ends, where the teacher set one
    # that asked for it, so that a replay is known
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    Column("started_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),
    Index("uq_classes_chat_topic_open", "chat", "topic", "open", unique=True),
    Index("uq_classes_chat_update_id", "chat", "update_id", unique=True),
    Index(None, "teacher"),
    Index(None, "started_at"),
    sqlite_autoincrement=True,  # an id is never used again: old buttons carry it
    info=table_of("classes", since="started_at", kept="class", shown="chat"),
)

class_members = Table(
    "class_members",
    metadata,
    Column(
        "of_class",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        info=naming(Naming.PART, whole="classes"),
    ),
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("name", Words, nullable=False),
    Column("mark", Words),  # what tells them from others of that first name, as in guesses
    Column("shares_test", Integer, info=naming(Naming.FLAG)),  # 1: who teaches may see their test
    Column("joined_at", Moment, nullable=False),
    Index(None, "person"),
    info=table_of("class_members", since="joined_at", kept="class", shown="teacher"),
)

class_steps = Table(
    "class_steps",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("of_class", BigInteger, nullable=False, info=naming(Naming.PART, whole="classes")),
    Column("place", Integer, nullable=False),  # in the lesson, from 1; a step that is repeated has two rows
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    # the quiz, the prediction, the debate or the game that it began
    Column("activity", BigInteger, info=naming(Naming.NUMBER)),
    Column("begun_at", Moment, nullable=False),
    Index(None, "of_class"),
    sqlite_autoincrement=True,
    info=table_of("class_steps", since="begun_at", kept="class", shown="chat"),
)

class_lessons = Table(
    "class_lessons",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("text", Words, nullable=False),
    Column("sent_at", Moment, nullable=False),
    info=table_of("lessons", since="sent_at", kept="person", shown="owner"),
)
