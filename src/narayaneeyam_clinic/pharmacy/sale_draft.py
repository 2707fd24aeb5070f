"""A bill before it exists: what the counter types, what is worked out while it types, and what finishing it gives back.

`SaleDraft` comes in (it is also how a held bill is kept), `Quote` and `Sold` go out. Indexes in `Quote` count the draft's
lines from 0: medicines first, then services, then other lines, each in the order of the draft.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from narayaneeyam_clinic.billing.gst_rules import BillTotals, DocumentTitle
from narayaneeyam_clinic.billing.records import MONEY_METHODS, LineKind, PaymentMethod
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money

__all__ = [
    "MONEY_METHODS",
    "BillTotals",
    "DocumentTitle",
    "LineKind",
    "MedicineLine",
    "OtherLine",
    "PaymentDraft",
    "PaymentMethod",
    "Problem",
    "Quote",
    "QuoteLine",
    "SaleDraft",
    "SaleWarning",
    "SecondBill",
    "ServiceLine",
    "Sold",
    "StillToGive",
    "WarningKind",
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class MedicineLine(_Part):
    """So many packs and loose base units of one medicine, at the MRP of the batches they come from.

    `batch_id` is the batch chosen by hand; without it the earliest expiry goes first. One of the two discounts at most.
    `price` is for a pack, below its MRP (SELL-38). With `substitutes_id` it is given in place of that prescribed medicine, and
    `substitution_why` says why (SELL-42).
    """

    medicine_id: str
    packs: int = Field(default=0, ge=0)
    units: int = Field(default=0, ge=0)
    batch_id: str | None = None
    prescription_line_id: str | None = None
    discount_basis_points: int = 0
    discount: Money = ZERO
    price: Money | None = None
    substitutes_id: str | None = None
    substitution_why: str = ""


class ServiceLine(_Part):
    """A consultation fee or a therapy; `price` is for one. The rate table decides by `sac` whether it is exempt.

    A consultation fee belongs to the draft's visit and is charged once a visit. With `charge_id` it bills that row of the
    ledger: quantity, price and tax are the ledger's, whatever stands here (SELL-35).
    """

    kind: LineKind
    description: str
    price: Money
    quantity: int = Field(default=1, ge=1)
    sac: str | None = None  # 999312 for a consultation, 999319 for a therapy, unless said
    charge_id: str | None = None
    discount_basis_points: int = 0
    discount: Money = ZERO


class OtherLine(_Part):
    """Anything else with a code of its own, not kept in stock; its price holds the tax unless `price_includes_tax` is False."""

    description: str
    hsn: str
    price: Money
    nature: str = ""
    quantity: int = Field(default=1, ge=1)
    price_includes_tax: bool = True
    discount_basis_points: int = 0
    discount: Money = ZERO


class PaymentDraft(_Part):
    """Money for a bill. Without `amount` it pays what is left; `received` is the cash handed over, the rest is change."""

    method: PaymentMethod
    amount: Money | None = None
    received: Money | None = None
    reference: str = ""


class SaleDraft(_Part):
    """A whole bill. Its id becomes the invoice's id, so finishing it twice gives the same invoice (SELL-15).

    Goods are handed over the counter unless `is_sent`: then `state_code`, the state of `address`, is the place of supply.
    A buyer with `recipient_gstin` is registered for GST (SELL-39). `exception_why` is why a discount above the seller's limit or
    another price than the MRP was allowed. `delivery_address` is where goods go when that is not `address`.
    `payable_shown` is what the screen showed; the sale is refused when stock or prices have since changed it.
    What is held for the patient pays first unless `use_deposit` is False (LEDGER-14), then the payments; `deposit_shown` is
    what the screen took off for it. What they leave open is due, which needs a known patient.
    """

    id: str = Field(default_factory=new_id)
    patient_id: str | None = None
    customer_name: str = ""
    address: str = ""
    state_code: str | None = None
    is_sent: bool = False
    visit_id: str | None = None
    prescription_id: str | None = None
    doctor_id: str | None = None
    medicines: tuple[MedicineLine, ...] = ()
    services: tuple[ServiceLine, ...] = ()
    others: tuple[OtherLine, ...] = ()
    discount_basis_points: int = 0
    discount: Money = ZERO
    use_deposit: bool = True
    payments: tuple[PaymentDraft, ...] = ()
    recipient_gstin: str = ""
    delivery_address: str = ""
    exception_why: str = ""
    payable_shown: Money | None = None
    deposit_shown: Money | None = None

    @property
    def lines(self) -> tuple[MedicineLine | ServiceLine | OtherLine, ...]:
        """All lines in the order in which `draft_line` counts them."""
        return (*self.medicines, *self.services, *self.others)


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One line as it would be billed: a draft line gives one for each batch it takes from.

    `quantity` is in `base_unit`s, `pack_size` of which make a pack; `price` is for a pack (or for one service).
    `gross` is before `discount`; `amount` is what the line adds to the bill. `done_on`: the day of what stood in the ledger.
    """

    draft_line: int
    kind: LineKind
    description: str
    hsn: str | None
    quantity: int
    pack_size: int
    price: Money
    gross: Money
    discount: Money
    rate_basis_points: int
    is_exempt: bool
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    amount: Money
    base_unit: str | None = None
    mrp: Money | None = None
    medicine_id: str | None = None
    prescription_line_id: str | None = None
    batch_id: str | None = None
    batch_number: str | None = None
    expires_on: date | None = None
    location: str = ""
    charge_id: str | None = None
    done_on: date | None = None
    substitutes_id: str | None = None
    exception_why: str | None = None


class WarningKind(StrEnum):
    NEAR_EXPIRY = "near_expiry"  # the batch is good until expires_on, soon
    SCHEDULE_E1 = "schedule_e1"  # to be taken under medical supervision only, and there is no prescription
    RATE_NOT_CONFIRMED = "rate_not_confirmed"  # the accountant has not seen this GST rate yet
    CHOSEN_BATCH_SHORT = "chosen_batch_short"  # the chosen batch held only `quantity`; the rest comes from others
    UPI_LIMIT = "upi_limit"  # payments by UPI above the usual limit may fail
    BILLED_BY_HAND = "billed_by_hand"  # the same therapy was typed onto the bill `batch_number` since that day


@dataclass(frozen=True, slots=True)
class SaleWarning:
    """Something to look at that does not stop the sale. `draft_line` is None when it concerns the whole bill."""

    kind: WarningKind
    draft_line: int | None
    medicine: str = ""
    batch_number: str = ""
    expires_on: date | None = None
    quantity: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Why the bill cannot be finished as it stands; `sell_medicine` raises the first one. None: the whole bill."""

    draft_line: int | None
    refused: Refused


@dataclass(frozen=True, slots=True)
class StillToGive:
    """One line of a prescription in base units: prescribed, given on earlier bills, on this one, and what then remains.

    Where the doctor's words give no number (as needed), `prescribed` and `remaining` are None.
    """

    prescription_line_id: str
    medicine_id: str | None
    name: str
    prescribed: int | None
    given: int
    now: int
    remaining: int | None


@dataclass(frozen=True, slots=True)
class Quote:
    """What the bill comes to at this moment. A line with a problem is left out of `lines` and of the totals.

    `held` is all that may pay from deposits, `from_deposit` what does; `paid` is that and the payments. `change` is what
    goes back in cash; `due` is what they leave open. `allowed_by` is who allowed what is an exception.
    """

    lines: tuple[QuoteLine, ...]
    totals: BillTotals
    title: DocumentTitle | None
    place_of_supply: str
    is_inter_state: bool
    warnings: tuple[SaleWarning, ...]
    problems: tuple[Problem, ...]
    still_to_give: tuple[StillToGive, ...]
    paid: Money
    change: Money
    due: Money
    held: Money = ZERO
    from_deposit: Money = ZERO
    allowed_by: str | None = None


@dataclass(frozen=True, slots=True)
class SecondBill:
    """The bill of supply that goes with a tax invoice."""

    invoice_id: str
    number: str


@dataclass(frozen=True, slots=True)
class Sold:
    """A finished bill; payable, paid, change and due are those of both papers when there is a `second`.

    `is_repeat`: it had been finished before under this id, and nothing was written now.
    """

    invoice_id: str
    number: str
    title: DocumentTitle
    payable: Money
    paid: Money
    change: Money
    due: Money
    is_repeat: bool = False
    second: SecondBill | None = None
