"""Goods as they came: what is typed of a receipt and of each line, and what posting it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class ReceivedLine(_Part):
    """One line of the supplier's bill. `mrp` and `purchase_price` are for a pack; the price is before discount and tax.

    `expiry` is as printed ("03/2028"); empty for old stock that does not expire. `packs` and `units` are what was billed,
    `free_packs` came beside them, `short_packs` of the billed ones did not come. Give at most one of
    `discount_basis_points` (10 % is 1000) and `discount`. `tax_basis_points` is the GST rate on the bill; without it the
    dated table's.
    """

    medicine_id: str
    batch_number: str
    expiry: str = ""
    mrp: Money
    purchase_price: Money | None = None
    packs: int = Field(default=0, ge=0)
    units: int = Field(default=0, ge=0)
    free_packs: int = Field(default=0, ge=0)
    short_packs: int = Field(default=0, ge=0)
    discount: Money = ZERO
    discount_basis_points: int = 0
    tax_basis_points: int | None = Field(default=None, ge=0, le=10_000)
    location: str = ""
    order_line_id: str | None = None
    import_key: str | None = None


class ReceiptDraft(_Part):
    """Goods as they came. `id` makes posting it twice harmless; opening stock has no supplier.

    The supplier is known by `supplier_id`, or by a name, which makes a new one when nobody has it. `printed_total` is what
    the supplier's bill comes to; None where nobody has looked.
    """

    id: str = Field(default_factory=new_id)
    supplier: str = ""
    supplier_id: str = ""
    supplier_bill: str = ""
    supplier_bill_day: date | None = None
    printed_total: Money | None = None
    lines: tuple[ReceivedLine, ...] = ()
    is_opening: bool = False
    import_key: str | None = None


@dataclass(frozen=True, slots=True)
class ReceivedStock:
    """What was posted. `above_mrp`: positions (from 0) of lines whose purchase price is above the MRP (STOCK-14). Opening
    stock has no number.
    """

    receipt_id: str
    batch_ids: tuple[str, ...]
    above_mrp: tuple[int, ...] = ()
    number: str = ""
    payable: Money = ZERO
    is_repeat: bool = False
