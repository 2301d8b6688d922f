# ruff: noqa: E501, RUF001 - signs that look like others are what this is about
"""Texts of one sign, or of two that alternate: they can make patterns and readers very slow."""

import string
from collections.abc import Iterator
from itertools import permutations

LONGEST = 4096  # characters of a message

_ASCII = string.punctuation + " \n\t"
_LETTERS = "aZç0٣"
_SPACES = "\u00a0\u2003\u3000\u200b"
_DASHES = "\u2010\u2013\u2014\u2212"
_QUOTES = "“”«»‘’"
_OTHER = "·×…≈｜\u0301\u202e\u200d\ufe0f👍🏽中א\ud83d\x00"
SIGNS = (*_ASCII, *_LETTERS, *_SPACES, *_DASHES, *_QUOTES, *_OTHER)
"""Each ASCII sign, some letters and digits, spaces, dashes, quotes, joined and halved characters."""

WORDS = (
    "a ", "as ", " is to ", " as ", " está para ", " assim como ", "rei ", "rei, ", "rei; ", "rei-", "2*", "* 2",
    "+vizinhos", "+ neighbors ", "em json ", " csv", "csv ", "d'água ", "http://", "a.com", "a@a.", "a.br/", "/a@",
    "#a", "<b>", "</b>", "&lt;", "&#", "<pre>", "a.", "1,", "-1", "11-20 ", "que ", "o que", "tudo ", "_…", "a:b ",
)  # fmt: skip
"""Pieces that the patterns themselves look for."""

ENDS = ("", "x", "\n", "?", " csv", '"', ">")
"""What may follow a text, so that a pattern that has matched all of it must try again."""


def repeated(piece: str, length: int = LONGEST) -> str:
    """Return a piece over and over, `length` characters in all."""
    return (piece * (length // len(piece) + 1))[:length]


def monotonous(length: int = LONGEST, *, pairs: bool = True) -> Iterator[str]:
    """Give every sign and piece repeated; with `pairs`, give every two signs in turns too."""
    for piece in (*SIGNS, *WORDS):
        yield repeated(piece, length)
    if pairs:
        for first, second in permutations(SIGNS, 2):
            yield repeated(first + second, length)
        for sign in SIGNS:
            for word in WORDS:
                yield repeated(word + sign, length)
