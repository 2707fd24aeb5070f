"""Invented patients, doctors and medicines, written straight into a clinic."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.start_visit import StartedVisit, start_visit
from narayaneeyam_clinic.patients.records import Allergy, BirthPrecision, Patient, Sex
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.pharmacy.records import (
    Batch,
    DosageForm,
    Medicine,
    MovementKind,
    Nature,
    StockMovement,
)
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.search_index import MEDICINE, index_entry

FROM_ELSEWHERE = Actor(PROGRAM.user_id, "Nobody", frozenset())
EVERYTHING = Actor(PROGRAM.user_id, "Everybody", frozenset(Permission))


def add_patient(clinic: Clinic, name: str = "Lakshmi Nair", number: str = "N1-00042", allergy: str = "") -> str:
    """A woman of 42; her id."""
    with clinic.transaction(by=EVERYTHING, why="test.patient") as tx:
        patient = tx.add(
            Patient(
                registration_number=number,
                public_code=f"code-{number}",
                registered_at=tx.now,
                name=name,
                sex=Sex.FEMALE,
                born_on=date(1984, 1, 1),
                birth_precision=BirthPrecision.YEAR,
                is_active=True,
            )
        )
        if allergy:
            tx.add(Allergy(patient_id=patient.id, substance=allergy, noted_on=tx.today, noted_by=tx.by.user_id))
        return patient.id


def add_doctor(clinic: Clinic, name: str = "Dr. Meera Varma", fee: Money | None = None) -> str:
    """A second doctor; their id."""
    with clinic.transaction(by=EVERYTHING, why="test.doctor") as tx:
        return tx.add(Staff(name=name, kind=StaffKind.DOCTOR, consultation_fee=fee, is_active=True)).id


def begin(clinic: Clinic, by: Actor, patient_id: str, doctor_id: str) -> StartedVisit:
    """The patient gets a token."""
    with clinic.transaction(by=by, why="queue.start") as tx:
        return start_visit(tx, patient_id, doctor_id)


def add_medicine(
    clinic: Clinic, name: str, form: str = "arishtam", *, pack: int = 450, e1: bool = False, **more: object
) -> str:
    """A medicine of the stock list without stock; its id."""
    with clinic.transaction(by=EVERYTHING, why="test.medicine") as tx:
        found = tx.session.scalars(select(DosageForm).where(DosageForm.code == form)).one()
        medicine = tx.add(
            Medicine(
                sku=f"M-{new_id()[-6:]}",
                name=name,
                dosage_form_id=found.id,
                nature=Nature.CLASSICAL,
                base_unit=found.base_unit,
                pack_size=pack,
                loose_allowed=found.loose_allowed,
                schedule_e1=e1,
                is_external=False,
                is_active=True,
                **more,
            )
        )
        index_entry(tx, MEDICINE, medicine.id, name, found.name, f"{name} {medicine.sku}")
        return medicine.id


def add_stock(clinic: Clinic, medicine_id: str, quantity: int, expires_on: date | None = None) -> str:
    """A batch with this much in it; its id."""
    with clinic.transaction(by=EVERYTHING, why="test.stock") as tx:
        batch = tx.add(
            Batch(
                medicine_id=medicine_id,
                number="B1",
                expires_on=expires_on,
                mrp=Money.rupees(145),
                location="shop",
                received_on=tx.today,
            )
        )
        tx.add(
            StockMovement(
                batch_id=batch.id,
                medicine_id=medicine_id,
                kind=MovementKind.OPENING,
                quantity=quantity,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
            )
        )
        return batch.id


def with_doctor(clinic: Clinic, desk: Actor, doctor: Actor, patient_id: str) -> str:
    """The patient has come and was called in; the visit's id."""
    assert doctor.staff_id is not None
    started = begin(clinic, desk, patient_id, doctor.staff_id)
    with clinic.transaction(by=doctor, why="queue.call_in") as tx:
        return call_in(tx, started.visit_id).visit_id


def sell(clinic: Clinic, patient_id: str, visit_id: str, lines: dict[str, int], *, cancelled: bool = False) -> str:
    """A bill that gave so many base units on these prescription lines, written as the counter would; its id."""
    zero = Money(0)
    with clinic.transaction(by=EVERYTHING, why="test.sell") as tx:
        invoice = tx.add(
            Invoice(
                series_key="A1/26-27", sequence=1, number="A1/26-27/000001", title="BILL", day=tx.today, at=tx.now,
                device_id=tx.device.id, by=tx.by.user_id, patient_id=patient_id, visit_id=visit_id, recipient_name="X",
                place_of_supply="32", is_inter_state=False, taxable=zero, cgst=zero, sgst=zero, igst=zero, exempt=zero,
                round_off=zero, payable=zero, state=InvoiceState.CANCELLED if cancelled else InvoiceState.ISSUED,
            )
        )  # fmt: skip
        for position, (line_id, quantity) in enumerate(lines.items()):
            tx.add(
                InvoiceLine(
                    invoice_id=invoice.id, position=position, description="x", quantity=quantity, pack_size=1,
                    kind=LineKind.MEDICINE if line_id else LineKind.CONSULTATION, prescription_line_id=line_id or None,
                    price=zero, discount=zero, rate_basis_points=0, is_exempt=True, taxable=zero, cgst=zero, sgst=zero,
                    igst=zero, amount=zero,
                )
            )  # fmt: skip
        return invoice.id
