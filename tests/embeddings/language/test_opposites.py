"""The lists of opposites, and under which of its words a form is found."""

from pathlib import Path

import pytest

import embeddings.language
from embeddings.files.digests import code_digest
from embeddings.language.opposites import Opposites, opposites_of, pairs_in
from embeddings.search.opposed import listed_opposites
from embeddings.table.space import Space


@pytest.mark.parametrize("language", ["pt", "en"])
def test_opposites_are_pairs_that_stand_once(language: str) -> None:
    pairs = pairs_in(language)
    assert len(pairs) >= 400
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)
    assert all(one != other for one, other in pairs)


@pytest.mark.parametrize(
    ("form", "contrary"), [("fechadas", "aberto"), ("mortos", "vivo"), ("comprou", "vender")]
)
def test_a_form_has_the_opposites_of_its_word(builtin: Space, form: str, contrary: str) -> None:
    assert contrary in listed_opposites(builtin, form).contraries


def test_counterparts_are_no_contraries() -> None:
    assert opposites_of("en", ["purchaser", "buyer"]) == Opposites((), ("seller",))
    assert opposites_of("fr", ["chaud"]) == Opposites()


def test_answers_are_remembered_under_the_list_that_they_rest_on(tmp_path: Path) -> None:
    listed = Path(embeddings.language.__file__).with_name("opposites.pt.txt")
    copy = tmp_path / listed.name
    copy.write_bytes(listed.read_bytes())
    before = code_digest(tmp_path, [])
    copy.write_text(f"{listed.read_text('utf-8')}sol chuva\n", encoding="utf-8")
    assert code_digest(tmp_path, []) != before
