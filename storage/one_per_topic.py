"""What games, quizzes, predictions, debates and classes share: in a topic at most one of a kind runs.

Their tables have `id`, `chat`, `topic`, `state` and `open` (1 while it runs, else nothing), and a unique
index over `chat`, `topic` and `open`. Those that an update may begin again have its number in `update_id`.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Table, and_, case, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.tables import metadata

ENDED = "ended"
"""The state of one that ended without a result."""
RUN_IN_TOPICS: Final = tuple(table for table in metadata.sorted_tables if "open" in table.columns)
"""The tables of what runs in a topic of a chat."""

Completing = Callable[[AsyncConnection, int], Awaitable[None]]


def running_in(table: Table, chat: int, topic: int) -> ColumnElement[bool]:
    """Give the condition for the one that runs in a topic."""
    return and_(table.c.chat == chat, table.c.topic == topic, table.c.open == 1)


async def all_running(database: Database, table: Table) -> tuple[int, ...]:
    """Return the numbers of all that run; raises StorageError."""
    async with database.reading() as session:
        return tuple(await session.scalars(select(table.c.id).where(table.c.open == 1)))


async def begin_or_find(
    database: Database, table: Table, row: Mapping[str, Any], completing: Completing | None = None
) -> tuple[Row[Any], bool]:
    """Write the row of a new one, or find the one that runs there already; say whether this one began.

    Where Telegram sends an update twice, what it began the first time counts as begun. `completing` writes
    what belongs to a new one, in the same transaction. Raises StorageError.
    """
    begin = database.upsert(table).values(**row).on_conflict_do_nothing().returning(table)
    there, update_id = running_in(table, row["chat"], row["topic"]), row.get("update_id")
    look = select(table).limit(1)
    if update_id is None:
        look = look.where(there)
    else:  # what this update began comes before what runs there now
        this = and_(table.c.chat == row["chat"], table.c.update_id == update_id)
        look = look.where(or_(there, this)).order_by(case((this, 0), else_=1))
    found = None
    while found is None:  # the one that ran there may end between both statements
        async with database.transaction() as session:
            found = begun = (await session.execute(begin)).one_or_none()
            if begun is None:
                found = (await session.execute(look)).one_or_none()
            elif completing is not None:
                await completing(session, begun.id)
    same = update_id is not None and found.update_id == update_id
    return found, begun is not None or same


async def follow_group(session: AsyncConnection, table: Table, old: int, new: int, **changed: Any) -> None:  # noqa: ANN401 - values of this table
    """Take the rows of a group to its new id as a supergroup; what runs there already keeps its topic."""
    held = select(table.c.topic).where(table.c.chat == new, table.c.open == 1).scalar_subquery()
    doubled = update(table).where(table.c.chat == old, table.c.open == 1, table.c.topic.in_(held))
    await session.execute(doubled.values(open=None, state=ENDED))
    await session.execute(update(table).where(table.c.chat == old).values(chat=new, **changed))


def ended_since(table: Table, long_ago: ColumnElement[bool]) -> Any:  # noqa: ANN401 - an update of this table
    """Give the statement that ends those which still run although they began or moved long ago."""
    return update(table).where(long_ago, table.c.open == 1).values(open=None, state=ENDED)
