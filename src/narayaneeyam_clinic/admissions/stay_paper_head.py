"""What stands at the head of every paper of a stay, from the records; of a deposit without a stay, the patient alone."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission, BedStay
from narayaneeyam_clinic.billing.recipient import recipient_of
from narayaneeyam_clinic.papers.ward_head import StayHead
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Bed, Room, RoomCategory
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.store.transaction import Reading


def stay_head(rd: Reading, admission: Admission, *, number: str = "", on: date | None = None) -> StayHead:
    """Within a read that has asked. The bed is the one the patient lies in, or lay in last."""
    patient = rd.session.get_one(Patient, admission.patient_id)
    head = patient_head(rd, patient.id, number=number, on=on or rd.today)
    bed = rd.session.execute(
        select(Room.name, Bed.name, RoomCategory.name)
        .join(Bed, Bed.room_id == Room.id)
        .join(BedStay, BedStay.bed_id == Bed.id)
        .join(RoomCategory, RoomCategory.id == BedStay.category_id)
        .where(BedStay.admission_id == admission.id)
        .order_by(BedStay.from_at.desc(), BedStay.id.desc())
        .limit(1)
    ).first()
    doctor = rd.session.get(Staff, admission.doctor_id)
    bystander = (admission.bystander_name, admission.bystander_relation)
    phone = phone_text(admission.bystander_phone) if admission.bystander_phone else ""
    return StayHead(
        letterhead=head.letterhead,
        number=number,
        on=head.on,
        patient_name=head.patient_name,
        patient_number=head.patient_number,
        patient_age_sex=head.patient_age_sex,
        patient_phone=head.patient_phone,
        stay_number=admission.number,
        bed="" if bed is None else f"{bed[0]} · {bed[1]} ({bed[2]})",
        doctor=doctor.name if doctor is not None else "",
        bystander=", ".join(part for part in (*bystander, phone) if part),
        admitted=admission.admitted_at.astimezone(INDIA).strftime("%d-%m-%Y %I:%M %p"),
        left=admission.left_at.astimezone(INDIA).strftime("%d-%m-%Y %I:%M %p") if admission.left_at else "",
        expected=(
            admission.expected_leave_on.strftime("%d-%m-%Y")
            if admission.expected_leave_on and not admission.left_at
            else ""
        ),
        language=head.language,
    )


def patient_head(rd: Reading, patient_id: str, *, number: str, on: date) -> StayHead:
    """Within a read that has asked: the clinic and the patient, without a stay."""
    patient = rd.session.get_one(Patient, patient_id)
    recipient = recipient_of(rd, patient_id, on)
    return StayHead(
        letterhead=letterhead(clinic_profile(rd)),
        number=number,
        on=on,
        patient_name=patient.name,
        patient_number=patient.registration_number,
        patient_age_sex=recipient.age_sex,
        patient_phone=recipient.phone,
        language=recipient.language,
    )
