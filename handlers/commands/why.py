"""Why an answer is what it is: `/porque` takes the number of another question apart."""

from dataclasses import dataclass
from typing import Any, TypeGuard

from handlers.commands.groups import SIMILAR
from handlers.commands.history import questions_before
from handlers.context.command import Act, Command, Request
from handlers.context.question import WHY, Question
from handlers.errors import NotExplained
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
    return await asked.command.explain_answer(request.about(asked.text))


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
    return Earlier(SIMILAR, text)


def _explains(command: Command | None) -> TypeGuard[Question[Any, Any]]:
    return isinstance(command, Question) and command.explain is not None


async def _last_question(request: Request) -> str:
    for entry in await questions_before(request):
        command = request.commands.named(entry.command)
        if _explains(command):
            return f"/{command.key} {entry.text}"
    return ""


COMMANDS: tuple[Command, ...] = (Act(key=WHY, act=why, asks_model=True),)
