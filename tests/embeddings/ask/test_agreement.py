"""What vectors seen side by side have in common."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.agreement import agreements
from embeddings.ask.words import embedding
from embeddings.results import Embedding, Inferred
from embeddings.table.space import Space

WEIGHT = st.floats(-10, 10).filter(lambda weight: weight == 0 or abs(weight) > 1e-3)
VECTORS = st.integers(1, 6).flatmap(
    lambda size: st.lists(
        st.lists(WEIGHT, min_size=size, max_size=size).filter(any), min_size=2, max_size=5
    )
)  # fmt: skip


def embeddings(vectors: list[list[float]]) -> list[Embedding]:
    return [Embedding(Inferred("x", 1.0, ()), tuple(vector)) for vector in vectors]


def test_each_two_of_several_vectors_are_compared(space: Space) -> None:
    found = agreements([embedding(space, word) for word in ("rei", "rainha", "Lisboa")])
    assert [(pair.first, pair.second) for pair in found] == [(0, 1), (0, 2), (1, 2)]
    assert [pair.agreeing for pair in found] == [2, 0, 0]
    assert found[0].cosine == pytest.approx(1.0 / np.sqrt(1.04 * 1.06))


@given(vectors=VECTORS)
def test_turning_a_vector_around_turns_its_agreement_around(vectors: list[list[float]]) -> None:
    turned = [[-weight for weight in vectors[0]], *vectors[1:]]
    for one, other in zip(agreements(embeddings(vectors)), agreements(embeddings(turned)), strict=True):
        if one.first:
            assert one == other
            continue
        first, second = vectors[one.first], vectors[one.second]
        signed = sum(bool(here and there) for here, there in zip(first, second, strict=True))
        assert one.agreeing + other.agreeing == signed
        assert one.cosine == pytest.approx(-other.cosine)


@given(vectors=VECTORS)
def test_a_vector_agrees_with_itself_wherever_it_is_not_zero(vectors: list[list[float]]) -> None:
    (same,) = agreements(embeddings([vectors[0], vectors[0]]))
    assert same.cosine == 1.0
    assert same.agreeing == np.count_nonzero(vectors[0])
