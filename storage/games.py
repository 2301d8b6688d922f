"""Games: where each stands, and what was guessed. All of it is here, so that a restart changes nothing."""

import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import Any

from sqlalchemy import Column, delete, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.keeping import KEPT
from storage.one_per_topic import ENDED, begin_or_find, ended_since, follow_group, running_in
from storage.records import Game, Guessed, NewGame
from storage.tables import games, guesses

SLEEP = timedelta(days=1)
"""A game sleeps after this time without a guess: words alone are no guesses until it is shown again."""
TIME_OVER = "time over"
"""The state of a game whose clock ended."""
GIVEN_UP = "given up"
"""The state of a game that was given up."""
_FOUND = "found"
TOLD_ENDS = frozenset({TIME_OVER, _FOUND, GIVEN_UP})
"""The states of a game whose end was told: in others its model is gone, or nothing was guessed."""
CHOSEN = "chosen"
"""The state of a secret that a person chose and that is no game yet."""
_KEY_BYTES = 9
_LONGEST_SERIES = 200  # games, so that no query is without a limit


class GuessFate(StrEnum):
    """What became of a guess: it counts, somebody had it before, or the game was over."""

    NEW = "new"
    REPEATED = "repeated"
    OVER = "over"


class Games:
    """The games of all chats; all methods raise StorageError.

    A topic has at most one running game, also where several start one at once. Whoever changes a game writes
    its row first, so guesses of one game go in one after the other, and none after its end.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def start(self, new: NewGame) -> Game:
        """Begin a game, or return the one that runs there already, or that the same update began before."""
        found, _ = await begin_or_find(
            self._database, games, {**_row(new, self.clock.now()), "open": 1, "state": "running"}
        )
        return _game(found)

    async def keep_chosen(self, new: NewGame) -> Game:
        """Keep a secret that a person chose, with the key by which a group gets it."""
        kept = insert(games).values(**_row(new, self.clock.now()), open=None, state=CHOSEN).returning(games)
        async with self._database.transaction() as session:
            return _game((await session.execute(kept)).one())

    async def running(self, chat: int, topic: int) -> Game | None:
        """Return the game that runs in a topic."""
        return await self._one(running_in(games, chat, topic))

    async def game(self, number: int) -> Game | None:
        """Return a game by its number."""
        return await self._one(games.c.id == number)

    async def keyed(self, key: str) -> Game | None:
        """Return a game by the key that a link carries."""
        return await self._one(games.c.key == key)

    async def guesses(self, *numbers: int) -> tuple[Guessed, ...]:
        """Return what was guessed in games, in order."""
        mine = select(guesses).where(guesses.c.game.in_(numbers)).order_by(guesses.c.id)
        return tuple(map(_guessed, await self._database.read(mine)))

    async def guess(
        self, number: int, made: Guessed, following: NewGame | None = None
    ) -> tuple[GuessFate, Guessed | None]:
        """Store a guess, and end the game if it is the secret; `following` begins in the same moment.

        A hint is counted too. The second value is an earlier guess of the same word, if there is one. A guess
        that the same update brought before is NEW again, but it is not stored again. Once its clock ended, a
        game is over.
        """
        in_time = or_(games.c.closes_at.is_(None), games.c.closes_at > made.guessed_at)
        moved = {"moved_at": made.guessed_at, "yielding": None, "skipping": None}
        values = {
            "game": number, "person": made.person, "name": made.name, "mark": made.mark or None,
            "word": made.word, "typed": made.typed, "place": made.place, "heat": made.heat,
            "is_hint": int(made.is_hint), "guessed_at": made.guessed_at, "update_id": made.update_id,
        }  # fmt: skip
        new = self._database.upsert(guesses).values(**values).on_conflict_do_nothing()
        earlier = select(guesses).where(guesses.c.game == number, guesses.c.word == made.word)
        async with self._database.transaction() as session:
            if not await _change(session, number, in_time, **moved):
                return GuessFate.OVER, None
            found = (await session.execute(earlier)).one_or_none()
            if found is not None and made.update_id is not None and found.update_id == made.update_id:
                return GuessFate.NEW, None
            if found is not None:
                return GuessFate.REPEATED, _guessed(found)
            await self._database.unread(session).execute(new)
            if made.is_hint:
                await _change(session, number, hints=games.c.hints + 1)
            if made.place == 1:
                await _change(session, number, state=_FOUND, open=None)
                if following is not None:
                    await self._begin(session, following)
        return GuessFate.NEW, None

    async def _begin(self, session: AsyncConnection, new: NewGame) -> None:
        """Begin a game in the transaction in which the one before it ends."""
        await session.execute(insert(games).values(**_row(new, self.clock.now()), open=1, state="running"))

    async def written(self, chat: int, update_id: int) -> tuple[int, Guessed] | None:
        """Return the game's number and the guess that an update brought before the bot was stopped."""
        here = select(games.c.id).where(games.c.chat == chat).scalar_subquery()
        this = select(guesses).where(guesses.c.game.in_(here), guesses.c.update_id == update_id)
        found = await self._database.read(this.limit(1))
        return (found[0].game, _guessed(found[0])) if found else None

    async def clue(self, number: int, before: int) -> bool:
        """Count a hint that is no word; False if somebody took it at the same time, or the game is over."""
        async with self._database.transaction() as session:
            return await _change(session, number, games.c.hints == before, hints=before + 1)

    async def give_up(self, number: int, person: int, following: NewGame | None = None) -> bool | None:
        """Let a person give up; True if that ends the game: the starter may alone, others need a second one.

        None where the game or its clock is over: who tells its end is the clock then. `following` begins in
        the moment in which it ends; who wants that is counted apart from who only gives up.
        """
        wish = games.c.yielding if following is None else games.c.skipping
        now = select(games.c.starter, games.c.closes_at, wish.label("wanting")).where(
            games.c.id == number, games.c.open == 1
        )
        async with self._database.transaction() as session:
            found = (await session.execute(now.with_for_update())).one_or_none()
            late = found is not None and found.closes_at is not None and found.closes_at <= self.clock.now()
            if found is None or late:
                return None
            if person == found.starter or found.wanting not in {None, person}:
                over = {"state": GIVEN_UP, "open": None, "moved_at": self.clock.now()}
                ended = await _change(session, number, **over)
                if ended and following is not None:
                    await self._begin(session, following)
                return ended or None
            await _change(session, number, **{wish.name: person})
        return False

    async def end(self, number: int, state: str = ENDED) -> None:
        """End a game that nobody won: its model is gone, or it is given up for all."""
        async with self._database.transaction() as session:
            await _change(session, number, state=state, open=None)

    async def place_board(self, number: int, message: int) -> int | None:
        """Remember the message that shows a game, and return the one before; a game shown anew is awake."""
        earlier = select(games.c.board).where(games.c.id == number)
        shown = update(games).where(games.c.id == number).values(board=message, moved_at=self.clock.now())
        async with self._database.transaction() as session:
            before: int | None = await session.scalar(earlier)
            await session.execute(shown)
        return before

    async def newest(self, chat: int, topic: int) -> Game | None:
        """Return the game of a topic that began last, whether it runs or not."""
        here = games.c.chat == chat, games.c.topic == topic, games.c.state != CHOSEN
        async with self._database.reading() as session:
            found = await session.execute(select(games).where(*here).order_by(games.c.id.desc()).limit(1))
            row = found.one_or_none()
        return None if row is None else _game(row)

    async def used(self, chat: int, digest: str) -> dict[str, int]:
        """Return how often a chat had each secret of a model."""
        mine = games.c.chat == chat, games.c.digest == digest, games.c.state != CHOSEN
        had = select(games.c.secret, func.count()).where(*mine)
        async with self._database.reading() as session:
            return {row[0]: row[1] for row in await session.execute(had.group_by(games.c.secret))}

    async def days(self, chat: int) -> tuple[str, ...]:
        """Return the days whose word a chat found, the newest first."""
        found = select(games.c.day).where(games.c.chat == chat, games.c.day.is_not(None))
        won = found.where(games.c.state == _FOUND).distinct().order_by(games.c.day.desc())
        async with self._database.reading() as session:
            return tuple(await session.scalars(won))

    async def match(self, chat: int, topic: int, until: int | None = None) -> tuple[Game, ...]:
        """Return the games of a topic's newest match against each other, in order, up to number `until`."""
        return await self._series(games.c.round, chat, topic, until)

    async def horde(self, game: Game) -> tuple[Game, ...]:
        """Return the games against the same clock, in order, up to this one; none of one without a clock."""
        if game.horde is None:
            return ()
        return await self._series(games.c.horde, game.chat, game.topic, game.number)

    async def following(self, number: int, until: datetime | None = None) -> tuple[Game, ...]:
        """Return a game with those after it against the same clock, or in its match, in order.

        Of a match what began before `until`: its next round may begin hours later.
        """
        first = await self.game(number)
        if first is None or (first.horde is None and first.round is None):
            return () if first is None else (first,)
        place = games.c.round if first.horde is None else games.c.horde
        here = games.c.chat == first.chat, games.c.topic == first.topic, place.is_not(None)
        later = select(games).where(*here, games.c.id > number).order_by(games.c.id).limit(_LONGEST_SERIES)
        if until is not None and first.horde is None:
            later = later.where(games.c.started_at < until)
        rows = takewhile(lambda row: row._mapping[place] != 1, await self._database.read(later))  # noqa: SLF001 - public
        return (first, *map(_game, rows))

    async def _series(
        self, place: "Column[Any]", chat: int, topic: int, until: int | None
    ) -> tuple[Game, ...]:
        """Return a topic's newest games that are numbered from 1 in a column."""
        mine = select(games).where(games.c.chat == chat, games.c.topic == topic, place.is_not(None))
        if until is not None:
            mine = mine.where(games.c.id <= until)
        found: list[Game] = []
        async with self._database.reading() as session:
            for row in await session.execute(mine.order_by(games.c.id.desc()).limit(_LONGEST_SERIES)):
                found.append(_game(row))
                if row._mapping[place] == 1:  # noqa: SLF001 - SQLAlchemy's public name
                    break
        return tuple(reversed(found))

    async def all_timed(self) -> tuple[int, ...]:
        """Return the numbers of all games whose clock runs: after a restart it goes on."""
        timed = select(games.c.id).where(games.c.open == 1, games.c.closes_at.is_not(None))
        async with self._database.reading() as session:
            return tuple(await session.scalars(timed))

    async def moved_since(self, long: timedelta) -> tuple[int, ...]:
        """Return the numbers of the games that have a board and moved in the last time; the newest first."""
        lately = games.c.moved_at > self.clock.now() - long
        found = select(games.c.id).where(lately, games.c.board.is_not(None)).order_by(games.c.moved_at.desc())
        async with self._database.reading() as session:
            return tuple(await session.scalars(found.limit(_LONGEST_SERIES)))

    async def time_over(self, number: int) -> None:
        """End a game whose clock ended; one whose clock still runs goes on."""
        late = games.c.closes_at <= self.clock.now()
        async with self._database.transaction() as session:
            await _change(session, number, late, state=TIME_OVER, open=None)

    async def of_day(self, chat: int, day: str) -> Game | None:
        """Return the game in which a chat has or had the word of a day: the first, where it had several."""
        return await self._one((games.c.chat == chat) & (games.c.day == day))

    async def tidy(self) -> None:
        """End the games in which nobody guessed for `KEPT`; delete their guesses, names and people's numbers.

        Which words a chat had is kept. To show a game again makes nothing of it younger.
        """
        since = self.clock.now() - KEPT
        lately = exists().where(guesses.c.game == games.c.id, guesses.c.guessed_at >= since)
        long_ago = (games.c.started_at < since) & ~lately
        old = select(games.c.id).where(long_ago).scalar_subquery()
        unfinished = ended_since(games, long_ago)
        async with self._database.transaction() as session:
            await session.execute(unfinished)
            await session.execute(delete(guesses).where(guesses.c.game.in_(old)))
            await session.execute(
                update(games).where(long_ago).values(starter=None, yielding=None, skipping=None, chooser=None)
            )

    async def _one(self, which: Any) -> Game | None:  # noqa: ANN401 - a condition on this table
        found = await self._database.read(select(games).where(which).order_by(games.c.id).limit(1))
        return _game(found[0]) if found else None


async def follow_games(session: AsyncConnection, old: int, new: int) -> None:
    """Move the games of a group that became a supergroup to its new id; old message numbers hold no more."""
    await follow_group(session, games, old, new, board=None)


async def _change(session: AsyncConnection, number: int, *also: Any, **values: Any) -> bool:  # noqa: ANN401 - of this table
    """Change a running game; say whether there was one."""
    this = update(games).where(games.c.id == number, games.c.open == 1, *also).values(**values)
    return (await session.execute(this.returning(games.c.id))).one_or_none() is not None


def _row(new: NewGame, now: datetime) -> dict[str, Any]:
    return {
        "chat": new.chat, "topic": new.topic, "level": new.level,
        "day": new.day, "language": new.language, "digest": new.digest, "secret": new.secret,
        "starter": new.starter, "verb": None if new.is_verb is None else int(new.is_verb),
        "key": secrets.token_urlsafe(_KEY_BYTES), "hints": 0, "round": new.round, "chooser": new.chooser,
        "horde": new.horde, "closes_at": new.closes_at, "update_id": new.update_id,
        "started_at": now, "moved_at": now,
    }  # fmt: skip


def _game(row: Any) -> Game:  # noqa: ANN401 - a row of this table
    return Game(
        row.id, row.chat, row.topic, row.level, row.day, row.language, row.digest, row.secret,
        None if row.verb is None else bool(row.verb), row.key, row.starter, row.state, row.board, row.hints,
        row.yielding, row.started_at, row.moved_at, row.round, row.chooser,
        row.horde, row.closes_at, row.update_id, row.skipping,
    )  # fmt: skip


def _guessed(row: Any) -> Guessed:  # noqa: ANN401 - a row of this table
    return Guessed(
        row.person,
        row.name,
        row.typed,
        row.word,
        row.place,
        row.heat,
        row.guessed_at,
        bool(row.is_hint),
        row.update_id,
        row.mark or "",
    )
