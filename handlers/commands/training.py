"""`/treinar`: a tiny model of the sentences that somebody sends, made in steps that can be seen."""

from embeddings.ask.tiny_training import LEAST_SENTENCES, MOST_SENTENCES, TinyModel, train
from embeddings.results import ModelCard
from handlers.context.command import Request
from handlers.context.question import Buttons, Next, Question, list_text
from handlers.errors import MissingArguments, SentencesToTrain
from handlers.reading.joining import with_first_sentence
from handlers.reading.sentences import every_sentence_in
from handlers.reading.typed import Typed
from rendering.catalog import Catalog
from rendering.reply import Reply
from rendering.tiny_training import tiny_model_reply
from rendering.welcome import Topic

_DRAWN = 12


def _sentences(typed: Typed) -> tuple[str, ...]:
    """Read sentences; raises MissingArguments for none, and SentencesToTrain for too few or too many."""
    found = tuple(every_sentence_in(typed))
    if not found:
        raise MissingArguments(typed.command)
    if not LEAST_SENTENCES <= len(found) <= MOST_SENTENCES:
        raise SentencesToTrain(typed.command, len(found), LEAST_SENTENCES, MOST_SENTENCES)
    return found


async def _train(request: Request, sentences: tuple[str, ...]) -> TinyModel:
    return await request.answers.compute(train, request.catalog.language, *sentences)


def _show(catalog: Catalog, _: tuple[str, ...], answer: TinyModel, __: ModelCard) -> Reply:
    return tiny_model_reply(catalog, answer)


def _after(after: Next, _: tuple[str, ...], answer: TinyModel) -> Buttons:
    """Ask the large model for the same words."""
    pair = answer.hidden or answer.nearest[0]
    compare = after.ask("train-compare", "similar", list_text([pair.first, pair.second]))
    return [None if pair.taught is None else compare, after.map(answer.words[:_DRAWN])]


TRAIN = Question(
    key="train",
    topic=Topic.SEE,
    term="cooccurrence",
    read=_sentences,
    join=with_first_sentence,
    ask=_train,
    render=_show,
    follow=_after,
    kept=True,
)
