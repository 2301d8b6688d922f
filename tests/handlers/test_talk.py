"""Texts without a command: what they ask, by sentences as students and teachers write them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.commands import commands
from handlers.reading.asked import PlainQuestion
from handlers.reading.patterns import compiled
from handlers.reading.talk import Meaning, SmallTalk, Unclear
from rendering.catalog import COMPLETE, Catalogs
from tests.timing import processor_seconds

TALK = commands(Catalogs("pt")).talk
FOLDER = Path(__file__).parent / "talk"
LEAST_SENTENCES, LEAST_OTHERS = 150, 30
LEAST_SHARE = 0.65


def _sentences(language: str, file: str = "sentences") -> Iterator[tuple[str, str]]:
    for line in (FOLDER / f"{file}.{language}.txt").read_text("utf-8").splitlines():
        typed, arrow, meant = line.partition(" => ")
        if arrow:
            yield typed, meant


def _written(meaning: Meaning) -> str:
    if isinstance(meaning, PlainQuestion):
        return f"{meaning.command} {meaning.text}".strip()
    return f"({meaning.kind})" if isinstance(meaning, SmallTalk) else "(nothing)"


THINGS_OF_TALK = [
    ("pt", "quais sao as palavras mais proximas de ansiedade e de medo", ["ansiedade", "medo"]),
    ("pt", "sinônimos de mãe e irmã", ["mãe", "irmã"]),
    ("pt", "vizinhos de aluno e professor", ["aluno", "professor"]),
    ("en", "which words are closest to anxiety and to fear", ["anxiety", "fear"]),
    ("en", "neighbors of king and professor", ["king", "professor"]),
    ("pt", 'vizinhos de "rei" e de "pão de queijo"', ["rei", '"pão de queijo"']),
    ("pt", "vizinhos de mar, professor", []),
    ("pt", "vizinhos de mar e rio, gente", ["mar", "rio"]),
    ("en", "neighbors of king, professor", []),
]
"""Messages with words that people also say of themselves, and the words whose neighbours they ask for."""


@pytest.mark.parametrize(("language", "typed", "words"), THINGS_OF_TALK)
def test_what_people_talk_of_is_asked_about_too(language: str, typed: str, words: list[str]) -> None:
    found = [piece.asked for piece in TALK.pieces(typed, language)]
    assert [asked and (asked.command, asked.text) for asked in found] == [
        ("neighbors", word) for word in words
    ]


ALL = [(language, *pair) for language in COMPLETE for pair in _sentences(language)]


@pytest.mark.parametrize(("language", "typed", "meant"), ALL, ids=[f"{one[0]}: {one[1]}" for one in ALL])
def test_a_sentence_is_read_as_what_it_asks(language: str, typed: str, meant: str) -> None:
    assert _written(TALK.read(typed, language)) == meant


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("file", ["held-out", "second-held-out", "third-held-out"])
def test_sentences_that_the_forms_were_not_made_for_are_read_too(file: str, language: str) -> None:
    asked = list(_sentences(language, file))
    right = [typed for typed, meant in asked if _written(TALK.read(typed, language)) == meant]
    assert len(right) >= LEAST_SHARE * len(asked)
    for typed, meant in asked:
        if meant == "(nothing)":
            assert not isinstance(TALK.read(typed, language), PlainQuestion), typed


@pytest.mark.parametrize("language", COMPLETE)
def test_there_are_enough_sentences_and_enough_that_ask_nothing(language: str) -> None:
    meant = [meaning for _, meaning in _sentences(language)]
    assert len(meant) >= LEAST_SENTENCES
    assert meant.count("(nothing)") >= LEAST_OTHERS
    assert len([one for one in meant if one.startswith("(")]) >= 2 * LEAST_OTHERS


def test_a_question_in_another_language_than_the_chats_is_understood() -> None:
    assert TALK.read("are rei and rainha similar?", "pt") == PlainQuestion("similar", "rei rainha")
    assert TALK.read("rei e rainha são parecidos?", "en") == PlainQuestion("similar", "rei rainha")


def test_a_text_is_read_in_the_language_that_its_small_words_are_of() -> None:
    assert TALK.read("sun and moon are similar or not?", "pt") == PlainQuestion("similar", "sun moon")
    assert TALK.read("what would an encoder be similar to?", "pt") == TALK.read(
        "what would an encoder be similar to?", "en"
    )


def test_a_form_has_words_that_may_be_missing_and_words_of_which_one_is_there() -> None:
    (form,) = compiled(["[the] (difference / distance) between <first> and <second>"])
    found = form.of(["distance", "between", "new", "york", "and", "rome"])
    assert found is not None
    assert found.parts == {"first": (2, 4), "second": (5, 6)}
    assert form.of(["the", "similarity", "between", "a", "and", "b"]) is None


def test_a_sentence_is_read_in_a_moment_however_it_is_made() -> None:
    hostile = (
        "qual a diferença entre " * 12,
        "e " * 49,
        "oi " * 49,
        "?" * 4000,
        "a, " * 49,
        "rei menos " * 16,
        "k" * 4000,
    )
    assert processor_seconds(lambda: [TALK.read(text, "pt") for text in hostile]) < 5


@given(st.text(max_size=200))
def test_whatever_is_typed_has_a_meaning(typed: str) -> None:
    assert _written(TALK.read(typed, "pt"))


def test_a_sentence_alone_has_four_words_or_more() -> None:
    assert TALK.read("o rei dorme bem", "pt") == PlainQuestion("embedding", "o rei dorme bem", bare=True)
    assert TALK.read("o rei dorme", "pt") != PlainQuestion("embedding", "o rei dorme", bare=True)


def test_a_number_is_no_term_to_ask_about() -> None:
    assert isinstance(TALK.read("o que é 5?", "pt"), Unclear)
