"""A picture for a projector, as a file: as a photo Telegram would make it smaller."""

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.files import file_name
from rendering.reply import Document, Reply

PROJECT = "project"
"""The key of the command that sends the picture of an answer large."""


def projected(catalog: Catalog, asked: str, content: bytes) -> Reply:
    """Send the picture of a question, as it was written with its command."""
    document = Document(file_name([asked], "png"), content, refused=catalog.html("vector-refused"))
    return Reply(catalog.html("project-sent", question=asked), document=document)


def nothing_projected(catalog: Catalog, asked: str) -> Reply:
    """Say that the answer to a question has no picture."""
    return Reply(_with_example(catalog, "project-nothing", asked))


def not_drawn(catalog: Catalog) -> Reply:
    """Say that no picture could be drawn here."""
    return Reply(catalog.html("project-not-drawn"))


def what_to_project(catalog: Catalog) -> Reply:
    """Say how a picture is chosen."""
    return Reply(_with_example(catalog, "project-what", ""))


def _with_example(catalog: Catalog, sentence: str, asked: str) -> Markup:
    example = f"/{catalog.command(PROJECT)} {catalog.text(f'command-{PROJECT}-example')}"
    return catalog.html(sentence, question=asked, example=example)
