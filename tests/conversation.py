"""A person in a chat: writes, presses, and reads what the bot says."""

from collections.abc import Callable, Sequence
from typing import Any

from tenacity import wait_none

from bot.localbot import LocalBot
from botapi.people import Chat, Person
from botapi.record import Call, Event
from botapi.waiting import Findings
from botapi.world import World
from handlers.sending.retrying import Patience
from rendering.catalog import Catalog

Message = dict[str, Any]
PORTUGUESE, ENGLISH = Catalog("pt"), Catalog("en")
HASTY = Patience(wait=wait_none())
"""Tries calls again at once."""


class Speaker:
    """One person, speaking with the bot in private or in a group."""

    def __init__(self, bot: LocalBot, person: Person, chat: Chat | None = None) -> None:
        self.bot = bot
        self.person = person
        self.chat = chat
        self.seen: Sequence[Event] = ()

    @property
    def world(self) -> World:
        return self.bot.world

    def within(self, chat: Chat) -> "Speaker":
        return Speaker(self.bot, self.person, chat)

    async def writes(
        self, text: str, *, reply_to: Message | None = None, thread: int | None = None
    ) -> list[Message]:
        """Write a message and give the messages that the bot answered with."""
        return await self.happens(
            lambda: self.world.write(self.person, text, self.chat, reply_to=reply_to, thread=thread)
        )

    async def asks(self, text: str, *, reply_to: Message | None = None) -> str:
        """Write a message that has exactly one answer; give its text, or what stands below its picture."""
        (answer,) = await self.writes(text, reply_to=reply_to)
        return str(answer.get("text") or answer["caption"])

    async def presses(self, message: Message, button: str) -> list[Message]:
        """Press a button and give the messages that were sent or edited."""
        return await self.happens(lambda: self.world.press(self.person, message, button))

    async def searches(self, query: str, *, offset: str = "") -> Findings:
        """Type the bot's name and some words in a chat of one's own, and give what is offered."""
        search = self.world.search(self.person, query, offset=offset)
        await self.bot.deliver()
        return await search.answered()

    async def happens(self, act: Callable[[], object]) -> list[Message]:
        """Do something and give what the bot sent or edited because of it."""
        with self.world.events.subscribed() as events:
            act()
            await self.bot.deliver()
            self.seen = events.waiting()
        spoken = [event.body for event in self.seen if event.kind in {"message", "edited"}]
        bots = (message for message in spoken if message.get("from", {}).get("id") == self.world.bot.id)
        return [message for message in bots if "pinned_message" not in message]  # that one says nothing

    @property
    def notices(self) -> list[str]:
        """What the boxes said that answered a press."""
        return [event.body["text"] for event in self.seen if event.kind == "answered" and event.body["text"]]

    @property
    def calls(self) -> list[Call]:
        return list(self.world.calls)


def labels(message: Message) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
