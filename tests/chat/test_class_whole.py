"""A whole class of four people, with each kind of step; the program ends in the middle and goes on."""

import csv
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from sqlalchemy import update

from bot.localbot import LocalBot
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.service.debates_in_play import question_on
from handlers.service.quizzes_in_play import question_of
from storage.class_records import SAID
from storage.database import Database
from storage.quiz_records import QuizItem
from storage.tables import class_steps, classes
from tests.chat.conftest import Started
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

LESSON = """# De tudo

## 5 min · texto

Bom dia.

## 5 min · quiz

`/quiz 2 ideias`

## 5 min · palpite

`/palpite gato cachorro`

## 5 min · debate

`/debate cosseno`

## 5 min · jogo

`/jogo`
"""


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


class Class:
    """A class, with those who are in it; the first teaches."""

    def __init__(self, services: Services, bot: LocalBot) -> None:
        self.services, self.bot = services, bot
        names = (
            (101, "Ana", None),
            (102, "=Bruno", "Sá"),
            (103, "Carla", "Dias"),
            (104, "Carla", "da Silva Melo"),
        )
        everybody = [
            bot.world.person(number, name, last_name=last, language_code="pt-br")
            for number, name, last in names
        ]
        group = bot.world.chats.get(GROUP) or bot.world.group(GROUP, "Turma", everybody, creator=everybody[0])
        self.ana, *self.students = (Speaker(bot, one, group) for one in everybody)
        self.private = Speaker(bot, everybody[0])

    @property
    def panel(self) -> Message:
        """The teacher's panel as it stands."""
        found = [one for one in self.bot.world.messages(self.ana.person.id) if labels(one)]
        return found[-1]

    @property
    def said(self) -> list[str]:
        """What the group has read, in order."""
        return [one.get("text", "") for one in self.bot.world.messages(GROUP)]

    @property
    def polls(self) -> list[Message]:
        return [one for one in self.bot.world.messages(GROUP) if "poll" in one]

    async def look(self) -> None:
        """Let the panel be counted anew, as it is every five seconds."""
        bot = self.bot.application.bot
        for number in await self.services.classes.teaching.classes.all_unfinished():
            await self.services.classes.goes_on(bot, number, GROUP)

    async def press(self, button: str) -> None:
        await self.ana.presses(self.panel, button)

    async def votes(self, who: Speaker, option: int) -> None:
        await who.happens(lambda: who.world.vote(who.person, self.polls[-1], option))

    async def item(self) -> QuizItem:
        """The question of the quiz that is open."""
        quizzes = self.services.quizzing.quizzes
        running = await quizzes.running(GROUP, 0)
        assert running is not None
        return next(one for one in await quizzes.items(running.number) if one.is_open)


async def begun(start: Started) -> Class:
    services, bot = await start()
    here = Class(services, bot)
    await here.private.writes("/start")
    await services.classes.teaching.classes.keep_lesson(here.ana.person.id, LESSON)
    (choice,) = await here.ana.writes("/turma")
    board, *_ = await here.ana.presses(choice, "De tudo")
    for one in here.students:
        await one.presses(board, "✋ Participar")
    return here


async def again(start: Started) -> Class:
    """Let the program end and start again; it goes on where it was."""
    services, bot = await start()
    await services.classes.resume(bot.application.bot, grace=0)
    await services.classes.settled()
    return Class(services, bot)


async def quiz_of_two(here: Class, start: Started) -> Class:
    """Answer two questions: Bruno both rightly, Carla one; the program ends between both."""
    bruno, carla, _ = here.students
    await here.press("▶ Próximo")
    right = question_of(await here.item()).right
    await here.votes(bruno, right)
    await here.votes(carla, (right + 1) % 4)
    await here.press("🔒 Travar")
    assert "Responderam 2 de 3 que participam" in here.panel["text"]
    here = await again(start)
    assert len(here.polls) == 1
    await here.services.conductor.resume(here.bot.application.bot, grace=0)
    await here.press("👁 Mostrar")
    assert len(here.polls) == 2
    right = question_of(await here.item()).right
    for one in here.students[:2]:
        await here.votes(one, right)
    await here.press("👁 Mostrar")
    assert any(one.startswith("🏁") for one in here.said)
    return here


async def prediction(here: Class) -> None:
    await here.press("▶ Próximo")
    asked = next(one for one in reversed(here.bot.world.messages(GROUP)) if labels(one))
    carla = here.students[1]
    await carla.presses(asked, labels(asked)[0])
    board = next(one for one in here.bot.world.messages(GROUP) if "🙋 Como eu fui" in labels(one))
    await carla.presses(board, "🙋 Como eu fui")
    assert "Palpites" not in carla.notices[0]  # nobody learns by it whether they are right
    await here.press("👁 Mostrar")
    assert "Mostrar" not in " ".join(labels(here.panel))


async def debate(here: Class) -> None:
    """Two of three are right, and then all three."""
    await here.press("▶ Próximo")
    for hits in ((True, True, False), (True, True, True)):
        stored = here.services.debates.debating.debates
        running = await stored.running(GROUP, 0)
        assert running is not None
        right = question_on((await stored.ballots(running.number))[-1]).right
        for one, hit in zip(here.students, hits, strict=True):
            await here.votes(one, right if hit else (right + 1) % 4)
        await here.press("👁 Mostrar")
        if not hits[-1]:
            await here.press("👁 Mostrar")  # the talk is over


async def game(here: Class) -> None:
    """The debate ends with its step, and the game with the class."""
    await here.press("▶ Próximo")
    assert await here.services.debates.debating.debates.running(GROUP, 0) is None
    running = await here.services.games.stored.running(GROUP, 0)
    assert running is not None
    await here.students[2].writes("/c gato")


async def test_four_people_and_every_kind_of_step(start: Started) -> None:
    here = await begun(start)
    await here.press("▶ Começar")
    here = await quiz_of_two(here, start)
    await prediction(here)
    await debate(here)
    await game(here)
    await here.press("⏹ Fechar")
    await here.press("⏹ Fechar a aula")
    assert await here.services.games.stored.running(GROUP, 0) is None
    assert await here.services.classes.teaching.classes.all_unfinished() == ()
    over = next(one for one in here.said if one.startswith("🏁 De tudo: fim da aula. 3 pessoas"))
    assert "Bruno" not in over
    assert "Respostas certas por ideia" in over
    assert (
        "🗣 Nos debates, das 3 pessoas que votaram antes e depois: 1 mudou para a certa e 0 para uma errada"
        in over
    )
    await tables(here)
    await own(here)
    (again,) = await here.private.writes("/turma")
    assert again["text"].endswith("As tabelas da sua última aula, De tudo:")
    (csv_again,) = await here.private.presses(again, "📄 CSV")
    assert csv_again["document"]["file_name"].startswith("aula_20")
    bruno = Speaker(here.bot, here.students[0].person)
    assert "última aula" not in await bruno.asks("/turma")


def files(here: Class) -> list[bytes]:
    sent = [one["document"] for one in here.bot.world.messages(here.ana.person.id) if "document" in one]
    assert [one["file_name"].rpartition(".")[2] for one in sent] == ["csv", "xlsx"]
    found = (here.bot.world.files.find(one["file_id"]) for one in sent)
    return [here.bot.world.files.content(one) for one in found if one is not None]


async def tables(here: Class) -> None:
    """The teacher has both tables in private; what a name begins with is no formula."""
    written, packed = files(here)
    rows = list(csv.reader(StringIO(written.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][:3] == ["nome", "quiz: respostas", "certas"]
    assert [row[:8] for row in rows[1:]] == [
        ["'=Bruno", "2", "2", "0", "0", "1", "0", ""],
        ["Carla D.", "2", "1", "1", rows[2][4], "1", "0", ""],
        ["Carla M.", "0", "0", "0", "0", "1", "1", rows[3][7]],
    ]
    with ZipFile(BytesIO(packed)) as book:
        assert "xl/worksheets/sheet3.xml" in book.namelist()
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()
        assert "=Bruno" in book.read("xl/sharedStrings.xml").decode()


async def own(here: Class) -> None:
    """Each student is told their own result alone, in a box; the tables are the teacher's."""
    bruno, carla, _ = here.students
    board = next(one for one in here.bot.world.messages(GROUP) if "🙋 Como eu fui" in labels(one))
    await bruno.presses(board, "🙋 Como eu fui")
    assert bruno.notices[0].startswith("Quiz: 2 de 2 certas.")
    await carla.presses(board, "🙋 Como eu fui")
    assert "Quiz: 1 de 2 certas. Palpites: " in carla.notices[0]
    assert "Vale rever: " in carla.notices[0]
    await here.ana.presses(board, "🙋 Como eu fui")
    assert here.ana.notices == ["Você não tocou em “Participar” nesta aula."]


async def test_a_kill_between_a_quiz_and_its_note_begins_no_second_one(
    start: Started, settings: Settings
) -> None:
    here = await begun(start)
    await here.press("▶ Começar")
    await here.press("▶ Próximo")
    first = await here.item()
    database = Database(settings.database)
    async with database.transaction() as session:  # as it stood before the last note of the step
        undone = class_steps.c.place == 2
        await session.execute(update(class_steps).where(undone).values(state=SAID, activity=None))
    await database.close()
    here = await again(start)
    running = await here.services.quizzing.quizzes.running(GROUP, 0)
    assert running is not None
    assert running.number == first.quiz
    steps = await here.services.classes.teaching.classes.steps(1)
    assert [(one.place, one.activity) for one in steps] == [(1, None), (2, first.quiz)]
    assert len(here.polls) == 1
    assert not any("Já tem um quiz" in one for one in here.said)  # it is known as the step's own


async def test_a_class_that_everybody_forgot_closes_by_itself(start: Started, settings: Settings) -> None:
    here = await begun(start)
    await here.press("▶ Começar")
    database = Database(settings.database)
    async with database.transaction() as session:
        long_ago = datetime.now(UTC) - timedelta(hours=7)
        await session.execute(update(classes).values(moved_at=long_ago))
    await database.close()
    here = await again(start)
    assert await here.services.classes.teaching.classes.all_unfinished() == ()
    assert any("fim da aula" in one for one in here.said)
