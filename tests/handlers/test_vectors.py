"""Reading which vectors are wanted, and in which format."""

import pytest

from handlers.commands.vectors import file_question, side_by_side
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from rendering.catalog import Catalogs
from tests.timing import processor_seconds

LONGEST = 4096
WORDING = wording(Catalogs("pt"))


def seconds(text: str) -> float:
    """How long a message with this text is read."""
    return processor_seconds(lambda: file_question(Typed("vector", text, WORDING)))


@pytest.mark.parametrize("sign", [";", ", ", " ;"])
def test_separators_before_a_word_take_time_in_proportion(sign: str) -> None:
    """Twice the text took four times as long: 0.8 s of everybody's time for one message."""
    quarter, whole = (seconds(sign * (size // len(sign)) + "rei") for size in (LONGEST // 4, LONGEST))
    assert whole < 8 * quarter + 0.01


def test_two_texts_in_quotes_are_two_texts_whatever_is_in_them() -> None:
    assert side_by_side(Typed("embedding", '"a, b" "c, d"', WORDING)) == ("a, b", "c, d")
