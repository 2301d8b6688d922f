"""Reading the files in which spaCy keeps its vectors, without building its vocabulary."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import srsly  # type: ignore[import-untyped]  # it ships no types
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.symbols import IDS  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.table.space import Table
from embeddings.table.typeable import typeable
from embeddings.table.word_rows import Keys


def read_table(vocab: Path) -> Table:
    """Return the vectors, (rows, dimensions) float32, mapped from disk: processes share one copy."""
    table = np.load(vocab / "vectors", mmap_mode="r", allow_pickle=False)
    if table.ndim != 2:
        raise ValueError(f"the table of vectors has {table.ndim} dimensions instead of 2")
    return np.ascontiguousarray(table, dtype=np.float32)  # makes no copy if it already is


@dataclass(frozen=True, slots=True)
class KnownKeys:
    """The words of a model in order, their rows, and spaCy's hashes of them, (words,) each."""

    words: Sequence[str]
    rows: NDArray[np.int32]
    ids: NDArray[np.uint64]


def read_words(vocab: Path, row_count: int) -> KnownKeys:
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
    return _without_empty(_strings(vocab, ids), rows, ids)


def keys_of(named: KnownKeys, row_count: int) -> Keys:
    """Return the words as people can type them: `d’água` is found as `d'água`.

    A word that no other key has as its spelling is renamed; one of which nothing can be seen is left out.
    """
    words, ids = list(named.words), named.ids.copy()
    odd = [place for place, word in enumerate(words) if typeable(word) != word]
    spellings = set(words) if odd else set()
    for place in odd:
        spelling = typeable(words[place])
        if spelling not in spellings:
            spellings |= {spelling} - {""}
            words[place], ids[place] = spelling, get_string_id(spelling)
    kept = _without_empty(words, named.rows, ids)
    return Keys(kept.words, kept.rows, row_count, kept.ids)


def _without_empty(words: Sequence[str], rows: NDArray[np.int32], ids: NDArray[np.uint64]) -> KnownKeys:
    named = np.array([bool(word) for word in words], dtype=bool)
    return KnownKeys([word for word in words if word], rows[named], ids[named])


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
