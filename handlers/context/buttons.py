"""What a press of a button does."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from handlers.context.command import Commands
from handlers.context.services import Services
from rendering.catalog import Catalog
from rendering.reply import Reply


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed: by whom, in which chat, in which update, with which data after its kind."""

    services: Services
    commands: Commands
    catalog: Catalog
    person: int
    chat: int
    private: bool
    data: tuple[str, ...]
    update_id: int


@dataclass(frozen=True, slots=True)
class ButtonKind:
    """A row of the button table: the kind that starts its data, and what puts a new text under it."""

    kind: str
    press: Callable[[Press], Awaitable[Reply]]


@dataclass
class Refused(Exception):
    """A press that is not obeyed; `sentence` names what its box says."""

    sentence: str


def owned(press: Press, owner: str) -> int:
    """Give the owner's id; raises `Refused` where somebody else pressed."""
    if owner != str(press.person):
        raise Refused("button-not-yours")
    return press.person
