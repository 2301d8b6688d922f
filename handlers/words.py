"""The three commands of the mission: a word's vector, its dimensions, the similarity of two words."""

from embeddings import questions
from embeddings.results import Dimensions, Embedding, Similarity
from handlers.answers import Operation
from handlers.arguments import one_text, pair, tidy
from handlers.command import Command, Request
from rendering.dimensions import dimensions_reply
from rendering.embedding import embedding_reply
from rendering.reply import Reply
from rendering.similarity import similarity_reply

EMBEDDING = Operation("embedding", questions.embedding, Embedding)
DIMENSIONS = Operation("dimensions", questions.dimensions, Dimensions)
SIMILARITY = Operation("similarity", questions.similarity, Similarity)


async def embedding(request: Request) -> Reply:
    """Answer `/embedding TEXT`."""
    answer = await request.answers.of(EMBEDDING, one_text(request.key, request.text))
    return embedding_reply(request.catalog, answer, request.answers.card)


async def dimensions(request: Request) -> Reply:
    """Answer `/dims TEXT`; without a text, for the model."""
    answer = await request.answers.of(DIMENSIONS, tidy(request.text) or None)
    return dimensions_reply(request.catalog, answer, request.answers.card)


async def similarity(request: Request) -> Reply:
    """Answer `/similar A B`; both orders share one entry of the cache."""
    answer = await request.answers.of_pair(SIMILARITY, *pair(request.key, request.text))
    return similarity_reply(request.catalog, answer, request.answers.card)


COMMANDS = (
    Command("embedding", "embedding", embedding, kept=True, offered=True),
    Command("dims", "dims", dimensions, kept=True, offered=True),
    Command("similar", "similar", similarity, kept=True, offered=True),
)
