"""Free review visits: by days, by number, per doctor, given back when cancelled."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from narayaneeyam_clinic.billing.take_consultation_fee import take_consultation_fee
from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.consultations.move_visit import move_to_doctor
from narayaneeyam_clinic.consultations.queue import queue
from narayaneeyam_clinic.consultations.review_cover import cover_today
from narayaneeyam_clinic.consultations.review_rules import PaidVisit, ReviewRule, cover_on
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.money import ZERO, Money
from tests.clinic.consultations.invented import EVERYTHING, add_doctor, add_patient
from tests.clinic.shelf import CASH

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "visits", "ago", "used", "covered"),
    [
        (7, None, 7, 5, True),  # BOOK-12
        (7, None, 8, 0, False),
        (None, 2, 400, 1, True),
        (None, 2, 1, 2, False),
        (7, 1, 3, 0, True),
        (7, 1, 3, 1, False),
        (7, 1, 8, 0, False),
        (None, None, 0, 0, False),
        (0, None, 0, 0, False),
        (7, 0, 0, 0, False),
    ],
)
def test_a_rule_covers_by_days_by_number_or_by_both(days, visits, ago, used, covered):
    """BOOK-12"""
    found = cover_on(ReviewRule(days, visits), DAY, [PaidVisit("paid", DAY - timedelta(days=ago), used)])
    assert (found is not None) == covered


def test_the_latest_paid_visit_that_still_covers_is_used():
    """BOOK-12"""
    paid = [
        PaidVisit("old", DAY - timedelta(days=6)),
        PaidVisit("new", DAY, 1),
        PaidVisit("later", DAY + timedelta(days=1)),
    ]
    found = cover_on(ReviewRule(7, 1), DAY, paid)
    assert (found.visit_id, found.visits_left, found.until) == ("old", 1, DAY + timedelta(days=1))


@pytest.fixture
def paid(clinic, as_role):
    """Lakshmi paid Dr. Meera's fee today, who gives one review within a week."""
    doctor, patient = add_doctor(clinic, fee=Money.rupees(300)), add_patient(clinic)
    with clinic.transaction(by=EVERYTHING, why="test.rule") as tx:
        staff = tx.session.get(Staff, doctor)
        staff.review_days, staff.review_visits = 7, 1
    desk = as_role("receptionist")

    def come(to=doctor):
        with clinic.transaction(by=desk, why="queue.start_visit") as tx:
            return start_visit(tx, patient, to)

    first = come()
    assert not first.is_review
    with clinic.transaction(by=desk, why="billing.fee") as tx:
        take_consultation_fee(tx, first.visit_id, CASH)
    return clinic, desk, doctor, patient, come


def test_a_review_is_free_and_given_back_when_it_is_cancelled(paid, clock):
    """BOOK-12"""
    clinic, desk, doctor, patient, come = paid
    clock.advance(days=7)
    with clinic.reading(by=desk) as rd:
        assert cover_today(rd, patient, rd.session.get_one(Staff, doctor)).visits_left == 1
    review = come()
    assert (review.is_review, review.fee) == (True, ZERO)
    with clinic.reading(by=desk) as rd:
        assert queue(rd)[0].is_review
        assert cover_today(rd, patient, rd.session.get_one(Staff, doctor)) is None
    with clinic.transaction(by=desk, why="queue.cancel") as tx:
        cancel_visit(tx, review.visit_id, "went home")
    again = come()
    assert again.is_review
    # With another doctor there is a fee, and the review is not used up.
    other = add_doctor(clinic, "Dr. Anil", Money.rupees(200))
    with clinic.transaction(by=desk, why="queue.move") as tx:
        move_to_doctor(tx, again.visit_id, other)
    with clinic.reading(by=desk) as rd:
        row = queue(rd, doctor_id=other)[0]
        assert (row.fee, row.is_review) == (Money.rupees(200), False)
    assert come().is_review


def test_what_was_not_paid_covers_nothing(paid, clock):
    """BOOK-12"""
    clinic, desk, doctor, patient, come = paid
    clock.advance(days=8)
    unpaid = come()
    assert (unpaid.is_review, unpaid.fee) == (False, Money.rupees(300))
    with clinic.transaction(by=desk, why="queue.cancel") as tx:
        cancel_visit(tx, unpaid.visit_id, "went home")
    with clinic.reading(by=desk) as rd:
        assert cover_today(rd, patient, rd.session.get_one(Staff, doctor)) is None
