"""Several models: which one answers here, and how two of them differ."""

import re
from dataclasses import dataclass

from embeddings.comparison import READ, SHOWN, unknown
from embeddings.errors import EmbeddingError
from embeddings.neighbours import Neighbours
from handlers.answers import Answers, Operation
from handlers.arguments import tidy
from handlers.buttons import Button, Press
from handlers.carrying import data
from handlers.choosing import answering
from handlers.command import Command, Request
from handlers.errors import InModel, MissingArguments, NotNow, error_reply
from handlers.languages import settings_of
from handlers.neighbours import NEIGHBOURS
from handlers.services import Services
from rendering.catalog import Catalog
from rendering.comparison import Side, comparison_reply, words
from rendering.model import Choosable, chosen_reply, models_reply
from rendering.reply import Reply
from storage.errors import StorageError

_CHOOSE = "model"

UNKNOWN = Operation("unknown", unknown, tuple[str, ...])


async def model(request: Request) -> Reply:
    """Answer `/modelo` with the chat's model and those that can be chosen; `/modelo NAME` chooses."""
    asked = tidy(request.text)
    here = _Here(request.services, request.catalog, request.chat)
    return await here.choose(asked) if asked else await here.show()


async def choose(press: Press) -> Reply:
    """Choose the model of a button for its chat."""
    (name,) = press.data
    return await _Here(press.services, press.catalog, press.chat).choose(name)


async def compare(request: Request) -> Reply:
    """Answer `/compara MODEL MODEL TEXT` with the neighbours in both, and how far they agree."""
    first, second, text = _three(request)
    shelf = request.services.shelf
    one, other = [await shelf.of(name) for name in [await shelf.find(first), await shelf.find(second)]]
    here, there = await _near(one, text), await _near(other, text)
    return comparison_reply(
        request.catalog,
        Side(one.card, here, await other.of(UNKNOWN, words(here)[:SHOWN])),
        Side(other.card, there, await one.of(UNKNOWN, words(there)[:SHOWN])),
    )


def _three(request: Request) -> tuple[str, str, str]:
    parts = re.split(r"[\s,;]+", tidy(request.text), maxsplit=2)
    if len(parts) < 3 or not tidy(parts[2]):
        raise MissingArguments(request.key)
    first, second, text = map(tidy, parts)
    return first, second, text


async def _near(answers: Answers, text: str) -> Neighbours:
    try:
        return await answers.of(NEIGHBOURS, text, READ, False)  # noqa: FBT003 - an operation's arguments come in order
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
        chosen = await settings_of(self.services, self.chat)
        try:
            choice = await answering(self.services, self.chat, chosen.model)
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
        return [Choosable(name, data(_CHOOSE, name), here=name == here) for name in names]


COMMANDS = (
    Command("modelo", "model", model, asks_model=False),
    Command("compara", "compare", compare, kept=True, asks_model=False),
)
BUTTONS = (Button(_CHOOSE, choose),)
