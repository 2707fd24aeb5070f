"""The documents behind a series of numbers and behind a code of the registers (GSTR-11, GSTR-20): as many as the figure says, and
adding up to it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.gst_returns.codes_register import CodeRow
from narayaneeyam_clinic.gst_returns.gstr1_rules import unit_code
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading

# So many of a long series are shown; all are counted.
MOST_DOCUMENTS = 5000

_TAXES = "t.cgst + t.sgst + t.igst"
_PATIENT = "LEFT JOIN patient p ON p.id = t.patient_id"
_SUPPLIER = "LEFT JOIN supplier s ON s.id = t.supplier_id"
# Table, its number, who or where, whether that names a patient who was not billed, value, tax, whether it was cancelled, the
# page that opens it and that page's record, what is joined.
_TABLES = (
    ("invoice", "t.number", "t.recipient_name", 0, "t.payable", _TAXES, "t.state = 'cancelled'", "bill", "t.id", ""),
    ("credit_note", "t.number", "t.recipient_name", 0, "t.payable", _TAXES, "0", "bill", "t.invoice_id", ""),
    ("payment", "t.receipt_number", "i.recipient_name", 0, "t.amount", "0", "0", "bill", "t.invoice_id",
     "LEFT JOIN invoice i ON i.id = t.invoice_id"),
    ("deposit", "t.number", "p.name", 1, "t.amount", "0", "0", "patient", "t.patient_id", _PATIENT),
    ("certificate", "t.number", "p.name", 1, "0", "0", "0", "patient", "t.patient_id", _PATIENT),
    ("stock_receipt", "t.number", "s.name", 0, "t.payable", _TAXES, "0", "receipt", "t.id", _SUPPLIER),
    ("purchase_order", "t.number", "s.name", 0, "0", "0", "t.state = 'cancelled'", "order", "t.id", _SUPPLIER),
    ("purchase_return", "t.number", "s.name", 0, "t.payable", _TAXES, "0", "given_back", "t.id", _SUPPLIER),
    ("supplier_payment", "t.number", "s.name", 0, "t.amount", "0", "0", "supplier", "t.supplier_id", _SUPPLIER),
    ("stock_transfer", "t.number", "t.to_place", 0, "0", "0", "0", "transfer_document", "t.id", ""),
    ("stock_take", "t.number", "t.place", 0, "0", "0", "t.state = 'cancelled'", "stock_take", "t.id", ""),
    ("preparation", "t.number", "m.name", 0, "t.cost", "0", "0", "preparation", "t.id",
     "LEFT JOIN medicine m ON m.id = t.medicine_id"),
    ("shift_close", "t.number", "u.name", 0, "0", "0", "0", "shifts", "t.id", "LEFT JOIN app_user u ON u.id = t.closed_by"),
)  # fmt: skip
# Of a stay only the whole number is kept; its day is the one on which the patient came, in India.
_STAYS = (
    "SELECT t.id, t.number, date(t.admitted_at / 1000 + 19800, 'unixepoch') AS day, p.name, 1, 0, 0, t.state = 'cancelled',"
    f" 'stay', t.id, CAST(substr(t.number, -5) AS INTEGER) AS sequence FROM admission t {_PATIENT}"
    " WHERE t.number GLOB :series || '/*'"
)
_SERIES = text(
    " UNION ALL ".join(
        [
            *(
                f"SELECT t.id, {number}, t.day, {whom}, {names_patient}, coalesce({value}, 0), coalesce({tax}, 0), {gone},"
                f" '{page}', {ref}, t.sequence FROM {table} t {joined} WHERE t.series_key = :series"
                " AND t.day >= :first AND t.day < :after"
                for table, number, whom, names_patient, value, tax, gone, page, ref, joined in _TABLES
            ),
            f"SELECT * FROM ({_STAYS}) WHERE day >= :first AND day < :after",
        ]
    )
    + " ORDER BY 11, 1"
)
_OF_CODE = (
    "SELECT d.id, d.number, d.day, d.recipient_name, coalesce(n.base_unit, ''), sum({sign}q.amount),"
    " sum({sign}(q.cgst + q.sgst + q.igst)), {bill} FROM {document} d JOIN {line} q ON q.{document}_id = d.id"
    " JOIN invoice_line n ON n.id = {billed} WHERE d.day >= :first AND d.day < :after AND d.supplier_gstin IS NOT NULL"
    " AND (coalesce(d.recipient_gstin, '') <> '') = :registered AND coalesce(n.hsn, '') = :hsn"
    " AND n.rate_basis_points = :rate{more} GROUP BY d.id, coalesce(n.base_unit, '')"
)
_CODE = text(
    _OF_CODE.format(
        sign="", bill="d.id", document="invoice", line="invoice_line", billed="q.id", more=" AND d.state = 'issued'"
    )
    + " UNION ALL "
    + _OF_CODE.format(
        sign="-",
        bill="d.invoice_id",
        document="credit_note",
        line="credit_note_line",
        billed="q.invoice_line_id",
        more="",
    )
    + " ORDER BY 3, 2"
)


@dataclass(frozen=True, slots=True)
class BehindDocument:
    """Paise; of a series the document's whole value, of a code its part without tax (negative of a credit note). `page` and `ref`
    say where it opens.
    """

    document_id: str
    number: str
    day: date
    whom: str
    value: int
    tax: int
    is_cancelled: bool
    page: str
    ref: str


@dataclass(frozen=True, slots=True)
class Behind:
    """The first of the documents, and of all of them how many and their sums."""

    rows: tuple[BehindDocument, ...]
    in_all: int
    value: int
    tax: int


def documents_of_series(
    rd: Reading, series: str, first: date = date.min, after: date = date.max, only: Collection[str] | None = None
) -> Behind:
    """By number; `only` are those that a filed return told, of bills and credit notes. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    knows = rd.by.may(Permission.SEE_PATIENTS)
    days = {"series": series, "first": first.isoformat(), "after": after.isoformat()}
    found = [
        BehindDocument(
            row[0], row[1] or "", date.fromisoformat(row[2]), (row[3] or "") if knows or not row[4] else "", row[5], row[6],
            bool(row[7]), row[8], row[9],
        )
        for row in rd.session.execute(_SERIES, days)
        if only is None or row[0] in only or row[8] != "bill"
    ]  # fmt: skip
    return _behind(found)


def documents_of_code(rd: Reading, first: Period, last: Period, code: CodeRow) -> Behind:
    """By date and number, of the months from `first` to `last`. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    given = {
        "first": first.first_day.isoformat(), "after": last.day_after.isoformat(), "registered": code.is_registered,
        "hsn": code.hsn, "rate": code.rate_basis_points,
    }  # fmt: skip
    found: dict[str, BehindDocument] = {}
    rows: Any = rd.session.execute(_CODE, given)
    for document_id, number, day, whom, base_unit, amount, tax, bill in rows:
        if unit_code(code.hsn, base_unit) != code.unit:
            continue
        before = found.get(document_id)
        found[document_id] = BehindDocument(
            document_id, number, date.fromisoformat(day), whom or "", amount - tax + (before.value if before else 0),
            tax + (before.tax if before else 0), False, "bill", bill,
        )  # fmt: skip
    return _behind(list(found.values()))


def _behind(found: list[BehindDocument]) -> Behind:
    standing = [one for one in found if not one.is_cancelled]
    return Behind(
        tuple(found[:MOST_DOCUMENTS]), len(found), sum(one.value for one in standing), sum(one.tax for one in standing)
    )
