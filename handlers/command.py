"""What a command is: one row, from which come its handler, its menu entry and its help."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from handlers.answers import Answers
from handlers.services import Services
from rendering.catalog import Catalog
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
    commands: Sequence["Command"]
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
        """The name under which the command stands in the language files."""
        return self.command.name


@dataclass(frozen=True, slots=True)
class Command:
    """A row of the command table.

    `name` is Portuguese and `english` its alias (the same where both languages use one word); both are ASCII.
    `answer` makes the reply. `kept` says whether the question goes into its asker's history,
    `offered` whether its example stands on a button of the welcome and help pages. `asks_model` is false for
    commands that work without the chat's model, and so also while that one can't be opened.
    """

    name: str
    english: str
    answer: Callable[[Request], Awaitable[Reply]]
    kept: bool = False
    offered: bool = False
    asks_model: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """All names it answers to, without repetition."""
        return tuple(dict.fromkeys((self.name, self.english)))

    def named(self, language: str) -> str:
        """Its name in a language's menu."""
        return self.english if language == "en" else self.name


def named_in(commands: Sequence[Command], written: str) -> Command | None:
    """Find the command that is meant by `/vizinhos` or `/neighbors@vetorama_bot`, None if there is none."""
    name = written.removeprefix("/").partition("@")[0].lower()
    return next((command for command in commands if name in command.names), None)
