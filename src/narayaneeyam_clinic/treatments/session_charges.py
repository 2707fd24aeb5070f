"""What the ledger holds for a session: its charge, wherever it has been moved since, and how often it was charged."""

from __future__ import annotations

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.charge_kinds import THERAPY_KIND
from narayaneeyam_clinic.billing.ledger import is_taken_back
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction


def charge_of_session(rd: Reading, session_id: str) -> Charge | None:
    """The last that was posted; one that went to another stay is the one there. None before the session's end."""
    query = select(Charge).where(
        Charge.source_id == session_id, Charge.kind == THERAPY_KIND, Charge.reverses_id.is_(None)
    )
    charge = rd.session.scalars(query.order_by(Charge.at.desc(), Charge.id.desc()).limit(1)).first()
    while charge is not None and (there := rd.session.get(Charge, natural_id("moved", charge.id))) is not None:
        charge = there
    return charge


def next_charge_id(tx: Transaction, session_id: str) -> str:
    """Made from the session, so that two PCs that both end it charge it once; another one when its end was taken back."""
    charge = charge_of_session(tx, session_id)
    if charge is None or not is_taken_back(tx, charge.id):
        return natural_id("charge", THERAPY_KIND, session_id)
    times = tx.session.scalar(
        select(func.count(Charge.id)).where(
            Charge.source_id == session_id, Charge.kind == THERAPY_KIND, Charge.reverses_id.is_(None)
        )
    )
    return natural_id("charge", THERAPY_KIND, session_id, str(times))
