"""Words compared: how alike two are, how alike each two of several, and which one is the odd one."""

from collections.abc import Sequence
from dataclasses import dataclass

from embeddings.ask.groups import Matrix, OddOne
from embeddings.results import Inferred, ModelCard, Similarity, as_typed
from handlers.commands.cosines import explain_closest, explain_pair
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question, list_text
from handlers.reading.arguments import items, pair
from handlers.reading.expressions import several
from handlers.reading.typed import Typed
from handlers.service.questions import MATRIX, ODD_ONE, ODD_ONE_EXPLAINED, SIMILARITY
from rendering.catalog import Catalog
from rendering.groups import matrix_reply, odd_one_reply
from rendering.reply import FollowUp, Reply
from rendering.similarity import similarity_reply
from rendering.why import why_odd_reply

MOST_IN_GROUP = 20
MOST_IN_MATRIX = 12  # columns of three characters that still fit a phone


def matrix_button(after: Next, words: Sequence[str]) -> FollowUp | None:
    """Ask how alike each two of these words are, where a matrix holds them all."""
    fits = 2 <= len(words) <= MOST_IN_MATRIX
    return after.ask("matrix", "matrix", list_text(words)) if fits else None


def odd_one_button(after: Next, words: Sequence[str]) -> FollowUp | None:
    """Ask which of these words is the odd one, where there are enough and not too many."""
    return after.ask("oddone", "oddone", list_text(words)) if 3 <= len(words) <= MOST_IN_GROUP else None


@dataclass(frozen=True, slots=True)
class Alike:
    """What `/similar` is asked for: two texts, or as many as were typed, each two of which are compared."""

    texts: tuple[str, ...]
    is_pair: bool


def _alike(typed: Typed) -> Alike:
    if len(items(typed.text)) > 2:
        return Alike(several(typed.command, typed.text, 2, MOST_IN_MATRIX), is_pair=False)
    return Alike(pair(typed.command, typed.text), is_pair=True)


async def _similarity(request: Request, asked: Alike) -> Similarity | Matrix:
    """Compare two texts, both orders sharing one entry of the cache, or each two of more."""
    if asked.is_pair:
        return await request.answers.of_pair(SIMILARITY, *asked.texts)
    return await request.answers.of(MATRIX, asked.texts)


def _show_alike(catalog: Catalog, _: Alike, answer: Similarity | Matrix, card: ModelCard) -> Reply:
    if isinstance(answer, Matrix):
        return matrix_reply(catalog, answer, card)
    return similarity_reply(catalog, answer, card)


def _after_alike(after: Next, asked: Alike, answer: Similarity | Matrix) -> Buttons:
    if isinstance(answer, Matrix):
        return _after_matrix(after, asked.texts, answer)
    first, second = asked.texts
    known = [term for term in (answer.first, answer.second) if not isinstance(term, Inferred)]
    if len(known) < 2 or answer.same_word:
        return [after.why(), *(after.neighbours(as_typed(term)) for term in known[:1]), after.share()]
    if answer.same_row:
        return [after.why(), after.neighbours(first), after.share()]
    return [
        after.why(),
        after.ask("rank", "rank", list_text(asked.texts)),
        after.map(asked.texts, near=True),
        after.neighbours(first),
        after.neighbours(second),
        after.share(),
    ]


async def _explain_alike(request: Request, asked: Alike, answer: Similarity | Matrix) -> Reply:
    if isinstance(answer, Matrix):
        return await explain_closest(request, asked.texts, answer)
    first, second = asked.texts
    return await explain_pair(request, first, second)


async def _matrix(request: Request, texts: tuple[str, ...]) -> Matrix:
    return await request.answers.of(MATRIX, texts)


def _show_matrix(catalog: Catalog, _: tuple[str, ...], answer: Matrix, card: ModelCard) -> Reply:
    return matrix_reply(catalog, answer, card)


def _after_matrix(after: Next, texts: tuple[str, ...], answer: Matrix) -> Buttons:
    closest = texts[answer.closest.first], texts[answer.closest.second]
    alike = after.ask("similar", "similar", list_text(closest))
    return [after.why(), after.map(texts), odd_one_button(after, texts), alike]


async def _odd_one(request: Request, texts: tuple[str, ...]) -> OddOne:
    """Find the odd one; every order of the words shares one entry of the cache."""
    return await request.answers.of(ODD_ONE, tuple(sorted(texts)))


def _show_odd_one(catalog: Catalog, _: tuple[str, ...], answer: OddOne, card: ModelCard) -> Reply:
    return odd_one_reply(catalog, answer, card)


def _after_odd_one(after: Next, texts: tuple[str, ...], _: OddOne) -> Buttons:
    return [after.why(), matrix_button(after, texts), after.map(texts)]


async def _explain_odd_one(request: Request, _: tuple[str, ...], answer: OddOne) -> Reply:
    odd, *others = (as_typed(member.term) for member in answer.members)
    explained = await request.answers.of(ODD_ONE_EXPLAINED, odd, tuple(others))
    return why_odd_reply(request.catalog, answer, explained, request.answers.card)


SIMILAR = Question(
    key="similar",
    read=_alike,
    ask=_similarity,
    render=_show_alike,
    follow=_after_alike,
    explain=_explain_alike,
    words=lambda asked: asked.texts,
    kept=True,
    offered=True,
    inline=Inline.EXAMPLE,
    infers=True,
)
ODD_ONE_OUT = Question(
    key="oddone",
    read=lambda typed: several(typed.command, typed.text, 3, MOST_IN_GROUP),
    ask=_odd_one,
    render=_show_odd_one,
    follow=_after_odd_one,
    explain=_explain_odd_one,
    words=tuple,
    kept=True,
    inline=Inline.EXAMPLE,
)
MATRIX_OF_ALL = Question(
    key="matrix",
    read=lambda typed: several(typed.command, typed.text, 2, MOST_IN_MATRIX),
    ask=_matrix,
    render=_show_matrix,
    follow=_after_matrix,
    explain=explain_closest,
    words=tuple,
    kept=True,
    inline=Inline.YES,
)
