"""What a press of a button does."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from handlers.context.command import Commands, Leads
from handlers.context.services import Services
from rendering.catalog import Catalog
from rendering.reply import Reply

_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed: by whom, in which chat, in which update, with which data after its kind.

    `speaker` is the id of who presses: for anonymous admins, the group's own; `name` is what others call
    the one who presses, `mark` tells them from others of that first name. `leads` says whether they may
    change what the chat chose. `topic` is the thread of a forum, 0 elsewhere.
    """

    services: Services
    commands: Commands
    catalog: Catalog
    person: int
    speaker: int
    chat: int
    private: bool
    data: tuple[str, ...]
    update_id: int
    leads: Leads
    name: str = ""
    mark: str = ""
    topic: int = 0


@dataclass(frozen=True, slots=True)
class ButtonKind:
    """A row of the button table: the kind that starts its data, and what puts a new text under it.

    `for_admins` says that it changes what the chat chose, which in a group only administrators do.
    """

    kind: str
    press: Callable[[Press], Awaitable[Reply]]
    for_admins: bool = False


def names_row(written: str) -> bool:
    """Say whether a part of a button's data is the number of a row: more digits don't fit into a database."""
    return written.isdecimal() and len(written) <= _DIGITS


@dataclass
class Refused(Exception):
    """A press that is answered by a box alone: by a `sentence` of our files, or what is `said`."""

    sentence: str
    said: str = ""


def owned(press: Press, owner: str) -> int:
    """Give the owner's id; raises `Refused` where somebody else pressed."""
    if owner != str(press.person):
        raise Refused("button-not-yours")
    return press.person
