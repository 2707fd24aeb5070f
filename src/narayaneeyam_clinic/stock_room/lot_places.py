"""Where lots lie, and the lot of the same batch at another place (SHELF-1, SHELF-2)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction

USUAL_PLACES = ("Store", "Counter", "Ward", "Therapy room")


def places(rd: Reading) -> list[str]:
    """Every place at which a lot ever lay, and the four usual ones, in the order of the alphabet."""
    rd.require(Permission.SEE_STOCK)
    known = {place.casefold(): place for place in USUAL_PLACES}
    for place in rd.session.scalars(select(Batch.location).distinct().where(Batch.location != "")):
        known.setdefault(place.casefold(), place)
    return sorted(known.values(), key=str.casefold)


def place_as_known(rd: Reading, typed: str) -> str:
    """The place as it is written already, whatever its letters; a new one as typed."""
    return next((place for place in places(rd) if place.casefold() == typed.casefold()), typed)


def lot_at(tx: Transaction, lot: Batch, place: str) -> Batch:
    """The lot of the same medicine, number, expiry and MRP at `place`, made when it is first needed.

    What is blocked has lots of its own there, so that nothing becomes sellable by being carried (SHELF-5). The identity
    follows from what the lot is: two PCs that need it apart make the same row.
    """
    same = tx.session.scalars(
        select(Batch)
        .where(
            Batch.medicine_id == lot.medicine_id,
            Batch.expires_on.is_(lot.expires_on) if lot.expires_on is None else Batch.expires_on == lot.expires_on,
            Batch.mrp == lot.mrp,
            Batch.blocked_why.is_(None) if lot.blocked_why is None else Batch.blocked_why.is_not(None),
        )
        .order_by(Batch.id)
    )
    number, wanted = lot.number.casefold(), place.casefold()
    for one in same:
        if one.number.casefold() == number and one.location.casefold() == wanted:
            return one
    blocked = "blocked" if lot.blocked_why is not None else ""
    expiry = lot.expires_on.isoformat() if lot.expires_on else ""
    apart = natural_id("lot", lot.medicine_id, number, expiry, str(lot.mrp.paise), wanted, blocked)
    # One of that identity that was blocked or freed since is no longer the same kind of lot: the next one is made from it.
    while (taken := tx.session.get(Batch, apart)) is not None:
        if (taken.blocked_why is None) == (lot.blocked_why is None):
            return taken
        apart = natural_id("lot", apart)
    return tx.add(
        Batch(
            id=apart,
            medicine_id=lot.medicine_id,
            number=lot.number,
            expires_on=lot.expires_on,
            mrp=lot.mrp,
            purchase_price=lot.purchase_price,
            location=place,
            received_on=lot.received_on,
            receipt_id=lot.receipt_id,
            blocked_why=lot.blocked_why,
        )
    )
