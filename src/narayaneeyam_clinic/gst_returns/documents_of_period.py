"""The documents of a month as supplies, and the runs of numbers in it: what every return and register is made from (GSTR-1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.billing.document_numbers import DocumentKind, DocumentNumber, parse_document_number
from narayaneeyam_clinic.gst_returns.supplies import NumberRun, Period, Supply, SupplyDocument, SupplyPart
from narayaneeyam_clinic.store.transaction import Reading

# Lines that share code, unit, rate and exemption come as one sum; the description is that of the first.
_PARTS = (
    " coalesce(n.hsn, '') AS hsn, min(n.description) AS description, coalesce(n.base_unit, '') AS base_unit,"
    " n.rate_basis_points, n.is_exempt, sum(q.quantity), sum(q.taxable), sum(q.cgst), sum(q.sgst), sum(q.igst), sum(q.amount)"
)
_INVOICES = text(
    "SELECT d.id, d.number, d.day, d.payable, d.place_of_supply, d.is_inter_state, coalesce(d.recipient_gstin, ''),"
    " d.recipient_name, '', '', NULL, 0," + _PARTS + " FROM invoice d JOIN invoice_line q ON q.invoice_id = d.id"
    " JOIN invoice_line n ON n.id = q.id"
    " WHERE d.day >= :first AND d.day < :after AND d.state = 'issued'"
    " GROUP BY d.id, coalesce(n.hsn, ''), coalesce(n.base_unit, ''), n.rate_basis_points, n.is_exempt"
)
_NOTES = text(
    "SELECT d.id, d.number, d.day, d.payable, d.place_of_supply, d.is_inter_state, coalesce(d.recipient_gstin, ''),"
    " d.recipient_name, i.id, i.number, i.day, i.payable,"
    + _PARTS
    + " FROM credit_note d JOIN invoice i ON i.id = d.invoice_id"
    " JOIN credit_note_line q ON q.credit_note_id = d.id JOIN invoice_line n ON n.id = q.invoice_line_id"
    " WHERE d.day >= :first AND d.day < :after"
    " GROUP BY d.id, coalesce(n.hsn, ''), coalesce(n.base_unit, ''), n.rate_basis_points, n.is_exempt"
)
_PER_DOCUMENT = 12
_RUNS = text(
    "SELECT series_key, count(*), sum(is_cancelled), min(sequence), max(sequence), count(DISTINCT sequence) FROM ("
    "SELECT series_key, sequence, state = 'cancelled' AS is_cancelled FROM invoice WHERE day >= :first AND day < :after"
    " UNION ALL SELECT series_key, sequence, 0 FROM credit_note WHERE day >= :first AND day < :after"
    " UNION ALL SELECT series_key, sequence, 0 FROM deposit WHERE series_key IS NOT NULL AND day >= :first AND day < :after"
    " UNION ALL SELECT series_key, sequence, 0 FROM payment WHERE series_key IS NOT NULL AND amount < 0"
    " AND day >= :first AND day < :after"
    ") GROUP BY series_key ORDER BY series_key"
)
_SEQUENCES = text(
    "SELECT sequence FROM invoice WHERE series_key = :key AND day >= :first AND day < :after"
    " UNION SELECT sequence FROM credit_note WHERE series_key = :key AND day >= :first AND day < :after"
    " UNION SELECT sequence FROM deposit WHERE series_key = :key AND day >= :first AND day < :after"
    " UNION SELECT sequence FROM payment WHERE series_key = :key AND day >= :first AND day < :after ORDER BY 1"
)
# The number of the portal's list for our kinds of documents; a receipt for a bill that was due is no voucher of an advance.
_NATURES = {
    DocumentKind.INVOICE: 1,
    DocumentKind.BILL_OF_SUPPLY: 1,
    DocumentKind.CREDIT_NOTE: 5,
    DocumentKind.DEPOSIT: 6,
    DocumentKind.REFUND: 8,
}


def supplies_of(rd: Reading, period: Period) -> Iterator[Supply]:
    """Every bill that stands and every credit note of the month, by date of the document, each with its sums by code and rate."""
    days = {"first": period.first_day.isoformat(), "after": period.day_after.isoformat()}
    for statement, document in ((_INVOICES, SupplyDocument.INVOICE), (_NOTES, SupplyDocument.CREDIT_NOTE)):
        rows: Sequence[Any] = rd.session.execute(statement, days).all()
        for _, some in groupby(rows, key=itemgetter(0)):
            yield _supply(document, list(some))


def runs_of(rd: Reading, period: Period) -> list[NumberRun]:
    """The numbers of each series that were issued in the month, cancelled ones among them."""
    days = {"first": period.first_day.isoformat(), "after": period.day_after.isoformat()}
    runs = []
    for series, issued, cancelled, first, last, distinct in rd.session.execute(_RUNS, days).all():
        lowest = _number(series, first)
        gaps: tuple[int, ...] = ()
        if last - first + 1 != distinct:
            there = set(rd.session.scalars(_SEQUENCES, {**days, "key": series}))
            gaps = tuple(number for number in range(first, last + 1) if number not in there)
        nature = _NATURES.get(lowest.kind)
        if nature is not None:
            runs.append(NumberRun(nature, series, lowest.text, _number(series, last).text, issued, cancelled, gaps))
    return runs


def _supply(document: SupplyDocument, rows: list[Any]) -> Supply:
    (document_id, number, day, value, place, inter, gstin, name, bill_id, bill_number, bill_day, bill_value) = rows[0][
        :_PER_DOCUMENT
    ]
    return Supply(
        document_id, document, number, date.fromisoformat(day), value, place, bool(inter), gstin, name,
        tuple(_part(row[_PER_DOCUMENT:]) for row in rows), bill_id, bill_number, date.fromisoformat(bill_day) if bill_day else None,
        bill_value,
    )  # fmt: skip


def _part(row: Sequence[Any]) -> SupplyPart:
    hsn, description, base_unit, rate, is_exempt, *sums = row
    return SupplyPart(hsn, description, base_unit, rate, bool(is_exempt), *sums)


def _number(series: str, sequence: int) -> DocumentNumber:
    return parse_document_number(f"{series}/{sequence}")
