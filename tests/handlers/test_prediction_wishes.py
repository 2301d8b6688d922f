"""What stands behind `/palpite`, and the numbers that people predict."""

import pytest

from embeddings.quiz.predicting import PredictedKind
from handlers.errors import Misread
from handlers.reading.predictions import read_prediction, read_value
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from rendering.catalog import Catalogs

WORDING = wording(Catalogs("pt"))


@pytest.mark.parametrize(
    ("text", "kind", "asked", "seconds"),
    [
        ("rei rainha", PredictedKind.PAIR, "rei, rainha", None),
        ("/similar rei, rainha 30s", PredictedKind.PAIR, "rei, rainha", 30),
        ("rei e rainha", PredictedKind.PAIR, "rei, rainha", None),
        ('"rei da frança", mp3 sala', PredictedKind.PAIR, '"rei da frança", "mp3 sala"', None),
        ("gato?", PredictedKind.NEAREST, "gato", None),
        ("/vizinhos guarda-chuva", PredictedKind.NEAREST, "guarda-chuva", None),
        ("rei - homem + mulher", PredictedKind.SUM, "rei - homem + mulher", None),
        ("20s 2*rei - homem", PredictedKind.SUM, "2*rei - homem", 20),
        ("homem está para rei como mulher está para?", PredictedKind.SUM, "rei - homem + mulher", None),
        ("frio / quente: neve, sol 99s", PredictedKind.SIDE, "frio / quente: neve", 99),
        ("frio, gelado / quente: neve", PredictedKind.SIDE, "frio, gelado / quente: neve", None),
        ("frio quente: neve", PredictedKind.SIDE, "frio / quente: neve", None),
        ("frio: neve", PredictedKind.PAIR, "frio, neve", None),
        ("similar carro ônibus", PredictedKind.PAIR, "carro, ônibus", None),
        ("vizinhos gato 30s", PredictedKind.NEAREST, "gato", 30),
        ("Analogia rei - homem + mulher", PredictedKind.SUM, "rei - homem + mulher", None),
        ("eixo frio / quente: neve", PredictedKind.SIDE, "frio / quente: neve", None),
        ("neighbors gato", PredictedKind.NEAREST, "gato", None),
        ("eixo roda", PredictedKind.PAIR, "eixo, roda", None),
        ("vizinhos", PredictedKind.NEAREST, "vizinhos", None),
        ("analogia metáfora", PredictedKind.PAIR, "analogia, metáfora", None),
    ],
)
def test_a_wish_is_read_by_its_shape(text: str, kind: PredictedKind, asked: str, seconds: int | None) -> None:
    wish = read_prediction(Typed("predict", text, WORDING))
    assert wish is not None
    assert (wish.kind, wish.asked, wish.seconds) == (kind, asked, seconds)


@pytest.mark.parametrize("text", ["a b c", "", "30s", "/similar", '""'])
def test_other_texts_are_no_wish(text: str) -> None:
    assert read_prediction(Typed("predict", text, WORDING)) is None


def test_a_sum_that_is_none_is_told_as_in_its_own_command() -> None:
    with pytest.raises(Misread) as told:
        read_prediction(Typed("predict", "rei - homem +", WORDING))
    assert told.value.command == "analogy"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,63", 0.63), ("0.63", 0.63), (",5", 0.5), (".05", 0.05), ("=0,4", 0.4), ("≈ 0,4", 0.4), ("1", 1.0),
        ("0", 0.0), ("1,0", 1.0), ("63", 0.63), ("63%", 0.63), ("63 %", 0.63), ("100", 1.0), ("-0,1", -0.1),
        ("−0,1", -0.1), ("−10%", -0.1), ("5%", 0.05),
    ],
)  # fmt: skip
def test_a_number_is_read_as_people_write_a_cosine(text: str, value: float) -> None:
    assert read_value(text) == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["", "2,5", "1,2", "101", "-", "0,6 ou 0,7", "rei", "0,", "1e3", "1234", "5"]
)
def test_other_numbers_are_none(text: str) -> None:
    assert read_value(text) is None
