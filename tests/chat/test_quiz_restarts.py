"""A quiz whose program ends in the middle, and the clock that closes its questions."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import update as changing
from telegram import Update

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.quiz.question_kinds import QuizKind, QuizQuestion
from embeddings.table.space import Space
from handlers.service.quizzes_in_play import question_of, row_of, written_question
from storage.database import Database
from storage.quiz_records import NewQuiz
from storage.tables import quiz_items
from tests.chat.conftest import Started
from tests.chat.test_class_faults import refusing
from tests.conftest import GROUP
from tests.conversation import HASTY, Message, Speaker
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def overdue(settings: Settings, by: timedelta = timedelta(minutes=1)) -> None:
    """Let the time of all questions be over, or by this machine's clock not yet."""
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(changing(quiz_items).values(closes_at=datetime.now(UTC) - by))
    await database.close()


async def test_a_quiz_goes_on_after_a_restart_and_its_time_is_not_lost(
    start: Started, settings: Settings
) -> None:
    _, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    ana = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    _, first = await ana.writes("/quiz 2")
    (place,) = first["poll"]["correct_option_ids"]
    bot.world.vote(ana.person, first, place)  # while the program ends
    await overdue(settings)

    services, bot = await start()
    again = Speaker(bot, ana.person, ana.chat)
    with bot.world.events.subscribed() as events:
        await again.happens(lambda: None)  # what came meanwhile is taken first
        await services.conductor.resume(bot.application.bot, grace=0)
        closed = await events.next("edited", seconds=5)
        second = await events.next("message", seconds=5)
    assert closed.body["poll"]["is_closed"]
    assert second.body["poll"]["question"].startswith("2/2 · ")
    *_, end = await again.presses(second.body, "⏭ Fechar agora")
    assert "🥇 Ana · 1 certa" in end["text"]


async def test_who_goes_on_with_a_quiz_closes_by_the_databases_clock_and_not_by_its_own(
    start: Started, settings: Settings
) -> None:
    _, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    ana = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    await ana.writes("/quiz 2")
    await overdue(settings, by=-timedelta(minutes=1))
    services, bot = await start()
    again, now = Speaker(bot, ana.person, ana.chat), datetime.now(UTC)
    services.quizzing.quizzes.clock.heard(
        now + timedelta(minutes=2), now
    )  # this machine is two minutes behind
    with bot.world.events.subscribed() as events:
        await again.happens(lambda: None)
        await services.conductor.resume(bot.application.bot, grace=0)
        closed = await events.next("edited", seconds=5)
    assert closed.body["poll"]["is_closed"]


async def test_a_question_closes_when_its_time_is_over(start: Started) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    item = row_of(written_question("cosine-range", Random(1)))  # noqa: S311 - no secret
    new = NewQuiz(101, 0, "pt", "pt", 101, [item], seconds=1)
    quiz, _ = await services.quizzing.quizzes.start(new)
    with bot.world.events.subscribed() as events:
        bot.world.write(ana.person, "oi")
        await bot.deliver()
        await services.conductor.goes_on(bot.application.bot, quiz.number, 101)
        shown = await events.next("edited", seconds=10)
        assert shown.body["poll"]["is_closed"]
        end = await events.next("message", seconds=10)
    assert end.body["text"].startswith("🏁 Fim do quiz. Nenhuma pergunta foi respondida")


async def test_the_same_update_begins_one_quiz(start: Started) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    seen: list[Update] = []
    process = bot.application.process_update

    async def noted(update: object) -> None:
        assert isinstance(update, Update)
        seen.append(update)
        await process(update)

    bot.application.process_update = noted  # type: ignore[method-assign]
    await ana.writes("/quiz 2")
    polls = [one for one in bot.world.messages(101) if "poll" in one]
    await process(seen[0])
    assert [one for one in bot.world.messages(101) if "poll" in one] == polls
    assert len(await services.quizzing.quizzes.all_running()) == 1


async def test_a_strip_is_shown_above_its_question(settings: Settings, space: Space) -> None:
    strip = QuizQuestion(
        QuizKind.STRIP, ("gato",), (("pato",), ("mar",), ("sal",)), 0, (0.9, 0.1, 0.0), ((0.5, -0.5),) * 4
    )
    new = NewQuiz(101, 0, "pt", "pt", 101, [row_of(strip)])
    drawing = settings.model_copy(update={"pictures": True})
    async with open_services(drawing, space, HASTY) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
        await ana.writes("oi")
        quiz, _ = await services.quizzing.quizzes.start(new)
        before = len(bot.world.messages(101))
        async with refusing(drawing, "UPDATE OF poll ON quiz_items"):
            await services.conductor.goes_on(bot.application.bot, quiz.number, 101)
        await services.conductor.goes_on(bot.application.bot, quiz.number, 101)
        picture, poll = bot.world.messages(101)[before:]
        assert picture["photo"]
        assert picture["caption"].startswith("1/1 · Compare as tiras")
        assert [option["text"] for option in poll["poll"]["options"]] == ["pato", "mar", "sal"]
        bot.world.forbid(bot.world.chats[101], "photos")
        await services.quizzing.quizzes.end(quiz.number)
        other, _ = await services.quizzing.quizzes.start(new)
        await services.conductor.goes_on(bot.application.bot, other.number, 101)
        (item,) = await services.quizzing.quizzes.items(other.number)
        assert (item.poll, question_of(item)) == (None, strip)
        said: Message = bot.world.messages(101)[-1]
        assert said["text"].startswith("🏁 Fim do quiz. Nenhuma")


async def test_results_are_told_once_while_the_database_takes_no_writes(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    ana = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    _, first = await ana.writes("/quiz 1")
    running = await services.quizzing.quizzes.running(GROUP, 0)
    assert running is not None
    async with refusing(settings, "UPDATE OF state ON quizzes"):
        await ana.presses(first, "⏭ Fechar agora")
        for _ in range(3):
            await services.conductor.goes_on(bot.application.bot, running.number, GROUP)
    await services.conductor.goes_on(bot.application.bot, running.number, GROUP)
    ends = [one for one in bot.world.messages(GROUP) if one.get("text", "").startswith("🏁")]
    assert len(ends) == 1
    assert await services.quizzing.quizzes.running(GROUP, 0) is None


async def test_a_quiz_whose_polls_are_refused_in_the_middle_tells_what_was_answered(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    group = bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person)
    ana = ana.within(group)
    _, first = await ana.writes("/quiz 3")
    (place,) = first["poll"]["correct_option_ids"]
    await ana.happens(lambda: bot.world.vote(ana.person, first, place))
    bot.world.forbid(group, "polls")
    running = await services.quizzing.quizzes.running(GROUP, 0)
    assert running is not None
    async with refusing(settings, "UPDATE OF state ON quizzes"):
        *_, told = await ana.presses(first, "⏭ Fechar agora")
        assert told["text"].startswith("Não posso mandar enquetes aqui")
        assert "🥇 Ana · 1 certa" in told["text"]
        await services.conductor.goes_on(bot.application.bot, running.number, GROUP)
    await services.conductor.goes_on(bot.application.bot, running.number, GROUP)
    assert bot.world.messages(GROUP)[-1]["message_id"] == told["message_id"]
    assert await services.quizzing.quizzes.running(GROUP, 0) is None


async def test_an_anonymous_vote_that_comes_while_its_question_closes_counts(start: Started) -> None:
    services, bot = await start()
    people = [bot.world.person(number, name) for number, name in ((101, "Ana"), (102, "Bruno"))]
    group = bot.world.group(GROUP, "Turma", people, creator=people[0])
    ana, bruno = (Speaker(bot, one, group) for one in people)
    _, first = await ana.writes("/quiz 1 ideias anônimo")
    running = await services.quizzing.quizzes.running(GROUP, 0)
    assert running is not None
    (item,) = await services.quizzing.quizzes.items(running.number)
    place = question_of(item).right
    await ana.happens(lambda: bot.world.vote(ana.person, first, place))
    closed = {"ok": False, "error_code": 400, "description": "Bad Request: poll has already been closed"}
    bot.world.faults.answer(json.dumps(closed).encode(), "stopPoll", status=400, chat=GROUP)
    gate = bot.world.faults.slow("editMessageReplyMarkup", chat=GROUP)
    await services.quizzing.quizzes.hurry(item.number)
    closing = asyncio.create_task(services.conductor.goes_on(bot.application.bot, running.number, GROUP))
    async with asyncio.timeout(10):
        while not any(call.method.lower() == "stoppoll" for call in bot.world.calls):
            await services.quizzing.quizzes.item(item.number)
    await bruno.happens(lambda: bot.world.vote(bruno.person, first, place))
    gate.set()
    await closing
    (item,) = await services.quizzing.quizzes.items(running.number)
    assert sum(item.counts or ()) == 2


async def test_a_quiz_that_nobody_answers_asks_nothing_more(start: Started, settings: Settings) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    ana = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))

    async def time_goes_by(*, answered: bool) -> Message:
        """Let the time of the open question go by, with an answer or without; return what came then."""
        poll = bot.world.messages(GROUP)[-1]
        if answered:
            await ana.happens(lambda: bot.world.vote(ana.person, poll, 0))
        database = Database(settings.database)
        async with database.transaction() as session:
            late = datetime.now(UTC) - timedelta(minutes=1)
            values = {"asked_at": late - timedelta(seconds=30), "closes_at": late}
            await session.execute(changing(quiz_items).where(quiz_items.c.poll.is_not(None)).values(**values))
        await database.close()
        (number,) = await services.quizzing.quizzes.all_running()
        await services.conductor.goes_on(bot.application.bot, number, GROUP)
        return bot.world.messages(GROUP)[-1]

    await ana.writes("/quiz 3 ideias")
    told = await time_goes_by(answered=False)
    assert "Ninguém respondeu, então não fiz as outras 2 perguntas. Quando a turma" in told["text"]
    await ana.writes("/quiz 5 ideias")
    assert "2/5" in (await time_goes_by(answered=True))["poll"]["question"]
    assert "3/5" in (await time_goes_by(answered=False))["poll"]["question"]
    ended = await time_goes_by(answered=False)
    assert ended["text"].startswith("🏁 Fim do quiz · 3 perguntas · 1 pessoa\n2 perguntas ficaram por fazer.")
