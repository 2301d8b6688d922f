"""Why an answer is what it is: `/porque` takes the number of another question apart."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from embeddings import why as space_why
from embeddings.results import Term, Word
from embeddings.why import Anatomy, Explanation, Placement, SentenceExplanation
from handlers.algebra import ANALOGY, AXIS, MATRIX, MOST_IN_GROUP, MOST_IN_MATRIX, MOST_ON_AXIS, ODD_ONE
from handlers.answers import Operation
from handlers.arguments import items, one_text, pair
from handlers.command import Command, Request, named_in
from handlers.errors import NotExplained
from handlers.expressions import expression, line, several
from handlers.history import questions_before
from handlers.neighbours import NEIGHBOURS, RANK, wish
from handlers.sentences import two_sentences
from handlers.words import beside
from rendering.analogy import analogy_reply
from rendering.neighbours import no_neighbours_reply
from rendering.reply import Reply
from rendering.why import (
    why_closest,
    why_near,
    why_odd_reply,
    why_placed_reply,
    why_ranked,
    why_reply,
    why_sentences_reply,
    why_sum_reply,
    why_vector_reply,
)

EXPLANATION = Operation("explanation", space_why.explanation, Explanation)
SUM = Operation("sum-explained", space_why.sum_explained, Explanation)
ODD = Operation("odd-one-explained", space_why.odd_one_explained, Explanation)
MEANS = Operation("sentences-explained", space_why.sentences_explained, SentenceExplanation)
PLACEMENT = Operation("placement", space_why.placement, Placement)
ANATOMY = Operation("anatomy", space_why.anatomy, Anatomy)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A question that is to be explained: its command's name and its text."""

    command: str
    text: str


async def why(request: Request) -> Reply:
    """Answer `/porque A B`, or explain a whole question: `/porque /vizinhos rei`.

    Without words it explains the question, or the answer, that it replies to, else the last one asked here.
    """
    text = request.text or request.answered or await _last_question(request)
    asked = earlier(request, text)
    return await _EXPLAINERS[asked.command](request, asked.text)


def earlier(request: Request, text: str) -> Earlier:
    """Read a question with its command; raises `NotExplained` for one that has no number to explain."""
    while text.startswith("/"):
        name, *rest = text.split(maxsplit=1)
        command = named_in(request.commands, name)
        if command is None or command.name not in _EXPLAINERS:
            raise NotExplained(name)
        text = rest[0] if rest else ""
        if command is not request.command or not text.startswith("/"):
            return Earlier(command.name, text)
    return Earlier(request.key, text)


async def _last_question(request: Request) -> str:
    entries = await questions_before(request)
    told = (f"/{entry.command} {entry.text}" for entry in entries if entry.command in _EXPLAINERS)
    return next(told, "")


async def _pair(request: Request, text: str) -> Reply:
    if len(items(text)) > 2:
        return await _closest(request, text)
    answer = await request.answers.of(EXPLANATION, *pair(request.key, text))
    return why_reply(request.catalog, answer, request.answers.card)


async def _nearest(request: Request, text: str) -> Reply:
    asked = wish(request.key, text, request.services.catalogs)
    near = await request.answers.of(NEIGHBOURS, asked.text, asked.last, asked.everything)
    place = min(asked.first, len(near.found))
    if not place:
        return no_neighbours_reply(request.catalog, near, request.answers.card)
    answer = await request.answers.of(EXPLANATION, asked.text, near.found[place - 1].word)
    lead = why_near(request.catalog, near, place)
    return why_reply(request.catalog, answer, request.answers.card, lead=lead)


async def _ranked(request: Request, text: str) -> Reply:
    first, second = pair(request.key, text)
    ranked = await request.answers.of(RANK, first, second)
    answer = await request.answers.of(EXPLANATION, first, second)
    return why_reply(request.catalog, answer, request.answers.card, lead=why_ranked(request.catalog, ranked))


async def _closest(request: Request, text: str) -> Reply:
    texts = several(request.key, text, 2, MOST_IN_MATRIX)
    found = await request.answers.of(MATRIX, texts)
    first, second = texts[found.closest.first], texts[found.closest.second]
    answer = await request.answers.of(EXPLANATION, first, second)
    return why_reply(request.catalog, answer, request.answers.card, lead=why_closest(request.catalog, found))


async def _sum(request: Request, text: str) -> Reply:
    terms = expression(request.key, text)
    texts, weights = tuple(term.text for term in terms), [term.weight for term in terms]
    found = await request.answers.of(ANALOGY, texts, *weights)
    if found.best is None:
        return analogy_reply(request.catalog, found, request.answers.card)
    answer = await request.answers.of(SUM, texts, found.best.word, *weights)
    return why_sum_reply(request.catalog, found, answer, request.answers.card)


async def _odd_one(request: Request, text: str) -> Reply:
    texts = several(request.key, text, 3, MOST_IN_GROUP)
    found = await request.answers.of(ODD_ONE, tuple(sorted(texts)))
    odd, *others = (_asked(member.term) for member in found.members)
    answer = await request.answers.of(ODD, odd, tuple(others))
    return why_odd_reply(request.catalog, found, answer, request.answers.card)


async def _sentences(request: Request, text: str) -> Reply:
    answer = await request.answers.of(MEANS, *two_sentences(request.key, text))
    return why_sentences_reply(request.catalog, answer, request.answers.card)


async def _placed(request: Request, text: str) -> Reply:
    asked = line(request.key, text, MOST_ON_AXIS)
    found = await request.answers.of(AXIS, asked.first, asked.second, asked.texts)
    farthest = max(found.places, key=lambda place: abs(place.position))
    answer = await request.answers.of(PLACEMENT, asked.first, asked.second, _asked(farthest.term))
    return why_placed_reply(request.catalog, answer, request.answers.card)


async def _vector(request: Request, text: str) -> Reply:
    answer = await request.answers.of(ANATOMY, one_text(request.key, text))
    return why_vector_reply(request.catalog, answer, request.answers.card)


async def _vectors(request: Request, text: str) -> Reply:
    several_asked = len(beside(request.key, text)) > 1
    return await (_pair(request, text) if several_asked else _vector(request, text))


def _asked(term: Term) -> str:
    return term.asked if isinstance(term, Word) else term.text


_EXPLAINERS: dict[str, Callable[[Request, str], Awaitable[Reply]]] = {
    "porque": _pair,
    "similar": _pair,
    "vizinhos": _nearest,
    "posicao": _ranked,
    "analogia": _sum,
    "intruso": _odd_one,
    "matriz": _closest,
    "eixo": _placed,
    "frases": _sentences,
    "embedding": _vectors,
    "dims": _vector,
}
COMMANDS = (Command("porque", "why", why),)
