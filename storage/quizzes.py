"""Quizzes: where each stands, its questions, and how each person answered. All of it is here."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.keeping import KEPT
from storage.one_per_topic import all_running, begin_or_find, ended_since, follow_group, running_in
from storage.quiz_records import NewQuiz, Quiz, QuizItem, QuizVote
from storage.tables import quiz_items, quiz_votes, quizzes

RUNNING, OVER = "running", "over"


class Quizzes:
    """The quizzes of all chats; all methods raise StorageError.

    A topic has at most one running quiz, also where several begin one at once.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def start(self, new: NewQuiz) -> tuple[Quiz, bool]:
        """Begin a quiz, or return the one that runs there already; say whether this one began.

        Where Telegram sends an update twice, the quiz that it began the first time counts as begun.
        """
        row = {
            "chat": new.chat, "topic": new.topic, "open": 1, "language": new.language, "words": new.words,
            "theme": new.theme,
            "starter": new.starter, "seconds": new.seconds, "anonymous": int(new.anonymous),
            "state": RUNNING, "update_id": new.update_id, "started_at": (now := self.clock.now()),
            "moved_at": now,
        }  # fmt: skip

        async def with_items(session: AsyncConnection, begun: int) -> None:
            await self._database.unread(session).execute(quiz_items.insert(), _rows(begun, new))

        found, is_new = await begin_or_find(self._database, quizzes, row, with_items)
        return _quiz(found), is_new

    async def running(self, chat: int, topic: int) -> Quiz | None:
        """Return the quiz that runs in a topic."""
        return await self._one(running_in(quizzes, chat, topic))

    async def quiz(self, number: int) -> Quiz | None:
        """Return a quiz by its number."""
        return await self._one(quizzes.c.id == number)

    async def all_running(self) -> tuple[int, ...]:
        """Return the numbers of all quizzes that run: after a restart they go on."""
        return await all_running(self._database, quizzes)

    async def items(self, number: int) -> tuple[QuizItem, ...]:
        """Return the questions of a quiz, in order."""
        mine = select(quiz_items).where(quiz_items.c.quiz == number).order_by(quiz_items.c.place)
        return tuple(map(_item, await self._database.read(mine)))

    async def asked(
        self, item: int, *, poll: str, message: int, at: datetime, closes_at: datetime | None
    ) -> None:
        """Remember the poll that asks a question."""
        values = {"poll": poll, "message": message, "asked_at": at, "closes_at": closes_at}
        await self._database.write(update(quiz_items).where(quiz_items.c.id == item).values(**values))

    async def hurry(self, item: int) -> bool:
        """End the time of an open question now; return False for a question that isn't open."""
        still = (quiz_items.c.id == item) & quiz_items.c.closed_at.is_(None) & quiz_items.c.poll.is_not(None)
        this = update(quiz_items).where(still).values(closes_at=self.clock.now())
        return bool(await self._database.write(this.returning(quiz_items.c.id)))

    async def closed(self, item: int, counts: Sequence[int] | None = None) -> None:
        """Write down that a question is closed; of an anonymous one also how many chose each option."""
        values: dict[str, Any] = {"closed_at": self.clock.now()}
        if counts is not None:
            values["counts"] = json.dumps(list(counts))
        await self._database.write(update(quiz_items).where(quiz_items.c.id == item).values(**values))

    async def counted(self, poll: str, counts: Sequence[int]) -> None:
        """Write down how many have chosen each option of an anonymous poll so far."""
        anonymous = select(quizzes.c.id).where(quizzes.c.anonymous == 1).scalar_subquery()
        this = (quiz_items.c.poll == poll) & quiz_items.c.quiz.in_(anonymous)
        async with self._database.transaction() as session:
            await session.execute(update(quiz_items).where(this).values(counts=json.dumps(list(counts))))

    async def vote(
        self, poll: str, person: int, name: str, option: int | None, right: int, mark: str = ""
    ) -> None:
        """Write down which option a person chose, None where they took it back; the last one counts."""
        asked = select(quiz_items.c.id, quiz_items.c.asked_at).where(quiz_items.c.poll == poll)
        async with self._database.transaction() as session:
            found = (await session.execute(asked)).one_or_none()
            if found is None:
                return
            mine = (quiz_votes.c.item == found.id) & (quiz_votes.c.person == person)
            if option is None:
                await session.execute(delete(quiz_votes).where(mine))
                return
            now = self.clock.now()
            took = int((now - (found.asked_at or now)).total_seconds() * 1000)
            values = {
                "name": name, "mark": mark or None, "option": option, "right": int(option == right),
                "took": max(took, 0),
            }  # fmt: skip
            new = self._database.upsert(quiz_votes).values(
                item=found.id, person=person, voted_at=now, **values
            )
            again = new.on_conflict_do_update(index_elements=["item", "person"], set_=values)
            await session.execute(again)

    async def item_of(self, poll: str) -> QuizItem | None:
        """Return the question that a poll asks."""
        return await self._one_item(quiz_items.c.poll == poll)

    async def item(self, number: int) -> QuizItem | None:
        """Return a question by its number."""
        return await self._one_item(quiz_items.c.id == number)

    async def votes(self, number: int) -> tuple[QuizVote, ...]:
        """Return all answers in a quiz."""
        mine = select(quiz_items.c.id).where(quiz_items.c.quiz == number).scalar_subquery()
        order = (quiz_votes.c.item, quiz_votes.c.voted_at)
        async with self._database.reading() as session:
            found = await session.execute(
                select(quiz_votes).where(quiz_votes.c.item.in_(mine)).order_by(*order)
            )
            return tuple(
                QuizVote(
                    row.item,
                    row.person,
                    row.name,
                    row.option,
                    bool(row.right),
                    row.took / 1000,
                    row.mark or "",
                    row.voted_at,
                )
                for row in found
            )

    async def ideas(self, person: int) -> dict[str, tuple[int, int]]:
        """Return for each idea how many questions about it a person answered, and how many of them right."""
        mine = select(quiz_items.c.idea, func.count(), func.sum(quiz_votes.c.right)).join_from(
            quiz_votes, quiz_items, quiz_votes.c.item == quiz_items.c.id
        )
        grouped = mine.where(quiz_votes.c.person == person).group_by(quiz_items.c.idea)
        async with self._database.reading() as session:
            return {row[0]: (row[1], int(row[2])) for row in await session.execute(grouped)}

    async def stop(self, number: int) -> None:
        """Ask nothing more: the open question closes, the others are never asked."""
        left = (quiz_items.c.quiz == number) & quiz_items.c.closed_at.is_(None)
        now = self.clock.now()
        async with self._database.transaction() as session:
            await session.execute(
                update(quiz_items).where(left, quiz_items.c.poll.is_(None)).values(closed_at=now)
            )
            await session.execute(update(quiz_items).where(left).values(closes_at=now))

    async def wants_next(self, number: int, theme: str) -> None:
        """Write down what is offered after a quiz: by itself another one like it."""
        async with self._database.transaction() as session:
            await session.execute(update(quizzes).where(quizzes.c.id == number).values(theme=theme))

    async def end(self, number: int, state: str = OVER) -> None:
        """End a quiz whose results were told or can't be told."""
        values = {"open": None, "state": state, "moved_at": self.clock.now()}
        async with self._database.transaction() as session:
            await session.execute(update(quizzes).where(quizzes.c.id == number).values(**values))

    async def had(self, chat: int) -> dict[str, int]:
        """Return how often a chat had each written question."""
        asked = select(quiz_items.c.subject, func.count()).join_from(
            quiz_items, quizzes, quiz_items.c.quiz == quizzes.c.id
        )
        of_chat = asked.where(quizzes.c.chat == chat, quiz_items.c.subject.is_not(None))
        found = await self._database.read(of_chat.group_by(quiz_items.c.subject))
        return {row[0]: row[1] for row in found}

    async def left(self, chat: int, person: int) -> None:
        """Delete what a person who left a group has answered there, and their number as who began a quiz."""
        theirs = (
            select(quiz_items.c.id)
            .join_from(quiz_items, quizzes, quiz_items.c.quiz == quizzes.c.id)
            .where(quizzes.c.chat == chat)
            .scalar_subquery()
        )
        gone = delete(quiz_votes).where(quiz_votes.c.person == person, quiz_votes.c.item.in_(theirs))
        begun = (quizzes.c.chat == chat) & (quizzes.c.starter == person)
        async with self._database.transaction() as session:
            await session.execute(gone)
            await session.execute(update(quizzes).where(begun).values(starter=None, theme=None))

    async def tidy(self) -> None:
        """End quizzes that moved long ago; delete the names of those who answered, and who began what.

        Which questions somebody answered right stays under their number until they ask to be forgotten.
        """
        long_ago = quizzes.c.started_at < self._database.clock.now() - KEPT
        old = select(quizzes.c.id).where(long_ago).scalar_subquery()
        items = select(quiz_items.c.id).where(quiz_items.c.quiz.in_(old)).scalar_subquery()
        async with self._database.transaction() as session:
            await session.execute(ended_since(quizzes, long_ago))
            await session.execute(update(quizzes).where(long_ago).values(starter=None, theme=None))
            await session.execute(
                update(quiz_votes).where(quiz_votes.c.item.in_(items)).values(name="", mark=None)
            )

    async def _one_item(self, which: Any) -> QuizItem | None:  # noqa: ANN401 - a condition on this table
        found = await self._database.read(select(quiz_items).where(which))
        return _item(found[0]) if found else None

    async def _one(self, which: Any) -> Quiz | None:  # noqa: ANN401 - a condition on this table
        found = await self._database.read(select(quizzes).where(which))
        return _quiz(found[0]) if found else None


async def follow_quizzes(session: AsyncConnection, old: int, new: int) -> None:
    """Take a group's quizzes to its new id as a supergroup; an open question is asked anew there."""
    moved = select(quizzes.c.id).where(quizzes.c.chat == old).scalar_subquery()
    asked = (quiz_items.c.quiz.in_(moved)) & quiz_items.c.closed_at.is_(None)
    again = {"poll": None, "message": None, "asked_at": None, "closes_at": None}
    await session.execute(update(quiz_items).where(asked).values(**again))
    await follow_group(session, quizzes, old, new)


def _rows(number: int, new: NewQuiz) -> list[dict[str, Any]]:
    return [
        {"quiz": number, "place": place, "kind": one.kind, "idea": one.idea, "content": one.content,
         "subject": one.subject}
        for place, one in enumerate(new.items, start=1)
    ]  # fmt: skip


def _quiz(row: Any) -> Quiz:  # noqa: ANN401 - a row of this table
    return Quiz(
        row.id, row.chat, row.topic, row.language, row.words, row.starter, row.seconds, bool(row.anonymous),
        row.theme, row.state, row.started_at, row.update_id,
    )  # fmt: skip


def _item(row: Any) -> QuizItem:  # noqa: ANN401 - a row of this table
    counts = None if row.counts is None else tuple(json.loads(row.counts))
    return QuizItem(
        row.id, row.quiz, row.place, row.kind, row.idea, row.content, row.poll, row.message, row.asked_at,
        row.closes_at, row.closed_at, counts,
    )  # fmt: skip
