"""Laughter around a message is no word; what only looks like it is one."""

import pytest

from handlers.reading.laughter import without_laughter
from handlers.reading.wording import wording
from rendering.catalog import Catalogs

WORDING = wording(Catalogs("pt", "pt"))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("rei rainha kkk", "rei rainha"),
        ("REI RAINHA KKKK", "REI RAINHA"),
        ("haha rei", "rei"),
        ("rei, rainha, kkk", "rei, rainha,"),
        ("SP, RJ, RS", "SP, RJ, RS"),
        ("Paraná Santa Catarina RS", "Paraná Santa Catarina RS"),
        ("racismo, KKK", "racismo, KKK"),
        ("kkk", "kkk"),
    ],
)
def test_laughter_is_left_out_and_names_are_not(typed: str, said: str) -> None:
    assert without_laughter(typed, WORDING) == said
