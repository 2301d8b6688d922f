"""Fetching updates while Telegram, the database or the program fails: nothing is lost or done twice."""

import asyncio
import os
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]
import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import select
from telegram.error import InvalidToken

from bot.running import run_on_telegram
from bot.settings import Settings
from botapi.people import Person
from botapi.world import World
from embeddings.table.space import Space
from storage.database import Database
from storage.history import History
from storage.tables import inbox
from tests.bot.ends import Ear, closed_port, said_to
from tests.bot.working import ALWAYS, QUICK, STRANGERS, UNAUTHORIZED, working
from tests.storage.postgres import Wire

LOST = "Telegram does not answer"


@pytest.mark.parametrize("stranger", STRANGERS)
async def test_whoever_answers_polls_in_telegrams_place_is_waited_out_and_told_once(
    on_telegram: Settings,
    space: Space,
    world: World,
    ana_there: Person,
    caplog: pytest.LogCaptureFixture,
    stranger: str,
) -> None:
    body, status = STRANGERS[stranger]
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            await world.updates.until_waiting()
            world.faults.answer(body, "getUpdates", status=status, times=5)
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            world.write(ana_there, "/dims rato")
            await said_to(ana_there, events, "tem 3 dimensões")
    assert caplog.text.count(f"{LOST}: ") == 1
    assert "hotel" not in caplog.text


@pytest.mark.parametrize("stranger", ["a captive portal", "garbage", "null", "a server that starts"])
async def test_the_start_waits_for_telegram_behind_whoever_answers_instead(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, stranger: str
) -> None:
    body, status = STRANGERS[stranger]
    world.faults.answer(body, "getMe", status=status, times=3)
    world.faults.answer(body, "deleteWebhook", status=status, times=3)
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")


async def test_a_token_that_is_refused_for_good_ends_the_job(
    on_telegram: Settings, space: Space, world: World
) -> None:
    world.faults.answer(UNAUTHORIZED, "getUpdates", status=401, times=ALWAYS)
    with pytest.raises(InvalidToken):
        async with asyncio.timeout(30):
            await run_on_telegram(on_telegram, space, QUICK)


async def test_an_update_that_cannot_be_read_is_stepped_over_and_its_shape_is_kept(
    on_telegram: Settings,
    space: Space,
    world: World,
    ana_there: Person,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            await world.updates.until_waiting()
            world.updates.allowed |= {"purchased_paid_media"}
            world.updates.add("purchased_paid_media", {"id": "7", "question": "segredo"})
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
    (incident,) = await rows(tmp_path, inbox.c.incident, inbox.c.incident.is_not(None))
    (shape,) = await rows(tmp_path, inbox.c.body, inbox.c.incident.is_not(None))
    assert f"Incident {incident}: an update could not be read" in caplog.text
    assert '"question": "str"' in str(shape)
    assert "segredo" not in caplog.text + str(shape)


async def test_what_is_not_answered_at_the_end_is_answered_after_the_next_start(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, tmp_path: Path
) -> None:
    world.faults.silent("sendMessage", times=ALWAYS)
    async with working(on_telegram, space):
        await world.updates.until_waiting()
        world.write(ana_there, "/dims rei")
        world.write(ana_there, "/dims rato")
        await kept(ana_there, tmp_path)
    world.faults.clear()
    assert not world.updates.pending
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            await said_to(ana_there, events, "'rei' tem 3 dimensões")
            await said_to(ana_there, events, "'rato' tem 3 dimensões")
    assert await asked(ana_there, tmp_path) == ["rato", "rei"]


async def test_an_update_that_telegram_sends_again_is_not_answered_again(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            await world.updates.until_waiting()
            world.write(ana_there, "/dims rei")
            again = dict(world.updates.pending[0])
            await said_to(ana_there, events, "tem 3 dimensões")
        world.updates.pending.append(again)
        async with working(on_telegram, space):
            world.write(ana_there, "/dims rato")
            answer = await events.next("message", chat=ana_there.id)
            while not answer.body["from"]["is_bot"]:
                answer = await events.next("message", chat=ana_there.id)
    assert "'rato'" in answer.body["text"]


async def test_without_a_database_telegram_keeps_what_is_not_answered(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    broken = on_telegram.model_copy(
        update={"database_url": SecretStr(f"sqlite:///{tmp_path}/file/bot.sqlite3")}
    )
    released = world.faults.slow("sendMessage")
    with world.events.subscribed() as events:
        async with working(broken, space):
            world.write(ana_there, "/dims rei")
            world.write(ana_there, "/dims rato")
            await polled(world, 5)
            assert len(world.updates.pending) == 2
            released.set()
            await said_to(ana_there, events, "'rei' tem 3 dimensões")
            await said_to(ana_there, events, "'rato' tem 3 dimensões")
            await world.updates.until_confirmed()


async def test_a_flood_in_one_chat_holds_up_nobody_and_is_told_once_that_it_is_too_much(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    bruno = world.person(102, "Bruno", language_code="pt-br")
    held = world.faults.slow("sendMessage", chat=ana_there.id)
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            for number in range(150):
                world.write(ana_there, f"/dims rei, {number}")
            world.write(bruno, "/dims rei")
            await said_to(bruno, events, "tem 3 dimensões")
            held.set()
            await said_to(ana_there, events, "'rei, 99' tem")
            world.write(ana_there, "/dims rato")
            await said_to(ana_there, events, "'rato' tem")
    said = [str(message.get("text")) for message in world.messages(ana_there) if message["from"]["is_bot"]]
    assert sum("Chegaram perguntas demais" in text for text in said) == 1
    assert len(said) == 103  # one that was begun, a hundred that waited, the warning and the last


async def test_a_second_program_with_the_same_database_takes_over_when_the_first_ends(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, ear: Ear
) -> None:
    first = asyncio.create_task(run_on_telegram(on_telegram, space, QUICK))
    await ear.hears("@vetorama_bot answers with")
    with world.events.subscribed() as events:
        async with working(on_telegram, space):  # whose signal handlers replace those of the first
            await ear.hears("Another program answers for this bot with this database")
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            first.cancel()
            await asyncio.wait({first})
            world.write(ana_there, "/dims rato")
            await said_to(ana_there, events, "'rato' tem 3 dimensões")
    assert len([m for m in world.messages(ana_there) if m["from"]["is_bot"]]) == 2


async def test_who_loses_the_lock_stops_to_poll_and_the_program_that_has_it_is_named(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, wire: Wire, ear: Ear
) -> None:
    loser, winner = (f"127.0.0.1:{closed_port()}" for _ in range(2))
    shared = on_telegram.model_copy(update={"database_url": SecretStr(wire.url("x")), "listen": winner})
    first = asyncio.create_task(run_on_telegram(shared.model_copy(update={"listen": loser}), space, QUICK))
    await ear.hears("@vetorama_bot answers with")
    with world.events.subscribed() as events:
        async with working(shared, space), httpx.AsyncClient(trust_env=False) as watcher:
            await ear.hears("Another program answers for this bot")
            await end_the_lock(wire)
            await ear.hears("The lock of the inbox is lost")
            await ear.hears("Another program answers for this bot")  # says the first one now
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            await world.updates.until_confirmed()
            lost = (await watcher.get(f"http://{loser}/readyz")).json()
            ready = (await watcher.get(f"http://{winner}/readyz")).json()
            first.cancel()
            await asyncio.wait({first})
    assert (ready["stage"], ready["works"].rpartition(":")[2]) == ("working", str(os.getpid()))
    assert ready["works_since"].startswith("20")
    assert (lost["stage"], lost["reason"], lost["works"]) == (
        "waiting",
        "another program polls",
        ready["works"],
    )
    assert len([one for one in world.messages(ana_there) if one["from"]["is_bot"]]) == 1


async def test_who_is_cut_off_from_the_database_stops_to_poll_before_the_one_that_waited_begins(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, wire: Wire, ear: Ear
) -> None:
    loser, cut = f"127.0.0.1:{closed_port()}", wire.another()
    await cut.connect()
    shared = on_telegram.model_copy(update={"database_url": SecretStr(wire.url("x"))})
    alone = on_telegram.model_copy(update={"database_url": SecretStr(cut.url("x")), "listen": loser})
    first = asyncio.create_task(run_on_telegram(alone, space, QUICK))
    await ear.hears("@vetorama_bot answers with")
    with world.events.subscribed() as events:
        async with working(shared, space), httpx.AsyncClient(trust_env=False) as watcher:
            await ear.hears("Another program answers for this bot")
            await until_wanted(wire)
            await cut.cut()
            await ear.hears("The lock of the inbox is lost")
            lost = (await watcher.get(f"http://{loser}/readyz")).json()  # before Telegram says anything
            assert lost["stage"] == "waiting"
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            await world.updates.until_confirmed()
            await cut.connect()
            await ear.hears("Another program answers for this bot")  # says the first one now
            first.cancel()
            await asyncio.wait({first})
    await cut.cut()
    assert len([one for one in world.messages(ana_there) if one["from"]["is_bot"]]) == 1


async def test_who_is_cut_off_from_the_database_leaves_the_updates_to_one_that_comes_later(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, wire: Wire, ear: Ear
) -> None:
    cut = wire.another()
    await cut.connect()
    shared = on_telegram.model_copy(update={"database_url": SecretStr(wire.url("x"))})
    alone = on_telegram.model_copy(update={"database_url": SecretStr(cut.url("x"))})
    first = asyncio.create_task(run_on_telegram(alone, space, QUICK))
    await ear.hears("@vetorama_bot answers with")
    await cut.cut()
    await ear.hears("The lock of the inbox is lost")
    with world.events.subscribed() as events:
        async with working(shared, space):
            await ear.hears("leaving them to it")
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            await world.updates.until_confirmed()
            await cut.connect()
            await ear.hears("Another program answers for this bot")  # says the first one now
            first.cancel()
            await asyncio.wait({first})
    await cut.cut()
    assert len([one for one in world.messages(ana_there) if one["from"]["is_bot"]]) == 1


async def until_wanted(wire: Wire) -> None:
    """Wait until whoever holds the inbox's lock has asked for it while another program waits for it."""
    connection = await asyncpg.connect(wire.url("x"))
    asked = (
        "SELECT holder.query_start > waiter.query_start AND holder.state = 'idle'"
        " FROM pg_stat_activity AS holder, pg_stat_activity AS waiter"
        " WHERE holder.application_name LIKE 'vetorama %' AND waiter.wait_event_type = 'Lock'"
    )
    async with asyncio.timeout(30):
        while not await connection.fetchval(asked):
            pass
    await connection.close()


async def end_the_lock(wire: Wire) -> None:
    """End the connection that holds the inbox's lock, as a server does with one that says nothing."""
    connection = await asyncpg.connect(wire.url("x"))
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
    )
    await connection.close()


async def test_two_programs_with_databases_of_their_own_say_once_that_there_are_two(
    on_telegram: Settings,
    space: Space,
    world: World,
    ana_there: Person,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    other = on_telegram.model_copy(update={"data_dir": tmp_path / "other"})
    second = asyncio.create_task(run_on_telegram(other, space, QUICK))
    await world.updates.until_waiting()
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            for word in ("rei", "rato", "gato"):
                await polled(world, 20)
                world.write(ana_there, f"/dims {word}")
                await said_to(ana_there, events, f"'{word}' tem 3 dimensões")
            second.cancel()
            await asyncio.wait({second})
    assert caplog.text.count("Another program asks for this bot's updates") <= 2  # each program once


async def test_updates_whose_numbers_begin_anew_are_fetched_too(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            await world.updates.until_waiting()
            for number, word in ((5, "rato"), (6, "gato")):
                asked = {**message_of(world, ana_there), "text": f"/dims {word}"}
                world.updates.pending.append({"update_id": number, "message": asked})
                world.updates.release()
                await said_to(ana_there, events, f"'{word}' tem 3 dimensões")
                await world.updates.until_confirmed()
    assert "6" in [str(poll.parameters.get("offset")) for poll in world.polls]  # so 6 would not be forgotten


def message_of(world: World, person: Person) -> dict[str, object]:
    return next(message for message in world.messages(person) if not message["from"]["is_bot"])


async def polled(world: World, times: int) -> None:
    """Wait for so many more polls."""
    before = len(world.polls)
    async with asyncio.timeout(30):
        while len(world.polls) < before + times:  # noqa: ASYNC110 - another's polls make no event
            await asyncio.sleep(0)


async def kept(person: Person, folder: Path) -> None:
    """Wait until a person's first question stands in the history."""
    async with asyncio.timeout(30):
        while not await asked(person, folder):
            pass


async def asked(person: Person, folder: Path) -> list[str]:
    database = Database(f"sqlite:///{folder}/vetorama.sqlite3")
    found = await History(database).page(person.id)
    await database.close()
    return [entry.text for entry in found.entries]


async def rows(folder: Path, column: object, condition: object) -> list[object]:
    database = Database(f"sqlite:///{folder}/vetorama.sqlite3")
    async with database.reading() as session:
        found = list(await session.scalars(select(column).where(condition)))  # type: ignore[call-overload]
    await database.close()
    return found


async def test_a_number_that_no_database_can_hold_is_answered_and_holds_up_nothing(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, tmp_path: Path
) -> None:
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            await world.updates.until_waiting()
            world.updates.pending.append(
                {"update_id": 2**63, "message": {**message_of(world, ana_there), "text": "/dims gato"}}
            )
            world.write(ana_there, "/dims rato")
            await said_to(ana_there, events, "'rato' tem 3 dimensões")
            await polled(world, 5)
    assert sum("'gato'" in str(message.get("text")) for message in world.messages(ana_there)) == 1
    assert await asked(ana_there, tmp_path) == ["rato", "rei"]
    assert not await rows(tmp_path, inbox.c.update_id, inbox.c.finished_at.is_(None))
