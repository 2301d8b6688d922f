"""What one command is for: its description, a sentence that teaches, and an example."""

from rendering.catalog import Catalog
from rendering.reply import Reply, paragraphs
from rendering.talk import question_button


def about_reply(catalog: Catalog, command: str, text: str | None = None) -> Reply:
    """Explain a command; `text` is what it would be asked with, else its example is; "": nothing can be."""
    entry = catalog.html(
        "about-command", name=catalog.command(command), description=catalog.html(f"command-{command}")
    )
    teaching = catalog.html(f"about-{command}") if catalog.has(f"about-{command}") else None
    example = f"command-{command}-example"
    if text == "":
        return Reply(paragraphs(entry, teaching))
    asked = text or (catalog.text(example) if catalog.has(example) else "")
    tried = catalog.html("about-example")
    return Reply(paragraphs(entry, teaching, tried), keyboard=((question_button(catalog, command, asked),),))


def unknown_topic_reply(catalog: Catalog, asked: str) -> Reply:
    """Say that there is no help on this, and where there is."""
    return Reply(catalog.html("about-unknown", asked=asked))
