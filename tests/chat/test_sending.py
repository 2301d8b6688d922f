"""Answers on a way that fails: each arrives, once wherever that can be known."""

import asyncio

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from botapi.people import Chat
from handlers.context.services import Services
from tests.bot.working import STRANGERS
from tests.conversation import Speaker

NEW_ID = -1_000_000_000_777


@pytest.mark.parametrize("stranger", STRANGERS)
async def test_an_answer_arrives_once_whoever_answered_in_telegrams_place(
    ana: Speaker, stranger: str
) -> None:
    body, status = STRANGERS[stranger]
    ana.world.faults.answer(body, "sendMessage", status=status, times=7)
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_an_answer_whose_acknowledgement_is_lost_comes_twice_at_most(ana: Speaker) -> None:
    ana.world.faults.broken("sendMessage", after_effect=True, times=6)
    answers = await ana.writes("/dims rei")
    assert len(answers) == 2


async def test_a_file_whose_acknowledgement_is_lost_comes_twice_at_most(ana: Speaker) -> None:
    ana.world.faults.broken("sendDocument", after_effect=True, times=1)
    ana.world.faults.broken("sendMessage", after_effect=True, times=5)
    answers = await ana.writes("/vetor rei csv")
    assert [answer["document"]["file_name"] for answer in answers] == ["rei.csv"] * 2


# PTB warns of its own change of RetryAfter, whoever looks at it.
@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_a_flood_is_waited_out_as_long_as_telegram_says(ana: Speaker) -> None:
    ana.world.faults.flood("sendMessage", retry_after=1, times=1)
    before = asyncio.get_running_loop().time()
    assert "tem 3 dimensões" in await ana.asks("/dims rei")
    assert asyncio.get_running_loop().time() - before >= 1


async def test_a_group_that_becomes_a_supergroup_gets_its_answer_there_in_its_language(
    ana: Speaker, group: Chat, services: Services
) -> None:
    there = ana.within(group)
    await there.asks("/idioma en")
    released = ana.world.faults.slow("sendMessage", chat=group.id)
    asking = asyncio.create_task(there.writes("/dims rei"))
    await until_asked(ana, services)
    moved = ana.world.migrate(group, NEW_ID, ana.person)
    released.set()
    await asking
    assert "has 3 dimensions" in last_words(ana, moved)
    assert "has 3 dimensions" in await ana.within(moved).asks("/dims rato")


async def test_a_button_of_a_group_that_moved_is_answered_in_the_new_one(
    ana: Speaker, bot_message: dict[str, object], group: Chat
) -> None:
    moved = ana.world.migrate(group, NEW_ID, ana.person)
    await ana.presses(bot_message, "Antes")
    assert "Você ainda não perguntou nada aqui" in last_words(ana, moved)  # what she asked moved before


@pytest.fixture
async def bot_message(ana: Speaker, group: Chat) -> dict[str, object]:
    """A message of the bot's in the group, with a button that turns the pages of Ana's history."""
    await ana.within(group).asks("/dims rei")
    button = InlineKeyboardButton("Antes", callback_data=f"hist:{ana.person.id}:1")
    sent = await ana.bot.application.bot.send_message(
        group.id, "Perguntas", reply_markup=InlineKeyboardMarkup.from_button(button)
    )
    return sent.to_dict()


def last_words(speaker: Speaker, chat: Chat) -> str:
    said = [message for message in speaker.world.messages(chat) if message["from"]["is_bot"]]
    return str(said[-1]["text"])


async def until_asked(speaker: Speaker, services: Services) -> None:
    """Wait until a question is committed: what follows is its answer."""
    async with asyncio.timeout(30):
        while not (await services.history.page(speaker.person.id)).total:
            pass
