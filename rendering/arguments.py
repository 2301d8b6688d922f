"""What to say of a command that was written incompletely or does not exist."""

from collections.abc import Sequence
from dataclasses import replace

from rendering.catalog import Catalog
from rendering.reply import FollowUp, Reply, lines, noticed


def example(catalog: Catalog, command: str) -> str:
    """Write out a command, by its key, with the words of its example, as `/similar rei rainha`."""
    return f"/{catalog.command(command)} {catalog.text(f'command-{command}-example')}"


def missing_reply(catalog: Catalog, command: str, written: str | None = None) -> Reply:
    """Say what a command still needs, with its example or the text of another; "": none can be asked here."""
    if written == "":
        return Reply(catalog.html("error-missing-models"))
    shown = example(catalog, command) if written is None else f"/{catalog.command(command)} {written}"
    return Reply(catalog.html("error-missing", key=command, example=shown))


def no_number_reply(catalog: Catalog, command: str) -> Reply:
    """Say that a command explains numbers of the model, and nothing else of the world."""
    values = {"command": catalog.command(command), "example": example(catalog, "similar")}
    return Reply(catalog.html("no-number", **values))


def with_others(catalog: Catalog, reply: Reply, offered: Sequence[FollowUp], count: int) -> Reply:
    """Say below a reply that of several commands in a message one is answered, and offer the others."""
    more = len(offered) < count
    said = catalog.html("one-at-a-time-more" if more else "one-at-a-time", count=len(offered))
    return noticed(replace(reply, keyboard=(*reply.keyboard, *((one,) for one in offered))), said)


def pair_reply(catalog: Catalog, command: str, count: int) -> Reply:
    """Say that two things are compared, and how phrases are written."""
    return Reply(
        lines(
            catalog.html("error-pair-count", command=catalog.command(command), count=count),
            catalog.html("error-pair-phrases", command=catalog.command(command)),
        )
    )


def unknown_command_reply(catalog: Catalog, command: str, near: str | None) -> Reply:
    """Say that a command does not exist, and which one was perhaps meant."""
    meant = catalog.html("error-unknown-command-near", near=near) if near is not None else None
    unknown = catalog.html("error-unknown-command", command=command)
    return Reply(lines(unknown, meant, catalog.html("error-unknown-command-help")))
