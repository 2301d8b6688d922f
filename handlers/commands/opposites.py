"""`/contrario`: the opposite of a word, from a list, since vectors have none."""

from embeddings.ask.opposites import OppositesFound
from embeddings.language.opposites import pairs_in
from embeddings.results import ModelCard, as_typed, read_as
from handlers.context.command import Request
from handlers.context.question import Buttons, Next, Question, list_text
from handlers.reading.arguments import one_term
from handlers.service.questions import OPPOSITES
from rendering.catalog import Catalog
from rendering.opposites import opposites_reply
from rendering.reply import Reply
from rendering.welcome import Topic


async def _opposites(request: Request, text: str) -> OppositesFound:
    return await request.answers.of(OPPOSITES, text)


def _show(catalog: Catalog, _: str, answer: OppositesFound, card: ModelCard) -> Reply:
    return opposites_reply(catalog, answer, len(pairs_in(card.language)))


def _after(after: Next, text: str, answer: OppositesFound) -> Buttons:
    near = after.neighbours(as_typed(answer.term))
    if answer.first is None:
        return [near]
    other = answer.first.word
    return [after.ask("compare", "similar", list_text([text, other]), other), near, after.share()]


OPPOSITE_OF_WORD = Question(
    key="opposite",
    topic=Topic.COMPARE,
    term="similarity",
    read=lambda typed: one_term(typed.command, typed.text),
    ask=_opposites,
    render=_show,
    follow=_after,
    words=lambda text: (text,),
    read_as=lambda answer: read_as((answer.term,)),
    kept=True,
)
