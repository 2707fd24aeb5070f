"""Adding a supplier, correcting one, and the black lists of suppliers and makers (BUY-1, BUY-2, BUY-3)."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Manufacturer, Supplier
from narayaneeyam_clinic.purchases.supplier_draft import SupplierDraft, supplier_columns
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_TEXT, refuse_long
from narayaneeyam_clinic.shared.news import PurchasesChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

__all__ = [
    "MakerDraft",
    "SupplierDraft",
    "add_supplier",
    "blacklist_maker",
    "blacklist_supplier",
    "change_maker",
    "change_supplier",
]


class MakerDraft(BaseModel):
    """A maker's particulars as typed; the licence stands on the labels."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    licence: str = ""
    address: str = ""


def add_supplier(tx: Transaction, draft: SupplierDraft) -> str:
    """The new supplier's id. Refused: not_permitted, and as `supplier_columns`."""
    tx.require(Permission.BUY)
    supplier = tx.add(Supplier(**supplier_columns(tx, draft)))
    tx.tell(PurchasesChanged(supplier.id))
    return supplier.id


def change_supplier(tx: Transaction, supplier_id: str, draft: SupplierDraft) -> None:
    """Only what differs is written. Refused: not_permitted, supplier_not_found, and as `supplier_columns`."""
    tx.require(Permission.BUY)
    supplier = supplier_of(tx, supplier_id)
    for field, value in supplier_columns(tx, draft, besides=supplier_id).items():
        if getattr(supplier, field) != value:
            setattr(supplier, field, value)
    tx.tell(PurchasesChanged(supplier_id))


def blacklist_supplier(tx: Transaction, supplier_id: str, why: str | None) -> None:
    """Nothing is bought from them any more, because of `why`; with None it may be again.

    Refused: not_permitted, supplier_not_found, reason_missing.
    """
    tx.require(Permission.BUY)
    supplier = supplier_of(tx, supplier_id)
    supplier.blacklisted_why = _reason(why)
    tx.tell(PurchasesChanged(supplier_id))


def change_maker(tx: Transaction, maker_id: str, draft: MakerDraft) -> None:
    """Refused: not_permitted, maker_not_found, text_too_long."""
    tx.require(Permission.BUY)
    maker = _maker(tx, maker_id)
    refuse_long(licence=draft.licence)
    refuse_long(LONGEST_TEXT, address=draft.address)
    for field, value in (("licence", draft.licence or None), ("address", draft.address or None)):
        if getattr(maker, field) != value:
            setattr(maker, field, value)
    tx.tell(PurchasesChanged())


def blacklist_maker(tx: Transaction, maker_id: str, why: str | None) -> None:
    """Its medicines are warned of, because of `why`; with None they are not. Refused as for a supplier."""
    tx.require(Permission.BUY)
    maker = _maker(tx, maker_id)
    maker.blacklisted_why = _reason(why)
    tx.tell(PurchasesChanged())


def supplier_of(rd: Reading, supplier_id: str) -> Supplier:
    """Refused: supplier_not_found."""
    supplier = rd.session.get(Supplier, supplier_id)
    if supplier is None:
        raise Refused("supplier_not_found", field="supplier")
    return supplier


def refuse_blacklisted(supplier: Supplier) -> None:
    """Before anything is ordered or taken in (BUY-2)."""
    if supplier.blacklisted_why:
        raise Refused("supplier_blacklisted", field="supplier", name=supplier.name, why=supplier.blacklisted_why)


def _maker(tx: Transaction, maker_id: str) -> Manufacturer:
    maker = tx.session.get(Manufacturer, maker_id)
    if maker is None:
        raise Refused("maker_not_found", field="maker")
    return maker


def _reason(why: str | None) -> str | None:
    if why is None:
        return None
    if not why.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=why)
    return why.strip()
