"""How far people came in `/trilha`: the idea that each worked at last, their answers, what comes again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from embeddings.quiz.spacing import Recall, recalled
from storage.database import Database
from storage.tables import path_answers, path_places, path_reviews

_PARTS = 10_000
"""Numbers are stored as ten-thousandths."""


@dataclass(frozen=True, slots=True)
class WalkedPath:
    """How far a person came: for each question that they answered, whether they ever had it right.

    `idea` and `step` are where they worked last, None for who never began, and `moved_at` when that was.
    """

    answered: Mapping[str, bool] = field(default_factory=dict)
    idea: str | None = None
    step: str | None = None
    moved_at: datetime | None = field(default=None, compare=False)


class LearningPaths:
    """The paths of all people; all methods raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def of(self, person: int) -> WalkedPath:
        """Return how far a person came."""
        answers = select(path_answers.c.question, path_answers.c.right).where(path_answers.c.person == person)
        place = select(path_places).where(path_places.c.person == person)
        async with self._database.reading() as session:
            answered = {row.question: bool(row.right) for row in await session.execute(answers)}
            stands = (await session.execute(place)).one_or_none()
        return (
            WalkedPath(answered)
            if stands is None
            else WalkedPath(answered, stands.idea, stands.step, stands.moved_at)
        )

    async def stand(self, person: int, idea: str, step: str) -> None:
        """Write down at which step of which idea a person is."""
        now = {"idea": idea, "step": step, "moved_at": self.clock.now()}
        new = self._database.upsert(path_places).values(person=person, **now)
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_update(index_elements=["person"], set_=now))

    async def answer(self, person: int, question: str, *, right: bool) -> None:
        """Write an answer down, and when its question comes again; one that was right once stays right."""
        now: dict[str, Any] = {"right": int(right), "made_at": self.clock.now()}
        new = self._database.upsert(path_answers).values(person=person, question=question, **now)
        one = ["person", "question"]
        again = (
            new.on_conflict_do_update(index_elements=one, set_=now) if right else new.on_conflict_do_nothing()
        )
        async with self._database.transaction() as session:
            await session.execute(again)
            known = recalled(await _recall(session, person, question), right=right, now=now["made_at"])
            await session.execute(self._reviewed(person, question, known))

    async def recalls(self, person: int) -> dict[str, Recall]:
        """Return for each question that a person answered how well they know it, and when it is due."""
        mine = select(path_reviews).where(path_reviews.c.person == person)
        async with self._database.reading() as session:
            return {row.question: _recalled(row) for row in await session.execute(mine)}

    def _reviewed(self, person: int, question: str, known: Recall) -> Any:  # noqa: ANN401 - an insert of this table
        values = {
            "stability": round(known.stability * _PARTS),
            "difficulty": round(known.difficulty * _PARTS),
            "due": known.due,
            "reviewed_at": known.reviewed_at,
        }
        new = self._database.upsert(path_reviews).values(person=person, question=question, **values)
        return new.on_conflict_do_update(index_elements=["person", "question"], set_=values)


async def _recall(session: AsyncConnection, person: int, question: str) -> Recall | None:
    this = (path_reviews.c.person == person) & (path_reviews.c.question == question)
    row = (await session.execute(select(path_reviews).where(this))).one_or_none()
    return None if row is None else _recalled(row)


def _recalled(row: Row[Any]) -> Recall:
    return Recall(row.stability / _PARTS, row.difficulty / _PARTS, row.due, row.reviewed_at)
