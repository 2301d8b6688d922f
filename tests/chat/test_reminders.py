"""Reminders of `/revisar`: for who asked, once a day, at their own hours, while something is due."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update as changing

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.sending.retrying import Patience
from handlers.service.review_deck import may_remind, next_hour
from rendering.zones import time_zone
from storage.database import Database
from storage.reminders import Reminder
from storage.tables import reminders
from tests.chat.test_review import done, passes
from tests.conversation import Speaker, labels

NOON, NIGHT = 12, 23


async def hour_becomes(ana: Speaker, hour: int) -> None:
    """Let somebody live where it is this hour now."""
    ahead = (hour - datetime.now(UTC).hour + 11) % 24 - 11
    await ana.writes(f"/fuso UTC{ahead:+d}")


async def due_now(settings: Settings) -> None:
    database = Database(settings.database)
    async with database.transaction() as session:
        before = datetime.now(UTC) - timedelta(minutes=1)
        await session.execute(changing(reminders).values(due_at=before))
    await database.close()


async def looked(services: Services, ana: Speaker) -> list[str]:
    """Let the clock look once; give what it has told Ana until now."""
    await services.reminders.resume(ana.bot.application.bot, grace=0)
    await services.reminders.settled()
    await services.reminders.close()
    return [one["text"] for one in ana.world.messages(101) if "na hora de rever" in one.get("text", "")]


async def test_who_asked_is_reminded_once_a_day_of_what_is_due(
    ana: Speaker, services: Services, settings: Settings
) -> None:
    await done(services, 1, 5)
    await hour_becomes(ana, NOON)
    (board,) = await ana.writes("/revisar")
    (said,) = await ana.presses(board, "🔔 Me lembrar")
    assert "eu aviso uma vez, a partir das 18h, no horário UTC" in said["text"]
    assert "a partir das 10h" in await ana.asks("/revisar me lembra às 10h")
    await due_now(settings)
    assert await looked(services, ana) == []  # nothing is due
    await passes(settings, 2)
    await due_now(settings)
    told = "🔔 Está na hora de rever 2 perguntas da trilha. Leva um minuto."
    assert await looked(services, ana) == [told]
    assert await looked(services, ana) == [told]
    kept = await services.reminders.stored.of(101)
    assert kept is not None
    assert timedelta(hours=20) < kept.due_at - datetime.now(UTC) < timedelta(hours=23)
    reminder = next(one for one in ana.world.messages(101) if one.get("text") == told)
    assert labels(reminder) == ["Revisar", "🔕 Não lembrar mais"]
    (asked,) = await ana.presses(reminder, "Revisar")
    assert "2 para agora" in asked["text"]
    assert await ana.asks("/revisar parar") == "🔕 Pronto: não lembro mais."
    assert await services.reminders.stored.of(101) is None


async def test_nobody_is_reminded_at_night_nor_who_blocked_the_bot(
    ana: Speaker, services: Services, settings: Settings
) -> None:
    await done(services, 1)
    await passes(settings, 2)
    assert "Posso lembrar a partir das 8h e até as 21h" in await ana.asks("/revisar lembrar 23h")
    await ana.writes("/revisar lembrar 20h")
    await hour_becomes(ana, NIGHT)
    await due_now(settings)
    assert await looked(services, ana) == []
    kept = await services.reminders.stored.of(101)
    assert kept is not None
    assert kept.due_at > datetime.now(UTC) + timedelta(hours=19)
    await hour_becomes(ana, 20)
    await due_now(settings)
    ana.world.block(ana.person)
    assert await looked(services, ana) == []
    assert await services.reminders.stored.of(101) is None


async def test_another_hour_gives_no_second_reminder_on_one_day(ana: Speaker, services: Services) -> None:
    await hour_becomes(ana, NOON)
    said = await ana.asks("/revisar lembrar 10h")  # today's hour is over
    assert "Começa amanhã. Posso lembrar" in said
    said = await ana.asks("/revisar lembrar 20h30")
    assert "a partir das 20h" in said
    assert "Começa amanhã. Posso lembrar" in said
    assert "deixei os minutos de fora" in said
    kept = await services.reminders.stored.of(101)
    assert kept is not None
    assert kept.due_at - datetime.now(UTC) > timedelta(hours=30)
    assert "Não entendi a que horas" in await ana.asks("/revisar lembrar em 2 dias")


async def test_who_stops_and_wants_it_again_is_not_reminded_twice_on_one_day(
    ana: Speaker, services: Services, settings: Settings
) -> None:
    await done(services, 1)
    await passes(settings, 2)
    await hour_becomes(ana, NOON)
    await ana.writes("/revisar lembrar 11h")
    await due_now(settings)
    assert len(await looked(services, ana)) == 1
    await ana.writes("/revisar parar")
    assert "Começa amanhã" in await ana.asks("/revisar lembrar 20h")
    await ana.writes("/revisar parar")
    await ana.writes("/revisar parar")
    assert "Começa amanhã" in await ana.asks("/revisar lembrar 20h")
    kept = await services.reminders.stored.of(101)
    assert kept is not None
    assert kept.due_at - datetime.now(UTC) > timedelta(hours=30)


@pytest.mark.parametrize(("why", "stays"), [("not enough rights", True), ("chat not found", False)])
async def test_a_reminder_that_telegram_refuses_is_tried_another_day_or_never(
    ana: Speaker, services: Services, settings: Settings, why: str, *, stays: bool
) -> None:
    await done(services, 1)
    await passes(settings, 2)
    await hour_becomes(ana, NOON)
    await ana.writes("/revisar lembrar 11h")
    await due_now(settings)
    refusal = {"ok": False, "error_code": 400, "description": f"Bad Request: {why}"}
    ana.world.faults.answer(json.dumps(refusal).encode(), "sendMessage", status=400)
    assert await looked(services, ana) == []
    kept = await services.reminders.stored.of(101)
    assert (kept is not None) is stays
    assert kept is None or kept.due_at - datetime.now(UTC) > timedelta(hours=20)
    assert await looked(services, ana) == []


async def test_a_reminder_whose_answer_was_lost_is_not_told_twice(settings: Settings, space: Space) -> None:
    hurried = Patience(seconds=0)  # gives up at once
    async with open_services(settings, space, hurried) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
        await done(services, 1)
        await passes(settings, 2)
        await hour_becomes(ana, NOON)
        await ana.writes("/revisar lembrar 11h")
        await due_now(settings)
        bot.world.faults.broken("sendMessage", after_effect=True)
        assert len(await looked(services, ana)) == 1
        kept = await services.reminders.stored.of(101)
        assert kept is not None
        assert kept.due_at - datetime.now(UTC) > timedelta(hours=20)


@pytest.mark.parametrize("asked", ["quando der", "às 30", "uma vez por mês"])
async def test_an_hour_that_is_not_understood_is_asked_for_anew(
    ana: Speaker, services: Services, asked: str
) -> None:
    assert await ana.asks(f"/revisar lembrar {asked}") == (
        "Não entendi a que horas. Por exemplo: /revisar lembrar 19h."
    )
    assert await services.reminders.stored.of(101) is None
    assert "a partir das 12h" in await ana.asks("/revisar lembrar ao meio-dia")
    assert "a partir das 18h" in await ana.asks("/revisar lembrar")


async def test_a_zone_that_is_not_known_here_stops_no_reminder(
    ana: Speaker, services: Services, settings: Settings
) -> None:
    await services.chats.set_zone(202, "Atlantis/Capital")
    await services.reminders.stored.keep(Reminder(202, "pt-BR", 8, datetime.now(UTC)))
    await done(services, 1)
    await passes(settings, 2)
    await hour_becomes(ana, NOON)
    await ana.asks("/revisar lembrar 10h")
    await due_now(settings)
    assert len(await looked(services, ana)) == 1


@pytest.mark.parametrize(
    ("zone", "now", "following", "fits"),
    [
        ("America/Sao_Paulo", "2026-11-28T20:59", "2026-11-28T21:00", "no"),
        ("America/Sao_Paulo", "2026-11-28T21:00", "2026-11-29T21:00", "yes"),
        ("America/Manaus", "2026-11-28T21:59", "2026-11-28T22:00", "no"),
        ("Europe/Lisbon", "2026-03-28T19:00", "2026-03-29T17:00", "yes"),  # the night of summer time
        ("Europe/Lisbon", "2026-11-28T22:00", "2026-11-29T18:00", "no"),
    ],
)
def test_six_in_the_evening_is_that_of_the_persons_own_zone(
    zone: str, now: str, following: str, fits: str
) -> None:
    moment, there = datetime.fromisoformat(f"{now}+00:00"), time_zone(zone)
    assert next_hour(moment, 18, there) == datetime.fromisoformat(f"{following}+00:00")
    assert may_remind(moment, 18, there) is (fits == "yes")
