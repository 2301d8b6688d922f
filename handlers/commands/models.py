"""Several models: which one answers here, and how two of them differ."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from embeddings.ask.neighbours import Neighbours
from embeddings.ask.two_models import READ_RANKS, SHOWN_RANKS, ListOverlap, list_overlap
from embeddings.errors import EmbeddingError
from embeddings.results import ModelCard
from embeddings.table.space import Space
from handlers.apologies import error_reply
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import open_chosen_model, settings_of
from handlers.context.presses import ButtonKind, Press
from handlers.context.question import Buttons, Next, Question
from handlers.context.services import Services
from handlers.errors import InModel, MissingArguments, NotNow
from handlers.reading.arguments import tidy, word_or_phrase
from handlers.reading.typed import Typed
from handlers.sending.callback_data import data
from handlers.service.answers import Answers
from handlers.service.models import matching
from handlers.service.questions import NEIGHBOURS, UNKNOWN
from rendering.catalog import Catalog
from rendering.choices import Coarse
from rendering.comparison import Comparison, Side, comparison_reply, words
from rendering.model import Choosable, chosen_reply, models_reply
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.errors import StorageError

_CHOOSE = "model"


async def model(request: Request) -> Reply:
    """Answer `/modelo` with the chat's model and those that can be chosen; `/modelo NAME` chooses."""
    asked = tidy(request.text)
    here = _Here(request.services, request.catalog, request.chat)
    return await here.choose(asked) if asked else await here.show()


async def choose(press: Press) -> Reply:
    """Choose the model of a button for its chat."""
    (name,) = press.data
    return await _Here(press.services, press.catalog, press.chat).choose(name)


@dataclass(frozen=True, slots=True)
class Sides:
    """What `/compara` is asked for: two models' names as they were typed, and a text."""

    first: str
    second: str
    text: str


def sides(typed: Typed) -> Sides:
    """Read two names and a text; raises MissingArguments where one of the three is missing."""
    parts = re.split(r"[\s,;]+", typed.text.strip(" ,;\n\t"), maxsplit=2)
    if len(parts) < 3 or not tidy(parts[2]):
        raise MissingArguments(typed.command)
    return Sides(tidy(parts[0]), tidy(parts[1]), word_or_phrase(parts[2]))


async def _compare(request: Request, asked: Sides) -> Comparison:
    """Ask both models for the neighbours, and how far these agree."""
    shelf = request.services.shelf
    names = [await shelf.find(name) for name in (asked.first, asked.second)]
    coarse = request.coarse is Coarse.SHOW
    one, other = [(await shelf.of(name)).showing(coarse=coarse) for name in names]
    here, there = await _near(one, asked.text), await _near(other, asked.text)
    return Comparison(
        Side(one.card, here, await other.of(UNKNOWN, words(here)[:SHOWN_RANKS])),
        Side(other.card, there, await one.of(UNKNOWN, words(there)[:SHOWN_RANKS])),
        await one.compute(_agreement, words(here), words(there)),
    )


def _with_models(catalog: Catalog, example: str, names: Sequence[str]) -> str:
    """Write an example with two models that are there: with its own where it can be.

    Else with two of the chat's language; else with any two and a word that many languages have.
    """
    *usual, word = example.split()
    if all(matching(name, names) for name in usual):
        return example
    spoken = [name for name in names if name.partition("_")[0] == catalog.language]
    if len(spoken) > 1:
        return f"{spoken[0]} {spoken[1]} {word}"
    if len(names) > 1:
        word = catalog.text("compare-any-language")
        return f"{names[0]} {names[1]} {word}"
    return ""


def _agreement(_: Space, first: tuple[str, ...], second: tuple[str, ...]) -> ListOverlap:
    return list_overlap(first, second)


def _show_comparison(catalog: Catalog, _: Sides, answer: Comparison, __: ModelCard) -> Reply:
    return comparison_reply(catalog, answer)


def _after_comparison(after: Next, asked: Sides, _: Comparison) -> Buttons:
    return [after.neighbours(asked.text), after.ask("model", "model", "")]


async def _near(answers: Answers, text: str) -> Neighbours:
    try:
        return await answers.of(NEIGHBOURS, text, READ_RANKS, False)  # noqa: FBT003 - an operation's arguments come in order
    except EmbeddingError as error:
        raise InModel(answers.card.name, error) from error


@dataclass(frozen=True, slots=True)
class _Here:
    """A chat that looks at its model or chooses another."""

    services: Services
    catalog: Catalog
    chat: int

    async def show(self) -> Reply:
        """Show the card, or why there is none, with the models that can be chosen."""
        chosen = await settings_of(self.services.chats, self.chat)
        try:
            choice = await open_chosen_model(self.services, self.chat, chosen.model)
        except EmbeddingError as error:
            broken = error_reply(self.catalog, error)
            if broken is None:
                raise
            return models_reply(self.catalog, broken.text, await self._choosable(None))
        card = choice.answers.card
        return models_reply(self.catalog, card, await self._choosable(card.name), gone=choice.gone)

    async def choose(self, asked: str) -> Reply:
        """Open a model, so that one that fails is not chosen, and keep the choice."""
        name = await self.services.shelf.find(asked)
        answers = await self.services.shelf.of(name)
        try:
            await self.services.chats.set_model(self.chat, name)
        except StorageError as error:
            raise NotNow("model-not-kept") from error
        return chosen_reply(self.catalog, answers.card, await self._choosable(name))

    async def _choosable(self, here: str | None) -> list[Choosable]:
        names = await self.services.shelf.names()
        doubted = await self.services.shelf.doubted()
        return [
            Choosable(name, data(_CHOOSE, name), here=name == here, doubted=name in doubted) for name in names
        ]


MODEL = Act(key="model", topic=Topic.SEE, act=model, for_admins=True)
COMPARE = Question(
    key="compare",
    topic=Topic.COMPARE,
    term="model",
    models=lambda asked: (asked.first, asked.second),
    exemplify=_with_models,
    read=sides,
    ask=_compare,
    render=_show_comparison,
    follow=_after_comparison,
    terms=lambda answer: (answer.first.near.term, answer.second.near.term),
    cards=lambda answer: (answer.first.card, answer.second.card),
    kept=True,
    asks_model=False,
)
COMMANDS: tuple[Command, ...] = (MODEL, COMPARE)
BUTTONS = (ButtonKind(_CHOOSE, choose, for_admins=True),)
