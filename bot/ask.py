"""One question, asked as a person would ask it in a chat, and what the bot did about it."""

import json
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from bot.localbot import BOT_USERNAME, local_bot
from bot.speech import numbered_buttons, spoken
from botapi.people import Chat, Person
from botapi.record import Call
from botapi.world import World
from embeddings.errors import EmbeddingError
from handlers.context.services import Services
from handlers.errors import PersonError
from handlers.telegram.asking import Context


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: a person, in their private chat unless another chat is given."""

    user: int = 1
    chat: int | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The messages of the bot, its calls to the Bot API, and the error with which it answered, if any."""

    messages: tuple[dict[str, Any], ...]
    calls: tuple[Call, ...]
    error: Exception | None

    @property
    def succeeded(self) -> bool:
        """Whether the question was answered, or needed no answer."""
        return self.error is None

    @property
    def is_mistake(self) -> bool:
        """Whether the person who asked can correct the error."""
        return isinstance(self.error, PersonError | EmbeddingError)


async def ask_bot(services: Services, question: str, asker: Asker) -> Outcome:
    """Ask one question through the application and the local Bot API server. Raises `NotAMessage`."""
    errors: list[Exception] = []

    async def note(_: object, context: Context) -> None:
        if context.error is not None:
            errors.append(context.error)

    world = World(bot_username=BOT_USERNAME)
    person = world.person(asker.user, "Ana", language_code=asker.language)
    async with local_bot(services, world) as bot:
        bot.application.add_error_handler(note)
        world.drain_calls()
        with world.events.subscribed() as happened:
            bot.write(person, question, _chat(world, person, asker.chat))
            await bot.deliver()
            events = happened.waiting()
    sent = tuple(event.body for event in events if event.kind == "message" and event.body["from"]["is_bot"])
    return Outcome(sent, tuple(world.drain_calls()), errors[0] if errors else None)


def printed(outcome: Outcome) -> Text:
    """Give all that the bot sent as styled text, its buttons as numbered lines."""
    parts = []
    for message in outcome.messages:
        buttons = "".join(f"\n{line}" for line in numbered_buttons(message))
        parts.append(Text.assemble(spoken(message), (buttons, "green")))
    return Text("\n\n").join(parts)


def json_lines(outcome: Outcome) -> str:
    """Write each call to the Bot API as one line of JSON: its method and its parameters."""
    calls = ({"method": call.method, "parameters": call.parameters} for call in outcome.calls)
    return "\n".join(json.dumps(call, ensure_ascii=False, default=_upload) for call in calls)


def _chat(world: World, person: Person, chat: int | None) -> Chat | None:
    if chat is None or chat == person.id:
        return None
    return world.group(chat, "Grupo", [person])


def _upload(value: object) -> dict[str, object]:
    return {"name": getattr(value, "name", ""), "size": getattr(value, "size", 0)}
