"""The parts of a cosine."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.axis import axis
from embeddings.ask.explanation import (
    SHOWN_AGAINST,
    SHOWN_FOR,
    Explanation,
    anatomy,
    explanation,
    odd_one_explained,
    placement,
    sentences_explained,
    sum_explained,
)
from embeddings.ask.groups import odd_one
from embeddings.ask.sentences import sentence_pair
from embeddings.errors import CancelledOut, SamePoles
from embeddings.results import Word
from embeddings.table.handmade import handmade

VECTOR = st.lists(st.integers(-9, 9), min_size=4, max_size=4).filter(any)


@given(VECTOR, VECTOR)
def test_the_parts_are_those_of_the_naive_sum(first: list[int], second: list[int]) -> None:
    space = handmade({"a": [float(x) for x in first], "b": [float(x) for x in second]})
    told = explanation(space, "a", "b")
    one, other = np.array(first, dtype=np.float64), np.array(second, dtype=np.float64)
    parts = one * other / np.linalg.norm(one) / np.linalg.norm(other)
    shown = {part.dimension: part.part for part in (*told.balance.pulling, *told.balance.pushing)}
    assert shown == {i: pytest.approx(parts[i]) for i in shown}
    assert told.balance.agreeing == (parts > 0).sum()
    assert len(told.balance.pulling) == min(SHOWN_FOR, (parts > 0).sum())
    assert len(told.balance.pushing) == min(SHOWN_AGAINST, (parts < 0).sum())
    assert np.cos(np.radians(told.angle)) == pytest.approx(parts.sum(), abs=1e-6)
    assert told.dot / (told.first.norm * told.second.norm) == pytest.approx(told.cosine, abs=1e-6)


def test_an_explanation_survives_the_cache() -> None:
    told = explanation(handmade({"a": [1.0, 2.0], "b": [0.5, -1.0]}), "a", "b")
    kind = TypeAdapter(Explanation)
    assert kind.validate_json(kind.dump_json(told)) == told


@given(
    st.lists(VECTOR, min_size=3, max_size=3, unique_by=tuple),
    st.lists(st.integers(1, 3), min_size=2, max_size=2),
)
def test_the_shares_of_a_sums_terms_add_up_to_the_cosine(
    vectors: list[list[int]], weights: list[int]
) -> None:
    space = handmade(dict(zip("abc", vectors, strict=True)))
    try:
        told = sum_explained(space, ("a", "b"), "c", weights[0], -weights[1])
    except CancelledOut:
        return
    one, other, word = (np.array(vector) / np.linalg.norm(vector) for vector in vectors)
    total = weights[0] * one - weights[1] * other
    assert told.cosine == pytest.approx(total @ word / np.linalg.norm(total), abs=1e-6)
    assert sum(part.share for part in told.first.ingredients) == pytest.approx(told.cosine, abs=1e-6)
    assert told.first.norm == pytest.approx(np.linalg.norm(total), abs=1e-6)


@given(st.lists(VECTOR, min_size=3, max_size=5))
def test_the_odd_ones_cosine_is_that_of_the_group(vectors: list[list[int]]) -> None:
    space = handmade(dict(zip("abcde", vectors, strict=False)))
    texts = tuple("abcde"[: len(vectors)])
    found = odd_one(space, texts).members[0]
    assert isinstance(found.term, Word)
    others = tuple(text for text in texts if text != found.term.key)
    try:
        told = odd_one_explained(space, found.term.key, others)
    except CancelledOut:
        assert found.cosine == 0
        return
    assert told.cosine == pytest.approx(found.cosine)
    assert sum(part.share for part in told.second.ingredients) == pytest.approx(told.cosine, abs=1e-6)


@given(VECTOR, VECTOR, VECTOR)
def test_the_parts_of_a_position_are_those_of_the_axis(
    one: list[int], other: list[int], word: list[int]
) -> None:
    space = handmade({"a": one, "b": other, "c": word})
    try:
        placed = axis(space, ("a",), ("b",), ("c",)).places[0]
        told = placement(space, ("a",), ("b",), "c")
    except SamePoles:
        return
    assert told.position == pytest.approx(placed.position)
    parts = [*told.balance.pulling, *told.balance.pushing]
    if len(parts) == 4:
        assert sum(part.part for part in parts) == pytest.approx(told.position)


@given(VECTOR)
def test_the_largest_components_share_out_the_squared_length(vector: list[int]) -> None:
    told = anatomy(handmade({"a": vector}), "a")
    assert sum(weight.share for weight in told.largest) == pytest.approx(1)
    assert told.norm == pytest.approx(np.linalg.norm(vector))
    assert told.bytes == 16


def test_the_means_of_sentences_are_those_of_frases() -> None:
    space = handmade({"rei": [3.0, 1.0], "gato": [0.0, 1.0], "rato": [1.0, 1.0]})
    first, second = "rei gato gato", "rato rei"
    told = sentences_explained(space, first, second)
    assert told.means.cosine == pytest.approx(sentence_pair(space, first, second).mean)
    assert told.means.first.norm == pytest.approx(np.linalg.norm([1.0, 1.0]))
    whole = sum(pair.share for pair in told.pairs)
    assert 0 < whole <= told.means.cosine


def test_a_sum_of_which_nothing_is_left_cannot_be_explained() -> None:
    space = handmade({"rei": [1.0, 0.0], "abismo": [-1.0, 0.0], "rato": [0.0, 1.0]})
    with pytest.raises(CancelledOut) as told:
        sum_explained(space, ("rei", "abismo"), "rato", 1.0, 1.0)
    assert told.value.texts == ("rei", "abismo")
