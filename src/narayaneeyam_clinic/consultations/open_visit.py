"""A visit that nobody waits in a queue for: of a stay, or of a course that began without a consultation (STAY-6)."""

from __future__ import annotations

from sqlalchemy import func, select

from narayaneeyam_clinic.consultations.records import Visit, VisitCategory, VisitState
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.store.transaction import Transaction

_LETTER = {VisitCategory.STAY: "S", VisitCategory.TREATMENT: "T"}


def open_visit_without_queue(
    tx: Transaction, patient_id: str, doctor_id: str, category: VisitCategory, *, called: str | None = None
) -> Visit:
    """Within an action that has asked for its right. `called` stands in the place of a token (the number of a stay);
    without it the visits of this PC, doctor and day are counted: "AT1".
    """
    return tx.add(
        Visit(
            patient_id=patient_id,
            doctor_id=doctor_id,
            day=tx.today,
            token=called or _next_called(tx, doctor_id, category),
            arrived_at=tx.now,
            queue_order=to_milliseconds(tx.now),
            state=VisitState.DONE,
            category=category,
        )
    )


def _next_called(tx: Transaction, doctor_id: str, category: VisitCategory) -> str:
    begins = tx.device.token_letter + _LETTER[category]
    taken = tx.session.scalar(
        select(func.count()).where(
            Visit.day == tx.today, Visit.doctor_id == doctor_id, func.substr(Visit.token, 1, len(begins)) == begins
        )
    )
    return f"{begins}{(taken or 0) + 1}"
