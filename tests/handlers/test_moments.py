"""Days and hours that people write."""

from datetime import UTC, datetime, time

import pytest

from handlers.reading.moments import read_hour, read_moment
from rendering.zones import time_zone
from tests.conversation import ENGLISH, PORTUGUESE

NOW = datetime(2026, 11, 27, 13, 0, tzinfo=UTC)  # a Friday, 10:00 in Brazil


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hoje 15h", (2026, 11, 27, 18, 0)),
        ("hoje 9h", (2026, 11, 27, 12, 0)),  # which is over
        ("amanhã às 10h30", (2026, 11, 28, 13, 30)),
        ("sexta 14:30", (2026, 12, 4, 17, 30)),
        ("seg 8h", (2026, 11, 30, 11, 0)),
        ("28/11 10:00", (2026, 11, 28, 13, 0)),
        ("5/1 23h", (2027, 1, 6, 2, 0)),
        ("05/01/27 23h", (2027, 1, 6, 2, 0)),
        ("2026-11-28 10:00", (2026, 11, 28, 13, 0)),
        ("tomorrow 10:00", (2026, 11, 28, 13, 0)),
        ("monday 8:00", (2026, 11, 30, 11, 0)),
        ("amanhã 3h da tarde", (2026, 11, 28, 18, 0)),
        ("segunda 8h da noite", (2026, 11, 30, 23, 0)),
        ("amanhã 10:30 pm", (2026, 11, 29, 1, 30)),
        ("amanhã 10:30pm", (2026, 11, 29, 1, 30)),
        ("amanhã 7pm", (2026, 11, 28, 22, 0)),
        ("amanhã às 7 da noite", (2026, 11, 28, 22, 0)),
        ("8 da manhã, amanhã", (2026, 11, 28, 11, 0)),
        ("amanhã ao meio-dia", (2026, 11, 28, 15, 0)),
        ("amanhã às dez e meia", (2026, 11, 28, 13, 30)),
        ("amanhã 10", (2026, 11, 28, 13, 0)),
        ("depois de amanhã 10h", (2026, 11, 29, 13, 0)),
        ("the day after tomorrow at 10:00", (2026, 11, 29, 13, 0)),
        ("terça duas da tarde", (2026, 12, 1, 17, 0)),
        ("31/2 10h", None),
        ("amanhã 25h", None),
        ("10h", None),
        ("amanhã", None),
        ("gato 10h", None),
        ("", None),
    ],
)
def test_a_day_and_an_hour_to_come_are_read(text: str, expected: tuple[int, ...] | None) -> None:
    found = read_moment((PORTUGUESE, ENGLISH), text, NOW, time_zone("America/Sao_Paulo"))
    said = None if found is None else (found.year, found.month, found.day, found.hour, found.minute)
    assert said == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lembrar 19h30", time(19, 30)),
        ("lembrar 19:30", time(19, 30)),
        ("lembrar 19hs", time(19)),
        ("lembrar às 19 horas", time(19)),
        ("lembrar 19", time(19)),
        ("remind me at 7pm", time(19)),
        ("remind me at 7:30 p.m.", time(19, 30)),
        ("remind 12am", time(0)),
        ("me lembra às 7 da noite", time(19)),
        ("me lembra às 9h da manhã", time(9)),
        ("remind me at 8 in the evening", time(20)),
        ("me lembra em 2 dias às 19h", time(19)),
        ("me lembra", None),
        ("lembrar meio-dia", time(12)),
        ("lembrar ao meio dia e meia", time(12, 30)),
        ("lembrar meia-noite", time(0)),
        ("lembrar 12 da noite", time(0)),
        ("lembrar 12 da tarde", time(12)),
        ("remind me at 12pm", time(12)),
        ("lembrar às dez", time(10)),
        ("lembrar às sete da noite", time(19)),
        ("lembrar às vinte e uma", time(21)),
        ("lembrar 7 e meia da noite", time(19, 30)),
        ("lembrar uma vez", None),
        ("remind me at seven in the evening", time(19)),
    ],
)
def test_an_hour_is_read_as_it_is_written(text: str, expected: time | None) -> None:
    assert read_hour((PORTUGUESE, ENGLISH), text) == expected


@pytest.mark.parametrize("text", ["lembrar em 2 dias", "lembrar 25h", "lembrar 19h75", "lembrar 190"])
def test_a_number_that_is_no_hour_is_not_taken_for_one(text: str) -> None:
    assert read_hour((PORTUGUESE, ENGLISH), text) is None
