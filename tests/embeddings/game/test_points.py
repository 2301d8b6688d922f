"""Points of a game against each other."""

import pytest

from embeddings.game.points import PlayerPoints, points, standings


@pytest.mark.parametrize(
    ("guesses", "seconds", "hints", "given"),
    [
        (1, 0.0, 0, 100),
        (1, 14.9, 0, 100),
        (1, 15.0, 0, 99),
        (11, 0.0, 0, 90),
        (51, 600.0, 0, 10),
        (500, 90_000.0, 0, 10),
        (1, 0.0, 1, 70),
        (1, 0.0, 2, 49),
        (500, 90_000.0, 9, 0),
        (1, -3.0, 0, 100),  # a clock may be set back
    ],
)
def test_points_fall_with_guesses_time_and_hints(
    guesses: int, seconds: float, hints: int, given: int
) -> None:
    assert points(guesses, seconds, hints) == given


def test_points_of_one_person_are_added_also_under_a_new_name() -> None:
    won = [PlayerPoints(1, "Ana", 50), PlayerPoints(2, "Bruno", 70), PlayerPoints(1, "Aninha", 40)]
    assert standings(won) == (PlayerPoints(1, "Aninha", 90), PlayerPoints(2, "Bruno", 70))
    assert standings([]) == ()
