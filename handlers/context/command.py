"""What a command is: one row, from which come its handler, its menu entry, its help and its answers."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.context.services import Services
from handlers.reading.plain import Shape
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from handlers.service.answers import Answers
from rendering.catalog import Catalog, Catalogs
from rendering.reply import Reply


@dataclass(frozen=True, slots=True)
class Request:
    """A command as it was asked: by whom, where, in which language, with which text.

    `person` is None for those of whom nothing is kept (anonymous admins and channels). `answers` is the model
    that answers in this chat; `gone` names the one it had chosen where that isn't there any more. `answered`
    is the question behind the bot's own answer that this replies to, written with its command. `update_id` is
    the update that it came with, None for what nobody sent, as an example of the bot's own.
    """

    services: Services
    commands: "Commands"
    catalog: Catalog
    command: "Command"
    text: str
    person: int | None
    chat: int
    private: bool
    answers: Answers
    gone: str | None = None
    answered: str = ""
    update_id: int | None = None

    @property
    def key(self) -> str:
        """The key of its command."""
        return self.command.key

    @property
    def typed(self) -> Typed:
        """What stands behind the command, to be read."""
        return self.commands.typed(self.key, self.text)

    def about(self, text: str) -> "Request":
        """Give the same request with another text."""
        return replace(self, text=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(ABC):
    """A row of the command table.

    `key` names it in the code, in the language files and in the database. `kept` says whether the question
    goes into its asker's history, `offered` whether its example stands on a button of the welcome and help
    pages. `asks_model` is false for commands that work without the chat's model, and so also while that one
    can't be opened.
    """

    key: str
    kept: bool = False
    offered: bool = False
    asks_model: bool = True

    @abstractmethod
    async def answer(self, request: Request) -> Reply:
        """Make the reply to a request, its buttons included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Command):
    """A command that is not a question about vectors: it shows or changes what the bot keeps."""

    act: Callable[[Request], Awaitable[Reply]]
    asks_model: bool = False

    async def answer(self, request: Request) -> Reply:
        """Do what the command does."""
        return await self.act(request)


class Commands:
    """The command table, with the names that its rows have in each language.

    `plain` are the rows that answer a text without a command, the likeliest first, by the text's shape.
    """

    def __init__(
        self, rows: Sequence[Command], plain: Mapping[Shape, Sequence[Command]], catalogs: Catalogs
    ) -> None:
        self.rows = tuple(rows)
        self.plain = plain
        self.wording = wording(catalogs)
        self._names = {
            row.key: tuple(dict.fromkeys(catalog.command(row.key) for catalog in catalogs)) for row in rows
        }
        self._named = {name: row for row in rows for name in (row.key, *self._names[row.key])}

    def __iter__(self) -> Iterator[Command]:
        return iter(self.rows)

    def names(self, command: Command) -> tuple[str, ...]:
        """All names that a command answers to."""
        return self._names[command.key]

    def named(self, written: str) -> Command | None:
        """Find the command that is meant by `/vizinhos`, `/neighbors@vetorama_bot` or its key, else None."""
        return self._named.get(written.removeprefix("/").partition("@")[0].lower())

    def typed(self, key: str, text: str) -> Typed:
        """Give a text as something that was typed behind this command."""
        return Typed(key, text, self.wording)
