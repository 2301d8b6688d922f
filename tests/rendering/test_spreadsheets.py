"""Tables that spreadsheets open."""

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from rendering.spreadsheets import Cell, Sheet, csv_of, xlsx_of
from tests.conversation import ENGLISH, PORTUGUESE

FORMULAS = ("=1+1", "+5", "-5", "@SOMA(A1)", "\t=1", " =HYPERLINK(1)")
ROWS: list[list[Cell]] = [["Zé; o “bom”", 3, 0.25, None], *([one, 0, 1.0, None] for one in FORMULAS)]
SHEET = Sheet("Pessoas com um nome que é longo demais", ["nome", "certas", "ganho", "vazio"], ROWS)


def test_a_spreadsheet_set_to_portuguese_reads_columns_and_decimals() -> None:
    written = csv_of(PORTUGUESE, SHEET)
    assert written.startswith(b"\xef\xbb\xbf")
    head, first, *_ = csv.reader(StringIO(written.decode("utf-8-sig")), delimiter=";")
    assert head == ["nome", "certas", "ganho", "vazio"]
    assert first == ["Zé; o “bom”", "3", "0,25", ""]
    assert b"3,0.25" in csv_of(ENGLISH, SHEET)


@pytest.mark.parametrize("place", range(len(FORMULAS)))
def test_no_text_becomes_a_formula(place: int) -> None:
    rows = list(csv.reader(StringIO(csv_of(PORTUGUESE, SHEET).decode("utf-8-sig")), delimiter=";"))
    assert rows[2 + place][0] == f"'{FORMULAS[place]}"


def test_an_xlsx_file_has_texts_and_numbers_and_short_names() -> None:
    with ZipFile(BytesIO(xlsx_of([SHEET, Sheet("Passos", ["passo"], [])]))) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in page
        assert "<v>0.25</v>" in page
        assert "=HYPERLINK(1)" in book.read("xl/sharedStrings.xml").decode()
        assert 'name="Pessoas com um nome que é longo"' in book.read("xl/workbook.xml").decode()
