"""The lessons that come with the program: fifty minutes each, every command answered by the model."""

import logging
import re
from pathlib import Path

import pytest

from botapi.people import Chat
from embeddings.table.space import Space
from handlers.commands import commands
from handlers.commands.lesson_commands import checked_lesson
from handlers.reading.lesson_headings import StepKind
from handlers.reading.lessons import Lesson, Step
from handlers.service.ready_lessons import ReadyLesson, ready_lesson, ready_lessons
from rendering.catalog import COMPLETE, Catalogs
from tests.conftest import GROUP, OpenBot
from tests.conversation import Speaker, labels

CATALOGS = Catalogs("pt")
COMMANDS = commands(CATALOGS)
ALL = [one for language in COMPLETE for one in ready_lessons(language)]


def read(one: ReadyLesson) -> Lesson:
    found = checked_lesson(COMMANDS, CATALOGS, one.text)
    assert isinstance(found, Lesson), found
    return found


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
def test_a_ready_lesson_takes_fifty_minutes_and_says_what_to_do_with_each_step(one: ReadyLesson) -> None:
    lesson = read(one)
    assert lesson.minutes == 50
    assert (lesson.language, lesson.title) == (one.language, one.title)
    assert all(step.said and step.notes and step.title for step in lesson.steps)
    assert ready_lesson(one.key) == one.text


def test_the_lessons_have_the_same_steps_in_both_languages_and_one_of_each_kind() -> None:
    portuguese, english = ([read(one) for one in ready_lessons(language)] for language in COMPLETE)
    assert len(portuguese) == 4
    assert [shape(lesson) for lesson in portuguese] == [shape(lesson) for lesson in english]
    assert {step.kind for lesson in portuguese for step in lesson.steps} == set(StepKind)


def test_a_language_without_lessons_has_the_english_ones() -> None:
    assert ready_lessons("fr") == ready_lessons("en")
    assert ready_lesson("5-nothing.pt-BR") is None


def test_the_page_of_lessons_links_each_of_them() -> None:
    page = Path("docs/aulas/README.md").read_text("utf-8")
    assert [one.key for one in ALL if f"(../../rendering/lessons/{one.key}.md)" not in page] == []
    assert [one.title for one in ALL if f"[{one.title}]" not in page] == []


def shape(lesson: Lesson) -> list[tuple[StepKind, int, str]]:
    return [(step.kind, step.minutes, asked(step)) for step in lesson.steps]


def asked(step: Step) -> str:
    """Give the key of what a step asks; what stands behind it may have words of its language."""
    command = COMMANDS.named(step.does.partition(" ")[0]) if step.does else None
    return "" if command is None else command.key


async def test_a_ready_lesson_is_opened_by_a_tap(ana: Speaker, group: Chat) -> None:
    (choice,) = await ana.within(group).writes("/turma")
    assert labels(choice)[:4] == [one.title for one in ready_lessons("pt")]
    board, *_ = await ana.within(group).presses(choice, "Cosseno, vizinhos e opostos")
    assert board["text"].startswith("🏫 Cosseno, vizinhos e opostos\ncom Ana")
    assert "10 passos" in board["text"]


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
async def test_every_command_of_a_ready_lesson_is_answered_without_an_apology(
    one: ReadyLesson, builtin: Space, open_bot: OpenBot, caplog: pytest.LogCaptureFixture
) -> None:
    bot = await open_bot(builtin)
    people = [bot.world.person(number, "Eva", language_code=one.language) for number in (201, 202)]
    doing = [step for step in read(one).steps if step.does]
    with caplog.at_level(logging.INFO, logger="bot.diary"):
        for number, step in enumerate(doing):
            group = bot.world.group(GROUP - number, "Turma", people, creator=people[0])
            answers = await Speaker(bot, people[0], group).writes(step.does)
            assert answers, step.does
            if step.kind is StepKind.QUIZ:
                wanted = re.findall(r"\d+", step.does)[0]
                assert f"· {wanted} " in answers[0]["text"]
    outcomes = [outcome for outcome in re.findall(r"outcome=(\w+)", caplog.text) if outcome != "ignored"]
    assert outcomes == ["answered"] * len(doing)
