"""Words compared: how alike two are, how alike each two of several, and which one is the odd one."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.ask.groups import Matrix, OddOne
from embeddings.results import Inferred, ModelCard, Similarity, as_typed
from handlers.commands.cosines import explain_closest, explain_pair
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question, list_text
from handlers.errors import Misread
from handlers.reading.expressions import is_sum, sum_with_others
from handlers.reading.joining import with_first_of_pair, with_more_of_list
from handlers.reading.lists import compared_texts, counted, listed, pair, separators, several
from handlers.reading.typed import Instead, Taken, Typed
from handlers.service.questions import MATRIX, ODD_ONE, ODD_ONE_EXPLAINED, SIMILARITY
from rendering.catalog import Catalog
from rendering.groups import matrix_reply, odd_one_reply, whether_nearer
from rendering.reply import FollowUp, Reply
from rendering.similarity import similarity_reply, whether_similar
from rendering.welcome import Topic
from rendering.why import why_odd_reply

ANALOGY = "analogy"
"""The key of the command that answers sums."""
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
    texts = compared_texts(typed.text, typed.wording).texts
    if sum_with_others(typed.text, typed.wording):
        raise Misread(ANALOGY, "compared")
    if len(texts) > 2:
        return Alike(counted(typed, texts, 2, MOST_IN_MATRIX), is_pair=False)
    return Alike(pair(typed), is_pair=True)


def sum_instead(typed: Typed) -> Instead | None:
    """Take a sum of three terms and more for one: `rei - rainha` is rather two words with a dash between."""
    found = is_sum(typed.text, typed.wording, 3)
    return Instead(ANALOGY, typed.text, Taken("sum")) if found else None


_between = separators(compared_texts)


def _guessed(typed: Typed) -> list[Taken]:
    return [Taken("sign")] if is_sum(typed.text, typed.wording) else _between(typed)


async def _similarity(request: Request, asked: Alike) -> Similarity | Matrix:
    """Compare two texts, both orders sharing one entry of the cache, or each two of more."""
    if asked.is_pair:
        return await request.answers.of_pair(SIMILARITY, *asked.texts)
    return await request.answers.of(MATRIX, asked.texts)


def _show_alike(catalog: Catalog, _: Alike, answer: Similarity | Matrix, card: ModelCard) -> Reply:
    if isinstance(answer, Matrix):
        return matrix_reply(catalog, answer)
    return similarity_reply(catalog, answer, card)


def _whether_alike(catalog: Catalog, answer: Similarity | Matrix) -> Markup | None:
    return None if isinstance(answer, Matrix) else whether_similar(catalog, answer)


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
        after.map(asked.texts, near=True),
        after.neighbours(first),
        after.neighbours(second),
        after.ask("rank", "rank", list_text(asked.texts)),
        after.share(),
    ]


async def _explain_alike(request: Request, asked: Alike, answer: Similarity | Matrix) -> Reply:
    if isinstance(answer, Matrix):
        return await explain_closest(request, asked.texts, answer)
    first, second = asked.texts
    return await explain_pair(request, first, second)


async def _matrix(request: Request, texts: tuple[str, ...]) -> Matrix:
    return await request.answers.of(MATRIX, texts)


def _show_matrix(catalog: Catalog, _: tuple[str, ...], answer: Matrix, __: ModelCard) -> Reply:
    return matrix_reply(catalog, answer)


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
    lists=True,
    topic=Topic.START,
    term="cosine",
    read=_alike,
    taken=_guessed,
    instead=sum_instead,
    join=with_first_of_pair,
    ask=_similarity,
    render=_show_alike,
    follow=_after_alike,
    explain=_explain_alike,
    words=lambda asked: asked.texts,
    terms=lambda answer: answer.terms if isinstance(answer, Matrix) else (answer.first, answer.second),
    verdict=_whether_alike,
    kept=True,
    inline=Inline.EXAMPLE,
)
ODD_ONE_OUT = Question(
    key="oddone",
    lists=True,
    topic=Topic.COMPARE,
    term="similarity",
    read=lambda typed: several(typed, 3, MOST_IN_GROUP),
    taken=separators(listed),
    join=with_more_of_list,
    ask=_odd_one,
    render=_show_odd_one,
    follow=_after_odd_one,
    explain=_explain_odd_one,
    words=tuple,
    terms=lambda answer: [member.term for member in answer.members],
    kept=True,
    inline=Inline.EXAMPLE,
)
MATRIX_OF_ALL = Question(
    key="matrix",
    lists=True,
    topic=Topic.COMPARE,
    term="matrix",
    read=lambda typed: several(typed, 2, MOST_IN_MATRIX),
    taken=separators(listed),
    verdict=whether_nearer,
    join=with_more_of_list,
    ask=_matrix,
    render=_show_matrix,
    follow=_after_matrix,
    explain=explain_closest,
    words=tuple,
    terms=lambda answer: answer.terms,
    kept=True,
    inline=Inline.YES,
)
