"""What came and went on a day: payments of bills, and deposits when they came or were given back.

A deposit that a bill takes is no money that comes: it came before (LEDGER-16). A credit note is none either.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Subquery, select, union_all

from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.billing.records import MONEY_METHODS, Payment


def money_of_day(day: date) -> Subquery:
    """Rows of `device_id`, `by`, `method` and signed `amount`."""
    p, d = Payment, Deposit
    return union_all(
        select(p.device_id, p.by, p.method, p.amount).where(p.day == day, p.method.in_(MONEY_METHODS)),
        select(d.device_id, d.by, d.method, d.amount).where(d.day == day, d.method.is_not(None)),
    ).subquery("money_of_day")
