"""`/dims`: how many dimensions the vectors have, and the shape of the model's table."""

from markupsafe import Markup

from embeddings.results import Dimensions, Inferred, Word
from rendering.catalog import Catalog
from rendering.reply import Reply, lines, paragraphs
from rendering.terms import caveats


def dimensions_reply(catalog: Catalog, answer: Dimensions) -> Reply:
    """Say the number of dimensions, what it is the number of, and the size of the table."""
    shared = answer.keys > answer.rows
    table = lines(
        catalog.html("dims-table", rows=answer.rows, dimensions=answer.dimensions, keys=answer.keys),
        catalog.html("dims-table-shared", rows=answer.rows, keys=answer.keys) if shared else None,
        catalog.html("dims-meaning"),
    )
    holds = catalog.html("dims-holds")
    said = caveats(catalog, answer.term) if answer.term is not None else []
    return Reply(paragraphs(lines(_headline(catalog, answer), *said), table, holds))


def _headline(catalog: Catalog, answer: Dimensions) -> Markup:
    if answer.term is None:
        return catalog.html("dims-model", dimensions=answer.dimensions)
    if isinstance(answer.term, Word):
        return catalog.html("dims-word", word=answer.term.key, dimensions=answer.dimensions)
    if isinstance(answer.term, Inferred):
        return catalog.html("dims-word", word=answer.term.text, dimensions=answer.dimensions)
    phrase = answer.term
    return catalog.html(
        "dims-phrase", phrase=phrase.text, known=len(phrase.known), dimensions=answer.dimensions
    )
