"""The registers beside the returns as a table for spreadsheet programs: codes, purchases, series (GSTR-17, GSTR-20)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import Cell, write_table
from narayaneeyam_clinic.gst_returns.codes_register import codes_of
from narayaneeyam_clinic.gst_returns.make_gstr3b import REGISTER, register_rows
from narayaneeyam_clinic.gst_returns.purchases_of_period import purchases_of
from narayaneeyam_clinic.gst_returns.series_register import series_of_year
from narayaneeyam_clinic.gst_returns.supplies import Period, rupees, told_quantity
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import financial_year
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

_CODES = ("HSN/SAC", "Description", "UQC", "Recipients", "Rate", "Quantity", "Value", "Taxable or exempt value",
          "Integrated Tax", "Central Tax", "State/UT Tax", "Documents")  # fmt: skip
_SERIES = ("Series", "Counter", "First", "Last", "Documents", "Cancelled", "Missing", "Twice")


class Register(StrEnum):
    SERIES = "series"
    CODES = "codes"
    PURCHASES = "purchases"


def export_register(rd: Reading, register: Register, first: Period, last: Period, path: Path) -> int:
    """Write it as CSV or XLSX by the file's name, with a line in the access log; returns the rows. Series are those of the
    financial year in which `first` lies.

    Refused: not_permitted, file_kind_unknown, file_not_written, disk_full.
    """
    rd.require(Permission.EXPORT)
    rd.require(Permission.SEE_FIGURES)
    header: Sequence[str]
    rows: Iterator[Sequence[Cell]]
    if register is Register.SERIES:
        header, rows = _SERIES, _series_rows(rd, first)
    elif register is Register.CODES:
        header, rows = _CODES, _code_rows(rd, first, last)
    else:
        header, rows = REGISTER, register_rows(purchases_of(rd, first, last))
    written = write_table(path, header, rows)
    rd.access.append(AccessEntry("exported", None, f"gst {register.value} {first.text}-{last.text}"))
    return written


def _series_rows(rd: Reading, first: Period) -> Iterator[Sequence[Cell]]:
    for one in series_of_year(rd, financial_year(first.first_day)):
        yield (
            one.series, one.counter, one.first, one.last, one.documents,
            *(" ".join(numbers) for numbers in (one.cancelled, one.missing, one.twice)),
        )  # fmt: skip


def _code_rows(rd: Reading, first: Period, last: Period) -> Iterator[Sequence[Cell]]:
    for one in codes_of(rd, first, last):
        yield (
            one.hsn, one.description, one.unit, "registered" if one.is_registered else "others",
            rupees(one.rate_basis_points), told_quantity(one.quantity), rupees(one.value), rupees(one.net), rupees(one.taxes.igst),
            rupees(one.taxes.cgst), rupees(one.taxes.sgst), one.documents,
        )  # fmt: skip
