"""Erasing what is known of a person, at once or when the years are over (RIGHT-10, RIGHT-11, RIGHT-16).

The actions only write the ledger of erasures; what it means is carried out when the transaction is sealed, here and on every PC
that gets it (`sync/erasing.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import Admission, AdmissionState
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentState
from narayaneeyam_clinic.billing.held_money import held_by_purpose
from narayaneeyam_clinic.billing.ledger_lines import open_outside_stays
from narayaneeyam_clinic.billing.paid import due_of_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.consultations.records import Consultation, Visit, VisitState
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import SettingKey, number_setting
from narayaneeyam_clinic.rights.records import AskedBy, Erasure, ErasureReason, ErasureScope
from narayaneeyam_clinic.rights.retention_rules import Retention, keeps_bills_until, keeps_clinical_until
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shared.news import PatientChanged, RightsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.records import TreatmentSession

_COMES = (AppointmentState.BOOKED, AppointmentState.CONFIRMED)


class ErasureAsked(BaseModel):
    """Who wanted it, and why."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    asked_by: AskedBy
    reason: ErasureReason
    # The day on which it was asked for; None is today.
    asked_on: date | None = None


@dataclass(frozen=True, slots=True)
class ErasureView:
    """What is said before (RIGHT-11). `hindrances` are codes of refusals; with one of them nothing is erased."""

    patient_id: str
    name: str
    registration_number: str
    keeps_clinical_until: date
    keeps_bills_until: date | None
    hindrances: tuple[str, ...]


def erasure_view(rd: Reading, patient_id: str) -> ErasureView:
    """Refused: not_permitted, patient_not_found."""
    rd.require(Permission.ERASE)
    rd.require(Permission.SEE_PATIENTS)
    patient = kept_record(rd, patient_id)
    people = same_person(rd, patient.id)
    retention = retention_of(rd)
    last_bill = rd.session.scalar(select(func.max(Invoice.day)).where(Invoice.patient_id.in_(people)))
    return ErasureView(
        patient.id,
        patient.name,
        patient.registration_number,
        keeps_clinical_until(_last_care(rd, patient, people), patient.born_on, retention),
        keeps_bills_until(last_bill, retention),
        tuple(_hindrances(rd, people)),
    )


def erase_patient(tx: Transaction, patient_id: str, asked: ErasureAsked) -> ErasureView:
    """Take away at once who it was and how to reach them; of every record of the person.

    Refused: not_permitted, patient_not_found, asked_in_the_future, and the hindrances: erase_admitted, erase_expected,
    erase_waiting, erase_money_open.
    """
    view = erasure_view(tx, patient_id)
    if asked.asked_on is not None and asked.asked_on > tx.today:
        raise Refused("asked_in_the_future", field="asked_on")
    if view.hindrances:
        raise Refused(view.hindrances[0])
    for one in same_person(tx, view.patient_id):
        _write(tx, one, ErasureScope.CONTACT, asked, view.keeps_clinical_until, view.keeps_bills_until)
        tx.tell(PatientChanged(one))
    tx.tell(RightsChanged())
    return view


def purge_patient(tx: Transaction, patient_id: str) -> tuple[ErasureScope, ...]:
    """Take away what of an erased person's record need not be kept any longer; which scopes that were.

    Refused: not_permitted, not_erased, still_to_be_kept (with `until`).
    """
    tx.require(Permission.ERASE)
    known = {one.scope: one for one in tx.session.scalars(select(Erasure).where(Erasure.patient_id == patient_id))}
    contact = known.get(ErasureScope.CONTACT)
    if contact is None:
        raise Refused("not_erased")
    until = {
        ErasureScope.CLINICAL: contact.keeps_clinical_until,
        ErasureScope.BILLS: contact.keeps_bills_until,
    }
    open_scopes = {scope: day for scope, day in until.items() if day is not None and scope not in known}
    over = tuple(scope for scope, day in open_scopes.items() if day <= tx.today)
    if not over:
        raise Refused("still_to_be_kept", until=min(open_scopes.values(), default=None))
    asked = ErasureAsked(asked_by=AskedBy.CLINIC, reason=ErasureReason.TIME_IS_OVER)
    for scope in over:
        _write(tx, patient_id, scope, asked, None, None)
    tx.tell(RightsChanged())
    return over


def retention_of(rd: Reading) -> Retention:
    """The clinic's own years."""
    return Retention(
        number_setting(rd, SettingKey.KEEP_CLINICAL_YEARS), number_setting(rd, SettingKey.KEEP_BILLS_YEARS)
    )


def _write(
    tx: Transaction,
    patient_id: str,
    scope: ErasureScope,
    asked: ErasureAsked,
    clinical_until: date | None,
    bills_until: date | None,
) -> None:
    tx.add(
        Erasure(
            # Two PCs that erase the same write one row.
            id=natural_id("erasure", patient_id, scope),
            patient_id=patient_id,
            scope=scope,
            asked_by=asked.asked_by,
            asked_on=asked.asked_on or tx.today,
            reason=asked.reason,
            decided_by=tx.by.user_id,
            at=tx.now,
            keeps_clinical_until=clinical_until,
            keeps_bills_until=bills_until,
        )
    )


def _last_care(rd: Reading, patient: Patient, people: tuple[str, ...]) -> date:
    """The last day on which anything was done for the person."""
    days = [
        rd.session.scalar(select(func.max(column)).where(record.patient_id.in_(people)))
        for record, column in (
            (Visit, Visit.day),
            (Consultation, Consultation.day),
            (TreatmentSession, TreatmentSession.day),
        )
    ]
    left = rd.session.scalar(select(func.max(Admission.left_at)).where(Admission.patient_id.in_(people)))
    known = [day for day in (*days, None if left is None else business_date(left)) if day is not None]
    return max(known, default=business_date(patient.registered_at))


def _hindrances(rd: Reading, people: tuple[str, ...]) -> list[str]:
    session = rd.session
    stays = select(Admission.id).where(
        Admission.patient_id.in_(people), Admission.state.not_in((AdmissionState.LEFT, AdmissionState.CANCELLED))
    )
    expected = select(Appointment.id).where(
        Appointment.patient_id.in_(people), Appointment.state.in_(_COMES), Appointment.day >= rd.today
    )
    waiting = select(Visit.id).where(
        Visit.patient_id.in_(people),
        Visit.day == rd.today,
        Visit.state.not_in((VisitState.DONE, VisitState.CANCELLED)),
    )
    due = select(Invoice.id).where(
        Invoice.patient_id.in_(people), Invoice.state == InvoiceState.ISSUED, due_of_bill() > ZERO
    )
    found = [
        code
        for code, asked in (("erase_admitted", stays), ("erase_expected", expected), ("erase_waiting", waiting))
        if session.scalar(asked.limit(1)) is not None
    ]
    money = (
        session.scalar(due.limit(1)) is not None
        or any(held > ZERO for held in held_by_purpose(session, people).values())
        or bool(open_outside_stays(session, people))
    )
    return [*found, "erase_money_open"] if money else found
