"""Signing in (PEOPLE-11): growing delay, disabled users, the access log."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import DEFAULT_PERMISSIONS, Permission, Role
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import role_permissions, set_role_permission
from narayaneeyam_clinic.people.sign_in import open_clinic, refresh_actor, sign_in
from narayaneeyam_clinic.people.users import set_user_active, set_user_roles
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.access_log import access_log
from tests.clinic_of_roles import PASSWORD


def refusal(clinic, login, password) -> Refused:
    with pytest.raises(Refused) as refused:
        sign_in(clinic, login, password)
    return refused.value


def test_who_does_two_things_signs_in_with_both(clinic, as_role):
    """PEOPLE-4, PEOPLE-7: a doctor who also manages the clinic."""
    doctor = as_role("doctor")
    with clinic.transaction(by=as_role("administrator"), why="test.two_roles") as tx:
        set_user_roles(tx, doctor.user_id, (Role.DOCTOR, Role.MANAGER))
    both = sign_in(clinic, "doctor", PASSWORD)
    assert both.permissions == DEFAULT_PERMISSIONS[Role.DOCTOR] | DEFAULT_PERMISSIONS[Role.MANAGER]
    assert both.staff_id == doctor.staff_id


def test_each_role_signs_in_with_its_permissions(clinic):
    """PEOPLE-7, PEOPLE-8, PEOPLE-9"""
    for role in Role:
        assert sign_in(clinic, str(role), PASSWORD).permissions == DEFAULT_PERMISSIONS[role]


def test_wrong_passwords_make_the_next_try_wait_longer(clinic, clock):
    """PEOPLE-11, PEOPLE-15"""
    for _ in range(3):
        assert refusal(clinic, "doctor", "wrong").code == "wrong_password"
    waits: list[int] = []
    for _ in range(5):
        early = refusal(clinic, "doctor", PASSWORD)
        assert early.code == "sign_in_too_soon"
        seconds = early.facts["seconds"]
        assert isinstance(seconds, int)
        waits.append(seconds)
        clock.advance(seconds=seconds)
        assert refusal(clinic, "doctor", "wrong").code == "wrong_password"
    assert waits == sorted(waits)
    assert waits[-1] > waits[0]
    clock.advance(hours=1)
    assert sign_in(clinic, "doctor", PASSWORD).login == "doctor"
    assert refusal(clinic, "doctor", "wrong").code == "wrong_password"  # the count began anew


def test_wrong_passwords_wait_before_the_file_is_open_too(clinic_folder, clock):
    """PEOPLE-11: at the slots, on a PC without a keyring; whoever guesses by names that nobody has is counted by those."""

    def tried(login, password) -> Refused:
        with pytest.raises(Refused) as refused:
            open_clinic(clinic_folder, login, password, clock=clock)
        return refused.value

    for _ in range(3):
        assert tried("administrator", "wrong").code == "wrong_password"
    assert tried("nobody", "wrong").code == "wrong_password"
    waits = []
    for _ in range(5):
        early = tried("Administrator ", PASSWORD)
        assert early.code == "sign_in_too_soon"
        seconds = early.facts["seconds"]
        assert isinstance(seconds, int)
        waits.append(seconds)
        clock.advance(seconds=waits[-1])
        assert tried("administrator", "wrong").code == "wrong_password"
    assert waits == sorted(set(waits))
    clock.advance(hours=1)
    open_clinic(clinic_folder, "administrator", PASSWORD, clock=clock)[0].close()
    assert tried("administrator", "wrong").code == "wrong_password"  # the count began anew


def test_a_clock_that_was_put_right_locks_nobody_out(clinic_folder, clock):
    """PEOPLE-11: the wait is never longer than the longest delay."""
    right = clock.now
    clock.advance(days=400)
    for _ in range(3):
        with pytest.raises(Refused):
            open_clinic(clinic_folder, "administrator", "wrong", clock=clock)
    clock.now = right
    open_clinic(clinic_folder, "administrator", PASSWORD, clock=clock)[0].close()


def test_a_disabled_user_is_refused_even_with_the_right_password(clinic, as_role):
    """PEOPLE-11, PEOPLE-15"""
    doctor = as_role("doctor")
    with clinic.transaction(by=PROGRAM, why="test.disable") as tx:
        tx.session.get(User, doctor.user_id).is_active = False
    assert refusal(clinic, "doctor", PASSWORD).code == "user_disabled"
    assert refusal(clinic, "doctor", "wrong").code == "wrong_password"
    assert refresh_actor(clinic, doctor) is None


def test_sign_ins_and_refusals_are_in_the_access_log(clinic, as_role):
    """PEOPLE-16"""
    sign_in(clinic, "doctor", PASSWORD)
    refusal(clinic, "doctor", "wrong")
    with pytest.raises(Refused), clinic.transaction(by=as_role("therapist"), why="test.sell") as tx:
        tx.require(Permission.SELL)
    with clinic.reading(by=as_role("administrator")) as rd:
        kinds = [row.kind for row in access_log(rd)]
    assert kinds == ["refused", "sign_in_refused", "signed_in"]
    with pytest.raises(Refused), clinic.reading(by=as_role("manager")) as rd:
        access_log(rd)


def test_an_administrator_changes_what_a_role_may(clinic, as_role):
    """PEOPLE-7, PEOPLE-8, PEOPLE-9"""
    administrator = as_role("administrator")
    with clinic.transaction(by=administrator, why="people.roles") as tx:
        set_role_permission(tx, Role.RECEPTIONIST, Permission.SELL, allowed=True)
    assert as_role("receptionist").may(Permission.SELL)
    with clinic.reading(by=administrator) as rd:
        assert Permission.SELL in role_permissions(rd)[Role.RECEPTIONIST]
    with pytest.raises(Refused), clinic.transaction(by=as_role("manager"), why="people.roles") as tx:
        set_role_permission(tx, Role.MANAGER, Permission.SEE_CLINICAL, allowed=True)
    with pytest.raises(Refused) as refused, clinic.transaction(by=administrator, why="people.roles") as tx:
        set_role_permission(tx, Role.ADMINISTRATOR, Permission.MANAGE_USERS, allowed=False)
    assert refused.value.code == "last_administrator"


def test_who_was_disabled_meanwhile_changes_nothing_more(clinic, as_role):
    """PEOPLE-18: the session was open before; another window of the clinic's file disables the user."""
    pharmacist, elsewhere = as_role("pharmacist"), Clinic(clinic.folder, clinic.key, clinic.clock)
    with elsewhere.transaction(by=as_role("administrator"), why="users.disable") as tx:
        set_user_active(tx, pharmacist.user_id, active=False)
    with pytest.raises(Refused, match="user_disabled"), clinic.transaction(by=pharmacist, why="test"):
        pytest.fail("the transaction began")
    elsewhere.close()


def test_a_right_that_was_taken_away_is_gone_in_an_open_session(clinic, as_role):
    """PEOPLE-18: and a right that is given meanwhile waits for the next sign-in."""
    pharmacist, elsewhere = as_role("pharmacist"), Clinic(clinic.folder, clinic.key, clinic.clock)
    with elsewhere.transaction(by=as_role("administrator"), why="roles.change") as tx:
        set_role_permission(tx, Role.PHARMACIST, Permission.SELL, allowed=False)
        set_role_permission(tx, Role.PHARMACIST, Permission.MANAGE_STAFF, allowed=True)
    with clinic.transaction(by=pharmacist, why="test") as tx:
        assert tx.by.permissions == pharmacist.permissions - {Permission.SELL}
        with pytest.raises(Refused, match="not_permitted"):
            tx.require(Permission.SELL)
    elsewhere.close()
