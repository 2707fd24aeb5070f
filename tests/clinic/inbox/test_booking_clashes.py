"""Two PCs that book one time without knowing of each other: both bookings stand, every inbox shows them alike, one key settles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.day_calendar import day_calendar
from narayaneeyam_clinic.appointments.records import WeeklySession
from narayaneeyam_clinic.inbox.inbox_items import inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind
from narayaneeyam_clinic.inbox.settle_item import keep_side, mark_seen, move_second
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.merge_patients import merge_patients
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.appointments.booking_desk import plan_session
from tests.clinic.sync.replicas import Replica, Replicas, content, replicas

SATURDAY = date(2026, 11, 21)
BORN = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
ELEVEN, HALF_PAST = 11 * 60, 11 * 60 + 30


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    """Three PCs that know two patients, and a doctor who sits 11 to 13 in slots of 30 minutes."""
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 3)
    first = made.pcs[0]
    with first.clinic.transaction(by=PROGRAM, why="test.start") as tx:
        doctor = tx.session.scalars(select(Staff).where(Staff.kind == StaffKind.DOCTOR)).one()
        tx.add(
            WeeklySession(
                doctor_id=doctor.id, weekday=5, starts_minute=11 * 60, ends_minute=13 * 60, slot_minutes=30,
                valid_from=SATURDAY, is_active=True,
            )
        )  # fmt: skip
        for name in ("Lakshmi", "Ravi"):
            register_patient(tx, NewPatient(name=name, sex="female", birth=BORN))
    made.settle()
    made.advance(60)
    yield made
    made.close()


def someone(pc: Replica, login: str = "receptionist") -> Actor:
    with pc.clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.scalars(select(User).where(User.login == login)).one())


def do(pc: Replica, action, *given, by: str = "receptionist"):
    with pc.clinic.transaction(by=someone(pc, by), why="test.booking") as tx:
        return action(tx, *given)


def look(pc: Replica, read, *given, by: str = "receptionist"):
    with pc.clinic.reading(by=someone(pc, by)) as rd:
        return read(rd, *given)


def wanted(pc: Replica, name: str, starts: int = ELEVEN) -> NewBooking:
    (patient,) = pc.rows("SELECT id FROM patient WHERE name = ?", name)
    (doctor,) = pc.rows("SELECT id FROM staff WHERE name = 'Dr. Hari Kumar'")
    return NewBooking(patient[0], doctor[0], SATURDAY, starts)


def booked_apart(pcs: Replicas, **second) -> tuple[str, str]:
    """Lakshmi at one PC, then Ravi at another, and everything exchanged."""
    one, other, _ = pcs.pcs
    first = do(one, book_appointment, wanted(one, "Lakshmi")).appointment_id
    pcs.advance(10)
    later = do(other, book_appointment, replace(wanted(other, "Ravi"), **second)).appointment_id
    pcs.settle()
    return first, later


def the_only(pcs: Replicas) -> InboxItem:
    """The same thing with the same sides on every PC."""
    shown = [look(pc, inbox) for pc in pcs.pcs]
    assert shown[0] == shown[1] == shown[2]
    ((item,),) = {shown[0]}
    sides = [look(pc, inbox_detail, item.item_id).sides for pc in pcs.pcs]
    assert sides[0] == sides[1] == sides[2]
    return item


def settled(pcs: Replicas) -> list[tuple[str, int]]:
    """Nothing is left to settle; who is booked, and when."""
    pcs.settle()
    assert [look(pc, inbox) for pc in pcs.pcs] == [()] * 3
    first, *others = (content(pc) for pc in pcs.pcs)
    assert all(other == first for other in others)
    doctors = look(pcs.pcs[0], day_calendar, SATURDAY).doctors
    return [(cell.patient_name, cell.starts) for each in doctors for cell in each.bookings]


def test_both_stand_and_one_key_keeps_one(pcs):
    """BOOK-13"""
    first, later = booked_apart(pcs)
    item = the_only(pcs)
    assert (item.kind, item.row_id, item.others, item.field) == (InboxKind.BOOKING, first, (later,), "doctor_id")
    assert item.answers == {Answer.KEEP, Answer.MOVE, Answer.SEEN}
    assert item.about == "Dr. Hari Kumar"
    sides = look(pcs.pcs[2], inbox_detail, item.item_id).sides
    assert [side.key for side in sides] == [first, later]
    # Who may not see the calendar is told nothing; the manager may settle it, too.
    assert look(pcs.pcs[0], inbox, by="pharmacist") == ()
    do(pcs.pcs[2], keep_side, item.item_id, first, by="manager")
    assert settled(pcs) == [("Lakshmi", ELEVEN)]
    with pytest.raises(Refused, match="already_settled"):
        do(pcs.pcs[0], keep_side, item.item_id, later)


def test_the_second_moves_once_though_two_pcs_move_it(pcs):
    """BOOK-13"""
    booked_apart(pcs)
    item = the_only(pcs)
    moved = [do(pc, move_second, item.item_id) for pc in pcs.pcs[:2]]
    assert moved[0].appointment_id == moved[1].appointment_id
    assert settled(pcs) == [("Lakshmi", ELEVEN), ("Ravi", HALF_PAST)]


def test_both_may_be_left(pcs):
    """BOOK-13"""
    booked_apart(pcs)
    do(pcs.pcs[1], mark_seen, the_only(pcs).item_id)
    assert settled(pcs) == [("Lakshmi", ELEVEN), ("Ravi", ELEVEN)]


def test_a_patient_with_two_doctors_and_half_an_overlap(pcs):
    """BOOK-13: found on duration, and for the patient."""
    one, other, _ = pcs.pcs
    with one.clinic.transaction(by=PROGRAM, why="test.doctor") as tx:
        second = tx.add(Staff(name="Dr. Meera", kind=StaffKind.DOCTOR, is_active=True)).id
    pcs.settle()
    do(one, book_appointment, wanted(one, "Lakshmi"))
    pcs.advance(10)
    late = replace(wanted(other, "Lakshmi", ELEVEN + 20), doctor_id=second, outside_hours=True)
    do(other, book_appointment, late)
    pcs.settle()
    item = the_only(pcs)
    assert (item.field, item.about) == ("patient_id", "")
    # Dr. Meera has no hours, so there is no next slot; one is cancelled instead.
    with pytest.raises(Refused, match="no_free_slot"):
        do(other, move_second, item.item_id)
    do(other, cancel_appointment, item.row_id, "twice")
    assert settled(pcs) == [("Lakshmi", ELEVEN + 20)]


def test_who_has_come_is_not_cancelled_by_a_key(pcs):
    """BOOK-13"""
    first, later = booked_apart(pcs)
    do(pcs.pcs[0], check_in, later)
    item = the_only_of(pcs.pcs[0])
    with pytest.raises(Refused, match="booking_step_not_possible"):
        do(pcs.pcs[0], keep_side, item.item_id, first)
    do(pcs.pcs[0], keep_side, item.item_id, later)
    assert settled(pcs) == [("Ravi", ELEVEN)]


def the_only_of(pc: Replica) -> InboxItem:
    (item,) = look(pc, inbox)
    return item


def test_a_booking_while_the_patient_is_treated(pcs):
    """BOOK-13: planned on one PC, booked on another; the booking can be moved."""
    one, other, _ = pcs.pcs
    (patient,), (doctor,) = (one.rows(sql)[0] for sql in (
        "SELECT id FROM patient WHERE name = 'Lakshmi'", "SELECT id FROM staff WHERE name = 'Dr. Hari Kumar'",
    ))  # fmt: skip
    with one.clinic.transaction(by=PROGRAM, why="test.course") as tx:
        plan_session(tx, patient, doctor, SATURDAY, ELEVEN)
    do(other, book_appointment, wanted(other, "Lakshmi"))
    pcs.settle()
    item = the_only(pcs)
    assert (item.kind, item.about, item.answers) == (
        InboxKind.BOOKING,
        "Abhyangam",
        frozenset({Answer.MOVE, Answer.SEEN}),
    )
    assert look(one, inbox_detail, item.item_id).sides[0].value == "Abhyangam"
    assert look(one, inbox, by="pharmacist") == ()
    do(other, move_second, item.item_id)
    assert settled(pcs) == [("Lakshmi", 12 * 60)]


def test_what_two_records_of_one_person_have_at_one_time(pcs):
    """BOOK-13, TREAT-21, PAT-23: treated and booked under two registrations, which are merged afterwards."""
    one, other, third = pcs.pcs
    ids = {name: wanted(one, name).patient_id for name in ("Lakshmi", "Ravi")}
    doctor = wanted(one, "Lakshmi").doctor_id
    with one.clinic.transaction(by=PROGRAM, why="test.course") as tx:
        plan_session(tx, ids["Lakshmi"], doctor, SATURDAY, ELEVEN)
    do(other, book_appointment, wanted(other, "Ravi"))
    with third.clinic.transaction(by=PROGRAM, why="test.course") as tx:
        plan_session(tx, ids["Ravi"], doctor, SATURDAY, ELEVEN)
    pcs.settle()
    # Until they are one person, only Ravi's booking and treatment stand against each other.
    assert {item.kind for item in look(one, inbox, by="manager")} == {InboxKind.BOOKING}
    with third.clinic.transaction(by=PROGRAM, why="test.merge") as tx:
        merge_patients(tx, ids["Lakshmi"], ids["Ravi"])
    pcs.settle()
    shown = [look(pc, inbox, by="manager") for pc in pcs.pcs]
    assert shown[0] == shown[1] == shown[2]
    tables = sorted((item.kind, item.table, len(item.others)) for item in shown[0])
    assert tables == [
        (InboxKind.BOOKING, "treatment_session", 1),
        (InboxKind.BOOKING, "treatment_session", 1),
        (InboxKind.CLAIM, "treatment_session", 1),
    ]
