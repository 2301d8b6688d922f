"""Tables of every awkward kind, spaces of them, and the order of a full sort in double precision."""

import numpy as np
import spacy
from hypothesis import strategies as st
from numpy.typing import NDArray

from embeddings.results import ModelCard
from embeddings.table.space import Space
from embeddings.table.tokenizer import Tokens
from embeddings.table.word_rows import Keys
from embeddings.vectors.cosines import cosine
from embeddings.vectors.eight_bit_bounds import SMALL_TABLE, Compact

SIZES = st.tuples(st.integers(1, 400), st.integers(1, 90), st.integers(0, 2**32 - 1), st.integers(1, 50))
KINDS = st.sampled_from(["whole", "scattered", "narrow", "crowded"])
LIMITS = st.sampled_from([0, SMALL_TABLE])  # tables over it are cut in two
Table = NDArray[np.float32]


def table_of(kind: str, rows: int, dimensions: int, seed: int) -> Table:
    """Rows with many ties, without any, on a few axes, or all close together; doubles and zeros in each."""
    chance = np.random.default_rng(seed)
    if kind == "whole":
        numbers = chance.integers(-2, 3, size=(rows, dimensions)).astype(np.float64)
    else:
        numbers = chance.normal(size=(rows, dimensions))
        if kind == "narrow":
            numbers *= 0.8 ** np.arange(dimensions)
        if kind == "crowded":
            numbers = 1 + 1e-3 * numbers
    numbers[chance.integers(rows, size=rows // 5)] = numbers[0]
    numbers[chance.integers(rows, size=rows // 10)] *= chance.choice([-1, 1e-4, 7, 1e5])
    numbers[chance.integers(rows, size=rows // 10)] = 0
    numbers[0, 0] = 3  # the row that is asked about has a direction
    return numbers.astype(np.float32)


def space_of(table: Table, small: int = SMALL_TABLE) -> Space:
    rows = np.arange(len(table), dtype=np.int32)
    words = [f"w{row}" for row in rows]
    card = ModelCard("made", "0", "pt", table.shape[1], len(words), len(words), "", "", "")
    space = Space(card, table, Keys(words, rows, len(rows)), Tokens(lambda: spacy.blank("pt")))
    space.compact = Compact(space.table, space.meaningful, small)
    return space


def meaningful(table: Table) -> list[int]:
    found: list[int] = np.flatnonzero(np.abs(table).max(axis=1)).tolist()
    return found


def sorted_in_full(table: Table, vector: Table) -> list[int]:
    full = meaningful(table)
    scores = np.array([cosine(vector, table[row]) for row in full])
    return [full[place] for place in np.argsort(-scores.round(6), kind="stable")]
