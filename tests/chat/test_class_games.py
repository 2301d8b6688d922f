"""Games and quizzes in a class: of others, of the class, in a row, and while it is locked."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.settings import Settings
from embeddings.table.space import Space
from handlers.service.quizzes_in_play import question_of
from storage.class_records import SAID
from storage.database import Database
from storage.tables import class_members, class_steps
from tests.chat.conftest import Started
from tests.chat.test_class_whole import Class, again
from tests.chat.test_game import far_words, running
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def arrived(start: Started) -> Class:
    services, bot = await start()
    here = Class(services, bot)
    await here.private.writes("/start")
    return here


async def opened(here: Class, does: str) -> int:
    """Open a class whose first step does a command; all students take part."""
    kept = here.services.classes.teaching.classes
    lesson = f"# Uma\n\n## 5 min · comando\n\n`{does}`\n\n## 5 min · texto\n\nAté amanhã.\n"
    await kept.keep_lesson(here.ana.person.id, lesson)
    (choice,) = await here.ana.writes("/turma")
    board, *_ = await here.ana.presses(choice, "Uma")
    for one in here.students:
        await one.presses(board, "✋ Participar")
    (number,) = await kept.all_unfinished()
    return number


def with_button(here: Class, button: str) -> list[Message]:
    return [one for one in here.bot.world.messages(GROUP) if button in labels(one)]


async def test_the_game_of_others_goes_on_during_a_class(start: Started) -> None:
    here = await arrived(start)
    bruno, carla, _ = here.students
    await bruno.writes("/jogo")
    theirs = await running(here.services, GROUP)
    await carla.writes(f"/c {far_words(theirs.secret)[0]}")
    await opened(here, "/jogo")
    await here.press("▶ Começar")
    held = "⚠️ Este passo não começou: um jogo que não é da aula já estava aberto no grupo, e continua."
    assert held in here.panel["text"]
    assert "👁 Mostrar" not in labels(here.panel)
    await here.press("▶ Próximo")
    assert (await running(here.services, GROUP)).number == theirs.number
    await bruno.writes("/jogo desisto")
    await here.press("🔁 Repetir")  # the text's step: nothing is held up any more
    assert "⚠️" not in here.panel["text"]


async def test_the_quiz_of_others_is_none_of_the_class(start: Started) -> None:
    here = await arrived(start)
    bruno, *_ = here.students
    await bruno.writes("/quiz 2 ideias")
    await opened(here, "/quiz 2 números")
    await here.press("▶ Começar")
    assert "um quiz que não é da aula já estava aberto" in here.panel["text"]
    await here.press("▶ Próximo")
    assert await here.services.quizzing.quizzes.running(GROUP, 0) is not None
    assert not any(one.startswith("🏁") for one in here.said)


async def test_the_end_of_a_step_tells_its_word_and_takes_the_buttons_away(start: Started) -> None:
    here = await arrived(start)
    await opened(here, "/jogo")
    await here.press("▶ Começar")
    secret = (await running(here.services, GROUP)).secret
    await here.students[0].writes(f"/c {far_words(secret)[0]}")
    await here.press("▶ Próximo")
    assert sum(secret in one.partition("\n")[0] for one in here.said) == 1
    assert not with_button(here, "🏳️ Desistir")


async def test_a_kill_between_a_game_and_its_note_begins_no_second_one(
    start: Started, settings: Settings
) -> None:
    here = await arrived(start)
    number = await opened(here, "/jogo")
    await here.press("▶ Começar")
    first = await running(here.services, GROUP)
    database = Database(settings.database)
    async with database.transaction() as session:  # as it stood before the last note of the step
        await session.execute(update(class_steps).values(state=SAID, activity=None))
    await database.close()
    here = await again(start)
    assert (await running(here.services, GROUP)).number == first.number
    (step,) = await here.services.classes.teaching.classes.steps(number)
    assert step.activity == first.number
    assert not any("Já tem um jogo" in one for one in here.said)  # it is known as the step's own


async def joined_before(settings: Settings) -> None:
    """Let all have joined two seconds ago: guesses against the clock have times in whole seconds."""
    database = Database(settings.database)
    async with database.transaction() as session:
        before = datetime.now(UTC) - timedelta(seconds=2)
        await session.execute(update(class_members).values(joined_at=before))
    await database.close()


async def test_all_words_against_the_clock_are_of_the_step(start: Started, settings: Settings) -> None:
    here = await arrived(start)
    bruno, carla, _ = here.students
    await opened(here, "/jogo horda")
    await joined_before(settings)
    await here.press("▶ Começar")
    for one in (bruno, carla):
        await one.writes(f"/c {(await running(here.services, GROUP)).secret}")
    await here.look()
    assert "Responderam 2 de 3 que participam" in here.panel["text"]
    assert "👁 Mostrar" in labels(here.panel)
    assert "🎲" not in here.panel["text"]
    await here.press("▶ Próximo")
    assert await here.services.games.stored.running(GROUP, 0) is None
    (told,) = (one for one in here.said if one.startswith("🏁 Fim da horda."))
    assert "2 palavras achadas" in told
    await carla.presses(with_button(here, "🙋 Como eu fui")[0], "🙋 Como eu fui")
    assert carla.notices[0].startswith("Jogo: 1 tentativa")


async def test_a_round_of_a_match_after_its_step_is_none_of_the_class(start: Started) -> None:
    here = await arrived(start)
    bruno, carla, _ = here.students
    await opened(here, "/jogo contra")
    await here.press("▶ Começar")
    await bruno.writes(f"/c {(await running(here.services, GROUP)).secret}")
    await carla.writes("/jogo contra")  # the second round
    await carla.writes(f"/c {far_words((await running(here.services, GROUP)).secret)[0]}")
    await here.look()
    assert "Responderam 2 de 3 que participam" in here.panel["text"]
    await here.press("▶ Próximo")
    assert await here.services.games.stored.running(GROUP, 0) is None
    await carla.writes("/jogo contra")
    await here.press("🔁 Repetir")
    assert await here.services.games.stored.running(GROUP, 0) is not None
    assert "🎲" in here.panel["text"]


async def test_a_locked_class_lets_nothing_of_its_own_kind_begin(start: Started) -> None:
    here = await arrived(start)
    bruno, carla, _ = here.students
    private = Speaker(here.bot, bruno.person)
    await private.writes("/start")
    (link,) = await private.writes("/jogo escolho navio")
    key = link["reply_markup"]["inline_keyboard"][0][0]["url"].rpartition("=")[2]
    await opened(here, "/quiz 1 ideias")
    await here.press("▶ Começar")
    await here.press("🔒 Travar")
    assert "🔒" not in await bruno.asks("/quiz 1")  # it runs, and so it is shown
    await here.press("👁 Mostrar")
    assert (await bruno.asks("/quiz 1")).startswith("🔒 A aula está rolando")
    assert await bruno.asks(f"/start {key}") == "🔒 Depois da aula."
    await here.press("🔓 Liberar")
    assert "🔒" not in await carla.asks(f"/start {key}")
    await here.press("🔒 Travar")
    assert "🔒" not in await bruno.asks("/jogo dica")  # of what runs


async def test_a_step_that_is_repeated_by_two_taps_is_repeated_once(start: Started) -> None:
    here = await arrived(start)
    number = await opened(here, "/quiz 2 ideias")
    await here.press("▶ Começar")
    panel = here.panel

    def taps() -> None:
        for _ in range(2):
            here.bot.world.press(here.ana.person, panel, "🔁 Repetir")

    await here.ana.happens(taps)
    await here.look()
    assert len(await here.services.classes.teaching.classes.steps(number)) == 2
    await here.press("🔁 Repetir")  # the panel shows the newest one
    assert len(await here.services.classes.teaching.classes.steps(number)) == 3


async def test_the_answers_to_an_anonymous_quiz_are_counted_without_names(start: Started) -> None:
    here = await arrived(start)
    bruno, carla, outsider = here.students
    number = await opened(here, "/quiz 1 ideias anônimo")
    await here.press("▶ Começar")
    right = question_of(await here.item()).right
    for one, option in ((bruno, right), (carla, right), (outsider, (right + 1) % 4)):
        await here.votes(one, option)
    await here.look()
    assert "3 respostas (o quiz é anônimo)" in here.panel["text"]
    await here.press("👁 Mostrar")
    await here.look()
    assert "✅ 2 certas de 3 respostas" in here.panel["text"]
    await here.press("⏹ Fechar")
    await here.press("⏹ Fechar a aula")
    await here.services.classes.goes_on(here.bot.application.bot, number, GROUP)
    over = next(one for one in here.said if one.startswith("🏁 Uma: fim da aula. 3 pessoas"))
    assert "2 de 3" in over


async def test_what_the_panel_asks_stays_until_it_is_answered(start: Started) -> None:
    here = await arrived(start)
    await opened(here, "/quiz 2 ideias")
    await here.press("▶ Começar")
    await here.press("⏹ Fechar")
    await here.votes(here.students[0], 0)
    await here.look()
    assert labels(here.panel) == ["⏹ Fechar a aula", "↩ Voltar"]
    await here.press("↩ Voltar")
    await here.votes(here.students[1], 0)
    await here.look()
    assert "Responderam 2 de 3 que participam" in here.panel["text"]


async def test_ones_own_result_is_a_box(start: Started) -> None:
    here = await arrived(start)
    await opened(here, "/jogo")
    bruno, *_ = here.students
    await bruno.presses(with_button(here, "🙋 Como eu fui")[0], "🙋 Como eu fui")
    assert bruno.notices == ["Você está na aula, e ainda não há resposta sua que já tenha resultado."]
    answered = [call for call in here.bot.world.calls if call.method.lower() == "answercallbackquery"]
    assert answered[-1].parameters["show_alert"]
