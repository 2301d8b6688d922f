"""The lessons that come with the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from handlers.reading.lessons import Lesson, read_lesson
from rendering import lessons
from rendering.catalog import language_of


@dataclass(frozen=True, slots=True)
class ReadyLesson:
    """A lesson that comes with the program; its key is the name of its file, as `1-embedding.pt-BR`."""

    key: str
    language: str
    title: str
    text: str


def ready_lessons(language: str) -> tuple[ReadyLesson, ...]:
    """Give the lessons of a language, in their order; the English ones where it has none."""
    found = _ready().values()
    return tuple(one for one in found if one.language == language) or ready_lessons("en")


def ready_lesson(key: str) -> str | None:
    """Give the text of a ready lesson, None for one that isn't there."""
    found = _ready().get(key)
    return None if found is None else found.text


@cache
def _ready() -> Mapping[str, ReadyLesson]:
    files = sorted(Path(lessons.__path__[0]).glob("*.md"))
    return {file.stem: _read(file.stem, file.read_text("utf-8")) for file in files}


def _read(key: str, text: str) -> ReadyLesson:
    match read_lesson(text):
        case Lesson(title=title):
            return ReadyLesson(key, language_of(key.rpartition(".")[2]), title, text)
    raise ValueError(key)
