"""GSTR-1 as the set of CSV files that the portal's offline tool imports: one a section, its headers, one row a document and rate."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date

from narayaneeyam_clinic.exports.table_file import harmless
from narayaneeyam_clinic.gst_returns.amendment_rules import AmendedRow, AmendedTable
from narayaneeyam_clinic.gst_returns.gstr1_json import note_type
from narayaneeyam_clinic.gst_returns.gstr1_rules import CodeKey, ExemptKey, Gstr1, SumRow, ToldDocument, merged
from narayaneeyam_clinic.gst_returns.portal_words import NATURES, UNIT_WORDS, allowed_description
from narayaneeyam_clinic.gst_returns.supplies import rupees, told_quantity
from narayaneeyam_clinic.shared.states import STATES

Row = Sequence[object]

_B2B = (
    "GSTIN/UIN of Recipient", "Receiver Name", "Invoice Number", "Invoice date", "Invoice Value", "Place Of Supply",
    "Reverse Charge", "Applicable % of Tax Rate", "Invoice Type", "E-Commerce GSTIN", "Rate", "Taxable Value", "Cess Amount",
)  # fmt: skip
_B2CL = (
    "Invoice Number", "Invoice date", "Invoice Value", "Place Of Supply", "Applicable % of Tax Rate", "Rate",
    "Taxable Value", "Cess Amount", "E-Commerce GSTIN",
)  # fmt: skip
_B2CS = (
    "Type", "Place Of Supply", "Rate", "Applicable % of Tax Rate", "Taxable Value", "Cess Amount", "E-Commerce GSTIN",
)  # fmt: skip
_CDNR = (
    "GSTIN/UIN of Recipient", "Receiver Name", "Note Number", "Note Date", "Note Type", "Place Of Supply", "Reverse Charge",
    "Note Supply Type", "Note Value", "Applicable % of Tax Rate", "Rate", "Taxable Value", "Cess Amount",
)  # fmt: skip
_CDNUR = (
    "UR Type", "Note Number", "Note Date", "Note Type", "Place Of Supply", "Note Value", "Applicable % of Tax Rate", "Rate",
    "Taxable Value", "Cess Amount",
)  # fmt: skip
_EXEMPT = ("Description", "Nil Rated Supplies", "Exempted(other than nil rated/non GST supply)", "Non-GST Supplies")
_CODES = (
    "HSN", "Description", "UQC", "Total Quantity", "Total Value", "Rate", "Taxable Value", "Integrated Tax Amount",
    "Central Tax Amount", "State/UT Tax Amount", "Cess Amount",
)  # fmt: skip
_DOCUMENTS = ("Nature of Document", "Sr. No. From", "Sr. No. To", "Total Number", "Cancelled")
_AMENDED = (
    "Table", "Original month", "Documents", "Dates", "What happened", "GSTIN of Recipient", "Place Of Supply", "Rate",
    "Value as filed", "Integrated Tax as filed", "Central Tax as filed", "State/UT Tax as filed",
    "Value now", "Integrated Tax now", "Central Tax now", "State/UT Tax now",
)  # fmt: skip
_EXEMPT_WORDS = (
    (ExemptKey(is_inter_state=True, is_registered=True), "Inter-State supplies to registered persons"),
    (ExemptKey(is_inter_state=False, is_registered=True), "Intra-State supplies to registered persons"),
    (ExemptKey(is_inter_state=True, is_registered=False), "Inter-State supplies to unregistered persons"),
    (ExemptKey(is_inter_state=False, is_registered=False), "Intra-State supplies to unregistered persons"),
)


def csv_files(told: Gstr1, amended: Sequence[AmendedRow] = ()) -> dict[str, str]:
    """Each file's name and its text; a section without rows has no file. `amendments.csv` is a list of ours, for the eye."""
    codes = (
        {"hsn(b2b).csv": told.codes_to_registered, "hsn(b2c).csv": told.codes_others}
        if told.tells_codes_apart
        else {"hsn.csv": merged(told.codes_registered, told.codes_others)}
    )
    tables: dict[str, tuple[Row, list[Row]]] = {
        "b2b,sez,de.csv": (_B2B, list(_b2b(told.b2b))),
        "b2cl.csv": (_B2CL, list(_b2cl(told.b2cl))),
        "b2cs.csv": (_B2CS, list(_b2cs(told))),
        "cdnr.csv": (_CDNR, list(_cdnr(told.cdnr))),
        "cdnur.csv": (_CDNUR, list(_cdnur(told.cdnur))),
        "exemp.csv": (_EXEMPT, list(_exempt(told))),
        **{name: (_CODES, list(_codes(told, table))) for name, table in codes.items()},
        "docs.csv": (
            _DOCUMENTS,
            [(NATURES[run.nature], run.first, run.last, run.issued, run.cancelled) for run in told.runs],
        ),
        "amendments.csv": (_AMENDED, list(_amended(amended))),
    }
    return {name: _text(header, rows) for name, (header, rows) in tables.items() if rows}


def _text(header: Row, rows: list[Row]) -> str:
    into = io.StringIO()
    csv.writer(into, lineterminator="\r\n").writerows([header, *rows])
    return into.getvalue()


def _b2b(documents: Sequence[ToldDocument]) -> Iterator[Row]:
    for one in documents:
        s = one.supply
        for item in one.items:
            yield (
                s.recipient_gstin, harmless(s.recipient_name), s.number, _day(s.day), rupees(s.value), _place(s.place_of_supply), "N", "",
                "Regular B2B", "", _rate(item.rate_basis_points), rupees(item.taxable), "",
            )  # fmt: skip


def _b2cl(documents: Sequence[ToldDocument]) -> Iterator[Row]:
    for one in documents:
        s = one.supply
        for item in one.items:
            yield (
                s.number, _day(s.day), rupees(s.value), _place(s.place_of_supply), "", _rate(item.rate_basis_points),
                rupees(item.taxable), "", "",
            )  # fmt: skip


def _b2cs(told: Gstr1) -> Iterator[Row]:
    for key, row in told.b2cs.items():
        yield "OE", _place(key.place_of_supply), _rate(key.rate_basis_points), "", rupees(row.taxable), "", ""


def _cdnr(documents: Sequence[ToldDocument]) -> Iterator[Row]:
    for one in documents:
        s = one.supply
        for item in one.items:
            yield (
                s.recipient_gstin, harmless(s.recipient_name), s.number, _day(s.day), note_type(s), _place(s.place_of_supply),
                "N", "Regular B2B", rupees(s.value), "", _rate(item.rate_basis_points), rupees(item.taxable), "",
            )  # fmt: skip


def _cdnur(documents: Sequence[ToldDocument]) -> Iterator[Row]:
    for one in documents:
        s = one.supply
        for item in one.items:
            yield (
                "B2CL", s.number, _day(s.day), note_type(s), _place(s.place_of_supply), rupees(s.value), "",
                _rate(item.rate_basis_points), rupees(item.taxable), "",
            )  # fmt: skip


def _exempt(told: Gstr1) -> Iterator[Row]:
    if not any(row.value for row in told.exempt.values()):
        return
    for key, words in _EXEMPT_WORDS:
        row = told.exempt.get(key, SumRow())
        yield words, "0.00", rupees(row.value), "0.00"


def _codes(told: Gstr1, table: dict[CodeKey, SumRow]) -> Iterator[Row]:
    for key, row in table.items():
        if key.hsn:
            quantity = 0 if key.unit == "NA" else told_quantity(row.quantity)
            yield (
                key.hsn, allowed_description(told.descriptions.get(key.hsn, "")), UNIT_WORDS[key.unit], quantity,
                rupees(row.value), _rate(key.rate_basis_points), rupees(row.value - row.cgst - row.sgst - row.igst),
                rupees(row.igst), rupees(row.cgst), rupees(row.sgst), "",
            )  # fmt: skip


def _amended(rows: Sequence[AmendedRow]) -> Iterator[Row]:
    for row in rows:
        is_exempt = row.table is AmendedTable.EXEMPT
        yield (
            row.table.value, row.month.text, " ".join(one.supply.number for one in row.changes),
            " ".join(_day(one.supply.day) for one in row.changes), " ".join(one.kind.value for one in row.changes),
            row.changes[0].supply.recipient_gstin, _place(row.changes[0].supply.place_of_supply),
            _rate(row.key.rate_basis_points) if row.key else "",
            *(
                rupees(amount)
                for sums in (row.before, row.now)
                for amount in (sums.value if is_exempt else sums.taxable, sums.igst, sums.cgst, sums.sgst)
            ),
        )  # fmt: skip


def _day(day: date) -> str:
    """14-Jul-17, in English whatever the language of the machine."""
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[day.month - 1]
    return f"{day.day:02d}-{month}-{day.year % 100:02d}"


def _place(state: str) -> str:
    return f"{state}-{STATES.get(state, '')}"


def _rate(basis_points: int) -> str:
    """5.00: percent are hundredths of basis points as rupees are of paise."""
    return str(rupees(basis_points))
