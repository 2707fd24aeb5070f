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


def _spreadsheet(folder: Path) -> Path:
    return xlsx_file(folder, [["Name", "Phone"], ["Ramesh", "9847012345"]]).path


def _with_part(path: Path, name: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(path) as pack:
        parts = {part: pack.read(part) for part in pack.namelist()}
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for part, content in parts.items():
            pack.writestr(part, content)


def _refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        list(open_table(path).rows())
    return refused.value.code


def test_a_spreadsheet_with_any_damaged_byte_is_read_or_refused(tmp_path: Path):
    """IMP-1: a bad sector or a half download is told, never a defect of the program."""
    path = _spreadsheet(tmp_path)
    whole = path.read_bytes()
    seen = set()
    for place in range(0, len(whole), 17):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            list(open_table(path).rows())
        except Refused as refused:
            seen.add(refused.code)
    assert "table_not_readable" in seen


def test_a_row_below_the_end_of_every_sheet_is_refused_at_once(tmp_path: Path):
    """IMP-1: a thousand million empty rows are not walked through."""
    path = _spreadsheet(tmp_path)
    far = b'<row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>'
    _with_part(path, "xl/worksheets/sheet1.xml", b"</sheetData>", far)
    assert _refusal(path) == "table_not_readable"


def test_entities_of_a_spreadsheet_are_never_followed(tmp_path: Path):
    """IMP-9: no file of this PC gets in by a spreadsheet that names it."""
    (tmp_path / "other.txt").write_text("not for the list")
    path = _spreadsheet(tmp_path)
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(tmp_path / "other.txt").as_uri()}">]><worksheet'.encode()
    _with_part(path, "xl/worksheets/sheet1.xml", b"<worksheet", entity)
    _with_part(path, "xl/worksheets/sheet1.xml", b"</sheetData>", INLINE_ENTITY)
    assert _refusal(path) == "table_not_readable"


INLINE_ENTITY = b'<row r="3"><c r="A3" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData>'


def test_utf_16_cut_in_the_middle_of_a_letter_is_refused(tmp_path: Path):
    """IMP-1"""
    (tmp_path / "cut.csv").write_bytes("Name,Place\nOm,Kochi".encode("utf-16")[:-1])
    assert _refusal(tmp_path / "cut.csv") == "table_not_readable"


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        ('"Binu,Tirur\nCinu,Kochi', 3),
        ('Cinu,Kochi\n"Binu,Tirur', 4),
        ('"Binu,Tirur\nCinu,"Temple Road, Kochi"\nDinu,Tirur', 3),
    ],
)
def test_a_quotation_mark_that_is_not_closed_swallows_nobody(tmp_path: Path, lines: str, row: int):
    """IMP-12: the file is refused with the row, for the people behind the mark would be part of one name."""
    path = tmp_path / "patients.csv"
    path.write_text(f"Name,Place\nAnu,Kochi\n{lines}\n", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        open_table(path)
    assert (refused.value.code, refused.value.facts["row"]) == ("table_quote_open", row)


def test_quotation_marks_as_people_write_them_are_read(tmp_path: Path):
    """IMP-12: an address of two lines, a mark inside a word, a word after a closed mark."""
    text = 'Name,Place\nAnu,"Temple Road,\nKochi"\nBinu "Unni" K.,Tirur\n"Cinu" K.,Tirur\nDinu,Kochi\n'
    assert [row.cells for row in csv_file(tmp_path, text).rows()] == [
        ("Anu", "Temple Road,\nKochi"), ('Binu "Unni" K.', "Tirur"), ("Cinu K.", "Tirur"), ("Dinu", "Kochi"),
    ]  # fmt: skip
