"""A person's own questions: shown, explained, deleted."""

from collections.abc import Sequence

from handlers.buttons import Button, Press, owned
from handlers.carrying import data
from handlers.command import Command, Request
from handlers.errors import NotNow
from handlers.services import Services
from rendering.catalog import Catalog
from rendering.history import history_reply
from rendering.privacy import forget_question, forgotten_reply, privacy_reply
from rendering.reply import Reply
from storage.errors import StorageError
from storage.history import KEEP
from storage.records import HistoryEntry, HistoryPage

_PAGE = "hist"
_FORGET = "forget"
_SHOWN = 10
_LOOKED_THROUGH = 50  # questions back; whoever means an older one can write its words


async def history(request: Request) -> Reply:
    """Answer `/historico`: in private all of a person's questions, in a group those asked there."""
    if request.person is None:
        return Reply(request.catalog.html("history-nobody"))
    chat = None if request.private else request.chat
    return await _page(request.services, request.catalog, request.person, chat, 1)


async def turn(press: Press) -> Reply:
    """Show another page to its owner."""
    owner, number = press.data
    chat = None if press.private else press.chat
    return await _page(press.services, press.catalog, owned(press, owner), chat, int(number))


async def privacy(request: Request) -> Reply:
    """Answer `/privacidade`."""
    total = None if request.person is None else await _total_or_none(request.services, request.person)
    return privacy_reply(request.catalog, total, KEEP, erases=request.services.people.erases)


async def forget(request: Request) -> Reply:
    """Answer `/esquecer` with the question whether that is really meant."""
    if request.person is None:
        return Reply(request.catalog.html("forget-nobody"))
    total = await _total_or_none(request.services, request.person)
    if total is None:
        raise NotNow("forget-failed")
    yes, no = (data(_FORGET, request.person, answer) for answer in ("yes", "no"))
    return forget_question(request.catalog, total, yes=yes, no=no)


async def confirm(press: Press) -> Reply:
    """Delete all that is kept of the person who asked for it, or nothing."""
    owner, answer = press.data
    person = owned(press, owner)
    if answer != "yes":
        return Reply(press.catalog.html("forget-cancelled"))
    try:
        forgotten = await press.services.people.forget(person)
    except StorageError as error:
        raise NotNow("forget-failed") from error
    return forgotten_reply(press.catalog, forgotten.history, wiped=forgotten.wiped)


async def questions_before(request: Request) -> Sequence[HistoryEntry]:
    """Return what the asker of a request asked last in its chat, the newest first; nothing of nobody."""
    if request.person is None:
        return ()
    found = await _entries(request.services, request.person, request.chat, size=_LOOKED_THROUGH)
    return found.entries


async def _page(services: Services, catalog: Catalog, person: int, chat: int | None, number: int) -> Reply:
    page = await _entries(services, person, chat, number=number)
    newer = data(_PAGE, person, page.number - 1) if page.number > 1 else None
    older = data(_PAGE, person, page.number + 1) if page.number < page.pages else None
    return history_reply(catalog, page, here=chat is not None, turns=(newer, older))


async def _entries(
    services: Services, person: int, chat: int | None, *, number: int = 1, size: int = _SHOWN
) -> HistoryPage:
    try:
        return await services.history.page(person, chat=chat, number=number, size=size)
    except StorageError as error:
        raise NotNow("history-unavailable") from error


async def _total_or_none(services: Services, person: int) -> int | None:
    try:
        return (await services.people.summary(person)).history
    except StorageError:
        return None


COMMANDS = (
    Command("historico", "history", history, asks_model=False),
    Command("privacidade", "privacy", privacy, asks_model=False),
    Command("esquecer", "forget", forget, asks_model=False),
)
BUTTONS = (
    Button(_PAGE, turn),
    Button(_FORGET, confirm),
)
