"""What was taken and given back: by method, counter, person, doctor and day (REPORT-10)."""

from __future__ import annotations

from sqlalchemy import case, func, select

from narayaneeyam_clinic.billing.money_of_day import money_between
from narayaneeyam_clinic.billing.paid import NOTHING
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device, Staff, User
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    COUNTERS,
    DOCTORS,
    EACH,
    METHODS,
    PERSONS,
    Asked,
    Column,
    Entries,
    Kind,
    Report,
    Section,
    by,
)
from narayaneeyam_clinic.store.transaction import Reading


def _entries(_rd: Reading, asked: Asked) -> Entries:
    m = money_between(asked.since, asked.until).c
    return (
        select(
            m.day,
            func.coalesce(m.number, Invoice.number).label("document"),
            func.coalesce(Invoice.recipient_name, Patient.name).label("whom"),
            case((m.invoice_id.is_not(None), "bill"), else_="patient").label("page"),
            func.coalesce(m.invoice_id, m.patient_id).label("ref"),
            m.method,
            m.device_id,
            Device.counter_code.label("counter"),
            m.by.label("by_id"),
            func.coalesce(User.name, "").label("person"),
            Invoice.doctor_id,
            func.coalesce(Staff.name, "").label("doctor"),
            case((m.amount > NOTHING, m.amount), else_=NOTHING).label("taken"),
            case((m.amount < NOTHING, -m.amount), else_=NOTHING).label("given_back"),
            m.amount,
        )
        .select_from(m.amount.table)
        .outerjoin(Invoice, Invoice.id == m.invoice_id)
        .outerjoin(Patient, Patient.id == m.patient_id)
        .outerjoin(Device, Device.id == m.device_id)
        .outerjoin(User, User.id == m.by)
        .outerjoin(Staff, Staff.id == Invoice.doctor_id)
    )


REPORT = Report(
    "collections",
    "Collections",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (
        Column("taken", "Taken", Kind.MONEY),
        Column("given_back", "Given back", Kind.MONEY),
        Column("amount", "Collected", Kind.MONEY),
    ),
    (
        by("method", "Method", kind=Kind.WORD),
        by("counter", "Counter", row="device_id"),
        by("person", "Person", row="by_id"),
        by("doctor", "Doctor", row="doctor_id"),
        BY_DAY,
        EACH,
    ),
    (METHODS, COUNTERS, PERSONS, DOCTORS),
)
