"""`/vetor`: a word's vector as a file, with what it is and three lines that load it."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.results import Embedding, Inferred, ModelCard, Phrase, Word
from rendering.catalog import Catalog
from rendering.files import Format, labelled, separator, vector_file
from rendering.reply import FollowUp, Reply, lines, paragraphs
from rendering.terms import caveats, inferred_note
from rendering.typed import shown

_LIST_LENGTH = 240
_MOST_NOTES = 4

_LOADING = {
    Format.CSV: (
        "import pandas as pd",
        "table = pd.read_csv({file!r}, sep={separator!r}, decimal={decimal!r}, index_col=0)",
        "vector = table.iloc[:, 0].to_numpy('float32')",
    ),
    Format.NPY: (
        "import numpy as np",
        "vector = np.load({file!r})",
        "vector.shape, vector.dtype  # {shape}, float32",
    ),
    Format.JSON: (
        "import json, pathlib, numpy as np",
        "data = json.loads(pathlib.Path({file!r}).read_bytes())",
        "vector = np.array({found}, dtype='float32')",
    ),
}


def vector_reply(
    catalog: Catalog, answers: Sequence[Embedding], card: ModelCard, form: Format, *, asked: str
) -> Reply:
    """Give a file with one vector or several, and buttons for the same in the other formats.

    `asked` is the question without its format.
    """
    file = vector_file(catalog, answers, card, form)
    head = _one(catalog, answers[0], card) if len(answers) == 1 else _several(catalog, answers)
    notice = catalog.html(f"vector-told-{form.value}", count=len(answers))
    loading = lines(notice, _code(catalog, answers, form, file.name))
    notes = _notes(catalog, answers)
    others = tuple(_other(catalog, other, asked) for other in Format if other is not form)
    return Reply(
        paragraphs(head, notes, loading),
        document=file,
        keyboard=(others,),
        caption=paragraphs(head, loading),
    )


def unknown_format_reply(catalog: Catalog, typed: str, asked: str) -> Reply:
    """Say which kinds of files there are, with a button for each."""
    formats = catalog.every([one.value for one in Format])
    said = catalog.html("vector-other-format", typed=typed, formats=formats)
    return Reply(said, keyboard=(tuple(_other(catalog, one, asked) for one in Format),))


def _one(catalog: Catalog, answer: Embedding, card: ModelCard) -> Markup:
    term, dimensions = answer.term, len(answer.weights)
    if isinstance(term, Word):
        facts = catalog.html(
            "embedding-facts", dimensions=dimensions, norm=term.norm, row=term.row, rows=card.rows
        )
        return lines(catalog.html("vector-word", word=term.key), facts)
    if isinstance(term, Phrase):
        mean = catalog.html("embedding-mean", known=len(term.known), dimensions=dimensions, norm=term.norm)
        return lines(catalog.html("vector-phrase", phrase=term.text), mean)
    facts = catalog.html("embedding-facts-inferred", dimensions=dimensions, norm=term.norm)
    return lines(catalog.html("vector-inferred", word=term.text), facts)


def _several(catalog: Catalog, answers: Sequence[Embedding]) -> Markup:
    named = shown(", ".join(labelled(catalog, answer) for answer in answers), _LIST_LENGTH)
    title = catalog.html("vector-several", count=len(answers), words=catalog.verbatim(named))
    return lines(title, catalog.html("vector-each", dimensions=len(answers[0].weights)))


def _notes(catalog: Catalog, answers: Sequence[Embedding]) -> Markup | None:
    said = [note for answer in answers for note in _said(catalog, answer, alone=len(answers) == 1)]
    noted = list(dict.fromkeys(said))
    left = len(noted) - _MOST_NOTES
    if left > 0:
        noted = [*noted[:_MOST_NOTES], catalog.html("several-notes-left", count=left)]
    return lines(*noted) if noted else None


def _said(catalog: Catalog, answer: Embedding, *, alone: bool) -> list[Markup]:
    if isinstance(answer.term, Inferred) and not alone:
        return [inferred_note(catalog, answer.term)]
    return caveats(catalog, answer.term)


def _code(catalog: Catalog, answers: Sequence[Embedding], form: Format, file: str) -> Markup:
    """Write three lines of Python that load the file; with several words the vector is the first one's."""
    alone, dimensions = len(answers) == 1, len(answers[0].weights)
    written = "\n".join(_LOADING[form]).format(
        file=file,
        separator=separator(catalog),
        decimal=catalog.numbers.decimal,
        shape=(dimensions,) if alone else (len(answers), dimensions),
        found='data["vector"]' if alone else 'data["words"][0]["vector"]',
    )
    return Markup('<pre><code class="language-python">{}</code></pre>').format(written)


def _other(catalog: Catalog, form: Format, asked: str) -> FollowUp:
    return FollowUp(catalog.text(f"vector-button-{form.value}"), "vetor", f"{asked} {form.value}")
