"""How Portuguese is heard, coarsely: spellings that people take for each other get the same letters."""

import re
from typing import Final

from embeddings.language.spelt_alike import folded

_HEARD: Final = tuple(
    (re.compile(spelt), heard)
    for spelt, heard in (
        ("^h", ""),
        ("ch|sh", "x"),
        ("ç|ss|sc(?=[ei])|c(?=[ei])|z", "s"),
        ("qu(?=[ei])|[cqk]", "k"),
        ("g(?=[ei])", "j"),
        ("lh", "li"),
        ("ph", "f"),
        ("w", "v"),
        ("y", "i"),
        ("n(?=[pb])", "m"),
        (r"(.)\1", r"\1"),
        ("[ou]l?$", "u"),
        ("[ei]$", "i"),
    )
)


def heard(word: str) -> str:
    """Write a word as it is heard: `caxorro` as `cachorro`, `gatu` as `gato`."""
    said = folded(word.lower().replace("ç", "ss"))
    for spelt, written in _HEARD:
        said = spelt.sub(written, said)
    return said
