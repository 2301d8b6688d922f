"""What a class leaves behind in its group: no game of its own, no lock."""

import pytest

from embeddings.table.space import Space
from handlers.context.services import Services
from tests.chat.test_classes import board_and_panel, close, people
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

__all__ = ["people"]  # the fixture

LESSON = """# Jogos

## 5 min · jogo

`/jogo {wish}`
"""


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def playing(ana: Speaker, services: Services, wish: str = "") -> Message:
    """Open a class whose step is a game, begin it, and give the panel."""
    await services.classes.teaching.classes.keep_lesson(ana.person.id, LESSON.format(wish=wish))
    (choice,) = await ana.writes("/turma")
    _, panel = board_and_panel(await ana.presses(choice, "Jogos"))
    await ana.presses(panel, "▶ Começar")
    return ana.world.messages(ana.person.id)[-1]


async def over(ana: Speaker) -> str:
    """Give the last message of a class to its group."""
    return next(
        str(one["text"])
        for one in reversed(ana.world.messages(GROUP))
        if str(one.get("text", "")).startswith("🏁 Jogos: fim da aula")
    )


async def test_later_words_against_the_clock_end_with_the_class_that_began_them(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    panel = await playing(ana, services, "horda")
    first = await services.games.stored.running(GROUP, 0)
    assert first is not None
    await bruno.writes(f"/c {first.secret}")
    second = await services.games.stored.running(GROUP, 0)
    assert second is not None
    assert second.number != first.number
    await services.classes.goes_on(ana.bot.application.bot, 1, GROUP)
    assert "👁 Mostrar" in labels(ana.world.messages(ana.person.id)[-1])  # it goes on, and is the step's
    assert "🎲" not in ana.world.messages(ana.person.id)[-1]["text"]
    await close(ana, panel)
    assert await services.games.stored.running(GROUP, 0) is None
    assert "🎲" not in await over(ana)


async def test_the_next_round_of_a_match_that_a_class_began_ends_with_it(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    panel = await playing(ana, services, "contra")
    first = await services.games.stored.running(GROUP, 0)
    assert first is not None
    await bruno.writes(f"/c {first.secret}")
    assert "rodada 2" in str(await bruno.writes("/jogo contra"))
    await close(ana, panel)
    assert await services.games.stored.running(GROUP, 0) is None


async def test_a_game_that_is_none_of_the_class_goes_on_and_the_last_message_says_so(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    panel = await playing(ana, services)
    first = await services.games.stored.running(GROUP, 0)
    assert first is not None
    await bruno.writes(f"/c {first.secret}")
    await bruno.writes("/jogo")
    await close(ana, panel)
    assert await services.games.stored.running(GROUP, 0) is not None
    assert "🎲 Um jogo que não era da aula continua aberto aqui. Para encerrar: /jogo desisto" in await over(
        ana
    )


async def test_after_a_class_nothing_is_locked(people: list[Speaker], services: Services) -> None:
    ana, bruno, *_ = people
    panel = await playing(ana, services)
    await ana.presses(panel, "🔒 Travar")
    assert "🔒" in await bruno.asks("/quiz")
    assert "Tem uma aula" in await ana.asks("/modelo padrão")
    await close(ana, panel)
    assert "🔒" not in str(await bruno.writes("/quiz"))
    for asked in ("/modelo padrão", "/idioma en"):
        assert "Tem uma aula" not in await ana.asks(asked)


async def test_a_class_whose_teacher_was_forgotten_leaves_no_game(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    panel = await playing(ana, services)
    await ana.presses(panel, "🔒 Travar")
    private = Speaker(ana.bot, ana.person)
    (asked,) = await private.writes("/esquecer")
    await private.presses(asked, labels(asked)[0])
    await services.classes.goes_on(ana.bot.application.bot, 1, GROUP)
    assert await services.games.stored.running(GROUP, 0) is None
    assert await services.classes.teaching.classes.all_unfinished() == ()
    assert "🔒" not in str(await bruno.writes("/quiz"))


async def forgets(ana: Speaker) -> None:
    private = Speaker(ana.bot, ana.person)
    (asked,) = await private.writes("/esquecer")
    await private.presses(asked, labels(asked)[0])


async def test_a_class_of_who_is_forgotten_ends_with_what_it_began_and_who_took_part(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    await playing(ana, services)
    board = next(one for one in ana.world.messages(GROUP) if "✋ Participar" in labels(one))
    await bruno.presses(board, "✋ Participar")
    await forgets(ana)
    await services.classes.goes_on(ana.bot.application.bot, 1, GROUP)
    stored = services.classes.teaching.classes
    assert await stored.all_unfinished() == ()
    assert await stored.members(1) == ()
    assert await services.games.stored.running(GROUP, 0) is None
    said = [one["text"] for one in ana.world.messages(GROUP) if one.get("text", "").startswith("🏫")]
    assert said[0] == "🏫 A aula acabou."  # the board
    assert said[1].startswith("🏫 A aula acabou antes da hora: não tenho mais o roteiro dela.")


async def test_a_planned_class_of_who_is_forgotten_is_called_off_at_once(
    people: list[Speaker], services: Services
) -> None:
    ana, *_ = people
    (choice,) = await ana.writes("/turma amanhã 10h")
    await ana.presses(choice, "Vizinhos")
    (number,) = await services.classes.teaching.classes.all_unfinished()
    await forgets(ana)
    await services.classes.goes_on(ana.bot.application.bot, number, GROUP)
    assert await services.classes.teaching.classes.all_unfinished() == ()
    assert ana.world.messages(GROUP)[-1]["text"].startswith(
        "📅 A aula que estava marcada aqui foi desmarcada"
    )


async def test_the_board_promises_no_more_than_the_group_keeps(people: list[Speaker]) -> None:
    ana, *_ = people
    (choice,) = await ana.writes("/turma")
    board, _ = board_and_panel(await ana.presses(choice, "Vizinhos"))
    assert "No fim da aula o grupo vê só somas; mas quizzes, palpites e jogos mostram nomes" in board["text"]
    assert "não veem" not in board["text"]
