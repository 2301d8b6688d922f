"""`/tema`: pictures for light or for dark chats, as the chat chose or as the person's app looks."""

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from bot.localbot import local_bot
from bot.settings import Settings
from botapi.people import Chat
from handlers.context.services import Services
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker, labels

QUESTION = "/vizinhos rei"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of other tests, with pictures."""
    return settings.model_copy(update={"pictures": True})


@pytest.fixture
async def dora(services: Services) -> AsyncIterator[Speaker]:
    """Somebody whose app is known to be dark, as on the page of the local chat."""
    apps = {103: "dark"}
    async with local_bot(replace(services, app_theme=apps.get)) as bot:
        yield Speaker(bot, bot.world.person(103, "Dora", language_code="pt-br"))


def is_dark(speaker: Speaker, message: Message) -> bool:
    """Whether the card of a message's picture is dark."""
    files = speaker.world.files
    stored = files.find(message["photo"][-1]["file_id"])
    assert stored is not None
    red, green, blue = Image.open(BytesIO(files.content(stored))).convert("RGB").getpixel((2, 2))  # type: ignore[misc]  # Pillow's hints know bands of one number too
    return bool(red + green + blue < 3 * 128)


async def test_pictures_are_light_until_the_chat_chooses_and_again_after(ana: Speaker) -> None:
    (first,) = await ana.writes(QUESTION)
    assert "tema escuro" in await ana.asks("/tema escuro")
    (second,) = await ana.writes(QUESTION)
    assert "tema claro" in await ana.asks("/theme LIGHT")
    (third,) = await ana.writes(QUESTION)
    assert [is_dark(ana, answer) for answer in (first, second, third)] == [False, True, False]
    assert third["photo"][-1]["file_id"] == first["photo"][-1]["file_id"]


async def test_a_page_that_is_turned_keeps_the_theme(ana: Speaker) -> None:
    await ana.writes("/tema escuro")
    (first,) = await ana.writes("/vizinhos rei 3")
    (second,) = await ana.presses(first, "Mais longe ▶")
    assert is_dark(ana, second)


async def test_the_choice_survives_a_restart(ana: Speaker, open_bot: OpenBot, space: object) -> None:
    await ana.asks("/tema escuro")
    again = await open_bot(space)  # type: ignore[arg-type]
    speaker = Speaker(again, again.world.person(101, "Ana", language_code="pt-br"))
    assert is_dark(speaker, (await speaker.writes(QUESTION))[0])


async def test_a_group_chooses_for_itself(ana: Speaker, group: Chat) -> None:
    await ana.within(group).asks("/tema escuro")
    assert is_dark(ana, (await ana.within(group).writes(QUESTION))[0])
    assert not is_dark(ana, (await ana.writes(QUESTION))[0])


@pytest.mark.parametrize(("asked", "said"), [("/tema", "tema claro"), ("/tema lilás", "“lilás”")])
async def test_whoever_names_no_theme_may_tap_one(ana: Speaker, asked: str, said: str) -> None:
    (offer,) = await ana.writes(asked)
    assert said in offer["text"]
    assert labels(offer) == ["☀️ claro", "🌙 escuro"]
    (chosen,) = await ana.presses(offer, "🌙 escuro")
    assert "tema escuro" in chosen["text"]
    assert "tema escuro" in await ana.asks("/tema")


@pytest.mark.parametrize("asked", ["/tema Escuro", "/tema “escura”", "/theme dark", "/tema black"])
async def test_a_theme_is_known_by_its_names_in_every_language(ana: Speaker, asked: str) -> None:
    assert "tema escuro" in await ana.asks(asked)


async def test_where_an_app_is_known_to_be_dark_pictures_are_until_the_chat_chooses(dora: Speaker) -> None:
    assert is_dark(dora, (await dora.writes(QUESTION))[0])
    assert "tema escuro" in await dora.asks("/tema")
    await dora.writes("/tema claro")
    assert not is_dark(dora, (await dora.writes(QUESTION))[0])
