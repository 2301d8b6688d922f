"""What is wrong with the file of a lesson, line by line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rendering.catalog import Catalog
from rendering.reply import Reply, lines

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a line of a file, counted from 1; `name` is a sentence, which `arguments` complete."""

    line: int
    name: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)


def told_mistake(catalog: Catalog, mistake: Mistake) -> str:
    """Say one mistake with its line, as plain text."""
    said = catalog.text(mistake.name, **mistake.arguments)
    return catalog.text("lesson-line", line=mistake.line, said=said)


def mistakes_reply(catalog: Catalog, mistakes: Sequence[Mistake]) -> Reply:
    """Say the first mistakes of a file with their lines, and how many more it has."""
    more = len(mistakes) - _SHOWN
    return Reply(
        lines(
            catalog.html("lesson-mistakes", count=len(mistakes)),
            *(catalog.verbatim(f"• {told_mistake(catalog, one)}") for one in mistakes[:_SHOWN]),
            catalog.html("lesson-mistakes-more", count=more) if more > 0 else None,
        )
    )
