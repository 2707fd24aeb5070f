"""Finding what to put on a bill: by a scanned code exactly, or by the beginning of its name (SELL-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.medicine_draft import medicine_with_code
from narayaneeyam_clinic.pharmacy.next_batch import next_batches
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import packs_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.search_text import fold_tokens
from narayaneeyam_clinic.store.search_index import MEDICINE, search
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class FoundMedicine:
    """What the counter shows of a medicine; `sellable` base units, also as packs and loose; price and place of the next batch."""

    medicine_id: str
    name: str
    sku: str
    form: str
    base_unit: str
    pack_size: int
    loose_allowed: bool
    schedule_e1: bool
    sellable: int
    packs: int
    loose: int
    mrp: Money | None
    nearest_expiry: date | None
    location: str


def find_by_code(rd: Reading, code: str) -> FoundMedicine | None:
    """The medicine with exactly this SKU or barcode, as a scanner gives it; None when there is none."""
    rd.require(Permission.SEE_STOCK)
    medicine = medicine_with_code(rd.session, code.strip()) if code.strip() else None
    if medicine is None or not medicine.is_active:
        return None
    return found_medicines(rd, [medicine.id])[0]


def find_medicine(rd: Reading, typed: str, *, limit: int = 8) -> list[FoundMedicine]:
    """A code first, then names in the forgiving way of the search: what is in stock before what is not, names that begin so
    before those that have it within, and of these the shortest, so that Dasamoolarishtam comes before longer Dasamoolas."""
    rd.require(Permission.SEE_STOCK)
    exact = find_by_code(rd, typed)
    # More than are shown: the best of many Dasamoolas may have come in first.
    ids = [found.ref_id for found in search(rd, typed, (MEDICINE,), 4 * limit)]
    others = [one for one in found_medicines(rd, ids) if exact is None or one.medicine_id != exact.medicine_id]
    begin = fold_tokens(typed)[:1]
    others.sort(key=lambda one: (one.sellable <= 0, not _begins(one.name, begin), len(one.name)))
    return [*([exact] if exact else []), *others][:limit]


def _begins(name: str, typed: Sequence[str]) -> bool:
    keys = fold_tokens(name)
    return bool(typed and keys) and keys[0].startswith(typed[0])


def found_medicines(rd: Reading, ids: Sequence[str]) -> list[FoundMedicine]:
    """These medicines in this order; an id that is no medicine is left out."""
    rd.require(Permission.SEE_STOCK)
    if not ids:
        return []
    m = Medicine
    rows = rd.session.execute(
        select(
            m.id, m.name, m.sku, DosageForm.name.label("form"), m.base_unit, m.pack_size, m.loose_allowed, m.schedule_e1
        )
        .join(DosageForm, DosageForm.id == m.dosage_form_id)
        .where(m.id.in_(ids))
    ).all()
    stock = rd.session.execute(
        select(StockOnHand.medicine_id, func.sum(StockOnHand.quantity).label("sellable"))
        .join(Batch, Batch.id == StockOnHand.batch_id)
        .where(
            StockOnHand.medicine_id.in_(ids),
            IS_HELD,
            StockOnHand.quantity > 0,
            Batch.blocked_why.is_(None),
            or_(Batch.expires_on.is_(None), Batch.expires_on >= rd.today),
        )
        .group_by(StockOnHand.medicine_id)
    ).all()
    sellable = {row.medicine_id: row.sellable for row in stock}
    nexts = next_batches(rd, ids)
    found = {}
    for row in rows:
        quantity, following = sellable.get(row.id, 0), nexts.get(row.id)
        count = packs_of(quantity, row.pack_size)
        found[row.id] = FoundMedicine(
            *row,
            sellable=quantity,
            packs=count.packs,
            loose=count.loose,
            mrp=following.mrp if following else None,
            nearest_expiry=following.expires_on if following and following.is_sellable else None,
            location=following.location if following else "",
        )
    return [found[one] for one in ids if one in found]
