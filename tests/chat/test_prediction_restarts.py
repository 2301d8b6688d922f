"""Predictions whose program ends in the middle, and the clock that tells their answers."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update as changing
from telegram import Update

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.sending.quota import Limits
from storage.database import Database
from storage.tables import predictions
from tests.chat.conftest import Started
from tests.chat.test_class_faults import refusing
from tests.conftest import GROUP
from tests.conversation import HASTY, Speaker
from tests.game_space import small_field

ABOVE, BELOW = "0,60 ou mais", "menos de 0,10"


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def overdue(settings: Settings) -> None:
    """Let the time of all predictions be over."""
    database = Database(settings.database)
    async with database.transaction() as session:
        late = datetime.now(UTC) - timedelta(minutes=1)
        await session.execute(changing(predictions).values(closes_at=late))
    await database.close()


async def test_a_prediction_is_told_after_a_restart_with_what_was_pressed_before_and_meanwhile(
    start: Started, settings: Settings
) -> None:
    _, bot = await start()
    ana, bruno = (bot.world.person(number, name) for number, name in ((101, "Ana"), (102, "Bruno")))
    group = bot.world.group(GROUP, "Turma", [ana, bruno], creator=ana)
    (asked,) = await Speaker(bot, ana, group).writes("/palpite gato cachorro")
    await Speaker(bot, ana, group).presses(asked, ABOVE)
    bot.world.press(bruno, asked, BELOW)  # while the program ends
    await overdue(settings)

    services, bot = await start()
    again = Speaker(bot, ana, group)
    with bot.world.events.subscribed() as events:
        await again.happens(lambda: None)  # what came meanwhile is taken first
        await services.predicted.resume(bot.application.bot, grace=0)
        counted = await events.next("edited", seconds=10)
        while "🎯" not in (told := counted.body)["text"]:
            counted = await events.next("edited", seconds=10)
    assert told["message_id"] == asked["message_id"]
    assert "▫️ menos de 0,10 ████ 1\n" in told["text"].replace("  ", " ").replace("  ", " ")
    assert told["text"].splitlines()[-1] == "🏅 No alvo: Ana"
    assert await services.predicting.predictions.all_running() == ()


async def test_an_answer_that_was_to_be_told_in_the_moment_of_a_kill_is_told_once(
    start: Started,
) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    there = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    (asked,) = await there.writes("/palpite gato cachorro")
    await there.presses(asked, ABOVE)
    stored = services.predicting.predictions
    (number,) = await stored.all_running()
    await stored.close(number, 5)  # and then the program is killed
    services, bot = await start()
    with bot.world.events.subscribed() as events:
        await services.predicted.resume(bot.application.bot, grace=0)
        told = await events.next("edited", seconds=10)
    assert "🏅 No alvo: Ana" in told.body["text"]
    await services.predicted.goes_on(bot.application.bot, number, GROUP)  # it is over once that returns
    stored = services.predicting.predictions
    assert await stored.all_running() == ()
    assert [one.counts for one in await stored.told(GROUP)] == [(0, 0, 0, 0, 1)]
    assert bot.world.messages(GROUP)[-1]["message_id"] == asked["message_id"]


async def test_a_prediction_is_told_when_its_time_is_over(start: Started, settings: Settings) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    there = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    (asked,) = await there.writes("/palpite gato cachorro")
    database = Database(settings.database)
    async with database.transaction() as session:
        soon = datetime.now(UTC) + timedelta(seconds=0.5)
        await session.execute(changing(predictions).values(closes_at=soon))
    await database.close()
    with bot.world.events.subscribed() as events:
        await there.presses(asked, ABOVE)  # it reads anew when its time is over
        told = await events.next("edited", seconds=20)
        while "🎯" not in told.body["text"]:
            told = await events.next("edited", seconds=20)
    assert await services.predicting.predictions.told(GROUP)


async def test_the_same_update_begins_one_prediction(start: Started) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    seen: list[Update] = []
    process = bot.application.process_update

    async def noted(update: object) -> None:
        assert isinstance(update, Update)
        seen.append(update)
        await process(update)

    bot.application.process_update = noted  # type: ignore[method-assign]
    (asked,) = await ana.writes("/palpite gato cachorro")
    (number,) = await services.predicting.predictions.all_running()
    await process(seen[0])
    assert await services.predicting.predictions.all_running() == (number,)
    assert bot.world.messages(101)[-1]["text"] == asked["text"]
    (told,) = await ana.presses(bot.world.messages(101)[-1], ABOVE)
    assert told["text"].startswith("🎯")
    await process(seen[0])  # it comes again after all was told
    assert await services.predicting.predictions.all_running() == ()
    assert bot.world.messages(101)[-1]["text"] == told["text"]


async def test_a_crowd_changes_its_board_in_few_calls(settings: Settings, space: Space) -> None:
    async with (
        open_services(settings, space, HASTY, limits=Limits()) as services,
        local_bot(services) as bot,
    ):
        people = [bot.world.person(200 + place, f"P{place}") for place in range(25)]
        group = bot.world.group(GROUP, "Turma", people, creator=people[0])
        first = Speaker(bot, people[0], group)
        (asked,) = await first.writes("/palpite gato cachorro")
        for person in people:
            bot.world.press(person, asked, ABOVE)
        with bot.world.events.subscribed() as events:
            bot.world.press(people[0], asked, "👀 Mostrar a resposta")
            await bot.deliver()
            told = await events.next("edited", seconds=30)
            while "🎯" not in told.body["text"]:
                told = await events.next("edited", seconds=30)
        assert "█ 25" in told.body["text"]
        assert "e mais 15" in told.body["text"]
        edits = [call for call in bot.world.calls if call.method == "editMessageText"]
        assert len(edits) <= 12


async def test_a_question_whose_words_are_gone_is_withdrawn_once_while_the_database_takes_no_writes(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    there = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    await there.writes("/palpite gato cachorro")
    (number,) = await services.predicting.predictions.all_running()
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(changing(predictions).values(content=None, asked=None, scores=None))
    await database.close()
    await overdue(settings)
    async with refusing(settings, "UPDATE OF open ON predictions"), asyncio.timeout(10):
        for _ in range(3):
            await services.predicted.goes_on(bot.application.bot, number, GROUP)
    edits = [call for call in bot.world.calls if call.method == "editMessageText"]
    assert len(edits) == 1
    await services.predicted.goes_on(bot.application.bot, number, GROUP)
    assert await services.predicting.predictions.all_running() == ()


async def test_an_answer_whose_board_is_gone_comes_once_while_the_database_takes_no_writes(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    there = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    (board,) = await there.writes("/palpite gato cachorro")
    (number,) = await services.predicting.predictions.all_running()
    gone = {"ok": False, "error_code": 400, "description": "Bad Request: message to edit not found"}
    bot.world.faults.answer(json.dumps(gone).encode(), "editMessageText", status=400, chat=GROUP, times=9)
    async with refusing(settings, "UPDATE OF open ON predictions"):
        await there.presses(board, "👀 Mostrar a resposta")
        for _ in range(3):
            await services.predicted.goes_on(bot.application.bot, number, GROUP)
    await services.predicted.goes_on(bot.application.bot, number, GROUP)
    told = [one for one in bot.world.messages(GROUP) if one.get("text", "").startswith("🎯")]
    assert len(told) == 1
