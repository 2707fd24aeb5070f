"""The oils and powders that a session used, out of their batches: first expiry first, loose (TREAT-11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict
from sqlalchemy import select

from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import Batch as BatchOnShelf
from narayaneeyam_clinic.pharmacy.stock_rules import pick_batches
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import StockChanged
from narayaneeyam_clinic.stock_room.recalled_lots import blocked_why
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import SessionMaterial, TreatmentSession


class UsedMaterial(BaseModel):
    """So many base units of a medicine; a batch only when one was chosen by hand."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    medicine_id: str
    quantity: int
    batch_id: str | None = None


@dataclass(frozen=True, slots=True)
class ShortMaterial:
    """What was used and is in no batch: the shelf is wrong or the oil came from elsewhere; somebody has to look."""

    medicine_id: str
    medicine: str
    missing: int
    base_unit: str


def use_materials(
    tx: Transaction, session: TreatmentSession, used: Iterable[UsedMaterial]
) -> tuple[ShortMaterial, ...]:
    """Within the end of a session. Refused: quantity_not_positive, medicine_not_found, batch_not_found."""
    short: list[ShortMaterial] = []
    medicines: list[str] = []
    # What an end took that was taken back stays in the ledger: the next one counts on.
    taken = len(_rows(tx, session))
    for one in used:
        medicine = tx.session.get(Medicine, one.medicine_id)
        if medicine is None:
            raise Refused("medicine_not_found", field="materials")
        picked = pick_batches(_on_shelf(tx, medicine.id), one.quantity, tx.today, one.batch_id)
        for line in picked.lines:
            taken += 1
            _take(tx, session, medicine.id, line.batch_id, line.quantity, taken)
        if picked.short_by:
            short.append(ShortMaterial(medicine.id, medicine.name, picked.short_by, medicine.base_unit))
        medicines.append(medicine.id)
    if medicines:
        tx.tell(StockChanged(tuple(sorted(set(medicines)))))
    return tuple(short)


def put_materials_back(tx: Transaction, session: TreatmentSession) -> None:
    """The end of a session was a mistake: each batch has what was taken from it. Put back by two PCs it is put back once."""
    rows = _rows(tx, session)
    back = {row.id for row in rows if row.quantity < 0}
    for row in rows:
        key = natural_id("session_material_back", row.id)
        if row.quantity > 0 and key not in back:
            _write(
                tx,
                session,
                key,
                natural_id("therapy_movement_back", row.id),
                row.medicine_id,
                row.batch_id,
                -row.quantity,
            )
    if rows:
        tx.tell(StockChanged(tuple(sorted({row.medicine_id for row in rows}))))


def _rows(tx: Transaction, session: TreatmentSession) -> list[SessionMaterial]:
    return list(tx.session.scalars(select(SessionMaterial).where(SessionMaterial.session_id == session.id)))


def _on_shelf(tx: Transaction, medicine_id: str) -> list[BatchOnShelf]:
    rows = tx.session.execute(
        select(Batch, StockOnHand.quantity, blocked_why())
        .join(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(Batch.medicine_id == medicine_id)
    )
    return [
        BatchOnShelf(batch.id, quantity, batch.expires_on, batch.received_on, why is not None)
        for batch, quantity, why in rows
    ]


def _take(tx: Transaction, session: TreatmentSession, medicine_id: str, batch_id: str, quantity: int, nth: int) -> None:
    """Ids are made from the session: two PCs that both end it take the oil once."""
    key = natural_id("session_material", session.id, str(nth), batch_id)
    _write(
        tx,
        session,
        key,
        natural_id("therapy_movement", session.id, str(nth), batch_id),
        medicine_id,
        batch_id,
        quantity,
    )


def _write(
    tx: Transaction, session: TreatmentSession, key: str, movement: str, medicine_id: str, batch_id: str, quantity: int
) -> None:
    row = tx.add(
        SessionMaterial(
            id=key,
            session_id=session.id,
            medicine_id=medicine_id,
            batch_id=batch_id,
            quantity=quantity,
            at=tx.now,
            by=tx.by.user_id,
        )
    )
    tx.add(
        StockMovement(
            id=movement,
            batch_id=batch_id,
            medicine_id=medicine_id,
            kind=MovementKind.THERAPY,
            quantity=-quantity,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            document_id=session.id,
            line_id=row.id,
        )
    )
