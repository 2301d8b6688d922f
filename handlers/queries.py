"""What somebody asks who types the bot's name and some words in any chat, without a command."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.arguments import items, masked, tidy
from handlers.command import Command, named_in
from handlers.errors import Misread, NotInline, PersonError, UnknownCommand
from handlers.expressions import expression, line
from rendering.typed import visible

ANSWERED = (
    "similar",
    "vizinhos",
    "analogia",
    "matriz",
    "intruso",
    "dims",
    "embedding",
    "posicao",
    "eixo",
    "tokens",
)
"""The commands that an inline query can be answered by: fast ones, of words alone."""

_UNFINISHED = " ,;:/|=?*+\u2212–—-"
_BRACKETS = re.compile(r"[()\[\]{}]")
_NO_SUM = frozenset({"operator", "parentheses"})


@dataclass(frozen=True, slots=True)
class Question:
    """A command that an inline query stands for, with its text."""

    command: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The questions that an inline query stands for, the likeliest first.

    `table` are words that must stand in the model's table before they are asked about: a guess from pieces of
    a word takes a second, and who is still typing `rainh` doesn't want it.
    """

    questions: tuple[Question, ...]
    table: tuple[str, ...] = ()


def neat(raw: str) -> str:
    """Give a query in composed form, without invisible characters and repeated spaces."""
    return " ".join(visible(unicodedata.normalize("NFC", raw)).split())


def reading(query: str, commands: Sequence[Command]) -> Reading:
    """Read a query that is not empty: one word, two, a list, a sum, an axis, or a command with its text.

    Signs at the end are left out, since more is about to be typed there. Raises NotInline and UnknownCommand.
    """
    if query.startswith("/"):
        return _command(query, commands)
    asked = query.rstrip(_UNFINISHED) or query
    if _is_axis(asked):
        return Reading((Question("eixo", asked),))
    if _is_sum(asked):
        return Reading((Question("analogia", asked),))
    found = items(asked) or [asked]
    texts = found if len(found) == 2 else list(dict.fromkeys(found))
    return _words(texts)


def _words(texts: list[str]) -> Reading:
    if len(texts) == 1:
        names: tuple[str, ...] = ("vizinhos", "dims", "embedding")
    elif len(texts) == 2:
        names = ("similar", "posicao")
    else:
        names = ("matriz", "intruso")
    written = ", ".join(_quoted(text) for text in texts)
    table = tuple(texts) if len(texts) <= 2 else ()
    return Reading(tuple(Question(name, written) for name in names), table)


def _command(query: str, commands: Sequence[Command]) -> Reading:
    name, _, text = query.partition(" ")
    command = named_in(commands, name)
    if command is None:
        raise UnknownCommand(name, None)
    if command.name not in ANSWERED:
        raise NotInline(command.name)
    table = {"similar": items(text), "dims": [tidy(text)], "embedding": [tidy(text)]}.get(command.name, [])
    return Reading((Question(command.name, text),), tuple(filter(None, table)))


def _is_sum(asked: str) -> bool:
    try:
        terms = expression("analogia", _BRACKETS.sub(" ", asked))
    except Misread as error:
        return error.reason not in _NO_SUM
    except PersonError:
        return False
    return len(terms) > 1 or terms[0].weight != 1


def _is_axis(asked: str) -> bool:
    if not {":", "/"} <= set(masked(asked)):
        return False
    try:
        line("eixo", asked, len(asked))
    except PersonError:
        return False
    return True


def _quoted(text: str) -> str:
    return f'"{text}"' if re.search(r"[\s,;]", text) else text
