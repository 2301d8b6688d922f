"""The main job: the bot on Telegram, until it is asked to stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from functools import partial
from typing import Any

from telegram.error import InvalidToken, NetworkError, RetryAfter
from tenacity import AsyncRetrying, retry_if_exception

from bot.application import AnyApplication, telegram_application
from bot.descriptors import NoMore, open_more
from bot.diary import logged
from bot.front import Front, Hook, front_app
from bot.heap import give_back_always, keep_for_good
from bot.intake import Intake
from bot.menus import publish_menus
from bot.polling import Pace, Polls, polling
from bot.receiving import receiving
from bot.services import open_services
from bot.settings import Settings
from bot.transport import NotThere
from botapi.listening import listening
from embeddings.ask.warming import read_common, warm
from embeddings.table.space import Space
from handlers.commands import COMMANDS, commands
from handlers.context.services import Services
from handlers.sending.quota import Limits
from handlers.sending.retrying import AsTold
from handlers.service.known_questions import KnownQuestions
from handlers.telegram.routing import UPDATES, refuse_crowd
from rendering.catalog import Catalogs
from storage.errors import StorageError
from storage.outages import Outage

_log = logging.getLogger(__name__)
_QUIET = 10.0  # seconds until what takes some more is made and gathered


async def run_on_telegram(
    settings: Settings, space: Space, pace: Pace | None = None, limits: Limits | None = None
) -> None:
    """Answer until SIGINT or SIGTERM; while there is no network, it waits.

    Raises `InvalidToken` if Telegram refuses the token, at the start or later.
    """
    limits = limits or Limits(overall=settings.messages_per_second)
    await until_stopped(_answer(settings, space, pace, limits))


async def until_stopped(job: Coroutine[Any, Any, None]) -> None:
    """Run a job; SIGINT or SIGTERM cancels it. Raises what the job raises."""
    open_more()
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(NoMore().handle)
    doing = asyncio.create_task(job)
    stopping = asyncio.create_task(_stop_signal().wait())
    try:
        await asyncio.wait((stopping, doing), return_when=asyncio.FIRST_COMPLETED)
        _log.info("Stopping")
    finally:
        stopping.cancel()
        doing.cancel()
        with suppress(asyncio.CancelledError):
            await doing
        loop.set_exception_handler(before)


async def _answer(settings: Settings, space: Space, pace: Pace | None, limits: Limits) -> None:
    """Answer until cancelled; this may happen before Telegram is reached."""
    front = Front(space.card.name, Hook.of(settings))
    async with open_services(settings, space, limits=limits) as services, _shown(front, settings):
        application = telegram_application(settings, services)
        await services.answers.compute(warm)  # so that the first inline query need not wait for it
        keep_for_good()
        async with answering(application, services, pace=pace, front=front):
            await publish_menus(application.bot, COMMANDS, services.catalogs)
            _log.info("@%s answers with %s", application.bot.username, space.card.name)
            await asyncio.Event().wait()


@asynccontextmanager
async def _shown(front: Front, settings: Settings) -> AsyncIterator[None]:
    """Serve over HTTP where the settings say so, while the context is open. Raises OSError."""
    where = settings.listens_at
    if where is None:
        yield
        return
    async with listening(front_app(front), *where) as port:
        _log.info("HTTP at %s, port %d", where[0], port)
        watching = asyncio.create_task(front.metrics.watch_loop())
        try:
            yield
        finally:
            watching.cancel()


@asynccontextmanager
async def answering(
    application: AnyApplication,
    services: Services,
    *,
    kinds: Sequence[str] = UPDATES,
    pace: Pace | None = None,
    front: Front | None = None,
) -> AsyncIterator[None]:
    """Connect an application to Telegram and let it answer while the context is open.

    Meanwhile what draws is prepared, in a process of its own, for the first picture, and ten seconds later
    what reads plain texts, the sentence encoder with it, the common words and those of games. From then on
    free memory is given back each minute.
    """
    preparing = asyncio.create_task(_prepare(services))
    try:
        pace = pace or Pace()
        await _reach(application, pace)
        async with _fed(application, services, kinds, pace, front or Front("")):
            yield
    finally:
        preparing.cancel()
        await application.shutdown()
        await application.bot.shutdown()  # the line above does not close it if Telegram was never reached


def _fed(
    application: AnyApplication, services: Services, kinds: Sequence[str], pace: Pace, front: Front
) -> AbstractAsyncContextManager[None]:
    """Let updates come to an application: it polls for them, or they are sent to its webhook."""
    inbox = services.inbox(application.bot.id)
    answer = front.metrics.measured(application.process_update)
    refuse = logged(partial(refuse_crowd, services), services.code)
    fronts = None if services.crowds is None else services.crowds.front

    def intake() -> Intake:
        return Intake(application.bot, inbox, answer=answer, refuse=refuse, fronts=fronts)

    @asynccontextmanager
    async def begin() -> AsyncIterator[Callable[[], Awaitable[None]]]:
        async def go_on() -> None:
            await services.conductor.resume(application.bot, pace.grace)
            await services.predicted.resume(application.bot, pace.grace)
            await services.debates.resume(application.bot, pace.grace)
            await services.clock.resume(application.bot, pace.grace)
            await services.classes.resume(application.bot, pace.grace)
            await services.reminders.resume(application.bot, pace.grace)
            await services.sender.show_again(application.bot, pace.grace)

        services.chats.reread_all()
        try:
            yield go_on
        finally:
            await services.sender.rest()

    polls = Polls(application.bot, kinds, pace, front)
    way = polling if front.hook is None else receiving
    return way(front, polls, inbox, intake, pace, begin)


async def _prepare(services: Services) -> None:
    if services.studio is not None:
        await services.studio.prepare()
    await asyncio.sleep(_QUIET)  # the first questions come first
    await prepare_reading(services)
    await give_back_always()


async def prepare_reading(services: Services) -> None:
    """Make what reads plain texts, look common words up and gather those of games; all is kept for good.

    Where the words of games cannot be gathered, it is tried again when somebody begins a game.
    """
    await services.answers.compute(_learn_to_read, services.catalogs)
    await services.answers.compute(read_common)
    with suppress(StorageError, LookupError):
        await services.games.grounds(services.answers)
    keep_for_good()


def _learn_to_read(space: Space, catalogs: Catalogs) -> None:
    """Make what reads texts without a command before the first of them; it takes seconds of a processor.

    The encoder is loaded for it, and so is there for the first word that the model lacks.
    """
    commands(catalogs).talk  # noqa: B018 - made when it is first looked at
    KnownQuestions(catalogs).prepare(space)


async def _reach(application: AnyApplication, pace: Pace) -> None:
    """Connect the bot to Telegram; try again while the network or Telegram is away."""
    outage = Outage("Telegram cannot be reached; trying again")
    patience = AsyncRetrying(
        retry=retry_if_exception(_is_passing),
        wait=AsTold(pace.wait),
        before_sleep=outage.note_attempt,
        reraise=True,
    )
    try:
        await patience(application.initialize)
    except NotThere as error:
        raise InvalidToken(str(error)) from error
    outage.over()


def _is_passing(error: BaseException) -> bool:
    return isinstance(error, NetworkError | RetryAfter) and not isinstance(error, InvalidToken | NotThere)


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
