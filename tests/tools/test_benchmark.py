"""`python -m bot bench`: every figure is there, positive, and has its sentence."""

import json
import sys
from io import StringIO
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from bot.program import program
from embeddings.ask.neighbours import neighbours
from embeddings.table.space import Space
from rendering.catalog import COMPLETE, Catalog
from tests.bot.running import Line
from tests.conftest import FRENCH
from tools.benchmark import PAIRS, Figure, _opening, _table, drawn_pairs
from tools.crowded import _scanned, enlarged, large_times, lateness
from tools.processes import memory
from tools.rivals import neighbour_times

FIGURES = {
    "load": "s",
    "lookup": "µs",
    "similarity": "µs",
    "tokenise": "µs",
    "start-first": "s",
    "start-second": "s",
    "reply-new-median": "ms",
    "reply-new-p99": "ms",
    "reply-cached-median": "ms",
    "reply-cached-p99": "ms",
    "command-neighbors": "ms",
    "command-analogy": "ms",
    "command-rank": "ms",
    "command-odd": "ms",
    "inline-median": "ms",
    "inline-p99": "ms",
}
GENSIM = ("gensim", "gensim-analogy", "gensim-rank")
MEMORY = {"rss", "pss", "private"} if sys.platform == "linux" else set()


@pytest.mark.usefixtures("here")
def test_a_report_has_all_figures(line: Line) -> None:
    result = line("bench", "--json", "--pairs", "10")
    report = json.loads(result.stdout)
    assert report["model"]["name"] == "pt_tiny_md"
    assert report["machine"]["cores"] >= 1
    figures = {figure["name"]: figure["unit"] for figure in report["figures"]}
    groups = ("memory", "model", "model-searched")
    assert figures == FIGURES | {f"{group}-{part}": "MiB" for group in groups for part in MEMORY}
    assert all(figure["value"] >= 0 for figure in report["figures"])
    assert all(figure["value"] > 0 for figure in report["figures"] if figure["unit"] != "MiB")
    for catalog in map(Catalog, COMPLETE):
        assert all(catalog.has(f"bench-{name}") for name in figures)


def test_opening_a_model_is_measured_in_processes_of_its_own(model: Path) -> None:
    figures = {figure.name: figure for figure in _opening(str(model))}
    assert figures.keys() == {
        f"open-{how}{part}" for how in ("ours", "spacy") for part in ("", *(f"-{part}" for part in MEMORY))
    } | {f"open-searched-{part}" for part in MEMORY}
    assert figures["open-ours"].value > 0
    assert all(catalog.has(f"bench-{name}") for name in figures for catalog in map(Catalog, COMPLETE))


@pytest.mark.usefixtures("here")
def test_the_table_says_what_each_number_is() -> None:
    here = program()
    console = Console(file=StringIO(), width=100)
    figures = [
        Figure("build", 21.4666, "s"),
        Figure("memory-rss", 1234.5, "MiB"),
        Figure("search-spacy", 52.0, "ms", 212.4),
    ]
    console.print(_table(here, figures))
    assert isinstance(console.file, StringIO)
    rows = [" ".join(row.split()) for row in console.file.getvalue().splitlines()]
    assert rows[0] == "Construir o modelo embutido 21,47 s"
    assert rows[1].endswith("(RSS) 1234 MiB")
    assert rows[2].endswith("52,00 ms 212 ×")


@pytest.mark.usefixtures("here")
def test_an_official_model_that_is_not_installed_is_said_before_anything_is_measured(line: Line) -> None:
    result = line("bench", "--official", "xx_no_news_md")
    assert result.exit_code == 1
    assert "“xx_no_news_md” não está instalado" in result.stderr


def test_memory_is_told_of_a_process_that_is_there() -> None:
    assert memory("self").keys() == MEMORY
    assert memory("nobody") == {}


def test_everyone_measures_the_same_pairs(space: Space) -> None:
    assert drawn_pairs(space) == drawn_pairs(space)
    assert len(drawn_pairs(space)) == PAIRS


@pytest.mark.filterwarnings("ignore:Call to deprecated `init_sims`")  # gensim calls what it has deprecated
def test_every_library_is_asked_for_neighbours_on_the_same_table() -> None:
    times = dict(neighbour_times(FRENCH, count=3))
    assert list(times)[:8] == ["clean", "raw", "analogy", "odd", "rank", "rank-far", "numpy", "spacy"]
    assert all(seconds > 0 for seconds in times.values())
    for language in COMPLETE:
        assert all(Catalog(language).has(f"bench-search-{name}") for name in (*times, *GENSIM))


def test_a_space_is_enlarged_with_neighbours_that_are_those_of_a_full_scan(space: Space) -> None:
    large = enlarged(space, 3000)
    assert large.rows == len(large.meaningful) == 3000
    assert np.array_equal(large.table, enlarged(space, 3000).table)
    found = [one.row for one in neighbours(large, large.word(7)).found]
    scanned = [row for row in _scanned(large.table, 7) if row != 7]
    assert found == scanned
    assert all(seconds > 0 for seconds in dict(large_times(large)).values())


async def test_lateness_is_measured_while_many_ask(space: Space) -> None:
    late = await lateness(enlarged(space, 2000))
    assert all(0 <= seconds < 60 for seconds in late)
    for language in COMPLETE:
        assert all(Catalog(language).has(f"bench-late-{when}") for when in ("alone", "asked"))
        assert all(Catalog(language).has(f"bench-large-{who}") for who in ("clean", "numpy"))
