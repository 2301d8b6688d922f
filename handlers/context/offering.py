"""A chat in one language that is answered by a model of another one is offered a model of its own, once."""

from dataclasses import dataclass, replace

from embeddings.builtin.recipe import BUILTIN_NAME
from handlers.context.command import Request
from handlers.context.conversation import settings_of
from handlers.context.warning import tell_once, was_told
from rendering.doubts import offer_label, offer_line
from rendering.reply import FollowUp, Keyboard, Reply, noticed

_CHOOSE = "model"
_BEGINNING = "start"


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model of the chat's language, to be offered instead of the one that answers."""

    name: str
    label: str

    @property
    def buttons(self) -> Keyboard:
        """What chooses it."""
        return ((FollowUp(self.label, _CHOOSE, self.name),),)


async def model_offer(request: Request) -> ModelOffer | None:
    """Find what to offer with a chat's first question, or with its `/start`; None at any other time.

    Nothing is offered to a chat that chose its model, nor where no model has words of its language. Which
    models there are is looked up last: it reads the disk.
    """
    asks = request.command.asks_model or request.key == _BEGINNING
    language, services = request.catalog.language, request.services
    if not asks or services.shelf.default.card.language == language:
        return None
    if (await settings_of(services.chats, request.chat)).model is not None:
        return None
    if await was_told(request, _note(request)):
        return None
    names = [name for name in await services.shelf.names() if name.startswith(f"{language}_")]
    if not names:
        return None
    ours = f"{language}_{BUILTIN_NAME}"
    name = ours if ours in names else names[0]
    return ModelOffer(name, offer_label(request.catalog, name))


async def offer_buttons(request: Request, found: ModelOffer | None) -> Keyboard:
    """Give the button that chooses the offered model, for a reply that is ready, and note the offer."""
    return found.buttons if found is not None and await tell_once(request, _note(request)) else ()


async def with_offer(request: Request, reply: Reply, found: ModelOffer | None) -> Reply:
    """Say below a reply that there is a model of the chat's language, with a button that chooses it."""
    buttons = await offer_buttons(request, found)
    if found is None or not buttons:
        return reply
    line = offer_line(request.catalog, found.name, request.services.shelf.default.card)
    return noticed(replace(reply, keyboard=(*reply.keyboard, *buttons)), line)


def _note(request: Request) -> str:
    return f"offer:{request.catalog.language}"
