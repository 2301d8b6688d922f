from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.analogy import analogy
from embeddings.ask.neighbours import neighbours
from embeddings.ask.suggestions import suggestions
from embeddings.language.coarse_words import Category, CoarseWords
from embeddings.table.handmade import handmade
from embeddings.table.space import Space

PORTUGUESE = CoarseWords("pt")


@pytest.mark.parametrize(
    ("word", "category"),
    [
        ("merda", Category.VULGAR),
        ("MERDAS", Category.VULGAR),
        ("cú", Category.VULGAR),
        ("fodido", Category.VULGAR),
        ("idiota", Category.INSULT),
        ("viado", Category.SLUR),
        ("mongolóide", Category.SLUR),
        ("tesão", Category.SEXUAL),
        ("pornográfico", Category.SEXUAL),
        ("fucking", Category.VULGAR),
    ],
)
def test_a_listed_word_has_its_category_in_any_spelling(word: str, category: Category) -> None:
    assert PORTUGUESE.category(word) is category


@pytest.mark.parametrize(
    "word",
    [
        "viaduto",
        "veado",
        "galinha",
        "pinto",
        "cágado",
        "aleijadinho",
        "computador",
        "disputa",
        "reputação",
        "deputado",
        "cuidado",
        "negro",
        "gay",
        "lésbica",
        "judeu",
        "cigano",
        "índio",
        "travesti",
        "sexo",
        "pênis",
        "vagina",
        "estupro",
        "gorda",
        "velho",
        "putrefação",
    ],
)
def test_harmless_words_and_names_of_people_are_not_listed(word: str) -> None:
    assert PORTUGUESE.category(word) is None


def test_another_language_has_the_english_words_alone() -> None:
    assert CoarseWords("fr").category("shit") is Category.VULGAR
    assert CoarseWords("fr").category("merda") is None


@pytest.mark.parametrize("language", ["pt", "en"])
def test_each_list_has_every_category(language: str) -> None:
    file = Path(__file__).parents[2] / "embeddings/language/coarse" / f"{language}.txt"
    for heading in Category:
        assert f"[{heading}]" in file.read_text(encoding="utf-8")
    listed = ("dildo", "fuck", "idiot", "whore")
    assert {CoarseWords(language).category(word) for word in listed} == set(Category)


@given(
    st.lists(
        st.sampled_from(["rei", "merda", "casa", "foder", "sol", "puta", "mar"]), min_size=3, unique=True
    )
)
def test_no_list_of_the_built_in_questions_has_a_coarse_word(words: list[str]) -> None:
    space = handmade({word: [1.0, float(place), place**2] for place, word in enumerate(words)})
    for everything in (True, False):
        found = neighbours(space, words[0], 10, everything)
        assert not [one.word for one in found.found if PORTUGUESE.category(one.word)]
        assert not [word for held in found.held if held.reason == "coarse" for word in held.words]
        hidden = sum(held.count for held in found.held if held.reason == "coarse")
        assert hidden == sum(PORTUGUESE.category(word) is not None for word in words[1:])
    answers = analogy(space, (words[0], words[1]), 1.0, 1.0)
    assert not [
        one
        for one in (*answers.added, *answers.multiplied)
        if not one.given and PORTUGUESE.category(one.word)
    ]


def test_raw_neighbours_are_as_many_as_were_asked_for(builtin: Space) -> None:
    found = neighbours(builtin, "caralho", 30, everything=True)
    assert len(found.found) == 30
    assert not [one.word for one in found.found if builtin.hides(one.word)]
    (held,) = found.held
    assert held.count > 0
    assert held.words == ()


def test_no_suggestion_is_coarse_misspelt_or_foreign(builtin: Space) -> None:
    assert "voçê" not in suggestions(builtin, "voçee")
    assert "raínha" not in suggestions(builtin, "rainh")
    for typed in ("buseta", "meda", "putz", "foderr"):
        assert not [word for word in suggestions(builtin, typed) if builtin.hides(word)]
