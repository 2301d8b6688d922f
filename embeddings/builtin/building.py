"""Makes the built-in model from its recipe."""

from pathlib import Path
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub
from threadpoolctl import threadpool_limits  # it ships no types

from embeddings.builtin.credits import credits_of
from embeddings.builtin.evidence import Evidence, doubts, whole
from embeddings.builtin.joined_sources import Joined
from embeddings.builtin.more_sources import more_sources
from embeddings.builtin.recipe import RECIPE_VERSION, BuildProgress, Recipe, Stage
from embeddings.builtin.retrofitting import Retrofit, linked, retrofitted
from embeddings.builtin.shipped_words import shipped_words
from embeddings.builtin.thesaurus import synonyms
from embeddings.builtin.whole_list import WholeList
from embeddings.builtin.word_list import Vocabulary, vocabulary
from embeddings.encoder import Encoder, Pieces
from embeddings.files.digests import content_digest
from embeddings.files.manifest import seal
from embeddings.language.word_families import draw_together
from embeddings.table.doubts import DOUBTS_FILE
from embeddings.table.loading import load_space
from embeddings.table.projection import write_projection
from embeddings.table.random_pairs import write_sample
from embeddings.table.row_flags import write_flags
from embeddings.table.speech_parts import PARTS_FILE, Part
from embeddings.vectors.arrays import Floats

SHORT_WORD = 3  # letters


def bake(folder: Path, progress: BuildProgress, recipe: Recipe) -> None:
    """Write the pipeline that `recipe` describes into an empty folder.

    It uses one BLAS thread, so that sums are always added up in the same order.
    """
    with threadpool_limits(1, user_api="blas"):
        progress(Stage.WORDS, 0, 1)
        pieces = Pieces()
        listed = _words(recipe, pieces)
        progress(Stage.WORDS, 1, 1)
        texts, counts = _cased(listed, pieces, progress)
        vectors = _encoded(texts, recipe.language, pieces, progress)
        del pieces  # 70 MB that projecting needs
        progress(Stage.PROJECTING, 0, 1)
        how = Retrofit(recipe.own, recipe.rounds)
        more = _more(listed)
        _draw_forms(listed, counts, vectors, more, recipe)
        joined = Joined.of(vectors, more, np.where(whole(listed.known.family, counts), 1, recipe.trusted))
        del vectors  # 130 MB that projecting needs
        tied = synonyms(recipe.language)
        table = retrofitted(joined.components(recipe.dimensions), listed.known.words, tied, how)
        projection, agreement = joined.reading(table), joined.agreement()
        del joined  # 170 MB that saving needs
        progress(Stage.PROJECTING, 1, 1)
    progress(Stage.SAVING, 0, 1)
    _save(folder, listed.known.words, table, recipe)
    write_projection(folder, projection)
    write_flags(folder / DOUBTS_FILE, doubts(_evidence(listed, texts, counts, agreement), recipe))
    if listed.parts.any():
        write_flags(folder / PARTS_FILE, listed.parts)
    write_sample(folder, load_space(folder).sample)
    seal(folder)
    progress(Stage.SAVING, 1, 1)


def _words(recipe: Recipe, pieces: Pieces) -> WholeList:
    shipped = shipped_words(recipe)
    if shipped is not None:
        return shipped
    known = vocabulary(recipe, pieces)
    if recipe.added_place is None:
        return WholeList.plain(known, recipe.language)
    return WholeList.of(known, recipe.added_place, recipe.language)


def _more(listed: WholeList) -> NDArray[np.float32]:
    """Return what the shipped table says of the words, (words, components)."""
    table = more_sources(listed.language)
    return np.zeros((len(listed.texts), 0), dtype=np.float32) if table is None else table.of(listed.texts)


def _cased(listed: WholeList, pieces: Pieces, progress: BuildProgress) -> tuple[list[str], NDArray[np.intp]]:
    """Return the words in the case that the encoder knows best, and the number of pieces of each."""
    total = len(listed.texts)
    progress(Stage.CASING, 0, total)
    read = zip(listed.texts, listed.names.tolist(), strict=True)
    texts = [text if named else pieces.casing(text) for text, named in read]
    counts = np.array([len(pieces.encode(text)) - 2 for text in texts], dtype=np.intp)
    progress(Stage.CASING, total, total)
    return texts, counts


def _encoded(texts: list[str], language: str, pieces: Pieces, progress: BuildProgress) -> NDArray[np.float32]:
    total = len(texts)
    progress(Stage.ENCODING, 0, total)
    return Encoder(pieces).word_vectors(texts, language, lambda done: progress(Stage.ENCODING, done, total))


def _draw_forms(
    listed: WholeList, counts: NDArray[np.intp], read: Floats, more: Floats, recipe: Recipe
) -> None:
    """Draw what is read towards other forms, and both sources of a form that looks foreign to these forms."""
    known, family = listed.known, listed.known.family
    place = np.arange(len(family))
    foreign = (known.abroad > recipe.followed_ratio) & (place >= recipe.everyday) & ~listed.added
    follows = foreign & (listed.parts == Part.VERB) & ~listed.bases
    weights = np.where(follows, 0, _weights(known, counts))
    draw_together(read, family, weights, np.where(follows, 1, recipe.share).astype(np.float32))
    draw_together(more, family, weights * more.any(axis=1), follows.astype(np.float32))


def _weights(known: Vocabulary, counts: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the weight of each form in its family: high if it is frequent, low if the encoder spells it."""
    return np.asarray(np.sqrt(known.shares) / counts, dtype=np.float32)


def _evidence(
    listed: WholeList, texts: list[str], counts: NDArray[np.intp], agreement: NDArray[np.float32]
) -> Evidence:
    known = listed.known
    cased = np.array([text != read for text, read in zip(texts, listed.texts, strict=True)])
    short = np.array([len(word) <= SHORT_WORD for word in known.words])
    named = listed.names | ((cased | ~known.listed) & ~listed.added)
    entries = linked(known.words, synonyms(listed.language)) | listed.bases
    words = (counts, known.abroad, short, known.listed, named, known.family)
    loose = (listed.parts == 0) & listed.parts.any()
    return Evidence(*words, entries, listed.added, agreement, loose & ~listed.names)


def _save(folder: Path, words: tuple[str, ...], table: NDArray[np.float32], recipe: Recipe) -> None:
    pipeline = spacy.blank(recipe.language)
    pipeline.vocab.vectors = Vectors(
        strings=pipeline.vocab.strings, data=table, keys=words, name=f"{recipe.model}.vectors"
    )
    for word in words:
        pipeline.vocab.strings.add(word)
    pipeline.meta.update(_meta(words, table, recipe))
    pipeline.to_disk(folder)


def _meta(words: tuple[str, ...], table: NDArray[np.float32], recipe: Recipe) -> dict[str, Any]:
    rows = np.arange(len(words), dtype=np.int32)
    return {
        "name": recipe.name,
        "version": RECIPE_VERSION,
        **credits_of(recipe),
        "recipe": {"identity": recipe.identity, "candidates": recipe.candidates, **recipe.ingredients},
        "digest": content_digest(table, words, rows),
    }
