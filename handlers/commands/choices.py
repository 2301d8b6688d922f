"""What a chat chooses of a few things: the theme of its pictures, whether coarse words are shown."""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import TypeVar

from handlers.context.command import Act, Command, Request
from handlers.errors import NotNow
from handlers.reading.arguments import tidy, word_or_phrase
from rendering.choices import Coarse, changed, choice, named_choice, unknown_choice
from rendering.pictures.kinds import Theme
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.chats import Chats
from storage.errors import StorageError

E = TypeVar("E", bound=StrEnum)

Keep = Callable[[Chats, int, str], Awaitable[None]]


def _choosing(key: str, kinds: type[E], now: Callable[[Request], E], keep: Keep) -> Command:
    """Make the command that remembers what a chat chose; without a text it names what the chat has."""

    async def act(request: Request) -> Reply:
        asked = word_or_phrase(tidy(request.text))
        if not asked:
            return choice(request.catalog, key, now(request))
        chosen = named_choice(request.services.catalogs, asked, kinds)
        if chosen is None:
            return unknown_choice(request.catalog, key, asked, kinds)
        try:
            await keep(request.services.chats, request.chat, chosen)
        except StorageError as error:
            raise NotNow(f"unkept-{key}") from error
        return changed(request.catalog, key, chosen)

    return Act(key=key, topic=Topic.YOU, act=act, for_admins=True)


COMMANDS: tuple[Command, ...] = (
    _choosing("theme", Theme, lambda request: request.theme, Chats.set_theme),
    _choosing("coarse", Coarse, lambda request: request.coarse, Chats.set_coarse),
)
