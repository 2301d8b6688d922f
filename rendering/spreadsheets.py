"""Tables as files that spreadsheets open: CSV as those set to a language read it, and XLSX."""

import codecs
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO

from rendering.catalog import Catalog
from rendering.files import FORMULA, separator

Cell = str | int | float | None
_LONGEST_NAME = 31
"""How many characters the name of a sheet has at most."""
_WIDEST = 40


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its name, the heads of its columns, and its rows."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def csv_of(catalog: Catalog, sheet: Sheet) -> bytes:
    """Write a table as CSV with a mark of UTF-8, as spreadsheets of the catalog's language open it.

    In Portuguese its columns have semicolons between them, and numbers decimal commas. No text is taken for a
    formula.
    """
    table = StringIO()
    writer = csv.writer(table, delimiter=separator(catalog))
    rows = (sheet.head, *sheet.rows)
    writer.writerows([[_plain(cell, catalog.numbers.decimal) for cell in row] for row in rows])
    return codecs.BOM_UTF8 + table.getvalue().encode()


def xlsx_of(sheets: Sequence[Sheet]) -> bytes:
    """Write tables as the sheets of an XLSX file; texts are texts there, never formulas or links."""
    import xlsxwriter  # noqa: PLC0415 - few answers need it, and it takes its time

    file = BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name[:_LONGEST_NAME])
            for column, head in enumerate(sheet.head):
                page.write_string(0, column, head, bold)
                texts = [str(row[column] or "") for row in sheet.rows]
                page.set_column(column, column, min(_WIDEST, max(map(len, (*texts, "x" * 10)))))
            for number, row in enumerate(sheet.rows, start=1):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        page.write_string(number, column, cell)
                    elif cell is not None:
                        page.write_number(number, column, cell)
            page.freeze_panes(1, 0)
    return file.getvalue()


def _plain(cell: Cell, decimal: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.lstrip().startswith(FORMULA) or cell.startswith(FORMULA) else cell
    return str(cell).replace(".", decimal)
