from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.sentences import MOST_TOKENS, SHOWN_WORDS, Order, SentencePair, sentence_pair
from embeddings.encoder import SharedEncoder
from embeddings.errors import NoDirection, NothingKnown, SentenceTooLong, UnknownWord
from embeddings.language.frequencies import probabilities, smooth_weight
from embeddings.table.handmade import handmade
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

WORDS = ("o", "do", "rei", "rato", "roeu", "zebra")
numbers = st.floats(-100, 100, width=32).map(lambda x: x if abs(x) > 1e-3 else 0.0)
tables = st.lists(
    st.lists(numbers, min_size=4, max_size=4).filter(any), min_size=len(WORDS), max_size=len(WORDS)
)
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7)


def naive(space: Space, first: Sequence[str], second: Sequence[str], *, weight: bool) -> float:
    shares = probabilities("pt")
    assert shares is not None
    sums = [
        np.sum(
            [_vector(space, word) * (smooth_weight(word, shares) if weight else 1) for word in words], axis=0
        )
        for words in (first, second)
    ]
    return float(sums[0] @ sums[1] / np.linalg.norm(sums[0]) / np.linalg.norm(sums[1]))


def _vector(space: Space, word: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    found = space.find(word)
    assert found is not None
    return space.vector(found.row).astype(np.float64)


@settings(max_examples=100)
@given(tables, sentences, sentences)
def test_both_means_are_those_of_the_definition(
    table: list[list[float]], first: list[str], second: list[str]
) -> None:
    space = handmade(dict(zip(WORDS, table, strict=True)))
    try:
        answer = sentence_pair(space, " ".join(first), " ".join(second))
    except NoDirection:
        return
    assert answer.mean == pytest.approx(naive(space, first, second, weight=False), abs=1e-5)
    if answer.weighted is not None:
        assert answer.weighted == pytest.approx(naive(space, first, second, weight=True), abs=1e-5)
    assert all(-1 <= pair.cosine <= 1 for pair in answer.pairs)


@settings(max_examples=50)
@given(tables, sentences, sentences)
def test_sentences_are_symmetric(table: list[list[float]], first: list[str], second: list[str]) -> None:
    space = handmade(dict(zip(WORDS, table, strict=True)))
    try:
        there = sentence_pair(space, " ".join(first), " ".join(second))
    except NoDirection:
        return
    back = sentence_pair(space, " ".join(second), " ".join(first)).swapped()
    assert (there.first, there.second, there.order) == (back.first, back.second, back.order)
    assert there.mean == pytest.approx(back.mean, abs=1e-9)


def test_the_plain_mean_is_spacys_own_similarity(small_model: Path) -> None:
    pipeline, space = spacy.load(small_model), load_space(small_model)
    for first, second in (("o dia da mulher", "a noite do homem"), ("um ano", "o mesmo ano xyzzy")):
        expected = pipeline(first).similarity(pipeline(second))
        assert sentence_pair(space, first, second).mean == pytest.approx(expected, abs=1e-5)


def test_frequent_words_weigh_little_and_rare_ones_all(court: Space) -> None:
    shares = probabilities("pt")
    assert shares is not None
    assert smooth_weight("o", shares) < 0.05
    assert smooth_weight("rato", shares) > 0.9
    assert smooth_weight("xyzzy", shares) == 1.0
    assert smooth_weight(",", shares) == smooth_weight("🎉", shares) == 0.0
    assert smooth_weight("L'", probabilities("fr") or {}) < 0.1
    assert probabilities("xx") is None
    weights = {word.word: word.weight for word in sentence_pair(court, "Rei", "homem").first.words}
    assert weights == {"Rei": smooth_weight("rei", shares)}


def test_the_share_of_single_words_is_their_whole_cosine(court: Space) -> None:
    answer = sentence_pair(court, "rei", "rainha")
    (pair,) = answer.pairs
    assert pair.share == pytest.approx(pair.cosine) == pytest.approx(answer.weighted)
    assert not pair.same_row


def test_the_pairs_match_each_word_once_and_the_strongest_first(court: Space) -> None:
    answer = sentence_pair(court, "rei homem rei", "rainha mulher xyz")
    assert answer.pairs[0].first == "rei"
    assert [word.word for word in answer.first.words] == ["rei", "homem"]
    assert (answer.first.count, answer.first.known, answer.second.unknown) == (3, 3, ("xyz",))
    shares = [pair.share for pair in answer.pairs]
    assert shares == sorted(shares, reverse=True)
    assert all(share > 0 for share in shares)


def test_a_word_of_both_sentences_is_matched_with_itself(court: Space) -> None:
    answer = sentence_pair(court, "rei avó mulher", "homem avó avô")
    assert ("avó", "avó") in {(pair.first, pair.second) for pair in answer.pairs}


def test_a_pair_on_one_row_is_told(court: Space) -> None:
    answer = sentence_pair(court, "rei", "monarca")
    assert answer.pairs[0].same_row
    assert answer.mean == 1.0
    assert answer.order is Order.DIFFERENT


@pytest.mark.parametrize(
    ("second", "order"),
    [
        ("Homem rei mulher!", Order.SAME),
        ("mulher rei homem", Order.REORDERED),
        ("mulher rei homem homem", Order.DIFFERENT),
        ("mulher rei abc", Order.DIFFERENT),
    ],
)
def test_the_order_of_equal_words_is_noticed(court: Space, second: str, order: Order) -> None:
    assert sentence_pair(court, "homem, rei mulher.", second).order is order


def test_reordered_sentences_have_one_mean(court: Space) -> None:
    answer = sentence_pair(court, "homem rei mulher avó", "avó mulher rei homem")
    assert answer.mean == pytest.approx(1.0, abs=1e-12)
    assert answer.weighted == pytest.approx(1.0, abs=1e-12)


def test_a_sentence_that_says_nothing_to_the_model_is_an_error(court: Space) -> None:
    with pytest.raises(UnknownWord):
        sentence_pair(court, "rei", "xyz")
    with pytest.raises(NothingKnown):
        sentence_pair(court, "xyz abc", "rei")
    with pytest.raises(NoDirection) as caught:
        sentence_pair(court, "rei", "rei abismo")
    assert caught.value.text == "rei abismo"
    with pytest.raises(SentenceTooLong) as long:
        sentence_pair(court, "rei", "rei " * (MOST_TOKENS + 1))
    assert (long.value.tokens, long.value.limit) == (MOST_TOKENS + 1, MOST_TOKENS)
    assert sentence_pair(court, "rei", "rei " * MOST_TOKENS).mean == pytest.approx(1)


def test_punctuation_alone_has_a_plain_mean_only(french: Space) -> None:
    answer = sentence_pair(french, "!", "?")
    assert answer.weighted is None
    assert answer.mean < 1
    assert answer.pairs


def test_the_table_has_the_cosine_of_each_word_with_each_in_their_order() -> None:
    court = handmade({word: [1.0, float(place), place**0.5] for place, word in enumerate(WORDS)})
    table = sentence_pair(court, "o rei roeu o rato", "zebra do rei").table
    assert table.first == ("o", "rei", "roeu", "rato")
    assert table.second == ("zebra", "do", "rei")
    assert table.cosines[1][2] == 1.0
    for word, row in zip(table.first, table.cosines, strict=True):
        assert row == pytest.approx(
            [cosine(_vector(court, word), _vector(court, other)) for other in table.second]
        )


def test_the_table_of_a_long_sentence_has_the_words_that_weigh_most(builtin: Space) -> None:
    text = (
        "o menino e a menina foram com o avô e a avó ver a girafa do zoológico da cidade de Curitiba em maio"
    )
    answer = sentence_pair(builtin, text, "o rei")
    table = answer.table
    assert len(table.first) == SHOWN_WORDS
    weights = {word.word: word.weight for word in answer.first.words}
    left_out = set(weights) - set(table.first)
    assert max(weights[word] for word in left_out) <= min(weights[word] for word in table.first)
    assert list(table.first) == [word for word in weights if word in table.first]


def test_a_space_without_an_encoder_has_the_means_alone(court: Space) -> None:
    assert sentence_pair(court, "rei", "rainha").encoded is None


def test_the_encoder_reads_the_order(builtin: Space) -> None:
    answer = sentence_pair(builtin, "cachorro morde homem", "homem morde cachorro")
    assert answer.mean == pytest.approx(1.0)
    assert answer.encoded is not None
    assert answer.encoded < 0.99
    kind = TypeAdapter(SentencePair)
    assert kind.validate_json(kind.dump_json(answer)) == answer


def test_rarity_parts_unrelated_sentences_that_share_small_words(builtin: Space) -> None:
    answer = sentence_pair(builtin, "O gato dorme no sofá da sala", "O governo aprovou a lei do orçamento")
    assert answer.weighted is not None
    assert answer.mean > 0.3
    assert answer.weighted < 0.1


def test_threads_that_ask_at_once_are_answered_alike() -> None:
    shared = SharedEncoder()
    texts = ["o rei", "a rainha"]
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: shared.vectors(texts), range(8)))
    assert all(np.array_equal(answer, answers[0]) for answer in answers)
    assert answers[0].shape == (2, 512)
