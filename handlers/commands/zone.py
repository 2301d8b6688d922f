"""`/fuso`: the time zone of a chat, for planned classes, reminders and the word of the day."""

from collections.abc import Sequence

from embeddings.table.space import Space
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import zone_of
from handlers.errors import NotNow
from handlers.reading.arguments import tidy
from handlers.reading.zones import asks_usual_zone, near_place, zone_meant
from rendering.catalog import Catalog
from rendering.reply import Reply
from rendering.welcome import Topic
from rendering.zones import ZONE, unknown_zone, zone_now
from storage.errors import StorageError


async def zone(request: Request) -> Reply:
    """Answer `/fuso PLACE` by remembering the chat's zone; without a place, by naming it."""
    asked, now = tidy(request.text), request.services.now
    if not asked:
        there = await zone_of(request.services.chats, request.catalog, request.chat)
        return zone_now(request.catalog, there, now, chosen=False)
    others = [one for one in request.services.catalogs if one.language != request.catalog.language]
    catalogs = (request.catalog, *others)
    usual = asks_usual_zone(catalogs, asked)
    compute = request.services.answers.compute  # the first time takes long
    chosen, near = (None, None) if usual else await compute(_meant, catalogs, asked)
    if chosen is None and not usual:
        return unknown_zone(request.catalog, asked, near)
    try:
        await request.services.chats.set_zone(request.chat, chosen)
    except StorageError as error:
        raise NotNow("zone-unkept") from error
    return zone_now(request.catalog, chosen or request.catalog.text("zone-default"), now, chosen=True)


def _meant(_: Space, catalogs: Sequence[Catalog], asked: str) -> tuple[str | None, str | None]:
    """Give the zone that is meant, else a place that is written nearly so."""
    meant = zone_meant(catalogs, asked)
    return meant, None if meant else near_place(catalogs, asked)


COMMANDS: tuple[Command, ...] = (Act(key=ZONE, topic=Topic.YOU, act=zone, for_admins=True),)
