"""Who is let in, over loopback and beyond."""

import asyncio
from urllib.parse import urlsplit

import httpx
import pytest

from botapi.serving import PageTexts, serving
from botapi.world import World

KEY = "a-very-secret-key"
TOKEN = "7000000001:its-own-token"
ODD_HOSTS = (
    "x/bot",
    "x/file/bot",
    "/bot",
    "x?/bot",
    "x#",
    "a@b/bot",
    "[::1",
    "x\\bot",
    "x:99999",
    "",
    "x y/bot",
)
ODD_PATHS = [
    "//evil.example/",
    "//evil.example",
    "/\\evil.example/",
    "/%2f%2fevil.example/",
    "/%5cevil.example/",
    "///evil.example/",
    "/.//evil.example/",
    "/local//evil.example/",
    "/local/world/",
    "/page",
    "/page//evil.example/..",
]
ANYWHERE = "0.0.0.0"  # noqa: S104 - to see it refused


async def test_the_page_is_served_with_what_it_is_told_and_bound_by_its_policy(world: World) -> None:
    page = PageTexts("Tiny", {"en": ("/start",)})
    async with serving(world, port=0, page=page) as address, httpx.AsyncClient(base_url=address) as client:
        shown = await client.get("/")
        told = (await client.get("/page.json")).json()
        code = await client.get("/page/app.js")

    assert shown.headers["content-type"].startswith("text/html")
    assert "page/app.js" in shown.text
    assert told == {"title": "Tiny", "suggestions": {"en": ["/start"]}}
    assert code.headers["content-type"].startswith(("text/javascript", "application/javascript"))
    for answer in (shown, code):
        assert "default-src 'none'; script-src 'self'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_header_that_browsers_want_on_trusted_origins_only_is_sent_on_this_machine_only(
    world: World,
) -> None:
    async with (
        serving(world, TOKEN, port=0, key=KEY) as address,
        httpx.AsyncClient(base_url=address) as client,
    ):
        here = await client.get("/")
        there = await client.get("/", headers={"host": "192.0.2.1:9001"})
    assert here.headers["cross-origin-opener-policy"] == "same-origin"
    assert "cross-origin-opener-policy" not in there.headers
    assert here.headers["content-security-policy"] == there.headers["content-security-policy"]


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://example.org"},
        {"origin": "http://127.0.0.1:8000"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"},
        {"sec-fetch-site": "same-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"},
    ],
)
async def test_pages_of_other_sites_can_neither_read_nor_write(world: World, headers: dict[str, str]) -> None:
    ana = world.person(10, "Ana")
    said: dict[str, str | int] = {"chat_id": ana.id, "text": "x"}
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        answers = [
            await client.get("/local/calls", headers=headers),
            await client.get(f"/bot{world.token}/sendMessage", params=said, headers=headers),
            await client.post(f"/bot{world.token}/sendMessage", json=said, headers=headers),
            await client.post("/local/messages", json={"person": 10, "text": "x"}, headers=headers),
        ]

    assert [answer.status_code for answer in answers] == [403] * 4
    assert world.messages(ana) == []


async def test_the_page_itself_is_let_in_also_by_a_link_of_another_site(world: World) -> None:
    followed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        own = {"origin": address, "sec-fetch-site": "same-origin"}
        written = await client.post("/local/messages", json={"person": 10, "text": "x"}, headers=own)
        shown = await client.get("/", headers=followed)

    assert (written.status_code, shown.status_code) == (200, 200)


async def test_with_a_key_only_who_has_it_comes_in(world: World) -> None:
    async with serving(world, TOKEN, port=0, key=KEY) as address:
        async with httpx.AsyncClient(base_url=address) as stranger:
            refused = [
                await stranger.get("/"),
                await stranger.get("/?key=wrong"),
                await stranger.get("/local/world"),
                await stranger.get("/page/app.js"),
                await stranger.post("/local/messages?key=" + KEY, json={"person": 10, "text": "x"}),
                await stranger.get("/local/world", headers={"authorization": "Bearer wrong"}),
                await stranger.get("/", headers={"cookie": f"local_chat_key_{port_of(address)}=wrong"}),
            ]
            guessed = await stranger.get(f"/bot{world.token}/getMe")
            bot = await stranger.get(f"/bot{TOKEN}/getMe")
            program = await stranger.get("/local/world", headers={"authorization": f"Bearer {KEY}"})
        async with httpx.AsyncClient(base_url=address, follow_redirects=True) as guest:
            entered = await guest.get(f"/?key={KEY}")
            later = await guest.get("/local/world")

    assert [answer.status_code for answer in refused] == [403] * len(refused)
    assert guessed.status_code == 401
    assert [answer.status_code for answer in (bot, program, entered, later)] == [200] * 4
    assert 'content="0; url=/"' in entered.text
    cookie = entered.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/;" in cookie
    assert KEY not in entered.text


def port_of(address: str) -> int:
    return urlsplit(address).port or 0


async def raw_answer(address: str, *lines: str) -> tuple[int, str]:
    """The status and the head of the answer to a request that no library would send."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(address))
    writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1"))
    head = (await reader.read()).decode("latin-1").partition("\r\n\r\n")[0]
    writer.close()
    await writer.wait_closed()
    return int(head.split()[1]), head.lower()


@pytest.mark.parametrize("host", ODD_HOSTS)
async def test_no_name_of_the_server_opens_it(world: World, host: str) -> None:
    async with serving(world, TOKEN, port=0, key=KEY) as address:
        for path in ("/", "/local/world", "/local/calls", "/page/app.js", "/page.json"):
            status, _ = await raw_answer(address, f"GET {path} HTTP/1.1", f"Host: {host}")
            assert status in (400, 403)


@pytest.mark.parametrize("path", ODD_PATHS)
@pytest.mark.parametrize("key", ["", f"?key={KEY}", f"?key={KEY}&next=//evil.example/"])
async def test_nobody_is_sent_elsewhere(world: World, path: str, key: str) -> None:
    asked = f"GET {path}{key} HTTP/1.1"
    bearer = f"Authorization: Bearer {KEY}"
    async with serving(world, TOKEN, port=0, key=KEY) as address, serving(world, port=0) as unlocked:
        answers = [
            await raw_answer(address, asked, "Host: evil.example"),
            await raw_answer(address, asked, "Host: evil.example", bearer),
            await raw_answer(unlocked, asked, "Host: localhost"),
        ]

    for status, head in answers:
        assert "location:" not in head
        assert status in (200, 400, 403, 404)


async def test_servers_on_two_ports_have_a_cookie_each(world: World) -> None:
    other_key = "another-secret-key"
    async with (
        serving(world, TOKEN, port=0, key=KEY) as one,
        serving(world, TOKEN, port=0, key=other_key) as other,
        httpx.AsyncClient() as browser,
    ):
        await browser.get(f"{one}/?key={KEY}")
        await browser.get(f"{other}/?key={other_key}")
        assert len(browser.cookies) == 2
        assert [(await browser.get(f"{address}/local/world")).status_code for address in (one, other)] == [
            200
        ] * 2


async def test_with_a_key_the_server_has_every_name(world: World) -> None:
    named = {"host": "study-room.local", "authorization": f"Bearer {KEY}"}
    async with serving(world, TOKEN, port=0, key=KEY) as address, httpx.AsyncClient() as client:
        assert (await client.get(f"{address}/local/world", headers=named)).status_code == 200


@pytest.mark.parametrize("given", [{}, {"key": KEY}, {"token": TOKEN}])
async def test_beyond_loopback_a_key_and_a_token_are_required(world: World, given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="needs a key and a token"):
        async with serving(world, given.get("token"), ANYWHERE, 0, key=given.get("key")):
            pass
