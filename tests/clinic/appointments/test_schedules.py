"""Hours, leave, holidays and duty as they are written; follow-ups; attendance."""

from __future__ import annotations

from datetime import date, timedelta

from narayaneeyam_clinic.appointments.absences import NewAbsence, add_absence, remove_absence
from narayaneeyam_clinic.appointments.booking_card import proposals
from narayaneeyam_clinic.appointments.change_schedule import (
    Hours,
    add_extra_session,
    add_weekly_session,
    change_weekly_session,
    end_weekly_session,
    remove_extra_session,
)
from narayaneeyam_clinic.appointments.duty_roster import (
    add_shift,
    copy_shifts,
    duty_roster,
    note_attendance,
    remove_shift,
)
from narayaneeyam_clinic.appointments.follow_ups import follow_ups_to_book
from narayaneeyam_clinic.appointments.left_behind import LeftBehind, left_behind
from narayaneeyam_clinic.appointments.next_slot import next_free_slots
from narayaneeyam_clinic.appointments.schedule_page import absence_list, doctor_hours
from narayaneeyam_clinic.appointments.week_calendar import week_calendar
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.patients.merge_patients import merge_patients
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.treatments.records import SessionTherapist, TreatmentSession
from tests.clinic.appointments.booking_desk import MONDAY, SATURDAY, at, plan_session
from tests.clinic.consultations.invented import EVERYTHING, begin

NEXT_MONDAY = MONDAY + timedelta(days=7)


def mondays(desk, doctor):
    days = desk.see(week_calendar, MONDAY, 15, doctor).days
    return [[(one.starts, one.ends) for one in days[at].doctors[0].sessions] for at in (0, 7, 14)]


def test_hours_change_from_a_day_on_and_the_weeks_before_stay(desk, as_role):
    """BOOK-1"""
    manager = as_role("manager")
    made = desk.do(add_weekly_session, desk.other, 0, Hours(at(9), at(12), 15), SATURDAY, by=manager)
    second = desk.do(add_weekly_session, desk.other, 0, Hours(at(16), at(18), 15), NEXT_MONDAY, by=manager)
    changed = desk.do(change_weekly_session, made, Hours(at(10), at(12), 20), NEXT_MONDAY, by=manager)
    assert changed != made
    assert mondays(desk, desk.other) == [[(at(9), at(12))], *[[(at(10), at(12)), (at(16), at(18))]] * 2]
    assert desk.do(change_weekly_session, changed, Hours(at(10), at(13), 20), NEXT_MONDAY, by=manager) == changed
    desk.do(end_weekly_session, changed, NEXT_MONDAY, by=manager)
    desk.do(end_weekly_session, second, MONDAY, by=manager)
    assert mondays(desk, desk.other) == [[(at(9), at(12))], [(at(10), at(13))], []]
    assert [one.session_id for one in desk.see(doctor_hours, desk.other).weekly] == [made, changed]


def test_hours_that_cannot_be_are_refused(desk, as_role):
    """BOOK-1"""
    manager = as_role("manager")

    def no(hours, first=SATURDAY, last=None):
        return desk.refused(add_weekly_session, desk.doctor, 0, hours, first, last, by=manager).code

    assert no(Hours(at(11), at(13), 20)) == "sessions_overlap"
    assert no(Hours(at(14), at(14), 20)) == "hours_not_understood"
    assert no(Hours(at(14), at(15), 90)) == "slot_length_not_understood"
    assert no(Hours(at(14), at(15), 20, "nowhere")) == "room_not_found"
    assert no(Hours(at(14), at(15), 20), MONDAY, SATURDAY) == "period_not_understood"
    given = (desk.doctor, 0, Hours(at(14), at(15), 20), SATURDAY)
    assert desk.refused(add_weekly_session, *given).code == "not_permitted"
    assert desk.refused(end_weekly_session, "none", SATURDAY, by=manager).code == "schedule_not_found"


def test_an_extra_session_of_one_day(desk, as_role):
    """BOOK-1"""
    manager = as_role("manager")
    extra = desk.do(add_extra_session, desk.doctor, SATURDAY, Hours(at(17), at(18), 30), by=manager)
    assert desk.see(next_free_slots, desk.doctor, limit=1)[0].starts == at(17)
    desk.do(remove_extra_session, extra, by=manager)
    assert desk.see(next_free_slots, desk.doctor, limit=1)[0].day == MONDAY
    assert desk.refused(remove_extra_session, extra, by=manager).code == "schedule_not_found"
    assert desk.refused(add_extra_session, desk.doctor, SATURDAY, Hours(0, 60, 30)).code == "not_permitted"


def test_who_enters_leave_is_shown_the_bookings_that_it_hits(desk, as_role):
    """BOOK-2"""
    manager = as_role("manager")
    desk.book(at(9))
    hit = desk.book(at(11), patient_id=desk.second).appointment_id
    leave = NewAbsence(desk.doctor, SATURDAY, MONDAY, at(10), at(13), "Wedding")
    added = desk.do(add_absence, leave, by=manager)
    assert [(one.appointment_id, one.patient_name, one.starts) for one in added.hits] == [(hit, "Ravi Menon", at(11))]
    assert mondays(desk, desk.doctor)[0] == [(at(9), at(10))]
    holiday = desk.do(add_absence, NewAbsence(None, MONDAY, MONDAY, reason="Vishu"), by=manager)
    assert len(holiday.hits) == 2
    assert [(one.name, one.reason) for one in desk.see(absence_list)] == [
        ("Dr. Hari Kumar", "Wedding"),
        (None, "Vishu"),
    ]
    for absence_id in (added.absence_id, holiday.absence_id):
        desk.do(remove_absence, absence_id, by=manager)
    assert mondays(desk, desk.doctor)[0] == [(at(9), at(12))]
    for wrong, code in (
        (NewAbsence(desk.doctor, MONDAY, SATURDAY), "period_not_understood"),
        (NewAbsence(desk.doctor, MONDAY, MONDAY, at(9)), "hours_not_understood"),
        (NewAbsence("nobody", MONDAY, MONDAY), "staff_not_found"),
    ):
        assert desk.refused(add_absence, wrong, by=manager).code == code
    assert desk.refused(add_absence, leave).code == "not_permitted"


def _signed(desk, patient_id: str, *come_on: date) -> str:
    """The last version of a consultation, each of which amends the one before and asks to come again on another day."""
    before = None
    visit = begin(desk.clinic, desk.by, patient_id, desk.doctor)
    with desk.clinic.transaction(by=EVERYTHING, why="test.sign") as tx:
        for version, come in enumerate(come_on, start=1):
            signed = tx.add(
                Consultation(
                    visit_id=visit.visit_id, patient_id=patient_id, doctor_id=desk.doctor, day=tx.today, version=version,
                    amends_id=before, signed_at=tx.now, signed_by=tx.by.user_id, follow_up_on=come,
                )
            )  # fmt: skip
            before = signed.id
    return signed.id


def test_a_follow_up_waits_until_it_is_booked(desk):
    """BOOK-7"""
    consultation = _signed(desk, desk.patient, date(2026, 11, 28), date(2026, 11, 24))
    (row,) = desk.see(follow_ups_to_book)
    assert (row.consultation_id, row.come_on, row.is_overdue) == (consultation, date(2026, 11, 24), False)
    assert desk.see(follow_ups_to_book, date(2026, 11, 23)) == ()
    (slot,) = desk.see(next_free_slots, row.doctor_id, row.patient_id, row.come_on, limit=1)
    assert (slot.day, slot.starts) == (date(2026, 11, 24), at(9))
    booked = desk.book(slot.starts, day=slot.day, follow_up_of_id=consultation)
    assert booked.patient_name == "Lakshmi Nair"
    assert desk.see(follow_ups_to_book) == ()


def test_hours_of_duty_and_who_came(desk, as_role):
    """BOOK-14"""
    manager, doctor = as_role("manager"), as_role("doctor")
    shift = desk.do(add_shift, desk.doctor, MONDAY, at(8), at(14), by=manager)
    no = desk.refused(add_shift, desk.doctor, MONDAY, at(13), at(15), by=manager)
    assert (no.code, no.facts["name"]) == ("shifts_overlap", "Dr. Hari Kumar")
    assert desk.refused(add_shift, desk.doctor, MONDAY, at(15), at(15), by=manager).code == "hours_not_understood"
    assert desk.do(copy_shifts, MONDAY, NEXT_MONDAY, by=manager) == 1
    assert desk.do(copy_shifts, MONDAY, NEXT_MONDAY, by=manager) == 0
    assert desk.refused(copy_shifts, MONDAY, MONDAY, by=manager).code == "period_not_understood"
    desk.do(remove_shift, shift, by=manager)
    assert desk.refused(remove_shift, shift, by=manager).code == "schedule_not_found"

    def of_doctor(first, by):
        rows = desk.see(duty_roster, first, 1, by=by)
        return next(row.days[0] for row in rows if row.staff_id == desk.doctor)

    next_week = of_doctor(NEXT_MONDAY, manager)
    assert [(one.starts, one.ends) for one in next_week.shifts] == [(at(8), at(14))]
    assert [(one.starts, one.ends) for one in next_week.sessions] == [(at(9), at(12))]
    assert of_doctor(MONDAY, manager).shifts == ()
    with desk.clinic.reading(by=manager) as rd:
        now = rd.now
    desk.do(note_attendance, desk.doctor, SATURDAY, now, None, by=doctor)
    desk.do(note_attendance, desk.doctor, SATURDAY, now, now, "Half day", by=manager)
    assert of_doctor(SATURDAY, doctor).note == "Half day"
    # When others came and left is nobody's business at the desk.
    assert of_doctor(SATURDAY, desk.by).came_at is None
    late = (desk.doctor, SATURDAY, now + timedelta(hours=1), None)
    assert desk.refused(note_attendance, *late, by=manager).code == "attendance_not_understood"
    for action, *given in (
        (add_shift, desk.doctor, MONDAY, at(8), at(9)), (remove_shift, shift), (copy_shifts, MONDAY, NEXT_MONDAY),
        (note_attendance, desk.doctor, SATURDAY, now, None),
    ):  # fmt: skip
        assert desk.refused(action, *given).code == "not_permitted"


def test_a_follow_up_is_the_kept_records(desk):
    """BOOK-7, PAT-23: a record that was joined to another is told, and booked, as that one."""
    consultation = _signed(desk, desk.second, date(2026, 11, 24))
    desk.do(merge_patients, desk.patient, desk.second, by=EVERYTHING)
    for asked in (None, desk.patient, desk.second):
        (row,) = desk.see(follow_ups_to_book, None, asked)
        assert (row.consultation_id, row.patient_id, row.patient_name) == (consultation, desk.patient, "Lakshmi Nair")
    desk.book(at(9), day=date(2026, 11, 24))
    assert desk.see(follow_ups_to_book) == ()


def test_whom_somebody_who_left_was_to_see_comes_to_another(desk, as_role):
    """BOOK-58: a follow-up waits until anybody sees them; what stands is told to who marks somebody as left."""
    manager = as_role("administrator")
    consultation = _signed(desk, desk.patient, date(2026, 11, 24))
    desk.book(at(9), patient_id=desk.second)
    with desk.clinic.transaction(by=EVERYTHING, why="test.session") as tx:
        plan_session(tx, desk.second, desk.doctor, MONDAY, at(14))
        session = tx.session.query(TreatmentSession).one()
        tx.add(SessionTherapist(session_id=session.id, staff_id=desk.doctor, is_active=True))
        tx.session.get_one(Staff, desk.doctor).is_active = False
    assert desk.see(left_behind, desk.doctor, by=manager) == LeftBehind(1, 1)
    assert desk.refused(left_behind, desk.doctor).code == "not_permitted"
    (row,) = desk.see(follow_ups_to_book)
    assert (row.consultation_id, row.has_left) == (consultation, True)
    desk.sits(desk.other)
    found = desk.see(proposals, row.doctor_id, row.patient_id, row.come_on)
    assert {slot.doctor_id for slot in found.slots} == {desk.other}
    desk.book(at(9), day=date(2026, 11, 24), doctor_id=desk.other)
    assert desk.see(follow_ups_to_book) == ()
