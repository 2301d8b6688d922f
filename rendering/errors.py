"""What the space cannot answer, as a kind sentence with what to try instead."""

from markupsafe import Markup

from embeddings.errors import NoDirection, NothingKnown, UnknownWord
from rendering.catalog import Catalog
from rendering.reply import Reply, lines
from rendering.typed import shown


def unknown_word_reply(catalog: Catalog, error: UnknownWord) -> Reply:
    """Say that a word has no vector, and which words of the model are spelled like it."""
    said = catalog.html("error-unknown-word", word=error.word)
    if not error.suggestions:
        return Reply(lines(said, catalog.html("error-unknown-hint")))
    near = Markup(", ").join(Markup("<code>{}</code>").format(shown(word)) for word in error.suggestions)
    return Reply(lines(said, catalog.html("error-unknown-suggestions", words=near)))


def nothing_known_reply(catalog: Catalog, error: NothingKnown) -> Reply:
    """Say that no token of a phrase has a vector."""
    return Reply(catalog.html("error-nothing-known", text=error.text, tokens=error.tokens))


def no_direction_reply(catalog: Catalog, error: NoDirection) -> Reply:
    """Say that the vectors of a phrase cancel out."""
    return Reply(catalog.html("error-no-direction", text=error.text))
