"""Tokens and the queue of a day, at the actions."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.consultations.call_in import call_in, call_next
from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.consultations.close_visit import close_visit, visit_was_billed
from narayaneeyam_clinic.consultations.move_visit import move_to_doctor, move_visit
from narayaneeyam_clinic.consultations.queue import doctor_choices, queue, queue_counts, waiting_for_me
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.skip_visit import return_to_queue, skip_visit
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.consultations.visit_steps import STEPS, may_step, take_step
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import QueueChanged
from tests.clinic.consultations.invented import EVERYTHING, FROM_ELSEWHERE, add_doctor, add_patient, begin


@pytest.fixture
def desk(as_role):
    return as_role("receptionist")


@pytest.fixture
def doctor(as_role):
    return as_role("doctor")


def do(clinic, by, work):
    with clinic.transaction(by=by, why="test.queue") as tx:
        return work(tx)


def look(clinic, by, work):
    with clinic.reading(by=by) as rd:
        return work(rd)


def tokens(clinic, by, doctor_id=None):
    return [row.token for row in look(clinic, by, lambda rd: queue(rd, doctor_id=doctor_id))]


def three_waiting(clinic, desk, doctor, clock):
    visits = []
    for number in range(3):
        patient = add_patient(clinic, f"Patient {number}", f"N1-0000{number}")
        visits.append(begin(clinic, desk, patient, doctor.staff_id).visit_id)
        clock.advance(minutes=2)
    return visits


def refused(clinic, by, work):
    with pytest.raises(Refused) as caught:
        do(clinic, by, work)
    return caught.value


def test_a_token_belongs_to_a_day_and_a_doctor(clinic, desk, doctor, clock):
    """QUEUE-1, QUEUE-9"""
    other = add_doctor(clinic)
    first, second = add_patient(clinic), add_patient(clinic, "Ravi", "N1-00043")
    assert begin(clinic, desk, first, doctor.staff_id).token == "A1"
    assert begin(clinic, desk, second, doctor.staff_id).token == "A2"
    assert begin(clinic, desk, first, other).token == "A1"
    clock.advance(hours=14)  # past midnight in India, still the same day in UTC
    started = begin(clinic, desk, first, doctor.staff_id)
    assert (started.token, started.day.isoformat()) == ("A1", "2026-11-22")


def test_who_waits_gets_no_second_token(clinic, desk, doctor):
    """QUEUE-8"""
    patient = add_patient(clinic)
    started = begin(clinic, desk, patient, doctor.staff_id)
    no = refused(clinic, desk, lambda tx: start_visit(tx, patient, doctor.staff_id))
    assert (no.code, no.facts["token"], no.facts["doctor"]) == ("already_has_token", "A1", "Dr. Hari Kumar")
    do(clinic, desk, lambda tx: cancel_visit(tx, started.visit_id, "went home"))
    assert begin(clinic, desk, patient, doctor.staff_id).token == "A2"


def test_only_sensible_steps(clinic, desk, doctor):
    """QUEUE-2"""
    visit_id = begin(clinic, desk, add_patient(clinic), doctor.staff_id).visit_id
    assert refused(clinic, desk, lambda tx: close_visit(tx, visit_id)).code == "step_not_possible"
    do(clinic, doctor, lambda tx: call_in(tx, visit_id))
    do(clinic, doctor, lambda tx: take_step(tx, tx.session.get(Visit, visit_id), VisitState.TO_BILL))
    for back in (VisitState.WAITING, VisitState.SKIPPED, VisitState.CANCELLED, VisitState.WITH_DOCTOR):
        no = refused(clinic, doctor, lambda tx, back=back: take_step(tx, tx.session.get(Visit, visit_id), back))
        assert no.facts == {"token": "A1", "state": "to bill", "wanted": back.replace("_", " ")}
    do(clinic, EVERYTHING, lambda tx: visit_was_billed(tx, visit_id))
    assert look(clinic, desk, queue)[0].state is VisitState.DONE
    assert all(not may_step(state, state) for state in VisitState)
    assert set(STEPS) == set(VisitState)


def test_calling_in_skipping_and_calling_again(clinic, desk, doctor, clock):
    """QUEUE-3"""
    one, two, _three = three_waiting(clinic, desk, doctor, clock)
    assert do(clinic, doctor, lambda tx: call_next(tx, doctor.staff_id)).visit_id == one
    assert do(clinic, doctor, lambda tx: call_in(tx, one)).token == "A1"  # a second press is harmless
    do(clinic, desk, lambda tx: skip_visit(tx, two))
    assert look(clinic, desk, queue_counts).skipped == 1
    do(clinic, doctor, lambda tx: call_in(tx, two))
    do(clinic, desk, lambda tx: return_to_queue(tx, two))
    do(clinic, desk, lambda tx: skip_visit(tx, two))
    do(clinic, desk, lambda tx: return_to_queue(tx, two))
    counts = look(clinic, desk, queue_counts)
    assert (counts.waiting, counts.with_doctor, counts.skipped) == (2, 1, 0)
    assert look(clinic, doctor, waiting_for_me) == 2
    assert do(clinic, doctor, lambda tx: call_next(tx, add_doctor_id(tx))) is None


def add_doctor_id(tx):
    return tx.by.user_id  # nobody waits for a doctor who is not there


def test_one_active_consultation(clinic, desk, doctor):
    """QUEUE-7"""
    patient, other = add_patient(clinic), add_doctor(clinic)
    first = begin(clinic, desk, patient, doctor.staff_id).visit_id
    second = begin(clinic, desk, patient, other).visit_id
    do(clinic, doctor, lambda tx: call_in(tx, first))
    no = refused(clinic, doctor, lambda tx: call_in(tx, second))
    assert (no.code, no.facts) == ("with_another_doctor", {"token": "A1", "doctor": "Dr. Hari Kumar"})


def test_moving_within_the_queue(clinic, desk, doctor, clock):
    """QUEUE-4"""
    one, two, three = three_waiting(clinic, desk, doctor, clock)
    do(clinic, desk, lambda tx: move_visit(tx, three, before=two))
    assert tokens(clinic, desk) == ["A1", "A3", "A2"]
    do(clinic, desk, lambda tx: move_visit(tx, two, before=one))
    assert tokens(clinic, desk) == ["A2", "A1", "A3"]
    do(clinic, desk, lambda tx: move_visit(tx, two))
    assert tokens(clinic, desk) == ["A1", "A3", "A2"]
    for _ in range(30):  # until there is no room between two neighbours
        do(clinic, desk, lambda tx: move_visit(tx, two, before=three))
        do(clinic, desk, lambda tx: move_visit(tx, three, before=two))
    assert tokens(clinic, desk) == ["A1", "A3", "A2"]
    assert refused(clinic, desk, lambda tx: move_visit(tx, one, before="elsewhere")).code == "not_in_this_queue"


def test_moving_to_another_doctor(clinic, desk, doctor):
    """QUEUE-4, QUEUE-6"""
    other = add_doctor(clinic, fee=Money.rupees(300))
    patient = add_patient(clinic)
    begin(clinic, desk, add_patient(clinic, "Ravi", "N1-00043"), other)
    visit_id = begin(clinic, desk, patient, doctor.staff_id).visit_id
    moved = do(clinic, desk, lambda tx: move_to_doctor(tx, visit_id, other))
    assert (moved.token, moved.doctor_name) == ("A2", "Dr. Meera Varma")
    row = next(row for row in look(clinic, desk, queue) if row.visit_id == visit_id)
    assert (row.doctor_id, row.fee, row.is_fee_paid) == (other, Money.rupees(300), False)
    again = begin(clinic, desk, patient, doctor.staff_id).visit_id
    assert refused(clinic, desk, lambda tx: move_to_doctor(tx, again, other)).code == "already_has_token"


def test_cancelling_needs_a_reason(clinic, desk, doctor):
    """QUEUE-4"""
    visit_id = begin(clinic, desk, add_patient(clinic), doctor.staff_id).visit_id
    no = refused(clinic, desk, lambda tx: cancel_visit(tx, visit_id, "  "))
    assert (no.code, no.field) == ("reason_missing", "reason")
    do(clinic, desk, lambda tx: cancel_visit(tx, visit_id, "went home"))
    row = look(clinic, desk, queue)[0]
    assert (row.state, row.cancelled_why, row.waiting_minutes) == (VisitState.CANCELLED, "went home", None)
    assert refused(clinic, desk, lambda tx: call_in(tx, visit_id)).code == "step_not_possible"


def test_everyone_hears_of_it(clinic, desk, doctor):
    """QUEUE-5"""
    heard: list[object] = []
    clinic.listen(heard.append)
    visit_id = begin(clinic, desk, add_patient(clinic), doctor.staff_id).visit_id
    do(clinic, doctor, lambda tx: call_in(tx, visit_id))
    assert heard == [QueueChanged(visit_id), QueueChanged(visit_id)]


def test_what_a_row_says(clinic, desk, doctor, clock):
    patient = add_patient(clinic)
    begin(clinic, desk, patient, doctor.staff_id)
    clock.advance(minutes=12, seconds=50)
    (row,) = look(clinic, desk, queue)
    assert (row.patient_name, row.registration_number, row.waiting_minutes) == ("Lakshmi Nair", "N1-00042", 12)
    assert (row.age, row.sex) == ("42 y", "female")
    assert (row.fee, row.is_fee_paid, row.doctor_name) == (None, False, "Dr. Hari Kumar")
    (choice,) = look(clinic, desk, doctor_choices)
    assert (choice.doctor_id, choice.fee, choice.waiting) == (doctor.staff_id, None, 1)
    assert tokens(clinic, desk, doctor_id="nobody") == []


@pytest.mark.parametrize(
    "work",
    [
        lambda tx: start_visit(tx, "p", "d"),
        lambda tx: call_in(tx, "v"),
        lambda tx: skip_visit(tx, "v"),
        lambda tx: return_to_queue(tx, "v"),
        lambda tx: cancel_visit(tx, "v", "reason"),
        lambda tx: move_visit(tx, "v"),
        lambda tx: move_to_doctor(tx, "v", "d"),
        lambda tx: close_visit(tx, "v"),
        queue,
        queue_counts,
    ],
)
def test_who_has_no_part_in_the_queue_is_refused(clinic, as_role, work):
    assert refused(clinic, FROM_ELSEWHERE, work).code == "not_permitted"
    assert refused(clinic, as_role("therapist"), work).code == "not_permitted"


def test_who_and_what_is_not_there_is_refused(clinic, desk, doctor, as_role):
    patient = add_patient(clinic)
    assert refused(clinic, desk, lambda tx: start_visit(tx, "nobody", doctor.staff_id)).code == "patient_not_found"
    no_doctor = as_role("receptionist").staff_id
    assert refused(clinic, desk, lambda tx: start_visit(tx, patient, no_doctor)).code == "doctor_not_found"
    assert refused(clinic, desk, lambda tx: skip_visit(tx, "nothing")).code == "visit_not_found"
