import asyncio
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import aiogram.types
import pytest

from botapi.keeping import Keeper, NotKept
from botapi.people import Chat, Person
from botapi.world import World, kept_world
from tests.botapi.judge import judged
from tests.botapi.raw import calling, png

BUTTONS = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}
FORUM = -1_000_000_000_010

Open = Callable[[], World]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "world.sqlite3"


@pytest.fixture
def reopened(path: Path) -> Iterator[Open]:
    """Opens the kept world again, as after a restart; the one before is closed."""
    with ExitStack() as open_worlds:

        def again() -> World:
            open_worlds.close()
            return open_worlds.enter_context(kept_world(path, "group_bot"))

        yield again


def on_disk(path: Path) -> bytes:
    """Everything in the folder of the kept world, the file and what lies beside it."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def furnished(world: World) -> Chat:
    """A forum with a topic, an administrator and no photos, and a person who has blocked the bot."""
    ana = world.person(10, "Ana", username="ana", language_code="pt-br")
    world.block(world.person(20, "Rui"))
    forum = world.group(FORUM, "Study", [ana], forum=True)
    world.topic(forum, "Algebra", ana)
    world.promote(forum, ana)
    world.forbid(forum, "photos")
    return forum


def test_people_and_chats_are_as_they_were(reopened: Open) -> None:
    before = reopened()
    furnished(before)
    people, chats = before.people, before.chats

    after = reopened()

    assert (after.people, after.chats) == (people, chats)
    assert after.chats[FORUM].topics
    assert after.chats[20].status == "kicked"


async def test_what_was_chatted_is_as_it_was_and_goes_on(reopened: Open) -> None:
    before = reopened()
    forum = furnished(before)
    ana = before.people[10]
    async with calling(before) as raw:
        gone = await raw.result("sendMessage", chat_id=10, text="gone")
        await raw.result(
            "sendMessage", chat_id=10, text="<b>one</b>", parse_mode="HTML", reply_markup=BUTTONS
        )
        edited = await raw.result("sendMessage", chat_id=10, text="two")
        await raw.result("editMessageText", chat_id=10, message_id=edited["message_id"], text="three")
        await raw.result("deleteMessage", chat_id=10, message_id=gone["message_id"])
    before.edit(before.write(ana, "/rei", forum, thread=next(iter(forum.topics))), "/rainha")
    shown = {chat.id: before.messages(chat) for chat in before.chats.values()}
    assert [message["text"] for message in shown[10]] == ["one", "three"]

    after = reopened()

    assert {chat.id: after.messages(chat) for chat in after.chats.values()} == shown
    assert after.write(after.people[10], "next")["message_id"] == shown[10][-1]["message_id"] + 1


async def test_buttons_under_old_messages_work_after_a_restart(reopened: Open) -> None:
    before = reopened()
    before.person(10, "Ana")
    async with calling(before) as raw:
        sent = await raw.result("sendMessage", chat_id=10, text="one", reply_markup=BUTTONS)
        old = before.press(before.people[10], sent, "More")
    after = reopened()

    async with calling(after) as raw:
        press = after.press(after.people[10], after.messages(10)[0], "More")
        queries = [update["callback_query"]["id"] for update in await raw.result("getUpdates")]
        assert queries == [old.id, press.id]
        assert "query is too old" in await raw.refusal("answerCallbackQuery", callback_query_id=old.id)
        await raw.result("answerCallbackQuery", callback_query_id=press.id, text="yes")
        at = {"chat_id": 10, "message_id": sent["message_id"]}
        assert (await raw.result("editMessageText", text="two", **at))["text"] == "two"
    assert press.answer is not None


async def test_a_message_that_was_sent_inline_keeps_its_id(reopened: Open) -> None:
    before = reopened()
    ana = before.person(10, "Ana")
    content = {"message_text": "rei"}
    article = {"type": "article", "id": "1", "title": "x", "input_message_content": content}
    async with calling(before) as raw:
        search = before.search(ana, "rei")
        results = [{**article, "reply_markup": BUTTONS}]
        await raw.result("answerInlineQuery", inline_query_id=search.id, results=results)
        before.choose(ana, search, "1")
    chosen = before.updates.take()[-1]
    after = reopened()

    after.press(after.people[10], after.messages(10)[0], "More")

    *_, update = after.updates.take()
    assert (
        update["callback_query"]["inline_message_id"] == chosen["chosen_inline_result"]["inline_message_id"]
    )


async def test_photos_and_documents_are_downloaded_and_sent_again_after_a_restart(reopened: Open) -> None:
    before = reopened()
    before.person(10, "Ana")
    async with calling(before) as raw:
        photo = await raw.upload("sendPhoto", {"chat_id": 10}, photo=("a.png", png(5, 4)))
        await raw.upload("sendDocument", {"chat_id": 10}, document=("a.csv", b"a,b"))
    after = reopened()

    async with calling(after) as raw:
        file_id = photo["photo"][-1]["file_id"]
        again = await raw.result("sendPhoto", chat_id=10, photo=file_id)
        new = await raw.upload("sendPhoto", {"chat_id": 10}, photo=("b.png", png(5, 4)))
        where = await raw.result("getFile", file_id=file_id)
        address = f"http://local/file/bot{after.token}/{where['file_path']}"
        assert (await raw.client.get(address)).content == png(5, 4)

    assert again["photo"] == photo["photo"]
    assert new["photo"][-1]["file_id"] != file_id
    document = judged(aiogram.types.Message, after.messages(10)[1]).document
    found = after.files.find(document.file_id)
    assert found is not None
    assert after.files.content(found) == b"a,b"


async def test_what_the_bot_has_not_fetched_is_not_lost_and_what_it_has_is_not_sent_twice(
    reopened: Open,
) -> None:
    before = reopened()
    ana = before.person(10, "Ana")
    for text in ("one", "two", "three"):
        before.write(ana, text)
    async with calling(before) as raw:
        one, *_ = await raw.result("getUpdates", limit=1)
        await raw.result("getUpdates", offset=one["update_id"] + 1)

    after = reopened()

    assert [update["message"]["text"] for update in after.updates.pending] == ["two", "three"]
    after.write(after.people[10], "four")
    numbers = [update["update_id"] for update in after.updates.take()]
    assert numbers == [one["update_id"] + 1, one["update_id"] + 2, one["update_id"] + 3]
    assert reopened().updates.pending == []


def test_a_world_that_counted_its_updates_from_one_goes_on_among_those_of_all_worlds(path: Path) -> None:
    with closing(Keeper(path)) as keeper:
        keeper.put("numbers", name="updates", last=7)
    with kept_world(path) as world:
        ana = world.person(10, "Ana")
        world.write(ana, "one")
        world.write(ana, "two")
        first, second = (update["update_id"] for update in world.updates.take())

    assert 10**8 < first < 2**30 + 1
    assert second == first + 1


async def test_a_chat_that_the_bot_has_left_or_that_has_moved_stays_so(reopened: Open) -> None:
    before = reopened()
    ana = before.person(10, "Ana", started=False)
    left, moved = before.group(-5, "Left", [ana]), before.group(-6, "Moved", [ana])
    before.migrate(moved, -1_000_000_000_006, ana)
    async with calling(before) as raw:
        await raw.result("leaveChat", chat_id=left.id)
    before.write(ana, "/start")

    async with calling(reopened()) as raw:
        assert "bot is not a member of the group chat" in await raw.refusal(
            "sendMessage", chat_id=-5, text="x"
        )
        assert "upgraded to a supergroup" in await raw.refusal("sendMessage", chat_id=-6, text="x")
        assert await raw.result("sendMessage", chat_id=10, text="x")


async def test_one_chat_is_cleared_and_nothing_of_it_is_left_in_the_file(path: Path, reopened: Open) -> None:
    world = reopened()
    ana, rui = world.person(10, "Ana"), world.person(20, "Rui")
    world.write(ana, "a secret of Ana")
    world.write(rui, "a word of Rui")
    world.search(ana, "a word of no chat")
    with world.events.subscribed() as events:
        world.clear(world.chats[10])
        assert [(event.kind, event.chat_id) for event in events.waiting()] == [("cleared", 10)]
    assert b"a secret of Ana" not in on_disk(path)

    after = reopened()

    assert (after.messages(10), len(after.messages(20))) == ([], 1)
    message, search = after.updates.pending
    assert (message["message"]["text"], search["inline_query"]["query"]) == (
        "a word of Rui",
        "a word of no chat",
    )
    assert after.write(after.people[10], "again")["message_id"] == 2
    assert b"a secret of Ana" not in on_disk(path)
    assert b"a word of Rui" in on_disk(path)


async def test_files_go_with_the_last_chat_that_shows_them(path: Path, reopened: Open) -> None:
    world = reopened()
    world.write(world.person(10, "Ana"), "/start")
    world.write(world.person(20, "Rui"), "/start")
    async with calling(world) as raw:
        alone = await raw.upload("sendDocument", {"chat_id": 10}, document=("a.txt", b"a file of Ana"))
        shared = await raw.upload("sendDocument", {"chat_id": 10}, document=("b.txt", b"a file of both"))
        await raw.result("sendDocument", chat_id=20, document=shared["document"]["file_id"])
    world.clear(world.chats[10])
    assert b"a file of Ana" not in on_disk(path)
    assert b"a file of both" in on_disk(path)
    assert world.files.find(alone["document"]["file_id"]) is None
    world.clear(world.chats[20])
    assert b"a file of both" not in on_disk(path)


async def test_everything_that_was_said_is_cleared_and_people_and_groups_stay(
    path: Path, reopened: Open
) -> None:
    world = reopened()
    furnished(world)
    world.write(world.people[10], "a secret of Ana")
    async with calling(world) as raw:
        sent = await raw.upload(
            "sendDocument", {"chat_id": 10}, document=("a.txt", b"a secret file" * 100_000)
        )
    assert len(on_disk(path)) > 1_300_000
    world.clear()

    after = reopened()

    assert set(after.chats) == {10, 20, FORUM}
    assert [after.messages(chat) for chat in after.chats] == [[], [], []]
    assert after.updates.pending == []
    assert after.files.find(sent["document"]["file_id"]) is None
    assert len(on_disk(path)) < 200_000
    assert b"a secret" not in on_disk(path)


def test_a_world_without_a_file_is_cleared_too() -> None:
    world = World()
    world.write(world.person(10, "Ana"), "hello")

    world.clear()

    assert (world.messages(10), world.updates.pending) == ([], [])


def test_a_file_is_kept_by_one_program_at_a_time(path: Path) -> None:
    with kept_world(path), pytest.raises(NotKept, match="database is locked"), kept_world(path):
        pass


def test_another_programs_file_is_left_alone(path: Path) -> None:
    path.write_text("not a database, " * 100)
    with pytest.raises(NotKept, match="file is not a database"), kept_world(path):
        pass
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    recipes = path.read_bytes()
    with pytest.raises(NotKept, match="not kept by this server"), kept_world(path):
        pass
    assert on_disk(path) == recipes


def test_a_place_where_nothing_can_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotKept, match="nowhere") as refused, kept_world(tmp_path / "nowhere" / "w.sqlite3"):
        pass
    assert refused.value.path == tmp_path / "nowhere" / "w.sqlite3"


def test_an_error_in_an_act_does_not_stop_the_keeping(path: Path) -> None:
    with kept_world(path) as world:
        ana = world.person(10, "Ana")
        with pytest.raises(ValueError, match="no message 99"):
            world.write(ana, "hello", reply_to=99)
        world.write(ana, "hello")
    with kept_world(path) as world:
        assert len(world.messages(10)) == 1


def talk(world: World, person: Person) -> None:
    for _ in range(100):
        world.write(person, "long " * 800)


def test_a_full_disk_is_told_and_what_comes_later_is_kept(path: Path) -> None:
    with closing(Keeper(path)) as keeper:
        world = World(keeper=keeper)
        ana = world.person(10, "Ana")
        pages = keeper._connection.execute("PRAGMA page_count").fetchone()[0]
        keeper._connection.execute(f"PRAGMA max_page_count = {pages + 3}")
        with pytest.raises(sqlite3.OperationalError):
            talk(world, ana)
        keeper._connection.execute("PRAGMA max_page_count = 100000")
        last = world.write(ana, "there is room again")

    with kept_world(path) as world:
        kept = world.messages(10)
        assert kept[-1] == last
        assert [update["message"] for update in world.updates.pending] == kept


WRITER = """
import sys
from pathlib import Path
from botapi.world import kept_world

with kept_world(Path(sys.argv[1])) as world:
    ana = world.person(10, "Ana")
    for number in range(1_000_000):
        world.write(ana, f"{number}")
        print(number, flush=True)
"""


async def test_after_a_kill_every_message_that_was_written_is_there_with_its_update(path: Path) -> None:
    root = Path(__file__).parents[2]
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WRITER, str(path), cwd=root, stdout=asyncio.subprocess.PIPE
    )
    assert writer.stdout is not None
    seen = [await writer.stdout.readline() for _ in range(300)]
    writer.send_signal(signal.SIGKILL)
    rest, _ = await writer.communicate()
    last = int((seen + rest.splitlines())[-1])

    with kept_world(path) as world:
        texts = [message["text"] for message in world.messages(10)]
        fetched = [update["message"]["text"] for update in world.updates.pending]

    assert texts == fetched
    assert texts[: last + 1] == [str(number) for number in range(last + 1)]
    assert len(texts) <= last + 2
