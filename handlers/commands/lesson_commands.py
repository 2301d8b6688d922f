"""Whether the commands of a lesson are ones that a class can ask, read by what reads them in a chat."""

from collections.abc import Iterator

from handlers.commands.running_game import GAME
from handlers.context.class_locks import COMMAND_OF
from handlers.context.command import Command, Commands
from handlers.context.question import WHY, Question
from handlers.errors import PersonError
from handlers.reading.arguments import tidy
from handlers.reading.games import begins_game
from handlers.reading.lesson_headings import StepKind, kind_names
from handlers.reading.lessons import Lesson, Step, read_lesson
from handlers.reading.predictions import asks_prediction_to, read_prediction
from handlers.reading.quizzes import asks_quiz_to, quiz_theme, read_quiz
from rendering.arguments import example
from rendering.catalog import Catalog, Catalogs
from rendering.debates import DEBATE
from rendering.definitions import GLOSSARY
from rendering.lesson_mistakes import Mistake
from rendering.predictions import PREDICT
from rendering.projecting import PROJECT
from rendering.quiz import QUIZ

_ACTS = frozenset({*COMMAND_OF.values(), GLOSSARY, WHY, PROJECT})


def checked_lesson(commands: Commands, catalogs: Catalogs, text: str) -> Lesson | tuple[Mistake, ...]:
    """Read a lesson with its commands, or say all that is wrong with it."""
    lesson = read_lesson(text)
    if not isinstance(lesson, Lesson):
        return lesson
    catalog = catalogs.of(lesson.language)
    wrong = (one for step in lesson.steps for one in _wrong_command(commands, catalogs, catalog, step))
    return tuple(wrong) or lesson


def _wrong_command(commands: Commands, catalogs: Catalogs, catalog: Catalog, step: Step) -> Iterator[Mistake]:
    """Say what is wrong with the command of a step; a prediction has to say what is predicted."""
    line, written = step.does_line or step.line, step.does.partition(" ")
    if not step.does:
        if step.kind is StepKind.PREDICTION:
            shown = f"/{catalog.command(PREDICT)} {catalog.text('command-similar-example')}"
            yield Mistake(line, "lesson-prediction-missing", {"example": shown})
        return
    command = commands.named(written[0])
    if command is None:
        yield _unknown(commands, catalog, written[0], line)
    elif not isinstance(command, Question) and command.key not in _ACTS:
        yield Mistake(line, "lesson-command-alone", {"command": written[0]})
    elif COMMAND_OF.get(step.kind, command.key) != command.key:
        named = kind_names(catalog)[step.kind]
        yield Mistake(line, "lesson-command-other", {"command": written[0], "kind": named})
    elif not _reads(commands, catalogs, catalog, command, tidy(written[2])):
        shown = _example(catalog, command.key)
        yield Mistake(line, "lesson-command-unread", {"command": written[0], "example": shown})


def _example(catalog: Catalog, key: str) -> str:
    """Write a command that works; one without an example of its own needs no text."""
    has = catalog.has(f"command-{key}-example")
    return example(catalog, key) if has else f"/{catalog.command(key)}"


def _unknown(commands: Commands, catalog: Catalog, written: str, line: int) -> Mistake:
    near = commands.near(written.removeprefix("/"))
    if near is None:
        return Mistake(line, "lesson-command-unknown", {"command": written})
    said = " ".join((catalog.command(near[0].key), near[1])).strip()
    return Mistake(line, "lesson-command-near", {"command": written, "near": said})


def _reads(commands: Commands, catalogs: Catalogs, catalog: Catalog, command: Command, text: str) -> bool:
    """Say whether a command understands what stands behind it."""
    known = tuple(catalogs)
    try:
        match command.key:
            case key if key == QUIZ:
                is_deed = any(asks_quiz_to(known, text, deed) for deed in ("rules", "stop", "next"))
                return not is_deed and read_quiz(known, catalog, text) is not None
            case key if key == PREDICT:
                is_deed = any(asks_prediction_to(known, text, deed) for deed in ("rules", "show"))
                return not is_deed and read_prediction(commands.typed(PREDICT, text)) is not None
            case key if key == DEBATE:
                theme = quiz_theme(known, catalog, text) if text else None
                return not text or (theme is not None and bool(theme.ideas))
            case key if key == GAME:
                return begins_game(known, text)
        understood = commands.understood(command, text)
        if isinstance(understood.command, Question):
            understood.command.read(commands.typed(understood.command.key, understood.text))
    except PersonError:
        return False
    return bool(text) or command.key not in {GLOSSARY, WHY, PROJECT}
