"""Questions that people predict before they are answered: where each stands, and who predicted what."""

import json
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.keeping import KEPT
from storage.one_per_topic import ENDED, all_running, begin_or_find, ended_since, follow_group, running_in
from storage.prediction_records import ClosedPrediction, Forecast, NewPrediction, Prediction
from storage.tables import forecasts, predictions

_RUNNING, _OVER = "running", "over"
_EXACT = 10_000
"""Numbers are kept as whole ten-thousandths, which both databases give back as they were."""
_MOST_TOLD = 500


class Predictions:
    """The predictions of all chats; all methods raise StorageError.

    A topic has at most one that runs. Whoever predicts writes the question's row first, so that no prediction
    comes in once it is closed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def start(self, new: NewPrediction) -> tuple[Prediction, bool]:
        """Begin one, or return the one that runs there already; say whether this one began."""
        found, is_new = await begin_or_find(self._database, predictions, _row(new, self.clock.now()))
        return _prediction(found), is_new

    async def running(self, chat: int, topic: int) -> Prediction | None:
        """Return the one that runs in a topic."""
        return await self._one(running_in(predictions, chat, topic))

    async def prediction(self, number: int) -> Prediction | None:
        """Return one by its number."""
        return await self._one(predictions.c.id == number)

    async def all_running(self) -> tuple[int, ...]:
        """Return the numbers of all that run: after a restart they go on."""
        return await all_running(self._database, predictions)

    async def place_board(self, number: int, message: int, *, is_first: bool) -> None:
        """Remember the message that shows one; its time begins with the first."""
        values: dict[str, Any] = {"board": message}
        async with self._database.transaction() as session:
            this = update(predictions).where(predictions.c.id == number)
            found = await session.execute(this.values(**values).returning(predictions.c.seconds))
            seconds = found.scalar_one_or_none()
            if is_first and seconds is not None:
                ends = self.clock.now() + timedelta(seconds=seconds)
                await session.execute(this.where(predictions.c.closed_at.is_(None)).values(closes_at=ends))

    async def forecast(self, number: int, made: Forecast) -> bool:
        """Write down what a person predicts, instead of what they said before; False once it is closed."""
        still = (predictions.c.id == number) & predictions.c.closed_at.is_(None) & (predictions.c.open == 1)
        touch = update(predictions).where(still).values(moved_at=self.clock.now())
        value = None if made.value is None else round(made.value * _EXACT)
        values = {
            "name": made.name, "mark": made.mark or None, "option": made.option, "value": value,
            "made_at": self.clock.now(),
        }  # fmt: skip
        new = self._database.upsert(forecasts).values(prediction=number, person=made.person, **values)
        again = new.on_conflict_do_update(index_elements=["prediction", "person"], set_=values)
        async with self._database.transaction() as session:
            if (await session.execute(touch.returning(predictions.c.id))).one_or_none() is None:
                return False
            await session.execute(again)
        return True

    async def forecasts(self, number: int) -> tuple[Forecast, ...]:
        """Return what people predict, by their numbers."""
        mine = select(forecasts).where(forecasts.c.prediction == number).order_by(forecasts.c.person)
        async with self._database.reading() as session:
            return tuple(
                Forecast(
                    row.person,
                    row.name,
                    row.option,
                    None if row.value is None else row.value / _EXACT,
                    row.mark or "",
                    row.made_at,
                )
                for row in await session.execute(mine)
            )

    async def count(self, number: int) -> int:
        """Return how many predicted."""
        mine = select(func.count()).select_from(forecasts).where(forecasts.c.prediction == number)
        async with self._database.reading() as session:
            return int(await session.scalar(mine) or 0)

    async def hurry(self, number: int) -> None:
        """Say that the time of one is over."""
        still = (predictions.c.id == number) & predictions.c.closed_at.is_(None)
        async with self._database.transaction() as session:
            await session.execute(update(predictions).where(still).values(closes_at=self.clock.now()))

    async def close(self, number: int, options: int) -> None:
        """Take no more predictions, and count those of each option."""
        still = (predictions.c.id == number) & predictions.c.closed_at.is_(None)
        closed = update(predictions).where(still).values(closed_at=self.clock.now())
        said = select(forecasts.c.option).where(forecasts.c.prediction == number)
        async with self._database.transaction() as session:
            if (await session.execute(closed.returning(predictions.c.id))).one_or_none() is not None:
                counted = Counter(await session.scalars(said))
                counts = json.dumps([counted[option] for option in range(options)])
                await session.execute(
                    update(predictions).where(predictions.c.id == number).values(counts=counts)
                )

    async def end(self, number: int, *, told: bool) -> None:
        """End one whose answer was told, or is not wanted any more."""
        values = {"open": None, "state": _OVER if told else ENDED, "moved_at": self.clock.now()}
        async with self._database.transaction() as session:
            await session.execute(update(predictions).where(predictions.c.id == number).values(**values))

    async def told(self, chat: int) -> tuple[ClosedPrediction, ...]:
        """Return what is kept of the questions that a chat predicted, the oldest of the newest first."""
        mine = select(predictions).where(predictions.c.chat == chat, predictions.c.counts.is_not(None))
        newest = mine.order_by(predictions.c.id.desc()).limit(_MOST_TOLD)
        async with self._database.reading() as session:
            rows = (await session.execute(newest)).all()
        return tuple(
            ClosedPrediction(row.kind, row.right, row.score / _EXACT, tuple(json.loads(row.counts)))
            for row in reversed(rows)
        )

    async def left(self, chat: int, person: int) -> None:
        """Delete what somebody predicted in a group which they left; counts that were told stay."""
        theirs = select(predictions.c.id).where(predictions.c.chat == chat).scalar_subquery()
        gone = delete(forecasts).where(forecasts.c.person == person, forecasts.c.prediction.in_(theirs))
        async with self._database.transaction() as session:
            await session.execute(gone)

    async def tidy(self) -> None:
        """End what runs for ninety days; delete who predicted, who asked, and the words of old questions."""
        long_ago = predictions.c.started_at < self._database.clock.now() - KEPT
        old = select(predictions.c.id).where(long_ago).scalar_subquery()
        nobody = {"starter": None, "asked": None, "content": None, "scores": None}
        async with self._database.transaction() as session:
            await session.execute(ended_since(predictions, long_ago))
            await session.execute(update(predictions).where(long_ago).values(**nobody))
            await session.execute(delete(forecasts).where(forecasts.c.prediction.in_(old)))

    async def _one(self, which: Any) -> Prediction | None:  # noqa: ANN401 - a condition on this table
        async with self._database.reading() as session:
            found = (await session.execute(select(predictions).where(which))).one_or_none()
        return None if found is None else _prediction(found)


async def follow_predictions(session: AsyncConnection, old: int, new: int) -> None:
    """Take a group's predictions to its new id as a supergroup; what runs is told there by a new message."""
    await follow_group(session, predictions, old, new, board=None)


def _row(new: NewPrediction, now: datetime) -> dict[str, Any]:
    return {
        "chat": new.chat, "topic": new.topic, "open": 1, "language": new.language, "words": new.words,
        "starter": new.starter, "kind": new.kind, "asked": new.asked, "content": new.content,
        "scores": new.scores,
        "right": new.right, "score": round(new.score * _EXACT), "seconds": new.seconds, "state": _RUNNING,
        "update_id": new.update_id, "started_at": now, "moved_at": now,
        "closes_at": None if new.seconds is None else now + timedelta(seconds=new.seconds),
    }  # fmt: skip


def _prediction(row: Any) -> Prediction:  # noqa: ANN401 - a row of this table
    return Prediction(
        row.id, row.chat, row.topic, row.language, row.words, row.starter, row.kind, row.asked, row.content,
        row.scores, row.right, row.seconds, row.board, row.state, row.update_id, row.closes_at, row.closed_at,
        row.moved_at,
    )  # fmt: skip
