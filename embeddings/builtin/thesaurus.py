"""Synonyms from a thesaurus: the file of them that the project ships."""

import lzma
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files

_DATA = files("embeddings.builtin") / "data"
Synonyms = Mapping[str, Sequence[str]]
"""Of each head of a thesaurus the synonyms that name its senses, one a sense."""


def synonyms(language: str) -> dict[str, list[str]]:
    """Read the synonyms of a language that the project ships; none of a language that it has no file of.

    To those of the thesaurus come the project's own, of words that are newer than it or never in books.
    """
    file, own = (
        _DATA / f"{name}.{language}.txt{end}" for name, end in (("thesaurus", ".xz"), ("synonyms", ""))
    )
    found = dict(entries_in(lzma.decompress(file.read_bytes()).decode("utf-8"))) if file.is_file() else {}
    for head, named in entries_in(own.read_text("utf-8")) if own.is_file() else ():
        found[head] = list(dict.fromkeys([*found.get(head, ()), *named]))
    return found


def entries_in(text: str) -> Iterator[tuple[str, list[str]]]:
    """Give the heads of a file of ours with their synonyms."""
    for line in text.splitlines():
        head, _, named = line.partition("|")
        yield head, named.split()


def packed(entries: Synonyms) -> bytes:
    """Write synonyms as the file that `synonyms` reads: a line a head, `praia|areal costa orla`."""
    lines = [f"{head}|{' '.join(entries[head])}\n" for head in sorted(entries)]
    return lzma.compress("".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)
