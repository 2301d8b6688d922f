"""The inbox while its database comes and goes: what waits there is answered, and nothing twice."""

import asyncio
import json
import sqlite3
from pathlib import Path

import pytest
from pydantic import SecretStr
from telegram import Update

from bot.intake import Intake
from bot.localbot import LocalBot
from bot.settings import Settings
from botapi.people import Chat, Person
from botapi.world import World
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.sending.quota import Limits
from tests.bot.ends import Ear, said_to
from tests.bot.working import ALWAYS, working


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "there" / "bot.sqlite3"


@pytest.fixture
def with_file(on_telegram: Settings, file: Path) -> Settings:
    """The main job's settings with a database in a folder of its own."""
    return on_telegram.model_copy(update={"database_url": SecretStr(f"sqlite:///{file}")})


def put_away(file: Path) -> None:
    """Put something else in the place of a database's folder."""
    file.parent.rename(file.parent.with_name("elsewhere"))
    file.parent.write_text("not a folder")


def put_back(file: Path) -> None:
    file.parent.unlink()
    file.parent.with_name("elsewhere").rename(file.parent)


async def told(file: Path, statement: str, *values: object) -> None:
    """Let another program change the database, without holding up ours."""

    def tell() -> None:
        other = sqlite3.connect(file, isolation_level=None, timeout=30)
        other.execute(statement, values)
        other.close()

    await asyncio.to_thread(tell)


async def unfinished(file: Path, number: int) -> None:
    """Wait until so many updates stand in the inbox without an answer."""
    async with asyncio.timeout(30):
        while len(await asyncio.to_thread(waiting, file)) != number:
            pass


def waiting(file: Path) -> list[int]:
    reader = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    found = reader.execute("SELECT update_id FROM inbox WHERE finished_at IS NULL").fetchall()
    reader.close()
    return [number for (number,) in found]


def answers(world: World, person: Person) -> list[str]:
    """Give what the bot said to a person, each by the word in quotes that it was asked about."""
    said = [str(message.get("text")) for message in world.messages(person) if message["from"]["is_bot"]]
    return [text.split("'")[1] for text in said]


async def ask(world: World, person: Person, word: str) -> None:
    with world.events.subscribed() as events:
        world.write(person, f"/dims {word}")
        await said_to(person, events, f"'{word}' tem 3 dimensões")


async def test_what_an_earlier_process_left_is_answered_once_when_the_database_comes_back(
    with_file: Settings, space: Space, world: World, ana_there: Person, file: Path, ear: Ear
) -> None:
    bruno = world.person(102, "Bruno", language_code="pt-br")
    world.faults.silent("sendMessage", times=ALWAYS)
    async with working(with_file, space):
        await world.updates.until_waiting()
        world.write(ana_there, "/dims rei")
        world.write(ana_there, "/dims rato")
        await unfinished(file, 2)
    world.faults.clear()
    put_away(file)
    with world.events.subscribed() as events:
        async with working(with_file, space):
            await ask(world, ana_there, "gato")
            put_back(file)
            await ear.hears("The database is back")
            held = world.faults.slow("sendMessage", chat=bruno.id)
            world.write(bruno, "/dims gato")  # which the inbox takes, so that it is not left but begun
            await said_to(ana_there, events, "'rei' tem 3 dimensões")
            await said_to(ana_there, events, "'rato' tem 3 dimensões")
            held.set()
            await ask(world, bruno, "rainha")
    async with working(with_file, space):
        await ask(world, ana_there, "avó")
    # once each; in which order depends on what Telegram was told of before the first process ended
    assert sorted(answers(world, ana_there)) == ["avó", "gato", "rato", "rei"]
    assert answers(world, bruno) == ["gato", "rainha"]


async def test_an_update_that_was_kept_without_an_acknowledgement_is_not_answered_again(
    with_file: Settings, space: Space, world: World, ana_there: Person, file: Path
) -> None:
    async with working(with_file, space):
        await world.updates.until_waiting()
        await told(file, "ALTER TABLE inbox RENAME TO gone")
        with world.events.subscribed() as events:
            world.write(ana_there, "/dims rei")
            number = world.updates.pending[0]["update_id"]
            await said_to(ana_there, events, "'rei' tem 3 dimensões")
        row = (world.bot.id, number, "{}", "2026-11-01 00:00:00")
        await told(file, "INSERT INTO gone (bot, update_id, body, received_at) VALUES (?, ?, ?, ?)", *row)
        await told(file, "ALTER TABLE gone RENAME TO inbox")
        await ask(world, ana_there, "rato")
    assert waiting(file) == []


async def test_what_was_resumed_is_not_answered_again_where_the_inbox_takes_nothing(
    with_file: Settings, space: Space, world: World, ana_there: Person, file: Path
) -> None:
    async with working(with_file, space):
        await ask(world, ana_there, "rato")
    world.write(ana_there, "/dims rei")
    (pending,) = world.updates.pending
    row = (world.bot.id, pending["update_id"], json.dumps(pending), "2026-11-01 00:00:00")
    await told(file, "INSERT INTO inbox (bot, update_id, body, received_at) VALUES (?, ?, ?, ?)", *row)
    refusing = "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'full'); END"
    await told(file, refusing)
    async with working(with_file, space):
        await ask(world, ana_there, "gato")
    assert answers(world, ana_there) == ["rato", "rei", "gato"]


async def test_an_update_that_is_nested_deep_is_stepped_over(bot: LocalBot, services: Services) -> None:
    deep: dict[str, object] = {}
    for _ in range(900):
        deep = {"reply_to_message": deep}
    inbox = services.inbox(bot.world.bot.id)

    async def nothing(_: Update) -> None:
        pytest.fail("it can't be read")

    intake = Intake(bot.application.bot, inbox, answer=nothing, refuse=nothing)
    assert await intake.take([{"update_id": 5, "message": deep}])
    assert await inbox.unfinished() == ()
    await intake.stop(1)


async def test_what_is_gathered_for_a_group_is_done_only_once_it_went_out(
    with_file: Settings, space: Space, world: World, ana_there: Person, file: Path
) -> None:
    group = world.group(-1_001_000_000_001, "Turma", [ana_there])
    patient = Limits(alone=2, gather=600.0, bearable=0.0)
    async with working(with_file, space, patient):
        await world.updates.until_waiting()
        for number in range(6):
            world.write(ana_there, f"/dims rei, {number}", group)
        await said(world, group, "'rei, 1'")
        await unfinished(file, 4)
    with world.events.subscribed() as events:
        async with working(with_file, space, Limits(gather=0.3)):
            told: list[str] = []
            while "'rei, 5'" not in "".join(told):
                event = await events.next("message", chat=group.id, seconds=30)
                told.append(event.body["text"])
    everything = "\n".join(str(message["text"]) for message in world.messages(group))
    assert [everything.count(f"de 'rei, {number}'") for number in range(6)] == [1] * 6


async def said(world: World, group: Chat, words: str) -> None:
    """Wait until somebody says something in a group."""
    async with asyncio.timeout(30):
        # the program runs in this very loop and needs its turn
        while not any(words in str(one.get("text")) for one in world.messages(group)):  # noqa: ASYNC110
            await asyncio.sleep(0)
