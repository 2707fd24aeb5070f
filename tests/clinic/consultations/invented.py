"""Invented patients, doctors and medicines, written straight into a clinic."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
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
        return tx.add(
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
        ).id


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
