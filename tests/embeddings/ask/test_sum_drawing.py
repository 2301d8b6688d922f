"""A sum drawn: the terms keep their distances, and what the plane cannot show is said."""

from math import dist, hypot

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from embeddings.ask.sum_drawing import sum_plane
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from embeddings.vectors.cosines import unit

four = arrays(np.float64, (4, 5), elements=st.integers(-9, 9).map(float))
TERMS = ("a", "b", "c")


def space_of(vectors: np.ndarray) -> Space:
    return handmade(dict(zip((*TERMS, "x"), vectors.tolist(), strict=True)))


@given(four)
def test_the_parallelogram_of_an_analogy_is_true_to_scale(vectors: np.ndarray) -> None:
    assume(np.linalg.matrix_rank(vectors) == 4)
    a, b, c, x = (unit(np.asarray(vector, dtype=np.float32)) for vector in vectors)
    plane = sum_plane(space_of(vectors), "x", TERMS, 1.0, -1.0, 1.0)
    assert plane.exact
    assert plane.origin is None
    assert dist(plane.terms[0], plane.terms[1]) == pytest.approx(np.linalg.norm(a - b))
    assert dist(plane.terms[2], plane.target) == pytest.approx(np.linalg.norm(a - b))
    assert dist(plane.terms[1], plane.terms[2]) == pytest.approx(np.linalg.norm(b - c))
    assert plane.distance == pytest.approx(np.linalg.norm(x - (a - b + c)))
    assert hypot(plane.visible, plane.hidden) == pytest.approx(plane.distance)
    corner, right = plane.steps[0].start, plane.steps[0].end
    assert right[0] > corner[0]
    assert right[1] == pytest.approx(corner[1])
    assert plane.terms[2][1] > corner[1]


@given(four, st.lists(st.sampled_from([-2.0, -1.0, 0.5, 1.0, 3.0]), min_size=3, max_size=3))
def test_every_sum_is_drawn_to_its_target(vectors: np.ndarray, weights: list[float]) -> None:
    assume(np.linalg.matrix_rank(vectors) == 4)
    plane = sum_plane(space_of(vectors), "x", TERMS, *weights)
    assert any(np.allclose(step.end, plane.target) for step in plane.steps)
    assert hypot(plane.visible, plane.hidden) == pytest.approx(plane.distance)
    assert (plane.origin is None) == (sum(weights) == 1)


def test_two_terms_and_the_point_zero_span_a_plane() -> None:
    space = space_of(np.array([[1.0, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [1, 1, 1, 0, 0]]))
    plane = sum_plane(space, "x", ("a", "b"), 1.0, 1.0)
    assert plane.exact
    assert plane.origin == (0.0, 0.0)
    assert [step.terms for step in plane.steps] == [(0,), (1,)]
    assert plane.target == pytest.approx((1, 1))
    assert plane.hidden == pytest.approx(3**-0.5)


def test_a_single_term_makes_no_drawing(space: Space) -> None:
    with pytest.raises(ValueError, match="1 terms"):
        sum_plane(space, "rei", ("rainha",), 1.0)
