"""Counting what does not belong into lists of neighbours."""

from pathlib import Path

import pytest

from embeddings.errors import NotLemmas
from embeddings.judging.litter import Lemma, litter_in, read_lemmas
from embeddings.table.handmade import handmade

TABLE = "lemma\tupos\tcount\trest\nCasa\tNOUN\t7\t1\nser\tVERB\t9\t1\ncasal\tNOUN\t2\t1\n"


def test_a_table_of_lemmas_is_read(tmp_path: Path) -> None:
    (tmp_path / "lemmas.tsv").write_text(TABLE, encoding="utf-8")
    assert read_lemmas(tmp_path / "lemmas.tsv") == (
        Lemma("casa", "NOUN", 7),
        Lemma("ser", "VERB", 9),
        Lemma("casal", "NOUN", 2),
    )


@pytest.mark.parametrize("content", ["", "lemma\tupos\tcount\n", "a b c\nd e f\n", "a\tb\tc\nd\te\tf\n"])
def test_another_kind_of_file_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "other.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(NotLemmas):
        read_lemmas(tmp_path / "other.tsv")


def test_each_kind_of_litter_is_counted_once_a_neighbour() -> None:
    space = handmade({"casa": [1.0, 0.0], "casal": [0.9, 0.1], "house": [0.8, 0.2], "lar": [0.7, 0.3]})
    lemmas = (Lemma("casa", "NOUN", 9), Lemma("casal", "NOUN", 0), Lemma("lar", "ADV", 3))
    found = litter_in(space, lemmas[:1] + lemmas[2:], everything=True)
    assert (found.nouns, found.shown) == (1, 3)
    assert found.alike == pytest.approx(1 / 3)  # casal
    assert found.foreign == pytest.approx(1 / 3)  # house
    assert found.unlisted == pytest.approx(2 / 3)  # casal and house


def test_a_form_of_the_noun_is_no_look_alike() -> None:
    space = handmade({"casa": [1.0, 0.0], "casas": [0.9, 0.1]})
    found = litter_in(space, (Lemma("casa", "NOUN", 9),), everything=True)
    assert (found.alike, found.unlisted) == (0, 0)


def test_a_model_without_the_nouns_has_no_litter() -> None:
    space = handmade({"casa": [1.0, 0.0], "lar": [0.9, 0.1]})
    assert litter_in(space, (Lemma("ser", "VERB", 9),), everything=True).shown == 0
