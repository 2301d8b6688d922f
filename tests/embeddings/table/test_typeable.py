"""Every word of a model has a spelling that can be typed, and a row that is no vector counts as absent."""

import json
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.errors import ModelDamaged
from embeddings.search.meant import meant
from embeddings.table.handmade import handmade
from embeddings.table.loading import MOST_SENSELESS, load_space
from embeddings.table.typeable import typeable
from handlers.reading.signs import as_word, spelled
from tests.embeddings.conftest import unsealed

ODD = "a\u0301é'- _\u200b\u200d\u00a0\u2011\u2013\u2212\u2019\u00b4\u02bc\uff21\u3164\u00ad"


@given(st.text(st.characters() | st.sampled_from(ODD), max_size=9))
def test_a_key_is_spelled_as_the_reader_spells_what_is_typed(key: str) -> None:
    assert typeable(typeable(key)) == typeable(key)
    assert " ".join(as_word(spelled(typeable(key))).split()) == typeable(key)


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("São Paulo", "são_paulo"),
        ("são paulo", "São_Paulo"),
        ("sao paulo", "são_paulo"),
        ("são_paulo", "são paulo"),
    ],
)
def test_a_space_and_an_underscore_are_the_same(asked: str, key: str) -> None:
    space = handmade({key: [1.0, 2.0], "rei": [2.0, 1.0]})
    (word,) = meant(space, asked)
    assert (word.asked, word.key) == (asked, key)


@pytest.fixture
def copy(small_model: Path, tmp_path: Path) -> Path:
    """A model as others made it, whose files a test may change."""
    folder = unsealed(Path(copytree(small_model, tmp_path / "model")))
    meta = json.loads((folder / "meta.json").read_bytes())
    del meta["digest"]
    (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return folder


def spoil(folder: Path, rows: slice, number: float) -> None:
    table = np.load(folder / "vocab" / "vectors")
    table[rows, 0] = number
    with (folder / "vocab" / "vectors").open("wb") as file:
        np.save(file, table)


@pytest.mark.parametrize("number", [np.nan, np.inf, 1e26, 3e38])
def test_a_row_that_is_no_vector_counts_as_absent(copy: Path, number: float) -> None:
    whole = load_space(copy)
    word = whole.word(7)
    spoil(copy, slice(7, 8), number)
    space = load_space(copy)
    assert space.senseless == 1
    assert space.find(word) is None
    assert 7 not in space.meaningful


def test_a_model_with_many_such_rows_is_damaged(copy: Path) -> None:
    rows = load_space(copy).card.rows
    spoil(copy, slice(0, int(rows * MOST_SENSELESS) + 2), np.nan)
    with pytest.raises(ModelDamaged, match="numbers that are none"):
        load_space(copy)


def test_a_handmade_space_is_checked_too() -> None:
    space = handmade({"rei": [1.0, 2.0], "rato": [np.nan, 1.0]})
    assert space.find("rato") is None
    assert space.find("rei") is not None


def test_odd_keys_of_a_model_made_by_others_are_renamed_or_left_out(tmp_path: Path) -> None:
    pipeline = spacy.blank("pt")
    keys = ["d\u2019água", "\u200b", "guarda\u2011chuva"]
    table = np.eye(3, dtype=np.float32)
    for key in keys:
        pipeline.vocab.strings.add(key)
    pipeline.vocab.vectors = Vectors(strings=pipeline.vocab.strings, data=table, keys=keys)
    pipeline.to_disk(tmp_path / "odd")
    space = load_space(tmp_path / "odd")
    assert space.keys.words.tolist() == ["d'água", "guarda-chuva"]
    assert space.find("d'água") is not None
    assert space.word(1) == ""
