"""Examples to tap: only those that this chat's model can answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from embeddings.ask.two_models import unknown
from embeddings.errors import EmbeddingError, ModelNotFound
from handlers.context.command import Command, Commands, Request
from handlers.context.conversation import settings_of
from handlers.context.presses import Press
from handlers.sending.callback_data import EXAMPLE, data
from handlers.service.answers import Answers
from handlers.service.models import matching
from rendering.catalog import Catalog
from rendering.reply import AnyButton, Button, FollowUp

_KINDS = ("example", "example-near")
"""What a command's examples are called in the language files; few commands have a second one."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question to learn from: a command and its text, written out as `shown`.

    `kind` is what the language files call it, where it is one of the command's own.
    """

    command: Command
    text: str
    shown: str
    kind: str | None = None

    @property
    def button(self) -> AnyButton:
        """What asks it as if its presser had written it."""
        if self.kind is None:
            return FollowUp(self.shown, self.command.key, self.text)
        return Button(self.shown, data(EXAMPLE, self.command.key, self.kind))


def examples_of(catalog: Catalog, command: Command) -> Iterator[Example]:
    """Give the examples that the language files have of a command; none if it is not offered."""
    for kind in _KINDS if command.offered else ():
        if catalog.has(sentence := f"command-{command.key}-{kind}"):
            text = catalog.text(sentence)
            yield Example(command, text, f"/{catalog.command(command.key)} {text}", kind)


def example_in(catalog: Catalog, commands: Commands, written: str) -> Example | None:
    """Read an example as it is written out, `/similar rei rainha`; None where there is no such command."""
    name, _, text = written.partition(" ")
    command = commands.named(name)
    if command is None:
        return None
    own = (one for one in examples_of(catalog, command) if one.text == text)
    return next(own, Example(command, text, written))


async def written_here(request: Request, command: Command) -> str | None:
    """Write an example with models that are there; None for a command whose example names none."""
    usual = next(examples_of(request.catalog, command), None)
    if command.exemplify is None or usual is None:
        return None
    names = await request.services.shelf.names()
    written = command.exemplify(request.catalog, usual.text, names)
    typed = request.text.split() if request.command is command else []
    if written and len(typed) == 1 and matching(typed[0], names) is None:  # the word without its models
        written = f"{written.rpartition(' ')[0]} {typed[0]}"
    return written


async def usable(request: Request) -> list[Command]:
    """Leave out the commands that answer nothing here, since a model that they need is missing."""
    names = await request.services.shelf.names()
    return [one for one in request.commands if all(matching(name, names) for name in one.needs_models)]


async def answerable(request: Request | Press, examples: Iterable[Example]) -> list[Example]:
    """Leave out the examples whose words, or whose models, this chat doesn't have.

    If the chat's model doesn't open, all examples that ask it are left out.
    """
    answers = await model_of(request)
    names = await request.services.shelf.names()
    return [one for one in examples if await _works(request, one, answers, names)]


async def _works(
    request: Request | Press, example: Example, answers: Answers | None, names: tuple[str, ...]
) -> bool:
    needs = example.command.needs(request.commands.typed(example.command.key, example.text))
    if any(matching(name, names) is None for name in needs.models):
        return False
    if not example.command.asks_model:
        return True
    return answers is not None and not await answers.compute(unknown, tuple(needs.words))


async def model_of(request: Request | Press) -> Answers | None:
    """Give the model of the chat, None if it doesn't open; the code that asks it says that it is gone."""
    shelf = request.services.shelf
    try:
        return await shelf.of((await settings_of(request.services.chats, request.chat)).model)
    except ModelNotFound:
        return shelf.default
    except EmbeddingError:
        return None
