"""Writes the synonyms that the built-in model's build uses, from a thesaurus in the format of MyThes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from embeddings.builtin.thesaurus import packed

TARGET = Path("embeddings/builtin/data/thesaurus.pt.txt.xz")
RARE = Path("embeddings/builtin/data/rare_heads_pt.txt.xz")
INSTEAD = 3
LARGEST = 40
"""A group of more synonyms than this says too little about any two of them."""


def entries(text: str, known: frozenset[str]) -> dict[str, list[str]]:
    """For each sense of each head, give the synonym that it names; only words of `known`.

    A file of MyThes has a head, `praia|8`, and then one line a sense: `(Sinônimo)costa|costa|litoral|orla`.
    """
    found: dict[str, list[str]] = {}
    for head, named, group in _senses(text):
        if head in known and named in known and named != head and len(group) <= LARGEST:
            found.setdefault(head, []).append(named)
    return {head: list(dict.fromkeys(named)) for head, named in found.items()}


def rare_entries(text: str, known: frozenset[str]) -> dict[str, list[str]]:
    """Give the same of heads that are single words, but not of `known`.

    The first known synonyms stand for a sense whose named one is unknown.
    """
    lower = {word.lower() for word in known}
    found: dict[str, list[str]] = {}
    for head, named, group in _senses(text):
        if head.lower() in lower or not head.replace("-", "").isalpha() or len(group) > LARGEST:
            continue
        first = [named] if named in known else [word for word in group if word in known][:INSTEAD]
        found.setdefault(head, []).extend(first)
    return {head: list(dict.fromkeys(named)) for head, named in found.items() if named}


def _senses(text: str) -> Iterator[tuple[str, str, list[str]]]:
    head = ""
    for line in text.splitlines()[1:]:  # the first line names the encoding
        if line.startswith("("):
            _, named, *group = line.split("|")
            yield head, named, group
        else:
            head = line.partition("|")[0]


def main(
    source: Annotated[Path, typer.Argument(help="th_pt_BR.dat of Debian's package mythes-pt-br.")],
    words: Annotated[Path, typer.Argument(help="The words that a model can have, one a line.")],
    target: Annotated[Path, typer.Option(help="The file to write.")] = TARGET,
    rare: Annotated[Path, typer.Option(help="The file of heads that no model has.")] = RARE,
) -> None:
    """Read a thesaurus and write what the build needs of it, and what is told of words that no model has."""
    known = frozenset(words.read_text("utf-8").splitlines())
    text = source.read_text("utf-8")
    for found, file in ((entries(text, known), target), (rare_entries(text, known), rare)):
        file.write_bytes(packed(found))
        size = file.stat().st_size
        typer.echo(f"{file}: {len(found)} heads, {sum(map(len, found.values()))} synonyms, {size} bytes")


if __name__ == "__main__":
    typer.run(main)
