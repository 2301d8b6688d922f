"""What must hold for every vector, not only for those that somebody thought of."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from embeddings.ask.words import embedding, similarity
from embeddings.errors import EmbeddingError, NoDirection, UnknownWord
from embeddings.table.handmade import handmade
from embeddings.vectors.cosines import cosine, length, lengths, paired_cosines
from embeddings.vectors.pca import principal_components

numbers = st.floats(-1e6, 1e6, width=32).map(lambda x: x if abs(x) > 1e-6 else 0.0)
any_vectors = st.lists(numbers, min_size=4, max_size=4)
vectors = any_vectors.filter(any)
fewer = settings(max_examples=50)


@fewer
@given(vectors, vectors)
def test_similarity_is_symmetric(one: list[float], other: list[float]) -> None:
    space = handmade({"um": one, "outro": other})
    there, back = similarity(space, "um", "outro"), similarity(space, "outro", "um")
    assert there.cosine == back.cosine
    assert there.less_similar == back.less_similar
    assert there.swapped() == back


@fewer
@given(vectors, vectors)
def test_similarity_lies_between_minus_one_and_one(one: list[float], other: list[float]) -> None:
    assert -1.0 <= cosine(one, other) <= 1.0


@fewer
@given(vectors, vectors, st.floats(0.001, 1000))
def test_similarity_does_not_know_lengths(one: list[float], other: list[float], scale: float) -> None:
    assert cosine(np.multiply(one, scale), other) == pytest.approx(cosine(one, other), abs=1e-9)


@fewer
@given(vectors)
def test_a_vector_is_like_itself_and_unlike_its_opposite(vector: list[float]) -> None:
    opposite = [-number for number in vector]
    space = handmade({"sim": vector, "não": opposite})
    assert similarity(space, "sim", "sim").cosine == 1.0
    assert similarity(space, "sim", "não").cosine == pytest.approx(-1.0, abs=1e-12)


@fewer
@given(vectors)
def test_a_zero_vector_is_never_divided_by(vector: list[float]) -> None:
    space = handmade({"nada": [0.0] * 4, "algo": vector, "contra": [-number for number in vector]})
    with pytest.raises(UnknownWord):
        similarity(space, "nada", "algo")
    with pytest.raises(NoDirection):
        similarity(space, "algo contra", "algo")
    with pytest.raises(ZeroDivisionError):
        cosine([0.0] * 4, vector)
    assert similarity(space, "nada algo", "algo").cosine == 1.0


@fewer
@given(vectors, vectors, vectors)
def test_a_phrase_does_not_know_the_order_of_its_words(
    one: list[float], two: list[float], three: list[float]
) -> None:
    space = handmade({"um": one, "dois": two, "três": three})
    try:
        first = embedding(space, "um dois três").weights
    except EmbeddingError:
        reject()  # the three cancel out; in whatever order
    longest = float(space.norms.max())
    for order in permutations(("um", "dois", "três")):
        assert embedding(space, " ".join(order)).weights == pytest.approx(first, abs=1e-6 * longest)


@fewer
@given(st.lists(any_vectors, min_size=2, max_size=6))
def test_lengths_and_cosines_of_a_table_are_those_of_its_rows(rows: list[list[float]]) -> None:
    table = np.array(rows, dtype=np.float32)
    assert lengths(table) == pytest.approx([length(row) for row in table], rel=1e-6)
    full = np.flatnonzero(lengths(table))
    pairs = paired_cosines(table, full, full[::-1])
    assert pairs == pytest.approx(
        [cosine(table[i], table[j]) for i, j in zip(full, full[::-1], strict=True)], abs=1e-9
    )


@fewer
@given(st.integers(0, 2**32 - 1))
def test_principal_components_keep_distances_when_none_is_dropped(seed: int) -> None:
    cloud = np.random.default_rng(seed).normal(size=(40, 5)).astype(np.float32)
    turned = principal_components(cloud, 5).of(cloud)
    assert np.abs(turned.mean(axis=0)).max() < 1e-5
    assert np.linalg.norm(turned[0] - turned[1]) == pytest.approx(
        np.linalg.norm(cloud[0] - cloud[1]), rel=1e-4
    )
    spread = turned.var(axis=0)
    assert list(spread) == sorted(spread, reverse=True)


def test_principal_components_cannot_be_more_than_the_vectors() -> None:
    with pytest.raises(ValueError, match="cannot have 5"):
        principal_components(np.zeros((3, 8), dtype=np.float32), 5)
