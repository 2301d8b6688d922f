"""The three commands of the mission: a word's vector, its dimensions, the similarity of two words."""

from handlers.arguments import one_text, pair, tidy
from handlers.command import Command, Request
from rendering.dimensions import dimensions_reply
from rendering.embedding import embedding_reply
from rendering.reply import Reply
from rendering.similarity import similarity_reply


async def embedding(request: Request) -> Reply:
    """Answer `/embedding TEXT`."""
    answers = request.services.answers
    answer = await answers.embedding(one_text(request.key, request.text))
    return embedding_reply(request.catalog, answer, answers.card)


async def dimensions(request: Request) -> Reply:
    """Answer `/dims TEXT`; without a text, for the model."""
    answers = request.services.answers
    answer = await answers.dimensions(tidy(request.text) or None)
    return dimensions_reply(request.catalog, answer, answers.card)


async def similarity(request: Request) -> Reply:
    """Answer `/similar A B`."""
    answers = request.services.answers
    answer = await answers.similarity(*pair(request.key, request.text))
    return similarity_reply(request.catalog, answer, answers.card)


COMMANDS = (
    Command("embedding", "embedding", embedding, kept=True, offered=True),
    Command("dims", "dims", dimensions, kept=True, offered=True),
    Command("similar", "similar", similarity, kept=True, offered=True),
)
