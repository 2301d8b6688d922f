"""Welcome and help, made from the command table."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from handlers.commands.about import about
from handlers.commands.classes import classes
from handlers.commands.game import game, same_secret
from handlers.commands.inventory import inventory
from handlers.commands.path import path
from handlers.commands.privacy import export
from handlers.commands.review import review
from handlers.context.command import Act, Command, Request
from handlers.context.examples import Example, answerable, examples_of, usable
from handlers.reading.arguments import tidy
from handlers.sending.replies import START_INLINE
from rendering.classes import START_CLASS
from rendering.game import CHOICE, linked_game
from rendering.game_choice import START_CHOICE
from rendering.inline import inline_start_reply
from rendering.inventory import START_INVENTORY
from rendering.path import START_PATH
from rendering.privacy import START_EXPORT
from rendering.reply import Reply
from rendering.review import START_REVIEW
from rendering.welcome import HelpEntry, Topic, help_reply, start_reply, topic_reply

_FIRST = ("embedding", "similar", "neighbors")
"""The commands whose examples a newcomer is shown."""
_LINKED: Mapping[str, tuple[Callable[[Request], Awaitable[Reply]], str]] = {
    START_EXPORT: (export, ""),
    START_INVENTORY: (inventory, ""),
    START_PATH: (path, ""),
    START_REVIEW: (review, ""),
    START_CHOICE: (game, CHOICE),
    START_CLASS: (classes, ""),
}
"""What a link's text stands for: a command, and the text behind it."""


async def start(request: Request) -> Reply:
    """Answer `/start`; a link's text says what somebody came for: a game, a test, their data ..."""
    if request.text == START_INLINE:
        return inline_start_reply(request.catalog)
    if request.text in _LINKED:
        act, text = _LINKED[request.text]
        return await act(replace(request, text=text))
    key = linked_game(request.text)
    if key is not None:
        return await same_secret(request, key)
    shown = await _examples(request, [command for command in request.commands if command.key in _FIRST])
    return start_reply(request.catalog, [one.button for one in shown], private=request.private)


async def help_page(request: Request) -> Reply:
    """Answer `/ajuda` with all topics, with the commands of a pressed one, or with what a text names."""
    asked = tidy(request.text)
    topic = next((one for one in Topic if one == asked), None)
    if asked and topic is None:
        return await about(request)
    here = await usable(request)
    if topic is None:
        named = {one: [row.key for row in here if row.topic is one] for one in Topic}
        return help_reply(request.catalog, named)
    commands = [command for command in here if command.topic is topic]
    shown = await _examples(request, commands)
    entries = [
        HelpEntry(command.key, tuple(one.button for one in shown if one.command is command))
        for command in commands
    ]
    return topic_reply(request.catalog, topic, entries)


async def _examples(request: Request, commands: list[Command]) -> list[Example]:
    """Give the first example of each command that can be answered here."""
    examples = [next(examples_of(request.catalog, command), None) for command in commands]
    return await answerable(request, [one for one in examples if one is not None])


COMMANDS: tuple[Command, ...] = (
    Act(key="help", topic=Topic.START, act=help_page),
    Act(key="start", topic=Topic.START, act=start),
)
