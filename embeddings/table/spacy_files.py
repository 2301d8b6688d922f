"""Reading the files in which spaCy keeps its vectors, without building its vocabulary."""

import json
from pathlib import Path

import numpy as np
import srsly  # type: ignore[import-untyped]  # it ships no types
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.symbols import IDS  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.table.space import Table
from embeddings.table.word_rows import Keys


def read_table(vocab: Path) -> Table:
    """Return the vectors, (rows, dimensions) float32, mapped from disk: processes share one copy."""
    table = np.load(vocab / "vectors", mmap_mode="r", allow_pickle=False)
    if table.ndim != 2:
        raise ValueError(f"the table of vectors has {table.ndim} dimensions instead of 2")
    return np.ascontiguousarray(table, dtype=np.float32)  # makes no copy if it already is


def read_keys(vocab: Path, row_count: int) -> Keys:
    """Return the model's words and rows in the order of `key2row`, the most frequent word first.

    The order matters: spaCy prunes rare words onto the row of a frequent one, and the first key of a row is
    the word whose vector it is. Keys without a string in strings.json are left out.
    """
    key2row: dict[int, int] = srsly.read_msgpack(vocab / "key2row")
    ids = np.fromiter(key2row.keys(), np.uint64, len(key2row))
    rows = np.fromiter(key2row.values(), np.int32, len(key2row))
    del key2row
    if rows.size and not 0 <= rows.min() <= rows.max() < row_count:
        raise ValueError("a key points outside the table of vectors")
    words = _strings(vocab, ids)
    named = np.array([bool(word) for word in words], dtype=bool)
    return Keys([word for word in words if word], rows[named], row_count, ids[named])


def _strings(vocab: Path, ids: NDArray[np.uint64]) -> list[str]:
    """Return the text of each key, "" if there is none; by binary search, since a dict would take 100 MB.

    spaCy numbers its own symbols (`X`, `NORM`...) instead of hashing them and leaves them out of the file.
    """
    strings = [*IDS, *json.loads((vocab / "strings.json").read_bytes())]
    hashes = np.fromiter(map(get_string_id, strings), np.uint64, len(strings))
    order = np.argsort(hashes)
    hashes = hashes[order]
    places = np.minimum(np.searchsorted(hashes, ids), len(strings) - 1)
    found = hashes[places] == ids
    return [
        strings[i] if known else "" for i, known in zip(order[places].tolist(), found.tolist(), strict=True)
    ]
