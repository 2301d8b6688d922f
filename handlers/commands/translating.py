"""`/traduz`: the words of another language nearest to a word, where models of both are open."""

from dataclasses import dataclass

from embeddings.ask.translation import (
    Translated,
    can_translate,
    has_word,
    hear,
    nearest_of_table,
    nearest_to_heard,
)
from embeddings.builtin.recipe import ENGLISH, Recipe
from embeddings.results import ModelCard, name
from handlers.context.command import Request
from handlers.context.question import Buttons, Next, Question
from handlers.errors import NoOtherLanguage
from handlers.reading.arguments import one_term, quoted
from handlers.reading.signs import spelled
from handlers.reading.typed import Taken, Typed
from handlers.service.answers import Answers
from rendering.catalog import Catalog
from rendering.choices import Coarse
from rendering.reply import AnyButton, Reply
from rendering.translation import translation_reply
from rendering.welcome import Topic

MODELS = {recipe.language: recipe.model for recipe in (Recipe(), ENGLISH)}
"""The models of which each was made from the encoder, by their languages."""
_HOME = Recipe().language


@dataclass(frozen=True, slots=True)
class Crossing:
    """A word or phrase, and the language that it shall be brought into, where one was named.

    `wished` is one that is none of those there are.
    """

    text: str
    into: str | None
    wished: str | None = None


@dataclass(frozen=True, slots=True)
class _Way:
    """What answers for the language of a word, and for the other language."""

    out_of: Answers
    into: Answers
    both: bool


def crossing(typed: Typed) -> Crossing:
    """Read a word or phrase, and `para inglês` behind it; raises `MissingArguments` without a text."""
    text, language = _with_language(typed)
    term = one_term(typed.command, text)
    return Crossing(term, language, None) if language in MODELS else Crossing(term, None, language)


def _with_language(typed: Typed) -> tuple[str, str | None]:
    """Give a text without the words behind it that name a language, and that language."""
    words = spelled(typed.text).split()
    for size in range(min(3, len(words) - 1), 1, -1):
        language = typed.wording.language_in(" ".join(words[-size:]))
        if language is not None:
            return " ".join(words[:-size]), language
    return typed.text, None


async def _translate(request: Request, asked: Crossing) -> Translated:
    way = await _way(request, asked)
    heard = await way.out_of.compute(hear, asked.text)
    found = await way.into.compute(nearest_to_heard, heard)
    return Translated(heard.term, way.out_of.card, way.into.card, found, way.both, heard.badly_known)


async def _way(request: Request, asked: Crossing) -> _Way:
    """Choose from which language to which: into the one that was named, else out of the word's own.

    A word of both is taken for one of the chat's model.
    """
    here = request.answers.card.language
    here = here if here in MODELS else _HOME
    there = next(language for language in MODELS if language != here)
    ours, theirs = await _answers(request, here, asked), await _answers(request, there, asked)
    known_here = await ours.compute(has_word, asked.text)
    known_there = await theirs.compute(has_word, asked.text)
    out = known_there and not known_here if asked.into is None else asked.into == here
    ways = (theirs, ours) if out else (ours, theirs)
    return _Way(*ways, both=known_here and known_there)


async def _answers(request: Request, language: str, asked: Crossing) -> Answers:
    """Open the model of a language; raises NoOtherLanguage where it isn't there."""
    shelf, model = request.services.shelf, MODELS[language]
    if request.answers.card.name == model:
        return request.answers
    if model not in await shelf.names():
        near = await request.answers.compute(nearest_of_table, asked.text, language)
        room, wished = shelf.has_room, asked.wished
        raise NoOtherLanguage(language, model, room=room, wished=wished, word=asked.text, nearest=near)
    answers = await shelf.of(model)
    if not await answers.compute(can_translate):
        raise NoOtherLanguage(language, model, room=True, wished=asked.wished)
    return answers.showing(coarse=request.coarse is Coarse.SHOW)


def _show(catalog: Catalog, _: Crossing, answer: Translated, __: ModelCard) -> Reply:
    return translation_reply(catalog, answer)


def _after(after: Next, asked: Crossing, answer: Translated) -> Buttons:
    word, here, there = name(answer.term), answer.out_of.language, answer.into.language
    back = _button(after, answer.found[0].word, here) if answer.found else None
    other = _button(after, asked.text, here) if answer.both else None
    spoken = after.request.answers.card.language
    near = word if here == spoken else answer.found[0].word if there == spoken and answer.found else None
    return [back, other, None if near is None else after.neighbours(near), after.share()]


def _other(typed: Typed) -> list[Taken]:
    """Say of a language without a model that there are only two."""
    _, language = _with_language(typed)
    return [] if language is None or language in MODELS else [Taken("language", language)]


def _button(after: Next, word: str, language: str) -> AnyButton:
    """Ask for a word in a language."""
    into = after.catalog.forms(f"read-into-{language}")[0]
    return after.ask(f"into-{language}", "translate", f"{quoted(word)} {into}", word)


TRANSLATE = Question(
    key="translate",
    topic=Topic.COMPARE,
    term="encoder",
    needs_models=tuple(MODELS.values()),
    read=crossing,
    taken=_other,
    ask=_translate,
    render=_show,
    follow=_after,
    words=lambda asked: (asked.text,),
    terms=lambda answer: (answer.term,),
    cards=lambda answer: (answer.out_of, answer.into),
    kept=True,
)
