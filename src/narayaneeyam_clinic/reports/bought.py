"""Purchases with their parts, and what is owed to suppliers (REPORT-18)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Supplier
from narayaneeyam_clinic.purchases.dues_rules import Age, age_of
from narayaneeyam_clinic.purchases.open_bills import SupplierAccount, supplier_accounts
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DAY,
    DOCUMENT,
    WHOM,
    Asked,
    Cell,
    Column,
    Entries,
    Filter,
    Grouping,
    Kind,
    Period,
    Report,
    Section,
    by,
    days,
    typed,
)
from narayaneeyam_clinic.reports.sales import MONEY_PARTS
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.store.transaction import Reading

_NEEDS = frozenset({Permission.SEE_FIGURES, Permission.SEE_PURCHASES})
# What was reversed and what went back stands with a minus on its own day.
_BOUGHT = """
SELECT r.day, r.number, s.name, 'receipt', r.id, r.supplier_id, coalesce(r.supplier_bill, ''), substr(r.day, 1, 7),
 CASE WHEN r.reverses_id IS NULL THEN 'bill' ELSE 'reversed' END,
 coalesce(r.taxable, 0), coalesce(r.cgst, 0), coalesce(r.sgst, 0), coalesce(r.igst, 0), coalesce(r.exempt, 0),
 coalesce(r.round_off, 0), r.payable
FROM stock_receipt r JOIN supplier s ON s.id = r.supplier_id
WHERE r.day BETWEEN :since AND :until AND r.payable IS NOT NULL
UNION ALL
SELECT p.day, p.number, s.name, 'given_back', p.id, p.supplier_id, coalesce(p.supplier_note, ''), substr(p.day, 1, 7), p.kind,
 -p.taxable, -p.cgst, -p.sgst, -p.igst, -p.exempt, -p.round_off, -p.payable
FROM purchase_return p JOIN supplier s ON s.id = p.supplier_id
WHERE p.day BETWEEN :since AND :until
"""
_SUPPLIERS = Filter("supplier_id", "Supplier", select(Supplier.id, Supplier.name).order_by(Supplier.name))
_AGES = {Age.NOT_YET: "not_yet", Age.TO_30: "to_30", Age.TO_60: "to_60", Age.TO_90: "to_90", Age.OLDER: "older"}


def _bought(_rd: Reading, asked: Asked) -> Entries:
    names = "day document whom page ref supplier_id theirs month what taxable cgst sgst igst exempt round_off payable"
    return typed(_BOUGHT, names, **days(asked))


def _owed(rd: Reading, _asked: Asked) -> Entries:
    return [entry for account in supplier_accounts(rd) if account.balance for entry in _of_account(rd, account)]


def _of_account(rd: Reading, account: SupplierAccount) -> list[dict[str, Cell]]:
    """Each bill that is open, and what was paid on the account beyond the bills."""
    place: dict[str, Cell] = {
        "whom": account.name,
        "page": "supplier",
        "ref": account.supplier_id,
        "supplier_id": account.supplier_id,
    }
    none: dict[str, Cell] = dict.fromkeys(_AGES.values(), 0)
    found = [
        {
            **place, **none, "page": "receipt", "ref": bill.receipt_id, "day": bill.day.isoformat(),
            "document": bill.supplier_bill or bill.number,
            "due_on": bill.due_on.isoformat(), _AGES[age_of(bill, rd.today)]: bill.open.paise, "advance": 0,
            "owed": bill.open.paise,
        }
        for bill in account.bills
    ]  # fmt: skip
    beyond = (account.balance - total([bill.open for bill in account.bills])).paise
    if beyond:
        found.append({**place, **none, "day": None, "document": "", "advance": beyond, "owed": beyond})
    return found


PURCHASES = Report(
    "purchases",
    "Purchase register",
    Section.PURCHASES,
    _NEEDS,
    _bought,
    MONEY_PARTS,
    (
        Grouping(
            "each",
            "Each document",
            columns=(
                DAY,
                DOCUMENT,
                WHOM,
                Column("theirs", "Their number"),
                Column("what", "What", Kind.WORD, is_minor=True),
            ),
            is_each=True,
        ),
        by("whom", "Supplier", row="supplier_id", largest_first="payable"),
        by("month", "Month"),
        BY_DAY,
    ),
    (_SUPPLIERS,),
)
SUPPLIER_DUES = Report(
    "supplier_dues",
    "Owed to suppliers",
    Section.PURCHASES,
    _NEEDS,
    _owed,
    (
        Column("not_yet", "Not due yet", Kind.MONEY),
        Column("to_30", "Up to 30 days late", Kind.MONEY),
        Column("to_60", "31 to 60 days", Kind.MONEY),
        Column("to_90", "61 to 90 days", Kind.MONEY),
        Column("older", "Older", Kind.MONEY),
        Column("advance", "Paid beyond the bills", Kind.MONEY, is_minor=True),
        Column("owed", "Owed", Kind.MONEY),
    ),
    (
        by("whom", "Supplier", row="supplier_id", largest_first="owed"),
        Grouping(
            "each", "Each bill", columns=(WHOM, DOCUMENT, DAY, Column("due_on", "Due", Kind.DATE)), is_each=True
        ),
    ),
    (_SUPPLIERS,),
    period=Period.NOW,
)  # fmt: skip
