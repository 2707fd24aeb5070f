"""History on a record: who changed what, when, from what to what (CAP-12)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.history import FieldChange, history
from narayaneeyam_clinic.store.record_history import AnotherRecord, record_history


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


def test_other_records_stand_in_a_history_by_their_names(clinic, as_role):
    """CAP-12: whose user it is; who may not know the other record reads that it is one."""
    administrator, doctor = as_role("administrator"), as_role("doctor")
    with clinic.reading(by=administrator) as rd:
        [entry] = record_history(rd, "app_user", doctor.user_id)
        named = {change.field: change.after for change in entry.changes}
        assert named["staff_id"] == rd.session.get_one(Staff, doctor.staff_id).name
        assert named["login"] == "doctor"
        with pytest.raises(Refused, match="no_history_of_this"):
            record_history(rd, "sign_in_delay", "any")
    with clinic.transaction(by=administrator, why="test.merge") as tx:
        kept, other = (
            tx.add(
                Patient(
                    registration_number=f"N1-0000{n}", public_code=f"AAAA{n}", registered_at=tx.now, name="Lakshmi",
                    is_active=True,
                )
            )
            for n in (1, 2)
        )  # fmt: skip
        tx.session.flush()
        other.merged_into = kept.id
    with clinic.reading(by=as_role("receptionist")) as rd:
        entries = record_history(rd, "patient", other.id)
    merged = [change.after for entry in entries for change in entry.changes if change.field == "merged_into"]
    assert merged == ["Lakshmi"]
    assert AnotherRecord() not in merged
