"""Files as clinics have them: encodings, delimiters, spreadsheets, titles above the headings (IMP-1, IMP-3, IMP-9)."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from narayaneeyam_clinic.imports.read_table import TableFormat, open_table
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.imports.tables import csv_file, xlsx_file

TEXT = "Name,Place\nZoë d'Souza,Goa\nരമേശ് കുമാർ,കോട്ടക്കൽ\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_malayalam_is_read_in_every_unicode_encoding(tmp_path: Path, encoding: str):
    table = csv_file(tmp_path, TEXT, encoding=encoding)
    assert table.header == ("Name", "Place")
    assert [row.cells for row in table.rows()] == [("Zoë d'Souza", "Goa"), ("രമേശ് കുമാർ", "കോട്ടക്കൽ")]


def test_windows_1252_is_recognised(tmp_path: Path):
    table = csv_file(tmp_path, "Name;Place\nRené “Ravi” Müller;Kochi – Fort\n", encoding="cp1252")
    assert (table.encoding, table.delimiter) == ("cp1252", ";")
    assert next(table.rows()).cells == ("René “Ravi” Müller", "Kochi – Fort")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_cuts_all_rows_alike(tmp_path: Path, delimiter: str):
    lines = [["Name", "Address", "Age"], ["Ramesh", '"House 1, Temple Road; Tirur"', "42"], ["Om", "Kochi", "7"]]
    table = csv_file(tmp_path, "\r\n".join(delimiter.join(line) for line in lines))
    assert next(row.cells for row in table.rows()) == ("Ramesh", "House 1, Temple Road; Tirur", "42")


def test_titles_and_blank_rows_above_the_headings_are_passed_over(tmp_path: Path):
    table = csv_file(tmp_path, "Sree Clinic,,\n,,\nName,Age,Phone\nRamesh,42\n,,\nOm,7,9847012345,extra\n")
    assert table.header_row == 3
    rows = list(table.rows())
    assert [(row.number, row.cells) for row in rows] == [(4, ("Ramesh", "42", "")), (6, ("Om", "7", "9847012345"))]


def test_spreadsheet_cells_become_text(tmp_path: Path):
    cells = ["Ramesh", 9847012345, 9847012345.0, 12.5, date(1984, 2, 29), datetime(2026, 11, 21, 10, 5), True, None]  # noqa: DTZ001  # as spreadsheets have it
    table = xlsx_file(tmp_path, [["Name", "b", "c", "d", "e", "f", "g", "h"], cells])
    assert table.format is TableFormat.XLSX
    assert next(table.rows()).cells == (
        "Ramesh", "9847012345", "9847012345", "12.5", "1984-02-29", "2026-11-21 10:05", "yes", "",
    )  # fmt: skip


def test_a_formula_is_the_text_it_is(tmp_path: Path):
    sheet = xlsx_file(tmp_path, [["Name", "Place"], ["=1+1", '=HYPERLINK("x")']])
    assert next(sheet.rows()).cells == ("=1+1", '=HYPERLINK("x")')
    text = csv_file(tmp_path, "Name,Place\n=1+1,'=cmd\n")
    assert next(text.rows()).cells == ("=1+1", "=cmd")


def test_what_cannot_be_read_is_refused(tmp_path: Path):
    (tmp_path / "old.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"rest")
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "numbers.csv").write_bytes(b"1,2\n3,4\n")
    (tmp_path / "noise.csv").write_bytes(b"Name,\x81\x8d\xff\n")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as pack:
        pack.writestr("a.txt", "a")
    expected = {
        "none.csv": "table_file_missing",
        "old.xls": "table_old_excel",
        "empty.csv": "table_empty",
        "numbers.csv": "table_empty",
        "noise.csv": "table_encoding_unknown",
        "other.zip": "table_not_readable",
    }
    for name, code in expected.items():
        with pytest.raises(Refused) as refused:
            open_table(tmp_path / name)
        assert (refused.value.code, refused.value.field) == (code, "file")
