"""A command that asks about vectors: read, asked, shown, followed and explained by functions of one type."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Generic, TypeVar

from markupsafe import Markup

from embeddings.errors import UnknownWord
from embeddings.language.spelt_alike import unquoted
from embeddings.results import AnyTerm, ModelCard, ReadAs, read_as
from handlers.context.command import Command, Needs, Request
from handlers.context.mending import mending
from handlers.errors import PersonError
from handlers.reading.arguments import quoted, word_or_phrase
from handlers.reading.typed import Taken, Typed, as_read
from rendering.catalog import Catalog
from rendering.definitions import what_is
from rendering.followups import follow_up, neighbours_button, rows, share_button, six_at_most
from rendering.reply import AnyButton, FollowUp, Reply, led, noticed
from rendering.terms import footer_of_chosen, read_as_line

Q = TypeVar("Q")
A = TypeVar("A")

WHY = "why"
"""The key of the command that explains another answer; its button carries the answer's question."""

Buttons = Sequence[AnyButton | None]


class Inline(Enum):
    """Whether a command answers inline queries; EXAMPLE: if nothing is typed yet, its example is shown."""

    NO = auto()
    YES = auto()
    EXAMPLE = auto()


def _nothing_taken(_: Typed) -> Iterable[Taken]:
    return ()


def _no_words(_: object) -> Iterable[str]:
    return ()


def _as_it_is(error: UnknownWord) -> Exception:
    return error


def _no_verdict(_: Catalog, __: object) -> Markup | None:
    return None


def _nothing_read(_: object) -> Iterable[ReadAs]:
    return ()


def _no_cards(_: object) -> Sequence[ModelCard]:
    return ()


def _no_terms(_: object) -> Iterable[AnyTerm]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Command, Generic[Q, A]):
    """A row whose question `Q` has an answer `A`; each is made once, and what follows is given both.

    `read` makes the question of what was typed, or raises a `PersonError`; `ask` answers it; `render` shows
    it; `follow` gives the buttons below. `explain` takes the answer's number apart, None where it has none.
    `taken` is what `read` had to guess. `words` are those of the question that a map can draw, `models` the
    names of models that it asks instead of the chat's. `terms` are what an answer took its words for:
    misspelt ones can be mended by a button, and those that were read with other accents are told, which
    `read_as` tells of answers without terms. `cards` are the models that answered instead of the chat's.
    `told` says what is wrong with an unknown word here. `term` is the key of the glossary's term that its
    answers rest on. `verdict` says yes or no, where that was asked.
    """

    read: Callable[[Typed], Q]
    ask: Callable[[Request, Q], Awaitable[A]]
    render: Callable[[Catalog, Q, A, ModelCard], Reply]
    follow: Callable[["Next", Q, A], Buttons]
    explain: Callable[[Request, Q, A], Awaitable[Reply]] | None = None
    taken: Callable[[Typed], Iterable[Taken]] = _nothing_taken
    words: Callable[[Q], Iterable[str]] = _no_words
    models: Callable[[Q], Iterable[str]] = _no_words
    term: str | None = None
    offered: bool = True
    terms: Callable[[A], Iterable[AnyTerm]] = _no_terms
    cards: Callable[[A], Sequence[ModelCard]] = _no_cards
    read_as: Callable[[A], Iterable[ReadAs]] = _nothing_read
    told: Callable[[UnknownWord], Exception] = _as_it_is
    verdict: Callable[[Catalog, A], Markup | None] = _no_verdict
    inline: Inline = Inline.NO

    async def answer(self, request: Request) -> Reply:
        """Answer with the next questions below."""
        question = self.read(request.typed)
        answer = await self.ask(request, question)
        shown = self.render(request.catalog, question, answer, request.answers.card)
        if request.whether:
            shown = led(shown, self.verdict(request.catalog, answer))
        reply = led(shown, read_as_line(request.catalog, self._read(answer)))
        if request.answers.card != request.services.shelf.default.card:
            cards = self.cards(answer) or (request.answers.card,)
            reply = noticed(reply, *(footer_of_chosen(request.catalog, card) for card in cards))
        following = self._with_term(request.catalog, self._following(request, question, answer))
        mended = mending(request.key, request.text, self.terms(answer))
        keyboard = (*rows(mended), *reply.keyboard, *rows(following))
        if not request.unfolded:
            keyboard = six_at_most(request.catalog, keyboard, request.key, request.text)
        taken = [request.catalog.html(f"taken-{one.kind}", typed=one.typed) for one in self._guessed(request)]
        return noticed(replace(reply, keyboard=keyboard), *taken)

    def _following(self, request: Request, question: Q, answer: A) -> Buttons:
        """Say what can be asked next, with the words that were answered in the place of those typed."""
        text = as_read(request.text, self._read(answer))
        if text != request.text:
            request = request.about(text)
            question = self.read(request.typed)
        return self.follow(Next(request), question, answer)

    def _read(self, answer: A) -> Iterable[ReadAs]:
        return (*read_as(self.terms(answer)), *self.read_as(answer))

    def _guessed(self, request: Request) -> Iterable[Taken]:
        return dict.fromkeys((*request.taken, *self.taken(request.typed)))

    def _with_term(self, catalog: Catalog, buttons: Buttons) -> list[AnyButton]:
        """Offer to explain the answer's term, as the second button; nothing where nothing follows."""
        following = [button for button in buttons if button is not None]
        if self.term is not None and following:
            following.insert(1, what_is(catalog, self.term))
        return following

    async def explain_answer(self, request: Request) -> Reply:
        """Explain what the answer was; below stand the same next questions, without its own explanation.

        Only for rows that explain.
        """
        if self.explain is None:
            raise TypeError(self.key)
        question = self.read(request.typed)
        answer = await self.ask(request, question)
        explained = await self.explain(request, question, answer)
        reply = led(explained, read_as_line(request.catalog, self._read(answer)))
        following = self._following(request, question, answer)
        kept = [one for one in following if isinstance(one, FollowUp) and one.command != WHY]
        return replace(reply, keyboard=rows(kept))

    def words_of(self, typed: Typed) -> list[str]:
        """Give the words that a text asks about; none of one that can't be read."""
        return list(self.needs(typed).words)

    def needs(self, typed: Typed) -> Needs:
        """Say which words and models a text asks about; nothing of one that can't be read."""
        try:
            question = self.read(typed)
        except PersonError:
            return Needs()
        return Needs(
            [word for word in self.words(question) if word], (*self.needs_models, *self.models(question))
        )


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
        alone = " " not in word and word_or_phrase(word) == word
        return neighbours_button(self.catalog, word if alone else quoted(word), unquoted(word) or word)

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
