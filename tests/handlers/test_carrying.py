"""The data of buttons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.carrying import data, read


@given(st.integers(-(2**63), 2**63), st.integers(0, 10**6))
def test_data_is_read_back_and_fits(person: int, number: int) -> None:
    written = data("hist", person, number)
    assert len(written.encode()) <= 64
    assert read(written) == ("hist", (str(person), str(number)))


def test_data_that_would_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="palavra"):
        data("kind", "palavra" * 10)
