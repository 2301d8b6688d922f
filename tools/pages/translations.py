"""`python -m bot translations`: how often `/traduz` is right, for docs/evaluation.md and for its answers."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

import typer

from bot.models import open_named
from bot.program import program
from embeddings.builtin.recipe import ENGLISH, Recipe
from embeddings.judging.translations import TOLD_FILE, Score, backwards, keep_scores, rate, read_pairs
from embeddings.results import ModelCard
from embeddings.table.space import Space
from tools.pages.writing import writing

PAIRS: Final = Path(__file__).parents[2] / "docs" / "translations.pt-en.txt"
PAGE: Final = Path("docs/evaluation.md")
_TABLE: Final = re.compile(r"(?<=<!-- translations -->\n).*?(?=<!-- end -->)", re.DOTALL)

Scores = Mapping[tuple[ModelCard, ModelCard], Score]


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Measure, and write the table into the page and the numbers into the file that answers read."""
    here = program()
    with writing(here, path):
        spaces = [
            open_named(recipe.model, here.settings, here.catalog, here.notes)
            for recipe in (Recipe(), ENGLISH)
        ]
        scores = measured(*spaces)
        keep_scores(TOLD_FILE, scores)
        path.write_text(with_table(path.read_text("utf-8"), scores), encoding="utf-8")


def measured(portuguese: Space, english: Space) -> Scores:
    """Rate both directions on the project's pairs."""
    pairs = read_pairs(PAIRS)
    return {
        (portuguese.card, english.card): rate(portuguese, english, pairs),
        (english.card, portuguese.card): rate(english, portuguese, backwards(pairs)),
    }


def with_table(page: str, scores: Scores) -> str:
    """Give a page with the table of these scores between its two marks."""
    rows = [
        f"| {out_of.name} {out_of.version} → {into.name} {into.version} "
        f"| {score.asked} | {score.first:.1%} | {score.five:.1%} |"
        for (out_of, into), score in scores.items()
    ]
    table = "\n".join(["| models | words | first | among the first five |", "|---|---|---|---|", *rows])
    return _TABLE.sub(f"\n{table}\n\n", page)
