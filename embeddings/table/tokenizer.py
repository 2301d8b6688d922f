"""Cutting text into tokens exactly as a spaCy pipeline does, without letting its vocabulary grow."""

import re
from collections.abc import Callable, Iterator
from threading import Lock

from spacy.language import Language

AT_ONCE = 400  # characters
LONG_RUN = re.compile(r"(\S{100})(?=\S)")


class Tokens:
    """A pipeline's tokenizer, safe to call from several threads.

    `language` is called once, at the first text: building a tokenizer takes 0.1 s and up.
    """

    def __init__(self, language: Callable[[], Language]) -> None:
        self._language = language
        self._pipeline: Language | None = None
        self._lock = Lock()

    def cut(self, text: str) -> tuple[str, ...]:
        """Return the tokens of `text` in order, white space left out.

        Runs of more than 100 characters without a space are broken up first: on 4,000 brackets or emoji in
        a row spaCy's tokenizer would take seconds, since its time grows with the square of the run. A long
        text is cut part by part, as no other thread runs while spaCy is at one: 4,000 dollar signs are 80 ms.

        The memory zone frees what spaCy interned for this text; two threads must not enter it at once.
        """
        with self._lock:
            if self._pipeline is None:
                self._pipeline = self._language()
            with self._pipeline.memory_zone():
                parts = _parts(LONG_RUN.sub(r"\1 ", text))
                texts = tuple(token.text for part in parts for token in self._pipeline.tokenizer(part))
        return tuple(piece for piece in texts if not piece.isspace())

    @property
    def remembered(self) -> int:
        """How many strings the pipeline keeps; stays the same however much is typed."""
        return 0 if self._pipeline is None else len(self._pipeline.vocab.strings)


def _parts(text: str) -> Iterator[str]:
    """Cut at white space, as a tokenizer does first of all; no part is longer than `AT_ONCE` or one word."""
    part, size = list[str](), 0
    for word in text.split():
        if part and size + len(word) > AT_ONCE:
            yield " ".join(part)
            part, size = [], 0
        part.append(word)
        size += len(word) + 1
    yield " ".join(part)
