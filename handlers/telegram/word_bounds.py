"""Where the words of a question end that was written without commas or hyphens."""

from dataclasses import replace
from itertools import chain

from embeddings.ask.phrase_content import phrase_without_small
from embeddings.ask.things_beside import things_beside_each_other
from handlers.context.question import Question
from handlers.reading.arguments import plain_words, quoted
from handlers.reading.asked import PlainQuestion
from handlers.reading.parts import as_list
from handlers.reading.plain import Shape
from handlers.telegram.asking import Asking, Occasion

_SMALL_LEFT_OUT = "talk-small-words"


async def with_word_bounds(asking: Asking, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion:
    """Find where the words of a question end: which of them are one, or several, without a sign of it."""
    if not meaning.bare:
        return await _parted_things(asking, asked, meaning)
    return meaning if meaning.single else await _tied_compounds(asking, asked, meaning)


async def _parted_things(asking: Asking, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion:
    """Read things beside each other, as in `compare cat dog and fish`, as a list and not as a phrase."""
    pair, many = (asking.commands.plain[shape][0] for shape in (Shape.PAIR, Shape.LIST))
    if meaning.command != pair.key or not isinstance(pair, Question):
        return meaning
    texts = pair.words_of(asking.commands.typed(pair.key, meaning.text))
    answers = (await asking.chosen_model(asked)).answers
    each = [await answers.compute(things_beside_each_other, text) for text in texts]
    words = tuple(chain.from_iterable(each))
    return meaning if len(words) == len(texts) else replace(meaning, command=many.key, text=as_list(words))


async def _tied_compounds(asking: Asking, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion:
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


async def without_small_words(asking: Asking, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion:
    """Ask for a phrase that somebody wrote alone, as `the bank of the river`, without its small words."""
    answers = (await asking.chosen_model(asked)).answers
    content = await answers.compute(phrase_without_small, meaning.text) if meaning.single else None
    if content is None:
        return meaning
    return replace(meaning, text=quoted(content), lead=_SMALL_LEFT_OUT)
