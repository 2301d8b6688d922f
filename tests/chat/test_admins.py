"""Who changes what a group chose: its administrators; in private everybody."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.localbot import LocalBot, local_bot
from botapi.people import Chat, anonymous_admin
from handlers.context.services import Services
from handlers.service.admins import Admins, remembered
from tests.conversation import Message, Speaker

ONLY_ADMINS = "Neste grupo, só quem administra muda isso"
NOT_KNOWN = "O Telegram não me disse agora quem administra este grupo"
ASKS_WHO_LEADS = "getChatMember"


async def offered(bot: LocalBot, chat: Chat, data: str) -> Message:
    """Let the bot send a message with one button, "Trocar"."""
    button = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Trocar", callback_data=data))
    sent = await bot.application.bot.send_message(chat.id, "Escolha", reply_markup=button)
    return sent.to_dict()


async def test_a_member_cannot_change_a_groups_language_and_is_told_why_once_then_in_short(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    here = bruno.within(group)
    assert ONLY_ADMINS in await here.asks("/idioma en")
    for _ in range(2):
        assert await here.asks("/idioma en") == "Só quem administra muda isso aqui. 🙂"
    assert "tem 3 dimensões" in await here.asks("/dims rei")
    carla = Speaker(ana.bot, ana.world.person(103, "Carla"), group)
    ana.world.join(group, carla.person)
    await ana.bot.deliver()
    assert ONLY_ADMINS in await carla.asks("/idioma en")


async def test_who_made_a_group_and_who_was_made_administrator_change_its_language(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    assert "I speak English" in await ana.within(group).asks("/idioma en")
    ana.world.promote(group, bruno.person)
    assert "eu falo português" in await bruno.within(group).asks("/language pt")


async def test_a_member_is_refused_in_the_groups_own_language(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    await ana.within(group).asks("/idioma en")
    assert "In this group only administrators change this" in await bruno.within(group).asks("/idioma pt")
    assert "has 3 dimensions" in await bruno.within(group).asks("/dims rei")


async def test_a_member_sees_which_model_and_language_a_group_chose(bruno: Speaker, group: Chat) -> None:
    here = bruno.within(group)
    assert "handmade" in await here.asks("/modelo")
    assert "eu falo português" in await here.asks("/idioma")


async def test_a_member_cannot_choose_a_groups_model(bruno: Speaker, group: Chat) -> None:
    assert ONLY_ADMINS in await bruno.within(group).asks("/modelo handmade")


@pytest.mark.parametrize("data", ["model:handmade", "ask:language:=en", "turn:language:=en"])
async def test_a_button_that_changes_a_group_refuses_members_for_a_moment_and_obeys_administrators(
    ana: Speaker, bruno: Speaker, group: Chat, data: str
) -> None:
    message = await offered(ana.bot, group, data)
    for _ in range(2):
        assert await bruno.presses(message, "Trocar") == []
        assert bruno.notices[0].startswith(ONLY_ADMINS)
    assert not any(call.parameters.get("show_alert") for call in bruno.calls)
    (changed,) = await ana.presses(message, "Trocar")
    assert changed["text"] != "Escolha"
    assert ana.notices == []


async def test_in_private_everybody_chooses(bruno: Speaker) -> None:
    assert "eu falo português" in await bruno.asks("/idioma pt")
    assert not [call for call in bruno.calls if call.method == ASKS_WHO_LEADS]


async def test_an_anonymous_administrator_counts_as_one(ana: Speaker, group: Chat) -> None:
    (answer,) = await ana.happens(lambda: ana.world.write_anonymously(group, "/idioma en"))
    assert "I speak English" in answer["text"]
    message = await offered(ana.bot, group, "turn:language:=pt")
    (changed,) = await ana.happens(lambda: ana.world.press(anonymous_admin(), message, "Trocar"))
    assert "eu falo português" in changed["text"]


async def test_a_channel_that_speaks_in_a_group_is_no_administrator(ana: Speaker, group: Chat) -> None:
    channel = ana.world.channel(-1_002_000_000_001, "Notícias")
    (answer,) = await ana.happens(lambda: ana.world.write_as_channel(group, channel, "/idioma en"))
    assert ONLY_ADMINS in answer["text"]


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize(
    "trouble",
    [
        lambda ana: ana.world.faults.crash("getChatMember"),
        lambda ana: ana.world.faults.flood("getChatMember", retry_after=9),
        lambda ana: ana.world.faults.broken("getChatMember"),
        lambda ana: ana.world.faults.answer(b"<html>hotel</html>", "getChatMember"),
    ],
    ids=["crashed", "flooded", "broken", "a captive portal"],
)
async def test_where_telegram_does_not_say_who_administers_nothing_changes(
    ana: Speaker, group: Chat, trouble: Callable[[Speaker], None]
) -> None:
    here = ana.within(group)
    trouble(ana)
    assert NOT_KNOWN in await here.asks("/idioma en")
    assert "tem 3 dimensões" in await here.asks("/dims rei")
    message = await offered(ana.bot, group, "turn:language:=en")
    trouble(ana)
    assert await ana.presses(message, "Trocar") == []
    assert ana.notices[0].startswith(NOT_KNOWN)
    assert "I speak English" in await here.asks("/idioma en")


async def test_a_slow_telegram_is_not_waited_for(services: Services) -> None:
    hasty = replace(services, admins=Admins(patience=0.01))
    async with local_bot(hasty) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana"))
        group = bot.world.group(-1_001_000_000_009, "Turma", creator=ana.person)
        held = bot.world.faults.slow("getChatMember")
        assert NOT_KNOWN in await ana.within(group).asks("/idioma en")
        held.set()


async def test_who_was_refused_and_is_made_administrator_is_obeyed_at_once(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    here = bruno.within(group)
    assert ONLY_ADMINS in await here.asks("/idioma en")
    ana.world.promote(group, bruno.person)
    assert "I speak English" in await here.asks("/idioma en")


async def test_telegram_is_asked_again_once_what_it_said_is_old(services: Services) -> None:
    now = 0.0
    aging = replace(services, admins=Admins(known=remembered(30, lambda: now)))
    async with local_bot(aging) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana"))
        bruno = Speaker(bot, bot.world.person(102, "Bruno"))
        group = bot.world.group(-1_001_000_000_009, "Turma", [bruno.person], creator=ana.person)
        bot.world.promote(group, bruno.person)
        assert "I speak English" in await bruno.within(group).asks("/idioma en")
        bot.world.demote(group, bruno.person)
        assert "eu falo português" in await bruno.within(group).asks("/idioma pt")
        assert len([call for call in bot.world.calls if call.method == ASKS_WHO_LEADS]) == 1
        now = 31.0
        assert ONLY_ADMINS in await bruno.within(group).asks("/idioma en")


@pytest.mark.parametrize("data", ["more:language:=en", "more:theme:=dark", "more:coarse:=show"])
async def test_buttons_are_unfolded_for_questions_alone(
    ana: Speaker, bruno: Speaker, group: Chat, data: str
) -> None:
    """Whoever forges the data of a button changes nothing by it."""
    message = await offered(ana.bot, group, data)
    here = bruno.within(group)
    assert await here.presses(message, "Trocar") == []
    assert "botão é antigo" in here.notices[-1]
    assert "eu falo português" in await here.asks("/idioma")
