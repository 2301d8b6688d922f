from typing import Any

import httpx
import pytest

from botapi.people import Chat, Person
from botapi.world import World
from tests.botapi.raw import Raw, png

BUTTONS = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}


@pytest.fixture
def group(world: World, ana: Person) -> Chat:
    return world.group(-1_000_000_000_009, "Study", [ana])


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"chat_id": 99}, "chat not found"),
        ({"chat_id": "@nobody"}, "chat not found"),
        ({"chat_id": "ana"}, "chat not found"),
        ({"text": ""}, "message text is empty"),
        ({"text": " \n\t"}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        (
            {"text": "<x>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        ({"parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"parse_mode": "MarkdownV2"}, "the local server does not model parse_mode MarkdownV2; use HTML"),
        ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"message_thread_id": 7}, "message thread not found"),
        ({"colour": "red"}, 'sendMessage has no parameter "colour"'),
        ({"text": 5}, 'parameter "text" of sendMessage: Input should be a valid string'),
        (
            {"disable_notification": "perhaps"},
            'parameter "disable_notification" of sendMessage: Input should be a valid boolean',
        ),
        (
            {"business_connection_id": "x"},
            'the local server does not model parameter "business_connection_id"',
        ),
        (
            {"text": "abc", "entities": [{"type": "bold", "offset": 2, "length": 2}]},
            "entity beginning at UTF-16 offset 2 ends after the end of the text",
        ),
    ],
)
async def test_a_text_is_refused_in_telegrams_words(
    ana: Person, raw: Raw, parameters: dict[str, Any], words: str
) -> None:
    wanted = {"chat_id": ana.id, "text": "hello", **parameters}

    assert await raw.refusal("sendMessage", **wanted) == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"callback_data": "ç" * 33}, "BUTTON_DATA_INVALID"),
        ({"callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        ({}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "pay": True}, 'can\'t parse inline keyboard button: Field "text" must be non-empty'),
    ],
)
async def test_a_button_that_breaks_a_rule_is_refused(
    ana: Person, raw: Raw, button: dict[str, Any], words: str
) -> None:
    markup = {"inline_keyboard": [[{"text": "More", **button}]]}

    refusal = await raw.refusal("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)

    assert refusal == f"Bad Request: {words}"


async def test_too_many_buttons_are_refused(ana: Person, raw: Raw) -> None:
    markup = {"inline_keyboard": [[{"text": "More", "callback_data": "x"}]] * 101}

    assert "REPLY_MARKUP_TOO_LONG" in await raw.refusal(
        "sendMessage", chat_id=ana.id, text="x", reply_markup=markup
    )


@pytest.mark.parametrize(
    "button",
    [
        {"callback_data": "ç" * 32},
        {"copy_text": {"text": "rei"}},
        {"switch_inline_query": ""},
        {"switch_inline_query_current_chat": "rei"},
        {"switch_inline_query_chosen_chat": {"query": "rei", "allow_group_chats": True}},
        {"url": "https://example.org/"},
    ],
)
async def test_buttons_of_every_kind_are_shown(ana: Person, raw: Raw, button: dict[str, Any]) -> None:
    markup = {"inline_keyboard": [[{"text": "More", **button}]]}

    sent = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)

    assert sent["reply_markup"] == markup


async def test_other_keyboards_are_accepted_and_not_part_of_the_message(ana: Person, raw: Raw) -> None:
    for markup in (
        {"keyboard": [[{"text": "one"}, "two"]], "resize_keyboard": True},
        {"remove_keyboard": True},
        {"force_reply": True},
    ):
        sent = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)
        assert "reply_markup" not in sent


async def test_a_missing_original_can_be_allowed(ana: Person, raw: Raw) -> None:
    reply = {"message_id": 99, "allow_sending_without_reply": True}

    assert "reply_to_message" not in await raw.result(
        "sendMessage", chat_id=ana.id, text="x", reply_parameters=reply
    )


async def test_only_what_was_said_can_be_quoted(world: World, ana: Person, group: Chat, raw: Raw) -> None:
    original = world.write(ana, "o rei")
    reply = {"message_id": original["message_id"], "quote": "rainha"}

    assert "QUOTE_TEXT_INVALID" in await raw.refusal(
        "sendMessage", chat_id=ana.id, text="x", reply_parameters=reply
    )
    elsewhere = {"message_id": 1, "chat_id": group.id}
    assert "replies to another chat" in await raw.refusal(
        "sendMessage", chat_id=ana.id, text="x", reply_parameters=elsewhere
    )


async def test_what_a_chat_forbids_is_refused_and_text_still_goes(
    world: World, group: Chat, raw: Raw
) -> None:
    sent = await raw.client.post("sendPhoto", data={"chat_id": group.id}, files={"photo": ("a.png", png())})
    world.forbid(group, "photos")

    refused = await raw.client.post(
        "sendPhoto", data={"chat_id": group.id}, files={"photo": ("a.png", png())}
    )

    assert sent.json()["ok"]
    assert refused.json()["description"] == "Bad Request: not enough rights to send photos to the chat"
    assert (await raw.result("sendMessage", chat_id=group.id, text="x"))["text"] == "x"
    world.forbid(group, "text messages")
    assert "not enough rights to send text messages" in await raw.refusal(
        "sendMessage", chat_id=group.id, text="x"
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "file must be non-empty"),
        (b"GIF89a", "IMAGE_PROCESS_FAILED"),
        (b"\xff\xd8\xff\xd9", "IMAGE_PROCESS_FAILED"),
        (png(9000, 2000), "PHOTO_INVALID_DIMENSIONS"),
        (png(210, 10), "PHOTO_INVALID_DIMENSIONS"),
        (png() + bytes(10 * 1024 * 1024), "is too big for a photo; the maximum size is 10485760 bytes"),
    ],
)
async def test_a_picture_that_telegram_would_not_take_is_refused(
    ana: Person, raw: Raw, content: bytes, words: str
) -> None:
    response = await raw.client.post(
        "sendPhoto", data={"chat_id": ana.id}, files={"photo": ("a.png", content)}
    )

    assert words in response.json()["description"]


async def test_files_are_refused_without_content_or_under_a_wrong_id(ana: Person, raw: Raw) -> None:
    files = {"document": ("a.txt", b"")}
    empty = await raw.client.post("sendDocument", data={"chat_id": ana.id}, files=files)
    sent = await raw.client.post(
        "sendDocument", data={"chat_id": ana.id}, files={"document": ("a.txt", b"a")}
    )
    file_id = sent.json()["result"]["document"]["file_id"]

    assert "file must be non-empty" in empty.json()["description"]
    assert "can't use file of type Document as Photo" in await raw.refusal(
        "sendPhoto", chat_id=ana.id, photo=file_id
    )
    assert "wrong file identifier" in await raw.refusal("sendDocument", chat_id=ana.id, document="x")
    assert "there is no photo" in await raw.refusal("sendPhoto", chat_id=ana.id)
    assert "invalid file_id" in await raw.refusal("getFile", file_id="x")


async def test_a_caption_is_shorter_than_a_text(ana: Person, raw: Raw) -> None:
    files = {"document": ("a.txt", b"a")}
    data = {"chat_id": ana.id, "caption": "a" * 1025}

    response = await raw.client.post("sendDocument", data=data, files=files)

    assert response.json()["description"] == "Bad Request: message caption is too long"


async def test_only_own_messages_are_edited(world: World, ana: Person, raw: Raw) -> None:
    theirs = world.write(ana, "hello")["message_id"]
    own = (await raw.result("sendMessage", chat_id=ana.id, text="x"))["message_id"]
    at = {"chat_id": ana.id, "text": "y"}

    assert "message can't be edited" in await raw.refusal("editMessageText", message_id=theirs, **at)
    assert "message to edit not found" in await raw.refusal("editMessageText", message_id=99, **at)
    assert "chat_id is empty" in await raw.refusal("editMessageText", message_id=own, text="y")
    assert "message identifier is not specified" in await raw.refusal("editMessageText", **at)
    assert "MESSAGE_ID_INVALID" in await raw.refusal("editMessageText", inline_message_id="1", text="y")
    caption = {"chat_id": ana.id, "caption": "y", "message_id": own}
    assert "there is no caption in the message to edit" in await raw.refusal("editMessageCaption", **caption)


async def test_a_photo_has_no_text_to_edit_and_its_caption_can_go(ana: Person, raw: Raw) -> None:
    data = {"chat_id": ana.id, "caption": "x", "has_spoiler": "true", "show_caption_above_media": "true"}
    sent = (await raw.client.post("sendPhoto", data=data, files={"photo": ("a.png", png())})).json()["result"]
    at = {"chat_id": ana.id, "message_id": sent["message_id"]}

    assert (sent["has_media_spoiler"], sent["show_caption_above_media"]) == (True, True)
    assert "there is no text in the message to edit" in await raw.refusal("editMessageText", text="y", **at)
    above = await raw.result("editMessageCaption", caption="y", show_caption_above_media=True, **at)
    assert above["show_caption_above_media"]
    assert "caption" not in await raw.result("editMessageCaption", **at)


async def test_messages_are_deleted_where_the_bot_may(
    world: World, ana: Person, group: Chat, raw: Raw
) -> None:
    private = world.write(ana, "hello")["message_id"]
    theirs = world.write(ana, "/rei", group)["message_id"]
    own = (await raw.result("sendMessage", chat_id=group.id, text="x"))["message_id"]

    assert await raw.result("deleteMessage", chat_id=ana.id, message_id=private)
    assert world.messages(ana) == []
    assert "message can't be deleted" in await raw.refusal(
        "deleteMessage", chat_id=group.id, message_id=theirs
    )
    assert await raw.result("deleteMessage", chat_id=group.id, message_id=own)
    assert "message to delete not found" in await raw.refusal(
        "deleteMessage", chat_id=group.id, message_id=own
    )
    world.promote(group)
    assert await raw.result("deleteMessage", chat_id=group.id, message_id=theirs)


async def test_a_long_answer_to_a_button_is_refused_and_the_press_stays_open(
    world: World, ana: Person, raw: Raw
) -> None:
    await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=BUTTONS)
    press = world.press(ana, world.messages(ana)[0], "more")

    assert "MESSAGE_TOO_LONG" in await raw.refusal(
        "answerCallbackQuery", callback_query_id=press.id, text="a" * 201
    )
    assert await raw.result("answerCallbackQuery", callback_query_id=press.id, text="a" * 200)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ({"command": "distância", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "Rei", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "r" * 33, "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "rei", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"command": "rei", "description": "x" * 257}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_commands_follow_telegrams_rules(raw: Raw, command: dict[str, str], words: str) -> None:
    assert words in await raw.refusal("setMyCommands", commands=[command])


async def test_menus_are_refused_for_wrong_places(raw: Raw, ana: Person, group: Chat) -> None:
    commands = [{"command": "/rei", "description": "King"}]

    async def refusal(**parameters: object) -> str:
        return await raw.refusal("setMyCommands", commands=commands, **parameters)

    assert "invalid language code" in await refusal(language_code="pt-br")
    assert "chat_id is empty" in await refusal(scope={"type": "chat"})
    assert "chat not found" in await refusal(scope={"type": "chat", "chat_id": 77})
    assert "invalid user_id" in await refusal(scope={"type": "chat_member", "chat_id": group.id})
    assert "BOT_COMMANDS_TOO_MUCH" in await raw.refusal("setMyCommands", commands=commands * 101)
    scope = {"type": "chat_member", "chat_id": group.id, "user_id": ana.id}
    assert await raw.result("setMyCommands", commands=commands, scope=scope)
    assert await raw.result("getMyCommands", scope=scope) == [{"command": "rei", "description": "King"}]
    assert "too long" in await raw.refusal("setMyDescription", description="x" * 513)


async def test_visits_are_refused_where_nobody_is(world: World, ana: Person, group: Chat, raw: Raw) -> None:
    stranger = world.person(30, "Eva", started=False)

    assert "wrong parameter action" in await raw.refusal("sendChatAction", chat_id=ana.id, action="dancing")
    assert "invalid user_id" in await raw.refusal("getChatMember", chat_id=group.id, user_id=5)
    assert "private chats" in await raw.refusal("leaveChat", chat_id=ana.id)
    assert "bot can't initiate conversation" in await raw.refusal(
        "sendMessage", chat_id=stranger.id, text="x"
    )
    world.write(stranger, "/start")
    assert await raw.result("sendMessage", chat_id=stranger.id, text="x")


async def test_effects_are_for_private_chats_and_channels_for_administrators(
    world: World, group: Chat, raw: Raw
) -> None:
    channel = world.channel(-1_000_000_000_077, "News")

    assert "message effects" in await raw.refusal(
        "sendMessage", chat_id=group.id, text="x", message_effect_id="1"
    )
    assert "from" not in await raw.result("sendMessage", chat_id=channel.id, text="x")
    channel.status = "member"
    assert "need administrator rights" in await raw.refusal("sendMessage", chat_id=channel.id, text="x")


async def test_a_webhook_needs_https(raw: Raw) -> None:
    assert "An HTTPS URL must be provided" in await raw.refusal("setWebhook", url="http://example.org")
    assert await raw.result("setWebhook", url="", drop_pending_updates=True)
    assert await raw.result("deleteWebhook", drop_pending_updates=True)


async def test_calls_come_in_the_query_in_a_form_and_in_json(ana: Person, raw: Raw) -> None:
    for response in (
        await raw.client.get("sendMessage", params={"chat_id": ana.id, "text": "123"}),
        await raw.client.post(
            "SENDMESSAGE", data={"chat_id": "10", "text": "123", "disable_notification": "true"}
        ),
        await raw.client.post("sendMessage", json={"chat_id": 10, "text": "123", "parse_mode": None}),
        await raw.client.post("sendMessage", params={"chat_id": 10}, json={"text": "123"}),
    ):
        assert response.json()["result"]["text"] == "123"


async def test_an_attached_file_is_found_by_its_name(world: World, ana: Person, raw: Raw) -> None:
    data = {"chat_id": ana.id, "document": "attach://one"}

    sent = await raw.client.post("sendDocument", data=data, files={"one": ("a.txt", b"abc")})

    assert sent.json()["result"]["document"]["file_name"] == "a.txt"
    assert world.calls[-1].parameters["document"].content == b"abc"


async def test_bodies_and_methods_that_make_no_sense_are_refused(raw: Raw) -> None:
    headers = {"content-type": "application/json"}
    broken = await raw.client.post("getMe", content=b"{", headers=headers)
    listed = await raw.client.post("getMe", content=b"[]", headers=headers)
    half = await raw.client.post(
        "sendMessage", content=rb'{"chat_id": 10, "text": "\ud800"}', headers=headers
    )

    assert "strings must be encoded in UTF-8" in half.json()["description"]
    assert "can't parse JSON object" in broken.json()["description"]
    assert "object expected" in listed.json()["description"]
    assert await raw.refusal("getMoon") == "Not Found: method not found"
    assert await raw.result("logOut") is True


async def test_unknown_addresses_are_not_found(raw: Raw, transport: httpx.ASGITransport) -> None:
    async with httpx.AsyncClient(transport=transport, base_url="http://local") as client:
        for address in ("/", "/bot", f"/file/bot{raw.client.base_url.path.strip('/')[3:]}/photos/none"):
            response = await client.get(address)
            assert (response.status_code, response.json()["error_code"]) == (404, 404)
