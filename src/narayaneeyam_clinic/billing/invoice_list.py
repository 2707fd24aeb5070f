"""The bills, newest first, a window at a time; those with something due oldest first (SELL-28)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, column, func, select, text, type_coerce

from narayaneeyam_clinic.billing.document_numbers import parse_document_number
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.paid import NOTHING, due_of_bill, paid_for_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.columns import Paise
from narayaneeyam_clinic.store.search_index import INVOICE, matching
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.window import Window

__all__ = ["InvoiceFilter", "InvoiceRow", "InvoiceState", "due_in_all", "invoice_count", "invoice_list"]


@dataclass(frozen=True, slots=True)
class InvoiceFilter:
    """What to list: bills between two business dates (both included), of one patient, that fit what is typed, some states only."""

    since: date | None = None
    until: date | None = None
    patient_id: str | None = None
    typed: str = ""
    only_due: bool = False
    only_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One bill. `due` is what is left to pay; a cancelled one has nothing due."""

    invoice_id: str
    number: str
    day: date
    at: datetime
    title: DocumentTitle
    patient_id: str | None
    name: str
    payable: Money
    paid: Money
    due: Money
    state: InvoiceState
    by: str


def invoice_count(rd: Reading, wanted: InvoiceFilter | None = None) -> int:
    """How many rows `invoice_list` has in all."""
    rd.require(Permission.SEE_BILLS)
    statement = _narrowed(rd, select(Invoice.id), wanted or InvoiceFilter())
    return rd.session.execute(select(func.count()).select_from(statement.subquery())).scalar_one()


def due_in_all(rd: Reading, wanted: InvoiceFilter | None = None) -> Money:
    """What is left to pay of all the bills that are listed, whatever else the filter says."""
    rd.require(Permission.SEE_BILLS)
    only_due = replace(wanted or InvoiceFilter(), only_due=True)
    statement = _narrowed(rd, select(type_coerce(func.coalesce(func.sum(due_of_bill()), NOTHING), Paise())), only_due)
    whole: Money = rd.session.execute(statement).scalar_one()
    return whole


def invoice_list(
    rd: Reading, wanted: InvoiceFilter | None = None, *, offset: int = 0, limit: int = 100
) -> list[InvoiceRow]:
    """A window of bills, the newest first; who has owed longest first when only dues are wanted. A negative offset counts
    from the end."""
    rd.require(Permission.SEE_BILLS)
    i = Invoice
    wanted = wanted or InvoiceFilter()
    newest, oldest = (i.day.desc(), i.at.desc(), i.id.desc()), (i.day.asc(), i.at.asc(), i.id.asc())
    order, other_way = (oldest, newest) if wanted.only_due else (newest, oldest)
    window = Window(offset, limit)
    # The window is chosen in the index alone; only its rows are read.
    chosen = window.cut(_narrowed(rd, select(i.id), wanted).order_by(*(other_way if window.backwards else order)))
    due = case((i.state == InvoiceState.ISSUED, due_of_bill()), else_=NOTHING)
    rows = rd.session.execute(
        select(
            i.id, i.number, i.day, i.at, i.title, i.patient_id, i.recipient_name, i.payable,
            paid_for_bill().label("paid"), due.label("due"), i.state, User.name.label("by_name"),
        )
        .outerjoin(User, User.id == i.by)
        .where(i.id.in_(chosen.scalar_subquery()))
        .order_by(*order)
    )  # fmt: skip
    return [
        InvoiceRow(
            invoice_id=row.id,
            number=row.number,
            day=row.day,
            at=row.at,
            title=DocumentTitle(row.title),
            patient_id=row.patient_id,
            name=row.recipient_name,
            payable=row.payable,
            paid=row.paid,
            due=row.due,
            state=row.state,
            by=row.by_name or "",
        )
        for row in rows
    ]


def _narrowed(rd: Reading, statement: Select[Any], wanted: InvoiceFilter) -> Select[Any]:
    i = Invoice
    if wanted.since is not None:
        statement = statement.where(i.day >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(i.day <= wanted.until)
    if wanted.patient_id is not None:
        statement = statement.where(i.patient_id.in_(same_person(rd, wanted.patient_id)))
    if wanted.only_due:
        statement = statement.where(i.state == InvoiceState.ISSUED, due_of_bill() > NOTHING)
    if wanted.only_cancelled:
        statement = statement.where(i.state == InvoiceState.CANCELLED)
    return _typed(statement, wanted.typed)


def _typed(statement: Select[Any], typed: str) -> Select[Any]:
    """A whole number finds its bill only: its parts alone are the beginnings of many others."""
    try:
        return statement.where(Invoice.number == parse_document_number(typed).text)
    except Refused:
        expression = matching(typed, INVOICE)
    if expression is None:
        return statement
    found = text(
        "SELECT e.ref_id AS ref_id FROM search_text JOIN search_entry e ON e.n = search_text.rowid"
        " WHERE search_text MATCH :wanted"
    ).bindparams(wanted=expression)
    return statement.where(Invoice.id.in_(select(found.columns(column("ref_id")).subquery().c.ref_id)))
