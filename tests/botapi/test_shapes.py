"""Every update and every result is held against aiogram's models, made by others from the same pages."""

from typing import Any

import aiogram.methods
import aiogram.types
import pytest
from pydantic import BaseModel

from botapi import values
from botapi.methods import METHODS, Method
from botapi.people import Chat, Person
from botapi.world import World
from tests.botapi.judge import judged, unknown_fields
from tests.botapi.raw import Raw, png

NESTED = (
    values.MessageEntity,
    values.LinkPreviewOptions,
    values.ReplyParameters,
    values.CopyTextButton,
    values.SwitchInlineQueryChosenChat,
    values.InlineKeyboardButton,
    values.InlineKeyboardMarkup,
    values.KeyboardButton,
    values.ReplyKeyboardMarkup,
    values.ReplyKeyboardRemove,
    values.ForceReply,
    values.BotCommand,
    values.InputTextMessageContent,
    values.InlineQueryResultArticle,
    values.InlineQueryResultsButton,
    values.InputMediaPhoto,
    values.InputMediaDocument,
    values.InputPollOption,
)


def documented(model: type[BaseModel]) -> set[str]:
    """The names of a model's fields, without those that Telegram has given up."""

    def given_up(extra: Any) -> bool:  # noqa: ANN401 - whatever pydantic keeps there
        return isinstance(extra, dict) and bool(extra.get("deprecated"))

    return {name for name, field in model.model_fields.items() if not given_up(field.json_schema_extra)}


def aiogram_method(name: str) -> Any:  # noqa: ANN401 - a class with a result type
    return getattr(aiogram.methods, name[0].upper() + name[1:])


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_a_method_has_exactly_the_documented_parameters(method: Method) -> None:
    theirs = aiogram_method(method.name)

    assert set(method.parameters.model_fields) == documented(theirs)
    required = {name for name, field in theirs.model_fields.items() if field.is_required()}
    assert {name for name, field in method.parameters.model_fields.items() if field.is_required()} == required


@pytest.mark.parametrize("ours", NESTED, ids=lambda model: model.__name__)
def test_nested_values_have_exactly_the_documented_fields(ours: type[BaseModel]) -> None:
    assert set(ours.model_fields) == documented(getattr(aiogram.types, ours.__name__))


def test_the_judge_finds_what_does_not_belong() -> None:
    message = {
        "message_id": 1,
        "chat": {"id": 1, "type": "private", "colour": "red"},
        "entities": [{"kind": "bold"}],
    }

    assert unknown_fields(aiogram.types.Message, message) == [".chat.colour", ".entities[].kind"]


@pytest.fixture
def forum(world: World, ana: Person) -> Chat:
    return world.group(-1_000_000_000_010, "Study", [ana], forum=True, username="study")


def judged_updates(world: World, *kinds: str) -> list[dict[str, Any]]:
    """The pending updates, which are of these kinds and fit."""
    taken = world.updates.take()
    assert [next(name for name in update if name != "update_id") for update in taken] == list(kinds)
    for update in taken:
        judged(aiogram.types.Update, update)
    ids = [update["update_id"] for update in taken]
    assert ids == sorted(set(ids))
    return taken


def test_messages_and_edits_of_people_fit(world: World, ana: Person) -> None:
    message = world.write(ana, "/rei @rui_silva https://example.org #a")
    world.edit(world.write(ana, "yes", reply_to=message), "/no")

    judged_updates(world, "message", "message", "edited_message")


def test_posts_of_a_channel_fit(world: World) -> None:
    channel = world.channel(-1_000_000_000_077, "News", username="news")
    world.edit(world.post(channel, "one"), "two")

    judged_updates(world, "channel_post", "edited_channel_post")


def test_messages_in_a_forum_fit_and_seem_to_answer_the_opening(
    world: World, ana: Person, forum: Chat
) -> None:
    thread = world.topic(forum, "Algebra", ana)
    first = world.write(ana, "/rei", forum, thread=thread)
    second = world.write(ana, "/rei", forum, reply_to=first)
    general = world.write(ana, "/rei", forum)

    judged_updates(world, "message", "message", "message", "message")
    assert first["reply_to_message"]["forum_topic_created"]["name"] == "Algebra"
    assert (second["message_thread_id"], second["is_topic_message"]) == (thread, True)
    assert "message_thread_id" not in general


def test_every_strange_sender_fits(world: World, ana: Person, forum: Chat) -> None:
    channel = world.channel(-1_000_000_000_077, "News")
    world.write_anonymously(forum, "/rei")
    world.write_as_channel(forum, channel, "/rei")
    world.forward_post(forum, channel, "/rei")
    world.write(world.other_bot(60, "Other", "other_bot"), "/rei", forum)
    world.write(ana, "found", forum, via=world.bot)

    updates = judged_updates(world, *["message"] * 5)
    senders = [update["message"]["from"]["id"] for update in updates]
    assert senders == [1087968824, 136817688, 777000, 60, ana.id]
    assert updates[2]["message"]["is_automatic_forward"]


async def test_pressed_buttons_fit_on_messages_that_are_there_and_that_are_gone(
    world: World, ana: Person, raw: Raw
) -> None:
    markup = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}
    message = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)
    world.press(ana, message, "More")
    await raw.result("deleteMessage", chat_id=ana.id, message_id=message["message_id"])
    world.press(ana, message, "more")

    updates = judged_updates(world, "callback_query", "callback_query")
    gone = judged(aiogram.types.Update, updates[1]).callback_query.message
    assert isinstance(gone, aiogram.types.InaccessibleMessage)


def test_what_befalls_the_bot_fits(world: World, ana: Person) -> None:
    group = world.group(-5, "Study", [ana])
    world.block(ana)
    world.unblock(ana)
    world.kick(group, ana)
    world.add_bot(group, ana)
    world.promote(group)
    world.kick(world.migrate(group, -1_000_000_000_005, ana), ana)

    member, message = "my_chat_member", "message"
    judged_updates(world, member, member, message, member, member, message, message, message, message, member)


async def test_people_come_and_go_and_the_bot_is_told_while_it_is_there(
    world: World, ana: Person, rui: Person, forum: Chat, raw: Raw
) -> None:
    world.join(forum, rui)
    count = await raw.result("getChatMemberCount", chat_id=forum.id)
    world.leave(forum, rui)

    come, gone = judged_updates(world, "message", "message")
    assert come["message"]["new_chat_members"][0]["id"] == rui.id
    assert gone["message"]["left_chat_member"]["id"] == rui.id
    assert (count, await raw.result("getChatMemberCount", chat_id=forum.id)) == (3, 2)
    assert (await raw.result("getChatMember", chat_id=forum.id, user_id=rui.id))["status"] == "left"
    world.kick(forum, ana)
    world.updates.take()
    world.join(forum, rui)
    assert world.updates.pending == []
    assert world.messages(forum)[-1]["new_chat_members"][0]["id"] == rui.id


async def test_those_who_lead_a_group_are_named(world: World, ana: Person, forum: Chat, raw: Raw) -> None:
    other = world.other_bot(60, "Other", "other_bot")
    for leading in (ana, other, None):
        world.promote(forum, leading)

    async def ids(**given: object) -> list[int]:
        leaders = await raw.result("getChatAdministrators", chat_id=forum.id, **given)
        return [leader["user"]["id"] for leader in leaders]

    assert await ids() == [ana.id, world.bot.id]
    assert await ids(return_bots=True) == [ana.id, other.id, world.bot.id]
    refusal = await raw.refusal("getChatAdministrators", chat_id=ana.id)
    assert refusal == "Bad Request: there are no administrators in the private chat"
    assert await raw.result("getChatMemberCount", chat_id=ana.id) == 2


async def test_results_of_sending_and_editing_fit(world: World, ana: Person, forum: Chat, raw: Raw) -> None:
    thread = world.topic(forum, "Algebra", ana)
    markup = {
        "inline_keyboard": [
            [{"text": "More", "callback_data": "more"}, {"text": "Go", "url": "https://a.pt"}]
        ]
    }
    sent = await raw.result(
        "sendMessage",
        chat_id=forum.id,
        message_thread_id=thread,
        text="<b>one</b> <a href='https://example.org'>two</a> <code>three</code> /four",
        parse_mode="HTML",
        reply_markup=markup,
        link_preview_options={"is_disabled": True},
        protect_content=True,
        allow_paid_broadcast=True,
    )
    edited = await raw.result(
        "editMessageText",
        chat_id=forum.id,
        message_id=sent["message_id"],
        text="two",
        link_preview_options={"url": "https://example.org/"},
        entities=[{"type": "pre", "offset": 0, "length": 3, "language": "python"}],
    )
    quoted = await raw.result(
        "sendMessage",
        chat_id=forum.id,
        text="three",
        reply_parameters={"message_id": sent["message_id"], "quote": "two", "chat_id": "@study"},
    )

    for message in (sent, edited, quoted):
        judged(aiogram.types.Message, message)
    assert (edited["message_thread_id"], quoted["message_thread_id"]) == (thread, thread)


async def test_results_of_sending_files_fit(ana: Person, raw: Raw) -> None:
    data = {"chat_id": ana.id, "caption": "/rei", "has_spoiler": "true"}
    photo = await raw.client.post("sendPhoto", data=data, files={"photo": ("a.png", png())})
    del data["has_spoiler"]
    document = await raw.client.post("sendDocument", data=data, files={"document": ("a.txt", b"a")})

    judged(aiogram.types.Message, photo.json()["result"])
    message = judged(aiogram.types.Message, document.json()["result"])
    judged(aiogram.types.File, await raw.result("getFile", file_id=message.document.file_id))


@pytest.mark.parametrize(
    ("method", "given"),
    [
        ("getMe", {}),
        ("getUpdates", {}),
        ("getWebhookInfo", {}),
        ("setWebhook", {"url": "https://example.org", "secret_token": "x", "max_connections": 4}),
        ("getMyCommands", {}),
        ("getMyName", {}),
        ("getMyDescription", {}),
        ("getMyShortDescription", {}),
        ("getChat", {"chat_id": 10}),
        ("getChat", {"chat_id": "@study"}),
        ("getChatMember", {"chat_id": 10, "user_id": 10}),
        ("getChatMemberCount", {"chat_id": "@study"}),
        ("getChatAdministrators", {"chat_id": "@study", "return_bots": True}),
        ("getChatMember", {"chat_id": "@study", "user_id": 7_000_000_001}),
        ("sendChatAction", {"chat_id": 10, "action": "typing"}),
        ("close", {}),
    ],
)
async def test_other_results_fit(
    world: World, ana: Person, forum: Chat, raw: Raw, method: str, given: dict[str, Any]
) -> None:
    world.promote(forum)
    world.write(ana, "/rei")

    judged(aiogram_method(method).__returning__, await raw.result(method, **given))


async def test_every_status_of_a_member_fits(ana: Person, forum: Chat, raw: Raw) -> None:
    returning = aiogram_method("getChatMember").__returning__
    for status in ("creator", "administrator", "member", "left", "kicked"):
        forum.members[ana.id] = status
        member = await raw.result("getChatMember", chat_id=forum.id, user_id=ana.id)
        assert judged(returning, member).status == status
