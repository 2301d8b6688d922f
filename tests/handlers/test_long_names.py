"""Names of several words are one thing where words are parted by spaces alone."""

import pytest

from handlers.reading.lists import items
from handlers.reading.wording import wording
from rendering.catalog import Catalogs

WORDING = wording(Catalogs("pt"))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("paris nova york", ["paris", "nova york"]),
        ("Sao Paulo recife", ["Sao Paulo", "recife"]),
        ("rio de janeiro e são paulo", ["rio de janeiro", "são paulo"]),
        ("brasil estados unidos el salvador", ["brasil", "estados unidos", "el salvador"]),
        ("rio grande do sul rio", ["rio grande do sul", "rio"]),
        ("são bonitas", ["são", "bonitas"]),
    ],
)
def test_a_name_of_several_words_stays_whole_in_a_list(typed: str, read: list[str]) -> None:
    assert items(typed, WORDING) == read
