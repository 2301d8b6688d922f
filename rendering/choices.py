"""What a chat chooses of a few things, as `/tema claro|escuro`: the sentences, and what people call each."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from rendering.catalog import Catalog
from rendering.reply import FollowUp, Keyboard, Reply

E = TypeVar("E", bound=StrEnum)


class Coarse(StrEnum):
    """Whether vulgar, hateful and sexual words are shown where nobody asked for them."""

    HIDE = "hide"
    SHOW = "show"


def choice(catalog: Catalog, key: str, now: StrEnum) -> Reply:
    """Name what the chat has now, and offer all that there is; `key` is the command's."""
    said = catalog.html(f"choose-{key}", now=_name(catalog, now))
    return Reply(said, keyboard=_buttons(catalog, key, type(now)))


def changed(catalog: Catalog, key: str, chosen: StrEnum) -> Reply:
    """Say what the chat has from now on."""
    return Reply(catalog.html(f"chosen-{key}", chosen=chosen.value, name=_name(catalog, chosen)))


def unknown_choice(catalog: Catalog, key: str, asked: str, kinds: type[StrEnum]) -> Reply:
    """Say that there is no such thing to choose, and offer those that there are."""
    return Reply(catalog.html(f"unknown-{key}", asked=asked), keyboard=_buttons(catalog, key, kinds))


def named_choice(spoken: Iterable[Catalog], asked: str, kinds: type[E]) -> E | None:
    """Find what is meant, by one of its names in any language."""
    wanted = asked.casefold()
    catalogs = tuple(spoken)
    for kind in kinds:
        if any(wanted == form.casefold() for catalog in catalogs for form in catalog.forms(f"read-{kind}")):
            return kind
    return None


def _name(catalog: Catalog, kind: StrEnum) -> str:
    return catalog.forms(f"read-{kind}")[0]


def _buttons(catalog: Catalog, key: str, kinds: type[StrEnum]) -> Keyboard:
    names = ((catalog.text(f"choose-{key}-{kind}"), _name(catalog, kind)) for kind in kinds)
    return (tuple(FollowUp(label, key, name) for label, name in names),)
