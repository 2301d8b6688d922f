"""Words on the line between two poles."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.axis import Axis, axis
from embeddings.errors import SamePoles, UnknownWord
from embeddings.results import Word
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

WORDS = ("casa", "mesa", "livro", "porta", "gato", "vento")
PLACED = ("livro", "porta", "gato", "vento")
fewer = settings(max_examples=50)
seeds = st.integers(0, 2**32 - 1)


def cloud(seed: int) -> Space:
    table = np.random.default_rng(seed).normal(size=(len(WORDS), 5)).astype(np.float32)
    return handmade(dict(zip(WORDS, table.tolist(), strict=True)))


def positions(answer: Axis) -> dict[str, float]:
    return {place.term.key: place.position for place in answer.places if isinstance(place.term, Word)}


def test_the_poles_stand_at_minus_one_and_one(court: Space) -> None:
    answer = axis(court, ("homem",), ("mulher",), ("mulher", "homem", "rei", "rainha"))
    found = positions(answer)
    assert found["homem"] == pytest.approx(-1.0)
    assert found["mulher"] == pytest.approx(1.0)
    assert found["rei"] < 0 < found["rainha"]
    assert list(found) == ["homem", "rei", "rainha", "mulher"]


def test_a_pole_of_several_words_is_their_mean(court: Space) -> None:
    answer = axis(court, ("rei", "rainha"), ("Lisboa",), ("rei", "rainha"))
    assert positions(answer) == pytest.approx({"rei": -1.0, "rainha": -1.0}, abs=1e-6)
    assert len(answer.first) == 2


def test_poles_at_one_point_have_no_line_between_them(court: Space) -> None:
    with pytest.raises(SamePoles):
        axis(court, ("rei",), ("rei",), ("Lisboa",))
    with pytest.raises(SamePoles):
        axis(court, ("rei", "Lisboa"), ("Lisboa", "monarca"), ("homem",))


def test_an_unknown_word_of_an_axis_is_named(court: Space) -> None:
    with pytest.raises(UnknownWord):
        axis(court, ("rei",), ("avo",), ("homem",))


@fewer
@given(seeds)
def test_an_axis_turns_around_when_its_poles_are_exchanged(seed: int) -> None:
    space = cloud(seed)
    there = positions(axis(space, ("casa",), ("mesa",), PLACED))
    back = positions(axis(space, ("mesa",), ("casa",), PLACED))
    assert back == pytest.approx({word: -position for word, position in there.items()}, abs=1e-9)


@fewer
@given(seeds, st.permutations(PLACED))
def test_the_order_of_words_and_poles_words_makes_no_difference(seed: int, words: list[str]) -> None:
    space = cloud(seed)
    there = axis(space, ("casa", "livro"), ("mesa",), PLACED)
    back = axis(space, ("livro", "casa"), ("mesa",), tuple(words))
    assert list(positions(there)) == list(positions(back))
    assert positions(there) == pytest.approx(positions(back), abs=1e-9)


@fewer
@given(seeds)
def test_words_stand_in_the_order_of_semaxis(seed: int) -> None:
    space = cloud(seed)
    units = {word: space.table[row] / np.linalg.norm(space.table[row]) for row, word in enumerate(WORDS)}
    line = units["mesa"].astype(np.float64) - units["casa"]
    found = positions(axis(space, ("casa",), ("mesa",), PLACED))
    assert list(found) == sorted(PLACED, key=lambda word: cosine(units[word], line))
    for word, position in found.items():  # both poles are one word, so the middle is square to the line
        assert position == pytest.approx(2 * float(units[word] @ line) / float(line @ line), abs=1e-5)


def test_an_axis_survives_json_exactly(french: Space) -> None:
    answer = axis(french, ("froid", "glacé"), ("chaud",), ("soleil", "café noir"))
    adapter = TypeAdapter(Axis)
    assert adapter.validate_json(adapter.dump_json(answer)) == answer
