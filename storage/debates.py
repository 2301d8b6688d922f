"""Debates: where each stands, what is voted on, and how each person voted. All of it is here."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.debate_records import Ballot, Debate, NewBallot, NewDebate, Votes
from storage.keeping import KEPT
from storage.one_per_topic import all_running, begin_or_find, ended_since, follow_group, running_in
from storage.tables import debate_ballots, debate_votes, debates

_RUNNING, _STOPPING, _OVER = "running", "stopping", "over"


class Debates:
    """The debates of all chats; all methods raise StorageError.

    A topic has at most one that runs. What is voted on next is added when what follows a vote is decided, so
    the newest ballot says where a debate stands.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def start(self, new: NewDebate) -> tuple[Debate, bool]:
        """Begin a debate, or return the one that runs there already; say whether this one began.

        Where Telegram sends an update twice, the debate that it began the first time counts as begun.
        """
        now = self.clock.now()
        row = {
            "chat": new.chat, "topic": new.topic, "open": 1, "language": new.language, "words": new.words,
            "starter": new.starter, "state": _RUNNING, "update_id": new.update_id, "seconds": new.seconds,
            "started_at": now, "moved_at": now,
        }  # fmt: skip

        async def with_ballot(session: AsyncConnection, begun: int) -> None:
            await session.execute(debate_ballots.insert().values(**_values(begun, new.ballot)))

        found, is_new = await begin_or_find(self._database, debates, row, with_ballot)
        return _debate(found), is_new

    async def running(self, chat: int, topic: int) -> Debate | None:
        """Return the debate that runs in a topic."""
        return await self._one(running_in(debates, chat, topic))

    async def debate(self, number: int) -> Debate | None:
        """Return a debate by its number."""
        return await self._one(debates.c.id == number)

    async def all_running(self) -> tuple[int, ...]:
        """Return the numbers of all debates that run: after a restart they go on."""
        return await all_running(self._database, debates)

    async def ballots(self, number: int) -> tuple[Ballot, ...]:
        """Return what was and is voted on in a debate, in order."""
        mine = select(debate_ballots).where(debate_ballots.c.debate == number).order_by(debate_ballots.c.id)
        async with self._database.reading() as session:
            return tuple(_ballot(row) for row in await session.execute(mine))

    async def ballot_of(self, poll: str) -> Ballot | None:
        """Return what a poll asks."""
        return await self._one_ballot(debate_ballots.c.poll == poll)

    async def ballot(self, number: int) -> Ballot | None:
        """Return a ballot by its number."""
        return await self._one_ballot(debate_ballots.c.id == number)

    async def follow(self, number: int, ballot: NewBallot) -> None:
        """Add what is voted on next; one that is there already stays as it is."""
        new = self._database.upsert(debate_ballots).values(**_values(number, ballot))
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_nothing())

    async def asked(self, ballot: int, *, poll: str, message: int, at: datetime, closes_at: datetime) -> None:
        """Remember the poll that asks something."""
        values = {"poll": poll, "message": message, "asked_at": at, "closes_at": closes_at}
        await self._change(debate_ballots.c.id == ballot, **values)

    async def open_now(self, ballot: int) -> None:
        """End the talk before a ballot; nothing changes where its poll was asked meanwhile."""
        this = (debate_ballots.c.id == ballot) & debate_ballots.c.poll.is_(None)
        await self._change(this, opens_at=self.clock.now())

    async def hurry(self, ballot: int) -> None:
        """End the time of a ballot that is voted on."""
        open_one = debate_ballots.c.poll.is_not(None) & debate_ballots.c.closed_at.is_(None)
        await self._change((debate_ballots.c.id == ballot) & open_one, closes_at=self.clock.now())

    async def closed(self, ballot: int) -> None:
        """Write down that a ballot is closed."""
        still = (debate_ballots.c.id == ballot) & debate_ballots.c.closed_at.is_(None)
        await self._change(still, closed_at=self.clock.now())

    async def vote(self, ballot: int, person: int, option: int | None) -> None:
        """Write down which option a person chose, None where they took it back; the last one counts."""
        mine = (debate_votes.c.ballot == ballot) & (debate_votes.c.person == person)
        values = {"option": option, "voted_at": self.clock.now()}
        new = self._database.upsert(debate_votes).values(ballot=ballot, person=person, **values)
        again = new.on_conflict_do_update(index_elements=["ballot", "person"], set_=values)
        async with self._database.transaction() as session:
            await session.execute(delete(debate_votes).where(mine) if option is None else again)

    async def votes(self, number: int) -> Mapping[str, Votes]:
        """Return how people voted in a debate, by its parts; parts without a vote are not there."""
        columns = (debate_ballots.c.part, debate_votes.c.person, debate_votes.c.option)
        mine = select(*columns).join_from(
            debate_votes, debate_ballots, debate_votes.c.ballot == debate_ballots.c.id
        )
        found: dict[str, dict[int, int]] = {}
        async with self._database.reading() as session:
            for part, person, option in await session.execute(mine.where(debate_ballots.c.debate == number)):
                found.setdefault(part, {})[person] = option
        return found

    async def voted_at(self, number: int) -> Mapping[int, datetime]:
        """Return when each person voted last in a debate."""
        newest = select(debate_votes.c.person, func.max(debate_votes.c.voted_at)).join_from(
            debate_votes, debate_ballots, debate_votes.c.ballot == debate_ballots.c.id
        )
        mine = newest.where(debate_ballots.c.debate == number).group_by(debate_votes.c.person)
        async with self._database.reading() as session:
            rows = (await session.execute(mine)).all()
        return {row[0]: row[1] for row in rows}

    async def stop(self, number: int) -> None:
        """Say that a debate ends with what was voted on so far."""
        values = {"state": _STOPPING, "moved_at": self.clock.now()}
        async with self._database.transaction() as session:
            await session.execute(
                update(debates).where(debates.c.id == number, debates.c.open == 1).values(**values)
            )

    async def end(self, number: int, state: str = _OVER) -> None:
        """End a debate whose result was told or can't be told."""
        values = {"open": None, "state": state, "moved_at": self.clock.now()}
        async with self._database.transaction() as session:
            await session.execute(update(debates).where(debates.c.id == number).values(**values))

    async def had(self, chat: int) -> dict[str, int]:
        """Return how often a chat debated each written question; a second vote is no second time."""
        asked = select(debate_ballots.c.subject, func.count(debate_ballots.c.debate.distinct())).join_from(
            debate_ballots, debates, debate_ballots.c.debate == debates.c.id
        )
        of_chat = asked.where(debates.c.chat == chat).group_by(debate_ballots.c.subject)
        async with self._database.reading() as session:
            return {row[0]: row[1] for row in await session.execute(of_chat)}

    async def left(self, chat: int, person: int) -> None:
        """Delete how a person voted in a group which they left."""
        theirs = (
            select(debate_ballots.c.id)
            .join_from(debate_ballots, debates, debate_ballots.c.debate == debates.c.id)
            .where(debates.c.chat == chat)
            .scalar_subquery()
        )
        gone = delete(debate_votes).where(debate_votes.c.person == person, debate_votes.c.ballot.in_(theirs))
        async with self._database.transaction() as session:
            await session.execute(gone)

    async def tidy(self) -> None:
        """End debates that began long ago; delete who began them and how people voted."""
        long_ago = debates.c.started_at < self._database.clock.now() - KEPT
        old = select(debates.c.id).where(long_ago).scalar_subquery()
        ballots = select(debate_ballots.c.id).where(debate_ballots.c.debate.in_(old)).scalar_subquery()
        async with self._database.transaction() as session:
            await session.execute(ended_since(debates, long_ago))
            await session.execute(update(debates).where(long_ago).values(starter=None))
            await session.execute(delete(debate_votes).where(debate_votes.c.ballot.in_(ballots)))

    async def _change(self, which: Any, **values: Any) -> None:  # noqa: ANN401 - a condition on this table
        async with self._database.transaction() as session:
            await session.execute(update(debate_ballots).where(which).values(**values))

    async def _one(self, which: Any) -> Debate | None:  # noqa: ANN401 - a condition on this table
        async with self._database.reading() as session:
            found = (await session.execute(select(debates).where(which))).one_or_none()
        return None if found is None else _debate(found)

    async def _one_ballot(self, which: Any) -> Ballot | None:  # noqa: ANN401 - a condition on this table
        async with self._database.reading() as session:
            found = (await session.execute(select(debate_ballots).where(which))).one_or_none()
        return None if found is None else _ballot(found)


async def follow_debates(session: AsyncConnection, old: int, new: int) -> None:
    """Take a group's debates to its new id as a supergroup; what is voted on is asked anew there."""
    moved = select(debates.c.id).where(debates.c.chat == old).scalar_subquery()
    asked = (debate_ballots.c.debate.in_(moved)) & debate_ballots.c.closed_at.is_(None)
    again = {"poll": None, "message": None, "invitation": None, "asked_at": None, "closes_at": None}
    await session.execute(update(debate_ballots).where(asked).values(**again))
    await follow_group(session, debates, old, new)


def _values(number: int, new: NewBallot) -> dict[str, Any]:
    return {
        "debate": number, "part": new.part, "subject": new.subject, "content": new.content,
        "opens_at": new.opens_at, "invitation": new.invitation,
    }  # fmt: skip


def _debate(row: Any) -> Debate:  # noqa: ANN401 - a row of this table
    return Debate(
        row.id, row.chat, row.topic, row.language, row.words, row.starter, row.state, row.update_id,
        row.seconds,
    )  # fmt: skip


def _ballot(row: Any) -> Ballot:  # noqa: ANN401 - a row of this table
    return Ballot(
        row.id, row.debate, row.part, row.subject, row.content, row.opens_at, row.invitation, row.poll,
        row.message, row.closes_at, row.closed_at,
    )  # fmt: skip
