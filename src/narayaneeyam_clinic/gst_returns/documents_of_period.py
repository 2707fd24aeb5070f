"""The documents of a month as supplies, and the runs of numbers in it: what every return and register is made from (GSTR-1)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import TextClause, text

from narayaneeyam_clinic.billing.document_numbers import DocumentKind, DocumentNumber, parse_document_number
from narayaneeyam_clinic.gst_returns.supplies import (
    CANCELLED,
    NumberRun,
    Period,
    Supply,
    SupplyDocument,
    SupplyPart,
    Told,
)
from narayaneeyam_clinic.store.transaction import Reading

# Lines that share code, unit, rate and exemption come as one sum; the description is that of the first. What a debit note adds
# is value without quantity: the goods were told with their bill.
_PARTS = (
    " coalesce(n.hsn, '') AS hsn, min(n.description) AS description, coalesce(n.base_unit, '') AS base_unit,"
    " n.rate_basis_points, n.is_exempt, sum(CASE WHEN n.debits_id IS NULL THEN q.quantity ELSE 0 END), sum(q.taxable),"
    " sum(q.cgst), sum(q.sgst), sum(q.igst), sum(q.amount)"
)
_GROUPED = " GROUP BY d.id, coalesce(n.hsn, ''), coalesce(n.base_unit, ''), n.rate_basis_points, n.is_exempt"
_INVOICES = (
    "SELECT d.id, d.number, d.day, d.payable, d.place_of_supply, d.is_inter_state, coalesce(d.recipient_gstin, ''),"
    " d.recipient_name, coalesce(o.id, ''), coalesce(o.number, ''), o.day, coalesce(o.payable, 0),"
    + _PARTS.replace("q.", "n.")
    + " FROM invoice d LEFT JOIN invoice o ON o.id = d.debits_id JOIN invoice_line n ON n.invoice_id = d.id WHERE "
)
# A credit note against a debit note follows the bill of both.
_NOTES = (
    "SELECT d.id, d.number, d.day, d.payable, d.place_of_supply, d.is_inter_state, coalesce(d.recipient_gstin, ''),"
    " d.recipient_name, i.id, i.number, coalesce(o.day, i.day), coalesce(o.payable, i.payable),"
    + _PARTS
    + " FROM credit_note d JOIN invoice i ON i.id = d.invoice_id LEFT JOIN invoice o ON o.id = i.debits_id"
    " JOIN credit_note_line q ON q.credit_note_id = d.id JOIN invoice_line n ON n.id = q.invoice_line_id WHERE "
)
# What was billed before the clinic had a GSTIN is no supply of a registered person and in no return.
_OF_MONTH = "d.day >= :first AND d.day < :after AND d.supplier_gstin IS NOT NULL"
_BY_ID = "d.id IN (SELECT value FROM json_each(:ids))"
_STANDING = tuple(
    text(words + _GROUPED) for words in (_INVOICES + _OF_MONTH + " AND d.state = 'issued'", _NOTES + _OF_MONTH)
)
_OF_ANY_STATE = tuple(text(words + _OF_MONTH + _GROUPED) for words in (_INVOICES, _NOTES))
_THESE = tuple(text(words + _BY_ID + _GROUPED) for words in (_INVOICES, _NOTES))
_STATES = text(
    "SELECT id, payable, state = 'cancelled' FROM invoice"
    " WHERE day >= :first AND day < :after AND supplier_gstin IS NOT NULL"
    " UNION ALL SELECT id, payable, 0 FROM credit_note"
    " WHERE day >= :first AND day < :after AND supplier_gstin IS NOT NULL"
)
# What a row says of its document, and where in that the bill stands which a note is against.
_PER_DOCUMENT, _BILL = 12, 8
_VOUCHERS = (
    " UNION ALL SELECT id, series_key, sequence, 0 FROM deposit WHERE series_key IS NOT NULL"
    " AND day >= :first AND day < :after"
    " UNION ALL SELECT id, series_key, sequence, 0 FROM payment WHERE series_key IS NOT NULL AND amount < 0"
    " AND day >= :first AND day < :after"
)
_NUMBERED = (
    "SELECT id, series_key, sequence, state = 'cancelled' AS is_cancelled FROM invoice"
    " WHERE day >= :first AND day < :after AND supplier_gstin IS NOT NULL"
    " UNION ALL SELECT id, series_key, sequence, 0 FROM credit_note"
    " WHERE day >= :first AND day < :after AND supplier_gstin IS NOT NULL"
)
_NUMBERS = text(_NUMBERED + _VOUCHERS)
_RUNS = text(
    "SELECT series_key, count(*), sum(is_cancelled), min(sequence), max(sequence), count(DISTINCT sequence) FROM ("
    + _NUMBERED
    + _VOUCHERS
    + ") GROUP BY series_key ORDER BY series_key"
)
_SEQUENCES = text("SELECT DISTINCT sequence FROM (" + _NUMBERED + _VOUCHERS + ") WHERE series_key = :key ORDER BY 1")
# The number before a month's first, of any month: one that never came is missed there and in no month.
_BEFORE = text(
    "SELECT max(sequence) FROM (SELECT max(sequence) AS sequence FROM invoice WHERE series_key = :key AND sequence < :first"
    " UNION ALL SELECT max(sequence) FROM credit_note WHERE series_key = :key AND sequence < :first"
    " UNION ALL SELECT max(sequence) FROM deposit WHERE series_key = :key AND sequence < :first"
    " UNION ALL SELECT max(sequence) FROM payment WHERE series_key = :key AND sequence < :first)"
)
# Money taken before the bill of a stay whose room costs more than 5,000 a day (entry 31A), and that was not billed in the month.
_FOR_TAXED_ROOMS = text(
    "SELECT d.id, d.number, d.amount FROM deposit d WHERE d.kind = 'taken' AND d.day >= :first AND d.day < :after"
    " AND d.admission_id IN (SELECT s.admission_id FROM bed_stay s JOIN room_category c ON c.id = s.category_id"
    " JOIN room_tariff t ON t.category_id = c.id"
    " WHERE t.per_day > 500000 AND t.is_withdrawn = 0 AND c.is_intensive_care = 0)"
    " AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.admission_id = d.admission_id AND i.state = 'issued' AND i.day < :after)"
    " ORDER BY d.day, d.number"
)
# The number of the portal's list for our kinds of documents; a receipt for a bill that was due is no voucher of an advance.
_NATURES = {
    DocumentKind.INVOICE: 1,
    DocumentKind.BILL_OF_SUPPLY: 1,
    DocumentKind.DEBIT_NOTE: 4,
    DocumentKind.CREDIT_NOTE: 5,
    DocumentKind.DEPOSIT: 6,
    DocumentKind.REFUND: 8,
}


def supplies_of(rd: Reading, period: Period, *, any_state: bool = False) -> Iterator[Supply]:
    """Every bill and debit note that stands and every credit note of the month, by date of the document, each with its sums by
    code and rate; with `any_state` cancelled ones too.
    """
    yield from _supplies(rd, _OF_ANY_STATE if any_state else _STANDING, _days(period))


def supplies_by_id(rd: Reading, ids: Collection[str]) -> list[Supply]:
    """These bills and credit notes, whatever their state."""
    return list(_supplies(rd, _THESE, {"ids": json.dumps(sorted(ids))})) if ids else []


def told_values(rd: Reading, first: Period, after: Period) -> dict[str, Told]:
    """What the months from `first` until before `after` hold by now: of each bill and note its value in paise, or cancelled."""
    days = {"first": first.first_day.isoformat(), "after": after.first_day.isoformat()}
    rows = rd.session.execute(_STATES, days).all()
    return {document: CANCELLED if is_cancelled else value for document, value, is_cancelled in rows}


def runs_of(rd: Reading, period: Period, filed: dict[str, Told] | None = None) -> list[NumberRun]:
    """The numbers of each series that were issued in the month, cancelled ones among them; of a return that was `filed` those
    that it told, with all vouchers.
    """
    if filed is not None:
        return _runs_as_filed(rd, period, filed)
    runs = []
    for series, issued, cancelled, first, last, distinct in rd.session.execute(_RUNS, _days(period)).all():
        lowest = _number(series, first)
        gaps: tuple[int, ...] = ()
        if last - first + 1 != distinct:
            there = set(rd.session.scalars(_SEQUENCES, {**_days(period), "key": series}))
            gaps = tuple(number for number in range(first, last + 1) if number not in there)
        if first > 1:
            before = rd.session.scalar(_BEFORE, {"key": series, "first": first}) or 0
            gaps = (*range(before + 1, first), *gaps)
        nature = _NATURES.get(lowest.kind)
        if nature is not None:
            runs.append(NumberRun(nature, series, lowest.text, _number(series, last).text, issued, cancelled, gaps))
    return runs


def advances_for_taxed_rooms(rd: Reading, period: Period) -> list[tuple[str, str, int]]:
    """Deposits of the month of which a part may be an advance on a taxed room: id, number, paise."""
    return [tuple(row) for row in rd.session.execute(_FOR_TAXED_ROOMS, _days(period))]


def _runs_as_filed(rd: Reading, period: Period, filed: dict[str, Told]) -> list[NumberRun]:
    rows = rd.session.execute(_NUMBERS, _days(period)).all()
    series: dict[str, list[tuple[int, bool]]] = {}
    for document, key, sequence, _ in rows:
        kind = _number(key, sequence).kind
        if kind in _NATURES and (document in filed or kind in (DocumentKind.DEPOSIT, DocumentKind.REFUND)):
            series.setdefault(key, []).append((sequence, filed.get(document) == CANCELLED))
    return [
        NumberRun(
            _NATURES[_number(key, 1).kind], key, _number(key, min(numbers)[0]).text, _number(key, max(numbers)[0]).text,
            len(numbers), sum(cancelled for _, cancelled in numbers),
        )
        for key, numbers in sorted(series.items())
    ]  # fmt: skip


def _days(period: Period) -> dict[str, str]:
    return {"first": period.first_day.isoformat(), "after": period.day_after.isoformat()}


def _supplies(rd: Reading, statements: tuple[TextClause, ...], values: dict[str, str]) -> Iterator[Supply]:
    added = (SupplyDocument.INVOICE, SupplyDocument.DEBIT_NOTE)
    for statement, kinds in zip(statements, (added, (SupplyDocument.CREDIT_NOTE,) * 2), strict=True):
        rows: Sequence[Any] = rd.session.execute(statement, values).all()
        for _, some in groupby(rows, key=itemgetter(0)):
            of_one = list(some)
            yield _supply(kinds[bool(of_one[0][_BILL])], of_one)


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
