"""To another bed, with history (STAY-10); and until when the patient is expected to stay."""

from __future__ import annotations

from datetime import date, timedelta

from narayaneeyam_clinic.admissions.admission_steps import beds_now, leave_beds, stay_in_house, take_bed
from narayaneeyam_clinic.admissions.admit_patient import refuse_bed_not_ready
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_rules import refuse_overlap
from narayaneeyam_clinic.rooms.bed_spans import refuse_bed, spans_of_reservations
from narayaneeyam_clinic.rooms.clean_bed import bed_of
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction


def transfer(tx: Transaction, admission_id: str, bed_id: str, reason: str) -> str:
    """The new bed stay's id. The bed that was left is to be cleaned.

    Refused: not_permitted, stay_not_found, stay_is_over, reason_missing, bed_not_found, already_in_bed, bed_closed,
    bed_to_clean, category_missing, and what `refuse_bed` refuses.
    """
    tx.require(Permission.ADMIT)
    admission = stay_in_house(tx, admission_id)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    bed = bed_of(tx, bed_id)
    now = beds_now(tx, admission_id)
    if [one.bed_id for one in now] == [bed.id]:
        raise Refused("already_in_bed", field="bed", bed=bed.name)
    if bed.id not in {one.bed_id for one in now}:
        refuse_bed_not_ready(tx, bed)
    patient = kept_record(tx, admission.patient_id)
    refuse_bed(tx, bed, patient, tx.today, _leaves(tx, admission.expected_leave_on), besides_stay=admission.id)
    leave_beds(tx, admission_id)
    stay = take_bed(tx, admission.id, bed, reason.strip())
    tx.tell(WardChanged(admission.id))
    return stay.id


def expect_leave(tx: Transaction, admission_id: str, day: date | None) -> None:
    """When the patient is expected to leave. Refused: not_permitted, stay_not_found, stay_is_over, day_far_off,
    days_wrong, bed_reserved (by somebody else in the days that would be added; their reservation has to move first).
    """
    if not tx.by.may(Permission.DISCHARGE):
        tx.require(Permission.ADMIT)
    admission = stay_in_house(tx, admission_id)
    refuse_far_day(day, tx.today, "expected_leave_on")
    if day is not None and day < tx.today:
        raise Refused("days_wrong", field="expected_leave_on", from_day=tx.today, to_day=day)
    if day is not None:
        # Who else lies in the bed by a mistake of two PCs does not stand against it.
        kept = [
            span
            for span in spans_of_reservations(tx.session, tx.today)
            if span.patient_id not in same_person(tx, admission.patient_id)
        ]
        for stay in beds_now(tx, admission_id):
            bed = bed_of(tx, stay.bed_id)
            refuse_overlap(kept, bed.id, bed.name, tx.today, _leaves(tx, day))
    admission.expected_leave_on = day
    tx.tell(WardChanged(admission.id))


def _leaves(tx: Transaction, day: date | None) -> date | None:
    """The first day that the bed is free again; whoever should have left already has it at least today."""
    return None if day is None else max(day, tx.today + timedelta(days=1))
