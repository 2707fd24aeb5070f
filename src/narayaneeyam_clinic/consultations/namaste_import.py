"""Reads the official NAMASTE list (National Ayurveda Morbidity Codes) from a file a clinic has obtained; nothing is stored here.

The list may not be redistributed, so a clinic brings its own copy. It is published as an old binary Excel file (.xls);
it has to be opened once and saved as .xlsx or .csv (CONS-7).
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from narayaneeyam_clinic.shared.errors import Refused

_OLD_EXCEL = bytes.fromhex("d0cf11e0a1b11ae1")  # the container of every binary Office file before 2007
_ZIP = b"PK\x03\x04"
_LARGEST_FILE = 50_000_000
_HEADER_WITHIN = 20

_NAMC = re.compile(r"[A-Z]{1,3}-[0-9]+(?:\.[0-9]+)*")
_CHAPTER = re.compile(r"[A-Z]{1,3}")
_TM2 = re.compile(r"S[K-T][0-9A-Z]{2}")
_PAIR = re.compile(r"(?P<outside>[^()]+?)\s*\(\s*(?P<inside>[^()]+?)\s*\)")

_COLUMNS = {
    "namccode": "code",
    "namcterm": "term",
    "namctermdiacritical": "diacritical",
    "namctermdevanagari": "devanagari",
    "shortdefinition": "definition",
    "nameenglish": "english",
}
_NEEDED = ("code", "term")


class BadRowReason(StrEnum):
    """Why a row of the list was left out."""

    NO_CODE = "no_code"
    CODE_NOT_UNDERSTOOD = "code_not_understood"
    NO_TERM = "no_term"
    CODE_TWICE = "code_twice"


@dataclass(frozen=True, slots=True)
class NamasteTerm:
    """One morbidity of the list. A chapter (code A, AA or AAA) groups others and is not itself a diagnosis."""

    code: str
    tm2_code: str | None
    term: str
    devanagari: str
    definition: str
    is_chapter: bool = False


@dataclass(frozen=True, slots=True)
class BadNamasteRow:
    """A row that was left out, by its row number in the file, with the code cell as it stands there."""

    row: int
    code_cell: str
    reason: BadRowReason


@dataclass(frozen=True, slots=True)
class NamasteList:
    """What a file gives: the terms in its order and the rows that could not be used."""

    terms: tuple[NamasteTerm, ...]
    bad_rows: tuple[BadNamasteRow, ...]


def read_namaste(path: Path) -> NamasteList:
    """The terms of an .xlsx or .csv copy of the list.

    Refused: the file cannot be read, is over 50 MB or an old .xls (save it as .xlsx first), is no readable sheet,
    or lacks the headings named in `missing`.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Refused("namaste_file_too_large", field="file", file=path.name)
        content = path.read_bytes()
    except OSError as unreadable:
        raise Refused("namaste_file_not_readable", field="file", file=path.name) from unreadable
    if content.startswith(_OLD_EXCEL):
        raise Refused("namaste_file_old_excel", field="file", file=path.name)
    rows = _sheet_rows(content, path.name) if content.startswith(_ZIP) else _text_rows(content, path.name)
    return namaste_terms(rows, file=path.name)


def namaste_terms(rows: Iterable[tuple[str, ...]], *, file: str = "") -> NamasteList:
    """The terms in rows of cells, the headings among the first rows. Columns may stand in any order."""
    numbered = enumerate(rows, start=1)
    columns = _find_columns(numbered, file)
    terms: list[NamasteTerm] = []
    bad: list[BadNamasteRow] = []
    seen: set[str] = set()
    for number, cells in numbered:
        named = {name: _clean(cells[place]) if place < len(cells) else "" for name, place in columns.items()}
        if not any(named.values()):
            continue
        read = _term(named)
        if isinstance(read, NamasteTerm) and read.code in seen:
            read = BadRowReason.CODE_TWICE
        if isinstance(read, BadRowReason):
            bad.append(BadNamasteRow(number, named["code"], read))
            continue
        seen.add(read.code)
        terms.append(read)
    return NamasteList(tuple(terms), tuple(bad))


def split_codes(cell: str) -> tuple[str, str | None] | None:
    """The NAMC code and the TM2 code in one cell: "SP12(AAE-16)", "AAB-3 (SP9Y)" or "AAA-2.1"; None when it is neither."""
    text = _clean(cell).upper()
    pair = _PAIR.fullmatch(text)
    parts = [pair["outside"].strip(), pair["inside"].strip()] if pair else [text]
    tm2 = [part for part in parts if _TM2.fullmatch(part)]
    namc = [part for part in parts if _NAMC.fullmatch(part) or _CHAPTER.fullmatch(part)]
    if len(namc) != 1 or len(namc) + len(tm2) != len(parts):
        return None
    return namc[0], tm2[0] if tm2 else None


def _term(named: dict[str, str]) -> NamasteTerm | BadRowReason:
    if not named["code"]:
        return BadRowReason.NO_CODE
    codes = split_codes(named["code"])
    if codes is None:
        return BadRowReason.CODE_NOT_UNDERSTOOD
    # Some rows carry the term only with diacritical marks.
    term = named["term"] or named.get("diacritical", "")
    if not term:
        return BadRowReason.NO_TERM
    code, tm2 = codes
    definition = named.get("definition") or named.get("english", "")
    return NamasteTerm(code, tm2, term, named.get("devanagari", ""), definition, _CHAPTER.fullmatch(code) is not None)


def _find_columns(numbered: Iterator[tuple[int, tuple[str, ...]]], file: str) -> dict[str, int]:
    """Reads on to the row of headings: the first that has a code and a term."""
    best: dict[str, int] = {}
    for number, cells in numbered:
        found: dict[str, int] = {}
        for place, cell in enumerate(cells):
            name = _COLUMNS.get(re.sub(r"[^a-z]", "", _clean(cell).lower()))
            if name is not None:
                found.setdefault(name, place)
        if all(name in found for name in _NEEDED):
            return found
        best = max(best, found, key=len)
        if number >= _HEADER_WITHIN:
            break
    headings = {"code": "NAMC_CODE", "term": "NAMC_term"}
    missing = tuple(headings[name] for name in _NEEDED if name not in best)
    raise Refused("namaste_columns_missing", field="file", file=file, missing=missing)


def _clean(cell: str) -> str:
    """NFC, one blank between words; the official file is full of no-break spaces."""
    return " ".join(unicodedata.normalize("NFC", cell).split())


def _sheet_rows(content: bytes, file: str) -> Iterator[tuple[str, ...]]:
    """All rows of the first sheet, cells as text."""
    # Imported here: a spreadsheet library costs as much memory as a list of patients, and is needed now and then.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            rows = [
                tuple("" if value is None else str(value) for value in cells)
                for cells in sheet.iter_rows(values_only=True)
            ]
        finally:
            book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, IndexError, SyntaxError) as damaged:
        raise Refused("namaste_sheet_not_readable", field="file", file=file) from damaged
    return iter(rows)


def _text_rows(content: bytes, file: str) -> Iterator[tuple[str, ...]]:
    """Rows of a text file: UTF-8 with or without mark, UTF-16 as Excel's "Unicode text", comma, semicolon or tab."""
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as unreadable:
        # Windows-1252 cannot hold the Devanagari column: guessing would store nonsense.
        raise Refused("namaste_sheet_not_readable", field="file", file=file) from unreadable
    first = next((line for line in text.splitlines() if "code" in line.lower()), text[:2000])
    separator = max(",;\t", key=first.count)
    try:
        rows = [tuple(cells) for cells in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    except csv.Error as damaged:
        raise Refused("namaste_sheet_not_readable", field="file", file=file) from damaged
    return iter(rows)
