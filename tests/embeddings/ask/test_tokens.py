import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.tokens import SHOWN_TOKENS, Inspection, inspection
from embeddings.language.joined_words import Joining, composition
from embeddings.table.space import Space

PARTS = {
    "do": ("de", "o"),
    "Da": ("de", "a"),
    "à": ("a", "a"),
    "ÀQUELE": ("a", "aquele"),
    "dum": ("de", "um"),
    "naquilo": ("em", "aquilo"),
    "pelo": ("por", "o"),
    "comigo": ("com", "mim"),
    "d\u2019água": ("de", "água"),
    "disse-me": ("disse", "me"),
    "fazê-lo": ("fazer", "o"),
    "amá-las": ("amar", "as"),
    "construí-lo": ("construir", "o"),
    "pô-lo": ("pôr", "o"),
    "produ-lo": ("produz", "o"),
    "chamamo-lo": ("chamamos", "o"),
    "sentamo-nos": ("sentamos", "nos"),
    "fazem-no": ("fazem", "o"),
    "dão-nas": ("dão", "as"),
    "deu-lho": ("deu", "lhe", "o"),
    "dir-lhe-ei": ("direi", "lhe"),
    "chamá-la-emos": ("chamaremos", "a"),
    "pô-lo-ia": ("poria", "o"),
}


@pytest.mark.parametrize(("token", "parts"), PARTS.items())
def test_words_joined_into_one_token_are_named(token: str, parts: tuple[str, ...]) -> None:
    made_of = composition(token)
    assert made_of is not None
    assert made_of.parts == parts
    assert made_of.joining is not Joining.HYPHEN


@pytest.mark.parametrize("token", ["guarda-chuva", "vira-lata", "bem-te-vi", "louva-a-deus", "ex-marido"])
def test_a_compound_is_no_verb_with_a_pronoun(token: str) -> None:
    made_of = composition(token)
    assert made_of is not None
    assert made_of.joining is Joining.HYPHEN
    assert made_of.parts == tuple(token.split("-"))


@pytest.mark.parametrize("token", ["rato", "dó", "doce", "-", "x-", "10-20", "-lo", "", "👨‍👩‍👧", "amá--lo"])
def test_a_word_that_is_only_itself_is_made_of_nothing(token: str) -> None:
    assert composition(token) is None


def test_letters_that_are_another_word_too_are_marked() -> None:
    hair, only = composition("pelo"), composition("do")
    assert hair is not None
    assert only is not None
    assert hair.homograph
    assert not only.homograph


@given(st.text(max_size=60))
def test_any_text_may_be_asked_what_it_is_made_of(text: str) -> None:
    made_of = composition(text)
    assert made_of is None or len(made_of.parts) > 1


def test_each_token_has_the_id_row_and_form_that_the_model_uses(court: Space) -> None:
    answer = inspection(court, "O Rei disse-me do rato")
    assert [token.text for token in answer.tokens] == ["O", "Rei", "disse-me", "do", "rato"]
    assert (answer.count, answer.known) == (5, 1)
    king = answer.tokens[1]
    assert king.word is not None
    assert (king.word.key, king.word.row) == ("rei", 0)
    assert answer.tokens[0].word is None


def test_an_id_is_spacys_own(court: Space) -> None:
    text = "o rato, a rata e o X do João 🎉"
    tokens = spacy.blank("pt").make_doc(text)
    assert [token.orth for token in tokens] == [token.id for token in inspection(court, text).tokens]


def test_only_portuguese_tokens_are_taken_apart(french: Space) -> None:
    answer = inspection(french, "Le rat a du pain des-me")
    assert [token.composition for token in answer.tokens] == [None] * answer.count


def test_a_long_text_is_counted_whole_and_shown_in_part(court: Space) -> None:
    answer = inspection(court, "rei " * 300)
    assert (answer.count, answer.known, len(answer.tokens)) == (300, 300, SHOWN_TOKENS)


def test_a_text_without_tokens_has_none(court: Space) -> None:
    assert inspection(court, " ").tokens == ()


def test_inspections_survive_json_exactly(court: Space) -> None:
    kind = TypeAdapter(Inspection)
    answer = inspection(court, "Rei pelo disse-me 🎉")
    assert kind.validate_json(kind.dump_json(answer)) == answer
