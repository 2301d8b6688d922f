import pytest
from pydantic import TypeAdapter

from embeddings.ask.words import dimensions, embedding, resolve, similarity
from embeddings.errors import NoDirection, NothingKnown, UnknownWord
from embeddings.results import Dimensions, Embedding, Phrase, Similarity, Word
from embeddings.table.space import Space


def test_a_text_that_is_a_key_is_a_word(court: Space) -> None:
    term, vector = resolve(court, "  Rei ")
    assert isinstance(term, Word)
    assert term.asked == "Rei"
    assert vector.tolist() == [3.0, 1.0, 0.0]


def test_several_tokens_are_a_phrase_with_the_mean_of_the_known_ones(court: Space) -> None:
    answer = embedding(court, "o rei e a rainha")
    assert isinstance(answer.term, Phrase)
    assert [token.text for token in answer.term.tokens] == ["o", "rei", "e", "a", "rainha"]
    assert [token.text for token in answer.term.known] == ["rei", "rainha"]
    assert answer.weights == (3.0, 0.0, 0.0)
    assert answer.term.norm == 3.0


def test_a_phrase_shows_the_first_weights_of_each_known_token(court: Space) -> None:
    term, _ = resolve(court, "xyz rei")
    assert isinstance(term, Phrase)
    assert [token.weights for token in term.tokens] == [(), (3.0, 1.0, 0.0)]


def test_one_unknown_token_is_an_unknown_word_with_suggestions(court: Space) -> None:
    with pytest.raises(UnknownWord) as caught:
        resolve(court, "avo")
    assert (caught.value.word, caught.value.suggestions) == ("avo", ("avó", "avô"))


def test_a_zero_vector_is_never_shown_as_meaning(court: Space) -> None:
    with pytest.raises(UnknownWord):
        embedding(court, "nada")
    answer = embedding(court, "nada rei")
    assert answer.weights == (3.0, 1.0, 0.0)


@pytest.mark.parametrize(("text", "tokens"), [("xyz, abc", 3), ("", 0), ("  \n ", 0)])
def test_a_phrase_without_known_words_is_nothing_known(court: Space, text: str, tokens: int) -> None:
    with pytest.raises(NothingKnown) as caught:
        similarity(court, "rei", text)
    assert caught.value.tokens == tokens


def test_a_phrase_that_cancels_out_has_no_direction(court: Space) -> None:
    with pytest.raises(NoDirection) as caught:
        similarity(court, "rei abismo", "rei")
    assert caught.value.text == "rei abismo"


def test_half_a_character_is_not_a_crash(court: Space) -> None:
    with pytest.raises((UnknownWord, NothingKnown)):
        resolve(court, "\ud83d")


def test_a_word_is_exactly_itself_in_any_casing(court: Space) -> None:
    answer = similarity(court, "rei", "REI")
    assert answer.cosine == 1.0
    assert answer.same_word
    assert not answer.same_row


def test_words_on_one_row_are_told_apart_from_one_word(court: Space) -> None:
    answer = similarity(court, "rei", "monarca")
    assert answer.cosine == 1.0
    assert answer.same_row
    assert not answer.same_word


def test_similarity_of_phrases(court: Space) -> None:
    answer = similarity(court, "o rei e a rainha", "o rei e a rainha")
    assert answer.cosine == 1.0
    assert not answer.same_word
    assert not answer.same_row
    assert answer.swapped().swapped() == answer


def test_dimensions_with_and_without_a_word(court: Space) -> None:
    assert dimensions(court, None) == Dimensions(None, 3, 12, 10)
    assert isinstance(dimensions(court, "rei").term, Word)
    assert isinstance(dimensions(court, "rei rainha").term, Phrase)
    with pytest.raises(UnknownWord):
        dimensions(court, "xyzzy")


def test_results_survive_json_exactly(builtin: Space) -> None:
    for text in ("rainha", "o rei da França"):
        answer = embedding(builtin, text)
        embeddings = TypeAdapter(Embedding)
        assert embeddings.validate_json(embeddings.dump_json(answer)) == answer
        likeness = similarity(builtin, text, "a mulher do xyzzy")
        similarities = TypeAdapter(Similarity)
        assert similarities.validate_json(similarities.dump_json(likeness)) == likeness
        size = dimensions(builtin, text)
        sizes = TypeAdapter(Dimensions)
        assert sizes.validate_json(sizes.dump_json(size)) == size
