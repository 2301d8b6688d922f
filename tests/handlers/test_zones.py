"""Time zones by what people call them."""

import pytest

from handlers.reading.zones import zone_meant
from tests.conversation import ENGLISH, PORTUGUESE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Manaus", "America/Manaus"),
        ("manaos", "America/Manaus"),
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
