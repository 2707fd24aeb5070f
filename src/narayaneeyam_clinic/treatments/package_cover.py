"""Which sold package pays for a session, and with what share: read from the ledger (TREAT-17, TREAT-19)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.charge_kinds import THERAPY_KIND
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.package_rules import share_of_session
from narayaneeyam_clinic.treatments.records import PackageSale, PackageSaleItem, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import PackageState


@dataclass(frozen=True, slots=True)
class Cover:
    """The package that pays, by name, and the share that is taken from it."""

    sale_id: str
    package: str
    share: Money


def cover_for(rd: Reading, patient_id: str, therapy_id: str) -> Cover | None:
    """The oldest package of the patient that still has a session of this therapy; None without one."""
    rows = rd.session.execute(
        select(PackageSale.id, PackageSale.name, PackageSaleItem.sessions, PackageSaleItem.value)
        .join(PackageSaleItem, PackageSaleItem.sale_id == PackageSale.id)
        .where(
            PackageSale.patient_id.in_(same_person(rd, patient_id)),
            PackageSale.state == PackageState.SOLD,
            PackageSaleItem.therapy_id == therapy_id,
        )
        .order_by(PackageSale.sold_at, PackageSale.id)
    ).all()
    for sale_id, name, sessions, value in rows:
        done = sessions_done(rd, sale_id).get(therapy_id, 0)
        if done < sessions:
            return Cover(sale_id, name, share_of_session(value, sessions, done))
    return None


def sessions_done(rd: Reading, sale_id: str) -> dict[str, int]:
    """By therapy, how many sessions a package has paid for: the ledger's sum, with what was taken back."""
    charges = {
        row.id: row
        for row in rd.session.execute(
            select(Charge.id, Charge.reverses_id, Charge.source_id, Charge.quantity).where(
                Charge.package_sale_id == sale_id, Charge.kind == THERAPY_KIND
            )
        )
    }
    done: dict[str, int] = defaultdict(int)
    for row in charges.values():
        first = row
        # What takes back names the charge, and what went to another stay the one that it was; the first names the session.
        while (before := charges.get(first.reverses_id or first.source_id or "")) is not None:
            first = before
        done[first.source_id or ""] += row.quantity
    therapies = rd.session.execute(
        select(TreatmentSession.id, TreatmentSession.therapy_id).where(TreatmentSession.id.in_(done))
    )
    found: dict[str, int] = defaultdict(int)
    for session_id, therapy_id in therapies:
        found[therapy_id] += done[session_id]
    return dict(found)
