"""The main job in a process of its own: signals, sudden death, and what its logs say."""

import asyncio
import signal
import time
from pathlib import Path

import pytest

from bot.program import WRONG_SETTING
from botapi.people import Person
from botapi.serving import serving
from botapi.world import World
from storage.database import Database
from storage.history import History
from tests.bot.ends import closed_port, said_to
from tests.bot.running import Running
from tests.bot.working import ALWAYS

KEY = "AAHfsd-jkl_hgfASDFGHJKLqwertyuiop01"
TOKEN = f"123456789:{KEY}"
PASSWORD = "s3nha-muito-secreta"


@pytest.fixture
def secretive(running: Running) -> Running:
    """The program with a token, a password, no database server and every detail in its logs."""
    running.environment |= {
        "LOG_LEVEL": "DEBUG",
        "TELEGRAM_TOKEN": TOKEN,
        "DATABASE_URL": f"postgresql://ana:{PASSWORD}@127.0.0.1:{closed_port()}/vetorama",
    }
    return running


async def test_a_supervisors_signal_ends_a_bot_that_has_answered(
    running: Running, world: World, address: str, ana_there: Person
) -> None:
    with world.events.subscribed() as events:
        bot = await running("run", TELEGRAM_TOKEN=world.token, TELEGRAM_API_URL=address)
        world.write(ana_there, "/similar rei rainha")
        await said_to(ana_there, events, "rei e rainha: similaridade 0,95")
    await bot.until("@vetorama_bot answers with pt_tiny_md")
    assert await bot.stopped() == ""
    assert bot.status == 0
    assert world.token not in bot.said


async def test_what_was_committed_survives_a_kill(
    running: Running, world: World, address: str, ana_there: Person, tmp_path: Path
) -> None:
    settings = {"TELEGRAM_TOKEN": world.token, "TELEGRAM_API_URL": address}
    released = world.faults.slow("sendMessage")
    bot = await running("run", **settings)
    world.write(ana_there, "/similar rei rainha")
    await bot.until("answers with")
    await committed(ana_there, tmp_path / "data" / "vetorama.sqlite3")
    await bot.stopped(signal.SIGKILL)
    with world.events.subscribed() as events:
        await running("run", **settings)
        world.write(ana_there, "/dims gato")
        await said_to(ana_there, events, "gato' tem 3 dimensões")
        world.write(ana_there, "/historico")
        assert "/similar rei rainha" in (await said_to(ana_there, events, "Suas últimas"))["text"]
    released.set()


async def test_sixty_questions_that_wait_at_a_signal_are_answered_once_by_the_next_process(
    running: Running, world: World, address: str, ana_there: Person, tmp_path: Path
) -> None:
    settings = {"TELEGRAM_TOKEN": world.token, "TELEGRAM_API_URL": address}
    world.faults.silent("sendMessage", times=ALWAYS)
    for number in range(60):
        world.write(ana_there, f"/dims rei, {number}")
    bot = await running("run", **settings)
    await bot.until("answers with")
    await committed(ana_there, tmp_path / "data" / "vetorama.sqlite3")
    began = time.monotonic()
    await bot.stopped()
    assert time.monotonic() - began < 10
    assert bot.status == 0
    assert answered(world, ana_there) == []
    world.faults.clear()
    with world.events.subscribed() as events:
        await running("run", **settings)
        await said_to(ana_there, events, "'rei, 59' tem")
    assert answered(world, ana_there) == [f"rei, {number}" for number in range(60)]


async def test_no_secret_is_logged_while_nothing_can_be_reached(secretive: Running) -> None:
    bot = await secretive("run", TELEGRAM_API_URL=f"http://127.0.0.1:{closed_port()}")
    await bot.until("The database is not there")
    await bot.until("Telegram cannot be reached")
    printed = await bot.stopped() + bot.said
    assert bot.status == 0
    assert not any(secret in printed for secret in (TOKEN, KEY, PASSWORD))


async def test_no_secret_is_logged_while_connections_break(
    secretive: Running, world: World, ana_there: Person
) -> None:
    async with serving(world, TOKEN, port=0) as address:
        for method in ("getMe", "setMyCommands", "getUpdates", "sendMessage"):
            world.faults.broken(method)
        with world.events.subscribed() as events:
            bot = await secretive("run", TELEGRAM_API_URL=address)
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
        printed = await bot.stopped() + bot.said
    assert bot.status == 0
    assert "Telegram does not answer" in printed
    assert not any(secret in printed for secret in (TOKEN, KEY, PASSWORD))


async def test_a_wrong_token_is_said_and_not_shown(secretive: Running, address: str) -> None:
    bot = await secretive("run", TELEGRAM_API_URL=address)
    printed = await bot.ended() + bot.said
    assert bot.status == WRONG_SETTING
    assert "O Telegram recusou o token" in printed
    assert not any(secret in printed for secret in (TOKEN, KEY, PASSWORD))


def answered(world: World, person: Person) -> list[str]:
    """Give what a person was answered about, as it stands in quotes."""
    texts = [message["text"] for message in world.messages(person) if message["from"]["is_bot"]]
    return [text.split("'")[1] for text in texts]


ODD_QUESTIONS = {
    "/similar xaropada rei": "xaropada",
    "/dims mirandolina": "mirandolina",
    "/modelo bugigangas": "bugigangas",
    "/chafariz rei": "chafariz",
    "/eixo patativa / rei: gato": "patativa",
    "/idioma guarani": "guarani",
    "borogodó": "borogodó",
    "/vetor esquisitice csv": "esquisitice",
    "/analogia lambisgoia - rei + gato": "lambisgoia",
}


async def test_at_debug_level_neither_what_people_write_nor_what_they_are_called_is_logged(
    running: Running, world: World, address: str
) -> None:
    person = world.person(103, "Zulmirovna", username="zulmirovnazinha", language_code="pt-br")
    group = world.group(-1_001_000_000_777, "Turmalinaria", [person])
    bot = await running("run", LOG_LEVEL="DEBUG", TELEGRAM_TOKEN=world.token, TELEGRAM_API_URL=address)
    for broken in ("sendMessage", "getUpdates", "answerInlineQuery"):
        world.faults.broken(broken)
    with world.events.subscribed() as events:
        for question, odd in ODD_QUESTIONS.items():
            world.write(person, question)
            await said_to(person, events, odd)
        world.write(person, "/dims ornitorrinco", group)
        await events.next("message", chat=group.id)
        await events.next("message", chat=group.id, seconds=30)
    await world.search(person, "paralelepipedo").answered(30)
    printed = await bot.stopped() + bot.said
    assert "Telegram does not answer" in printed
    assert printed.count(" outcome=") > len(ODD_QUESTIONS)
    hidden = (*ODD_QUESTIONS.values(), "ornitorrinco", "paralelepipedo", "Zulmirovna", "zulmirovnazinha")
    assert [
        word for word in (*hidden, "Turmalinaria", str(group.id)) if word.lower() in printed.lower()
    ] == []


async def committed(person: Person, file: Path) -> None:
    """Wait until a person's question stands in the database of a running program."""
    database = Database(f"sqlite:///{file}")
    async with asyncio.timeout(30):
        while not (await History(database).page(person.id)).total:
            pass
    await database.close()
