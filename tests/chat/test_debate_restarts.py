"""Debates whose program ends in the middle, and the clocks that bring them on."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update as changing
from telegram import Update

from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.service.debates_in_play import question_on
from storage.database import Database
from storage.tables import debate_ballots
from tests.chat.conftest import Started
from tests.chat.test_class_faults import refusing
from tests.conftest import GROUP
from tests.conversation import Message, Speaker
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
async def first(start: Started) -> tuple[Services, list[Speaker], Message]:
    """A debate in a group of three, of which the first poll is asked."""
    services, bot = await start()
    people = [bot.world.person(number, name) for number, name in ((101, "Ana"), (102, "Bruno"), (103, "Eva"))]
    group = bot.world.group(GROUP, "Turma", people, creator=people[0])
    speakers = [Speaker(bot, one, group) for one in people]
    _, poll = await speakers[0].writes("/debate")
    return services, speakers, poll


async def overdue(settings: Settings) -> None:
    """Let the time of what is asked, and of what is talked about, be over."""
    database = Database(settings.database)
    late = datetime.now(UTC) - timedelta(minutes=1)
    async with database.transaction() as session:
        asked = debate_ballots.c.poll.is_not(None)
        await session.execute(changing(debate_ballots).where(asked).values(closes_at=late))
        await session.execute(changing(debate_ballots).where(~asked).values(opens_at=late))
    await database.close()


async def right(services: Services) -> int:
    stored = services.debates.debating.debates
    (number,) = await stored.all_running()
    return question_on((await stored.ballots(number))[-1]).right


def choose(people: Sequence[Speaker], poll: Message, place: int, hits: Sequence[bool]) -> None:
    for one, hit in zip(people, hits, strict=True):
        one.world.vote(one.person, poll, place if hit else (place + 1) % 4)


async def on_again(start: Started, people: Sequence[Speaker], count: int) -> tuple[Services, list[Message]]:
    """Start again, and give the next messages of the bot once debates go on."""
    services, bot = await start()
    again = Speaker(bot, people[0].person, people[0].chat)
    with bot.world.events.subscribed() as events:
        await again.happens(lambda: None)  # what came meanwhile is taken first
        await services.debates.resume(bot.application.bot, grace=0)
        return services, [(await events.next("message", seconds=10)).body for _ in range(count)]


async def test_a_restart_in_each_part_loses_no_vote_and_no_time(
    start: Started, settings: Settings, first: tuple[Services, list[Speaker], Message]
) -> None:
    services, people, poll = first
    place = await right(services)
    choose(people[:1], poll, place, [True])
    await people[0].happens(lambda: None)
    choose(people[1:], poll, place, [False, True])  # while the program ends
    people[0].world.close_poll(poll)  # and Telegram closes it
    await overdue(settings)
    services, (talk,) = await on_again(start, people, 1)
    assert talk["text"].startswith("🗣 O grupo se dividiu.")
    assert people[0].world.find_message(GROUP, poll["message_id"])["poll"]["is_closed"]  # type: ignore[index]

    await overdue(settings)  # the time to talk ends while nobody is there
    services, (second,) = await on_again(start, people, 1)
    assert second["poll"]["question"].startswith("2ª votação · ")
    assert await right(services) == place
    choose(people, second, place, [True, True, False])
    await overdue(settings)
    services, (told, sister) = await on_again(start, people, 2)
    assert told["text"].startswith("🗳 Agora 2 de 3 acertaram; antes da conversa, 2 de 3.")
    choose(people, sister, await right(services), [True, True, True])
    await overdue(settings)
    services, (over,) = await on_again(start, people, 1)
    assert "3 pessoas votaram antes e depois: 1 passou da errada para a certa, e 1 fez o" in over["text"]
    assert "No saldo, a conversa não trouxe nem levou nada" in over["text"]
    assert "🔁 Na outra pergunta: 3 de 3 acertaram" in over["text"]
    assert await services.debates.debating.debates.all_running() == ()


async def test_a_debate_goes_on_by_its_clock(first: tuple[Services, list[Speaker], Message]) -> None:
    services, people, poll = first
    ana, bot = people[0], people[0].bot
    choose(people, poll, await right(services), [True, True, False])
    await ana.happens(lambda: None)
    stored = services.debates.debating.debates
    (number,) = await stored.all_running()
    (ballot,) = await stored.ballots(number)
    soon = datetime.now(UTC) + timedelta(seconds=1)
    await stored.asked(ballot.number, poll=ballot.poll or "", message=0, at=soon, closes_at=soon)
    with bot.world.events.subscribed() as events:
        await services.debates.goes_on(bot.application.bot, number, GROUP)
        assert events.waiting() == []
        talk = await events.next("message", seconds=10)
    assert talk.body["text"].startswith("🗣 O grupo se dividiu.")


async def test_votes_that_come_after_their_poll_was_closed_are_awaited(
    first: tuple[Services, list[Speaker], Message],
) -> None:
    services, people, poll = first
    ana, bot = people[0], people[0].bot
    choose(people, poll, await right(services), [True, True, False])  # nobody was told of them yet
    stored = services.debates.debating.debates
    (number,) = await stored.all_running()
    (ballot,) = await stored.ballots(number)
    now = datetime.now(UTC)
    await stored.asked(
        ballot.number, poll=ballot.poll or "", message=poll["message_id"], at=now, closes_at=now
    )
    assert await stored.votes(number) == {}
    with bot.world.events.subscribed() as events:
        closing = asyncio.create_task(services.debates.goes_on(bot.application.bot, number, GROUP))
        await asyncio.wait({closing}, timeout=0.5)
        assert not closing.done()
        await ana.happens(lambda: None)
        await closing
        talk = await events.next("message", seconds=10)
    assert talk.body["text"].startswith("🗣 O grupo se dividiu.")


async def test_the_same_update_begins_one_debate(start: Started) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    ana = ana.within(bot.world.group(GROUP, "Turma", [ana.person], creator=ana.person))
    seen: list[Update] = []
    process = bot.application.process_update

    async def noted(update: object) -> None:
        assert isinstance(update, Update)
        seen.append(update)
        await process(update)

    bot.application.process_update = noted  # type: ignore[method-assign]
    await ana.writes("/debate")
    polls = [one for one in bot.world.messages(GROUP) if "poll" in one]
    await process(seen[-1])
    assert [one for one in bot.world.messages(GROUP) if "poll" in one] == polls
    assert len(await services.debates.debating.debates.all_running()) == 1


async def test_a_debate_goes_on_in_the_supergroup_that_its_group_became(start: Started) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    small = bot.world.group(-77, "Turma", [ana.person], creator=ana.person)
    _, first = await ana.within(small).writes("/debate")
    await ana.happens(lambda: bot.world.migrate(small, GROUP, ana.person))
    there = ana.within(bot.world.chats[GROUP])
    _, again = await there.writes("/debate")
    assert again["poll"]["question"] == first["poll"]["question"]
    _, told = await there.presses(again, "⏭ Fechar a votação")
    assert told["text"].startswith("Ninguém votou desta vez")
    assert await services.debates.debating.debates.all_running() == ()


async def test_each_topic_of_a_forum_has_its_own_debate(start: Started) -> None:
    services, bot = await start()
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    forum = bot.world.group(-1_001_000_000_009, "Fórum", [ana.person], creator=ana.person, forum=True)
    one, other = (bot.world.topic(forum, name, ana.person) for name in ("Um", "Outro"))
    there = ana.within(forum)
    _, first = await there.writes("/debate", thread=one)
    _, second = await there.writes("/debate", thread=other)
    assert [poll["message_thread_id"] for poll in (first, second)] == [one, other]
    _, told = await there.presses(first, "⏭ Fechar a votação")
    assert told["message_thread_id"] == one
    assert len(await services.debates.debating.debates.all_running()) == 1


async def test_a_debate_whose_polls_are_refused_in_the_middle_tells_once_what_was_voted(
    first: tuple[Services, list[Speaker], Message], settings: Settings
) -> None:
    services, people, poll = first
    ana, bot = people[0], people[0].bot
    assert ana.chat is not None
    choose(people, poll, await right(services), [True, True, True])
    await ana.happens(lambda: None)
    (number,) = await services.debates.debating.debates.all_running()
    ana.world.forbid(ana.chat, "polls")
    async with refusing(settings, "UPDATE OF state ON debates"):
        *_, told = await ana.presses(poll, "⏭ Fechar a votação")
        await services.debates.goes_on(bot.application.bot, number, GROUP)
    await services.debates.goes_on(bot.application.bot, number, GROUP)
    assert told["text"].startswith("Não posso mandar enquetes aqui, e o debate é feito delas.")
    assert "3 de 3 acertaram" in told["text"]
    assert bot.world.messages(GROUP)[-1]["message_id"] == told["message_id"]
    assert await services.debates.debating.debates.all_running() == ()
