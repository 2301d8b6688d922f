"""`/projetar`: the picture of an answer, large enough for a classroom's wall."""

from dataclasses import dataclass, replace

from handlers.commands.history import questions_before
from handlers.context.command import Act, Command, Request
from handlers.context.question import WHY, Question
from rendering.pictures.kinds import Size
from rendering.projecting import PROJECT, not_drawn, nothing_projected, projected, what_to_project
from rendering.reply import Reply
from rendering.welcome import Topic


@dataclass(frozen=True, slots=True)
class _Drawable:
    """A question whose answer may have a picture."""

    command: Command
    text: str


async def project(request: Request) -> Reply:
    """Answer `/projetar /mapa rei rainha gato`: ask that question and send its picture alone, large.

    Without a question it is the answer that this replies to, else the one that was asked last here.
    """
    written = request.text or request.answered
    found = _question(request, written) if written else await _asked_last(request)
    if found is None:
        return what_to_project(request.catalog)
    asked = f"/{request.catalog.command(found.command.key)} {found.text}".strip()
    answer = await found.command.answer(replace(request, command=found.command, text=found.text, taken=()))
    if answer.picture is None:
        return nothing_projected(request.catalog, asked)
    studio = request.services.studio
    content = None if studio is None else await studio.draw(answer.picture, request.theme, Size.WALL)
    return not_drawn(request.catalog) if content is None else projected(request.catalog, asked, content)


def _question(request: Request, written: str) -> _Drawable | None:
    """Read a question with its command, with or without the slash; None for what is none."""
    name, _, text = written.strip().partition(" ")
    command = request.commands.named(name)
    if command is None or not (isinstance(command, Question) or command.key == WHY):
        return None
    understood = request.commands.understood(command, text.strip())
    return _Drawable(understood.command, understood.text)


async def _asked_last(request: Request) -> _Drawable | None:
    for entry in await questions_before(request):
        found = _question(request, f"/{entry.command} {entry.text}")
        if found is not None:
            return found
    return None


COMMANDS: tuple[Command, ...] = (
    Act(key=PROJECT, topic=Topic.PLAY, act=project, asks_model=True, takes_long=True),
)
