"""`/start` and `/ajuda`: what one can ask, each with an example that answers when it is tapped."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from rendering.arguments import example
from rendering.catalog import Catalog
from rendering.model import language_name
from rendering.reply import Button, Reply, lines, paragraphs


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """A command as help shows it: its key, and what comes back when its example's button is pressed.

    `data` is None where there is no button.
    """

    key: str
    data: str | None


def start_reply(catalog: Catalog, entries: Sequence[HelpEntry]) -> Reply:
    """Welcome a person and offer the first examples."""
    tried = catalog.html("start-try", language=language_name(catalog, catalog.words))
    said = (catalog.html("start-title"), catalog.html("start-what"), tried, catalog.html("start-group"))
    return Reply(paragraphs(*said), keyboard=_examples(catalog, entries))


def help_reply(catalog: Catalog, entries: Sequence[HelpEntry]) -> Reply:
    """List all commands with what they do and an example."""
    listed = lines(*[_entry(catalog, entry) for entry in entries])
    text = paragraphs(catalog.html("help-title"), listed, catalog.html("help-tap"))
    return Reply(text, keyboard=_examples(catalog, entries))


def _example(catalog: Catalog, entry: HelpEntry) -> str | None:
    """Write out a command's example, None for a command that takes no text."""
    return example(catalog, entry.key) if catalog.has(f"command-{entry.key}-example") else None


def _entry(catalog: Catalog, entry: HelpEntry) -> Markup:
    name, description = catalog.command(entry.key), catalog.html(f"command-{entry.key}")
    shown = _example(catalog, entry)
    if shown is None:
        return catalog.html("help-entry-plain", name=name, description=description)
    return catalog.html("help-entry", name=name, description=description, example=shown)


def _examples(catalog: Catalog, entries: Sequence[HelpEntry]) -> tuple[tuple[Button, ...], ...]:
    offered = ((_example(catalog, entry), entry.data) for entry in entries)
    return tuple((Button(label, data),) for label, data in offered if label is not None and data is not None)
