"""Small spaces made by hand, for tests, examples and games."""

from collections.abc import Mapping, Sequence

import numpy as np
import spacy

from embeddings.files.digests import content_digest
from embeddings.results import ModelCard
from embeddings.table.space import Space
from embeddings.table.tokenizer import Tokens
from embeddings.table.word_rows import Keys


def handmade(words: Mapping[str, Sequence[float]], *, name: str = "handmade") -> Space:
    """Return a space of the given words, the most frequent first, with the Portuguese tokenizer.

    Words with equal vectors share a row, as in a pruned model. Raises ValueError without words or if the
    vectors differ in length.
    """
    if not words:
        raise ValueError("a space needs at least one word")
    vectors = [tuple(map(float, vector)) for vector in words.values()]
    distinct = {vector: row for row, vector in enumerate(dict.fromkeys(vectors))}
    table = np.array(list(distinct), dtype=np.float32)
    rows = np.array([distinct[vector] for vector in vectors], dtype=np.int32)
    card = ModelCard(
        name=name,
        version="0",
        language="pt",
        dimensions=int(table.shape[1]),
        keys=len(words),
        rows=len(table),
        source="handmade",
        licence="MIT",
        digest=content_digest(table, list(words), rows),
    )
    return Space(card, table, Keys(list(words), rows, len(table)), Tokens(lambda: spacy.blank("pt")))
