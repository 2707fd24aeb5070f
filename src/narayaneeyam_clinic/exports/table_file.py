"""Writing a table for spreadsheet programs: CSV or XLSX by the file's name, whole or not at all, and nothing in it can run (DAY-5)."""

from __future__ import annotations

import contextlib
import csv
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money

Cell = str | int | Decimal | Money | date | None

SUFFIXES = (".csv", ".xlsx")
_LOOKS_LIKE_FORMULA = re.compile(r"[=+\-@\t\r]")
_RUPEES = r"[>=10000000]##\,##\,##\,##0.00;[>=100000]##\,##\,##0.00;##,##0.00"
_DISK_FULL = 28
_ROWS_OF_A_SHEET = 1_048_575


def harmless(text: str) -> str:
    """Text that a spreadsheet program could take for a formula gets an apostrophe in front; our own import takes it off again."""
    return "'" + text if _LOOKS_LIKE_FORMULA.match(text) else text


def write_table(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, delimiter: str = ",", sheet: str = "Sheet1"
) -> int:
    """Write the rows, one at a time, and return how many. The file appears when it is complete, for its owner alone.

    Money stands in rupees as a number, dates as dd-mm-yyyy (in XLSX as dates), text as text. A file that is there is
    replaced. Refused, field `file`: file_kind_unknown, file_not_written, disk_full, too_many_rows.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise Refused("file_kind_unknown", field="file", file=path.name)
    with whole_file(path) as making:
        if path.suffix.lower() == ".xlsx":
            return _write_xlsx(making, header, rows, sheet)
        return _write_csv(making, header, rows, delimiter)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside the wanted one, in a closed folder of its own, that takes its place at the end."""
    making = path.parent / f".making-{secrets.token_hex(4)}"
    try:
        making.mkdir(mode=0o700)
        part = making / path.name
        yield part
        part.chmod(0o600)
        part.replace(path)
    except OSError as error:
        code = "disk_full" if error.errno == _DISK_FULL else "file_not_written"
        raise Refused(code, field="file", file=path.name) from None
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], delimiter: str) -> int:
    written = 0
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow([harmless(heading) for heading in header])
        for row in rows:
            writer.writerow([_csv_text(cell) for cell in row])
            written += 1
        file.flush()
        os.fsync(file.fileno())
    return written


def _csv_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, Money):
        return str(cell.as_decimal())
    if isinstance(cell, date):
        return cell.strftime("%d-%m-%Y")
    return str(cell)


def _write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], sheet: str) -> int:
    # Imported here: a spreadsheet library costs as much memory as a list of patients, and is needed now and then.
    import xlsxwriter
    import xlsxwriter.exceptions

    # Row by row keeps the memory small; its temporary part lies in the closed folder, not in everybody's.
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    page = book.add_worksheet(sheet[:31])
    bold = book.add_format({"bold": True})
    rupees = book.add_format({"num_format": _RUPEES})
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for column, heading in enumerate(header):
        page.write_string(0, column, heading, bold)
    page.freeze_panes(1, 0)
    written = 0
    try:
        for written, row in enumerate(rows, 1):
            if written > _ROWS_OF_A_SHEET:
                raise Refused("too_many_rows", field="file", rows=_ROWS_OF_A_SHEET)
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    # Written as a string, never interpreted: "=1+1" stays these four letters.
                    page.write_string(written, column, cell)
                elif isinstance(cell, Money):
                    page.write_number(written, column, cell.as_decimal(), rupees)
                elif isinstance(cell, date):
                    page.write_datetime(written, column, cell, day)
                elif cell is not None:
                    page.write_number(written, column, cell)
    finally:
        try:
            book.close()
        except xlsxwriter.exceptions.FileCreateError as error:
            raise OSError(*getattr(error.args[0], "args", ())) from None
    return written
