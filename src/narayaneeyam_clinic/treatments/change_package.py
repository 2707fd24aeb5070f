"""The packages that the clinic offers: therapies by number of sessions at one price."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict
from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.records import Package, PackageItem, Therapy

# Of one therapy in one package: a year of days.
MOST_SESSIONS = 366


class PackageDraft(BaseModel):
    """A package as typed; `items` are (therapy id, sessions). A price of nothing is written as 0, never left out."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True, arbitrary_types_allowed=True
    )

    name: str
    price: Money | None
    items: tuple[tuple[str, int], ...]
    note: str = ""
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class PackageItemRow:
    therapy_id: str
    therapy: str
    sessions: int
    # What the sessions cost each for itself, where the clinic has a price.
    price: Money | None


@dataclass(frozen=True, slots=True)
class PackageRow:
    """One offered package."""

    package_id: str
    name: str
    price: Money
    note: str
    is_active: bool
    items: tuple[PackageItemRow, ...]


def change_package(tx: Transaction, package_id: str | None, draft: PackageDraft) -> str:
    """Writes a package, a new one without an id; what was sold stays as it was sold.

    Refused: not_permitted, record_not_found, name_missing, price_missing, amount_negative, package_without_items, therapy_not_found,
    quantity_not_positive, too_many_sessions, amount_too_large, text_too_long.
    """
    tx.require(Permission.MANAGE_THERAPIES)
    _refuse_wrong(tx, draft)
    values = {"name": draft.name, "price": draft.price, "note": draft.note or None, "is_active": draft.is_active}
    if package_id is None:
        record = tx.add(Package(**values))
    else:
        found = tx.session.get(Package, package_id)
        if found is None:
            raise Refused("record_not_found")
        record = found
        for field, value in values.items():
            if getattr(record, field) != value:
                setattr(record, field, value)
    _set_items(tx, record.id, dict(draft.items))
    tx.tell(TreatmentsChanged())
    return record.id


def package_list(rd: Reading, *, also_ended: bool = False) -> list[PackageRow]:
    """By name. Refused: not_permitted."""
    if not rd.by.may(Permission.SEE_TREATMENTS):
        rd.require(Permission.MANAGE_THERAPIES)
    items: dict[str, tuple[PackageItemRow, ...]] = {}
    for package_id, therapy_id, therapy, sessions, price in rd.session.execute(
        select(PackageItem.package_id, Therapy.id, Therapy.name, PackageItem.sessions, Therapy.price)
        .join(Therapy, Therapy.id == PackageItem.therapy_id)
        .where(PackageItem.is_active)
        .order_by(Therapy.name, Therapy.id)
    ):
        items[package_id] = (*items.get(package_id, ()), PackageItemRow(therapy_id, therapy, sessions, price))
    return [
        PackageRow(one.id, one.name, one.price, one.note or "", one.is_active, items.get(one.id, ()))
        for one in rd.session.scalars(select(Package).order_by(Package.is_active.desc(), Package.name, Package.id))
        if also_ended or one.is_active
    ]


def _refuse_wrong(tx: Transaction, draft: PackageDraft) -> None:
    if not draft.name:
        raise Refused("name_missing", field="name")
    if draft.price is None:
        raise Refused("price_missing", field="price")
    if draft.price.paise < 0:
        raise Refused("amount_negative", field="price")
    refuse_amount(draft.price, "price")
    refuse_long_of(draft, "name", "note")
    if not draft.items:
        raise Refused("package_without_items", field="items")
    for position, (therapy_id, sessions) in enumerate(draft.items):
        if tx.session.get(Therapy, therapy_id) is None:
            raise Refused("therapy_not_found", field="items", position=position + 1)
        if sessions <= 0:
            raise Refused("quantity_not_positive", field="items", quantity=sessions)
        if sessions > MOST_SESSIONS:
            raise Refused("too_many_sessions", field="items", most=MOST_SESSIONS)


def _set_items(tx: Transaction, package_id: str, wanted: dict[str, int]) -> None:
    """The number of sessions of a row never changes: another number is another row."""
    kept: set[str] = set()
    for row in tx.session.scalars(select(PackageItem).where(PackageItem.package_id == package_id)):
        is_active = wanted.get(row.therapy_id) == row.sessions and row.therapy_id not in kept
        if is_active:
            kept.add(row.therapy_id)
        if row.is_active != is_active:
            row.is_active = is_active
    for therapy_id, sessions in wanted.items():
        if therapy_id not in kept:
            tx.add(PackageItem(package_id=package_id, therapy_id=therapy_id, sessions=sessions, is_active=True))
