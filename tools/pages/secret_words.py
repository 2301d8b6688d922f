"""`python -m bot secrets-page`: secrets of the game with the words nearest to each, as a page to read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from embeddings.game.heat import HOT, WARM, ranking
from embeddings.game.secret_map import nearest
from embeddings.game.secrets import Level, Secret, StoredGrounds, in_order, stored_grounds
from embeddings.game.vocabulary import GameVocabulary, vocabulary_of
from embeddings.table.space import Space
from tools.pages.writing import write_page

PAGE = Path("docs/secrets.md")
SHOWN = {Level.EASY: 67, Level.MEDIUM: 67, Level.HARD: 66}
"""How many secrets of each level the page has."""
SEED = "page"

INTRODUCTION = """# Secrets of the game

200 secrets of `/jogo` in the built-in model, drawn by a fixed seed, each with the ten words nearest to it in
the game's own order (place 2 to 11), and how many words are hot and warm. Nothing was taken out by hand: what
may be a secret is a matter of rules (`embeddings/game/secrets.py`), so a bad one asks for another rule.

Written by `python -m bot secrets-page`; not edited by hand.
"""


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    write_page(path, lambda space: page(space, stored_grounds(space)))


def page(space: Space, found: StoredGrounds) -> str:
    """Give the page of what a model's games are played with."""
    vocabulary = vocabulary_of(space, found.vocabulary)
    parts = [
        INTRODUCTION,
        f"{len(vocabulary):,} words may be shown; {len(found.secrets):,} may be secrets.\n",
    ]
    return "\n".join(
        [*parts, *(line for level in Level for line in _table(space, vocabulary, found.secrets, level))]
    )


def _table(
    space: Space, vocabulary: GameVocabulary, secrets: Sequence[Secret], level: Level
) -> Iterator[str]:
    order = in_order(secrets, level, SEED)
    yield from (
        f"## {level.capitalize()}: {len(order)}",
        "",
        "| secret | nearest | hot | warm |",
        "|---|---|---|---|",
    )
    for word in order[: SHOWN[level]]:
        ranked = ranking(space, vocabulary, word)
        heats = ranked.heats()
        near = " · ".join(spot.word for spot in nearest(ranked))
        yield f"| {word} | {near} | {int((heats >= HOT).sum()) - 1} | {int((heats >= WARM).sum()) - 1} |"
    yield ""
