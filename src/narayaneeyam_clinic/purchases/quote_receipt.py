"""What a supplier's bill comes to while it is typed, and what is to be noticed at each of its lines (BUY-12, BUY-14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_clinic.billing.gst_rules import BillTotals, bill_totals
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import SettingKey, number_setting
from narayaneeyam_clinic.purchases.last_prices import LastPrice, last_prices, makers_not_wanted
from narayaneeyam_clinic.purchases.receipt_draft import ReceiptDraft
from narayaneeyam_clinic.purchases.receipt_rules import difference_to
from narayaneeyam_clinic.purchases.work_out_receipt import WorkedLine, work_out_receipt
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A line with its tax. `rate_was` and `mrp_was` are those of the last receipt where they were others; `maker_why` is
    why nothing of this maker should be bought.
    """

    tax_basis_points: int
    taxable: Money
    tax: Money
    amount: Money
    cost: Money | None
    rate_was: Money | None
    mrp_was: Money | None
    is_above_mrp: bool
    expires_soon: bool
    maker_why: str


@dataclass(frozen=True, slots=True)
class ReceiptQuote:
    """`difference` is what the printed total is above the lines; None where nothing was printed."""

    lines: tuple[QuotedLine, ...]
    totals: BillTotals
    difference: Money | None
    is_inter_state: bool


def quote_receipt(rd: Reading, draft: ReceiptDraft) -> ReceiptQuote:
    """Refused: as `work_out_receipt`, but for the total, which is still being typed."""
    rd.require(Permission.RECEIVE_STOCK)
    worked_out = work_out_receipt(rd, draft.model_copy(update={"printed_total": None}))
    ids = [line.medicine_id for line in draft.lines]
    lasts, unwanted = last_prices(rd, ids), makers_not_wanted(rd, ids)
    soon = rd.today + timedelta(days=number_setting(rd, SettingKey.NEAR_EXPIRY_DAYS))
    totals = bill_totals([] if draft.is_opening else [one.tax for one in worked_out.lines])
    return ReceiptQuote(
        tuple(
            _quoted(one, lasts.get(one.line.medicine_id), soon, unwanted.get(one.line.medicine_id, ""))
            for one in worked_out.lines
        ),
        totals,
        None if draft.printed_total is None else difference_to(totals, draft.printed_total),
        worked_out.is_inter_state,
    )


def _quoted(one: WorkedLine, last: LastPrice | None, soon: date, maker_why: str) -> QuotedLine:
    rate, mrp = one.line.purchase_price, one.line.mrp
    return QuotedLine(
        tax_basis_points=one.tax.rate.basis_points,
        taxable=one.tax.taxable,
        tax=one.tax.tax,
        amount=one.tax.total,
        cost=one.cost,
        rate_was=last.rate if last and rate is not None and last.rate not in (None, rate) else None,
        mrp_was=last.mrp if last and last.mrp != mrp else None,
        is_above_mrp=(rate or ZERO) > mrp,
        expires_soon=one.expires_on is not None and one.expires_on <= soon,
        maker_why=maker_why,
    )
