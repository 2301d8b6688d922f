"""What to say of a command that was written incompletely or does not exist."""

from rendering.catalog import Catalog
from rendering.reply import Reply, lines


def example(catalog: Catalog, command: str) -> str:
    """Write out a command, by its key, with the words of its example, as `/similar rei rainha`."""
    return f"/{catalog.command(command)} {catalog.text(f'command-{command}-example')}"


def missing_reply(catalog: Catalog, command: str) -> Reply:
    """Say what a command still needs, with an example."""
    return Reply(catalog.html("error-missing", key=command, example=example(catalog, command)))


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
