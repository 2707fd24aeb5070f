"""Invoices, stock, and the figures of a day. Money is in whole paise."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import Select, func, select

from narayaneeyam_clinic.billing.paid import due_of_bill, paid_for_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.care import FirstDay, LastDay, OfPatient
from narayaneeyam_server.api.paging import (
    Answer,
    Cursor,
    IfNoneMatch,
    Limit,
    PageOf,
    after,
    answer,
    between,
    cursor_of,
    one_page,
)
from narayaneeyam_server.api.refusals import ApiRefused, not_found
from narayaneeyam_server.api.signed_in import ClinicId, OfCaller, RowId

router = APIRouter(tags=["shop"])
_MOST_DAYS = 31


class InvoiceRead(Answer):
    """A bill as it was issued; a cancelled one keeps its number."""

    id: str
    number: str
    title: str
    day: date
    at: datetime
    state: str
    patient_id: str | None
    recipient_name: str
    taxable_paise: int
    cgst_paise: int
    sgst_paise: int
    igst_paise: int
    exempt_paise: int
    round_off_paise: int
    payable_paise: int
    paid_paise: int
    due_paise: int


class InvoiceLineRead(Answer):
    """Quantity in base units; price for a pack."""

    position: int
    kind: str
    description: str
    medicine_id: str | None
    batch_number: str | None
    expires_on: date | None
    hsn: str | None
    quantity: int
    base_unit: str | None
    pack_size: int
    rate_basis_points: int
    is_exempt: bool
    price_paise: int
    discount_paise: int
    taxable_paise: int
    amount_paise: int


class WholeInvoice(InvoiceRead):
    lines: list[InvoiceLineRead]


class BatchRead(Answer):
    """`on_hand` in base units; below zero when two PCs sold the same bottle apart."""

    id: str
    number: str
    expires_on: date | None
    mrp_paise: int
    location: str
    on_hand: int
    blocked_why: str | None


class StockRead(Answer):
    """A medicine with the batches of which something lies there (or is missing)."""

    id: str
    sku: str
    name: str
    base_unit: str
    pack_size: int
    reorder_level: int | None
    on_hand: int
    batches: list[BatchRead]


class DayTotals(Answer):
    """A business date in India. `collected` is what came in by each method less what was given back."""

    day: date
    came: int
    cancelled_visits: int
    bills: int
    billed_paise: int
    cancelled_bills: int
    collected_paise: int
    by_method_paise: dict[str, int]


@router.get("/clinics/{clinic_id}/invoices", response_model=PageOf[InvoiceRead])
def invoices(
    request: Request,
    caller: OfCaller,
    clinic_id: ClinicId,
    patient_id: OfPatient = None,
    state: InvoiceState | None = None,
    first: FirstDay = None,
    last: LastDay = None,
    limit: Limit = 50,
    cursor: Cursor = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Without their lines, by id."""

    def read(rd: Reading) -> PageOf[InvoiceRead]:
        rd.require(Permission.SEE_BILLS)
        query = _invoice_columns().where(*between(Invoice.day, first, last))
        if patient_id is not None:
            query = query.where(Invoice.patient_id == patient_id)
        if state is not None:
            query = query.where(Invoice.state == state)
        rows, following = one_page(rd, query, Invoice.id, limit, cursor)
        return PageOf(items=[InvoiceRead(**_paise(row)) for row in rows], next_cursor=following)

    return answer(request, caller, clinic_id, if_none_match, read)


@router.get("/clinics/{clinic_id}/invoices/{row_id}", response_model=WholeInvoice)
def invoice(
    request: Request, caller: OfCaller, clinic_id: ClinicId, row_id: RowId, if_none_match: IfNoneMatch = None
) -> Response:
    """With its lines."""
    n = InvoiceLine

    def read(rd: Reading) -> WholeInvoice:
        rd.require(Permission.SEE_BILLS)
        row = rd.session.execute(_invoice_columns().where(Invoice.id == row_id)).one_or_none()
        if row is None:
            raise not_found()
        lines = rd.session.execute(
            select(
                n.position, n.kind, n.description, n.medicine_id, n.batch_number, n.expires_on, n.hsn, n.quantity,
                n.base_unit, n.pack_size, n.rate_basis_points, n.is_exempt, n.price, n.discount, n.taxable, n.amount,
            ).where(n.invoice_id == row_id).order_by(n.position)
        )  # fmt: skip
        return WholeInvoice(**_paise(row), lines=[InvoiceLineRead(**_paise(line)) for line in lines])

    return answer(request, caller, clinic_id, if_none_match, read)


@router.get("/clinics/{clinic_id}/stock", response_model=PageOf[StockRead])
def stock(
    request: Request,
    caller: OfCaller,
    clinic_id: ClinicId,
    sku: Annotated[str | None, Query(max_length=60)] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Every medicine that the pharmacy keeps, by id."""
    m = Medicine

    def read(rd: Reading) -> PageOf[StockRead]:
        rd.require(Permission.SEE_STOCK)
        lying = select(func.coalesce(func.sum(StockOnHand.quantity), 0)).where(StockOnHand.medicine_id == m.id)
        query = select(
            m.id, m.sku, m.name, m.base_unit, m.pack_size, m.reorder_level, lying.scalar_subquery().label("on_hand")
        ).where(m.is_active)
        if sku is not None:
            query = query.where(m.sku == sku)
        rows, following = one_page(rd, query, m.id, limit, cursor)
        batches = _batches(rd, [row.id for row in rows])
        return PageOf(
            items=[StockRead(**row._asdict(), batches=batches[row.id]) for row in rows], next_cursor=following
        )

    return answer(request, caller, clinic_id, if_none_match, read)


@router.get("/clinics/{clinic_id}/days", response_model=PageOf[DayTotals])
def days(
    request: Request,
    caller: OfCaller,
    clinic_id: ClinicId,
    first: Annotated[date, Query(alias="from", description="First day")],
    last: Annotated[date, Query(alias="to", description="Last day")],
    cursor: Cursor = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """One after the other, at most a month at once."""

    def read(rd: Reading) -> PageOf[DayTotals]:
        day = _day_after(after(cursor), first)
        items: list[DayTotals] = []
        while day <= last and len(items) < _MOST_DAYS:
            items.append(totals_of(rd, day))
            if day == date.max:
                break
            day += timedelta(days=1)
        more = bool(items) and items[-1].day < last
        return PageOf(items=items, next_cursor=cursor_of(items[-1].day.isoformat()) if more else None)

    return answer(request, caller, clinic_id, if_none_match, read)


@router.get("/clinics/{clinic_id}/days/{day}", response_model=DayTotals)
def one_day(
    request: Request,
    caller: OfCaller,
    clinic_id: ClinicId,
    day: Annotated[date, Path()],
    if_none_match: IfNoneMatch = None,
) -> Response:
    """The figures of one day."""

    def read(rd: Reading) -> DayTotals:
        return totals_of(rd, day)

    return answer(request, caller, clinic_id, if_none_match, read)


def totals_of(rd: Reading, day: date) -> DayTotals:
    """Refused: not_permitted."""
    figures = day_figures(rd, day)
    return DayTotals(
        day=day,
        came=figures.came,
        cancelled_visits=figures.cancelled_visits,
        bills=figures.bills,
        billed_paise=figures.billed.paise,
        cancelled_bills=len(figures.cancelled),
        collected_paise=figures.collected.paise,
        by_method_paise={str(method): money.paise for method, money in figures.by_method.items()},
    )


def _day_after(begins_after: str | None, first: date) -> date:
    if begins_after is None:
        return first
    try:
        return max(first, date.fromisoformat(begins_after) + timedelta(days=1))
    except (ValueError, OverflowError):
        raise ApiRefused(422, "malformed", "This is no cursor of an answer.") from None


def _invoice_columns() -> Select[*tuple[Any, ...]]:
    i = Invoice
    return select(
        i.id, i.number, i.title, i.day, i.at, i.state, i.patient_id, i.recipient_name, i.taxable, i.cgst, i.sgst, i.igst,
        i.exempt, i.round_off, i.payable, paid_for_bill().label("paid"), due_of_bill().label("due"),
    )  # fmt: skip


_MONEY = frozenset(
    {
        "taxable", "cgst", "sgst", "igst", "exempt", "round_off", "payable", "paid", "due", "price", "discount", "amount",
        "mrp",
    }
)  # fmt: skip


def _paise(row: Any) -> dict[str, Any]:
    """A row's values with money as whole paise, under names that say so."""
    return {
        f"{name}_paise" if name in _MONEY else name: value.paise if name in _MONEY else value
        for name, value in row._asdict().items()
    }


def _batches(rd: Reading, medicines: Sequence[str]) -> dict[str, list[BatchRead]]:
    b, lying = Batch, StockOnHand
    found: dict[str, list[BatchRead]] = defaultdict(list)
    for row in rd.session.execute(
        select(
            b.medicine_id,
            b.id,
            b.number,
            b.expires_on,
            b.mrp,
            b.location,
            lying.quantity.label("on_hand"),
            b.blocked_why,
        )
        .join(lying, lying.batch_id == b.id)
        .where(b.medicine_id.in_(medicines), lying.quantity != 0)
        .order_by(b.medicine_id, b.expires_on, b.id)
    ):
        given = _paise(row)
        found[given.pop("medicine_id")].append(BatchRead(**given))
    return found
