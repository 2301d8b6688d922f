"""Lessons: what a Markdown file says that a class does, step by step.

`# Title`, then a `##` heading a step, with its minutes and its kind: `## 5 min · comando`. What stands below
it is said to the group, a line or a block of code that begins with a slash is its command, and a quote is a
note for the teacher alone. What stands above the first step is for whoever prints the file.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.reading.lesson_headings import StepHeading, StepKind, read_heading
from handlers.reading.lesson_pieces import LessonPiece, PieceKind, lesson_pieces, whole_text
from rendering.catalog import COMPLETE
from rendering.lesson_mistakes import Mistake

MOST_STEPS = 60
LONGEST_LESSON = 60_000  # bytes
LONGEST_SAID, LONGEST_NOTES, _LONGEST_COMMAND, _LONGEST_TITLE = 3_500, 1_200, 400, 120
"""Characters of what is said in a step, and of its notes: a message holds 4,096."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: what is `said` to the group, the command that it `does`, the teacher's `notes`.

    `line` is that of its heading, `does_line` that of its command; `title` is for the teacher. One that
    `waits` does its command when the teacher shows it: people guess before.
    """

    kind: StepKind
    minutes: int
    said: str
    does: str
    notes: str
    line: int
    title: str = ""
    does_line: int = 0
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson, as its file says it."""

    title: str
    language: str
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(step.minutes for step in self.steps)


def read_lesson_file(content: bytes) -> Lesson | tuple[Mistake, ...]:
    """Read the file of a lesson, or say what is wrong with it."""
    text = decoded_lesson(content)
    return (text,) if isinstance(text, Mistake) else read_lesson(text)


def decoded_lesson(content: bytes) -> str | Mistake:
    """Give the text of a file in UTF-8, with or without its mark; else say where it is none."""
    if len(content) > LONGEST_LESSON:
        return Mistake(1, "lesson-too-long", {"most": LONGEST_LESSON // 1000})
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Mistake(content[: error.start].count(b"\n") + 1, "lesson-not-utf8")


def read_lesson(text: str) -> Lesson | tuple[Mistake, ...]:
    """Read a lesson, or say all that is wrong with it, in the order of its lines."""
    if len(text.encode(errors="surrogatepass")) > LONGEST_LESSON:
        return (Mistake(1, "lesson-too-long", {"most": LONGEST_LESSON // 1000}),)
    if "\0" in text:
        return (Mistake(text[: text.index("\0")].count("\n") + 1, "lesson-not-text"),)
    pieces = tuple(lesson_pieces(text))
    if not pieces:
        return (Mistake(1, "lesson-empty"),)
    chunks = _steps(pieces)
    headings = [read_heading(chunk[0].text, chunk[0].line) for chunk in chunks[:MOST_STEPS]]
    mistakes = [*_wrong_whole(pieces, chunks)]
    steps = []
    for chunk, heading in zip(chunks, headings, strict=False):
        wrong = heading if isinstance(heading, tuple) else _wrong_step(chunk, heading)
        mistakes += wrong
        if not isinstance(heading, tuple):
            steps.append(_step(chunk, heading))
    if mistakes:
        return tuple(sorted(mistakes, key=lambda one: one.line))
    title = next(one.text for one in pieces if one.part is PieceKind.TITLE)
    return Lesson(title, _language(headings), tuple(steps))


def _steps(pieces: Sequence[LessonPiece]) -> list[Sequence[LessonPiece]]:
    """Split the pieces into steps, each from its heading to the next one."""
    starts = [at for at, one in enumerate(pieces) if one.part is PieceKind.STEP]
    return [pieces[first:last] for first, last in pairwise([*starts, len(pieces)])]


def _step(chunk: Sequence[LessonPiece], heading: StepHeading) -> Step:
    command = next((one for one in chunk if one.part is PieceKind.COMMAND), None)
    return Step(
        kind=heading.kind,
        minutes=heading.minutes,
        said=whole_text(chunk, PieceKind.SAID),
        does="" if command is None else command.text,
        notes=whole_text(chunk, PieceKind.NOTE),
        line=chunk[0].line,
        title=heading.title,
        does_line=0 if command is None else command.line,
        waits=heading.waits and command is not None,
    )


def _wrong_whole(pieces: Sequence[LessonPiece], chunks: Sequence[Sequence[LessonPiece]]) -> Iterator[Mistake]:
    """Say what is wrong with the title and with the number of steps."""
    titles = [one for one in pieces if one.part is PieceKind.TITLE]
    if not titles or not titles[0].text:
        yield Mistake(titles[0].line if titles else 1, "lesson-title-missing")
    elif len(titles[0].text) > _LONGEST_TITLE:
        yield Mistake(titles[0].line, "lesson-title-long", {"most": _LONGEST_TITLE})
    yield from (Mistake(one.line, "lesson-title-twice", {"typed": one.text}) for one in titles[1:])
    if not chunks:
        yield Mistake(pieces[-1].line, "lesson-no-steps")
    elif len(chunks) > MOST_STEPS:
        yield Mistake(chunks[MOST_STEPS][0].line, "lesson-steps-many", {"most": MOST_STEPS})
    before = pieces[: pieces.index(chunks[0][0])] if chunks else ()
    yield from (Mistake(one.line, "lesson-command-early") for one in before if one.part is PieceKind.COMMAND)


def _wrong_step(chunk: Sequence[LessonPiece], heading: StepHeading) -> Iterator[Mistake]:
    """Say what is wrong with what stands below a heading."""
    line = chunk[0].line
    commands = [one for one in chunk if one.part is PieceKind.COMMAND]
    said, notes = whole_text(chunk, PieceKind.SAID), whole_text(chunk, PieceKind.NOTE)
    if heading.kind is StepKind.TEXT and commands:
        yield Mistake(commands[0].line, "lesson-text-command", {"command": commands[0].text})
    elif heading.kind is StepKind.TEXT and not said:
        yield Mistake(line, "lesson-text-missing")
    elif heading.kind is StepKind.COMMAND and not commands:
        yield Mistake(line, "lesson-command-missing")
    yield from (Mistake(one.line, "lesson-command-second", {"command": one.text}) for one in commands[1:])
    for one in commands[:1]:
        if len(one.text) > _LONGEST_COMMAND:
            yield Mistake(one.line, "lesson-command-long", {"most": _LONGEST_COMMAND})
    if len(said) > LONGEST_SAID:
        yield Mistake(line, "lesson-said-long", {"most": LONGEST_SAID})
    if len(notes) > LONGEST_NOTES:
        yield Mistake(line, "lesson-notes-long", {"most": LONGEST_NOTES})


def _language(headings: Sequence[StepHeading | tuple[Mistake, ...]]) -> str:
    """Give the language of most headings; the first one of ours where they don't say."""
    counted = Counter(one.language for one in headings if not isinstance(one, tuple) and one.language)
    return max(counted, key=lambda one: counted[one], default=COMPLETE[0])
