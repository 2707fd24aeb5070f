"""Which tax on purchases the clinic may take off its own, and how much of it is blocked (GSTR-16).

Sources: CGST Act s. 16(2)(a) and 16(4) (a tax invoice; until 30 November after its year), s. 17(2) and Rule 42 (credit used
for exempt supplies too: D1 = C2 x E / F), s. 17(5)(h) (goods lost, destroyed, written off or given away). Room rent taxed
without input tax (entry 31A) is counted with the exempt supplies. Whether a supplier told the invoice (Rule 36(4), GSTR-2B)
is not in the clinic's file: the accountant compares. Nothing here is taken for granted; every step is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.billing.return_rules import last_day_to_report
from narayaneeyam_clinic.gst_returns.supplies import Supply
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import rounded_ratio

_ROOMS_WITHOUT_INPUT_TAX = "9993"


class ShareBy(StrEnum):
    """Of which supplies the exempt part is worked out: of all (Rule 42 to the letter), or of medicines alone, where an
    accountant takes all purchases for what is sold.
    """

    TURNOVER = "turnover"
    MEDICINES = "medicines"


class PurchaseKind(StrEnum):
    GOODS_IN = "goods_in"
    RETURN = "return"


class Claim(StrEnum):
    """Whether the tax of a purchase is input tax, and if not, why."""

    CLAIMED = "claimed"
    NO_TAX = "no_tax"
    NO_GSTIN = "no_gstin"
    WRONG_GSTIN = "wrong_gstin"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Taxes:
    """Paise by head."""

    igst: int = 0
    cgst: int = 0
    sgst: int = 0

    @property
    def whole(self) -> int:
        return self.igst + self.cgst + self.sgst

    def __add__(self, other: Taxes) -> Taxes:
        return Taxes(self.igst + other.igst, self.cgst + other.cgst, self.sgst + other.sgst)

    def __neg__(self) -> Taxes:
        return Taxes(-self.igst, -self.cgst, -self.sgst)

    def share(self, part: int, whole: int) -> Taxes:
        """Head by head, half up."""
        return Taxes(*(rounded_ratio(amount * part, whole) for amount in (self.igst, self.cgst, self.sgst)))


NOTHING = Taxes()


@dataclass(frozen=True, slots=True)
class Purchase:
    """A supplier's bill, or what went back to the supplier (all amounts negative then). Paise."""

    document_id: str
    kind: PurchaseKind
    number: str
    day: date
    supplier: str
    gstin: str
    supplier_bill: str
    supplier_bill_day: date | None
    is_inter_state: bool
    taxable: int
    taxes: Taxes
    exempt: int
    payable: int


@dataclass(frozen=True, slots=True)
class LostGoods:
    """Goods written off, with the tax that was paid on them; `is_known` when a bill of theirs with tax is in the file."""

    movement_id: str
    day: date
    what: str
    batch: str
    kind: str
    quantity: int
    unit: str
    taxes: Taxes
    is_known: bool


@dataclass(frozen=True, slots=True)
class ExemptShare:
    """E of F, in paise; without any supply nothing is blocked."""

    exempt: int = 0
    all: int = 0

    def of(self, taxes: Taxes) -> Taxes:
        return taxes.share(min(self.exempt, self.all), self.all) if self.all > 0 and self.exempt > 0 else NOTHING


def claim_of(purchase: Purchase) -> Claim:
    """By its supplier and its date."""
    if not purchase.taxes.whole:
        return Claim.NO_TAX
    if not purchase.gstin:
        return Claim.NO_GSTIN
    try:
        gstin(purchase.gstin)
    except Refused:
        return Claim.WRONG_GSTIN
    if purchase.supplier_bill_day is not None and purchase.day > last_day_to_report(purchase.supplier_bill_day):
        return Claim.TOO_LATE
    return Claim.CLAIMED


def exempt_share(supplies: Iterable[Supply], by: ShareBy) -> ExemptShare:
    """E and F of a month; credit notes lessen both."""
    exempt = whole = 0
    for supply in supplies:
        sign = supply.sign
        for part in supply.parts:
            if by is ShareBy.MEDICINES and not part.base_unit:
                continue
            value = sign * (part.value if part.is_exempt else part.taxable)
            whole += value
            if part.is_exempt or part.hsn.startswith(_ROOMS_WITHOUT_INPUT_TAX):
                exempt += value
    return ExemptShare(exempt, whole)


def sum_of(taxes: Iterable[Taxes]) -> Taxes:
    return sum(taxes, NOTHING)
