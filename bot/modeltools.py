"""`python -m bot model import` and `model evaluate`: use the models of others, and test a model."""

import json as notation
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from bot.models import chosen, open_named
from bot.problems import fault_of, file_problem, model_problem
from bot.program import Program, program
from bot.streams import readable
from embeddings.builtin.recipe import RECIPES
from embeddings.errors import EmbeddingError, NameRefused
from embeddings.files.encodings import UTF8
from embeddings.importing.importer import FEW_DIMENSIONS, Imported, ImportProgress, Plan, import_vectors
from embeddings.judging.evaluation import AnalogiesScore, PairsScore, rate_analogies, rate_pairs
from embeddings.judging.litter import Litter, litter_in, read_lemmas
from embeddings.judging.measured import keep, measure
from embeddings.judging.ratings import MOST_CROSSED, Analogies, Ratings, read_analogies, read_ratings
from embeddings.results import ModelCard
from embeddings.table.loading import installed_models
from embeddings.table.space import Space
from rendering.typed import shown

MOST_CATEGORIES = 30
"""Categories of analogies that a screen shows; `--json` has all."""


def import_model(  # noqa: PLR0913 - each is an option
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
    *,
    name: Annotated[str, typer.Option()],
    language: Annotated[str, typer.Option()],
    limit: Annotated[int | None, typer.Option(min=1)] = None,
    encoding: Annotated[str | None, typer.Option()] = None,
    source: Annotated[str, typer.Option()] = "",
    licence: Annotated[str, typer.Option()] = "",
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Make a model from a file of vectors."""
    here = program()
    plan = Plan(name, language, limit, readable(source), readable(licence), force=force, encoding=encoding)
    try:
        if plan.full_name in {*RECIPES, *installed_models()}:
            raise NameRefused(name)
        imported = _import(here, file, plan)
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))
    except OSError as error:
        here.fail(file_problem(here.catalog, error))
    _tell(here, imported)


def evaluate(
    name: Annotated[str | None, typer.Argument()] = None,
    *,
    pairs: Annotated[list[Path] | None, typer.Option(exists=True, dir_okay=False)] = None,
    analogies: Annotated[list[Path] | None, typer.Option(exists=True, dir_okay=False)] = None,
    json: Annotated[bool, typer.Option("--json")] = False,
    record: Annotated[Path | None, typer.Option(dir_okay=False)] = None,
) -> None:
    """Compare a model with people's judgements."""
    here = program()
    if not (pairs or analogies):
        here.fail(here.catalog.text("evaluate-nothing"))
    try:
        ratings = [read_ratings(path) for path in pairs or ()]
        questions = [read_analogies(path) for path in analogies or ()]
        space = open_named(name or chosen(here.settings), here.settings, here.catalog, here.notes)
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))
    except OSError as error:
        here.fail(file_problem(here.catalog, error))
    scores = [_rate(here, space, asked) for asked in questions]
    if record is not None:
        for asked in questions:
            keep(record, space, measure(space, asked.questions))
    if json:
        sys.stdout.write(_as_json(space.card, [rate_pairs(space, rated) for rated in ratings], scores) + "\n")
        return
    _report(here, space, ratings, scores)
    for asked in questions:
        _tell_analogies(here, asked)
    here.say("evaluate-coverage")


def litter(
    lemmas: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
    name: Annotated[str | None, typer.Argument()] = None,
    *,
    json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Count the words that do not belong in a model's lists of neighbours."""
    here = program()
    try:
        known = read_lemmas(lemmas)
        space = open_named(name or chosen(here.settings), here.settings, here.catalog, here.notes)
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))
    found = [litter_in(space, known, everything) for everything in (True, False)]
    if json:
        sys.stdout.write(
            notation.dumps({"model": asdict(space.card), "lists": list(map(asdict, found))}) + "\n"
        )
    else:
        here.out.print(_litter_table(here, found))


def _litter_table(here: Program, found: Sequence[Litter]) -> Table:
    columns = ("list", "shown", "alike", "foreign", "unlisted")
    table = Table(*(here.catalog.text(f"litter-{column}") for column in columns))
    for one in found:
        shares = (here.catalog.numbers.fixed(share, 3) for share in (one.alike, one.foreign, one.unlisted))
        kind = here.catalog.text("litter-raw" if one.everything else "litter-clean")
        table.add_row(kind, str(one.shown), *shares)
    return table


@contextmanager
def importing_bar(here: Program, file: str) -> Iterator[ImportProgress]:
    """Show how much of a file was imported."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=here.notes) as bars:
        task = bars.add_task(here.catalog.text("import-reading", file=file), total=1)
        yield lambda share: bars.update(task, completed=share)


def _import(here: Program, file: Path, plan: Plan) -> Imported:
    with importing_bar(here, file.name) as progress:
        return import_vectors(file, here.settings.model_folder, plan, progress)


def _tell(here: Program, imported: Imported) -> None:
    here.say(
        "import-done",
        name=imported.name,
        words=imported.words,
        dimensions=imported.dimensions,
        format=imported.format,
        path=str(imported.path),
    )
    if imported.member:
        here.say("import-member", member=imported.member)
    if imported.encoding != UTF8:
        here.say("import-encoding", encoding=imported.encoding)
    _tell_losses(here, imported)
    _tell_doubts(here, imported)
    here.say("import-use", name=imported.name)


def _tell_losses(here: Program, imported: Imported) -> None:
    def percent(count: int, total: int) -> str:
        return here.catalog.numbers.fixed(100 * count / total, 1)

    if imported.flaw is not None:
        fault = fault_of(here.catalog, imported.flaw)
        share = percent(imported.damaged, imported.lines)
        here.say("import-damaged", count=imported.damaged, percent=share, fault=fault)
    if imported.repeated:
        here.say("import-repeated", count=imported.repeated)
    if imported.missing:
        share = percent(imported.missing, imported.lines + imported.missing)
        here.say("import-missing", count=imported.missing, percent=share)
    if imported.surplus:
        here.say("import-more", declared=imported.lines - imported.surplus, lines=imported.lines)
    if imported.foreign:
        here.say("import-foreign", count=imported.foreign)


def _tell_doubts(here: Program, imported: Imported) -> None:
    """Warn of a table that may not be one of vectors."""
    if imported.dimensions < FEW_DIMENSIONS:
        here.say("import-few-dimensions", dimensions=imported.dimensions)
    if (column := imported.heaviest) is not None:
        number = here.catalog.numbers.fixed(column.value, 0)
        here.say("import-one-column", column=column.place, word=shown(column.word), number=number)


def _report(
    here: Program, space: Space, ratings: Sequence[Ratings], analogies: Sequence[Sequence[AnalogiesScore]]
) -> None:
    here.out.print(Text(f"{space.card.name} {space.card.version} · {space.card.short_digest}"))
    if ratings:
        here.out.print(_pairs_table(here, [rate_pairs(space, rated) for rated in ratings]))
        _tell_left_out(here, ratings)
    for scores in analogies:
        here.out.print(_analogies_table(here, scores))
        if (hidden := len(scores) - 1 - MOST_CATEGORIES) > 0:
            here.out.print(here.catalog.text("evaluate-more-categories", count=hidden))


def _tell_left_out(here: Program, ratings: Sequence[Ratings]) -> None:
    """Say which lines were no pairs, how many pairs were of a word with itself, and what a comma was."""
    for rated in ratings:
        if rated.joined:
            number = ",".join(rated.joined.split(",")[-2:]).strip()
            here.say("evaluate-joined", file=rated.name, line=shown(rated.joined.strip()), number=number)
        if rated.lost:
            here.say("evaluate-lost", file=rated.name, count=len(rated.lost), line=rated.lost[0])
        if rated.identical:
            here.say("evaluate-identical", file=rated.name, count=rated.identical)


def _tell_analogies(here: Program, asked: Analogies) -> None:
    """Say which lines were no analogies, and that not all pairs were crossed."""
    if asked.lost:
        here.say("evaluate-lost-analogies", file=asked.name, count=len(asked.lost), line=asked.lost[0])
    if asked.thinned:
        here.say("evaluate-thinned", file=asked.name, most=MOST_CROSSED, count=len(asked.thinned))


def _rate(here: Program, space: Space, asked: Analogies) -> tuple[AnalogiesScore, ...]:
    with Progress(console=here.notes, transient=True) as bars:
        task = bars.add_task(here.catalog.text("evaluate-asking", file=asked.name))
        return rate_analogies(
            space,
            asked.name,
            asked.questions,
            lambda done, total: bars.update(task, completed=done, total=total),
        )


def _as_json(
    card: ModelCard, pairs: Sequence[PairsScore], analogies: Sequence[Sequence[AnalogiesScore]]
) -> str:
    model = {"name": card.name, "version": card.version, "digest": card.digest}
    report = {
        "model": model,
        "pairs": [asdict(score) for score in pairs],
        "analogies": [asdict(score) for scores in analogies for score in scores],
    }
    return notation.dumps(report, ensure_ascii=False, indent=2)


def _pairs_table(here: Program, scores: Sequence[PairsScore]) -> Table:
    table = _table(here, "file", "covered", "spearman")
    for score in scores:
        table.add_row(
            Text(shown(score.file), overflow="fold"),
            _covered(here, score.covered, score.pairs),
            _decimals(here, score.spearman, 3),
        )
    return table


def _analogies_table(here: Program, scores: Sequence[AnalogiesScore]) -> Table:
    table = _table(here, "category", "covered", "add", "mul")
    for score in _told(scores):
        everything = f"{shown(score.file)}: {here.catalog.text('evaluate-all')}"
        table.add_row(
            Text(shown(score.category) or everything, overflow="fold"),
            _covered(here, score.covered, score.questions),
            f"{_percent(here, score.add1)} / {_percent(here, score.add5)}",
            f"{_percent(here, score.mul1)} / {_percent(here, score.mul5)}",
        )
    return table


def _told(scores: Sequence[AnalogiesScore]) -> Sequence[AnalogiesScore]:
    """Give the first categories and the sum; the sum alone where the only category has no name."""
    *categories, everything = scores
    if len(categories) == 1 and not categories[0].category:
        return scores[1:]
    return [*categories[:MOST_CATEGORIES], everything]


def _table(here: Program, first: str, *numbers: str) -> Table:
    table = Table(here.catalog.text(f"evaluate-{first}"), box=None)
    for number in numbers:
        table.add_column(here.catalog.text(f"evaluate-{number}"), justify="right")
    return table


def _covered(here: Program, covered: int, total: int) -> str:
    count = here.catalog.numbers.count
    return f"{count(covered)} / {count(total)}"


def _decimals(here: Program, value: float | None, digits: int) -> str:
    return "–" if value is None else here.catalog.numbers.fixed(value, digits)


def _percent(here: Program, share: float | None) -> str:
    return "–" if share is None else f"{_decimals(here, 100 * share, 1)} %"
