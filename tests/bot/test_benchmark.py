"""`python -m bot bench`: every figure is there, positive, and has its sentence."""

import json
import sys
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.benchmark import PAIRS, Figure, _opening, _pairs, _table
from bot.processes import memory
from bot.program import program
from bot.rivals import neighbour_times
from embeddings.space import Space
from rendering.catalog import LOCALES, Catalog
from tests.bot.running import Line
from tests.conftest import FRENCH

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
}
MEMORY = {"rss", "pss", "private"} if sys.platform == "linux" else set()


@pytest.mark.usefixtures("here")
def test_a_report_has_all_figures(line: Line) -> None:
    result = line("bench", "--json")
    report = json.loads(result.stdout)
    assert report["model"]["name"] == "pt_tiny_md"
    assert report["machine"]["cores"] >= 1
    figures = {figure["name"]: figure["unit"] for figure in report["figures"]}
    assert figures == FIGURES | {f"memory-{part}": "MiB" for part in MEMORY}
    assert all(figure["value"] > 0 for figure in report["figures"])
    for catalog in map(Catalog, LOCALES):
        assert all(catalog.has(f"bench-{name}") for name in figures)


def test_opening_a_model_is_measured_in_processes_of_its_own(model: Path) -> None:
    figures = {figure.name: figure for figure in _opening(str(model))}
    assert figures.keys() == {
        f"open-{how}{part}" for how in ("ours", "spacy") for part in ("", *(f"-{part}" for part in MEMORY))
    }
    assert figures["open-ours"].value > 0
    assert all(catalog.has(f"bench-{name}") for name in figures for catalog in map(Catalog, LOCALES))


@pytest.mark.usefixtures("here")
def test_the_table_says_what_each_number_is() -> None:
    here = program()
    console = Console(file=StringIO(), width=100)
    console.print(_table(here, [Figure("build", 21.4666, "s"), Figure("memory-rss", 1234.5, "MiB")]))
    assert isinstance(console.file, StringIO)
    rows = [" ".join(row.split()) for row in console.file.getvalue().splitlines()]
    assert rows[0] == "Construir o modelo embutido 21,47 s"
    assert rows[1].endswith("(RSS) 1234 MiB")


@pytest.mark.usefixtures("here")
def test_an_official_model_that_is_not_installed_is_said_before_anything_is_measured(line: Line) -> None:
    result = line("bench", "--official", "xx_no_news_md")
    assert result.exit_code == 1
    assert "“xx_no_news_md” não está instalado" in result.stderr


def test_memory_is_told_of_a_process_that_is_there() -> None:
    assert memory("self").keys() == MEMORY
    assert memory("nobody") == {}


def test_everyone_measures_the_same_pairs(space: Space) -> None:
    assert _pairs(space) == _pairs(space)
    assert len(_pairs(space)) == PAIRS


def test_every_library_is_asked_for_neighbours_on_the_same_table() -> None:
    times = dict(neighbour_times(FRENCH))
    assert list(times)[:4] == ["clean", "raw", "numpy", "spacy"]
    assert all(seconds > 0 for seconds in times.values())
    for language in LOCALES:
        assert all(Catalog(language).has(f"bench-search-{name}") for name in (*times, "gensim"))
