"""Everything a bill must know from the database, read in a handful of queries however many lines it has."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.rate_table import RateTable, read_rate_table
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.pharmacy.counter_choices import CounterChoices, counter_choices
from narayaneeyam_clinic.pharmacy.owed_facts import OwedFacts, read_owed
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, Medicine, Nature, StockOnHand
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.pharmacy.stock_rules import Batch as StockBatch
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import LineToGive, lines_to_give
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.recalled_lots import blocked_why
from narayaneeyam_clinic.store.prepared import Prepared, each
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
    formulation: str | None = None
    dosage_form_id: str = ""


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
    owed: OwedFacts


def read_sale_facts(rd: Reading, draft: SaleDraft) -> SaleFacts:
    """A dozen queries at most."""
    session = rd.session
    ids = {line.medicine_id for line in draft.medicines}
    replaced = {line.substitutes_id for line in draft.medicines if line.substitutes_id}
    chosen = {line.batch_id for line in draft.medicines if line.batch_id}
    profile = _PROFILE.first(session)
    assert profile is not None  # made with the clinic
    return SaleFacts(
        gstin=profile[0] or None,
        state_code=profile[1],
        rates=read_rate_table(session),
        choices=counter_choices(session),
        medicines=_medicines(session, ids | replaced) if ids else {},
        batches=sellable_batches(session, ids, chosen) if ids else {},
        patient=_patient(session, draft.patient_id) if draft.patient_id else None,
        prescription=_prescription(rd, draft.prescription_id) if draft.prescription_id else None,
        visit_patient_id=_visit_patient(session, draft.visit_id) if draft.visit_id else None,
        fee_invoice=fee_invoice_of(session, draft.visit_id, besides=draft.id) if draft.visit_id else None,
        owed=read_owed(rd, draft),
    )


def sellable_batches(session: Session, ids: Collection[str], chosen: Collection[str]) -> dict[str, list[BatchFacts]]:
    """By medicine, the batches that hold something, and the chosen ones whatever they hold."""
    by_medicine: dict[str, list[BatchFacts]] = {}
    rows = _HOLDING.all(session, medicines=sorted(ids))
    if chosen:
        rows = [*rows, *_CHOSEN_EMPTY.all(session, medicines=sorted(ids), chosen=sorted(chosen))]
    for row in rows:
        batch = BatchFacts(*row)
        by_medicine.setdefault(batch.medicine_id, []).append(batch)
    return by_medicine


def _prescription(rd: Reading, prescription_id: str) -> PrescriptionFacts | None:
    head = _PRESCRIPTION.first(rd.session, id=prescription_id)
    if head is None:
        return None
    found_id, patient_id, visit_id, replaced_by = head
    lines = tuple(lines_to_give(rd, prescription_id))
    return PrescriptionFacts(found_id, patient_id, visit_id, replaced_by, lines)


def fee_invoice_of(session: Session, visit_id: str, *, besides: str = "") -> str | None:
    """The number of the bill that already charged this visit's consultation fee; cancelled bills do not count."""
    found = _FEE_INVOICE.first(session, visit_id=visit_id, besides=besides)
    return found[0] if found else None


def _medicines(session: Session, ids: Collection[str]) -> dict[str, MedicineFacts]:
    return {row[0]: MedicineFacts(*row) for row in _MEDICINES.all(session, ids=sorted(ids))}


def _patient(session: Session, patient_id: str) -> PatientFacts | None:
    row = _PATIENT.first(session, id=patient_id)
    return PatientFacts(*row) if row else None


def _visit_patient(session: Session, visit_id: str) -> str | None:
    row = _VISIT_PATIENT.first(session, id=visit_id)
    return row[0] if row else None


_PROFILE = Prepared(lambda: select(ClinicProfile.gstin, ClinicProfile.state_code))

_MEDICINES = Prepared(
    lambda: select(
        Medicine.id,
        Medicine.name,
        Medicine.base_unit,
        Medicine.pack_size,
        Medicine.loose_allowed,
        Medicine.hsn,
        Medicine.nature,
        Medicine.needs_supervision.label("schedule_e1"),
        Medicine.is_active,
        Medicine.formulation,
        Medicine.dosage_form_id,
    ).where(Medicine.id.in_(each("ids")))
)


def _batches() -> Select[str, str, str, date | None, Money, str, date, str | None, int]:
    return (
        select(
            Batch.id,
            Batch.medicine_id,
            Batch.number,
            Batch.expires_on,
            Batch.mrp,
            Batch.location,
            Batch.received_on,
            blocked_why().label("blocked_why"),
            StockOnHand.quantity,
        )
        .join(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(StockOnHand.medicine_id.in_(each("medicines")))
    )


# Found in the index of what is held: after years the batches are many more than those that still hold something, and one
# statement for both would read them all for each sale.
_HOLDING = Prepared(lambda: _batches().where(IS_HELD, StockOnHand.quantity > 0))
_CHOSEN_EMPTY = Prepared(lambda: _batches().where(Batch.id.in_(each("chosen")), StockOnHand.quantity <= 0))

_PATIENT = Prepared(
    lambda: select(Patient.id, Patient.name, Patient.address, Patient.state_code).where(Patient.id == bindparam("id"))
)

_VISIT_PATIENT = Prepared(lambda: select(Visit.patient_id).where(Visit.id == bindparam("id")))

_PRESCRIPTION = Prepared(
    lambda: select(Prescription.id, Prescription.patient_id, Prescription.visit_id, Prescription.replaced_by).where(
        Prescription.id == bindparam("id")
    )
)

_FEE_INVOICE = Prepared(
    lambda: (
        select(Invoice.number)
        .join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
        .where(
            Invoice.visit_id == bindparam("visit_id"),
            Invoice.state == InvoiceState.ISSUED,
            Invoice.id != bindparam("besides"),
            InvoiceLine.kind == LineKind.CONSULTATION,
        )
        .limit(1)
    )
)
