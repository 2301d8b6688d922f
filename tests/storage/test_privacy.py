"""What names a person or a chat, in every table that there is: no new one can be forgotten."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, MetaData, Table, Text, select, update

from storage.chats import Chats
from storage.counting import counts
from storage.database import Database
from storage.games import Games
from storage.naming import (
    Naming,
    about_table,
    columns_naming,
    holds,
    is_json,
    naming,
    naming_of,
    table_of,
    unsaid,
)
from storage.people import People
from storage.records import NewGame
from storage.tables import games, metadata

ANA, RUI, GROUP, NEW = 2**40 + 1, 2**40 + 2, -(2**41) - 3, -(2**41) - 4
PLACES = ((ANA, GROUP), (ANA, ANA), (RUI, GROUP), (RUI, RUI))
NOW = datetime(2026, 11, 27, 10, 30, tzinfo=UTC)
NAMING = (Naming.OWNER, Naming.NAMED, Naming.CHAT, Naming.PART, Naming.UPDATE)


def value(table: Table, column: "Column[Any]", number: int, person: int, chat: int) -> Any:  # noqa: ANN401 - of any column
    """Something for a column of any table, whatever it is."""
    typed = f"{number}{person}"[: getattr(column.type, "length", None)]
    sent = {"document": {"file_id": "of-telegram", "file_name": "notas.txt"}, "location": {"latitude": 1.5}}
    says = {"from": {"id": person}, "chat": {"id": chat}, "text": "de quem espera", **sent}
    by_meaning = {
        Naming.OWNER: person,
        Naming.NAMED: person,
        Naming.CHAT: chat,
        Naming.KEY: f"answer:7:{chat}:{number}",
        Naming.PART: number,
        Naming.NUMBER: number,
        Naming.FLAG: None if column.nullable else 0,
        Naming.UPDATE: json.dumps({"update_id": number, "message": says}),
    }
    if is_json(column):
        return json.dumps({"made": number})
    if (named := naming_of(column)) in by_meaning:
        return by_meaning[named]
    theirs = bool(columns_naming(table, Naming.OWNER)) or named is Naming.TYPED
    kinds: dict[type, Any] = {str: typed if theirs else str(number), int: number, datetime: NOW}
    return None if column.name == "finished_at" else kinds[holds(column)]


async def fill(database: Database) -> None:
    """Give every table a row of each person in the group, and one in their private chat."""
    async with database.transaction() as session:
        for table in metadata.sorted_tables:
            for number, (person, chat) in enumerate(PLACES, start=1):
                row = {column.name: value(table, column, number, person, chat) for column in table.columns}
                await session.execute(database.upsert(table).values(row).on_conflict_do_nothing())


async def everything(database: Database, *without: Naming) -> dict[str, list[str]]:
    async with database.reading() as session:
        return {
            table.name: [
                str([row[column.name] for column in table.columns if naming_of(column) not in without])
                for row in (await session.execute(select(table))).mappings()
            ]
            for table in metadata.sorted_tables
        }


def test_every_column_that_may_name_somebody_says_whether_it_does() -> None:
    assert unsaid(metadata) == [], "declare what these are by `naming(...)`, and tables by `table_of(...)`"


def test_a_new_table_is_noticed_until_it_says_whom_it_names() -> None:
    new = MetaData()
    number, text = Column("who", BigInteger), Column("words", Text)
    Table("silent", new, Column("id", BigInteger, primary_key=True), number, text)
    assert unsaid(new) == ["silent", "silent.who", "silent.words"]
    told = table_of("told", since="at", kept="choice", shown="owner")
    Table("told", new, Column("who", BigInteger, info=naming(Naming.OWNER)), Column("words", Text), info=told)
    assert unsaid(new) == ["silent", "silent.who", "silent.words"]


async def test_an_export_has_all_that_names_a_person_and_nothing_of_others(database: Database) -> None:
    await fill(database)
    async with database.transaction() as session:  # in Ana's game of the group Rui wants to give up
        await session.execute(update(games).where(games.c.starter == ANA).values(yielding=RUI))
    told = await People(database).export(ANA)
    for table in metadata.sorted_tables:
        called = about_table(table).called
        assert bool(told.get(called)) == bool(columns_naming(table, *NAMING)), called
    written = json.dumps(told)  # times and all else are values that JSON has
    assert str(RUI) not in written
    assert all(str(chat) in written for chat in (ANA, GROUP))
    (waiting, _) = told["waiting"]
    assert waiting["text"] == "de quem espera"
    assert (waiting["document"], waiting["location"]) == ("notas.txt", {"latitude": 1.5})
    assert told["questions"][0]["asked_at"] == "2026-11-27T10:30:00Z"
    assert told["quiz_answers"][0]["item"]["content"] == {"made": 1}
    assert "theme" not in told["quiz_answers"][0]["item"]["quiz"]


async def test_a_secret_is_exported_only_once_its_game_is_over(database: Database) -> None:
    stored = Games(database)
    game = await stored.start(NewGame(ANA, 0, "easy", "pt", "digest", "praia", starter=ANA))
    (told,) = (await People(database).export(ANA))["games"]
    assert (told["secret"], told["withheld"]) == (None, ["secret"])
    await stored.end(game.number)
    (told,) = (await People(database).export(ANA))["games"]
    assert told["secret"] == "praia"
    assert "withheld" not in told


async def test_forgetting_leaves_no_number_of_a_person_in_any_table(database: Database) -> None:
    await fill(database)
    before = await everything(database)
    await People(database).forget(ANA)
    after = await everything(database)
    assert [name for name, rows in after.items() if str(ANA) in str(rows)] == []
    for name, rows in before.items():
        assert {row for row in rows if str(RUI) in row} <= set(after[name]), name
    assert not any((await People(database).export(ANA)).values())


async def test_nothing_stays_of_a_group_that_the_bot_left_but_what_others_are(database: Database) -> None:
    await fill(database)
    before = await everything(database)
    await Chats(database).leave(GROUP)
    after = await everything(database)
    assert [name for name, rows in after.items() if str(GROUP) in str(rows)] == []
    for table in metadata.sorted_tables:
        if columns_naming(table, Naming.CHAT, Naming.KEY):
            assert after[table.name] == [row for row in before[table.name] if str(GROUP) not in row]
        elif columns_naming(table, Naming.PART):
            assert len(after[table.name]) == len(PLACES) // 2, table.name


async def test_all_of_a_group_follows_it_to_its_new_number(database: Database) -> None:
    await fill(database)
    before = await everything(database, Naming.UPDATE)
    await Chats(database).migrate(GROUP, NEW)
    after = await everything(database, Naming.UPDATE)
    assert [name for name, rows in after.items() if str(GROUP) in str(rows)] == []
    for table in metadata.sorted_tables:
        if columns_naming(table, Naming.CHAT):
            followed = sum(str(NEW) in row for row in after[table.name])
            assert followed == sum(str(GROUP) in row for row in before[table.name]) > 0, table.name


async def test_a_report_counts_rows_people_and_groups(database: Database) -> None:
    await fill(database)
    told = {one.name: one for one in await counts(database)}
    assert told.keys() == set(metadata.tables)
    history = told["history"]
    assert (history.rows, history.people, history.groups) == (4, 2, 1)
    assert history.oldest == NOW
    assert (told["results"].people, told["results"].groups) == (None, None)
    assert (told["quiz_votes"].people, told["quiz_votes"].groups) == (2, None)
