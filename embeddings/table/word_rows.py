"""The words of a model and their rows, without a Python object for each word."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.strings import get_string_id

NOWHERE = -1


class Keys:
    """Which word has which row, in the model's own order: the most frequent word first.

    Half a million words take 25 MB: their texts are one `StringDType` array, and their spaCy hashes are
    sorted for binary search. `ids` are these hashes, (keys,) uint64, if they are already known.
    """

    def __init__(
        self,
        words: Sequence[str],
        rows: NDArray[np.int32],
        row_count: int,
        ids: NDArray[np.uint64] | None = None,
    ) -> None:
        self.words: NDArray[Any] = np.array(words, dtype=np.dtypes.StringDType())
        self.rows = rows
        if ids is None:
            ids = np.fromiter(map(get_string_id, words), np.uint64, len(words))
        self._order = np.argsort(ids).astype(np.int32)
        self._ids = ids[self._order]
        self._by_row = np.argsort(rows, kind="stable").astype(np.int32)
        self._starts = np.searchsorted(rows[self._by_row], np.arange(row_count + 1)).astype(np.int32)

    def __len__(self) -> int:
        return len(self.words)

    def index(self, word: str) -> int:
        """Return the position of exactly this spelling, or NOWHERE."""
        if not word or not len(self):
            return NOWHERE
        wanted = np.uint64(get_string_id(word))
        place = int(self._ids.searchsorted(wanted))
        if place == len(self) or self._ids[place] != wanted:
            return NOWHERE
        return int(self._order[place])

    def row(self, index: int) -> int:
        """Return the row of the word at a position."""
        return int(self.rows[index])

    def of_row(self, row: int) -> NDArray[np.int32]:
        """Return the positions of the words on a row, the most frequent first; may be empty."""
        return self._by_row[self._starts[row] : self._starts[row + 1]]

    def beside(self, index: int, row: int, limit: int) -> tuple[int, tuple[str, ...]]:
        """Return how many other words share a row with the word at a position, and the most frequent ones."""
        positions = self.of_row(row)
        if len(positions) == 1:
            return 0, ()
        first = positions[: limit + 1]
        named = zip(first.tolist(), self.words[first].tolist(), strict=True)
        return len(positions) - 1, tuple(word for other, word in named if other != index)[:limit]

    def first(self, row: int) -> str:
        """Return the most frequent word on a row, whose vector the row is; "" if no word is on it."""
        positions = self.of_row(row)
        return str(self.words[positions[0]]) if len(positions) else ""

    def named(self) -> NDArray[np.bool_]:
        """Say for each row whether it has a word, (rows,)."""
        return np.diff(self._starts) > 0
