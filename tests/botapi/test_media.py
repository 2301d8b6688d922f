import json
from typing import Any

import aiogram.types
import pytest
from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    SwitchInlineQueryChosenChat,
)
from telegram.error import BadRequest
from telegram.ext import ExtBot

from botapi.people import Chat, Person
from botapi.world import World
from tests.botapi.judge import judged
from tests.botapi.raw import Raw, calling, png


@pytest.fixture
def group(world: World, ana: Person) -> Chat:
    return world.group(-1_000_000_000_009, "Study", [ana])


async def photo_sent(raw: Raw, chat: int, content: bytes = png(), **more: object) -> dict[str, Any]:
    sent: dict[str, Any] = await raw.upload("sendPhoto", {"chat_id": chat, **more}, photo=("a.png", content))
    return sent


async def test_a_photo_comes_in_telegrams_sizes_and_any_of_them_is_that_photo(ana: Person, raw: Raw) -> None:
    sent = await photo_sent(raw, ana.id, png(2000, 1000))

    sizes = judged(aiogram.types.Message, sent).photo
    assert [(size.width, size.height) for size in sizes] == [
        (90, 45),
        (320, 160),
        (800, 400),
        (1280, 640),
        (2000, 1000),
    ]
    assert len({size.file_id for size in sizes} | {size.file_unique_id for size in sizes}) == 10
    again = await raw.result("sendPhoto", chat_id=ana.id, photo=sizes[0].file_id)
    assert again["photo"] == sent["photo"]
    file = judged(aiogram.types.File, await raw.result("getFile", file_id=sizes[1].file_id))
    assert file.file_id == sizes[1].file_id


async def test_a_small_photo_has_one_size(ana: Person, raw: Raw) -> None:
    sent = await photo_sent(raw, ana.id, png(90, 60))

    assert [(size["width"], size["height"]) for size in sent["photo"]] == [(90, 60)]


async def test_an_id_of_another_server_never_names_another_photo(ana: Person, raw: Raw) -> None:
    elsewhere = World()
    elsewhere.person(10, "Ana")
    first, other = png(3, 2), png(2, 3)
    async with calling(elsewhere) as there:
        known = (await photo_sent(there, 10, first))["photo"][0]["file_id"]
    await photo_sent(raw, ana.id, other)

    refusal = await raw.refusal("sendPhoto", chat_id=ana.id, photo=known)
    assert refusal == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_media_captions_and_buttons_take_the_place_of_others(
    world: World, ana: Person, bot: ExtBot[None]
) -> None:
    sent = await bot.send_photo(ana.id, png(3, 2), caption="old", has_spoiler=True)
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])

    media = InputMediaPhoto(png(5, 4), caption="<b>new</b>", parse_mode="HTML")
    await sent.edit_media(media, reply_markup=keyboard)

    (shown,) = world.messages(ana)
    judged(aiogram.types.Message, shown)
    assert (shown["photo"][-1]["width"], shown["caption"]) == (5, "new")
    assert "has_media_spoiler" not in shown
    assert shown["reply_markup"]["inline_keyboard"][0][0]["text"] == "More"
    same = InputMediaPhoto(shown["photo"][-1]["file_id"], caption="<b>new</b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="exactly the same"):
        await sent.edit_media(same, reply_markup=keyboard)


async def test_a_text_becomes_a_document(world: World, ana: Person, bot: ExtBot[None]) -> None:
    sent = await bot.send_message(ana.id, "https://example.org", disable_web_page_preview=True)

    await sent.edit_media(InputMediaDocument(b"a,b\n", filename="table.csv"))

    (shown,) = world.messages(ana)
    judged(aiogram.types.Message, shown)
    assert shown["document"]["file_name"] == "table.csv"
    assert not {"text", "entities", "link_preview_options", "caption"} & shown.keys()


async def test_media_that_telegram_would_not_edit_are_refused(
    world: World, ana: Person, group: Chat, raw: Raw
) -> None:
    theirs = world.write(ana, "hello")["message_id"]
    file_id = (await photo_sent(raw, ana.id))["photo"][-1]["file_id"]
    photo = {"type": "photo", "media": file_id}

    async def refusal(media: dict[str, Any] = photo, **at: object) -> str:
        return await raw.refusal("editMessageMedia", media=media, **at)

    own = {"chat_id": ana.id, "message_id": 2}
    assert await refusal(chat_id=ana.id, message_id=theirs) == "Bad Request: message media can't be edited"
    assert await refusal(chat_id=ana.id, message_id=99) == "Bad Request: message to edit not found"
    assert await refusal(chat_id=group.id) == "Bad Request: message identifier is not specified"
    assert "does not model media in messages sent through inline mode" in await refusal(inline_message_id="1")
    assert "does not model media of type video" in await refusal({"type": "video", "media": "x"}, **own)
    assert "can't use file of type Photo as Document" in await refusal({**photo, "type": "document"}, **own)
    assert "message caption is too long" in await refusal({**photo, "caption": "a" * 1025}, **own)


async def test_an_album_is_sent_and_stays_of_one_kind(world: World, ana: Person, bot: ExtBot[None]) -> None:
    first = await bot.send_photo(ana.id, png(3, 2))

    album = await bot.send_media_group(
        ana.id,
        [
            InputMediaPhoto(png(5, 4), caption="<i>one</i>", parse_mode="HTML"),
            InputMediaPhoto(first.photo[-1].file_id),
        ],
    )

    shown = world.messages(ana)[1:]
    for message in shown:
        judged(aiogram.types.Message, message)
    assert len({message.media_group_id for message in album} | {None}) == 2
    assert [message["photo"][-1]["width"] for message in shown] == [5, 3]
    assert (shown[0]["caption"], "caption" in shown[1]) == ("one", False)
    with pytest.raises(BadRequest, match=r"(?i)can't change media type in the album"):
        await album[0].edit_media(InputMediaDocument(b"a", filename="a.txt"))


async def test_one_photo_alone_is_no_album(ana: Person, raw: Raw) -> None:
    file_id = (await photo_sent(raw, ana.id))["photo"][-1]["file_id"]

    (sent,) = await raw.result("sendMediaGroup", chat_id=ana.id, media=[{"type": "photo", "media": file_id}])

    assert "media_group_id" not in sent


async def test_albums_are_refused_in_telegrams_words(
    world: World, ana: Person, group: Chat, raw: Raw
) -> None:
    file_id = (await photo_sent(raw, ana.id))["photo"][-1]["file_id"]
    photo, document = {"type": "photo", "media": file_id}, {"type": "document", "media": "x"}
    world.forbid(group, "photos")

    async def refusal(*media: dict[str, Any], chat: int = ana.id) -> str:
        return await raw.refusal("sendMediaGroup", chat_id=chat, media=media)

    assert await refusal() == "Bad Request: there are no messages to send"
    assert await refusal(*[photo] * 11) == "Bad Request: too many messages to send as an album"
    mixed = await refusal(photo, document)
    assert mixed == "Bad Request: document can't be mixed with other media types"
    assert "not enough rights to send photos to the chat" in await refusal(photo, chat=group.id)
    assert "does not model media.1 of type audio" in await refusal(photo, {"type": "audio", "media": "x"})
    assert "wrong file identifier/HTTP URL specified" in await refusal(
        photo, {**photo, "media": "attach://x"}
    )


async def test_attached_files_are_found_wherever_they_are_referred_to(ana: Person, raw: Raw) -> None:
    media = [{"type": "document", "media": "attach://b"}, {"type": "document", "media": "attach://a"}]
    data = {"chat_id": ana.id, "media": json.dumps(media)}

    sent = await raw.upload("sendMediaGroup", data, a=("a.txt", b"a"), b=("b.txt", b"b"))

    assert [message["document"]["file_name"] for message in sent] == ["b.txt", "a.txt"]


async def test_several_messages_are_deleted_at_once_or_none(
    world: World, ana: Person, group: Chat, raw: Raw
) -> None:
    async def delete(*numbers: int, chat: Chat = group) -> str:
        return await raw.refusal("deleteMessages", chat_id=chat.id, message_ids=numbers)

    own = [(await raw.result("sendMessage", chat_id=group.id, text="x"))["message_id"] for _ in range(3)]
    theirs = world.write(ana, "hello", group)["message_id"]

    assert await delete() == "Bad Request: message identifiers are not specified"
    assert await delete(*range(1, 102)) == "Bad Request: too many message identifiers specified"
    assert await delete(0) == "Bad Request: invalid message identifier specified"
    assert await delete(own[0], theirs) == "Bad Request: message can't be deleted"
    assert len(world.messages(group)) == 4
    assert await raw.result("deleteMessages", chat_id=group.id, message_ids=[own[0], own[0], own[2], 99])
    assert [message["message_id"] for message in world.messages(group)] == [own[1], theirs]


async def test_every_kind_of_button_fits(ana: Person, bot: ExtBot[None], world: World) -> None:
    places = SwitchInlineQueryChosenChat(query="rei", allow_group_chats=True)
    buttons = [
        InlineKeyboardButton("press", callback_data="x"),
        InlineKeyboardButton("go", url="https://example.org"),
        InlineKeyboardButton("copy", copy_text=CopyTextButton("rei - homem + mulher")),
        InlineKeyboardButton("elsewhere", switch_inline_query="rei"),
        InlineKeyboardButton("here", switch_inline_query_current_chat="rei"),
        InlineKeyboardButton("choose", switch_inline_query_chosen_chat=places),
    ]

    await bot.send_message(ana.id, "x", reply_markup=InlineKeyboardMarkup.from_column(buttons))

    (shown,) = world.messages(ana)
    keyboard = judged(aiogram.types.Message, shown).reply_markup.inline_keyboard
    assert [row[0].text for row in keyboard] == ["press", "go", "copy", "elsewhere", "here", "choose"]
    assert keyboard[2][0].copy_text.text == "rei - homem + mulher"
