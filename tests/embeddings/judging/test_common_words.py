"""A model that cannot tell common words apart is found out, once."""

from pathlib import Path

import pytest

from embeddings.judging.checks import CHECKS_FILE, Checks
from embeddings.judging.common_words import common_words, commonest
from embeddings.results import Indistinct
from embeddings.table.handmade import handmade
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from tests.pruned import pruned


def test_words_without_a_vector_and_words_that_share_one_are_counted(tmp_path: Path) -> None:
    groups = [("school", "money", "water"), ("family", "king", "evil")]
    common = common_words(load_space(pruned(tmp_path / "m", "en", "pruned", groups, left_out=20)))
    assert common is not None
    assert common.thousand == Indistinct(1000, 20, 5)
    assert common.five_thousand == Indistinct(5000, 20, 6)
    assert common.thousand.share == 0.025
    assert common.trusted
    assert set(common.pairs) == {("school", "money"), ("family", "king")}


def test_a_model_is_trusted_while_three_of_a_hundred_are_lost(tmp_path: Path) -> None:
    for lost, trusted in ((30, True), (31, False)):
        folder = pruned(tmp_path / str(lost), "en", "pruned", [], left_out=lost)
        common = common_words(load_space(folder))
        assert common is not None
        assert common.trusted == trusted


def test_the_worst_pairs_are_two_words_not_two_spellings_and_grammar_comes_last(tmp_path: Path) -> None:
    groups = [("the", "in"), ("house", "houses"), ("school", "money"), ("evil", "dragon")]
    common = common_words(load_space(pruned(tmp_path / "m", "en", "pruned", groups)))
    assert common is not None
    assert common.pairs == (("school", "money"), ("the", "in"), ("evil", "dragon"))


def test_a_model_that_has_each_common_word_by_itself_is_trusted(tmp_path: Path) -> None:
    common = common_words(load_space(pruned(tmp_path / "m", "en", "whole", [])))
    assert common is not None
    assert (common.trusted, common.pairs, common.thousand.share) == (True, (), 0.0)


def test_of_the_official_french_model_four_words_of_a_thousand_share_a_vector(french: Space) -> None:
    common = common_words(french)
    assert common is not None
    assert common.thousand == Indistinct(1000, 0, 4)
    assert common.trusted
    assert ("jean", "paul") in common.pairs


def test_a_language_that_no_list_has_is_not_judged() -> None:
    assert commonest("xx") == ()


def test_what_was_counted_is_kept_and_not_counted_again(tmp_path: Path) -> None:
    folder, opened = pruned(tmp_path / "m", "en", "pruned", [("school", "money")]), []

    def opens() -> Space:
        opened.append(folder)
        return load_space(folder)

    first = Checks(tmp_path).of(folder, opens)
    assert Checks(tmp_path).of(folder, opens) == first
    assert len(opened) == 1
    pruned(tmp_path / "other", "en", "another", [])
    assert Checks(tmp_path).of(tmp_path / "other", lambda: load_space(tmp_path / "other")) != first


@pytest.mark.parametrize("written", ["", "{", "[]", '{"en_pruned 3.8.0": {"odd": 1}}'])
def test_an_unreadable_record_is_counted_anew(tmp_path: Path, written: str) -> None:
    folder = pruned(tmp_path / "m", "en", "pruned", [("school", "money")])
    (tmp_path / CHECKS_FILE).write_text(written)
    common = Checks(tmp_path).of(folder, lambda: load_space(folder))
    assert common is not None
    assert common.pairs == (("school", "money"),)


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    folder = pruned(tmp_path / "m", "en", "pruned", [])
    (tmp_path / "file").touch()
    assert Checks(tmp_path / "file").of(folder, lambda: load_space(folder)) is not None


def test_a_model_of_a_few_words_lacks_the_others() -> None:
    common = common_words(handmade({"rei": [1.0, 0.0], "rainha": [0.0, 1.0]}))
    assert common is not None
    assert common.thousand.missing >= 998
    assert not common.trusted
