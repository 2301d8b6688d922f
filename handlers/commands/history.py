"""A person's own questions, shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.context.command import Act, Command, Commands, Request
from handlers.context.presses import ButtonKind, Press, owned
from handlers.context.services import Services
from handlers.errors import NotNow
from handlers.sending.callback_data import data
from rendering.catalog import Catalog
from rendering.history import history_reply
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.errors import StorageError
from storage.records import HistoryEntry, HistoryPage

_PAGE = "hist"
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


COMMANDS: tuple[Command, ...] = (Act(key="history", topic=Topic.YOU, act=show_history),)
BUTTONS = (ButtonKind(_PAGE, turn),)
