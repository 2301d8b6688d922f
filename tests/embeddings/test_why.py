"""The parts of a cosine."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.handmade import handmade
from embeddings.why import SHOWN_AGAINST, SHOWN_FOR, Explanation, explanation

VECTOR = st.lists(st.integers(-9, 9), min_size=4, max_size=4).filter(any)


@given(VECTOR, VECTOR)
def test_the_parts_are_those_of_the_naive_sum(first: list[int], second: list[int]) -> None:
    space = handmade({"a": [float(x) for x in first], "b": [float(x) for x in second]})
    told = explanation(space, "a", "b")
    one, other = np.array(first, dtype=np.float64), np.array(second, dtype=np.float64)
    parts = one * other / np.linalg.norm(one) / np.linalg.norm(other)
    shown = {part.dimension: part.part for part in (*told.pulling, *told.pushing)}
    assert shown == {i: pytest.approx(parts[i]) for i in shown}
    assert told.agreeing == (parts > 0).sum()
    assert len(told.pulling) == min(SHOWN_FOR, (parts > 0).sum())
    assert len(told.pushing) == min(SHOWN_AGAINST, (parts < 0).sum())
    assert np.cos(np.radians(told.angle)) == pytest.approx(parts.sum(), abs=1e-6)
    assert told.dot / (told.norms[0] * told.norms[1]) == pytest.approx(told.similarity.cosine, abs=1e-6)


def test_an_explanation_survives_the_cache() -> None:
    told = explanation(handmade({"a": [1.0, 2.0], "b": [0.5, -1.0]}), "a", "b")
    kind = TypeAdapter(Explanation)
    assert kind.validate_json(kind.dump_json(told)) == told
