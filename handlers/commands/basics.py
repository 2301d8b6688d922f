"""Welcome and help, made from the command table."""

from handlers.context.command import Act, Command, Request
from handlers.sending.callback_data import data
from handlers.sending.replies import START_INLINE
from rendering.inline import inline_start_reply
from rendering.reply import Reply
from rendering.welcome import HelpEntry, help_reply, start_reply

EXAMPLE = "try"
"""The kind of the buttons that ask a command's example."""


async def start(request: Request) -> Reply:
    """Answer `/start`; a person who comes from the inline mode gets an explanation of it."""
    if request.text == START_INLINE:
        return inline_start_reply(request.catalog)
    offered = [entry for entry in _entries(request) if entry.data is not None]
    return start_reply(request.catalog, offered)


async def help_page(request: Request) -> Reply:
    """Answer `/ajuda`."""
    return help_reply(request.catalog, _entries(request))


def _entries(request: Request) -> list[HelpEntry]:
    return [_entry(command) for command in request.commands]


def _entry(command: Command) -> HelpEntry:
    return HelpEntry(command.key, data(EXAMPLE, command.key) if command.offered else None)


COMMANDS: tuple[Command, ...] = (Act(key="help", act=help_page), Act(key="start", act=start))
