"""A chat in one language that is answered by a model of another one is offered a model of its own.

It is told so once; the button stands below each later question whose words only such a model would have.
"""

from dataclasses import dataclass, replace

from embeddings.builtin.recipe import BUILTIN_NAME
from embeddings.search.foreign import lacks_words_of
from handlers.context.command import Request
from handlers.context.conversation import settings_of
from handlers.context.warning import tell_once, was_told
from rendering.doubts import offer_label, offer_line
from rendering.reply import FollowUp, Keyboard, Reply, noticed

_CHOOSE = "model"
_BEGINNING = "start"


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model of the chat's language, to be offered instead of the one that answers; perhaps `again`."""

    name: str
    label: str
    again: bool

    @property
    def buttons(self) -> Keyboard:
        """What chooses it."""
        return ((FollowUp(self.label, _CHOOSE, self.name),),)


async def model_offer(request: Request) -> ModelOffer | None:
    """Find what to offer with a chat's first question, its `/start`, or words that the model lacks.

    Nothing is offered to a chat that chose its model, nor where no model has words of its language. Which
    models there are is looked up last: it reads the disk.
    """
    asks = request.command.asks_model or request.key == _BEGINNING
    language, services = request.catalog.language, request.services
    if not asks or services.shelf.default.card.language == language:
        return None
    if (await settings_of(services.chats, request.chat)).model is not None:
        return None
    again = await was_told(request, _note(request))
    if again and not await request.answers.compute(lacks_words_of, request.text, language):
        return None
    names = [name for name in await services.shelf.names() if name.startswith(f"{language}_")]
    if not names:
        return None
    ours = f"{language}_{BUILTIN_NAME}"
    name = ours if ours in names else names[0]
    return ModelOffer(name, offer_label(request.catalog, name), again)


async def offer_buttons(request: Request, found: ModelOffer | None) -> Keyboard:
    """Give the button that chooses the offered model, for a reply that is ready, and note the offer."""
    if found is None:
        return ()
    return found.buttons if found.again or await tell_once(request, _note(request)) else ()


async def with_offer(request: Request, reply: Reply, found: ModelOffer | None) -> Reply:
    """Put a button below a reply that chooses a model of the chat's language; the first says what it is."""
    buttons = await offer_buttons(request, found)
    if found is None or not buttons:
        return reply
    offering = replace(reply, keyboard=(*reply.keyboard, *buttons))
    if found.again:
        return offering
    return noticed(offering, offer_line(request.catalog, found.name, request.services.shelf.default.card))


def _note(request: Request) -> str:
    return f"offer:{request.catalog.language}"
