"""The list of words that the project ships, what it was made from, and the reader of its dictionary."""

from dataclasses import replace
from pathlib import Path

import pytest

from embeddings.builtin.recipe import Recipe
from embeddings.builtin.shipped_words import shipped_words
from embeddings.builtin.whole_list import WholeList
from embeddings.table.speech_parts import Part
from tools.sources.dictionary import Dictionaries, Entry, MorfologikDictionary

NEXT_AND_LAST = 0xC0


def dictionary(folder: Path, line: str) -> MorfologikDictionary:
    """Write a dictionary of one line in the format CFSA2: an arc for each letter, each behind the other."""
    *before, last = line.encode()
    arcs = b"".join(bytes([NEXT_AND_LAST, label]) for label in (ord("^"), *before))
    file = folder / "one.dict"
    file.write_bytes(b"\\fsa\xc6\x00\x00\x00" + arcs + bytes([0x60, last, 0]))
    return MorfologikDictionary(file)


@pytest.fixture(scope="module")
def shipped() -> WholeList:
    listed = shipped_words(Recipe())
    assert listed is not None, "run: python -m tools.sources.words"
    return listed


def test_the_shipped_list_was_made_from_todays_recipe_and_lists(shipped: WholeList) -> None:
    assert len(shipped.known.words) > 60_000
    assert shipped_words(replace(Recipe(), candidates=1500)) is None
    assert shipped_words(Recipe(language="fr")) is None


@pytest.mark.parametrize(
    ("word", "part"),
    [("feijoada", Part.NOUN), ("correr", Part.VERB), ("bonito", Part.ADJECTIVE), ("irônico", Part.SPELLED)],
)
def test_a_word_has_its_part_of_speech(shipped: WholeList, word: str, part: Part) -> None:
    assert part in Part(int(shipped.parts[shipped.known.words.index(word)]))


@pytest.mark.parametrize("word", ["queen", "friday", "shirt", "fei", "nzima"])
def test_words_that_only_other_languages_have_are_not_in_the_list(shipped: WholeList, word: str) -> None:
    assert word not in {one.lower() for one in shipped.known.words}


@pytest.mark.parametrize("word", ["irónico", "actor", "higiénico", "Brasília", "feijoada", "uai", "mouse"])
def test_other_spellings_names_and_loans_stay(shipped: WholeList, word: str) -> None:
    assert word in shipped.known.words


def test_a_dictionary_gives_lemma_and_part_of_speech(tmp_path: Path) -> None:
    tagged = dictionary(tmp_path, "gatos_B_NCMP000")
    assert list(tagged.entries("gatos")) == [Entry("gato", "NCMP000")]
    assert list(tagged.entries("gato")) == []
    assert "gatos" in tagged
    assert "gat" not in tagged
    both = Dictionaries(tagged, (tagged,))
    assert both.part("gatos") == Part.NOUN | Part.SPELLED
    assert both.part("Gatos") == Part.NOUN  # no dictionary spells it with a capital
    assert both.part("cães") == Part(0)
    assert not both.is_lemma("gatos")


def test_a_file_of_another_kind_is_no_dictionary(tmp_path: Path) -> None:
    (tmp_path / "other.dict").write_bytes(b"another kind")
    with pytest.raises(ValueError, match="other"):
        MorfologikDictionary(tmp_path / "other.dict")
