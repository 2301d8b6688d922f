"""What is kept of a person: said, given to them as a file, deleted."""

from handlers.context.command import Act, Command, Request
from handlers.context.presses import ButtonKind, Press, owned
from handlers.context.services import Services
from handlers.errors import NotNow
from handlers.sending.callback_data import data
from rendering.privacy import (
    export_elsewhere,
    export_reply,
    forget_question,
    forgotten_reply,
    privacy_reply,
)
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.errors import StorageError

_FORGET = "forget"


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
    press.services.forget_terms(person)
    press.services.quizzing.forget_wishes(person)
    try:
        forgotten = await press.services.people.forget(person)
    except StorageError as error:
        raise NotNow("forget-failed") from error
    press.services.chats.reread(person)
    return forgotten_reply(press.catalog, forgotten)


async def export(request: Request) -> Reply:
    """Answer `/exportar` with a file of all that is kept of who asks; in a group, with the way there."""
    if request.person is None:
        return Reply(request.catalog.html("export-nobody"))
    if not request.private:
        return export_elsewhere(request.catalog)
    try:
        kept = await request.services.people.export(request.person)
    except StorageError as error:
        raise NotNow("export-failed") from error
    return export_reply(request.catalog, request.person, kept, request.services.now)


async def _total_or_none(services: Services, person: int) -> int | None:
    try:
        return (await services.people.summary(person)).history
    except StorageError:
        return None


COMMANDS: tuple[Command, ...] = (
    Act(key="privacy", topic=Topic.YOU, act=privacy),
    Act(key="export", topic=Topic.YOU, act=export),
    Act(key="forget", topic=Topic.YOU, act=forget, deletes=True),
)
BUTTONS = (ButtonKind(_FORGET, confirm),)
