"""The end of a game: guesses that are no words of the game's list are named beside those that are."""

from datetime import UTC, datetime

import pytest

from embeddings.game.heat import Standing
from embeddings.game.lessons import GameLesson, Taught
from embeddings.game.replay import ReplayStep
from rendering.catalog import Catalog
from rendering.game import Ending, end_reply
from rendering.reply import without_tags
from storage.records import Game, Guessed
from tests.conversation import ENGLISH, PORTUGUESE

NOW = datetime(2026, 11, 28, tzinfo=UTC)
GAME = Game(
    1, 101, 0, "easy", None, "pt", "digest", "eficaz", None, "key", 101, "found", None, 0, None, NOW, NOW
)
NEAREST = [Standing(f"w{place}", place, 99 - place) for place in range(2, 12)]


def guessed(word: str, place: int, heat: int) -> Guessed:
    return Guessed(101, "Ana", word, word, place, heat, NOW)


def end(catalog: Catalog, *guesses: Guessed, steps: tuple[ReplayStep, ...] = ()) -> str:
    ending = Ending(NEAREST, Taught(GameLesson.NONE), steps=steps)
    return without_tags(end_reply(catalog, GAME, [*guesses, guessed("eficaz", 1, 100)], ending).text)


def test_a_guess_outside_the_list_stands_at_its_place_among_the_nearest() -> None:
    said = end(PORTUGUESE, guessed("ineficaz", 9, 95), guessed("w3", 3, 96), guessed("bicicleta", 800, 2))
    assert "8º w8\n9º ineficaz · Ana\n9º w9\n10º w10" in said
    assert "3º w3 · Ana" in said
    assert "bicicleta" not in said


@pytest.mark.parametrize(
    ("catalog", "told"),
    [
        (PORTUGUESE, "(fora da lista do jogo: Brasil, guarda-chuva)"),
        (ENGLISH, "(outside the list of the game: Brasil, guarda-chuva)"),
    ],
)
def test_the_replay_names_what_told_the_machine_nothing(catalog: Catalog, told: str) -> None:
    steps = (ReplayStep("mesa", 900, 40), ReplayStep("eficaz", 40, 1))
    outside = guessed("Brasil", 700, 5), guessed("guarda-chuva", 900, 1)
    assert end(catalog, *outside, guessed("mesa", 500, 9), steps=steps).endswith(told)
    assert told not in end(catalog, guessed("mesa", 500, 9), steps=steps)
