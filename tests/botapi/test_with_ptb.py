import asyncio
from typing import Any

import httpx
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters, Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, ExtBot

from botapi.people import Person
from botapi.record import Subscription, Upload
from botapi.world import World
from tests.botapi.raw import png

Context = ContextTypes.DEFAULT_TYPE


async def test_a_bot_says_something_and_the_chat_shows_it(
    world: World, ana: Person, bot: ExtBot[None]
) -> None:
    message = await bot.send_message(ana.id, "Hello, <b>world</b>", parse_mode="HTML")

    assert message.text_html == "Hello, <b>world</b>"
    assert [shown["text"] for shown in world.messages(ana)] == ["Hello, world"]
    call = world.calls[-1]
    assert (call.method, call.ok) == ("sendMessage", True)
    assert call.parameters == {"chat_id": 10, "text": "Hello, <b>world</b>", "parse_mode": "HTML"}


async def test_every_option_that_ptb_knows_is_accepted(ana: Person, bot: ExtBot[None]) -> None:
    first = await bot.send_message(ana.id, "one two three")
    reply = ReplyParameters(first.message_id, quote="two", allow_sending_without_reply=True)

    sent = await bot.send_message(
        ana.id,
        "<pre><code class='language-python'>x = 1</code></pre>",
        parse_mode="HTML",
        disable_notification=True,
        protect_content=True,
        message_effect_id="5107584321108051014",
        reply_parameters=reply,
        disable_web_page_preview=True,
    )

    assert sent.reply_to_message is not None
    assert sent.reply_to_message.message_id == first.message_id
    assert sent.quote is not None
    assert (sent.quote.text, sent.quote.position) == ("two", 4)
    assert sent.has_protected_content
    assert sent.effect_id == "5107584321108051014"
    assert [(e.type, e.language) for e in sent.entities] == [("pre", "python")]


async def test_a_photo_is_uploaded_downloaded_and_sent_again_by_its_id(
    world: World, ana: Person, bot: ExtBot[None]
) -> None:
    sent = await bot.send_photo(
        ana.id, png(4, 3), caption="<i>map</i>", parse_mode="HTML", filename="map.png"
    )
    again = await bot.send_photo(ana.id, sent.photo[-1].file_id)

    assert (sent.photo[-1].width, sent.photo[-1].height) == (4, 3)
    assert sent.caption_html == "<i>map</i>"
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    file = await again.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == png(4, 3)
    upload = world.calls[0].parameters["photo"]
    assert isinstance(upload, Upload)
    assert (upload.name, upload.size, upload.content) == ("map.png", len(png()), png(4, 3))


async def test_a_document_keeps_its_name_and_type(ana: Person, bot: ExtBot[None]) -> None:
    sent = await bot.send_document(ana.id, b"a,b\n", filename="table.csv", caption="table")

    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type, sent.document.file_size) == (
        "table.csv",
        "text/csv",
        4,
    )


async def test_text_caption_and_buttons_are_edited(world: World, ana: Person, bot: ExtBot[None]) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])
    text = await bot.send_message(ana.id, "one", reply_markup=keyboard)
    photo = await bot.send_photo(ana.id, png(), caption="old")

    await text.edit_text("two", reply_markup=keyboard)
    await text.edit_reply_markup(None)
    await photo.edit_caption("new")

    first, second = world.messages(ana)
    assert (first["text"], "reply_markup" in first, second["caption"]) == ("two", False, "new")
    assert first["edit_date"] >= first["date"]
    with pytest.raises(BadRequest, match="exactly the same"):
        await text.edit_text("two")


async def test_a_pressed_button_is_answered_once(world: World, ana: Person, bot: ExtBot[None]) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])
    await bot.send_message(ana.id, "one", reply_markup=keyboard)
    press = world.press(ana, world.messages(ana)[0], "More")
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "more"
    assert press.answer is None

    await update.callback_query.answer("Here", show_alert=True)

    answer = await press.answered()
    assert (answer.text, answer.show_alert) == ("Here", True)
    with pytest.raises(
        BadRequest, match=r"(?i)query is too old and response timeout expired or query id is invalid"
    ):
        await update.callback_query.answer()


async def test_an_application_polls_answers_and_forgets_nothing(
    world: World, ana: Person, bot: ExtBot[None], events: Subscription
) -> None:
    async def start(update: Update, _context: Context) -> None:
        assert update.effective_message is not None
        await update.effective_message.reply_html("Hi, <b>you</b>", do_quote=True)

    async def pressed(update: Update, _context: Context) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("pressed")

    application = Application.builder().bot(bot).build()
    application.add_handlers([CommandHandler("start", start), CallbackQueryHandler(pressed)])
    async with application:
        assert application.updater is not None
        await application.updater.start_polling(timeout=10, allowed_updates=["message", "callback_query"])
        await application.start()
        written = world.write(ana, "/start")
        shown = (await events.next("message", chat=ana.id)), (await events.next("message", chat=ana.id))
        await application.updater.stop()
        await application.stop()

    assert shown[1].body["text"] == "Hi, you"
    assert shown[1].body["reply_to_message"]["message_id"] == written["message_id"]
    assert world.updates.pending == []
    assert world.polls[0].parameters["allowed_updates"] == ["message", "callback_query"]


async def test_a_second_poller_ends_the_first(world: World, ana: Person, bot: ExtBot[None]) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await world.updates.until_waiting()
    second = asyncio.create_task(bot.get_updates(timeout=20))

    with pytest.raises(Exception, match="terminated by other getUpdates request"):
        await first
    world.write(ana, "hello")
    assert [update.message.text for update in await second if update.message] == ["hello"]


async def test_people_and_groups_that_do_not_want_the_bot_are_forbidden(
    world: World, ana: Person, bot: ExtBot[None]
) -> None:
    group = world.group(-5, "Study", [ana])
    world.block(ana)
    world.kick(group, ana)

    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ana.id, "hello")
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group.id, "hello")


# PTB warns of its own change of RetryAfter, whoever looks at it.
@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_troubles_reach_ptb_as_its_own_errors(world: World, ana: Person, bot: ExtBot[None]) -> None:
    world.faults.flood("sendMessage", retry_after=7)
    world.faults.crash()
    world.faults.bad_gateway()
    world.faults.broken()

    with pytest.raises(RetryAfter) as flood:
        await bot.send_message(ana.id, "one")
    assert flood.value._retry_after.total_seconds() == 7
    for words in ("Internal Server Error", "Bad Gateway", "broken on demand"):
        with pytest.raises(NetworkError, match=words):
            await bot.send_message(ana.id, "one")
    await bot.send_message(ana.id, "one")

    assert [call.ok for call in world.calls] == [False] * 4 + [True]
    assert len(world.messages(ana)) == 1


async def test_a_slow_answer_waits_until_it_is_released(world: World, ana: Person, bot: ExtBot[None]) -> None:
    release = world.faults.slow("sendMessage")
    sending = asyncio.create_task(bot.send_message(ana.id, "one"))
    await bot.send_chat_action(ana.id, "typing")
    assert not world.messages(ana)

    release.set()

    assert (await sending).text == "one"


async def test_an_answer_can_be_lost_after_the_call_was_carried_out(
    world: World, ana: Person, bot: ExtBot[None]
) -> None:
    world.faults.broken("sendMessage", after_effect=True)

    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, "one")

    assert len(world.messages(ana)) == 1


async def test_a_migrated_group_tells_its_new_id(world: World, ana: Person, bot: ExtBot[None]) -> None:
    group = world.group(-5, "Study", [ana])
    supergroup = world.migrate(group, -1_000_000_000_005, ana)

    with pytest.raises(Exception, match="New chat id") as moved:
        await bot.send_message(group.id, "hello")

    assert getattr(moved.value, "new_chat_id", None) == supergroup.id
    told = [update.message for update in await bot.get_updates()]
    assert told[0] is not None
    assert told[0].migrate_to_chat_id == supergroup.id
    assert told[1] is not None
    assert told[1].migrate_from_chat_id == group.id


async def test_menus_names_and_descriptions_are_kept_by_scope_and_language(bot: ExtBot[None]) -> None:
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("ajuda", "Help in Portuguese")], language_code="pt")
    await bot.set_my_name("Group")
    await bot.set_my_description("Long", language_code="pt")
    await bot.set_my_short_description("Short")

    assert [command.command for command in await bot.get_my_commands()] == ["help"]
    assert [command.command for command in await bot.get_my_commands(language_code="pt")] == ["ajuda"]
    assert (await bot.get_my_name(language_code="pt")).name == "Group"
    assert (await bot.get_my_description()).description == ""
    assert (await bot.get_my_description(language_code="pt")).description == "Long"
    assert (await bot.get_my_short_description()).short_description == "Short"
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_ptb_reads_chats_and_members(world: World, ana: Person, rui: Person, bot: ExtBot[None]) -> None:
    group = world.group(-1_000_000_000_001, "Study", [ana], username="study")

    assert (await bot.get_chat("@study")).title == "Study"
    assert (await bot.get_chat_member(group.id, ana.id)).status == "member"
    assert (await bot.get_chat_member(group.id, rui.id)).status == "left"
    world.promote(group, ana)
    assert (await bot.get_chat_member(group.id, ana.id)).status == "administrator"
    assert await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="not a member"):
        await bot.send_message(group.id, "hello")


async def test_the_webhook_is_noted_and_polling_refused_meanwhile(bot: ExtBot[None]) -> None:
    await bot.set_webhook("https://example.org/hook", allowed_updates=["message"])

    info = await bot.get_webhook_info()
    assert (info.url, info.allowed_updates) == ("https://example.org/hook", ("message",))
    with pytest.raises(Exception, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    assert await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_the_wrong_token_is_unauthorized(transport: httpx.ASGITransport) -> None:
    async with httpx.AsyncClient(transport=transport, base_url="http://local") as client:
        call: Any = (await client.get("/bot1:wrong/getMe")).json()
        download = await client.get("/file/bot1:wrong/photos/PHOTO-1")

    assert call == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert download.status_code == 401
