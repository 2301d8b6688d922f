"""Adding, subtracting and comparing vectors."""

from embeddings.analogy import Analogy
from embeddings.analogy import analogy as analogy_in
from embeddings.axis import Axis
from embeddings.axis import axis as axis_in
from embeddings.errors import UnknownWord
from embeddings.groups import Matrix, OddOne
from embeddings.groups import matrix as matrix_in
from embeddings.groups import odd_one as odd_one_in
from embeddings.parallelogram import LEAST_TERMS, MOST_TERMS, SumPlane, sum_plane
from handlers.answers import Operation
from handlers.command import Command, Request
from handlers.errors import TightMinus
from handlers.expressions import expression, line, several
from rendering.analogy import analogy_reply
from rendering.axis import axis_reply
from rendering.groups import matrix_reply, odd_one_reply
from rendering.reply import Reply

ANALOGY = Operation("analogy", analogy_in, Analogy)
ODD_ONE = Operation("odd-one", odd_one_in, OddOne)
MATRIX = Operation("matrix", matrix_in, Matrix)
AXIS = Operation("axis", axis_in, Axis)

MOST_IN_GROUP = 20
MOST_IN_MATRIX = 12  # columns of three characters that still fit a phone
MOST_ON_AXIS = 20


async def analogy(request: Request) -> Reply:
    """Answer `/analogia A - B + C`."""
    terms = expression(request.key, request.text)
    texts, weights = tuple(term.text for term in terms), [term.weight for term in terms]
    try:
        answer = await request.answers.of(ANALOGY, texts, *weights)
    except UnknownWord as error:
        if "-" in error.word.strip("-"):
            raise TightMinus(error) from error
        raise
    return analogy_reply(
        request.catalog, answer, request.answers.card, await _drawn(request, answer, texts, weights)
    )


async def _drawn(
    request: Request, answer: Analogy, texts: tuple[str, ...], weights: list[float]
) -> SumPlane | None:
    """Give the plane in which a sum can be drawn, None for a sum of too few or too many terms.

    It isn't remembered: to compute it takes far less time than to look it up.
    """
    if answer.best is None or not LEAST_TERMS <= len(texts) <= MOST_TERMS:
        return None
    return await request.answers.computed(sum_plane, answer.best.word, texts, *weights)


async def odd_one(request: Request) -> Reply:
    """Answer `/intruso A B C ...`; every order of the words shares one entry of the cache."""
    texts = several(request.key, request.text, 3, MOST_IN_GROUP)
    answer = await request.answers.of(ODD_ONE, tuple(sorted(texts)))
    return odd_one_reply(request.catalog, answer, request.answers.card)


async def matrix(request: Request) -> Reply:
    """Answer `/matriz A B ...`."""
    return await matrix_of(request, several(request.key, request.text, 2, MOST_IN_MATRIX))


async def matrix_of(request: Request, texts: tuple[str, ...]) -> Reply:
    """Answer how alike each two of several texts are, whichever command asks."""
    answer = await request.answers.of(MATRIX, texts)
    return matrix_reply(request.catalog, answer, request.answers.card)


async def axis(request: Request) -> Reply:
    """Answer `/eixo A / B: C, D`."""
    asked = line(request.key, request.text, MOST_ON_AXIS)
    answer = await request.answers.of(AXIS, asked.first, asked.second, asked.texts)
    return axis_reply(request.catalog, answer, request.answers.card)


COMMANDS = (
    Command("analogia", "analogy", analogy, kept=True),
    Command("intruso", "oddone", odd_one, kept=True),
    Command("matriz", "matrix", matrix, kept=True),
    Command("eixo", "axis", axis, kept=True),
)
