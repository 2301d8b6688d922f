"""The lines of a game's board."""

from datetime import UTC, datetime

from rendering.catalog import Catalogs
from rendering.game import board_reply
from storage.records import Game, Guessed

NOW = datetime(2026, 11, 28, tzinfo=UTC)
GAME = Game(
    number=1, chat=-1, topic=0, level="easy", day=None, language="pt", digest="d", secret="praia",
    is_verb=False, key="k", starter=1, state="running", board=1, hints=0, yielding=None, started_at=NOW,
    moved_at=NOW,
)  # fmt: skip


def test_of_two_words_with_the_same_place_the_hotter_one_stands_above() -> None:
    said = [("moço", 12, 60), ("jovem", 10, 78), ("rapaz", 10, 79)]
    guesses = [Guessed(1, "Ana", word, word, place, heat, NOW) for word, place, heat in said]
    lines = board_reply(Catalogs("pt").of("pt", "pt"), GAME, guesses).text.splitlines()
    order = [word for line in lines for word in ("moço", "jovem", "rapaz") if f"º <b>{word}" in line]
    assert order[:3] == ["rapaz", "jovem", "moço"]
