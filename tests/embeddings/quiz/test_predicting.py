"""Questions that are predicted, and how well predictions fit."""

import pytest

from embeddings.ask.neighbours import neighbours
from embeddings.quiz.calibration import Foretold, calibration
from embeddings.quiz.predicting import (
    PredictedKind,
    predicted_nearest,
    predicted_pair,
    predicted_side,
    predicted_sum,
    range_at,
)
from embeddings.table.doubts import Doubt
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.game_space import small_field


@pytest.fixture(scope="module")
def field() -> Space:
    return small_field()


@pytest.mark.parametrize(
    ("score", "place"),
    [
        (-0.4, 0),
        (0.0949, 0),
        (0.0951, 1),
        (0.2449, 1),
        (0.2451, 2),
        (0.4, 3),
        (0.5949, 3),
        (0.5951, 4),
        (1, 4),
    ],
)
def test_a_cosine_is_in_the_range_that_its_shown_decimals_are_in(score: float, place: int) -> None:
    assert range_at(score) == place


def test_a_pair_has_its_cosine_and_a_word_its_side() -> None:
    space = handmade({"um": [1.0, 0.0], "dois": [0.6, 0.8], "meio": [1.0, 1.0], "nada": [0.0, 1.0]})
    pair = predicted_pair(space, "um", "dois")
    assert (pair.about, pair.scores, pair.right, pair.count) == (("um", "dois"), (0.6,), 4, 5)
    sides = [predicted_side(space, ("um",), ("nada",), text) for text in ("um", "meio", "dois", "nada")]
    assert [side.right for side in sides] == [0, 1, 2, 2]
    assert (sides[0].about, sides[0].score, sides[0].count) == (("um", "nada", "um"), -1.0, 3)


def test_a_neighbour_is_offered_with_words_that_are_less_near(field: Space) -> None:
    asked = predicted_nearest(field, "gato")
    assert asked is not None
    assert len(set(asked.options)) == 4
    assert asked.options[asked.right] == neighbours(field, "gato").found[0].word
    assert asked.score == max(asked.scores)
    assert sorted(round(score, 2) for score in asked.scores)[-2] < round(asked.score, 2)
    assert asked == predicted_nearest(field, "gato")


@pytest.mark.parametrize("word", ["gato", "lua", "rei", "escola"])
def test_who_predicts_a_neighbour_chooses_among_common_words_and_no_names(builtin: Space, word: str) -> None:
    asked = predicted_nearest(builtin, word)
    assert asked is not None
    found = [builtin.find(option) for option in asked.options]
    wrong = [one for place, one in enumerate(found) if place != asked.right and one is not None]
    assert len(wrong) == 3
    assert all(one.row < 10_000 and Doubt.NAME not in builtin.doubt(one.row) for one in wrong)


def test_what_a_sum_gives_is_offered_with_words_near_those_of_the_sum(field: Space) -> None:
    asked = predicted_sum(field, ("gato", "panela", "prato"), 1.0, -1.0, 1.0)
    assert asked is not None
    assert len(set(asked.options)) == 4
    assert not {"gato", "panela", "prato"} & set(asked.options)
    assert asked.score == max(asked.scores)


def test_where_nothing_else_is_near_there_is_nothing_to_choose() -> None:
    space = handmade({"um": [1.0, 0.0], "dois": [0.6, 0.8]})
    assert predicted_nearest(space, "um") is None
    assert predicted_sum(space, ("um", "dois"), 1.0, 1.0) is None


def test_predictions_are_summed_up_and_nobody_is_judged_by_few() -> None:
    pair, near = PredictedKind.PAIR, PredictedKind.NEAREST
    rounds = [
        Foretold(pair, 1, 0.2, (0, 0, 0, 2, 2)),
        Foretold(pair, 3, 0.5, (0, 0, 0, 4, 0)),
        Foretold(near, 0, 0.7, (1, 1, 0, 0)),
        Foretold(pair, 4, 0.7, (0, 0, 0, 0, 0)),
        Foretold(near, 2, 0.7, (0, 0, 2, 0)),
    ]
    fit = calibration(rounds)
    assert fit is not None
    assert (fit.rounds, fit.all, fit.right) == (4, 12, 7)
    assert fit.recent == (0.0, 1.0, 0.5, 1.0)
    assert (fit.before, fit.after) == (0.5, 0.75)
    assert fit.chance == pytest.approx((8 / 5 + 4 / 4) / 12)
    assert [(one.place, one.count) for one in fit.ranges] == [(3, 6), (4, 2)]
    assert [one.mean for one in fit.ranges] == pytest.approx([0.4, 0.2])
    assert fit.lean == pytest.approx((2 * 2 + 2 * 3) / 8)
    few = calibration(rounds[:1])
    assert few is not None
    assert (few.before, few.after, few.lean) == (None, None, None)
    assert calibration([rounds[3]]) is None
