"""What people send besides text, as the bot gets it; held against aiogram's models."""

from collections.abc import AsyncIterator

import aiogram.types
import httpx
import pytest
from telegram.ext import ExtBot

from botapi.attachments import Attachment, Contact, GivenDocument, GivenPhoto, Location, Other, Sticker, Voice
from botapi.people import Chat, Person
from botapi.record import Upload
from botapi.world import World
from tests.botapi.judge import judged
from tests.botapi.raw import Raw, png

OGG = b"OggS" + bytes(60)
WEBP = b"RIFF\x00\x00\x00\x00WEBP"
PICTURE = GivenPhoto(Upload("a.png", png(200, 100)))


@pytest.fixture
async def client(transport: httpx.ASGITransport) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:9001/local/") as made:
        yield made


@pytest.fixture
def group(world: World, ana: Person) -> Chat:
    return world.group(-1_000_000_000_009, "Study", [ana])


@pytest.mark.parametrize(
    ("attachment", "kind"),
    [
        (PICTURE, "photo"),
        (GivenDocument(Upload("a.vec", b"1 2")), "document"),
        (Voice(Upload("a.ogg", OGG, "audio/ogg"), 3), "voice"),
        (Sticker(Upload("a.webp", WEBP, "image/webp"), "🐱"), "sticker"),
        (Location(-23.5, -46.6), "location"),
        (Contact("+55 11 5555-0000", "Rui"), "contact"),
        (Other({"dice": {"emoji": "🎲", "value": 4}}), "dice"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_the_update_of_an_attachment_fits(
    world: World, ana: Person, attachment: Attachment, kind: str
) -> None:
    world.attach(ana, attachment)

    (update,) = world.updates.take()
    message = judged(aiogram.types.Update, update).message
    assert message.content_type == kind


def test_a_caption_has_its_commands_and_mentions(world: World, ana: Person, group: Chat) -> None:
    world.attach(ana, PICTURE, group, caption="veja")
    world.attach(ana, PICTURE, group, caption="veja @group_bot")
    world.attach(ana, PICTURE, group, caption="/rei gato")

    first, second = world.updates.take()
    assert first["message"]["caption_entities"][0]["type"] == "mention"
    assert second["message"]["caption_entities"][0] == {"type": "bot_command", "offset": 0, "length": 4}
    with pytest.raises(ValueError, match="1024"):
        world.attach(ana, PICTURE, caption="a" * 1025)


def test_an_album_is_several_messages_with_one_number(world: World, ana: Person) -> None:
    world.attach_album(ana, [PICTURE, PICTURE], caption="dois")

    first, second = (judged(aiogram.types.Update, update).message for update in world.updates.take())
    assert first.media_group_id == second.media_group_id
    assert (first.caption, second.caption) == ("dois", None)


async def test_a_forwarded_message_says_who_said_it_and_has_no_buttons(
    world: World, ana: Person, rui: Person, raw: Raw
) -> None:
    buttons = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}
    answer = await raw.result("sendMessage", chat_id=ana.id, text="olá", reply_markup=buttons)
    once = world.forward(rui, answer)
    world.forward(ana, once)

    for update in world.updates.take():
        message = judged(aiogram.types.Update, update).message
        assert (message.text, message.forward_origin.sender_user.id) == ("olá", world.bot.id)
        assert message.reply_markup is None


def test_the_caption_of_a_picture_is_edited_and_what_others_said_is_not(
    world: World, ana: Person, rui: Person
) -> None:
    sent = world.attach(ana, PICTURE, caption="/rei")
    edited = world.edit(sent, "rainha")

    update = world.updates.take()[-1]
    assert judged(aiogram.types.Update, update).edited_message.caption == "rainha"
    assert "caption_entities" not in edited
    with pytest.raises(ValueError, match="themselves"):
        world.edit(world.forward(rui, edited), "outra")


async def test_the_bot_downloads_what_people_send(world: World, ana: Person, bot: ExtBot[None]) -> None:
    world.attach(ana, Voice(Upload("a.ogg", OGG, "audio/ogg")))
    world.attach(ana, PICTURE)

    voice, photo = await bot.get_updates()
    assert voice.message is not None
    assert voice.message.voice is not None
    assert bytes(await (await voice.message.voice.get_file()).download_as_bytearray()) == OGG
    assert photo.message is not None
    smallest = await photo.message.photo[0].get_file()
    assert bytes(await smallest.download_as_bytearray()) == png(200, 100)


async def test_everything_is_sent_with_curl_too(world: World, ana: Person, client: httpx.AsyncClient) -> None:
    form = {"person": "10", "kind": "voice", "seconds": "3", "caption": "ouça"}
    voice = (await client.post("attachments", data=form, files={"file": ("a.ogg", OGG, "audio/ogg")})).json()
    place = {"person": 10, "latitude": -23.5, "longitude": -46.6}
    await client.post("locations", json=place)
    await client.post("contacts", json={"person": 10, "phone_number": "1", "first_name": "Rui"})
    number = voice["result"]["message_id"]
    upon = {"person": 10, "chat": 10, "message_id": number}
    await client.post("forwards", json=upon)
    await client.post("edits", json={**upon, "text": "escute"})

    shown = world.messages(ana)
    assert [next(kind for kind in ("voice", "location", "contact") if kind in one) for one in shown] == [
        "voice",
        "location",
        "contact",
        "voice",
    ]
    assert [one.get("caption") for one in shown] == ["escute", None, None, "ouça"]
    played = await client.get(f"files/{voice['result']['voice']['file_id']}")
    assert played.headers["content-type"] == "audio/ogg"


@pytest.mark.parametrize(
    ("address", "body", "words"),
    [
        ("locations", {"person": 10, "latitude": 91.0, "longitude": 0.0}, "less than or equal to 90"),
        ("contacts", {"person": 10, "phone_number": "", "first_name": "x"}, "at least 1"),
        ("forwards", {"person": 10, "chat": 10, "message_id": 9}, "message not found"),
        ("edits", {"person": 11, "chat": 10, "message_id": 1, "text": "x"}, "can't be edited"),
    ],
)
async def test_what_no_person_could_send_is_refused(
    world: World, ana: Person, client: httpx.AsyncClient, address: str, body: dict[str, object], words: str
) -> None:
    world.write(ana, "oi")

    answer = await client.post(address, json=body)

    assert answer.status_code == 400
    assert words in answer.json()["description"]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("form", "files", "words"),
    [
        ({"person": "10", "kind": "photo"}, {}, "file is empty"),
        ({"person": "10", "kind": "film"}, {"file": ("a", b"a")}, "kind"),
        ({"person": "10", "kind": "photo"}, {"file": ("a.png", b"a")}, "IMAGE_PROCESS_FAILED"),
        ({"person": "10", "kind": "voice"}, {"file": ("a.ogg", b"")}, "non-empty"),
        ({"kind": "voice"}, {"file": ("a.ogg", OGG)}, "person"),
    ],
)
async def test_a_form_that_is_none_is_refused(
    client: httpx.AsyncClient,
    form: dict[str, str],
    files: dict[str, tuple[str, bytes]],
    words: str,
) -> None:
    answer = await client.post("attachments", data=form, files=files)

    assert answer.status_code == 400
    assert words in answer.json()["description"]
