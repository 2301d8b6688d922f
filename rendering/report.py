"""`vetorama privacy report`: what the database holds of people, in numbers, for whoever runs the bot."""

from collections.abc import Iterator, Mapping, Sequence

from rendering.catalog import Catalog
from storage.counting import TableCount

OUTSIDE = ("log", "local", "backups", "host")
"""What there is of people beside the tables: each has a sentence."""


def report_lines(catalog: Catalog, counted: Sequence[TableCount], kept: Mapping[str, int]) -> Iterator[str]:
    """Say of each table what it holds, of how many, since when, how long, and who sees it.

    `kept` are the days for which rows stay, by what ends them: 0 for no limit of age.
    """
    yield catalog.text("report-title")
    for table in counted:
        yield ""
        yield f"{table.name}: {catalog.text(sentence_of(table.name))}"
        yield f"  {_count(catalog, table)}"
        yield "  " + catalog.text(f"report-kept-{table.about.kept}", days=kept.get(table.about.kept, 0))
        yield "  " + catalog.text(f"report-shown-{table.about.shown}")
    yield ""
    yield catalog.text("report-outside")
    for part in OUTSIDE:
        yield "  " + catalog.text(f"report-outside-{part}")


def sentence_of(table: str) -> str:
    """Return the key of the sentence about a table."""
    return f"report-table-{table.replace('_', '-')}"


def _count(catalog: Catalog, table: TableCount) -> str:
    parts = [catalog.text("report-rows", rows=table.rows)]
    if table.people:
        parts.append(catalog.text("report-people", people=table.people))
    if table.groups:
        parts.append(catalog.text("report-groups", groups=table.groups))
    if table.oldest is not None:
        parts.append(catalog.text("report-oldest", day=f"{table.oldest:%Y-%m-%d}"))
    return ", ".join(parts)
