"""Requests that no sensible program sends. Longer: `python -m tools.fuzz_server --requests N --seed S`."""

import pytest

from tools.fuzz_server import fuzz


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_is_sent_nothing_fails(seed: int) -> None:
    tally = await fuzz(600, seed)

    assert tally.failures == []
    assert {"200", "400", "404", "413"} <= tally.statuses.keys()
