"""A command that asks about vectors: read, asked, shown, followed and explained by functions of one type."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Generic, TypeVar

from embeddings.results import ModelCard
from handlers.context.command import Command, Request
from handlers.errors import PersonError
from handlers.reading.arguments import quoted
from handlers.reading.typed import Typed
from rendering.catalog import Catalog
from rendering.followups import follow_up, rows, share_button
from rendering.reply import AnyButton, FollowUp, Reply

Q = TypeVar("Q")
A = TypeVar("A")

WHY = "why"
"""The key of the command that explains another answer; its button carries the answer's question."""

Buttons = Sequence[AnyButton | None]


class Inline(Enum):
    """Whether a command answers inline queries; an example is shown to who has typed nothing yet."""

    NO = auto()
    YES = auto()
    EXAMPLE = auto()


def _no_words(_: object) -> Iterable[str]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Command, Generic[Q, A]):
    """A row whose question `Q` has an answer `A`; each is made once, and what follows is given both.

    `read` makes the question of what was typed, or raises a `PersonError`; `ask` answers it; `render` shows
    it; `follow` gives the buttons below. `explain` takes the answer's number apart, None where it has none.
    `words` are those of the question that a map can draw. `infers` says that unknown words get inferred
    vectors, which somebody who is still typing doesn't want to wait for.
    """

    read: Callable[[Typed], Q]
    ask: Callable[[Request, Q], Awaitable[A]]
    render: Callable[[Catalog, Q, A, ModelCard], Reply]
    follow: Callable[["Next", Q, A], Buttons]
    explain: Callable[[Request, Q, A], Awaitable[Reply]] | None = None
    words: Callable[[Q], Iterable[str]] = _no_words
    inline: Inline = Inline.NO
    infers: bool = False

    async def answer(self, request: Request) -> Reply:
        """Answer with the next questions below."""
        question = self.read(request.typed)
        answer = await self.ask(request, question)
        reply = self.render(request.catalog, question, answer, request.answers.card)
        following = [button for button in self.follow(Next(request), question, answer) if button is not None]
        return replace(reply, keyboard=(*reply.keyboard, *rows(following)))

    async def explain_answer(self, request: Request) -> Reply:
        """Explain what the answer was; below stand the same next questions, without its own explanation.

        Only for rows that explain.
        """
        if self.explain is None:
            raise TypeError(self.key)
        question = self.read(request.typed)
        answer = await self.ask(request, question)
        reply = await self.explain(request, question, answer)
        following = self.follow(Next(request), question, answer)
        kept = [one for one in following if isinstance(one, FollowUp) and one.command != WHY]
        return replace(reply, keyboard=rows(kept))

    def words_of(self, typed: Typed) -> list[str]:
        """Give the words that a text asks about; none of one that can't be read."""
        try:
            return [word for word in self.words(self.read(typed)) if word]
        except PersonError:
            return []


@dataclass(frozen=True, slots=True)
class Next:
    """What can be asked after a request was answered."""

    request: Request

    @property
    def catalog(self) -> Catalog:
        """The language of the buttons."""
        return self.request.catalog

    def ask(self, label: str, command: str, text: str, word: str = "") -> FollowUp:
        """Ask a command with a text; `label` names the button's sentence, which may mention a word."""
        return follow_up(self.catalog, label, command, text, word=word)

    def why(self) -> FollowUp:
        """Ask why the answer is what it is."""
        return self.ask("why", WHY, f"/{self.request.key} {self.request.text}")

    def neighbours(self, word: str) -> FollowUp:
        """Ask for a word's neighbours; what has spaces is quoted: no part of it is an option."""
        return self.ask("neighbours", "neighbors", quoted(word) if " " in word else word, word)

    def vector(self, word: str) -> FollowUp:
        """Ask for a word's vector as a file."""
        return self.ask("vector", "vector", quoted(word))

    def map(self, *groups: Iterable[str], near: bool = False, label: str = "map") -> FollowUp:
        """Draw words, a colour for each group; `near` brings their neighbours: two words alone say little."""
        words = "; ".join(map(list_text, groups))
        marker = f" +{self.catalog.forms('read-neighbours')[0]}" if near else ""
        return self.ask(label, "map", f"{words}{marker}")

    def share(self) -> AnyButton | None:
        """Take the question to another chat."""
        return share_button(self.catalog, self.catalog.command(self.request.key), self.request.text)

    def in_another_model(self, text: str) -> FollowUp:
        """Compare with the model of the language that was used last; without one, show what can be chosen."""
        here, shelf = self.request.answers.card, self.request.services.shelf
        for known in (shelf.default.card.name, *reversed(shelf.held)):
            if known != here.name and known.partition("_")[0] == here.language:
                return self.ask("models", "compare", f"{here.name} {known} {text}")
        return self.ask("model", "model", "")


def list_text(words: Iterable[str]) -> str:
    """Write words as a list that is read again as the same words."""
    return ", ".join(quoted(word) for word in words)
