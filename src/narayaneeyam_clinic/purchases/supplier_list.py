"""Suppliers and makers as their lists and pages show them (BUY-3, BUY-4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Manufacturer, Medicine, Supplier
from narayaneeyam_clinic.purchases.keep_supplier import supplier_of
from narayaneeyam_clinic.purchases.open_bills import supplier_accounts
from narayaneeyam_clinic.purchases.supplier_draft import SupplierDraft
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.search_text import fold_tokens
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """One supplier with what is owed, what of it is late, and since when the oldest is due."""

    supplier_id: str
    name: str
    gstin: str
    phone: str
    state_code: str
    terms_days: int | None
    lead_days: int | None
    balance: Money
    late: Money
    due_since: date | None
    blacklisted_why: str


@dataclass(frozen=True, slots=True)
class SupplierPage:
    """`particulars` is what the form shows and `change_supplier` takes back."""

    supplier_id: str
    particulars: SupplierDraft
    blacklisted_why: str


@dataclass(frozen=True, slots=True)
class SupplierChoice:
    """A supplier to choose at the head of a bill."""

    supplier_id: str
    name: str
    gstin: str
    state_code: str
    blacklisted_why: str


@dataclass(frozen=True, slots=True)
class MakerRow:
    """A maker with how many medicines of it are kept."""

    maker_id: str
    name: str
    licence: str
    address: str
    medicines: int
    blacklisted_why: str


def supplier_list(rd: Reading, typed: str = "") -> list[SupplierRow]:
    """By name; with something typed those whose name, GSTIN or phone has it."""
    rd.require(Permission.SEE_PURCHASES)
    accounts = {one.supplier_id: one for one in supplier_accounts(rd)}
    rows = []
    for one in rd.session.scalars(select(Supplier).order_by(func.lower(Supplier.name), Supplier.id)):
        if not _fits(one, typed):
            continue
        account = accounts.get(one.id)
        rows.append(
            SupplierRow(
                supplier_id=one.id,
                name=one.name,
                gstin=one.gstin or "",
                phone=one.phone or "",
                state_code=one.state_code or "",
                terms_days=one.terms_days,
                lead_days=one.lead_days,
                balance=account.balance if account else ZERO,
                late=account.late if account else ZERO,
                due_since=account.due_since if account else None,
                blacklisted_why=one.blacklisted_why or "",
            )
        )
    return rows


def supplier_choices(rd: Reading, typed: str, *, limit: int = 8) -> list[SupplierChoice]:
    """For the head of a bill that comes in: those that begin so first."""
    rd.require(Permission.RECEIVE_STOCK)
    found = [
        one for one in rd.session.scalars(select(Supplier).order_by(func.lower(Supplier.name))) if _fits(one, typed)
    ]
    begin = typed.strip().casefold()
    found.sort(key=lambda one: not one.name.casefold().startswith(begin))
    return [
        SupplierChoice(one.id, one.name, one.gstin or "", one.state_code or "", one.blacklisted_why or "")
        for one in found[:limit]
    ]


def supplier_page(rd: Reading, supplier_id: str) -> SupplierPage:
    """Refused: not_permitted, supplier_not_found."""
    rd.require(Permission.SEE_PURCHASES)
    one = supplier_of(rd, supplier_id)
    particulars = SupplierDraft(
        name=one.name,
        gstin=one.gstin or "",
        state_code=one.state_code or "",
        phone=one.phone or "",
        email=one.email or "",
        address=one.address or "",
        licence=one.licence or "",
        terms_days=one.terms_days,
        lead_days=one.lead_days,
        note=one.note or "",
    )
    return SupplierPage(one.id, particulars, one.blacklisted_why or "")


def maker_list(rd: Reading, typed: str = "") -> list[MakerRow]:
    """Makers by name."""
    rd.require(Permission.SEE_PURCHASES)
    kept = (
        select(Medicine.manufacturer_id, func.count().label("medicines"))
        .where(Medicine.is_active)
        .group_by(Medicine.manufacturer_id)
        .subquery()
    )
    rows = rd.session.execute(
        select(Manufacturer, func.coalesce(kept.c.medicines, 0))
        .outerjoin(kept, kept.c.manufacturer_id == Manufacturer.id)
        .order_by(func.lower(Manufacturer.name), Manufacturer.id)
    )
    tokens = fold_tokens(typed)
    return [
        MakerRow(one.id, one.name, one.licence or "", one.address or "", int(count), one.blacklisted_why or "")
        for one, count in rows
        if _has_all(one.name, tokens)
    ]


def _fits(one: Supplier, typed: str) -> bool:
    sought = typed.strip()
    if not sought:
        return True
    digits = "".join(sought.split())
    if digits.upper() in (one.gstin or "") or (digits.isdecimal() and digits in (one.phone or "")):
        return True
    return _has_all(one.name, fold_tokens(sought))


def _has_all(name: str, tokens: list[str] | tuple[str, ...]) -> bool:
    """Each word typed begins a word of the name."""
    words = fold_tokens(name)
    return all(any(word.startswith(token) for word in words) for token in tokens)
