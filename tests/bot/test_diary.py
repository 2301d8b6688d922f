"""The log's one line an update: codes instead of people, what became of it, where its traceback is."""

import logging
import re
import stat
from pathlib import Path

import pytest

from bot.localbot import local_bot
from bot.logs import set_up
from bot.pseudonyms import SALT, pseudonyms, shared_pseudonyms
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.conftest import OpenBot
from tests.conversation import HASTY, Speaker

LINE = re.compile(r"update=(\w+) chat=([0-9a-f]{10}) person=([0-9a-f]{10}) ms=\d+ outcome=(\w+)(.*)")


def told(caplog: pytest.LogCaptureFixture) -> list[tuple[str, ...]]:
    """The lines about updates since the last look."""
    lines = [record.getMessage() for record in caplog.records if record.name == "bot.diary"]
    caplog.clear()
    found = [LINE.fullmatch(line) for line in lines]
    return [one.groups() for one in found if one is not None]


async def test_each_update_is_one_line_that_names_nobody(
    ana: Speaker, bruno: Speaker, group: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await ana.asks("/dims rei")
    await ana.within(group).asks("/dims rei")
    await bruno.asks("/similar xyzzyx")
    (question,) = await ana.writes("/esquecer")
    await ana.presses(question, "Cancelar")
    await bruno.happens(lambda: bruno.world.block(bruno.person))
    logged = caplog.text
    for word in ("rei", "xyzzyx", "Ana", "Bruno", "Turma", str(group.id)):
        assert not re.search(rf"\b{word}\b", logged), word
    lines = told(caplog)
    assert [(kind, outcome) for kind, _, _, outcome, _ in lines] == [
        ("message", "answered"),
        ("message", "answered"),
        ("message", "excused"),
        ("message", "answered"),
        ("callback_query", "answered"),
        ("my_chat_member", "ignored"),
    ]
    assert lines[2][4] == " error=Mistyped"
    chats, people = ([line[place] for line in lines] for place in (1, 2))
    assert people[0] == people[1] == people[3] == people[4] != people[2] == people[5]
    assert chats[1] != chats[0] == chats[3] != chats[2] == chats[5]


async def test_an_apology_leads_to_its_line_and_its_traceback(
    ana: Speaker, services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    services.answers._executor.shutdown()
    answer = await ana.asks("/dims rei")
    code = answer.split("código ")[1].split(")")[0]
    (fault,) = [record for record in caplog.records if f"Incident {code}:" in record.getMessage()]
    assert fault.exc_info is not None
    caplog.clear()
    caplog.set_level(logging.INFO)
    again = (await ana.asks("/dims rei")).split("código ")[1].split(")")[0]
    ((_, _, _, outcome, more),) = told(caplog)
    assert (outcome, more) == ("failed", f" error=RuntimeError incident={again}")


async def test_codes_are_the_same_after_a_restart_and_others_elsewhere(
    settings: Settings, space: Space, open_bot: OpenBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for _ in range(2):
        bot = await open_bot(space)
        await Speaker(bot, bot.world.person(101, "Ana")).writes("/start")
    elsewhere = settings.model_copy(update={"data_dir": tmp_path / "elsewhere"})
    async with open_services(elsewhere, space, HASTY) as services, local_bot(services) as other:
        await Speaker(other, other.world.person(101, "Ana")).writes("/start")
    first, second, third = (line[1:3] for line in told(caplog))
    assert first == second
    assert not set(first) & set(third)
    salt = tmp_path / SALT
    assert stat.S_IMODE(salt.stat().st_mode) == 0o600
    assert salt.read_bytes().hex() not in caplog.text


def test_replicas_have_the_same_codes_and_other_bots_have_others() -> None:
    first, second = shared_pseudonyms("1:a"), shared_pseudonyms("1:a")
    assert first("person", 101) == second("person", 101) != shared_pseudonyms("1:b")("person", 101)


@pytest.mark.parametrize("kind", ["short", "a folder"])
def test_codes_are_given_where_the_salt_cannot_be_kept(tmp_path: Path, kind: str) -> None:
    if kind == "short":
        (tmp_path / SALT).write_bytes(b"")
    else:
        (tmp_path / SALT).mkdir()
    code = pseudonyms(tmp_path)
    assert code("person", 101) == code("person", 101) != code("chat", 101)
    assert code("person", None) == "-"


@pytest.mark.parametrize(
    ("level", "words", "seen"), [("DEBUG", True, True), ("DEBUG", False, False), ("INFO", True, False)]
)
async def test_words_and_names_are_logged_only_at_debug_and_by_a_second_setting(
    ana: Speaker, capsys: pytest.CaptureFixture[str], *, level: str, words: bool, seen: bool
) -> None:
    set_up(level, (), words=words)
    await ana.asks("/dims ornitorrinco")
    logged = capsys.readouterr().err
    assert ("ornitorrinco" in logged) == ("'Ana'" in logged) == seen
    assert "outcome=" in logged
    set_up("WARNING", ())


def test_a_torn_salt_is_written_anew_and_then_kept(tmp_path: Path) -> None:
    (tmp_path / SALT).write_bytes(b"half")
    first = pseudonyms(tmp_path)("person", 101)
    assert pseudonyms(tmp_path)("person", 101) == first
    assert [file.name for file in tmp_path.iterdir()] == [SALT]
