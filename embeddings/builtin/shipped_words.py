"""The list of the built-in model's words, made once: to count them in eleven languages takes half a build."""

import hashlib
import json
import lzma
from collections.abc import Iterator
from dataclasses import asdict
from importlib.resources import files

import numpy as np

from embeddings.builtin.recipe import Recipe
from embeddings.builtin.whole_list import WholeList
from embeddings.builtin.word_list import Vocabulary

_DATA = files("embeddings.builtin") / "data"
_LISTS = ("names", "loans", "hyphens", "both")
_NUMBERS = (
    "candidates", "usual", "neighbours", "own_ratio", "native_ratio", "foreign_ratio", "quoted_ratio",
    "guarded", "homograph_ratio", "strangers", "added_place",
)  # fmt: skip
LISTED, ADDED, NAME, BASE = 1, 2, 4, 8


def made_from(recipe: Recipe) -> str:
    """Say from which numbers of a recipe and from which lists of the project words are chosen."""
    numbers = asdict(recipe)
    lists = [_DATA / f"{name}.{recipe.language}.txt" for name in _LISTS]
    content = b"".join(file.read_bytes() for file in lists if file.is_file())
    chosen = {name: numbers[name] for name in _NUMBERS}
    return json.dumps({**chosen, "lists": hashlib.sha256(content).hexdigest()}, sort_keys=True)


def shipped_words(recipe: Recipe) -> WholeList | None:
    """Read the list that the project ships; None if there is none, or if it was made from something else."""
    file = _DATA / f"words.{recipe.language}.txt.xz"
    if not file.is_file():
        return None
    first, *lines = lzma.decompress(file.read_bytes()).decode("utf-8").splitlines()
    return _read(lines, recipe.language) if first == made_from(recipe) else None


def _read(lines: list[str], language: str) -> WholeList:
    words, shares, abroad, flags, parts, family = zip(*(line.split(" ") for line in lines), strict=True)
    bits = np.array(flags, dtype=np.uint8)
    known = Vocabulary(
        words,
        np.array(shares, dtype=np.float32),
        np.array(abroad, dtype=np.float32),
        bits & LISTED > 0,
        np.array(family, dtype=np.intp),
    )
    return WholeList(
        language, known, bits & ADDED > 0, bits & NAME > 0, bits & BASE > 0, np.array(parts, dtype=np.uint8)
    )


def packed_words(listed: WholeList, recipe: Recipe) -> bytes:
    """Write a list as the file that `shipped_words` reads: a line a word, below what it was made from."""
    text = "\n".join([made_from(recipe), *_lines(listed)])
    return lzma.compress(text.encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


def _lines(listed: WholeList) -> Iterator[str]:
    known = listed.known
    bits = LISTED * known.listed + ADDED * listed.added + NAME * listed.names + BASE * listed.bases
    rows = zip(known.words, known.shares, known.abroad, bits, listed.parts, known.family, strict=True)
    for word, share, abroad, flags, parts, family in rows:
        yield f"{word} {share:.4g} {abroad:.3g} {flags} {parts} {family}"
