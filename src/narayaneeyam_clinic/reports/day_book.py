"""The day book: every bill, credit and debit note, receipt and payment in the order of the days (REPORT-10, REPORT-12)."""

from __future__ import annotations

from sqlalchemy import case, func, literal, select, type_coerce, union_all

from narayaneeyam_clinic.billing.credit_note_records import CreditNote
from narayaneeyam_clinic.billing.money_of_day import money_between
from narayaneeyam_clinic.billing.paid import NOTHING
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.pharmacy.records import Supplier
from narayaneeyam_clinic.purchases.records import SupplierPayment
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    COUNTERS,
    DAY,
    DOCUMENT,
    PERSONS,
    WHOM,
    Asked,
    Column,
    Entries,
    Filter,
    Grouping,
    Kind,
    Report,
    Section,
    by,
)
from narayaneeyam_clinic.store.columns import Paise
from narayaneeyam_clinic.store.transaction import Reading

_WHAT = ("bill", "credit_note", "debit_note", "payment", "deposit", "supplier")


def _entries(_rd: Reading, asked: Asked) -> Entries:
    i, n, s = Invoice, CreditNote, SupplierPayment
    m = money_between(asked.since, asked.until).c
    none = type_coerce(NOTHING, Paise())
    bills = select(
        i.day, i.at, i.number.label("document"), i.recipient_name.label("whom"), literal("bill").label("page"),
        i.id.label("ref"), case((i.debits_id.is_not(None), "debit_note"), else_="bill").label("what"), i.device_id,
        i.by.label("by_id"), i.payable.label("billed"), none.label("credited"), none.label("received"), none.label("paid_out"),
    ).where(i.day.between(asked.since, asked.until), i.state == InvoiceState.ISSUED)  # fmt: skip
    notes = select(
        n.day, n.at, n.number, n.recipient_name, literal("bill"), n.invoice_id, literal("credit_note"), n.device_id, n.by,
        none, n.payable, none, none,
    ).where(n.day.between(asked.since, asked.until))  # fmt: skip
    money = (
        select(
            m.day, m.at, func.coalesce(m.number, Invoice.number), func.coalesce(Invoice.recipient_name, Patient.name),
            case((m.invoice_id.is_not(None), "bill"), else_="patient"), func.coalesce(m.invoice_id, m.patient_id), m.what,
            m.device_id, m.by, none, none, case((m.amount > NOTHING, m.amount), else_=NOTHING),
            case((m.amount < NOTHING, -m.amount), else_=NOTHING),
        )
        .select_from(m.amount.table)
        .outerjoin(Invoice, Invoice.id == m.invoice_id)
        .outerjoin(Patient, Patient.id == m.patient_id)
    )  # fmt: skip
    suppliers = (
        select(
            s.day, s.at, s.number, Supplier.name, literal("supplier"), s.supplier_id, literal("supplier"), s.device_id, s.by,
            none, none, case((s.amount < NOTHING, -s.amount), else_=NOTHING),
            case((s.amount > NOTHING, s.amount), else_=NOTHING),
        )
        .join(Supplier, Supplier.id == s.supplier_id)
        .where(s.day.between(asked.since, asked.until))
    )  # fmt: skip
    e = union_all(bills, notes, money, suppliers).subquery("book")
    return (
        select(e, Device.counter_code.label("counter"), func.coalesce(User.name, "").label("person"))
        .outerjoin(Device, Device.id == e.c.device_id)
        .outerjoin(User, User.id == e.c.by_id)
    )


REPORT = Report(
    "day_book",
    "Day book",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (
        Column("billed", "Billed", Kind.MONEY),
        Column("credited", "Credited", Kind.MONEY, is_minor=True),
        Column("received", "Received", Kind.MONEY),
        Column("paid_out", "Paid out", Kind.MONEY),
    ),
    (
        Grouping(
            "each",
            "Each document",
            columns=(
                DAY,
                DOCUMENT,
                Column("what", "What", Kind.WORD),
                WHOM,
                Column("counter", "Counter", is_minor=True),
            ),
            is_each=True,
        ),
        BY_DAY,
        by("what", "What", kind=Kind.WORD),
        by("counter", "Counter", row="device_id"),
        by("person", "Person", row="by_id"),
    ),
    (Filter("what", "What", _WHAT), COUNTERS, PERSONS),
)
