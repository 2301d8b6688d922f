import asyncio

import pytest

from botapi.limits import GroupLimit
from botapi.people import Chat, Person
from botapi.record import Subscription
from botapi.world import World
from tests.botapi.raw import Raw

BUTTONS = {
    "inline_keyboard": [[{"text": "More", "callback_data": "more"}, {"text": "Go", "url": "https://a.pt"}]]
}


@pytest.fixture
def group(world: World, ana: Person, rui: Person) -> Chat:
    return world.group(-1_000_000_000_009, "Study", [ana, rui])


def texts(world: World) -> list[str]:
    return [update["message"]["text"] for update in world.updates.take()]


async def test_with_privacy_mode_the_bot_sees_only_what_is_meant_for_it(
    world: World, ana: Person, group: Chat, raw: Raw
) -> None:
    own = await raw.result("sendMessage", chat_id=group.id, text="x")
    written = world.write(ana, "plain", group)
    world.write(ana, "/rei", group)
    world.write(ana, "/rei@group_bot", group)
    world.write(ana, "/rei@other_bot", group)
    world.write(ana, "look /rei", group)
    world.write(ana, "dear @group_bot", group)
    world.write(ana, "dear @rui_silva", group)
    world.write(ana, "yes", group, reply_to=own)
    world.write(ana, "no", group, reply_to=written)
    world.write(ana, "found", group, via=world.bot)

    assert texts(world) == ["/rei", "/rei@group_bot", "dear @group_bot", "yes", "found"]


async def test_administrators_and_bots_without_privacy_see_everything(
    world: World, ana: Person, group: Chat
) -> None:
    world.promote(group)
    world.write(ana, "plain", group)
    assert texts(world) == ["plain"]

    open_world = World(privacy=False)
    eva = open_world.person(1, "Eva")
    open_world.write(eva, "plain", open_world.group(-1, "Study", [eva]))
    assert texts(open_world) == ["plain"]


def test_a_bot_that_was_thrown_out_sees_nothing(world: World, ana: Person, group: Chat) -> None:
    world.kick(group, ana)
    world.updates.take()

    world.write(ana, "/rei", group)

    assert world.updates.pending == []


def test_replies_outside_a_forum_form_a_chain(world: World, ana: Person, group: Chat) -> None:
    first = world.write(ana, "/rei", group)
    second = world.write(ana, "a", group, reply_to=first["message_id"])
    third = world.write(ana, "b", group, reply_to=second)

    assert (second["message_thread_id"], third["message_thread_id"]) == (
        first["message_id"],
        first["message_id"],
    )
    assert "reply_to_message" not in third["reply_to_message"]
    assert "is_topic_message" not in third


def test_what_is_returned_is_a_copy(world: World, ana: Person) -> None:
    world.write(ana, "one")["text"] = "two"
    world.messages(ana)[0]["text"] = "three"

    assert world.messages(ana.id)[0]["text"] == "one"


async def test_what_no_client_would_do_is_a_mistake_of_the_test(
    world: World, ana: Person, group: Chat, raw: Raw
) -> None:
    message = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=BUTTONS)
    gone = world.write(ana, "gone")
    moved = world.group(-5, "Moved")
    world.migrate(moved, -1_000_000_000_005, ana)
    world.forget(ana.id, gone["message_id"])
    mistakes = (
        (lambda: world.write(ana, ""), "1 to 4096"),
        (lambda: world.write(ana, "a" * 4097), "1 to 4096"),
        (lambda: world.write(ana, "a", reply_to=99), "no message 99"),
        (lambda: world.write(ana, "a", group, thread=3), "no topic 3"),
        (lambda: world.edit(message, "y"), "cannot edit"),
        (lambda: world.edit(gone, "y"), "is gone"),
        (lambda: world.press(ana, message, "Less"), "no button 'Less'"),
        (lambda: world.press(ana, message, "Go"), "no button 'Go'"),
        (lambda: world.group(5, "Study"), "negative"),
        (lambda: world.group(-5, "Study", forum=True), "only a supergroup"),
        (lambda: world.topic(group, "Algebra", ana), "not a forum"),
        (lambda: world.write(ana, "a", moved), "has become a supergroup"),
        (lambda: world.forbid(group, "poems"), "cannot be forbidden"),
    )

    for mistake, words in mistakes:
        with pytest.raises(ValueError, match=words):
            mistake()


def test_a_person_who_has_blocked_the_bot_cannot_write_to_it(world: World, ana: Person) -> None:
    world.block(ana)

    with pytest.raises(ValueError, match="has blocked the bot"):
        world.write(ana, "hello")


async def test_listeners_hear_everything_that_a_chat_shows(
    world: World, ana: Person, raw: Raw, events: Subscription
) -> None:
    sent = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=BUTTONS)
    press = world.press(ana, sent, "More")
    at = {"chat_id": ana.id, "message_id": sent["message_id"]}
    await raw.result("sendChatAction", chat_id=ana.id, action="typing")
    await raw.result("editMessageText", text="y", **at)
    await raw.result(
        "answerCallbackQuery", callback_query_id=press.id, text="done", url="https://t.me/group_bot?start=1"
    )
    await raw.result("deleteMessage", **at)

    heard = events.waiting()
    assert [event.kind for event in heard] == ["message", "action", "edited", "answered", "deleted"]
    assert heard[2].body["text"] == "y"
    assert heard[3].body["text"] == "done"
    with pytest.raises(TimeoutError):
        await events.next(seconds=0)


async def test_a_listener_can_wait_for_one_kind_in_one_chat(
    world: World, ana: Person, rui: Person, events: Subscription
) -> None:
    waiting = asyncio.create_task(events.next("edited", chat=ana.id))
    world.edit(world.write(rui, "a"), "b")
    world.edit(world.write(ana, "c"), "d")

    assert (await waiting).body["text"] == "d"


async def test_an_unanswered_press_is_waited_for_in_vain(world: World, ana: Person, raw: Raw) -> None:
    sent = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=BUTTONS)

    with pytest.raises(TimeoutError):
        await world.press(ana, sent, "More").answered(seconds=0)


async def test_calls_are_drained(world: World, raw: Raw) -> None:
    await raw.result("getMe")
    await raw.refusal("sendMessage", chat_id=1, text="x")

    drained = world.drain_calls()

    assert [(call.method, call.ok, call.description) for call in drained] == [
        ("getMe", True, None),
        ("sendMessage", False, "Bad Request: chat not found"),
    ]
    assert world.calls == []


async def test_updates_are_confirmed_by_a_later_offset(world: World, ana: Person, raw: Raw) -> None:
    for text in ("a", "b", "c"):
        world.write(ana, text)
    first = await raw.result("getUpdates", limit=2)

    again = await raw.result("getUpdates", offset=first[-1]["update_id"] + 1, limit=0)

    assert [update["message"]["text"] for update in first] == ["a", "b"]
    assert [update["message"]["text"] for update in again] == ["c"]
    assert len(world.updates.pending) == 1
    assert await raw.result("getUpdates", offset=-1) == again


def test_no_two_worlds_number_their_updates_and_queries_alike() -> None:
    updates, queries = [], []
    for _ in range(20):
        world = World()
        ana = world.person(10, "Ana")
        world.write(ana, "a")
        queries.append(world.search(ana, "a").id)
        updates += [update["update_id"] for update in world.updates.take()]

    assert len(set(updates)) == 40
    assert all(10**8 < number < 2**31 / 2 + 2 for number in updates)
    assert len(set(queries)) == 20


async def test_only_the_kinds_that_were_asked_for_arrive(world: World, ana: Person, raw: Raw) -> None:
    await raw.result("getUpdates", allowed_updates=["edited_message"])
    world.edit(world.write(ana, "a"), "b")

    kept = await raw.result("getUpdates")

    assert [list(update) for update in kept] == [["update_id", "edited_message"]]
    await raw.result("getUpdates", allowed_updates=[], offset=-1)
    world.write(ana, "c")
    assert len(await raw.result("getUpdates")) == 2


async def test_a_long_poll_ends_when_an_update_arrives(world: World, ana: Person, raw: Raw) -> None:
    poll = asyncio.create_task(raw.result("getUpdates", timeout=50))
    await world.updates.until_waiting()

    world.write(ana, "now")

    assert [update["message"]["text"] for update in await poll] == ["now"]
    assert not world.updates.waiting


async def test_a_poll_that_is_given_up_leaves_room_for_the_next(world: World, raw: Raw) -> None:
    poll = asyncio.create_task(raw.result("getUpdates", timeout=50))
    await world.updates.until_waiting()
    poll.cancel()
    await asyncio.wait({poll})

    assert not world.updates.waiting
    assert await world.updates.poll(0, 100, 0.001) == []


async def test_troubles_can_be_kept_to_one_chat(world: World, ana: Person, rui: Person, raw: Raw) -> None:
    world.faults.crash(chat=ana.id)

    assert await raw.result("getMe")
    assert await raw.result("sendMessage", chat_id=rui.id, text="x")
    assert "Internal Server Error" in await raw.refusal("sendMessage", chat_id=ana.id, text="x")


async def test_a_button_on_an_older_screen_can_still_be_pressed(world: World, ana: Person, raw: Raw) -> None:
    shown = await raw.result("sendMessage", chat_id=ana.id, text="x", reply_markup=BUTTONS)
    await raw.result("editMessageText", chat_id=ana.id, message_id=shown["message_id"], text="y")

    world.press(ana, shown, "More")

    (update,) = world.updates.take()
    assert update["callback_query"]["message"]["text"] == "y"
    with pytest.raises(ValueError, match="no button"):
        world.press(ana, world.messages(ana)[0], "More")


async def test_troubles_meet_the_methods_they_were_made_for(world: World, ana: Person, raw: Raw) -> None:
    world.faults.crash("sendMessage", times=2)
    world.faults.flood()

    assert await raw.result("getUpdates") == []
    assert "Too Many Requests: retry after 1" in await raw.refusal("getMe")
    assert await raw.result("getMe")
    for _ in range(2):
        assert "Internal Server Error" in await raw.refusal("sendMessage", chat_id=ana.id, text="x")
    release = world.faults.slow(times=5)
    world.faults.clear()
    assert release.is_set()
    assert await raw.result("sendMessage", chat_id=ana.id, text="x")


async def test_a_group_takes_twenty_messages_a_minute_from_who_wants_to_meet_that_limit(
    world: World, ana: Person, raw: Raw
) -> None:
    now = 0.0
    world.group_limit = GroupLimit(clock=lambda: now)
    group = world.group(-5, "Study", [ana])
    for _ in range(20):
        sent = await raw.result("sendMessage", chat_id=group.id, text="x")
    now = 15.5
    refused = (await raw.client.post("sendMessage", json={"chat_id": group.id, "text": "x"})).json()
    assert (refused["error_code"], refused["parameters"]) == (429, {"retry_after": 45})
    await raw.result("editMessageText", chat_id=group.id, message_id=sent["message_id"], text="y")
    await raw.result("sendChatAction", chat_id=group.id, action="typing")
    await raw.result("sendMessage", chat_id=ana.id, text="x")
    now = 60.0
    await raw.result("sendMessage", chat_id=group.id, text="x")
