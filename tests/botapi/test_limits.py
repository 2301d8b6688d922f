"""What is too much, too deep or no number, at the Bot API and for people: refused before anything changes."""

import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from botapi.acting import MOST_SAID
from botapi.acts import NewPress
from botapi.bodies import DEEPEST, MOST_PARAMETERS, MOST_WITH_FILES, read_json
from botapi.entities import FormattedText, settled
from botapi.looking import MOST_LISTENERS
from botapi.people import HIGHEST_ID, Person
from botapi.serving import serving
from botapi.stretches import Stretches
from botapi.world import World, kept_world
from tests.botapi.raw import Raw, calling

JSON = {"content-type": "application/json"}
NO_IDS = [2**52, 2**63, -(2**63) - 1, 2**64, 10**30, 1.5, True, "10", None, [], 0]
DEEP = "[" * 100_000 + "]" * 100_000
DEEP_OBJECT = '{"a":' * 50_000 + "1" + "}" * 50_000  # more would be too large
PART = b'--x\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\n'


@pytest.fixture
async def client(world: World) -> AsyncIterator[httpx.AsyncClient]:
    async with calling(world) as raw:
        transport = raw.client._transport
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/local/") as made:
            yield made


def pieces(size: int) -> AsyncIterator[bytes]:
    """A body that does not say how long it is."""

    async def made() -> AsyncIterator[bytes]:
        yield PART
        for _ in range(size // 10_000 + 1):
            yield b"a" * 10_000

    return made()


@pytest.mark.parametrize("body", [lambda size: b"a" * (size + 1), pieces], ids=["announced", "in pieces"])
@pytest.mark.parametrize(
    ("method", "kind", "most"),
    [
        ("sendMessage", "application/json", MOST_PARAMETERS),
        ("sendMessage", "application/x-www-form-urlencoded", MOST_PARAMETERS),
        ("sendDocument", "multipart/form-data; boundary=x", MOST_WITH_FILES),
    ],
)
async def test_a_call_that_is_too_large_is_refused_as_telegram_refuses_it(
    raw: Raw, method: str, kind: str, most: int, body: Callable[[int], Any]
) -> None:
    answer = await raw.client.post(method, content=body(most), headers={"content-type": kind})

    assert (answer.status_code, answer.json()["error_code"]) == (413, 413)
    assert answer.json()["description"] == "Request Entity Too Large"


@pytest.mark.parametrize("body", [lambda size: b"a" * (size + 1), pieces], ids=["announced", "in pieces"])
@pytest.mark.parametrize(
    "act", ["messages", "presses", "searches", "choices", "votes", "people", "groups", "clear"]
)
async def test_an_act_that_is_too_large_is_refused(
    client: httpx.AsyncClient, act: str, body: Callable[[int], Any]
) -> None:
    assert (await client.post(act, content=body(MOST_SAID))).status_code == 413


async def test_a_document_as_large_as_telegram_takes_is_taken(ana: Person, raw: Raw) -> None:
    sent = await raw.upload("sendDocument", {"chat_id": ana.id}, document=("a.bin", bytes(50 * 1024 * 1024)))

    assert sent["document"]["file_size"] == 50 * 1024 * 1024


async def test_who_serves_reads_no_body_that_is_too_large(world: World) -> None:
    """Over a socket the refusal comes while most of the body is still to be sent."""
    text = b'{"person": 10, "text": "' + b"a" * 30_000_000 + b'"}'
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as sender:
        assert (await sender.post("/local/messages", content=text)).status_code == 413
        assert (await sender.get("/page.json")).status_code == 200


async def test_an_answer_waits_for_no_acknowledgement_of_its_first_part(world: World) -> None:
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        waits = []
        for _ in range(50):
            begun = time.perf_counter()
            await client.get("/page.json")
            waits.append(time.perf_counter() - begun)
        assert min(waits) < 0.03  # each would wait 0.04 at least


@pytest.mark.parametrize("number", NO_IDS)
@pytest.mark.parametrize("kept", [False, True])
async def test_who_has_no_possible_number_does_not_come(
    tmp_path: Path, number: object, *, kept: bool
) -> None:
    with kept_world(tmp_path / "world.sqlite3") as in_file:
        world = in_file if kept else World()
        transport = httpx.ASGITransport((await anext(apps(world)))[0])
        ana = world.person(10, "Ana")
        before = dict(world.people), dict(world.chats)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/local/") as client:
            answers = [
                await client.post("messages", json={"person": number, "text": "a"}),
                await client.post("searches", json={"person": number, "query": "a"}),
                await client.post("groups", json={"title": "a", "members": [11, number]}),
            ]
            if number is not None:
                answers.append(await client.post("people", json={"id": number, "first_name": "a"}))
                answers.append(await client.post("groups", json={"id": number, "title": "a"}))
                if number != 0:
                    said = {"person": 11, "text": "a", "chat": number}
                    answers.append(await client.post("messages", json=said))
            assert [answer.status_code for answer in answers] == [400] * len(answers)
            assert (world.people, world.chats) == before
            assert (await client.get("world")).status_code == 200
            assert (await client.post("people", json={"first_name": "Rui"})).json()["result"]["id"] == 11
        assert world.write(ana, "still here")


async def apps(world: World) -> AsyncIterator[tuple[Any, World]]:
    async with calling(world) as raw:
        yield raw.client._transport.app, world  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("messages", {"text": ""}),
        ("messages", {"text": "a" * 5000}),
        ("messages", {"text": "a", "chat": 77}),
        ("messages", {"text": "a", "reply_to": 9}),
        ("messages", {"text": "a", "thread": 9}),
        ("choices", {"search": "1", "result": "1"}),
        ("presses", {"chat": 10, "message_id": 1, "button": "none"}),
        ("votes", {"chat": 10, "message_id": 1, "options": []}),
    ],
)
async def test_nobody_is_left_who_came_for_what_was_refused(
    world: World, ana: Person, client: httpx.AsyncClient, act: str, body: dict[str, object]
) -> None:
    world.write(ana, "a")
    before = dict(world.people), dict(world.chats), len(world.updates.pending)

    assert (await client.post(act, json={"person": 5, **body})).status_code == 400

    assert (world.people, world.chats, len(world.updates.pending)) == before


async def test_a_number_is_found_for_who_comes_after_the_highest(
    world: World, client: httpx.AsyncClient
) -> None:
    world.person(HIGHEST_ID, "Zé")
    world.group(-HIGHEST_ID, "Last", [])

    new = (await client.post("people", json={"first_name": "Rui"})).json()["result"]
    group = (await client.post("groups", json={"title": "A"})).json()["result"]

    assert new["id"] == 1
    assert group["type"] == "supergroup"


async def test_the_bot_writes_nothing_to_itself(world: World, client: httpx.AsyncClient) -> None:
    answer = await client.post("messages", json={"person": world.bot.id, "text": "a"})

    assert (answer.status_code, answer.json()["description"]) == (400, "Bad Request: a bot is no person")


@pytest.mark.parametrize("wait", ["NaN", "Infinity", "1e999", "-1", "61"])
def test_nobody_waits_for_ever(wait: str) -> None:
    body = f'{{"person": 10, "chat": 10, "message_id": 1, "button": "x", "wait": {wait}}}'
    with pytest.raises(ValueError, match="wait"):
        NewPress.model_validate_json(body)


@pytest.mark.parametrize("deep", [DEEP, DEEP_OBJECT, "[" * 100_000])
async def test_what_is_nested_too_deep_is_refused(
    ana: Person, raw: Raw, client: httpx.AsyncClient, deep: str
) -> None:
    call = {"chat_id": str(ana.id), "text": "a"}
    for answer in (
        await raw.client.post("sendMessage", content=deep, headers=JSON),
        await raw.client.post("sendMessage", content=f'{{"text": {deep}}}', headers=JSON),
        await raw.client.post("sendMessage", data={**call, "reply_markup": deep}),
        await raw.client.post("sendMessage", data={**call, "entities": deep}),
        await raw.client.post("sendMessage", data={**call, "reply_markup": deep}, files={"x": b"x"}),
        await client.post("messages", content=deep[: MOST_SAID // 2]),
    ):
        assert answer.status_code == 400


@pytest.mark.parametrize(
    "text", ["9" * 5000, "9223372036854775808", "NaN", "-Infinity", "1e999", "[" * 101 + "]" * 101]
)
async def test_json_that_not_everybody_reads_is_none(ana: Person, raw: Raw, text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_json(text)
    for body in (
        f'{{"chat_id": {text}}}',
        f'{{"chat_id": {ana.id}, "text": "a", "link_preview_options": {text}}}',
    ):
        assert (await raw.client.post("sendMessage", content=body, headers=JSON)).status_code == 400
    assert (await raw.client.post("sendMessage", data={"chat_id": text, "text": "a"})).status_code == 400


def test_json_as_deep_and_high_as_telegram_reads_it_is_read() -> None:
    deep = "[" * DEEPEST + "]" * DEEPEST
    assert read_json(deep) is not None
    assert read_json("[9223372036854775807, -9223372036854775808, 1.5]") == [2**63 - 1, -(2**63), 1.5]


async def test_tags_as_deep_as_a_text_can_hold_make_one_bold(ana: Person, raw: Raw) -> None:
    deep = "<b>" * 8000 + "a" + "</b>" * 8000

    sent = await raw.result("sendMessage", chat_id=ana.id, text=deep, parse_mode="HTML")

    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    for text in ("<b>" * 100_000, "<b>" * 100_000 + "a" + "</b>" * 100_000):
        refusal = await raw.refusal("sendMessage", chat_id=ana.id, text=text, parse_mode="HTML")
        assert refusal == "Bad Request: message is too long"


def test_a_long_text_full_of_entities_takes_no_long_time() -> None:
    """Each entity is held against its neighbours only: against all of them this would take minutes."""
    assert len(settled(FormattedText("/a " * 20_000)).entities) == 20_000


def test_stretches_that_overlap_are_one_and_each_is_found() -> None:
    stretches = Stretches([(0, 3), (10, 12), (2, 5), (5, 6)])
    stretches.add(7, 8)

    assert list(stretches.touching(0, 20)) == [(0, 5), (5, 6), (7, 8), (10, 12)]
    assert list(stretches.touching(4, 7)) == [(0, 5), (5, 6)]
    assert list(stretches.touching(6, 7)) == []


async def test_of_many_wrong_entities_the_first_is_refused(ana: Person, raw: Raw) -> None:
    refusal = await raw.refusal("sendMessage", chat_id=ana.id, text="a", entities=[1] * 300_000)

    assert refusal.startswith('Bad Request: parameter "entities.0" of sendMessage')


async def test_a_form_in_an_alphabet_of_its_own_is_refused(raw: Raw) -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\na\r\n--x--\r\n'
    for charset in ("undefined", "unicode_escape", "punycode", "zlib", "nothing"):
        kind = {"content-type": f"multipart/form-data; charset={charset}; boundary=x"}
        assert (await raw.client.post("sendMessage", content=body, headers=kind)).status_code == 400


async def test_more_listeners_than_the_server_bears_are_refused(
    world: World, client: httpx.AsyncClient
) -> None:
    subscriptions = [world.events.subscribed() for _ in range(MOST_LISTENERS)]
    for one in subscriptions:
        one.__enter__()

    assert (await client.get("events", params={"limit": 1})).status_code == 429
