"""History on a record: who changed what, when, from what to what (CAP-12)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.history import FieldChange, history


def test_history_tells_each_change_with_both_values(clinic, as_role, clock):
    """CAP-12"""
    administrator, manager = as_role("administrator"), as_role("manager")
    with clinic.transaction(by=administrator, why="people.add_staff") as tx:
        staff_id = tx.add(
            Staff(name="Latha", kind=StaffKind.COOK, consultation_fee=Money.rupees(300), is_active=True)
        ).id
    clock.advance(hours=2)
    with clinic.transaction(by=manager, why="people.change_staff") as tx:
        staff = tx.session.get(Staff, staff_id)
        staff.consultation_fee = Money.rupees(400)
        staff.kind = StaffKind.CLEANER
    with clinic.reading(by=administrator) as rd:
        last, first = history(rd, "staff", staff_id)
    assert last.by == manager.name
    assert last.at - first.at > clock.now - clock.now  # later
    assert last.changes == (
        FieldChange("consultation_fee", Money.rupees(300), Money.rupees(400)),
        FieldChange("kind", StaffKind.COOK, StaffKind.CLEANER),
    )
    assert first.is_first
    assert FieldChange("name", None, "Latha") in first.changes


def test_history_is_for_those_who_may_see_the_record(clinic, as_role):
    """LEAK-3, LEAK-6: a receptionist may see no history of users, a manager none of a consultation."""
    for role, table in (("receptionist", "app_user"), ("manager", "consultation"), ("therapist", "patient")):
        with clinic.reading(by=as_role(role)) as rd, pytest.raises(Refused) as refused:
            history(rd, table, "any")
        assert refused.value.code == "not_permitted"


def test_a_password_hash_never_shows(clinic, as_role):
    """LEAK-9"""
    administrator = as_role("administrator")
    with clinic.reading(by=administrator) as rd:
        entries = history(rd, "app_user", administrator.user_id)
    assert entries
    assert all(change.field != "password_hash" for entry in entries for change in entry.changes)
