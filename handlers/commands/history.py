"""A person's own questions: shown, explained, deleted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.context.command import Act, Command, Commands, Request
from handlers.context.presses import ButtonKind, Press, owned
from handlers.context.services import Services
from handlers.errors import NotNow
from handlers.sending.callback_data import data
from rendering.catalog import Catalog
from rendering.history import history_reply
from rendering.privacy import forget_question, forgotten_reply, privacy_reply
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.errors import StorageError
from storage.records import HistoryEntry, HistoryPage

_PAGE = "hist"
_FORGET = "forget"
_SHOWN = 10
_LOOKED_THROUGH = 50  # questions back; whoever means an older one can write its words


async def show_history(request: Request) -> Reply:
    """Answer `/historico`: in private all of a person's questions, in a group those asked there."""
    if request.person is None:
        return Reply(request.catalog.html("history-nobody"))
    chat = None if request.private else request.chat
    here = _Here(request.services, request.commands, request.catalog, chat)
    return await here.page(request.person, 1)


async def turn(press: Press) -> Reply:
    """Show another page to its owner."""
    owner, number = press.data
    chat = None if press.private else press.chat
    here = _Here(press.services, press.commands, press.catalog, chat)
    return await here.page(owned(press, owner), int(number))


async def privacy(request: Request) -> Reply:
    """Answer `/privacidade`."""
    total = None if request.person is None else await _total_or_none(request.services, request.person)
    kept, erases = request.services.history, request.services.people.erases
    return privacy_reply(request.catalog, total, kept.keep, kept.days, erases=erases)


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
    press.services.notebook.forget(person, press.update_id)
    press.services.sender.forget(person)
    try:
        forgotten = await press.services.people.forget(person)
    except StorageError as error:
        raise NotNow("forget-failed") from error
    press.services.chats.reread(person)
    return forgotten_reply(press.catalog, forgotten.history, wiped=forgotten.wiped)


async def questions_before(request: Request) -> Sequence[HistoryEntry]:
    """Return the last questions of a request's person in its chat, newest first; none without one."""
    if request.person is None:
        return ()
    found = await _entries(request.services, request.person, request.chat, size=_LOOKED_THROUGH)
    return found.entries


@dataclass(frozen=True, slots=True)
class _Here:
    """Where somebody looks at their history: one group's questions, or all of them where `chat` is None."""

    services: Services
    commands: Commands
    catalog: Catalog
    chat: int | None

    async def page(self, person: int, number: int) -> Reply:
        page = await _entries(self.services, person, self.chat, number=number)
        newer = data(_PAGE, person, page.number - 1) if page.number > 1 else None
        older = data(_PAGE, person, page.number + 1) if page.number < page.pages else None
        named = replace(page, entries=tuple(self._named(entry) for entry in page.entries))
        return history_reply(self.catalog, named, here=self.chat is not None, turns=(newer, older))

    def _named(self, entry: HistoryEntry) -> HistoryEntry:
        """Call a question's command by its name in this language, whatever it was called then."""
        command = self.commands.named(entry.command)
        return entry if command is None else replace(entry, command=self.catalog.command(command.key))


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


COMMANDS: tuple[Command, ...] = (
    Act(key="history", topic=Topic.YOU, act=show_history),
    Act(key="privacy", topic=Topic.YOU, act=privacy),
    Act(key="forget", topic=Topic.YOU, act=forget),
)
BUTTONS = (
    ButtonKind(_PAGE, turn),
    ButtonKind(_FORGET, confirm),
)
