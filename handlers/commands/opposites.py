"""`/contrario`: the opposite of a word, from a list, since vectors have none."""

from embeddings.ask.opposites import OppositesFound
from embeddings.language.opposites import pairs_in
from embeddings.results import ModelCard, Phrase
from handlers.context.command import Request
from handlers.context.question import Buttons, Next, Question, list_text
from handlers.errors import SeveralOpposites
from handlers.reading.arguments import one_term, quoted
from handlers.reading.lists import parted
from handlers.reading.typed import Typed
from handlers.service.questions import OPPOSITES
from rendering.catalog import Catalog
from rendering.opposites import opposites_reply
from rendering.reply import Reply
from rendering.welcome import Topic


def _one_word(typed: Typed) -> str:
    """Read one word or phrase; raises SeveralOpposites for a list: an opposite is that of one word."""
    texts = tuple(dict.fromkeys(parted(typed.text, typed.wording).texts))
    if len(texts) > 1:
        raise SeveralOpposites(typed.command, texts)
    return one_term(typed.command, typed.text)


async def _opposites(request: Request, text: str) -> OppositesFound:
    return await request.answers.of(OPPOSITES, text)


def _show(catalog: Catalog, _: str, answer: OppositesFound, card: ModelCard) -> Reply:
    return opposites_reply(catalog, answer, len(pairs_in(card.language)))


def _after(after: Next, text: str, answer: OppositesFound) -> Buttons:
    near = after.neighbours(text)
    if answer.first is None:
        farthest = after.ask("farthest", "analogy", f"- {quoted(text)}", text)
        return [near, None if isinstance(answer.term, Phrase) else farthest]
    other = answer.first.word
    return [after.ask("compare", "similar", list_text([text, other]), other), near, after.share()]


OPPOSITE_OF_WORD = Question(
    key="opposite",
    topic=Topic.COMPARE,
    term="similarity",
    read=_one_word,
    ask=_opposites,
    render=_show,
    follow=_after,
    words=lambda text: (text,),
    terms=lambda answer: (answer.term,),
    kept=True,
)
