"""The medicines that the pharmacy keeps, and what lies of them. Money is in whole paise."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.paging import Answer, OfAsked, OfPage, PageOf
from narayaneeyam_server.api.paise import paise_of

router = APIRouter(tags=["stock"])


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


@router.get("/clinics/{clinic_id}/stock", response_model=PageOf[StockRead])
def stock(asked: OfAsked, page: OfPage, sku: Annotated[str | None, Query(max_length=60)] = None) -> Response:
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
        rows, following = page.of(asked, rd, query, m.id)
        batches = _batches(rd, [row.id for row in rows])
        return PageOf(
            items=[StockRead(**row._asdict(), batches=batches[row.id]) for row in rows], next_cursor=following
        )

    return asked.answer(read)


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
        given = paise_of(row)
        found[given.pop("medicine_id")].append(BatchRead(**given))
    return found
