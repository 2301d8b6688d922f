"""Adding, subtracting and placing vectors: sums of words, and words on a line between two poles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from embeddings.ask.analogy import Analogy
from embeddings.ask.axis import Axis
from embeddings.ask.several_texts import check_all
from embeddings.ask.sum_drawing import LEAST_DRAWN_TERMS, MOST_DRAWN_TERMS, SumPlane, sum_plane
from embeddings.errors import SeveralUnknown, UnknownWord
from embeddings.results import ModelCard, as_typed
from handlers.commands.groups import matrix_button
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question
from handlers.errors import TightMinus
from handlers.reading.expressions import MOST_TERMS, Line, Weighted, expression, line, with_signs
from handlers.reading.joining import with_first_terms, with_placed_words
from handlers.service.questions import ANALOGY, AXIS, PLACEMENT, SUM_EXPLAINED
from rendering.analogy import analogy_reply, sum_ties_people
from rendering.axis import axis_reply, divides_people
from rendering.catalog import Catalog
from rendering.definitions import what_is
from rendering.reply import FollowUp, Reply
from rendering.welcome import Topic
from rendering.why import why_placed_reply, why_sum_reply

MOST_ON_AXIS = 20

Sum = tuple[Weighted, ...]


@dataclass(frozen=True, slots=True)
class Summed:
    """Where a sum leads, and the plane in which it is drawn: None for too few or too many terms.

    `terms` is what was added up: what was typed, but for hyphens that are minuses.
    """

    analogy: Analogy
    plane: SumPlane | None
    terms: Sum


def _texts(terms: Sum) -> tuple[str, ...]:
    return tuple(term.text for term in terms)


async def _sum(request: Request, terms: Sum) -> Summed:
    """Add the terms up; no vector is inferred of words tied by a hyphen, which may be a minus."""
    terms = await _untied(request, terms)
    found = await request.answers.of(ANALOGY, _texts(terms), *(term.weight for term in terms))
    return Summed(found, await _draw(request, found, terms), terms)


async def _untied(request: Request, terms: Sum) -> Sum:
    """Take the hyphen of a word that there isn't for a minus: `king-man + woman`, not `twenty-one + one`.

    Other words that the model lacks are not looked at. Raises TightMinus for a word of which a part isn't
    known either.
    """
    absent = await _absent(request, tuple(term.text for term in terms if "-" in term.text.strip("-")))
    for word in absent:
        parts = _parts(word.word)
        if len(parts) > MOST_TERMS or await _absent(request, parts):
            raise TightMinus(word)
    tied = {word.word for word in absent}
    apart = [_apart(term) if term.text in tied else [term] for term in terms]
    return tuple(chain.from_iterable(apart))


async def _absent(request: Request, texts: tuple[str, ...]) -> Sequence[UnknownWord]:
    """Give the words that the model lacks, each with what may have been meant."""
    try:
        await request.answers.compute(check_all, texts)
    except UnknownWord as error:
        return [error]
    except SeveralUnknown as several:
        return [error for error in several.unknown if isinstance(error, UnknownWord)]
    return []


def _parts(tied: str) -> tuple[str, ...]:
    return tuple(filter(None, tied.split("-")))


def _apart(tied: Weighted) -> list[Weighted]:
    """Write a term as a difference of the words between its hyphens."""
    first, *others = _parts(tied.text)
    return [replace(tied, text=first), *(Weighted(-tied.weight, other) for other in others)]


def _told(error: UnknownWord) -> Exception:
    return TightMinus(error) if "-" in error.word.strip("-") else error


async def _draw(request: Request, found: Analogy, terms: Sum) -> SumPlane | None:
    """Give the plane of a sum; it isn't remembered: to compute it takes far less time than to look it up."""
    if found.best is None or not LEAST_DRAWN_TERMS <= len(terms) <= MOST_DRAWN_TERMS:
        return None
    weights = [term.weight for term in terms]
    return await request.answers.compute(sum_plane, found.best.word, _texts(terms), *weights)


def _show_sum(catalog: Catalog, _: Sum, answer: Summed, card: ModelCard) -> Reply:
    return analogy_reply(catalog, answer.analogy, card, answer.plane)


def _after_sum(after: Next, _: Sum, answer: Summed) -> Buttons:
    best = answer.analogy.best
    if best is None:
        return []
    bias = _bias(after, spoken_of=sum_ties_people(answer.analogy, after.request.answers.card))
    drawn = after.map(_texts(answer.terms), [best.word])
    return [after.why(), drawn, after.neighbours(best.word), bias, after.share()]


async def _explain_sum(request: Request, _: Sum, answer: Summed) -> Reply:
    found = answer.analogy
    if found.best is None:
        return analogy_reply(request.catalog, found, request.answers.card)
    weights = [term.weight for term in answer.terms]
    explained = await request.answers.of(SUM_EXPLAINED, _texts(answer.terms), found.best.word, *weights)
    return why_sum_reply(request.catalog, found, explained, request.answers.card)


def _on_line(asked: Line) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*asked.first, *asked.second, *asked.texts)))


async def _axis(request: Request, asked: Line) -> Axis:
    return await request.answers.of(AXIS, asked.first, asked.second, asked.texts)


def _show_axis(catalog: Catalog, _: Line, answer: Axis, card: ModelCard) -> Reply:
    return axis_reply(catalog, answer, card)


def _after_axis(after: Next, asked: Line, answer: Axis) -> Buttons:
    drawn = after.map(asked.first, asked.second, asked.texts)
    bias = _bias(after, spoken_of=divides_people(answer, after.request.answers.card))
    return [after.why(), drawn, matrix_button(after, _on_line(asked)), bias]


def _bias(after: Next, *, spoken_of: bool) -> FollowUp | None:
    return what_is(after.catalog, "bias") if spoken_of else None


async def _explain_axis(request: Request, asked: Line, answer: Axis) -> Reply:
    """Explain the position of the word that is farthest from the middle."""
    farthest = max(answer.places, key=lambda place: abs(place.position))
    explained = await request.answers.of(PLACEMENT, asked.first, asked.second, as_typed(farthest.term))
    return why_placed_reply(request.catalog, explained, request.answers.card)


ANALOGY_OF_WORDS = Question(
    key="analogy",
    topic=Topic.EXPLORE,
    term="analogy",
    read=lambda typed: expression(typed.command, with_signs(typed.text, typed.wording), typed.wording),
    join=with_first_terms,
    ask=_sum,
    render=_show_sum,
    follow=_after_sum,
    explain=_explain_sum,
    words=_texts,
    told=_told,
    terms=lambda answer: [summand.term for summand in answer.analogy.summands],
    kept=True,
    inline=Inline.EXAMPLE,
)
AXIS_OF_WORDS = Question(
    key="axis",
    topic=Topic.EXPLORE,
    term="direction",
    read=lambda typed: line(typed.command, typed.text, MOST_ON_AXIS, typed.wording),
    join=with_placed_words,
    ask=_axis,
    render=_show_axis,
    follow=_after_axis,
    explain=_explain_axis,
    words=_on_line,
    terms=lambda answer: (*answer.first, *answer.second, *(one.term for one in answer.places)),
    kept=True,
    inline=Inline.YES,
)
