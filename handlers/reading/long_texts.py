"""Long texts: which of their sentences ask something."""

import re
from collections.abc import Iterator

from handlers.reading.patterns import beginning, folded_words, joined, written_forms
from handlers.reading.pieces import sentences
from rendering.catalog import Catalogs

_SIGN = re.compile(r"[,;:]\s+")


class AskingSentences:
    """Finds what a text asks: sentences with a question mark, and what somebody says not to understand."""

    def __init__(self, catalogs: Catalogs) -> None:
        self._told = [beginning(written_forms(catalog, "plain-doubting")) for catalog in catalogs]

    def sentences(self, text: str) -> Iterator[str]:
        """Give these sentences, each from where its question begins: `if so, why are they near?`."""
        for sentence in sentences(text):
            starts = [0, *(found.end() for found in _SIGN.finditer(sentence))]
            begun = next((sentence[start:] for start in starts if self._asks(sentence[start:])), None)
            if begun is not None or sentence.endswith("?"):
                yield begun or sentence

    def _asks(self, clause: str) -> bool:
        said = joined(folded_words(clause))
        return any(told.match(said) for told in self._told)
