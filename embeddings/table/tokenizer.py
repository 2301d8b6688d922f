"""Cuts a text into tokens exactly as a spaCy pipeline does, but its vocabulary does not grow."""

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

        A run of more than 100 characters without a space is first broken up: spaCy's time grows with the
        square of the run, and 4,000 brackets or emoji would take seconds. A long text is cut part by part,
        because no other thread runs while spaCy works on a part: 4,000 dollar signs would take 80 ms.

        The memory zone frees the strings that spaCy stored for this text; only one thread may be in it.
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
        """How many strings the pipeline keeps; the number stays the same, whatever people type."""
        return 0 if self._pipeline is None else len(self._pipeline.vocab.strings)


def _parts(text: str) -> Iterator[str]:
    """Cut at white space, where a tokenizer cuts first; a part is at most `AT_ONCE` long, or is one word."""
    part, size = list[str](), 0
    for word in text.split():
        if part and size + len(word) > AT_ONCE:
            yield " ".join(part)
            part, size = [], 0
        part.append(word)
        size += len(word) + 1
    yield " ".join(part)
