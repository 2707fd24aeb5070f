"""Reads the tables clinics have, row by row: CSV in any usual encoding, and XLSX. Every cell is text (IMP-1, IMP-3, IMP-9)."""

from __future__ import annotations

import codecs
import csv
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from numbers import Number
from pathlib import Path
from typing import NamedTuple

from narayaneeyam_clinic.shared.errors import Refused

_ZIP = b"PK\x03\x04"
_OLD_EXCEL = bytes.fromhex("d0cf11e0a1b11ae1")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DELIMITERS = ",;\t|"
_HEADER_WITHIN = 20
_SAMPLE_LINES = 40
_CHUNK = 1 << 20
# Excel's own limit. A row said to stand below it would be reached by walking through a thousand million empty ones.
_ROWS_OF_A_SHEET = 1_048_576
# What our own files write before a cell that a spreadsheet program could take for a formula (DAY-5) is undone here.
_MADE_HARMLESS = re.compile(r"'(?=[=+\-@\t\r])")


class TableFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


class TableRow(NamedTuple):
    """One row under the header: its number as a spreadsheet program shows it, and its cells, as many as the header has.

    A tuple, as whatever is made for each of 100,000 rows: a frozen dataclass takes three times as long to make.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file that can be read as often as wanted; only one row of it is in memory at a time.

    Attributes:
        header: the headings as they stand, of the row `header_row`.
        encoding, delimiter: how a CSV file is written; empty for XLSX.
    """

    path: Path
    format: TableFormat
    header: tuple[str, ...]
    header_row: int
    encoding: str = ""
    delimiter: str = ""

    def rows(self) -> Iterator[TableRow]:
        """Every row below the header that has something in it. Refused: table_not_readable, with the row."""
        width = len(self.header)
        for number, cells in _numbered(self.path, self.format, self.encoding, self.delimiter):
            if number <= self.header_row or not any(cells):
                continue
            if len(cells) != width:
                cells = (*cells[:width], *("",) * (width - len(cells)))
            yield TableRow(number, cells)


def open_table(path: Path) -> Table:
    """Find out how the file is written and where its headings are.

    Refused, field `file`: table_file_missing, table_old_excel, table_not_readable, table_encoding_unknown, table_empty,
    table_quote_open.
    """
    try:
        with path.open("rb") as file:
            begin = file.read(8)
    except OSError:
        raise Refused("table_file_missing", field="file", file=path.name) from None
    if begin.startswith(_OLD_EXCEL):
        raise Refused("table_old_excel", field="file", file=path.name)
    if begin.startswith(_ZIP):
        header_row, header = _header(_numbered(path, TableFormat.XLSX, "", ""), path)
        return Table(path, TableFormat.XLSX, header, header_row)
    encoding = _encoding(path)
    delimiter = _delimiter(path, encoding)
    header_row, header = _header(_numbered(path, TableFormat.CSV, encoding, delimiter), path)
    _closed_quotes(path, encoding, delimiter)
    return Table(path, TableFormat.CSV, header, header_row, encoding, delimiter)


def _header(rows: Iterator[tuple[int, tuple[str, ...]]], path: Path) -> tuple[int, tuple[str, ...]]:
    """The first row with two or more words; above it may stand the clinic's name and blank rows."""
    first: tuple[int, tuple[str, ...]] | None = None
    for number, cells in islice(rows, _HEADER_WITHIN):
        words = [cell for cell in cells if any(character.isalpha() for character in cell)]
        if len(words) > 1:
            return number, _trimmed(cells)
        if words and first is None:
            first = number, _trimmed(cells)
    if first is None:
        raise Refused("table_empty", field="file", file=path.name)
    return first


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    last = max(place for place, cell in enumerate(cells) if cell)
    return cells[: last + 1]


def _numbered(path: Path, kind: TableFormat, encoding: str, delimiter: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    if kind is TableFormat.XLSX:
        return _sheet_rows(path)
    return _text_rows(path, encoding, delimiter)


def _text_rows(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    number = 0
    try:
        with path.open(encoding=encoding, newline="") as lines:
            for number, cells in enumerate(csv.reader(lines, delimiter=delimiter), 1):
                yield number, tuple([_text(cell) for cell in cells])
    except (OSError, UnicodeError, csv.Error):
        raise Refused("table_not_readable", field="file", file=path.name, row=number + 1) from None


def _closed_quotes(path: Path, encoding: str, delimiter: str) -> None:
    """A cell that begins with a mark of quotation nobody closes would take in the rows behind it, and nobody would see it.

    Refused: table_quote_open, with the row. A cell of several lines is right, and so is a mark inside a word.
    """
    row = line = 0
    with path.open(encoding=encoding, newline="") as lines:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        while True:
            row += 1
            try:
                next(reader)
            except StopIteration:
                return
            except UnicodeError:
                return  # told with its row by who reads
            except csv.Error as error:
                if reader.line_num - line > 1 or "end of data" in str(error):
                    raise Refused("table_quote_open", field="file", file=path.name, row=row) from None
            line = reader.line_num


def _sheet_rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The first sheet. Formulas are not computed: they are read as the text they are (IMP-9)."""
    # Imported here: a spreadsheet library costs as much memory as a list of patients, and is needed now and then.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    number = 0
    try:
        book = load_workbook(path, read_only=True, data_only=False)
        try:
            sheet = book.worksheets[0]
            # Some programs write a wrong size of the sheet; without this only that part would be read.
            sheet.reset_dimensions()
            for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                if number > _ROWS_OF_A_SHEET:
                    raise Refused("table_not_readable", field="file", file=path.name, row=number)
                yield number, tuple([_cell_text(value) for value in cells])
        finally:
            book.close()
    except (
        OSError,
        InvalidFileException,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        IndexError,
        SyntaxError,
        TypeError,
        # A damaged or password-protected part of the package.
        zlib.error,
        EOFError,
        RuntimeError,  # also: a kind of compression that is not known
    ):
        raise Refused("table_not_readable", field="file", file=path.name, row=number + 1) from None


def _text(cell: str) -> str:
    if cell.isalnum():
        return cell  # most cells: nothing around it, and no sign at its beginning
    cell = cell.strip()
    if "\x00" in cell:
        cell = cell.replace("\x00", "")
    return cell[1:] if cell[:1] == "'" and _MADE_HARMLESS.match(cell) else cell


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Number):
        # A phone number kept as a number comes as 9847012345.0 or 9.847012345E9.
        whole = format(Decimal(str(value)), "f")
        return whole.rstrip("0").rstrip(".") if "." in whole else whole
    return str(value).strip()


def _encoding(path: Path) -> str:
    """UTF-8 when every byte fits it, else UTF-16 by its mark, else Windows-1252 as older programs of Windows write."""
    with path.open("rb") as file:
        if file.read(2) in _UTF16:
            return "utf-16"
    for encoding in ("utf-8-sig", "cp1252"):
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    decoder.decode(chunk)
                decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise Refused("table_encoding_unknown", field="file", file=path.name)


def _delimiter(path: Path, encoding: str) -> str:
    """The one that gives most rows as many cells as the widest: a comma inside an address does not."""
    try:
        with path.open(encoding=encoding, newline="") as lines:
            sample = [line for line in islice(lines, _SAMPLE_LINES) if line.strip()]
    except UnicodeError:
        # UTF-16 is known by its mark alone; the rest of the file may be cut short.
        raise Refused("table_not_readable", field="file", file=path.name, row=1) from None

    def score(delimiter: str) -> int:
        try:
            widths = [len(cells) for cells in csv.reader(sample, delimiter=delimiter)]
        except csv.Error:
            return 0
        widest = max(widths, default=0)
        return 0 if widest < 2 else widths.count(widest) * 100 + widest

    return max(_DELIMITERS, key=score)
