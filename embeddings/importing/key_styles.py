"""Words as tools write them into files of vectors, and as people write them: `rei_NOUN` and `rei`."""

import base64
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice

from embeddings.errors import FileFault
from embeddings.importing.lines import Entry, Flaw
from embeddings.table.space import Vector
from embeddings.table.typeable import typeable

LOOKED_AT = 1000  # words from which the style of a file is found
ENCODED = "B64:"  # Deeplearning4j writes each word so
_TAGS = "ADJ ADP ADV AUX CCONJ CONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"
_TAGGED = re.compile(rf"(.+)[_/](?:{_TAGS.replace(' ', '|')})")
_QUOTED = re.compile(r"([\"'])(.+)\1")
_CONCEPT = re.compile(r"/c/([a-z]{2,3})/([^/]+)(?:/.*)?")

_Style = Callable[[str], str | None]


def as_people_write(entries: Iterator[Entry], language: str, at_most: int | None) -> Iterator[Entry]:
    """Give entries with their words as people type them, without the tags and quotes that most words have.

    Of ConceptNet's words (`/c/pt/rei`) those of other languages are flaws, and so are words without a
    visible sign. `at_most` words are read before the style is decided.
    """
    first = list(islice(entries, min(at_most or LOOKED_AT, LOOKED_AT)))
    words = [_decoded(one[0]) or "" for one in first if not isinstance(one, Flaw)]
    styles = [style for style in (_untagged, _unquoted) if _is_of_most(words, style)]
    for number, one in enumerate(chain(first, entries), start=1):
        yield one if isinstance(one, Flaw) else _rewritten(*one, styles, language, number)


def _rewritten(key: str, vector: Vector, styles: Sequence[_Style], language: str, number: int) -> Entry:
    word = _decoded(key)
    if word is None:
        return Flaw(FileFault.KEY, number, key)
    if concept := _CONCEPT.fullmatch(word):
        if concept[1] != language:
            return Flaw(FileFault.LANGUAGE, number, word)
        word = concept[2]
    for style in styles:
        word = style(word) or word
    shown = typeable(word)
    return (shown, vector) if shown else Flaw(FileFault.KEY, number, ascii(word)[1:-1])


def _decoded(word: str) -> str | None:
    if not word.startswith(ENCODED):
        return word
    try:
        return base64.b64decode(word.removeprefix(ENCODED), validate=True).decode()
    except ValueError:
        return None


def _is_of_most(words: list[str], style: _Style) -> bool:
    return sum(style(word) is not None for word in words) > len(words) / 2


def _untagged(word: str) -> str | None:
    found = _TAGGED.fullmatch(word)
    return found[1] if found else None


def _unquoted(word: str) -> str | None:
    found = _QUOTED.fullmatch(word)
    return found[2] if found else None
