"""Starting the local chat in the browser: where it is served, for whom, and what it keeps."""

import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from io import StringIO
from pathlib import Path

import httpx
import pytest
from rich.console import Console

from bot.browser import Address, Served, answering_at, page_of, populate, sees_browser, served_at
from bot.program import Program
from bot.settings import Settings
from botapi.serving import PORT, PageTexts
from botapi.world import World
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from rendering.catalog import Catalog
from tests.bot.running import Running
from tests.conversation import PORTUGUESE


@pytest.fixture
def here(settings: Settings) -> Program:
    return Program(settings, Catalog("pt"), Console(file=StringIO()), Console(file=StringIO(), width=200))


@asynccontextmanager
async def page(address: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"{address}/local/", trust_env=False, timeout=30) as client:
        yield client


async def answer_to(client: httpx.AsyncClient, text: str) -> str:
    """Write as Ana, and give what the bot says."""
    async with client.stream("GET", "events", params={"chat": 101, "limit": 2}) as stream:
        lines = stream.aiter_lines()
        assert await anext(lines) == ": listening"
        await client.post("messages", json={"person": 101, "text": text})
        said = [line async for line in lines if line.startswith("data:")]
    return said[-1]


async def test_the_bot_answers_on_the_page_and_what_was_said_is_there_again(
    here: Program, space: Space
) -> None:
    async with answering_at(Address(port=0), here, space) as served, page(served.page) as client:
        assert "similaridade" in await answer_to(client, "/similar rei rainha")
        menu = (await client.get("menu", params={"person": 101, "chat": 101})).json()["result"]
    async with answering_at(Address(port=0), here, space) as served, page(served.page) as client:
        kept = (await client.get("messages", params={"chat": 101})).json()["result"]
    assert [message["text"] for message in kept][:1] == ["/similar rei rainha"]
    assert [entry["command"] for entry in menu] == [PORTUGUESE.command(command.key) for command in COMMANDS]


async def test_a_second_program_answers_too_and_says_that_it_keeps_nothing(
    here: Program, space: Space
) -> None:
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(answering_at(Address(port=0), here, space))
        second = await stack.enter_async_context(answering_at(Address(port=0), here, space))
        client = await stack.enter_async_context(page(second.page))
        assert "3 dimensões" in await answer_to(client, "/dims rei")
        assert first.page != second.page
    assert isinstance(here.notes.file, StringIO)
    assert "Não deu para guardar as conversas" in here.notes.file.getvalue()


def test_people_come_into_an_empty_world_only() -> None:
    world = World()
    populate(world, Catalog("en"))
    assert [person.first_name for person in world.people.values()][1:] == ["Ana", "Bruno"]
    assert {person.language_code for person in world.people.values()} == {None, "en"}
    people = dict(world.people)
    populate(world, Catalog("pt"))
    assert world.people == people


def test_ana_made_the_group_and_one_that_nobody_administers_is_given_to_its_first_member() -> None:
    world = World()
    populate(world, Catalog("pt"))
    (group,) = (chat for chat in world.chats.values() if not chat.private)
    assert group.members == {101: "creator", 102: "member"}
    group.members = {102: "member", 101: "member"}
    populate(world, Catalog("pt"))
    assert group.members == {102: "creator", 101: "member"}


def test_the_suggestions_begin_with_the_three_commands_and_speak_both_languages() -> None:
    suggestions = page_of("pt").suggestions
    assert suggestions["pt-BR"][:3] == ("/embedding rato", "/dims exemplo", "/similar rei rainha")
    assert "/neighbors rei" in suggestions["en"]
    assert page_of("fr").suggestions["en"][2] == "/similar roi reine"


async def test_where_the_usual_port_is_taken_a_free_one_is_served() -> None:
    async with AsyncExitStack() as stack:
        first, second = [
            await stack.enter_async_context(served_at(Address(), World(), PageTexts())) for _ in range(2)
        ]
    assert first.api != second.api
    assert not second.api.endswith(f":{PORT}")


async def test_a_port_that_was_asked_for_and_is_taken_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        async with served_at(Address(port=taken.getsockname()[1]), World(), PageTexts()):
            pass


async def test_beyond_loopback_the_address_carries_a_key_of_its_own() -> None:
    async with served_anywhere() as one, served_anywhere() as other, httpx.AsyncClient() as client:
        assert one.api.startswith("http://127.0.0.1:")
        refused = await client.get(one.api)
        entered = await client.get(one.page.replace(one.page.split("//")[1].split(":")[0], "127.0.0.1"))
        bot = await client.get(f"{one.api}/bot{one.token}/getMe")
    assert [refused.status_code, entered.status_code, bot.status_code] == [403, 200, 200]
    assert one.token != other.token
    assert one.page.split("?key=")[1] != other.page.split("?key=")[1]


def served_anywhere() -> AbstractAsyncContextManager[Served]:
    return served_at(Address("0.0.0.0", 0), World(), PageTexts())  # noqa: S104 - with a key, for this test


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="there is always a screen")
def test_a_browser_opens_only_where_somebody_sees_it() -> None:
    assert sees_browser({"DISPLAY": ":0"})
    assert sees_browser({"WAYLAND_DISPLAY": "wayland-0"})
    assert not sees_browser({})
    assert not sees_browser({"DISPLAY": ":0", "SSH_CONNECTION": "1 2 3 4"})


async def test_without_anything_typed_the_page_is_served_until_ctrl_c(running: Running) -> None:
    program = await running.unfed("run")
    address = (await program.until("http://127.0.0.1:")).split()[-1]
    async with page(address) as client:
        assert "3 dimensões" in await answer_to(client, "/dims rei")
    await program.stopped(signal.SIGINT)
    assert program.status == 0
    assert "Traceback" not in program.said


async def test_what_is_suggested_in_a_chat_follows_the_model_that_it_chose(
    here: Program, space: Space, tmp_path: Path
) -> None:
    vectors = tmp_path / "english.txt"
    vectors.write_text("king 1 0\nqueen 0.9 0.3\nmouse 0.2 1\n")
    import_vectors(vectors, here.settings.model_folder, Plan("other", "en"), lambda _share: None)
    async with answering_at(Address(port=0), here, space) as served, page(served.page) as client:

        async def suggested(chat: str) -> list[str]:
            told = await client.get(f"{served.page}/page.json", params={"chat": chat})
            return list(told.json()["suggestions"]["en"])

        assert "/similar rei rainha" in await suggested("101")
        await answer_to(client, "/modelo en_other")
        assert "/similar king queen" in await suggested("101")
        assert "/similar rei rainha" in await suggested("102")
        assert "/similar rei rainha" in await suggested("nobody")
