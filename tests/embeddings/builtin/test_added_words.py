"""Names, loans and words with a hyphen that the built-in model has beside the frequent words."""

import numpy as np

from embeddings.builtin.added_words import added_words, also_words, names, texts_instead
from embeddings.builtin.whole_list import WholeList
from embeddings.builtin.word_list import Vocabulary

FREQUENT = ("que", "casa", "brasília", "rosa", "onu", "casas", "rara")


def frequent() -> Vocabulary:
    count = len(FREQUENT)
    shares = np.array([2.0**-place for place in range(count)], dtype=np.float32)
    zeros = np.zeros(count, dtype=np.float32)
    return Vocabulary(
        FREQUENT, shares, zeros, np.ones(count, dtype=np.bool_), np.array([0, 1, 2, 3, 4, 1, 5])
    )


def test_lists_are_of_single_words_and_each_word_stands_once() -> None:
    for words in (names("pt"), added_words("pt")):
        assert len(words) == len(set(words)) > 700
        assert not [word for word in words if any(sign.isspace() or sign.isdigit() for sign in word)]
    assert all(word.islower() for word in also_words("pt"))


def test_the_world_is_named() -> None:
    assert {"Venezuela", "Hanói", "Ottawa", "Berna", "Messi", "Tocantins", "Kosovo"} <= set(names("pt"))
    assert "Pseudobidi" not in names("pt")


def test_weekdays_loans_and_slang_are_added() -> None:
    assert {"terça-feira", "beija-flor", "mouse", "selfie", "cateto", "token", "uai"} <= set(
        added_words("pt")
    )


def test_a_name_takes_the_row_of_its_lower_case_but_not_that_of_a_common_word() -> None:
    words = WholeList.of(frequent(), 5, "pt").known.words
    assert "Brasília" in words
    assert "brasília" not in words
    assert words.index("ONU") == FREQUENT.index("onu")
    assert {"rosa", "Rosa"} <= set(words)


def test_a_name_is_kept_as_it_will_be_found() -> None:
    words = set(WholeList.of(frequent(), 5, "pt").known.words)
    assert "whatsapp" in words
    assert "WhatsApp" not in words


def test_added_words_stand_at_their_place_and_frequent_ones_keep_their_order() -> None:
    listed = WholeList.of(frequent(), 5, "pt")
    words = listed.known.words
    kept = [word.lower() for word in words if word.lower() in FREQUENT and word != "Rosa"]
    assert kept == list(FREQUENT)
    assert words.index("terça-feira") > words.index("rosa")
    assert words[-1] == "rara"
    assert (np.diff(listed.known.shares) <= 0).all()
    assert len(words) == len(set(words)) == len(listed.added) == len(listed.names)


def test_what_was_added_is_told_and_each_name_is_a_family_of_its_own() -> None:
    listed = WholeList.of(frequent(), 5, "pt")
    told = dict(zip(listed.known.words, zip(listed.added, listed.names, strict=True), strict=True))
    assert told["casa"] == (False, False)
    assert told["mouse"] == (True, False)
    assert told["Brasília"] == told["Rosa"] == (True, True)
    family = dict(zip(listed.known.words, listed.known.family.tolist(), strict=True))
    assert family["casa"] == family["casas"]
    assert family["Rosa"] != family["rosa"]


def test_a_word_that_an_encoder_takes_for_another_is_read_as_what_it_means() -> None:
    assert texts_instead("pt")["terça"] == "terça-feira"
    assert texts_instead("pt")["tmj"] == "tamo junto"
    listed = WholeList.of(frequent(), 5, "pt")
    assert dict(zip(listed.known.words, listed.texts, strict=True))["vlw"] == "valeu"
    assert WholeList.plain(frequent(), "pt").texts == FREQUENT
