"""Everything a bill must know from the database, read in a handful of queries however many lines it has."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.rate_table import RateTable, read_rate_table
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.pharmacy.counter_choices import CounterChoices, counter_choices
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, Nature, StockOnHand
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.pharmacy.stock_rules import Batch as StockBatch
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import LineToGive, lines_to_give
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class MedicineFacts:
    id: str
    name: str
    base_unit: str
    pack_size: int
    loose_allowed: bool
    hsn: str | None
    nature: Nature
    schedule_e1: bool
    is_active: bool


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """One batch with what lies in it now, in base units."""

    id: str
    medicine_id: str
    number: str
    expires_on: date | None
    mrp: Money
    location: str
    received_on: date
    blocked_why: str | None
    on_hand: int

    def holding(self, on_hand: int) -> StockBatch:
        """As the rules of picking see it, with so much left."""
        return StockBatch(self.id, on_hand, self.expires_on, self.received_on, self.blocked_why is not None)


@dataclass(frozen=True, slots=True)
class PatientFacts:
    id: str
    name: str
    address: str | None
    state_code: str | None


@dataclass(frozen=True, slots=True)
class PrescriptionFacts:
    id: str
    patient_id: str
    visit_id: str
    replaced_by: str | None
    lines: tuple[LineToGive, ...]


@dataclass(frozen=True, slots=True)
class SaleFacts:
    """What stands in the database for one draft. A draft's id that was not found is simply absent here."""

    gstin: str | None
    state_code: str
    rates: RateTable
    choices: CounterChoices
    medicines: dict[str, MedicineFacts]
    batches: dict[str, list[BatchFacts]]
    patient: PatientFacts | None
    prescription: PrescriptionFacts | None
    visit_patient_id: str | None
    fee_invoice: str | None


def read_sale_facts(rd: Reading, draft: SaleDraft) -> SaleFacts:
    """A dozen queries at most."""
    session = rd.session
    ids = {line.medicine_id for line in draft.medicines}
    chosen = {line.batch_id for line in draft.medicines if line.batch_id}
    gstin, state_code = session.execute(select(ClinicProfile.gstin, ClinicProfile.state_code)).one()
    return SaleFacts(
        gstin=gstin or None,
        state_code=state_code,
        rates=read_rate_table(session),
        choices=counter_choices(session),
        medicines=_medicines(session, ids) if ids else {},
        batches=sellable_batches(session, ids, chosen) if ids else {},
        patient=_patient(session, draft.patient_id) if draft.patient_id else None,
        prescription=_prescription(rd, draft.prescription_id) if draft.prescription_id else None,
        visit_patient_id=_visit_patient(session, draft.visit_id) if draft.visit_id else None,
        fee_invoice=fee_invoice_of(session, draft.visit_id, besides=draft.id) if draft.visit_id else None,
    )


def sellable_batches(session: Session, ids: Collection[str], chosen: Collection[str]) -> dict[str, list[BatchFacts]]:
    """By medicine, the batches that hold something, and the chosen ones whatever they hold."""
    b = Batch
    found = session.execute(
        select(
            b.id,
            b.medicine_id,
            b.number,
            b.expires_on,
            b.mrp,
            b.location,
            b.received_on,
            b.blocked_why,
            StockOnHand.quantity,
        )
        .join(StockOnHand, StockOnHand.batch_id == b.id)
        .where(StockOnHand.medicine_id.in_(ids), or_(StockOnHand.quantity > 0, b.id.in_(chosen)))
    )
    by_medicine: dict[str, list[BatchFacts]] = {}
    for row in found:
        by_medicine.setdefault(row.medicine_id, []).append(BatchFacts(*row))
    return by_medicine


def _prescription(rd: Reading, prescription_id: str) -> PrescriptionFacts | None:
    p = Prescription
    head = rd.session.execute(
        select(p.id, p.patient_id, p.visit_id, p.replaced_by).where(p.id == prescription_id)
    ).one_or_none()
    return PrescriptionFacts(*head, tuple(lines_to_give(rd, prescription_id))) if head else None


def fee_invoice_of(session: Session, visit_id: str, *, besides: str = "") -> str | None:
    """The number of the bill that already charged this visit's consultation fee; cancelled bills do not count."""
    return session.execute(
        select(Invoice.number)
        .join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
        .where(
            Invoice.visit_id == visit_id,
            Invoice.state == InvoiceState.ISSUED,
            Invoice.id != besides,
            InvoiceLine.kind == LineKind.CONSULTATION,
        )
        .limit(1)
    ).scalar_one_or_none()


def _medicines(session: Session, ids: Collection[str]) -> dict[str, MedicineFacts]:
    m = Medicine
    rows = session.execute(
        select(
            m.id, m.name, m.base_unit, m.pack_size, m.loose_allowed, m.hsn, m.nature, m.schedule_e1, m.is_active
        ).where(m.id.in_(ids))
    )
    return {row.id: MedicineFacts(*row) for row in rows}


def _patient(session: Session, patient_id: str) -> PatientFacts | None:
    p = Patient
    row = session.execute(select(p.id, p.name, p.address, p.state_code).where(p.id == patient_id)).one_or_none()
    return PatientFacts(*row) if row else None


def _visit_patient(session: Session, visit_id: str) -> str | None:
    return session.execute(select(Visit.patient_id).where(Visit.id == visit_id)).scalar_one_or_none()
