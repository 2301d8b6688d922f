"""What a command is: one row, from which come its handler, its menu entry, its help and its answers."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Protocol

from rapidfuzz import fuzz, process

from embeddings.language.spelt_alike import folded
from handlers.context.services import Services
from handlers.reading.patterns import fold
from handlers.reading.plain import Shape
from handlers.reading.talk import Talk
from handlers.reading.typed import Instead, Taken, Typed
from handlers.reading.wording import wording
from handlers.service.answers import Answers
from rendering.catalog import Catalog, Catalogs
from rendering.choices import Coarse
from rendering.pictures.kinds import Theme
from rendering.reply import Reply
from rendering.welcome import Topic

Leads = Callable[[], Awaitable[bool]]
"""Asks Telegram whether somebody administers a chat; raises NotNow where it doesn't say."""
_CERTAIN, _DOUBTFUL = 83, 70  # of 100: a wrong letter of six, and what else is then too near
_SWAPPED = 95.0  # as `/silimar`
_LEAST_GLUED = 5  # letters of a name
_LEAST_NEAR = 2  # letters
_NEAR_ENOUGH = 75  # of 100: `/similiar` is near `/similar`, `/king` is near nothing


async def nobody_leads() -> bool:
    """Say of nobody that they administer a chat."""
    return False


class BegunByUpdate(Protocol):
    """What runs in a topic since an update that asked for it, as a quiz."""

    @property
    def update_id(self) -> int | None:
        """The number of that update, None where it is not known."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command as it was asked: by whom, where, in which language, with which text.

    `person` is None for those of whom nothing is kept (anonymous admins and channels); `speaker` is the id of
    who asks, also for them. `answers` is the model that answers in this chat; `gone` names the model that the
    chat had chosen, if that one isn't there any more. `answered` is the question behind the bot's own answer
    that this replies to, written with its command. `update_id` is the update that it came with, None if
    nobody sent it, such as an example of the bot's own. `theme` is what pictures are drawn for, `coarse`
    whether coarse words are shown. `taken` is what had to be guessed of the text before the command saw it.
    `unfolded` says that all buttons are wanted, not only the first ones. `topic` is the thread of a forum, 0
    elsewhere. `name` is what others call the person who wrote, "" for a pressed button, and `mark` tells them
    from others of that first name. `leads` says whether they may change what the chat chose. `place` is which
    of several questions of its update it is, from 0. `whether` says that it was asked for a yes or a no.
    `written_at` is when a person wrote it, in whole seconds; None for a pressed button.
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
    theme: Theme = Theme.LIGHT
    coarse: Coarse = Coarse.HIDE
    taken: tuple[Taken, ...] = ()
    unfolded: bool = False
    topic: int = 0
    name: str = ""
    mark: str = ""
    speaker: int = 0
    leads: Leads = nobody_leads
    place: int = 0
    whether: bool = False
    written_at: datetime | None = None

    @property
    def key(self) -> str:
        """The key of its command."""
        return self.command.key

    @property
    def typed(self) -> Typed:
        """What stands behind the command, to be read."""
        return self.commands.typed(self.key, self.text)

    def began(self, running: "BegunByUpdate") -> bool:
        """Say whether this very update began what runs here: it came again after a kill."""
        return self.update_id is not None and running.update_id == self.update_id

    def about(self, text: str) -> "Request":
        """Give the same request with another text."""
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a question can't be answered without: words that have a vector, and models by their names."""

    words: Sequence[str] = ()
    models: Sequence[str] = ()


def _nothing(_: Typed) -> Needs:
    return Needs()


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(ABC):
    """A row of the command table.

    `key` names it in the code, in the language files and in the database. `topic` is the part of the help
    page in which it stands. `kept` says whether the question goes into its asker's history, `offered` whether
    its example may stand on a button. `defines` are the terms that its answer uses; a newcomer is told about
    them once. `asks_model` is false for commands that work without the chat's model, and so also while that
    one can't be opened; `takes_long` shows "typing" while one works. `for_admins` says that a text behind it
    changes what the chat chose; in a group only administrators may; without a text everybody sees what was
    chosen. `instead` finds a text that another command answers, as a sum behind `/vizinhos`; `join` completes
    a text with the one that its message replies to. `needs_models` are those without which it answers nothing
    and is not listed on the help page. `exemplify` writes its example with models that are there, whose names
    it is given: "" where these are too few. `lists` says that its text is a list of words;
    `to_the_letter` that its signs count, also the marks of Markdown and HTML, which are left out elsewhere.
    `deletes` says that it takes away what is kept.
    """

    key: str
    topic: Topic = Topic.EXPLORE
    kept: bool = False
    offered: bool = False
    defines: tuple[str, ...] = ()
    asks_model: bool = True
    takes_long: bool = False
    for_admins: bool = False
    needs_models: tuple[str, ...] = ()
    instead: Callable[[Typed], Instead | None] | None = None
    join: Callable[[Typed, str], str] | None = None
    exemplify: Callable[[Catalog, str, Sequence[str]], str] | None = None
    lists: bool = False
    to_the_letter: bool = False
    deletes: bool = False

    @abstractmethod
    def needs(self, typed: Typed) -> Needs:
        """Say what the question behind this command needs; nothing for one that can't be read."""

    @abstractmethod
    async def answer(self, request: Request) -> Reply:
        """Make the reply to a request, its buttons included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Command):
    """A command that is not a question about vectors: it shows or changes what the bot keeps."""

    act: Callable[[Request], Awaitable[Reply]]
    asks_model: bool = False
    needed: Callable[[Typed], Needs] = _nothing

    def needs(self, typed: Typed) -> Needs:
        """Say what `needed` says."""
        return self.needed(typed)

    async def answer(self, request: Request) -> Reply:
        """Do what the command does."""
        return await self.act(request)


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text behind a command asks: what answers it, with which text, and what had to be guessed."""

    command: Command
    text: str
    taken: tuple[Taken, ...] = ()


class Commands:
    """The command table, with the names that its rows have in each language.

    `plain` are the rows that answer a text without a command, the likeliest first, by the text's shape.
    """

    def __init__(
        self, rows: Sequence[Command], plain: Mapping[Shape, Sequence[Command]], catalogs: Catalogs
    ) -> None:
        self.rows = tuple(rows)
        self.plain = plain
        self._catalogs = catalogs
        self.wording = wording(catalogs)
        self._names = {
            row.key: tuple(dict.fromkeys(catalog.command(row.key) for catalog in catalogs)) for row in rows
        }
        self._named = {
            name: row
            for row in rows
            for name in (*self._forms(f"spelling-{row.key}"), row.key, *self._names[row.key])
        }

    def __iter__(self) -> Iterator[Command]:
        return iter(self.rows)

    def names(self, command: Command) -> tuple[str, ...]:
        """All names that a command answers to."""
        return self._names[command.key]

    def named(self, written: str) -> Command | None:
        """Find the command that is meant by `/vizinhos`, `/neighbors@vetorama_bot` or its key, else None.

        Case, accents and spelling don't count: `/Contrário` is `/contrario`, `/neighbours` `/neighbors`.
        """
        return self._named.get(folded(written.removeprefix("/").partition("@")[0]))

    def understood(self, command: Command, text: str, pointed: str = "") -> Understood:
        """Say what is asked by a text behind a command in a message that replies to another one."""
        whole = text or pointed
        taken: tuple[Taken, ...] = ()
        if text and pointed and command.join is not None:
            whole = command.join(self.typed(command.key, text), pointed)
            taken = (Taken("pointed", pointed),) if whole != text else ()
        found = command.instead and command.instead(self.typed(command.key, whole))
        if not found:
            return Understood(command, whole, taken)
        return Understood(self._named[found.command], found.text, (*taken, found.taken))

    def near(self, written: str) -> tuple[Command, str] | None:
        """Find the command that was perhaps meant by a name that none has: another word for it, or a slip.

        Beside it stands what such a word says behind it: `desistir` is `/jogo desistir`. What deletes is
        never guessed from letters that are only near: `/silimar` is not `/limpar`.
        """
        if len(fold(written)) < _LEAST_NEAR:
            return None  # a letter over and over
        names = {**self._slips, **{name: (row, "") for name, row in self._named.items()}}
        said = folded(written)
        guessed = [name for name, (row, _) in names.items() if name == said or not row.deletes]
        found = process.extractOne(
            written, guessed, scorer=_likeness, processor=fold, score_cutoff=_NEAR_ENOUGH
        )
        return None if found is None else names[found[0]]

    @cached_property
    def _slips(self) -> Mapping[str, tuple[Command, str]]:
        slips = ((row, *form.partition(":")) for row in self.rows for form in self._forms(f"slip-{row.key}"))
        return {name.strip(): (row, said.strip()) for row, name, _, said in slips}

    def certain(self, written: str) -> Command | None:
        """Find the only command near whose name a slip is spelled, as `/vizinho`; None for a doubtful one.

        A word that people use for a command, as `/distancia`, is no slip, least of all of another one:
        `/comparar` is used for `/similar` and is spelled nearly as `/compara`.
        """
        names = list(self._named)
        alike = process.extract(written, names, scorer=_likeness, processor=fold, score_cutoff=_DOUBTFUL)
        near = {self._named[name].key for name, *_ in alike}
        if (used := self._slips.get(folded(written))) is not None:
            near.add(used[0].key)
        likely = bool(alike) and alike[0][1] >= _CERTAIN and len(near) == 1
        return self._named[alike[0][0]] if likely else None

    def begun(self, written: str) -> tuple[Command, str] | None:
        """Find the command to whose name a word was glued, as `/similarking`; beside it stands the word."""
        said = folded(written)
        glued = [name for name in self._named if len(name) >= _LEAST_GLUED and said.startswith(name)]
        name = max(glued, key=len, default="")
        rest = written[len(name) :]
        glues = name and said not in self._slips and len(said) == len(written) and len(rest) > 1
        return (self._named[name], rest) if glues else None

    @cached_property
    def talk(self) -> Talk:
        """What reads texts without a command, made when there is the first."""
        shapes = tuple((shape, rows[0].key) for shape, rows in self.plain.items())
        return _talk(self._catalogs, tuple(row.key for row in self.rows), shapes)

    def _forms(self, name: str) -> Sequence[str]:
        return [form for catalog in self._catalogs if catalog.has(name) for form in catalog.forms(name)]

    def typed(self, key: str, text: str) -> Typed:
        """Give a text as something that was typed behind this command."""
        return Typed(key, text, self.wording)


def _likeness(written: str, name: str, **_: object) -> float:
    """Say of 100 how alike two names are spelled; letters that changed places are a slip of the finger."""
    swapped = written[:1] == name[:1] and sorted(written) == sorted(name)
    return _SWAPPED if swapped and written != name else fuzz.ratio(written, name)


@lru_cache(maxsize=2)
def _talk(catalogs: Catalogs, keys: tuple[str, ...], shapes: tuple[tuple[Shape, str], ...]) -> Talk:
    """Compile what reads texts without a command: once for all bots that speak the same languages."""
    return Talk(catalogs, keys, wording(catalogs), dict(shapes))
