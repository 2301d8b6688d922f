"""A lesson's file: what it says, and every mistake with its line."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.commands import commands
from handlers.commands.lesson_commands import checked_lesson
from handlers.reading.lesson_headings import LONGEST_STEP, StepHeading, StepKind, read_heading
from handlers.reading.lessons import (
    LONGEST_LESSON,
    LONGEST_NOTES,
    LONGEST_SAID,
    MOST_STEPS,
    Lesson,
    read_lesson,
    read_lesson_file,
)
from rendering.catalog import Catalogs
from rendering.lesson_mistakes import Mistake, mistakes_reply, told_mistake
from tests.conversation import ENGLISH, PORTUGUESE
from tests.timing import processor_seconds

CATALOGS = Catalogs("pt")
COMMANDS = commands(CATALOGS)
WHOLE = """\
# O que é um *embedding*

Para imprimir: o objetivo.

## 5 min · texto · Abertura

Olá, **turma**! Escrevam `/similar rei rainha`
e leiam [isto](https://a.br).

- um
- dois

> Só para quem ensina:
>
> - calma

## 10 minutos: comando

Vejam:
/analogia 2*rei - 3*homem

## Palpite (3 min)

    /palpite rei rainha

## 4 min jogo
"""
MARKS = st.sampled_from(
    [
        *(
            "# ",
            "## ",
            "5 min · ",
            "quiz",
            "comando",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "```\n",
            "`",
            "**",
        ),
        *("/vizinhos ", "/", "[a](b)", "![", "<b>", "\r\n", "\t", "---\n", "mar", "é", "0"),
    ]
)


def read(text: str) -> Lesson:
    found = checked_lesson(COMMANDS, CATALOGS, text)
    assert isinstance(found, Lesson), found
    return found


def wrong(text: str) -> list[tuple[int, str]]:
    found = checked_lesson(COMMANDS, CATALOGS, text)
    assert not isinstance(found, Lesson)
    assert all(told_mistake(catalog, one) for one in found for catalog in (PORTUGUESE, ENGLISH))
    return [(one.line, one.name.removeprefix("lesson-")) for one in found]


def test_a_lesson_says_steps_with_what_is_said_done_and_noted() -> None:
    lesson = read(WHOLE)
    assert (lesson.title, lesson.language, lesson.minutes) == ("O que é um embedding", "pt", 22)
    text, command, prediction, game = lesson.steps
    assert (text.kind, text.minutes, text.title, text.line) == (StepKind.TEXT, 5, "Abertura", 5)
    assert (
        text.said == "Olá, turma! Escrevam /similar rei rainha e leiam isto (https://a.br).\n\n• um\n• dois"
    )
    assert text.notes == "Só para quem ensina:\n\n• calma"
    assert (text.does, command.said) == ("", "Vejam:")
    assert (command.does, command.does_line) == ("/analogia 2*rei - 3*homem", 20)
    assert (prediction.kind, prediction.does, prediction.minutes) == (
        StepKind.PREDICTION,
        "/palpite rei rainha",
        3,
    )
    assert (game.kind, game.does) == (StepKind.GAME, "")


@pytest.mark.parametrize(
    ("heading", "kind", "minutes", "title"),
    [
        ("5 min · comando", StepKind.COMMAND, 5, ""),
        ("comando – 5 minutos – Quem mora perto", StepKind.COMMAND, 5, "Quem mora perto"),
        ("Experiment (12 minutes): see", StepKind.COMMAND, 12, "see"),
        ("DISCUSSÃO, 8min.", StepKind.DEBATE, 8, ""),
        ("3 · game", StepKind.GAME, 3, ""),
        ("Abertura · 5 min · texto", StepKind.TEXT, 5, "Abertura"),
        (f"{LONGEST_STEP} min quiz", StepKind.QUIZ, LONGEST_STEP, ""),
    ],
)
def test_a_heading_is_read_in_any_order(heading: str, kind: StepKind, minutes: int, title: str) -> None:
    found = read_heading(heading, 1)
    assert isinstance(found, StepHeading), found
    assert (found.kind, found.minutes, found.title) == (kind, minutes, title)


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("", [(1, "empty")]),
        ("\n \n", [(1, "empty")]),
        ("# T\n\nFim.\n", [(3, "no-steps")]),
        ("## 1 min · quiz\n", [(1, "title-missing")]),
        (f"# {'a' * 121}\n## 1 min · quiz\n", [(1, "title-long")]),
        ("# T\n## 1 min · quiz\n# U\n", [(3, "title-twice")]),
        ("# T\n## quiz\n## cinco min · quiz\n## 2,5 min · quiz\n## 0 min · quiz\n## 181 min · quiz\n", [
            (2, "minutes-missing"), (3, "minutes-number"), (4, "minutes-number"), (5, "minutes-range"),
            (6, "minutes-range"),
        ]),
        ("# T\n## 5 min\n## 5 min · quis\n## 5 min · xadrez\n", [
            (2, "kind-missing"), (3, "kind-near"), (4, "kind-unknown"),
        ]),
        ("# T\n## ruim\n", [(2, "minutes-missing"), (2, "kind-unknown")]),
        ("# T\n## 5 min · texto\n> só nota\n", [(2, "text-missing")]),
        ("# T\n## 5 min · texto\nOi\n\n`/vizinhos mar`\n", [(5, "text-command")]),
        ("# T\n## 5 min · comando\nOi\n", [(2, "command-missing")]),
        ("# T\n## 5 min · comando\n/vizinhos mar\n/vizinhos rei\n", [(4, "command-second")]),
        ("# T\n/vizinhos mar\n## 5 min · quiz\n", [(2, "command-early")]),
        (f"# T\n## 5 min · comando\n/vizinhos {'mar ' * 100}\n", [(3, "command-long")]),
        (f"# T\n## 5 min · texto\n{'a' * (LONGEST_SAID + 1)}\n", [(2, "said-long")]),
        (f"# T\n## 5 min · texto\na\n> {'a' * (LONGEST_NOTES + 1)}\n", [(2, "notes-long")]),
        ("# T\n## 5 min · comando\n/vizinhozz mar\n## 1 min · comando\n```\n/xyzzyqq\n```\n", [
            (3, "command-near"), (6, "command-unknown"),
        ]),
        ("# T\n## 5 min · comando\n/esquecer tudo\n", [(3, "command-alone")]),
        ("# T\n## 5 min · jogo\n/quiz 5\n", [(3, "command-other")]),
        ("# T\n## 5 min · palpite\nQual?\n", [(2, "prediction-missing")]),
        ("# T\n\na\0\n", [(3, "not-text")]),
        ("a" * (LONGEST_LESSON + 1), [(1, "too-long")]),
    ],
)  # fmt: skip
def test_every_mistake_is_told_with_its_line(text: str, mistakes: list[tuple[int, str]]) -> None:
    assert wrong(text) == mistakes


@pytest.mark.parametrize(
    "command",
    [
        "/similar rei",
        "/analogia",
        "/quiz batata",
        "/quiz parar",
        "/palpite",
        "/debate batata",
        "/glossario",
        "/why",
    ],
)
def test_a_command_that_does_not_read_is_told_with_one_that_does(command: str) -> None:
    assert wrong(f"# T\n## 5 min · comando\n{command}\n") == [(3, "command-unread")]


@pytest.mark.parametrize(
    "command",
    [
        "/vizinhos mar",
        "/neighbors sea",
        "/quiz 5 viés",
        "/palpite rei rainha",
        "/debate",
        "/jogo",
        "/glossario token",
    ],
)
def test_a_command_of_either_language_reads(command: str) -> None:
    assert read(f"# T\n## 5 min · comando\n{command}\n").steps[0].does == command


def test_a_command_step_may_wait_until_its_teacher_shows_it() -> None:
    steps = "## 5 min · comando 👁️ · Vizinhos\n\nChutem.\n\n/vizinhos mar\n\n## comando 5 min\n\n/dims mar\n"
    shown, plain = read(f"# A\n\n{steps}").steps
    assert (shown.waits, shown.title, shown.minutes) == (True, "Vizinhos", 5)
    assert not plain.waits
    assert wrong("# A\n\n## 5 min · quiz 👁\n") == [(3, "waits-kind")]


def test_a_lesson_has_sixty_steps_at_most() -> None:
    steps = "## 1 min · quiz\n" * MOST_STEPS
    assert len(read(f"# T\n{steps}").steps) == MOST_STEPS
    assert wrong(f"# T\n{steps}## 1 min · quiz\n") == [(MOST_STEPS + 2, "steps-many")]


def test_a_file_is_text_in_utf_8() -> None:
    assert isinstance(read_lesson_file("\ufeff# Lição\r\n## 1 min · quiz\r\n".encode()), Lesson)
    assert read_lesson_file("# T\n## 1 min · palpite\nVocês\n".encode("latin-1")) == (
        Mistake(2, "lesson-not-utf8"),
    )
    assert read_lesson_file(b"\x89PNG\r\n\x1a\n") == (Mistake(1, "lesson-not-utf8"),)
    assert read_lesson_file(b"a" * (LONGEST_LESSON + 1))[0].name == "lesson-too-long"  # type: ignore[index]


def test_the_reply_says_ten_mistakes_and_how_many_more() -> None:
    found = read_lesson("# T\n" + "## 5 min · xadrez\n" * 14)
    assert isinstance(found, tuple)
    for catalog, more in ((PORTUGUESE, "mais 4"), (ENGLISH, "4 more")):
        said = mistakes_reply(catalog, found).text
        assert said.count("• ") == 10
        assert more in said


def test_the_words_of_the_headings_say_the_language() -> None:
    assert read("# T\n## 5 min · quiz\n## 5 min · command\n/neighbors sea\n").language == "en"
    assert read("# T\n## 5 min · quiz\n").language == "pt"


@example("```")
@given(st.one_of(st.text(), st.lists(MARKS, max_size=60).map("".join)))
def test_no_text_makes_it_fail(text: str) -> None:
    found = checked_lesson(COMMANDS, CATALOGS, text)
    if isinstance(found, Lesson):
        assert found.title
        assert all(step.does.startswith("/") or not step.does for step in found.steps)
        return
    assert found
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert [one.line for one in found] == sorted(one.line for one in found)
    assert all(1 <= one.line <= lines for one in found)
    assert mistakes_reply(PORTUGUESE, found).text


@given(st.binary(max_size=300))
def test_no_file_makes_it_fail(content: bytes) -> None:
    found = read_lesson_file(content)
    assert isinstance(found, Lesson) or found


@pytest.mark.parametrize(
    "sign", ["*", "[", "`", "> ", "- ", "![", "_a*", "<", "&", "#", "1. ", "\\", "a](", "``` "]
)
def test_a_long_row_of_signs_is_read_in_time(sign: str) -> None:
    row = sign * (3_900 // len(sign))
    text = "# T\n## 5 min · texto\n" + f"{row}\n\n" * 5 + row * 9
    assert processor_seconds(lambda: read_lesson(text)) < 5  # as one block the worst takes a minute
