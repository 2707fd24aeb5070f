"""The lines of a patient's timeline that stays, treatments and papers leave (PAT-16, STAY-25)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, BedStay
from narayaneeyam_clinic.documents.document_kinds import CertificateState
from narayaneeyam_clinic.documents.records import Certificate, Document
from narayaneeyam_clinic.patients.timeline_entry import TimelineEntry, TimelineKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentCourse, TreatmentSession


def stays(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    """Coming and leaving, each on its day; the rooms of a stay stand with the coming (STAY-25)."""
    rd.require(Permission.SEE_WARD)
    rooms: dict[str, list[str]] = {}
    for admission_id, room in rd.session.execute(
        select(BedStay.admission_id, Room.name)
        .join(Bed, Bed.id == BedStay.bed_id)
        .join(Room, Room.id == Bed.room_id)
        .join(Admission, Admission.id == BedStay.admission_id)
        .where(Admission.patient_id.in_(people))
        .order_by(BedStay.from_at, BedStay.id)
    ):
        rooms.setdefault(admission_id, []).append(room)
    entries: list[TimelineEntry] = []
    for stay, doctor in rd.session.execute(
        select(Admission, Staff.name)
        .join(Staff, Staff.id == Admission.doctor_id)
        .where(Admission.patient_id.in_(people))
    ):
        what = " · ".join((stay.number, ", ".join(dict.fromkeys(rooms.get(stay.id, [])))))
        state = "cancelled" if stay.state is AdmissionState.CANCELLED else ""
        entries.append(
            TimelineEntry(TimelineKind.STAY, stay.admitted_at, stay.id, what, doctor, state, visit_id=stay.visit_id)
        )
        if stay.left_at is not None:
            entries.append(
                TimelineEntry(TimelineKind.LEFT, stay.left_at, stay.id, stay.number, doctor, visit_id=stay.visit_id)
            )
    return entries


def courses(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    """What was ordered."""
    rd.require(Permission.SEE_TREATMENTS)
    rows = rd.session.execute(
        select(
            TreatmentCourse.id, TreatmentCourse.ordered_at, TreatmentCourse.name, TreatmentCourse.state, Staff.name,
            TreatmentCourse.visit_id,
        )
        .join(Staff, Staff.id == TreatmentCourse.doctor_id)
        .where(TreatmentCourse.patient_id.in_(people))
    )  # fmt: skip
    return [
        TimelineEntry(TimelineKind.COURSE, at, key, name, doctor, str(state), visit_id=visit_id)
        for key, at, name, state, doctor, visit_id in rows
    ]


def treatments(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    """Sessions that took place."""
    rd.require(Permission.SEE_TREATMENTS)
    rows = rd.session.execute(
        select(TreatmentSession.course_id, TreatmentSession.ended_at, Therapy.name)
        .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
        .where(TreatmentSession.patient_id.in_(people), TreatmentSession.ended_at.is_not(None))
    )
    return [TimelineEntry(TimelineKind.TREATMENT, ended, course, name) for course, ended, name in rows if ended]


def documents(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    """Papers that were kept, by the day on which they came."""
    rd.require(Permission.SEE_DOCUMENTS)
    rows = rd.session.execute(
        select(Document.id, Document.added_at, Document.title, Document.kind).where(
            Document.patient_id.in_(people), Document.withdrawn_why.is_(None)
        )
    )
    return [TimelineEntry(TimelineKind.DOCUMENT, at, key, title, state=kind) for key, at, title, kind in rows]


def certificates(rd: Reading, people: tuple[str, ...]) -> list[TimelineEntry]:
    """What was signed; a cancelled one says so."""
    rd.require(Permission.CERTIFY)
    rows = rd.session.execute(
        select(Certificate.id, Certificate.signed_at, Certificate.number, Staff.name, Certificate.state)
        .join(Staff, Staff.id == Certificate.doctor_id)
        .where(Certificate.patient_id.in_(people))
    )
    return [
        TimelineEntry(TimelineKind.CERTIFICATE, at, key, number, who, "" if state is CertificateState.ISSUED else state)
        for key, at, number, who, state in rows
    ]
