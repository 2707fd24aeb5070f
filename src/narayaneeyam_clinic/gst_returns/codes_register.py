"""What was supplied by code over any months: quantity, value and tax, apart for registered persons and others (GSTR-20)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from narayaneeyam_clinic.gst_returns.gstr1_rules import NO_UNIT, thousandths, unit_code
from narayaneeyam_clinic.gst_returns.input_tax_rules import NOTHING, Taxes
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading

_KEY = (
    " coalesce(n.hsn, '') AS hsn, coalesce(n.base_unit, '') AS unit, n.rate_basis_points AS rate,"
    " coalesce(d.recipient_gstin, '') <> '' AS registered, min(n.description) AS description"
)
_SUMS = ", ".join(f"sum({{sign}}q.{name}) AS {name}" for name in ("quantity", "amount", "igst", "cgst", "sgst"))
_GROUPED = (
    " WHERE d.day >= :first AND d.day < :after AND d.supplier_gstin IS NOT NULL{more}"
    " GROUP BY coalesce(n.hsn, ''), coalesce(n.base_unit, ''), n.rate_basis_points, coalesce(d.recipient_gstin, '') <> ''"
)
_CODES = text(
    "SELECT hsn, unit, rate, registered, min(description), sum(quantity), sum(amount), sum(igst), sum(cgst), sum(sgst),"
    " sum(documents) FROM (SELECT"
    + _KEY + ", " + _SUMS.format(sign="") + ", count(DISTINCT d.id) AS documents FROM invoice d"
    " JOIN invoice_line q ON q.invoice_id = d.id JOIN invoice_line n ON n.id = q.id"
    + _GROUPED.format(more=" AND d.state = 'issued'")
    + " UNION ALL SELECT"
    + _KEY + ", " + _SUMS.format(sign="-") + ", count(DISTINCT d.id) FROM credit_note d"
    " JOIN credit_note_line q ON q.credit_note_id = d.id JOIN invoice_line n ON n.id = q.invoice_line_id"
    + _GROUPED.format(more="")
    + ") GROUP BY hsn, unit, rate, registered ORDER BY registered DESC, hsn, unit, rate"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodeRow:
    """Paise; credit notes are taken off. `quantity` is in thousandths of the unit, 0 of a service. `value` is with tax."""

    hsn: str
    description: str
    unit: str
    rate_basis_points: int
    is_registered: bool
    quantity: int
    value: int
    taxes: Taxes
    documents: int

    @property
    def net(self) -> int:
        """Without tax; of what is exempt the whole."""
        return self.value - self.taxes.whole


def codes_of(rd: Reading, first: Period, last: Period) -> list[CodeRow]:
    """Of the months from `first` to `last`. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    days = {"first": first.first_day.isoformat(), "after": last.day_after.isoformat()}
    rows: dict[tuple[bool, str, str, int], CodeRow] = {}
    for (
        hsn,
        base_unit,
        rate,
        registered,
        description,
        quantity,
        value,
        igst,
        cgst,
        sgst,
        documents,
    ) in rd.session.execute(_CODES, days):
        unit = unit_code(hsn, base_unit)
        before = rows.get(key := (bool(registered), hsn, unit, rate))
        rows[key] = CodeRow(
            hsn,
            before.description if before else description,
            unit,
            rate,
            bool(registered),
            (before.quantity if before else 0) + (0 if unit == NO_UNIT else thousandths(base_unit, quantity)),
            (before.value if before else 0) + value,
            (before.taxes if before else NOTHING) + Taxes(igst, cgst, sgst),
            (before.documents if before else 0) + documents,
        )
    return list(rows.values())
