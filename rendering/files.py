"""Vectors as files to download: exact numbers, in the notation of the program that opens them."""

import codecs
import csv
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum
from io import BytesIO, StringIO
from typing import Any

import numpy as np

from embeddings.results import Embedding, Inferred, ModelCard, Phrase, Word, name
from embeddings.vectors.arrays import Floats
from rendering.catalog import Catalog
from rendering.reply import Document
from rendering.typed import shown

LONGEST_NAME = 40
_WORD = 40
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # no file of Windows can be called so
FORMULA = tuple("=+-@\t\r")
"""With these a spreadsheet takes a cell's text for a formula."""


class Format(StrEnum):
    """The kinds of files that a vector can be had in."""

    CSV = "csv"
    NPY = "npy"
    JSON = "json"


def vector_file(catalog: Catalog, answers: Sequence[Embedding], card: ModelCard, form: Format) -> Document:
    """Write one vector or several into a file; every value is the model's float32, exactly.

    CSV: a line for each dimension, counted from 0, and a column for each word, as spreadsheets of the
    catalog's language read it. NPY: (dimensions,) for one word, (words, dimensions) for several. JSON: what
    the vectors are of, too.
    """
    content = {
        Format.CSV: lambda: _csv(catalog, answers),
        Format.NPY: lambda: _npy(answers),
        Format.JSON: lambda: _json(answers, card),
    }[form]()
    return _document(catalog, answers, form, content)


def weights_file(catalog: Catalog, answer: Embedding) -> Document:
    """Write a vector as plain text, one exact weight a line, with a decimal point."""
    written = "".join(f"{weight}\n" for weight in exact(answer))
    return _document(catalog, [answer], "txt", written.encode())


def file_name(words: Iterable[str], suffix: str) -> str:
    """Name a file after what is in it, in small letters that every system takes: `rei_da_franca.csv`."""
    decomposed = unicodedata.normalize("NFKD", " ".join(words)).lower()
    plain = decomposed.encode("ascii", "ignore").decode()
    stem = "_".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST_NAME].rstrip("_")
    if not stem or _RESERVED.fullmatch(stem):
        stem = f"vetor_{stem}".rstrip("_")
    return f"{stem}.{suffix}"


def exact(answer: Embedding) -> list[str]:
    """Write each weight with the fewest digits that give the same float32 again."""
    return [str(weight) for weight in np.array(answer.weights, np.float32)]


def _document(catalog: Catalog, answers: Sequence[Embedding], suffix: str, content: bytes) -> Document:
    named = file_name([name(answer.term) for answer in answers], suffix)
    return Document(named, content, refused=catalog.html("vector-refused"))


def separator(catalog: Catalog) -> str:
    """Return the sign between the columns of a table: a comma, unless numbers are written with commas."""
    return ";" if catalog.numbers.decimal == "," else ","


def labelled(catalog: Catalog, answer: Embedding) -> str:
    """Name a vector; a mean and an inferred vector are labelled as such."""
    word = shown(name(answer.term), _WORD)
    if isinstance(answer.term, Word):
        return word
    kind = "vector-mean" if isinstance(answer.term, Phrase) else "vector-guess"
    return catalog.text(kind, word=word)


def _csv(catalog: Catalog, answers: Sequence[Embedding]) -> bytes:
    decimal = catalog.numbers.decimal
    table = StringIO()
    writer = csv.writer(table, delimiter=separator(catalog))
    writer.writerow([catalog.text("vector-dimension"), *(_heading(catalog, answer) for answer in answers)])
    columns = [exact(answer) for answer in answers]
    for dimension, row in enumerate(zip(*columns, strict=True)):
        writer.writerow([dimension, *(weight.replace(".", decimal) for weight in row)])
    return codecs.BOM_UTF8 + table.getvalue().encode()


def _heading(catalog: Catalog, answer: Embedding) -> str:
    """Name a column so that no spreadsheet takes what was typed for a formula."""
    label = labelled(catalog, answer)
    return f"'{label}" if label.startswith(FORMULA) else label


def _npy(answers: Sequence[Embedding]) -> bytes:
    vectors: Floats = np.array([answer.weights for answer in answers], np.float32)
    file = BytesIO()
    np.save(file, vectors[0] if len(answers) == 1 else vectors, allow_pickle=False)
    return file.getvalue()


def _json(answers: Sequence[Embedding], card: ModelCard) -> bytes:
    entries = [_entry(answer) for answer in answers]
    model = {
        "model": card.name,
        "version": card.version,
        "hash": card.digest,
        "dimensions": len(answers[0].weights),
        "dtype": "float32",
    }
    whole = {**model, **entries[0]} if len(entries) == 1 else {**model, "words": entries}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _entry(answer: Embedding) -> dict[str, Any]:
    """Return what a JSON file says of one word; its shape is explained to people, not read by the program."""
    term = answer.term
    kinds = {Word: "word", Phrase: "mean", Inferred: "inferred"}
    said: dict[str, Any] = {"word": name(term), "kind": kinds[type(term)]}
    if isinstance(term, Phrase):
        said["tokens"] = [token.text for token in term.known]
        said["tokens_without_vector"] = [token.text for token in term.tokens if token.word is None]
    return {**said, "vector": [float(weight) for weight in exact(answer)]}
