"""Answers that have a shape come with a picture of it."""

from io import BytesIO

import pytest
from PIL import Image

from bot.local.people import Chat
from bot.settings import Settings
from tests.conversation import Message, Speaker

SMALLEST = 400  # pixels either way: less would not be readable on a phone


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of other tests, with pictures."""
    return settings.model_copy(update={"pictures": True})


def picture(speaker: Speaker, message: Message) -> Image.Image:
    """The picture of a message, as it lies on the server."""
    files = speaker.world.files
    stored = files.find(message["photo"][-1]["file_id"])
    assert stored is not None
    return Image.open(BytesIO(files.content(stored)))


def photo_calls(speaker: Speaker) -> list[object]:
    return [call.parameters["photo"] for call in speaker.calls if call.method == "sendPhoto" and call.ok]


async def test_neighbours_come_with_a_picture_and_its_text_below(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vizinhos rei")
    drawn = picture(ana, answer)
    assert drawn.format == "PNG"
    assert min(drawn.size) >= SMALLEST
    assert "rainha" in answer["caption"]


async def test_a_picture_sent_once_is_sent_again_by_its_id(ana: Speaker) -> None:
    await ana.writes("/vizinhos rei")
    await ana.writes("/vizinhos rei")
    first, second = photo_calls(ana)
    assert not isinstance(first, str)
    assert isinstance(second, str)


async def test_where_photos_are_forbidden_the_text_is_the_answer(ana: Speaker, group: Chat) -> None:
    ana.world.forbid(group, "photos")
    (answer,) = await ana.within(group).writes("/vizinhos rei")
    assert "photo" not in answer
    assert "rainha" in answer["text"]
