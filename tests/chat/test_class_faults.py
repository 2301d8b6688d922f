"""A class while something fails: a database that takes no writes, a panel or a group that takes nothing."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text, update

from bot.settings import Settings
from embeddings.table.space import Space
from storage.database import Database
from storage.tables import classes
from tests.chat.conftest import Started
from tests.chat.test_class_whole import Class
from tests.conftest import GROUP
from tests.conversation import labels
from tests.game_space import small_field

LESSON = """# Duas

## 5 min · comando

Vejam:

/vizinhos gato

## 5 min · comando

Isto não dá:

/vizinhos xqzwk

## 5 min · texto

Até amanhã.
"""


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
async def here(start: Started) -> Class:
    services, bot = await start()
    found = Class(services, bot)
    await found.private.writes("/start")
    await services.classes.teaching.classes.keep_lesson(found.ana.person.id, LESSON)
    return found


async def opened(here: Class) -> int:
    (choice,) = await here.ana.writes("/turma")
    await here.ana.presses(choice, "Duas")
    (number,) = await here.services.classes.teaching.classes.all_unfinished()
    return number


@asynccontextmanager
async def refusing(settings: Settings, writes: str) -> AsyncIterator[None]:
    """Let the database refuse some writes; all can be read."""
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(
            text(f"CREATE TRIGGER full BEFORE {writes} BEGIN SELECT RAISE(ABORT, 'full'); END")
        )
    yield
    async with database.transaction() as session:
        await session.execute(text("DROP TRIGGER full"))
    await database.close()


async def goes_on(here: Class, number: int, times: int = 1) -> None:
    for _ in range(times):
        await here.services.classes.goes_on(here.bot.application.bot, number, GROUP)


def everything(here: Class) -> list[str]:
    """All that was sent to group and teacher, files too."""
    sent = [*here.bot.world.messages(GROUP), *here.bot.world.messages(here.ana.person.id)]
    return [
        one.get("text") or one.get("caption") or one.get("document", {}).get("file_name", "") for one in sent
    ]


async def end(here: Class, number: int) -> None:
    await here.services.classes.teaching.classes.close(number)


async def ring(here: Class, number: int) -> None:
    stored = here.services.classes.teaching.classes
    await stored.ring(number, stored.clock.now() - timedelta(seconds=1))


async def show_anew(here: Class, number: int) -> None:
    stored = here.services.classes.teaching.classes
    await stored.place_board(number, None)
    await stored.place_panel(number, None)


async def step(here: Class, number: int) -> None:
    assert await here.services.classes.teaching.classes.open_step(number, 1, "command", seen=0)


@pytest.mark.parametrize(
    ("act", "writes", "comes"),
    [
        (
            end,
            "UPDATE ON classes WHEN NEW.state = 'over'",
            3,
        ),  # to the group, and two files; the panel is edited
        (ring, "UPDATE OF rings_at ON classes WHEN NEW.rings_at IS NULL", 1),
        (show_anew, "UPDATE OF board, panel ON classes WHEN NEW.board > 0 OR NEW.panel > 0", 2),
        (step, "UPDATE ON class_steps WHEN NEW.state = 'done'", 2),
        (step, "UPDATE ON class_steps", 2),
    ],
    ids=["end", "ring", "board and panel", "done", "said"],
)
async def test_nothing_is_said_twice_while_the_database_takes_no_writes(
    here: Class, settings: Settings, act: Callable[[Class, int], Awaitable[None]], writes: str, comes: int
) -> None:
    number = await opened(here)
    await act(here, number)
    before = len(everything(here))
    async with refusing(settings, writes):
        await goes_on(here, number, 4)
        once = everything(here)
    assert before < len(once) <= before + comes
    await goes_on(here, number, 3)
    assert len(everything(here)) == before + comes


async def test_a_panel_that_cannot_be_sent_ends_no_class(here: Class) -> None:
    number = await opened(here)
    stored = here.services.classes.teaching.classes
    await stored.place_panel(number, None)
    gone = {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}
    here.bot.world.faults.answer(json.dumps(gone).encode(), "sendMessage", status=400)
    await goes_on(here, number)
    assert await stored.all_unfinished() == (number,)
    board = here.bot.world.messages(GROUP)[-1]
    assert "Ana, ainda não posso escrever para você no privado" in board["text"]


async def test_a_class_ends_whose_group_refuses_while_the_network_fails(here: Class) -> None:
    number = await opened(here)
    stored = here.services.classes.teaching.classes
    await stored.place_board(number, None)
    gone = {"ok": False, "error_code": 400, "description": "Bad Request: not enough rights"}
    here.bot.world.faults.answer(json.dumps(gone).encode(), "sendMessage", status=400)
    here.bot.world.faults.broken("editMessageText", times=50)
    await goes_on(here, number)
    assert await stored.all_unfinished() == ()


async def test_a_step_whose_command_fails_is_told_to_the_teacher(here: Class) -> None:
    await opened(here)
    await here.press("▶ Começar")
    assert "⚠️" not in here.panel["text"]
    await here.press("▶ Próximo")
    assert "⚠️ Este passo não deu certo no grupo." in here.panel["text"]
    assert "xqzwk" in here.said[-1]
    await here.press("▶ Próximo")
    assert "⚠️" not in here.panel["text"]


async def begins(settings: Settings, ago: timedelta) -> None:
    """Move the hour of all planned classes."""
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(update(classes).values(begins_at=datetime.now(UTC) - ago))
    await database.close()


async def test_a_planned_class_that_could_not_begin_for_half_an_hour_is_called_off(
    here: Class, settings: Settings
) -> None:
    (choice,) = await here.ana.writes("/turma amanhã 10h")
    await here.ana.presses(choice, "Duas")
    stored = here.services.classes.teaching.classes
    (number,) = await stored.all_unfinished()
    await begins(settings, timedelta(minutes=31))
    await goes_on(here, number, 2)
    assert await stored.all_unfinished() == ()
    told = [one for one in everything(here) if "📅 A aula Duas não começou na hora marcada" in one]
    assert len(told) == 2
    assert not any(labels(one)[:1] == ["✋ Participar"] for one in here.bot.world.messages(GROUP))


async def test_what_was_answered_before_taking_part_is_in_sums_alone(here: Class) -> None:
    lesson = "# Duas\n\n## 5 min · palpite\n\n/palpite gato cachorro\n"
    await here.services.classes.teaching.classes.keep_lesson(here.ana.person.id, lesson)
    await opened(here)
    board = here.bot.world.messages(GROUP)[-1]
    bruno, carla, _ = here.students
    await carla.presses(board, "✋ Participar")
    await here.press("▶ Começar")
    asked = here.bot.world.messages(GROUP)[-1]
    for one in (bruno, carla):
        await one.presses(asked, labels(asked)[0])
    await bruno.presses(board, "✋ Participar")
    await here.press("👁 Mostrar")
    board = next(one for one in here.bot.world.messages(GROUP) if one["message_id"] == board["message_id"])
    await carla.presses(board, "🙋 Como eu fui")
    assert carla.notices[0].startswith("Palpites: ")
    await bruno.presses(board, "🙋 Como eu fui")
    assert bruno.notices == ["Você está na aula, e ainda não há resposta sua que já tenha resultado."]


def refuses(here: Class, says: str) -> None:
    """Let the group refuse the next message."""
    body = {"ok": False, "error_code": 400, "description": f"Bad Request: {says}"}
    here.bot.world.faults.answer(json.dumps(body).encode(), "sendMessage", status=400, chat=GROUP, times=1)


async def in_a_game(here: Class) -> int:
    await here.services.classes.teaching.classes.keep_lesson(
        here.ana.person.id, "# Duas\n\n## 5 min · jogo\n\n/jogo\n\n## 5 min · texto\n\nTchau.\n"
    )
    number = await opened(here)
    await here.press("▶ Começar")
    return number


async def secret_of(here: Class) -> str:
    running = await here.services.games.stored.running(GROUP, 0)
    assert running is not None
    return running.secret


@pytest.mark.parametrize("button", ["▶ Próximo", "👁 Mostrar"])
async def test_a_word_that_the_group_refuses_ends_no_class(here: Class, button: str) -> None:
    number = await in_a_game(here)
    refuses(here, "message is too long")
    await here.press(button)
    assert await here.services.classes.teaching.classes.all_unfinished() == (number,)
    assert await here.services.games.stored.running(GROUP, 0) is None


@pytest.mark.parametrize("button", ["▶ Próximo", "👁 Mostrar"])
async def test_a_word_that_a_closed_topic_refuses_is_told_later(here: Class, button: str) -> None:
    number = await in_a_game(here)
    secret = await secret_of(here)
    refuses(here, "TOPIC_CLOSED")
    await here.press(button)
    assert await here.services.games.stored.running(GROUP, 0) is None  # what comes now is too late
    assert not any(one.startswith("🏳️") for one in here.said)
    await goes_on(here, number)
    assert sum(one.startswith(f"🏳️ Era {secret}.") for one in here.said) == 1


async def sure(here: Class) -> None:
    await here.press("⏹ Fechar")
    await here.press("⏹ Fechar a aula")


def files(here: Class) -> int:
    return sum("document" in one for one in here.bot.world.messages(here.ana.person.id))


async def test_a_class_closes_although_its_topic_is_closed(here: Class) -> None:
    await in_a_game(here)
    here.bot.world.faults.answer(
        json.dumps({"ok": False, "error_code": 400, "description": "Bad Request: TOPIC_CLOSED"}).encode(),
        "sendMessage", status=400, chat=GROUP, times=50,
    )  # fmt: skip
    await sure(here)
    assert await here.services.classes.teaching.classes.all_unfinished() == ()
    assert files(here) == 2


async def test_a_quiz_that_cannot_be_told_holds_no_class(here: Class, settings: Settings) -> None:
    await here.services.classes.teaching.classes.keep_lesson(
        here.ana.person.id, "# Duas\n\n## 5 min · quiz\n\n/quiz 2 ideias\n"
    )
    number = await opened(here)
    await here.press("▶ Começar")
    here.bot.world.faults.answer(
        json.dumps({"ok": False, "error_code": 400, "description": "Bad Request: TOPIC_CLOSED"}).encode(),
        "sendMessage", status=400, chat=GROUP, times=50,
    )  # fmt: skip
    await sure(here)
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(update(classes).values(moved_at=datetime.now(UTC) - timedelta(seconds=11)))
    await database.close()
    await goes_on(here, number)
    assert await here.services.classes.teaching.classes.all_unfinished() == ()
    assert files(here) == 2


async def test_the_teacher_has_the_tables_of_a_class_whose_group_refuses_all(here: Class) -> None:
    number = await opened(here)
    stored = here.services.classes.teaching.classes
    await stored.place_board(number, None)
    refuses(here, "not enough rights")
    await goes_on(here, number, 2)
    assert await stored.all_unfinished() == ()
    assert files(here) == 2
    assert here.panel["text"].startswith("⚠️ O grupo não me deixa mais escrever, e a aula acabou.")
    assert "As tabelas" in (await here.private.asks("/turma"))
