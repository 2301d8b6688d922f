"""Where the words of a question end that was written without commas or hyphens."""

from dataclasses import replace
from itertools import chain

from embeddings.ask.telling import things_beside_each_other
from handlers.context.question import Question
from handlers.reading.arguments import plain_words
from handlers.reading.asked import PlainQuestion
from handlers.reading.parts import as_list
from handlers.reading.plain import Shape
from handlers.telegram.asking import Asking, Occasion

_PAIR, _LIST = "similar", "matrix"


async def parted_things(asking: Asking, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion:
    """Read things beside each other, as in `compare cat dog and fish`, as a list and not as a phrase."""
    row = asking.commands.named(meaning.command)
    if meaning.command != _PAIR or not isinstance(row, Question):
        return meaning
    texts = row.words_of(asking.commands.typed(_PAIR, meaning.text))
    answers = (await asking.chosen_model(asked)).answers
    each = [await answers.compute(things_beside_each_other, text) for text in texts]
    words = tuple(chain.from_iterable(each))
    return meaning if len(words) == len(texts) else replace(meaning, command=_LIST, text=as_list(words))


async def tied_compounds(asking: Asking, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion:
    """Read words beside each other that the model has as one, as `guarda chuva e sombrinha`, so."""
    words = plain_words(meaning.text)
    if words is None:
        return meaning
    found = await asking.compounds((await asking.chosen_model(asked)).answers, meaning.text, meaning.groups)
    if len(found) == len(words):
        return meaning
    shape = {1: Shape.WORD, 2: Shape.PAIR}.get(len(found), Shape.LIST)
    key = asking.commands.plain[shape][0].key
    return replace(meaning, command=key, text=as_list(found), single=shape is Shape.WORD)
