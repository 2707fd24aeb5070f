"""Everything an invoice shows on paper, as one frozen value.

The particulars are those of CGST Rules 46 and 49; the title and the amounts are decided in billing, here they are only
set in type (`invoice.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.shared.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line. Texts are finished (`quantity` "2 x 450 ml", `expiry` "03/2028", `gst_rate` "5 %" or "Exempt"); absent is empty.

    `taxable` and the taxes are zero on an exempt line.
    """

    description: str
    quantity: str
    rate: Money
    amount: Money
    taxable: Money
    hsn: str = ""
    batch: str = ""
    expiry: str = ""
    mrp: Money | None = None
    discount: Money = ZERO
    gst_rate: str = ""
    cgst: Money = ZERO
    sgst: Money = ZERO
    igst: Money = ZERO
    group: str = ""
    """The heading it stands under, on a bill of many kinds of lines (a stay)."""
    half_rate: str = ""
    """The rate of CGST and of SGST each, "2.5 %" (Rule 46(l) asks for the rate per head)."""

    @property
    def code_name(self) -> str:
        """What the code is called: goods have an HSN, services (chapter 99) a SAC."""
        return "SAC" if self.hsn.startswith("99") else "HSN"


@dataclass(frozen=True, slots=True)
class HsnRow:
    """One code and rate of the HSN/SAC summary."""

    hsn: str
    gst_rate: str
    taxable: Money
    cgst: Money = ZERO
    sgst: Money = ZERO
    igst: Money = ZERO


def hsn_summary(lines: tuple[InvoiceLine, ...]) -> tuple[HsnRow, ...]:
    """The taxed lines by code and rate, in the order they first stand; the sums are those of the stored lines. PAPER-6."""
    rows: dict[tuple[str, str], HsnRow] = {}
    for line in lines:
        if not line.taxable:
            continue
        key = (line.hsn, line.gst_rate)
        before = rows.get(key, HsnRow(line.hsn, line.gst_rate, ZERO))
        rows[key] = HsnRow(
            line.hsn,
            line.gst_rate,
            before.taxable + line.taxable,
            before.cgst + line.cgst,
            before.sgst + line.sgst,
            before.igst + line.igst,
        )
    return tuple(rows.values())


@dataclass(frozen=True, slots=True)
class InvoiceTotals:
    """The feet of the columns. `payable` = `total` + `round_off`; `taxable` leaves out `exempt`."""

    taxable: Money
    total: Money
    payable: Money
    round_off: Money = ZERO
    exempt: Money = ZERO
    discount: Money = ZERO
    cgst: Money = ZERO
    sgst: Money = ZERO
    igst: Money = ZERO


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """One payment: "Cash", "UPI", "Card", with its reference if there is one."""

    method: str
    amount: Money
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A cancelled invoice keeps its number and says so on its face."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class InvoicePaper:
    """Everything on the paper. `shows_tax` is False for BILL and BILL OF SUPPLY: the tax columns are then absent."""

    letterhead: Letterhead
    title: str
    number: str
    on: date
    time: str
    patient_name: str
    lines: tuple[InvoiceLine, ...]
    totals: InvoiceTotals
    shows_tax: bool
    patient_number: str = ""
    patient_age_sex: str = ""
    patient_phone: str = ""
    recipient_gstin: str = ""
    recipient_address: str = ""
    delivery_address: str = ""  # when it is another one (CGST Rule 46(o))
    place_of_supply: str = ""
    place_of_supply_code: str = ""
    is_inter_state: bool = False
    doctor: str = ""
    hsn_rows: tuple[HsnRow, ...] = ()
    payments: tuple[PaymentRow, ...] = ()
    change_given: Money = ZERO
    due: Money = ZERO
    upi_link: str = ""
    upi_amount: Money = ZERO  # what the link asks for: all of the bill, what is due, or the part of a split
    is_duplicate: bool = False
    cancelled: Cancelled | None = None
    language: Language = Language.ENGLISH
    state_tax_label: str = "SGST"
    """"UTGST" in a union territory without a legislature."""
    payable_words: str = "To pay"
    """A credit note says "Credited" there."""
    notes: tuple[str, ...] = ()
    signatory: str = ""
