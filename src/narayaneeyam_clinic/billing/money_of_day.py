"""What came and went on a day: payments of bills, and deposits when they came or were given back.

A deposit that a bill takes is no money that comes: it came before (LEDGER-16). A credit note is none either.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Subquery, literal, null, select, union_all

from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.billing.records import MONEY_METHODS, Payment


def money_of_day(day: date) -> Subquery:
    """Rows of `device_id`, `by`, `method` and signed `amount`, and what `money_between` has beside them."""
    return money_between(day, day)


def money_between(since: date, until: date) -> Subquery:
    """The money of these days, both included: beside the amounts `day`, `at`, `number` (a receipt's or a voucher's), the
    `invoice_id` of a payment and the `patient_id` of a deposit.
    """
    p, d = Payment, Deposit
    return union_all(
        select(
            p.device_id, p.by, p.method, p.amount, p.day, p.at, p.receipt_number.label("number"), p.invoice_id,
            null().label("patient_id"), literal("payment").label("what"),
        ).where(p.day.between(since, until), p.method.in_(MONEY_METHODS)),
        select(
            d.device_id, d.by, d.method, d.amount, d.day, d.at, d.number, null().label("invoice_id"), d.patient_id,
            literal("deposit").label("what"),
        ).where(d.day.between(since, until), d.method.is_not(None)),
    ).subquery("money_of_day")  # fmt: skip
