"""The official list, in the shapes it reaches a clinic, becomes terms; what cannot be used is told row by row."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from narayaneeyam_clinic.consultations.namaste_import import (
    BadNamasteRow,
    BadRowReason,
    NamasteTerm,
    read_namaste,
    split_codes,
)
from narayaneeyam_clinic.shared.errors import Refused

HEADINGS = (
    "Sr No.",
    "NAMC_ID",
    "NAMC_CODE",
    "NAMC_term",
    "NAMC_term_diacritical",
    "NAMC_term_DEVANAGARI",
    "Short_definition",
    "Long_definition",
    "Ontology_branches",
    "Name English",
    "Name English Under Index",
    "Primary Index Related",
)

Cells = tuple[object, ...]

ROWS: tuple[Cells, ...] = (
    (1, 10, "SP12(AAE-16)", "sandhigatavātaḥ", "", "सन्धिगतवातः", "Vata in the joints", "", "", "", "", ""),
    (2, 11, "EF-2 (SM8D)\u00a0", "\u00a0prameha ", "", "प्रमेहः", "", "", "", "Disorder with much urine", "", ""),
    (3, 12, "SM39 (EB-4)", "", "amlapittam", "अम्लपित्तम्", "Sour eructation", "", "", "", "", ""),
    (4, 13, "EA-4.5 (SL40)", "tamakaśvāsaḥ", "", "तमकश्वासः", "", "", "", "", "", ""),
    (5, 14, "EA", "śvāsaḥ", "", "श्वासः", "", "", "", "", "", ""),
)

SANDHIGATAVATA = NamasteTerm("AAE-16", "SP12", "sandhigatavātaḥ", "सन्धिगतवातः", "Vata in the joints")


def as_xlsx(path: Path, rows: tuple[Cells, ...], headings: Cells = HEADINGS) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (headings, *rows):
        sheet.append(list(cells))
    book.save(path)
    return path


def as_csv(path: Path, rows: tuple[Cells, ...], *, encoding: str, delimiter: str, headings: Cells = HEADINGS) -> Path:
    with path.open("w", encoding=encoding, newline="") as lines:
        csv.writer(lines, delimiter=delimiter).writerows([headings, *rows])
    return path


def test_a_sheet_gives_terms_with_both_codes(tmp_path: Path) -> None:
    """CONS-7."""
    read = read_namaste(as_xlsx(tmp_path / "namc.xlsx", ROWS))
    assert read.bad_rows == ()
    assert read.terms == (
        SANDHIGATAVATA,
        NamasteTerm("EF-2", "SM8D", "prameha", "प्रमेहः", "Disorder with much urine"),
        NamasteTerm("EB-4", "SM39", "amlapittam", "अम्लपित्तम्", "Sour eructation"),
        NamasteTerm("EA-4.5", "SL40", "tamakaśvāsaḥ", "तमकश्वासः", ""),
        NamasteTerm("EA", None, "śvāsaḥ", "श्वासः", "", is_chapter=True),
    )


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8", ","), ("utf-8-sig", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("utf-8", "\t")],
)
def test_a_text_export_gives_the_same(tmp_path: Path, encoding: str, delimiter: str) -> None:
    from_text = read_namaste(as_csv(tmp_path / "namc.csv", ROWS, encoding=encoding, delimiter=delimiter))
    assert from_text == read_namaste(as_xlsx(tmp_path / "namc.xlsx", ROWS))


def test_columns_may_stand_in_any_order_below_a_title(tmp_path: Path) -> None:
    turned = tuple(tuple(reversed(cells)) for cells in ROWS)
    title: tuple[Cells, ...] = (("National Ayurveda Morbidity Codes",), ())
    path = as_xlsx(tmp_path / "turned.xlsx", (*title[1:], tuple(reversed(HEADINGS)), *turned), headings=title[0])
    assert read_namaste(path).terms[0] == SANDHIGATAVATA


def test_bad_rows_are_told_with_their_number_and_reason(tmp_path: Path) -> None:
    rows: tuple[Cells, ...] = (
        ROWS[0],
        (2, 20, "", "term without code", "", "", "", "", "", "", "", ""),
        (3, 21, "AAE-001x", "odd", "", "", "", "", "", "", "", ""),
        (),
        (4, 22, "AAB-15", "", "", "पदम्", "", "", "", "", "", ""),
        (5, 23, "AAE-16 (SP12)", "the same again", "", "", "", "", "", "", "", ""),
        ROWS[1],
    )
    read = read_namaste(as_xlsx(tmp_path / "bad.xlsx", rows))
    assert [term.code for term in read.terms] == ["AAE-16", "EF-2"]
    assert read.bad_rows == (
        BadNamasteRow(3, "", BadRowReason.NO_CODE),
        BadNamasteRow(4, "AAE-001x", BadRowReason.CODE_NOT_UNDERSTOOD),
        BadNamasteRow(6, "AAB-15", BadRowReason.NO_TERM),
        BadNamasteRow(7, "AAE-16 (SP12)", BadRowReason.CODE_TWICE),
    )


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("SR11 (AAA-1)", ("AAA-1", "SR11")),
        ("SP12(AAE-16)", ("AAE-16", "SP12")),
        ("AAB-3 (SP9Y)", ("AAB-3", "SP9Y")),
        ("AAA-2.1", ("AAA-2.1", None)),
        ("SI-3.3.3", ("SI-3.3.3", None)),
        ("\u00a0aab-15 ", ("AAB-15", None)),
        ("A", ("A", None)),
        ("SP12", None),
        ("TM2.A01.AA", None),
        ("AAE-001x", None),
        ("AAA-1 (AAA-2)", None),
        ("SP12 (SM39)", None),
        ("A-12.3 (XX99)", None),
        ("", None),
    ],
)
def test_the_two_codes_in_a_cell(cell: str, codes: tuple[str, str | None] | None) -> None:
    assert split_codes(cell) == codes


@given(st.text(max_size=40))
def test_no_cell_upsets_the_reader(cell: str) -> None:
    codes = split_codes(cell)
    assert codes is None or codes[0]


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_namaste(path)
    assert refused.value.field == "file"
    return refused.value.code


def test_the_old_binary_format_asks_to_be_saved_as_xlsx(tmp_path: Path) -> None:
    """CONS-7."""
    path = tmp_path / "NATIONAL AYURVEDA MORBIDITY CODES.xls"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504))
    assert refusal(path) == "namaste_file_old_excel"


def test_another_sheet_is_refused_with_the_missing_headings(tmp_path: Path) -> None:
    path = as_xlsx(tmp_path / "stock.xlsx", (("x", 1),), headings=("NAMC_CODE", "MRP"))
    with pytest.raises(Refused) as refused:
        read_namaste(path)
    assert refused.value.code == "namaste_columns_missing"
    assert refused.value.facts["missing"] == ("NAMC_term",)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent.xlsx") == "namaste_file_not_readable"
    damaged = tmp_path / "damaged.xlsx"
    damaged.write_bytes(b"PK\x03\x04 not really")
    assert refusal(damaged) == "namaste_sheet_not_readable"
    cut = as_xlsx(tmp_path / "cut.xlsx", ROWS)
    cut.write_bytes(cut.read_bytes()[:1500])
    assert refusal(cut) == "namaste_sheet_not_readable"
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert refusal(empty) == "namaste_columns_missing"
    western = tmp_path / "western.csv"
    western.write_bytes("NAMC_CODE,NAMC_term\nAAE-16,caf\u00e9\n".encode("cp1252"))
    assert refusal(western) == "namaste_sheet_not_readable"
