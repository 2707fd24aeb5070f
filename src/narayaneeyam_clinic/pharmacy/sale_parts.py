"""The documents that one sale becomes: one as a rule; two for somebody registered who buys taxable and exempt things at once.

CGST Rule 46A lets one paper be both only for the unregistered (SELL-40): a registered buyer gets a tax invoice and a bill of
supply, in one transaction, and what was paid is shared out in that order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from narayaneeyam_clinic.billing.gst_rules import BillTotals, DocumentTitle, LineTax, bill_totals, document_title
from narayaneeyam_clinic.billing.held_money import FromDeposit
from narayaneeyam_clinic.pharmacy.sale_money import MoneyIn
from narayaneeyam_clinic.shared.money import ZERO, Money


@dataclass(frozen=True, slots=True)
class SalePart:
    """One document: its title, the places of its lines among the bill's, and its own foot."""

    title: DocumentTitle
    lines: tuple[int, ...]
    totals: BillTotals


def parts_of(
    taxes: Sequence[LineTax], *, supplier_registered: bool, recipient_registered: bool
) -> tuple[SalePart, ...]:
    """None for a bill without lines. The tax invoice comes first."""
    if not taxes:
        return ()
    groups = [tuple(range(len(taxes)))]
    if supplier_registered and recipient_registered and len({tax.is_exempt for tax in taxes}) == 2:
        groups = [tuple(n for n in groups[0] if taxes[n].is_exempt is exempt) for exempt in (False, True)]
    return tuple(_part([taxes[n] for n in group], group, supplier_registered, recipient_registered) for group in groups)


def totals_of(parts: Sequence[SalePart]) -> BillTotals:
    """What the counter shows: each document is rounded by itself."""
    if len(parts) == 1:
        return parts[0].totals
    sums = bill_totals([])
    for part in parts:
        more = part.totals
        sums = BillTotals(*(getattr(sums, name) + getattr(more, name) for name in BillTotals.__slots__))
    return sums


def shared_out(
    payables: Sequence[Money], deposits: Sequence[FromDeposit], payments: Sequence[MoneyIn]
) -> list[tuple[tuple[FromDeposit, ...], tuple[MoneyIn, ...]]]:
    """For each document what pays it: deposits first, then the payments in their order; the first document fills up first."""
    left_deposits, left_payments = list(deposits), list(payments)
    shared = []
    for at, payable in enumerate(payables):
        is_last = at == len(payables) - 1
        gives, open_ = _taken_deposits(left_deposits, payable)
        takes, _ = _taken_payments(left_payments, open_)
        if is_last:  # what is over belongs to the last one, as it was worked out for the whole
            gives, takes = (*gives, *left_deposits), (*takes, *left_payments)
        shared.append((tuple(gives), tuple(takes)))
    return shared


def _part(taxes: list[LineTax], lines: tuple[int, ...], supplier: bool, recipient: bool) -> SalePart:
    return SalePart(document_title(supplier, recipient, taxes), lines, bill_totals(taxes))


def _taken_deposits(left: list[FromDeposit], open_: Money) -> tuple[tuple[FromDeposit, ...], Money]:
    taken: list[FromDeposit] = []
    while left and open_ > ZERO:
        one = left.pop(0)
        now = min(one.amount, open_, key=_paise)
        taken.append(replace(one, amount=now))
        open_ = open_ - now
        if now < one.amount:
            left.insert(0, replace(one, amount=one.amount - now))
    return tuple(taken), open_


def _taken_payments(left: list[MoneyIn], open_: Money) -> tuple[tuple[MoneyIn, ...], Money]:
    """Of cash in hand the change stays with the last part of the payment."""
    taken: list[MoneyIn] = []
    while left and open_ > ZERO:
        one = left.pop(0)
        if one.amount <= open_:
            taken.append(one)
            open_ = open_ - one.amount
            continue
        rest = one.received - open_ if one.received is not None else None
        taken.append(replace(one, amount=open_, received=None))
        left.insert(0, replace(one, amount=one.amount - open_, received=rest))
        open_ = ZERO
    return tuple(taken), open_


def _paise(amount: Money) -> int:
    return amount.paise
