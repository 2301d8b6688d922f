"""How far people came in `/trilha`: the idea that each was shown last, and the questions they answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import select

from storage.database import Database
from storage.tables import path_answers, path_places


@dataclass(frozen=True, slots=True)
class WalkedPath:
    """How far a person came: for each question that they answered, whether they ever had it right.

    `idea` and `step` are where they stopped, None for who never began.
    """

    answered: Mapping[str, bool] = field(default_factory=dict)
    idea: str | None = None
    step: str | None = None


class LearningPaths:
    """The paths of all people; all methods raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, person: int) -> WalkedPath:
        """Return how far a person came."""
        answers = select(path_answers.c.question, path_answers.c.right).where(path_answers.c.person == person)
        place = select(path_places).where(path_places.c.person == person)
        async with self._database.reading() as session:
            answered = {row.question: bool(row.right) for row in await session.execute(answers)}
            stands = (await session.execute(place)).one_or_none()
        return WalkedPath(answered) if stands is None else WalkedPath(answered, stands.idea, stands.step)

    async def stand(self, person: int, idea: str, step: str) -> None:
        """Write down at which step of which idea a person is."""
        now = {"idea": idea, "step": step, "moved_at": datetime.now(UTC)}
        new = self._database.upsert(path_places).values(person=person, **now)
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_update(index_elements=["person"], set_=now))

    async def answer(self, person: int, question: str, *, right: bool) -> None:
        """Write an answer down; one that was right once stays right."""
        now = {"right": int(right), "made_at": datetime.now(UTC)}
        new = self._database.upsert(path_answers).values(person=person, question=question, **now)
        one = ["person", "question"]
        again = (
            new.on_conflict_do_update(index_elements=one, set_=now) if right else new.on_conflict_do_nothing()
        )
        async with self._database.transaction() as session:
            await session.execute(again)
