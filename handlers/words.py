"""The three commands of the mission: a word's vector, its dimensions, the similarity of two words."""

from collections.abc import Iterable

from embeddings import questions
from embeddings.errors import NothingKnown, SeveralUnknown, UnknownWord
from embeddings.results import Dimensions, Embedding, Similarity
from handlers.algebra import MOST_IN_MATRIX, matrix_of
from handlers.answers import Operation
from handlers.arguments import QUOTED, items, one_text, pair, parted, tidy
from handlers.command import Command, Request
from handlers.errors import WrongCount
from handlers.expressions import several
from rendering.dimensions import dimensions_reply
from rendering.embedding import embedding_reply
from rendering.embeddings import embeddings_reply
from rendering.reply import Reply
from rendering.similarity import similarity_reply

EMBEDDING = Operation("embedding", questions.embedding, Embedding)
DIMENSIONS = Operation("dimensions", questions.dimensions, Dimensions)
SIMILARITY = Operation("similarity", questions.similarity, Similarity)


MOST_VECTORS = 5  # more would not be told apart on a phone


async def embedding(request: Request) -> Reply:
    """Answer `/embedding TEXT`, or up to five texts parted by commas or each in quotes."""
    found = await embeddings(request, beside(request.key, request.text))
    if len(found) == 1:
        return embedding_reply(request.catalog, found[0], request.answers.card)
    return embeddings_reply(request.catalog, found, request.answers.card)


async def dimensions(request: Request) -> Reply:
    """Answer `/dims TEXT`; without a text, for the model."""
    answer = await request.answers.of(DIMENSIONS, tidy(request.text) or None)
    return dimensions_reply(request.catalog, answer, request.answers.card)


async def similarity(request: Request) -> Reply:
    """Answer `/similar A B`, both orders sharing one entry of the cache; more words as `/matriz` does."""
    if len(items(request.text)) > 2:
        return await matrix_of(request, several(request.key, request.text, 2, MOST_IN_MATRIX))
    answer = await request.answers.of_pair(SIMILARITY, *pair(request.key, request.text))
    return similarity_reply(request.catalog, answer, request.answers.card)


def beside(command: str, raw: str) -> tuple[str, ...]:
    """Read one text, or several parted by commas or semicolons or each in quotes; spaces part nothing.

    What is typed twice counts once. Raises MissingArguments for none, and WrongCount for more than five.
    """
    quoted = QUOTED.findall(raw)
    all_quoted = len(quoted) > 1 and not QUOTED.sub("", raw).strip(" ,;\n\t")
    found = [text for item in quoted if (text := tidy(item))] if all_quoted else parted(raw)
    if len(found) < 2:
        return (one_text(command, raw),)
    texts = tuple(dict.fromkeys(found))
    if len(texts) > MOST_VECTORS:
        raise WrongCount(command, len(texts), 1, MOST_VECTORS)
    return texts


async def embeddings(request: Request, texts: Iterable[str]) -> list[Embedding]:
    """Ask for each vector; raises SeveralUnknown where more than one of the texts has none."""
    found: list[Embedding] = []
    unknown: list[UnknownWord | NothingKnown] = []
    for text in texts:
        try:
            found.append(await request.answers.of(EMBEDDING, text))
        except (UnknownWord, NothingKnown) as error:
            unknown.append(error)
    if len(unknown) == 1:
        raise unknown[0]
    if unknown:
        raise SeveralUnknown(tuple(unknown))
    return found


COMMANDS = (
    Command("embedding", "embedding", embedding, kept=True, offered=True),
    Command("dims", "dims", dimensions, kept=True, offered=True),
    Command("similar", "similar", similarity, kept=True, offered=True),
)
