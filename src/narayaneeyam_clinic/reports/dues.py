"""What is left to pay of the bills that stand, by age (REPORT-11)."""

from __future__ import annotations

from sqlalchemy import Integer, case, cast, func, select, type_coerce

from narayaneeyam_clinic.billing.paid import NOTHING, due_of_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.reports.report import (
    DAY,
    DOCTORS,
    DOCUMENT,
    WHOM,
    Asked,
    Column,
    Entries,
    Grouping,
    Kind,
    Period,
    Report,
    Section,
    by,
)
from narayaneeyam_clinic.store.transaction import Reading

# The last day of each age; what is older stands in the last column.
_AGES = (30, 60, 90)


def _entries(rd: Reading, _asked: Asked) -> Entries:
    i = Invoice
    due = (
        select(i.id, due_of_bill().label("due"))
        .where(i.state == InvoiceState.ISSUED, due_of_bill() > NOTHING)
        .subquery("due")
    )
    age = cast(func.julianday(rd.today.isoformat()) - func.julianday(func.substr(i.day, 1)), Integer)
    amount = type_coerce(due.c.due, Integer)
    bands = [
        case((age.between(first, last), amount), else_=0).label(f"until_{last}")
        for first, last in zip((0, *(one + 1 for one in _AGES)), _AGES, strict=False)
    ]
    return (
        select(
            i.day,
            i.number.label("document"),
            i.recipient_name.label("whom"),
            type_coerce("bill", i.number.type).label("page"),
            i.id.label("ref"),
            func.coalesce(i.patient_id, i.recipient_name).label("person"),
            i.doctor_id,
            func.coalesce(Staff.name, "").label("doctor"),
            age.label("age"),
            *bands,
            case((age > _AGES[-1], amount), else_=0).label("older"),
            amount.label("due"),
        )
        .select_from(due)
        .join(i, i.id == due.c.id)
        .outerjoin(Staff, Staff.id == i.doctor_id)
    )


REPORT = Report(
    "dues",
    "Dues",
    Section.MONEY,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (
        Column("until_30", "Up to 30 days", Kind.MONEY),
        Column("until_60", "31 to 60 days", Kind.MONEY),
        Column("until_90", "61 to 90 days", Kind.MONEY),
        Column("older", "Older", Kind.MONEY),
        Column("due", "Due", Kind.MONEY),
    ),
    (
        Grouping("patient", "Patient", "person", (WHOM,), largest_first="due"),
        by("doctor", "Doctor", row="doctor_id"),
        Grouping("each", "Each bill", columns=(DAY, DOCUMENT, WHOM, Column("age", "Days", Kind.COUNT)), is_each=True),
    ),
    (DOCTORS,),
    period=Period.NOW,
)
