"""Four people around the real local chat: each has a phone, a Chromium page 390 pixels wide."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, FilePayload, Page
from telegram import Bot

from bot.browser import Address, Served, local_application, page_of, served_at
from bot.menus import publish_menus
from bot.running import answering
from bot.services import open_services
from bot.settings import Settings
from botapi.attachments import GivenDocument
from botapi.people import Chat, Person
from botapi.record import Event, Subscription, Upload
from botapi.world import World
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from handlers.context.services import Services
from tools.phone import HEIGHT, WIDTH, small
from tools.played.script import Message, Script

NAMES = ("Ana", "Bruno", "Carla", "Davi")
GROUP = -1_001_000_000_100
SMALL = -100
"""A group that is no supergroup yet."""
_STILL = 0.9  # seconds without an event after which an answer is complete
_PATIENCE = 20.0  # seconds to wait for an answer
_CODES = {"pt": "pt-BR", "en": "en"}

Wanted = Callable[[Event], bool]


@dataclass(slots=True)
class Stand:
    """The local chat with its bot, while it runs, and the browser that shows its page."""

    world: World
    served: Served
    services: Services
    browser: Browser
    people: dict[str, Person]
    tag: str
    bot: Bot
    database: str

    @asynccontextmanager
    async def table(
        self, place: int, title: str, about: str, *, first: int = GROUP, forum: bool = False
    ) -> AsyncIterator["Table"]:
        """Seat all four in a new group that Ana made, in a forum in its topic, and listen to what is said.

        `first` and `place` make the group's number, from which the order of its secrets comes, and a group's
        questions are drawn from the same numbers: what is played alone is the same as among others.
        """
        seed = count(1).__next__
        self.services.quizzing.seed = seed
        self.services.debates.debating = replace(self.services.debates.debating, seed=seed)
        ana, people = self.people["Ana"], list(self.people.values())
        group = self.world.group(first - place, "Turma", people, creator=ana, forum=forum)
        topic = self.world.topic(group, "Aula", ana) if forum else 0
        guide = self.world.person(200, "Rui", language_code=_CODES[self.tag])
        paper = GivenDocument(Upload("aula.txt", b"Oi!"))
        opening = self.world.attach(guide, paper, group, thread=topic) if forum else None
        with self.world.events.subscribed() as events:
            table = Table(self, group, events, Script(self.world, title, about), topic, opening)
            try:
                yield table
            finally:
                for page in table.pages.values():
                    await page.context.close()


@asynccontextmanager
async def stand(space: Space, browser: Browser, tag: str) -> AsyncIterator[Stand]:
    """Start the local chat with nobody's data."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))
        settings = Settings(_env_file=None, data_dir=Path(folder), language=tag)
        world = World("vetorama_bot", bot_name="Vetorama")
        spoken = _CODES[tag]
        people = {name: world.person(101 + n, name, language_code=spoken) for n, name in enumerate(NAMES)}
        served = await stack.enter_async_context(served_at(Address(port=0), world, page_of(tag)))
        services = await stack.enter_async_context(open_services(settings, space))
        application = local_application(services, served)
        await stack.enter_async_context(answering(application, services))
        await publish_menus(application.bot, COMMANDS, services.catalogs)
        yield Stand(world, served, services, browser, people, tag, application.bot, settings.database)


@dataclass(slots=True)
class Table:
    """A group of four that plays one thing; all that they do they do on their pages."""

    stand: Stand
    group: Chat
    events: Subscription
    script: Script
    topic: int = 0
    opening: Message | None = None
    """The message of a topic to which people reply there, so that they write in it."""
    pages: dict[tuple[str, int], Page] = field(default_factory=dict)
    photographs: list[bytes] = field(default_factory=list)

    @property
    def services(self) -> Services:
        """What the bot works with: it knows the secret and the right answers."""
        return self.stand.services

    def said(self, chat: int | None = None) -> list[Message]:
        """Give what a chat shows now, the group's without a number."""
        return self.stand.world.messages(chat if chat is not None else self.group.id)

    def last(self, button: str, chat: int | None = None) -> Message:
        """Give the newest message with a button whose label begins so."""
        return next(
            one for one in reversed(self.said(chat)) if any(label.startswith(button) for label in labels(one))
        )

    def private(self, who: str) -> int:
        """Give the number of somebody's private chat."""
        return self.stand.people[who].id

    async def writes(
        self, who: str, text: str, *, chat: int | None = None, reply: Message | None = None
    ) -> list[Event]:
        """Write something, in the group without a chat, and wait for what the bot says."""
        await self._types(who, text, chat, reply)
        return await self.heard()

    async def talks(self, who: str, text: str) -> None:
        """Write something to the others; the bot has nothing to say."""
        await self._types(who, text, None)
        await self.heard(lambda event: event.kind == "message")

    async def errs(self, who: str, text: str) -> None:
        """Write a guess that does not count: the bot's reaction is all of its answer."""
        await self._types(who, text, None)
        await self.heard(lambda event: event.kind == "reaction")

    async def presses(
        self, who: str, button: str, *, chat: int | None = None, wanted: Wanted | None = None
    ) -> list[Event]:
        """Press the newest button whose label begins so, and wait for what the bot says."""
        message = self.last(button, chat)
        label = next(one for one in labels(message) if one.startswith(button))
        self.script.presses(who, label, chat if chat is not None else self.group.id)
        page = await self._page(who, chat)
        await page.locator(f"#m{message['message_id']} .key").get_by_text(label, exact=True).tap()
        return await self.heard(wanted)

    async def votes(self, message: Message, options: Mapping[str, int]) -> None:
        """Let each tap an option of a poll."""
        asked = [option["text"] for option in message["poll"]["options"]]
        self.script.votes({who: asked[option] for who, option in options.items()})
        for who, option in options.items():
            page = await self._page(who, None)
            await page.locator(f"#m{message['message_id']} .poll button.answer").nth(option).tap()
        await self.heard(lambda event: event.kind == "edited")

    async def attaches(self, who: str, file: FilePayload, chat: int) -> list[Event]:
        """Send a file by the button beside the field, and wait for what the bot says."""
        self.script.attaches(who, file["name"], file["buffer"].decode())
        page = await self._page(who, chat)
        await page.locator("#attach").tap()
        async with page.expect_file_chooser() as choosing:
            await page.locator("dialog[open] .choice").nth(1).tap()
        await (await choosing.value).set_files([file])
        await page.locator("dialog[open] button[type=submit]").tap()
        return await self.heard()

    async def takes_back(self, who: str, message: Message) -> None:
        """Take somebody's vote back."""
        self.script.takes_back(who)
        page = await self._page(who, None)
        await page.locator(f"#m{message['message_id']} .poll-foot button").tap()
        await self.heard(lambda event: event.kind == "edited")

    async def moves(self, number: int) -> None:
        """Let the group become a supergroup, and wait until the bot followed it there."""
        self.group = self.stand.world.migrate(self.group, number, by=self.stand.people["Ana"])
        await self.heard(lambda event: "migrate_from_chat_id" in event.body)

    async def heard(self, wanted: Wanted | None = None) -> list[Event]:
        """Write down what happens, until the bot has spoken and then been silent for a moment.

        Raises TimeoutError where it says nothing: silence is no game.
        """
        heard: list[Event] = []
        end, wanted = time.monotonic() + _PATIENCE, wanted or _is_bots
        while time.monotonic() < end:
            try:
                async with asyncio.timeout(_STILL):
                    heard.append(await self.events.next(seconds=_PATIENCE))
            except TimeoutError:
                if any(map(wanted, heard)):
                    break
        self.script.hears(heard)
        if not any(map(wanted, heard)):
            raise TimeoutError("the bot said nothing that was waited for")
        return heard

    async def photographed(self, who: str, chat: int | None = None) -> None:
        """Photograph somebody's screen, at the end of the chat."""
        page = await self._page(who, chat, shown=True)
        await page.locator("#scroll").evaluate("one => { one.scrollTop = one.scrollHeight }")
        await page.wait_for_function("() => [...document.images].every(image => image.complete)")
        self.photographs.append(small(await page.screenshot()))

    async def _types(self, who: str, text: str, chat: int | None, reply: Message | None = None) -> None:
        page = await self._page(who, chat)
        reply = reply or (self.opening if chat is None else None)
        if reply is not None:
            await page.locator(f"#m{reply['message_id']} .tool.in-foot").last.tap()
        await page.locator("#text").fill(text)
        await page.locator("#send").tap()

    async def _page(self, who: str, chat: int | None, *, shown: bool = False) -> Page:
        """Give somebody's page; a box that was open is closed, unless it is to be `shown`."""
        place = chat if chat is not None else self.group.id
        if (who, place) not in self.pages:
            self.pages[who, place] = await self._opened(self.stand.people[who].id, place)
        page = self.pages[who, place]
        if not shown and await (close := page.locator("#dialog[open] .main")).count():
            await close.tap()
        return page

    async def _opened(self, person: int, chat: int) -> Page:
        """Open the page as a person in a chat."""
        context = await self.stand.browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT},
            has_touch=True,
            is_mobile=True,
            locale=_CODES[self.stand.tag],
            color_scheme="light",
            reduced_motion="reduce",
        )
        await context.add_init_script(
            f"sessionStorage.setItem('person', '{person}'); sessionStorage.setItem('chat', '{chat}')"
        )
        page = await context.new_page()
        await page.goto(self.stand.served.page)
        await page.locator(".welcome, .message, .service").first.wait_for()
        return page


def _is_bots(event: Event) -> bool:
    """Whether the bot said, changed or answered something; a reaction's board comes a little later."""
    if event.kind == "answered":
        return True
    return event.kind in {"message", "edited"} and bool(event.body.get("from", {}).get("is_bot"))


def labels(message: Message) -> list[str]:
    """Give the labels of a message's buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
