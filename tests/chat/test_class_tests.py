"""What the tests before and after a class show to who teaches: of those who let them be seen alone."""

import csv
from io import StringIO

import pytest

from embeddings.table.space import Space
from handlers.context.services import Services
from rendering.inventory_items import ITEMS
from storage.inventory import AFTER, BEFORE
from tests.chat.conftest import Started
from tests.chat.test_class_whole import Class, begun, files
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

SHOW = "📝 Mostrar meu teste"


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def took(services: Services, who: Speaker, sitting: int, wrong: int, *, first: int = 0) -> None:
    """Let somebody have done a sitting of the test, wrong in so many items from a place on."""
    for place, item in enumerate(ITEMS):
        slips = first <= place < first + wrong
        option = (item.right + 1) % 4 if slips else item.right
        await services.inventories.answer(who.person.id, sitting, item.key, option)


def board_of(here: Class) -> Message:
    return next(one for one in reversed(here.bot.world.messages(GROUP)) if SHOW in labels(one))


def table_of(written: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(written.decode("utf-8-sig")), delimiter=";"))


async def test_a_teacher_sees_the_tests_of_those_alone_who_show_them(start: Started) -> None:
    here = await begun(start)
    bruno, carla, other = here.students
    for one in here.students:
        await took(here.services, one, BEFORE, 10)
    await here.press("▶ Começar")
    board = board_of(here)
    for one in (bruno, carla):
        await one.presses(board, SHOW)
        assert one.notices[0].startswith(
            "Quem ensina vai ver, com o seu nome, quantas você acertou no /teste"
        )
    await here.ana.presses(board, SHOW)
    assert here.ana.notices == ["Você não tocou em “Participar” nesta aula."]
    await took(here.services, bruno, AFTER, 6, first=6)
    await took(here.services, other, AFTER, 0)
    await here.press("⏹ Fechar")
    await here.press("⏹ Fechar a aula")
    told = here.bot.world.messages(here.ana.person.id)
    said = next(one["text"] for one in told if one.get("text", "").startswith("🏁"))
    assert (
        "📝 No /teste, de 1 pessoa que o mostrou e fez antes e depois: em média 10,0 de 20 certas antes "
        in said
    )
    assert "Somando todo mundo, 6 respostas passaram a certas e 2 se perderam; ganho de Hake 0,40" in said
    assert not any("No /teste, de" in one for one in here.said)
    rows = table_of(files(here)[0])
    names = (
        "teste: antes",
        "teste: depois",
        "teste: errava e passou a acertar",
        "teste: acertava e passou a errar",
    )
    assert [[row[name] for name in names] for row in rows] == [
        ["10", "14", "6", "2"], ["10", "", "", ""], ["", "", "", ""],
    ]  # fmt: skip


async def test_a_second_test_of_before_the_class_says_nothing_of_it_and_who_showed_may_take_it_back(
    start: Started,
) -> None:
    services, bot = await start()
    bruno = Speaker(bot, bot.world.person(102, "=Bruno", language_code="pt-br"))
    for sitting in (BEFORE, AFTER):
        await took(services, bruno, sitting, 5 * (AFTER - sitting))
    here = await begun(start)
    bruno = here.students[0]
    await bruno.presses(board_of(here), SHOW)
    await here.press("⏹ Fechar")
    await here.press("⏹ Fechar a aula")
    (row, *_) = table_of(files(here)[0])
    assert (row["teste: antes"], row["teste: depois"]) == ("15", "")
    await bruno.presses(board_of(here), SHOW)
    (notice,) = bruno.notices
    assert notice == "Nas próximas tabelas o seu /teste não aparece. As que já mandei, não consigo apagar."
    (again,) = await here.private.writes("/turma")
    await here.private.presses(again, "📄 CSV")
    sent = [one["document"] for one in bot.world.messages(here.ana.person.id) if "document" in one][-1]
    found = here.bot.world.files.find(sent["file_id"])
    assert found is not None
    assert "teste: antes" not in table_of(here.bot.world.files.content(found))[0]
