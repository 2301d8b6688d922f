"""What is told below answers is what was measured of the built-in model."""

from pathlib import Path

import pytest

from embeddings.judging.measured import TOLD, measure, measured
from embeddings.judging.ratings import read_analogies
from embeddings.table.space import Space

ANALOGIES = Path(__file__).parents[3] / "docs" / "analogies.pt.txt"


def test_the_file_says_of_the_built_in_model_what_is_measured_again(builtin: Space) -> None:
    asked = [one for one in read_analogies(ANALOGIES).questions if one.category in TOLD]
    again = measure(builtin, asked)
    kept = measured()[builtin.card.edition]
    for question, shares in again.items():
        assert kept[question] == pytest.approx(shares, abs=0.001), question  # type: ignore[index]
