"""Which questions make sense after an answer: one table, from a command to the buttons below its answer."""

import re
import unicodedata
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from embeddings.errors import UnknownWord
from embeddings.results import Inferred, Term, Word, name
from handlers.algebra import ANALOGY, MATRIX, MOST_IN_GROUP, MOST_IN_MATRIX, MOST_ON_AXIS
from handlers.arguments import items, one_text, pair, quoted, standing_alone, tidy
from handlers.command import Request
from handlers.errors import InModel
from handlers.expressions import expression, line, several
from handlers.maps import drawing
from handlers.neighbours import NEIGHBOURS, wish
from handlers.sentences import TOKENS, two_sentences
from handlers.why import earlier
from handlers.words import DIMENSIONS, EMBEDDING, SIMILARITY, beside
from rendering.followups import copy_button, follow_up, rows, share_button, suggestion
from rendering.reply import AnyButton, FollowUp, Keyboard, Reply
from rendering.typed import visible

EXPLAINS = "porque"
"""The command that explains another answer; the button that asks it carries the answer's question."""

Buttons = Sequence[AnyButton | None]


async def followed(request: Request, reply: Reply) -> Reply:
    """Put the next questions below an answer; those whose command isn't there are left out."""
    find = _NEXT.get(request.key)
    if find is None:
        return replace(reply, keyboard=_signed(request, reply.keyboard))
    asked = {command.name for command in request.commands}
    offered = [
        button
        for button in await find(_After(request))
        if button is not None and not (isinstance(button, FollowUp) and button.command not in asked)
    ]
    return replace(reply, keyboard=_signed(request, (*reply.keyboard, *rows(offered))))


def corrections(request: Request, error: UnknownWord | InModel) -> Keyboard:
    """Make buttons that ask the same question with another word in the place of an unknown one."""
    unknown = error.error if isinstance(error, InModel) else error
    if not isinstance(unknown, UnknownWord):
        return ()
    typed = visible(unicodedata.normalize("NFC", request.text))
    found = standing_alone(unknown.word)
    if not found.search(typed):
        return ()
    suggested = rows(
        suggestion(word, request.key, found.sub(lambda _, word=word: quoted(word), typed))  # type: ignore[misc]
        for word in unknown.suggestions
    )
    return _signed(request, suggested)


def _signed(request: Request, keyboard: Keyboard) -> Keyboard:
    """Say of each question on a button whose words it has, so that they go when that person is forgotten."""
    return tuple(tuple(_sign(request, button) for button in row) for row in keyboard)


def _sign(request: Request, button: AnyButton) -> AnyButton:
    return replace(button, person=request.person) if isinstance(button, FollowUp) else button


@dataclass(frozen=True, slots=True)
class _After:
    """A question that was answered, and what can be asked after it."""

    request: Request

    @property
    def text(self) -> str:
        return self.request.text

    def ask(self, label: str, command: str, text: str, word: str = "") -> FollowUp:
        return follow_up(self.request.catalog, label, command, text, word=word)

    def why(self) -> FollowUp:
        return self.ask("why", EXPLAINS, f"/{self.request.key} {self.text}")

    def neighbours(self, word: str) -> FollowUp:
        return self.ask("neighbours", "vizinhos", _spaced(word), word)

    def vector(self, word: str) -> FollowUp:
        return self.ask("vector", "vetor", quoted(word))

    def map(self, *groups: Iterable[str], near: bool = False, label: str = "map") -> FollowUp:
        """Draw words, a colour for each group; `near` brings their neighbours: two words alone say little."""
        words = "; ".join(map(_list, groups))
        marker = f" +{self.request.catalog.text('map-neighbours-marker')}" if near else ""
        return self.ask(label, "mapa", f"{words}{marker}")

    def share(self) -> AnyButton | None:
        command = self.request.command.named(self.request.catalog.language)
        return share_button(self.request.catalog, command, self.text)


async def _embedding(after: _After) -> Buttons:
    words = beside(after.request.key, after.text)
    if len(words) > 1:
        why = after.ask("why", EXPLAINS, _list(words)) if len(words) == 2 else _matrix_of(after, words)
        return [why, after.map(words), after.ask("vector", "vetor", _list(words)), after.share()]
    word = words[0]
    found = await after.request.answers.of(EMBEDDING, word)
    copied = copy_button(after.request.catalog, found.weights)
    if isinstance(found.term, Inferred):
        return [after.why(), after.vector(word), copied]
    return [after.why(), after.neighbours(word), after.vector(word), copied]


async def _dimensions(after: _After) -> Buttons:
    word = tidy(after.text)
    if not word:
        return [after.ask("model", "modelo", "")]
    found = await after.request.answers.of(DIMENSIONS, word)
    near = None if isinstance(found.term, Inferred) else after.neighbours(word)
    return [after.why(), after.ask("embedding", "embedding", word), near, after.ask("model", "modelo", "")]


async def _similarity(after: _After) -> Buttons:
    if len(items(after.text)) > 2:
        return await _matrix(after)
    first, second = pair(after.request.key, after.text)
    found = await after.request.answers.of_pair(SIMILARITY, first, second)
    known = [term for term in (found.first, found.second) if not isinstance(term, Inferred)]
    if len(known) < 2 or found.same_word:
        return [after.why(), *(after.neighbours(_asked(term)) for term in known[:1]), after.share()]
    if found.same_row:
        return [after.why(), after.neighbours(first), after.share()]
    return [
        after.why(),
        after.ask("rank", "posicao", _list([first, second])),
        after.map([first, second], near=True),
        after.neighbours(first),
        after.neighbours(second),
        after.share(),
    ]


async def _neighbours(after: _After) -> Buttons:
    request = after.request
    asked = wish(request.key, after.text, request.services.catalogs)
    found = (await request.answers.of(NEIGHBOURS, asked.text, asked.last, asked.everything)).found
    if not found:
        return []
    seen = [one.word for one in found[asked.first - 1 :]]
    nearest = found[min(asked.first, len(found)) - 1].word
    return [
        after.why(),
        after.map([asked.text], seen) if seen else None,
        after.ask("compare", "similar", _list([asked.text, nearest]), nearest),
        _in_another_model(after, asked.text),
        after.share(),
    ]


async def _rank(after: _After) -> Buttons:
    first, second = pair(after.request.key, after.text)
    near = [after.neighbours(word) for word in (first, second)]
    return [after.why(), after.map([first, second], near=True), *near]


async def _analogy(after: _After) -> Buttons:
    terms = expression(after.request.key, after.text)
    texts = tuple(term.text for term in terms)
    found = await after.request.answers.of(ANALOGY, texts, *(term.weight for term in terms))
    if found.best is None:
        return []
    best = found.best.word
    return [after.why(), after.map(texts, [best]), after.neighbours(best), after.share()]


async def _odd_one(after: _After) -> Buttons:
    words = several(after.request.key, after.text, 3, MOST_IN_GROUP)
    return [after.why(), _matrix_of(after, words), after.map(words)]


async def _matrix(after: _After) -> Buttons:
    words = several(after.request.key, after.text, 2, MOST_IN_MATRIX)
    closest = (await after.request.answers.of(MATRIX, words)).closest
    odd = after.ask("oddone", "intruso", _list(words)) if len(words) > 2 else None
    alike = after.ask("similar", "similar", _list([words[closest.first], words[closest.second]]))
    return [after.why(), after.map(words), odd, alike]


async def _axis(after: _After) -> Buttons:
    asked = line(after.request.key, after.text, MOST_ON_AXIS)
    words = tuple(dict.fromkeys((*asked.first, *asked.second, *asked.texts)))
    return [after.why(), after.map(asked.first, asked.second, asked.texts), _matrix_of(after, words)]


async def _map(after: _After) -> Buttons:
    asked = drawing(after.text, after.request.services.catalogs)
    words = tuple(chain(*asked.groups))
    if not words:
        return []
    near = None if asked.near else after.map(*asked.groups, near=True, label="near")
    odd = after.ask("oddone", "intruso", _list(words)) if 3 <= len(words) <= MOST_IN_GROUP else None
    return [near, _matrix_of(after, words), odd]


async def _tokens(after: _After) -> Buttons:
    text = one_text(after.request.key, after.text)
    inspected = await after.request.answers.of(TOKENS, text)
    if not inspected.known:
        return []
    return [after.ask("embedding", "embedding", quoted(text)), after.neighbours(text)]


async def _sentences(after: _After) -> Buttons:
    first, second = two_sentences(after.request.key, after.text)
    return [
        after.why(),
        after.ask("tokens-first", "tokens", first),
        after.ask("tokens-second", "tokens", second),
    ]


async def _comparison(after: _After) -> Buttons:
    *_, text = re.split(r"[\s,;]+", tidy(after.text), maxsplit=2)
    return [after.neighbours(tidy(text)), after.ask("model", "modelo", "")]


async def _why(after: _After) -> Buttons:
    """Offer what follows the question that was explained, without its own explanation again."""
    request = after.request
    asked = earlier(request, after.text or request.answered)
    if not asked.text:
        return []
    key = asked.command
    if key == request.key:
        key = "similar" if len(items(asked.text)) == 2 else "matriz"
    (command,) = (command for command in request.commands if command.name == key)
    offered = await _NEXT[key](_After(replace(request, command=command, text=asked.text)))
    return [one for one in offered if isinstance(one, FollowUp) and one.command != EXPLAINS]


def _matrix_of(after: _After, words: Sequence[str]) -> FollowUp | None:
    fits = 2 <= len(words) <= MOST_IN_MATRIX
    return after.ask("matrix", "matriz", _list(words)) if fits else None


def _in_another_model(after: _After, text: str) -> FollowUp:
    """Compare with another open model of the language; where there is none, show what can be chosen."""
    here, shelf = after.request.answers.card, after.request.services.shelf
    for known in (shelf.default.card.name, *reversed(shelf.held)):
        if known != here.name and known.partition("_")[0] == here.language:
            return after.ask("models", "compara", f"{here.name} {known} {text}")
    return after.ask("model", "modelo", "")


def _list(words: Iterable[str]) -> str:
    return ", ".join(quoted(word) for word in words)


def _spaced(word: str) -> str:
    """Write a word so that what stands behind it isn't read as an option: `"guerra 2"`."""
    return quoted(word) if " " in word else word


def _asked(term: Term) -> str:
    return term.asked if isinstance(term, Word) else name(term)


_NEXT: dict[str, Callable[[_After], Awaitable[Buttons]]] = {
    "embedding": _embedding,
    "dims": _dimensions,
    "similar": _similarity,
    "vizinhos": _neighbours,
    "posicao": _rank,
    "analogia": _analogy,
    "intruso": _odd_one,
    "matriz": _matrix,
    "eixo": _axis,
    "mapa": _map,
    "tokens": _tokens,
    "frases": _sentences,
    "compara": _comparison,
    "porque": _why,
}
