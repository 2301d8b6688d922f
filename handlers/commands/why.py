"""Why an answer is what it is: `/porque` takes the number of another question apart."""

from dataclasses import dataclass
from typing import Any, TypeGuard

from handlers.commands.groups import SIMILAR
from handlers.commands.history import questions_before
from handlers.context.command import Act, Command, Request
from handlers.context.question import WHY, Question
from handlers.errors import NoNumber, NotExplained
from handlers.reading.lists import parted
from handlers.reading.signs import spelled
from rendering.reply import Reply


@dataclass(frozen=True, slots=True)
class Earlier:
    """A question that is to be explained: its command and its text."""

    command: Question[Any, Any]
    text: str


async def why(request: Request) -> Reply:
    """Answer `/porque A B`, or explain a whole question: `/porque /vizinhos rei`.

    Without words it explains the question, or the answer, that it replies to, else the last one asked here.
    """
    asked = _earlier(request, request.text or request.answered or await _last_question(request))
    meant = request.commands.understood(asked.command, asked.text)
    if not _explains(meant.command):
        raise NotExplained(meant.command.key, ())
    return await meant.command.explain_answer(request.about(meant.text))


def _earlier(request: Request, text: str) -> Earlier:
    """Read a question with its command; raises `NotExplained` for one that has no number to explain."""
    while text.startswith("/"):
        name, *rest = text.split(maxsplit=1)
        command = request.commands.named(name)
        text = rest[0] if rest else ""
        if _explains(command):
            return Earlier(command, text)
        if command is not request.command:
            raise NotExplained(name, tuple(row.key for row in request.commands if _explains(row)))
    if _asks_about_the_world(request, text):
        raise NoNumber(request.key)
    return Earlier(SIMILAR, text)


def _asks_about_the_world(request: Request, text: str) -> bool:
    """Say whether a text is a question in words, as `por que o céu é azul?`, and no list of words."""
    typed = spelled(text).strip()
    if len(typed.split()) < 3 or len(parted(typed, request.commands.wording).texts) != 1:
        return False
    return typed.endswith("?") or request.commands.wording.asking.match(typed) is not None


def _explains(command: Command | None) -> TypeGuard[Question[Any, Any]]:
    return isinstance(command, Question) and command.explain is not None


async def _last_question(request: Request) -> str:
    for entry in await questions_before(request):
        command = request.commands.named(entry.command)
        if _explains(command):
            return f"/{command.key} {entry.text}"
    return ""


COMMANDS: tuple[Command, ...] = (Act(key=WHY, act=why, asks_model=True, offered=True, needed=SIMILAR.needs),)
