"""What was supplied by code over any months: quantity, value and tax, apart for registered persons and others (GSTR-20)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from narayaneeyam_clinic.gst_returns.gstr1_rules import NO_UNIT, OTHER_UNIT, SERVICES, THOUSANDTHS, UNITS
from narayaneeyam_clinic.gst_returns.input_tax_rules import Taxes
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading

# The portal's unit and its thousandths, as `unit_code` and `thousandths` say them: lines of one document that share the unit are
# one document of the code. What a debit note adds has no quantity.
_UNIT = (
    f"CASE WHEN coalesce(n.hsn, '') LIKE '{SERVICES}%' THEN '{NO_UNIT}'"
    + "".join(f" WHEN n.base_unit = '{ours}' THEN '{theirs}'" for ours, theirs in UNITS.items())
    + f" ELSE '{OTHER_UNIT}' END"
)
_QUANTITY = (
    f"CASE WHEN n.debits_id IS NULL THEN q.quantity ELSE 0 END * CASE WHEN coalesce(n.hsn, '') LIKE '{SERVICES}%' THEN 0"
    + "".join(f" WHEN n.base_unit = '{ours}' THEN {parts}" for ours, parts in THOUSANDTHS.items())
    + " ELSE 1000 END"
)
_KEY = (
    f" coalesce(n.hsn, '') AS hsn, {_UNIT} AS unit, n.rate_basis_points AS rate,"
    " coalesce(d.recipient_gstin, '') <> '' AS registered, min(n.description) AS description"
)
_SUMS = f"sum({{sign}}{_QUANTITY}) AS quantity, " + ", ".join(
    f"sum({{sign}}q.{name}) AS {name}" for name in ("amount", "igst", "cgst", "sgst")
)
_GROUPED = " WHERE d.day >= :first AND d.day < :after AND d.supplier_gstin IS NOT NULL{more} GROUP BY 1, 2, 3, 4"
_CODES = text(
    "SELECT hsn, min(description), unit, rate, registered, sum(quantity), sum(amount), sum(igst), sum(cgst), sum(sgst),"
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
    return [
        CodeRow(hsn, description, unit, rate, bool(registered), quantity, value, Taxes(igst, cgst, sgst), documents)
        for hsn, description, unit, rate, registered, quantity, value, igst, cgst, sgst, documents in rd.session.execute(
            _CODES, days
        )
    ]
