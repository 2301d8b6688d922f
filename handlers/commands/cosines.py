"""Why a cosine or a vector is what it is: what several commands explain by."""

from markupsafe import Markup

from embeddings.ask.groups import Matrix
from handlers.context.command import Request
from handlers.service.questions import ANATOMY, COMPANY, COSINE_EXPLAINED, MATRIX
from rendering.reply import Reply
from rendering.why import why_closest, why_reply, why_vector_reply


async def explain_pair(request: Request, first: str, second: str, lead: Markup | None = None) -> Reply:
    """Explain the cosine of two texts; `lead` says first what it decided."""
    answer = await request.answers.of(COSINE_EXPLAINED, first, second)
    near = await request.answers.of(COMPANY, first, second)
    return why_reply(request.catalog, answer, near, request.answers.card, lead=lead)


async def explain_closest(request: Request, texts: tuple[str, ...], found: Matrix) -> Reply:
    """Explain the cosine of the two that are the most alike of several."""
    first, second = texts[found.closest.first], texts[found.closest.second]
    return await explain_pair(request, first, second, why_closest(request.catalog, found))


async def explain_cosine(request: Request, texts: tuple[str, ...]) -> Reply:
    """Explain the cosine of two texts, or of the closest two of more."""
    if len(texts) == 2:
        first, second = texts
        return await explain_pair(request, first, second)
    return await explain_closest(request, texts, await request.answers.of(MATRIX, texts))


async def explain_vector(request: Request, text: str) -> Reply:
    """Explain a vector: how it is kept, and where its length comes from."""
    answer = await request.answers.of(ANATOMY, text)
    return why_vector_reply(request.catalog, answer, request.answers.card)
