import asyncio
import json
import socket
from collections.abc import AsyncIterator

import httpx
import pytest

from botapi.people import Chat, Person
from botapi.serving import serve, serving
from botapi.state import BOT_ID
from botapi.world import World
from tests.botapi.raw import Raw, png

BUTTONS = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}


@pytest.fixture
async def client(transport: httpx.ASGITransport) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:9001/local/") as made:
        yield made


@pytest.fixture
def study(world: World, ana: Person) -> Chat:
    return world.group(-5, "Study", [ana])


async def test_a_person_writes_and_reads_with_curl(world: World, client: httpx.AsyncClient, raw: Raw) -> None:
    written = await client.post("messages", json={"person": 5, "text": "/start", "language_code": "pt-br"})
    await raw.result("sendMessage", chat_id=5, text="hello")

    shown = (await client.get("messages", params={"chat": 5})).json()["result"]

    assert written.json()["result"]["from"]["first_name"] == "Person 5"
    assert [message["text"] for message in shown] == ["/start", "hello"]
    assert len(world.updates.pending) == 1


async def test_a_group_is_founded_and_a_button_pressed(
    world: World, client: httpx.AsyncClient, raw: Raw
) -> None:
    group = {"id": -1_000_000_000_001, "title": "Study", "members": [5]}
    assert (await client.post("groups", json=group)).json()["result"]["type"] == "supergroup"
    await client.post("messages", json={"person": 5, "chat": group["id"], "text": "/start"})
    sent = await raw.result("sendMessage", chat_id=group["id"], text="x", reply_markup=BUTTONS)
    press = {"person": 5, "chat": group["id"], "message_id": sent["message_id"], "button": "More"}

    unanswered = (await client.post("presses", json={**press, "wait": 0.001})).json()["result"]
    waiting = asyncio.create_task(client.post("presses", json={**press, "wait": 10}))
    while len(world.presses) < 2:
        await asyncio.wait({waiting}, timeout=0)
    await raw.result("answerCallbackQuery", callback_query_id=list(world.presses)[1], text="done")

    assert unanswered["answer"] is None
    assert (await waiting).json()["result"]["answer"]["text"] == "done"


async def test_calls_are_shown_without_the_content_of_files(
    ana: Person, client: httpx.AsyncClient, raw: Raw
) -> None:
    await raw.client.post("sendDocument", data={"chat_id": ana.id}, files={"document": ("a.txt", b"abc")})

    (call,) = (await client.get("calls")).json()["result"]

    assert call["parameters"] == {"chat_id": ana.id, "document": {"name": "a.txt", "size": 3}}


@pytest.mark.parametrize(
    ("address", "body", "words"),
    [
        ("messages", {"person": 5}, "Field required"),
        ("messages", {"person": 5, "text": "a", "chat": 77}, "chat not found"),
        ("messages", {"person": 5, "text": ""}, "1 to 4096"),
        ("presses", {"person": 5, "chat": 5, "message_id": 9, "button": "x"}, "message not found"),
        ("groups", {"id": 5, "title": "x"}, "negative"),
        ("groups", {"title": " "}, "title is empty"),
        ("people", {"first_name": " "}, "first_name is empty"),
        ("people", {"first_name": "x", "id": BOT_ID}, "a bot is no person"),
        ("themes", {"person": 77, "theme": "dark"}, "person not found"),
        ("themes", {"person": 5, "theme": "blue"}, "'light' or 'dark'"),
        ("choices", {"person": 5, "search": "1", "result": "1"}, "search not found"),
        ("votes", {"person": 5, "chat": 5, "message_id": 9, "options": []}, "message not found"),
    ],
)
async def test_mistakes_are_told(
    client: httpx.AsyncClient, address: str, body: dict[str, object], words: str
) -> None:
    response = await client.post(address, json=body)

    assert response.status_code == 400
    assert words in response.json()["description"]
    assert "chat is empty" in (await client.get("messages")).json()["description"]


async def test_a_group_and_a_person_without_a_number_are_given_one(
    world: World, client: httpx.AsyncClient
) -> None:
    ana = (await client.post("people", json={"first_name": "Ana", "language_code": "pt-br"})).json()["result"]
    rui = (await client.post("people", json={"first_name": "Rui"})).json()["result"]
    first = (await client.post("groups", json={"title": "A", "members": [ana["id"]]})).json()["result"]
    second = (await client.post("groups", json={"title": "B"})).json()["result"]

    assert (ana["id"], rui["id"]) == (1, 2)
    assert first["type"] == second["type"] == "supergroup"
    assert second["id"] == first["id"] - 1
    again = await client.post("groups", json={"title": "C", "id": first["id"]})
    assert "there is a chat with this id" in again.json()["description"]
    assert world.chats[first["id"]].members == {1: "creator"}


async def test_who_made_a_group_names_its_administrators(client: httpx.AsyncClient, raw: Raw) -> None:
    made = await client.post("groups", json={"title": "Study", "members": [5, 6]})
    group = made.json()["result"]["id"]
    named = {"by": 5, "chat": group, "person": 6}

    async def standing() -> str:
        return str((await raw.result("getChatMember", chat_id=group, user_id=6))["status"])

    refused = await client.post("admins", json={**named, "by": 6})
    assert "only who made the group" in refused.json()["description"]
    assert await standing() == "member"
    await client.post("admins", json=named)
    assert await standing() == "administrator"
    leading = await raw.result("getChatAdministrators", chat_id=group)
    assert [(one["user"]["id"], one["status"]) for one in leading] == [(5, "creator"), (6, "administrator")]
    shown = (await client.get("world")).json()["result"]["chats"][-1]
    assert shown["leading"] == {"5": "creator", "6": "administrator"}
    await client.post("admins", json={**named, "admin": False})
    assert await standing() == "member"
    assert "no member" in (await client.post("admins", json={**named, "person": 7})).json()["description"]


async def test_a_group_that_moves_keeps_its_administrators(world: World, ana: Person, rui: Person) -> None:
    group = world.group(-6, "Study", [rui], creator=ana)
    assert world.migrate(group, -1_000_000_000_009, ana).members == {ana.id: "creator", rui.id: "member"}


async def test_a_person_changes_name_and_language_and_keeps_the_chat(
    world: World, ana: Person, client: httpx.AsyncClient
) -> None:
    world.write(ana, "olá")
    changed = {"id": ana.id, "first_name": "Anita", "language_code": "en"}

    answer = (await client.post("people", json=changed)).json()["result"]
    now = (await client.get("world")).json()["result"]

    assert answer["language_code"] == world.people[ana.id].language_code == "en"
    assert [person["first_name"] for person in now["people"]] == ["Anita"]
    assert now["chats"][0]["last"]["text"] == "olá"
    assert now["bot"]["username"] == "group_bot"


async def test_a_person_says_how_their_app_looks_and_no_bot_is_told(
    world: World, ana: Person, client: httpx.AsyncClient
) -> None:
    await client.post("themes", json={"person": ana.id, "theme": "dark"})
    assert world.themes == {ana.id: "dark"}
    await client.post("themes", json={"person": ana.id, "theme": "light"})
    assert world.themes == {ana.id: "light"}
    assert "theme" not in ana.to_json()


async def test_an_inline_result_is_searched_and_sent_to_a_group(
    world: World, ana: Person, client: httpx.AsyncClient, raw: Raw
) -> None:
    group = world.group(-1_000_000_000_001, "Study", [ana])
    search = {"person": ana.id, "chat": group.id, "query": "rei"}
    unanswered = (await client.post("searches", json=search)).json()["result"]
    waiting = asyncio.create_task(client.post("searches", json={**search, "wait": 10}))
    while len(world.searches) < 2:
        await asyncio.wait({waiting}, timeout=0)
    number = list(world.searches)[1]
    content = {"message_text": "rei e rainha"}
    found = [{"type": "article", "id": "1", "title": "rei", "input_message_content": content}]
    await raw.result("answerInlineQuery", inline_query_id=number, results=found, next_offset="2")
    answer = (await waiting).json()["result"]
    choice = {"person": ana.id, "chat": group.id, "search": number, "result": "1"}

    sent = (await client.post("choices", json=choice)).json()["result"]

    assert unanswered["results"] is None
    assert [(one["title"], one["description"]) for one in answer["results"]] == [("rei", None)]
    assert answer["next_offset"] == "2"
    assert sent["text"] == "rei e rainha"
    assert world.updates.pending[0]["inline_query"]["chat_type"] == "supergroup"


async def test_a_vote_is_cast_by_number_and_shown_by_poll_and_person(
    ana: Person, client: httpx.AsyncClient, raw: Raw
) -> None:
    poll = {"question": "Rei?", "options": [{"text": "rainha"}, {"text": "rato"}]}
    sent = await raw.result("sendPoll", chat_id=ana.id, **poll)
    vote = {"person": ana.id, "chat": ana.id, "message_id": sent["message_id"]}

    missing = await client.post("votes", json={**vote, "options": [2]})
    await client.post("votes", json={**vote, "options": [1]})

    assert "option not found" in missing.json()["description"]
    votes = (await client.get("votes", params={"chat": ana.id})).json()["result"]
    assert votes == {sent["poll"]["id"]: {str(ana.id): [1]}}


MENU = [{"command": "one", "description": "x"}]


@pytest.mark.parametrize(
    ("scope", "language", "shown"),
    [
        ({"type": "default"}, None, ("private", "group")),
        ({"type": "default"}, "pt", ("private", "group")),
        ({"type": "default"}, "en", ()),
        ({"type": "all_private_chats"}, None, ("private",)),
        ({"type": "all_group_chats"}, "pt", ("group",)),
        ({"type": "all_chat_administrators"}, None, ()),
        ({"type": "chat", "chat_id": 10}, None, ("private",)),
        ({"type": "chat_member", "chat_id": -5, "user_id": 10}, None, ("group",)),
        ({"type": "chat_member", "chat_id": -5, "user_id": 11}, None, ()),
    ],
)
@pytest.mark.usefixtures("ana", "study")
async def test_a_menu_is_offered_to_the_people_of_its_scope_and_language(
    client: httpx.AsyncClient,
    raw: Raw,
    scope: dict[str, object],
    language: str | None,
    shown: tuple[str, ...],
) -> None:
    await raw.result("setMyCommands", commands=MENU, scope=scope, language_code=language)
    for place, chat in {"private": 10, "group": -5}.items():
        menu = (await client.get("menu", params={"person": 10, "chat": chat})).json()["result"]
        assert menu == (MENU if place in shown else [])


async def test_the_narrowest_menu_wins_and_administrators_have_their_own(
    world: World, ana: Person, study: Chat, client: httpx.AsyncClient, raw: Raw
) -> None:
    for kind in ("default", "all_group_chats", "all_chat_administrators"):
        menu = [{"command": kind, "description": "x"}]
        await raw.result("setMyCommands", commands=menu, scope={"type": kind})
    where = {"person": ana.id, "chat": study.id}

    member = (await client.get("menu", params=where)).json()["result"]
    world.promote(study, ana)
    administrator = (await client.get("menu", params=where)).json()["result"]

    assert [member[0]["command"], administrator[0]["command"]] == [
        "all_group_chats",
        "all_chat_administrators",
    ]


async def test_a_picture_is_shown_and_any_other_file_is_saved(
    ana: Person, client: httpx.AsyncClient, raw: Raw
) -> None:
    page = b"<script>alert(1)</script>"
    document = await raw.upload("sendDocument", {"chat_id": ana.id}, document=("olá.html", page))
    picture = await raw.upload("sendPhoto", {"chat_id": ana.id}, photo=("a.png", png()))

    saved = await client.get(f"files/{document['document']['file_id']}")
    shown = await client.get(f"files/{picture['photo'][0]['file_id']}")
    missing = await client.get("files/DOCUMENT-9")

    assert saved.content == page
    assert saved.headers["content-type"] == "application/octet-stream"
    assert saved.headers["content-disposition"] == "attachment; filename*=UTF-8''ol%C3%A1.html"
    assert (shown.content, shown.headers["content-type"]) == (png(), "image/png")
    assert missing.status_code == 404


async def test_the_calls_that_answered_an_update_stand_beside_it(
    world: World, ana: Person, rui: Person, client: httpx.AsyncClient, raw: Raw
) -> None:
    world.write(ana, "/a")
    world.write(rui, "/b")
    world.search(ana, "c")
    await raw.result("sendMessage", chat_id=ana.id, text="one", reply_markup=BUTTONS)
    await raw.refusal("sendMessage", chat_id=ana.id, text="")
    press = world.press(ana, world.messages(ana)[-1], "More")
    await raw.result("answerCallbackQuery", callback_query_id=press.id)
    await raw.result("answerInlineQuery", inline_query_id=next(iter(world.searches)), results=[])
    await raw.result("getMe")

    found = (await client.get("exchanges", params={"chat": ana.id})).json()["result"]

    calls = [[(call["method"], call["ok"]) for call in exchange["calls"]] for exchange in found]
    assert calls == [
        [("sendMessage", True), ("sendMessage", False)],
        [("answerInlineQuery", True)],
        [("answerCallbackQuery", True)],
    ]
    assert all(call["after"] >= 0 for exchange in found for call in exchange["calls"])
    await client.post("clear", json={"chat": ana.id})
    left = (await client.get("exchanges", params={"chat": ana.id})).json()["result"]
    assert [list(exchange["update"])[1] for exchange in left] == ["inline_query"]


async def test_one_chat_is_cleared_or_all(
    world: World, ana: Person, rui: Person, client: httpx.AsyncClient
) -> None:
    world.write(ana, "one")
    world.write(rui, "two")

    await client.post("clear", json={"chat": ana.id})
    assert ([*world.messages(ana)], len(world.messages(rui))) == ([], 1)
    await client.post("clear", json={})

    assert world.messages(rui) == []
    assert world.people.keys() >= {ana.id, rui.id}


async def test_events_are_streamed_over_loopback(world: World, ana: Person) -> None:
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        async with client.stream("GET", "/local/events", params={"chat": ana.id, "limit": 1}) as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == ": listening"
            world.write(ana, "olá")
            rest = [line async for line in lines if line]
        me = (await client.get(f"/bot{world.token}/getMe")).json()
        strange = await client.get("/local/calls", headers={"host": "example.org"})

    assert rest[0] == "event: message"
    assert json.loads(rest[1].removeprefix("data: "))["text"] == "olá"
    assert me["result"]["username"] == "group_bot"
    assert strange.status_code == 400


async def test_polls_and_streams_end_with_the_server(world: World) -> None:
    async with httpx.AsyncClient() as client:
        async with serving(world, port=0) as address:
            poll = asyncio.create_task(client.get(f"{address}/bot{world.token}/getUpdates?timeout=50"))
            stream = asyncio.create_task(client.get(f"{address}/local/events"))
            await world.updates.until_waiting()
            await world.events.until_subscribed()

        assert (await poll).json() == {"ok": True, "result": []}
        assert (await stream).text == ": listening\n\n"


async def test_a_stream_tells_only_of_its_chat(world: World, ana: Person, rui: Person) -> None:
    async with serving(world, port=0) as address, httpx.AsyncClient() as client:
        stream = asyncio.create_task(client.get(f"{address}/local/events?chat={ana.id}&limit=1"))
        await world.events.until_subscribed()
        world.write(rui, "one")
        world.write(ana, "two")

        assert '"text": "two"' in (await stream).text
        assert '"text": "one"' not in (await stream).text


async def test_a_broken_connection_is_broken_over_loopback_too(world: World) -> None:
    world.faults.broken("getMe")
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(f"/bot{world.token}/getMe")


async def test_serving_ends_when_cancelled_and_a_taken_port_is_told(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        await serve(world, port=taken.getsockname()[1])
    running = asyncio.create_task(serve(world, port=0))
    await asyncio.wait({running}, timeout=0)
    running.cancel()

    await asyncio.wait({running}, timeout=30)

    assert running.cancelled()
