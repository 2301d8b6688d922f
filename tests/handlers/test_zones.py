"""Time zones by what people call them."""

import pytest

from handlers.reading.zones import near_place, zone_meant
from tests.conversation import ENGLISH, PORTUGUESE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Manaus", "America/Manaus"),
        ("manaos", None),
        ("Bauru", "America/Sao_Paulo"),
        ("franca", "America/Sao_Paulo"),
        ("frança", "Europe/Paris"),
        ("Macaé", "America/Sao_Paulo"),
        ("austrália", "Australia/Sydney"),
        ("China", "Asia/Shanghai"),
        ("Portland", "America/Los_Angeles"),
        # real places that no list has are no slips of others
        ("Bragança", None),
        ("Assis", None),
        ("Kingston upon Hull", None),
        ("Tubarão", None),
        ("horário de brasilia", "America/Sao_Paulo"),
        ("meu fuso é o do Acre", "America/Rio_Branco"),
        ("Lisbon", "Europe/Lisbon"),
        ("Coimbra, Portugal", "Europe/Lisbon"),
        ("japão", "Asia/Tokyo"),
        ("america/porto velho", "America/Porto_Velho"),
        ("UTC-4", "UTC-04:00"),
        ("−3:30", "UTC-03:30"),
        ("gmt + 5h30", "UTC+05:30"),
        ("utc", "UTC+00:00"),
        ("UTC+15", None),
        ("UTC-3:75", None),
        ("-", None),
        (",", None),
        ("de", None),
        ("abacaxi", None),
        ("rei" * 40, None),
    ],
)
def test_a_zone_is_read_by_its_city_its_country_or_its_distance(text: str, expected: str | None) -> None:
    assert zone_meant((PORTUGUESE, ENGLISH), text) == expected


def test_a_place_that_is_written_nearly_so_is_only_offered() -> None:
    catalogs = (PORTUGUESE, ENGLISH)
    assert near_place(catalogs, "manaos") == "Manaus"
    assert near_place(catalogs, "horário de londers") == "Londres"
    assert near_place(catalogs, "Quixeramobim") is None
