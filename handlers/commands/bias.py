"""`/vies`: the bias lab, where prejudices that vectors have from their texts are measured."""

from embeddings.bias.grammar import GrammarBias
from embeddings.bias.lists import ListsBias
from embeddings.bias.professions import ProfessionBias
from embeddings.language.bias_words import bias_words
from embeddings.results import ModelCard, ReadAs, read_as
from handlers.context.command import Request
from handlers.context.question import Buttons, Next, Question
from handlers.reading.bias import BiasWish, read_bias
from handlers.reading.wording import BIAS_TESTS
from handlers.service.questions import FLOWER_BIAS, GRAMMAR_BIAS, LISTS_BIAS, PROFESSION_BIAS
from rendering.bias import bias_reply, flowers_reply, how_to_list_reply, own_lists_reply
from rendering.catalog import Catalog
from rendering.gender_bias import grammar_reply, professions_reply
from rendering.reply import Reply
from rendering.welcome import Topic

BiasFound = ProfessionBias | GrammarBias | ListsBias | None
"""What a test found; None where only what can be asked is said."""


async def _measured(request: Request, wish: BiasWish) -> BiasFound:
    if wish.lists is not None:
        first, second, one, other = wish.lists
        return await request.answers.of(LISTS_BIAS, first, second, one, other)
    if wish.test == "professions":
        return await request.answers.of(PROFESSION_BIAS)
    if wish.test == "grammar":
        return await request.answers.of(GRAMMAR_BIAS)
    if wish.test == "flowers":
        return await request.answers.of(FLOWER_BIAS)
    return None


def _show(catalog: Catalog, wish: BiasWish, answer: BiasFound, card: ModelCard) -> Reply:
    if isinstance(answer, ProfessionBias):
        return professions_reply(catalog, answer)
    if isinstance(answer, GrammarBias):
        return grammar_reply(catalog, answer)
    if isinstance(answer, ListsBias):
        return (
            flowers_reply(catalog, answer) if wish.lists is None else own_lists_reply(catalog, answer, card)
        )
    if wish.test == "lists":
        return how_to_list_reply(catalog)
    return bias_reply(catalog, things_have_gender=_things_have_gender(card))


def _after(after: Next, wish: BiasWish, _: BiasFound) -> Buttons:
    """Offer the other tests that the model's language has, and an example where lists are explained."""
    left_out = {wish.test} if _things_have_gender(after.request.answers.card) else {wish.test, "grammar"}
    tests = [test for test in BIAS_TESTS if test not in left_out]
    offered = [after.ask(f"bias-{test}", "bias", _called(after.catalog, test)) for test in tests]
    if wish.test == "lists":
        offered.insert(0, after.ask("bias-example", "bias", after.catalog.text("bias-lists-example")))
    return offered


def _called(catalog: Catalog, test: str) -> str:
    return catalog.forms(f"read-bias-{test}")[0]


def _things_have_gender(card: ModelCard) -> bool:
    return bool(bias_words(card.language)["feminine"])


def _read_as(answer: BiasFound) -> tuple[ReadAs, ...]:
    if not isinstance(answer, ListsBias):
        return ()
    return tuple(read_as((*answer.first, *answer.second, *answer.one, *answer.other)))


BIAS = Question(
    key="bias",
    topic=Topic.EXPLORE,
    term="bias",
    read=read_bias,
    ask=_measured,
    render=_show,
    follow=_after,
    words=lambda wish: wish.words,
    read_as=_read_as,
    kept=True,
)
