"""The bills, newest first, a window at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, column, func, select, text

from narayaneeyam_clinic.billing.document_numbers import parse_document_number
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.paid import NOTHING, due_of_bill, paid_for_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.search_index import INVOICE, matching
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.window import Window

__all__ = ["InvoiceFilter", "InvoiceRow", "InvoiceState", "invoice_count", "invoice_list"]


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
    statement = _narrowed(select(Invoice.id), wanted or InvoiceFilter())
    return rd.session.execute(select(func.count()).select_from(statement.subquery())).scalar_one()


def invoice_list(
    rd: Reading, wanted: InvoiceFilter | None = None, *, offset: int = 0, limit: int = 100
) -> list[InvoiceRow]:
    """A window of bills, the newest first; a negative offset counts from the end."""
    rd.require(Permission.SEE_BILLS)
    i = Invoice
    newest = (i.day.desc(), i.at.desc(), i.id.desc())
    window = Window(offset, limit)
    order = (i.day.asc(), i.at.asc(), i.id.asc()) if window.backwards else newest
    # The window is chosen in the index alone; only its rows are read.
    chosen = window.cut(_narrowed(select(i.id), wanted or InvoiceFilter()).order_by(*order))
    due = case((i.state == InvoiceState.ISSUED, due_of_bill()), else_=NOTHING)
    rows = rd.session.execute(
        select(
            i.id, i.number, i.day, i.at, i.title, i.patient_id, i.recipient_name, i.payable,
            paid_for_bill().label("paid"), due.label("due"), i.state, User.name.label("by_name"),
        )
        .outerjoin(User, User.id == i.by)
        .where(i.id.in_(chosen.scalar_subquery()))
        .order_by(*newest)
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


def _narrowed(statement: Select[Any], wanted: InvoiceFilter) -> Select[Any]:
    i = Invoice
    if wanted.since is not None:
        statement = statement.where(i.day >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(i.day <= wanted.until)
    if wanted.patient_id is not None:
        statement = statement.where(i.patient_id == wanted.patient_id)
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
