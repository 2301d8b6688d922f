"""Buttons that ask a question again with the words that were perhaps meant."""

from contextlib import suppress

from embeddings.ask.proportion import begins_proportion
from embeddings.errors import EmbeddingError, SeveralUnknown, UnknownWord
from handlers.context.command import Request
from handlers.context.mending import mended
from handlers.errors import InModel, Misread
from handlers.reading.arguments import quoted
from handlers.reading.lists import items
from handlers.reading.wording import BIAS_TESTS
from rendering.followups import rows
from rendering.reply import Keyboard
from rendering.talk import question_button

_ALL = 5
_SUM, _TERMS = "analogy", 3
_BIAS, _FEW = "bias", 4


async def corrections(request: Request, error: EmbeddingError | InModel | Misread) -> Keyboard:
    """Make buttons that ask the same question with other words in the place of unknown ones.

    Where one of several has no other, there are none: the question could not be answered.
    """
    if isinstance(error, Misread):
        return _tests(request, error) if request.key == _BIAS else await _sums(request, error)
    unknown = error.error if isinstance(error, InModel) else error
    several = unknown.unknown if isinstance(unknown, SeveralUnknown) else (unknown,)
    meant = {one.word: one.suggestions for one in several if isinstance(one, UnknownWord)}
    if len(meant) < len(several) or not all(meant.values()):
        return ()
    return rows(mended(request.key, request.text, meant, _ALL))


def _tests(request: Request, error: Misread) -> Keyboard:
    """Offer to place a few words between him and her, and the tests that have names."""
    catalog, words = request.catalog, items(request.text, request.commands.wording)
    offered = [question_button(catalog, _BIAS, catalog.forms(f"read-bias-{one}")[0]) for one in BIAS_TESTS]
    if error.reason == _BIAS and 1 <= len(words) <= _FEW and not set(request.text) & set("/|:;"):
        asked = f"{catalog.text('bias-poles')}: {', '.join(map(quoted, words))}"
        offered.insert(0, question_button(catalog, "axis", asked))
    return rows(offered)


async def _sums(request: Request, error: Misread) -> Keyboard:
    """Offer the two sums that three words without signs may mean: `king man woman`, `Brazil Brasília France`.

    The likelier one is first: in a proportion the second word is to the first what is looked for is to the
    third. Else it is the first word, without the second and with the third.
    """
    words = items(request.text, request.commands.wording)
    if request.key != _SUM or error.reason != "operator" or len(words) != _TERMS:
        return ()
    first, second, third = map(quoted, words)
    sums = [f"{first} - {second} + {third}", f"{second} - {first} + {third}"]
    with suppress(EmbeddingError):  # words that the model lacks say nothing
        if await request.answers.compute(begins_proportion, *words):
            sums.reverse()
    return rows([question_button(request.catalog, _SUM, one) for one in sums])
