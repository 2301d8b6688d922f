"""`/fuso`: each chat has its own time zone, and planned classes and the word of the day go by it."""

import pytest

from embeddings.table.space import Space
from handlers.context.services import Services
from tests.chat.test_game import running
from tests.conftest import GROUP, OpenBot
from tests.conversation import Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
def two(ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Two people in a group that Ana made."""
    group = ana.world.group(GROUP, "Turma", [ana.person, bruno.person], creator=ana.person)
    return [one.within(group) for one in (ana, bruno)]


async def test_a_zone_is_chosen_by_a_place_or_a_button_and_stays(
    ana: Speaker, open_bot: OpenBot, space: Space
) -> None:
    (asked,) = await ana.writes("/fuso")
    assert asked["text"].startswith("🕒 Esta conversa está no horário de Brasília (UTC−3); agora é ")
    assert labels(asked)[1] == "Manaus"
    (said,) = await ana.presses(asked, "Manaus")
    assert "no horário de Manaus (UTC−4); agora é " in said["text"]
    assert "Não conheço um fuso para “abacaxi”" in await ana.asks("/fuso abacaxi")
    (near,) = await ana.writes("/fuso Manaos")
    assert "Não conheço um fuso" in near["text"]
    assert labels(near)[0] == "Manaus"
    again = Speaker(await open_bot(space), ana.person)
    again.world.note_person(ana.person)
    assert "no horário de Manaus (UTC−4)" in await again.asks("/fuso")
    assert "horário UTC+5:30;" in await ana.asks("/fuso utc+5:30")
    assert "no horário de Brasília (UTC−3); agora" in await ana.asks("/fuso padrão")


async def test_a_planned_class_goes_by_the_groups_zone_or_by_who_plans_it(two: list[Speaker]) -> None:
    ana, bruno = two
    (choice,) = await ana.writes("/turma amanhã 10h")
    assert ", 10:00, no horário de Brasília. (Outro fuso: /fuso.)" in choice["text"]
    await Speaker(ana.bot, ana.person).writes("/fuso Lisboa")
    (choice,) = await ana.writes("/turma amanhã 10h")
    assert ", 10:00, no horário de Lisboa." in choice["text"]
    assert "administra" in (await bruno.asks("/fuso Manaus"))
    await ana.writes("/fuso Manaus")
    (choice,) = await ana.writes("/turma amanhã 10h")
    (planned,) = await ana.presses(choice, labels(choice)[1])
    assert ", 10:00, no horário de Manaus. Na hora" in planned["text"]
    await ana.writes("/fuso Rio Branco")
    (choice,) = await ana.writes("/turma")
    assert ", 09:00" in choice["text"]  # what was planned stays the same moment


async def test_the_word_of_the_day_changes_at_the_chats_own_midnight(
    two: list[Speaker], services: Services
) -> None:
    ana, _ = two
    days: list[str] = []
    for zone in ("UTC+14", "UTC-12"):  # never the same day
        await ana.writes(f"/fuso {zone}")
        await ana.writes("/jogo hoje")
        days.append((await running(services, GROUP)).day or "")
        await ana.writes("/jogo desisto")
    assert days[0] > days[1] > ""
