"""Staff, users and the clinic's profile: every action, and every wrong role refused (PEOPLE)."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.create_clinic import NewClinic
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.profile import (
    SettingKey,
    change_profile,
    change_setting,
    clinic_profile,
    number_setting,
    setting,
)
from narayaneeyam_clinic.people.records import StaffKind
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.people.staff import StaffDetails, add_staff, change_staff, doctors, staff_list
from narayaneeyam_clinic.people.users import (
    NewUser,
    add_user,
    change_own_language,
    change_own_password,
    reset_password,
    set_user_active,
    set_user_roles,
    user_list,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.vault import Vault
from tests.clinic_of_roles import PASSWORD

COOK = StaffDetails(name="Latha", kind=StaffKind.COOK)
NEW_USER = NewUser(name="Ravi", login="Ravi", password="another-pass", roles=(Role.PHARMACIST,))
DETAILS = NewClinic(name="Sree Dhanwanthari", state_code="32", gstin="32ABCDE1234F1Z9", upi_id="clinic@okaxis")


def do(clinic, by, action, *args, **more):
    with clinic.transaction(by=by, why="test") as tx:
        return action(tx, *args, **more)


def refusal(clinic, by, action, *args, **more) -> Refused:
    with pytest.raises(Refused) as refused:
        do(clinic, by, action, *args, **more)
    return refused.value


@pytest.mark.parametrize(
    ("action", "args", "more"),
    [
        (add_staff, (COOK,), {}),
        (change_staff, ("any", COOK), {}),
        (add_user, (NEW_USER,), {}),
        (set_user_roles, ("any", (Role.DOCTOR,)), {}),
        (set_user_active, ("any",), {"active": False}),
        (reset_password, ("any", "another-pass"), {}),
        (change_profile, (DETAILS,), {}),
        (change_setting, (SettingKey.NEAR_EXPIRY_DAYS, "60"), {}),
        (staff_list, (), {}),
        (user_list, (), {}),
    ],
)
def test_the_wrong_role_is_refused(clinic, as_role, action, args, more):
    """PEOPLE-9"""
    assert refusal(clinic, as_role("receptionist"), action, *args, **more).code == "not_permitted"


@pytest.mark.parametrize("typed", ["Hari Kumar", "Dr Hari Kumar", "dr. hari kumar", "Dr.Hari Kumar"])
def test_dr_stands_before_a_doctor_once(clinic, as_role, typed):
    """PEOPLE-5, PEOPLE-6"""
    manager = as_role("manager")
    details = StaffDetails(
        name=typed,
        kind=StaffKind.DOCTOR,
        council_number="KSMC 99",
        consultation_fee=Money.rupees(300),
        phone="9847012345",
    )
    staff_id = do(clinic, manager, add_staff, details)
    with clinic.reading(by=manager) as rd:
        (row,) = [row for row in doctors(rd) if row.id == staff_id]
    assert row.name.casefold() == "dr. hari kumar"
    assert (row.council_number, row.consultation_fee, row.phone) == ("KSMC 99", Money.rupees(300), "+919847012345")


def test_more_is_kept_of_staff(clinic, as_role):
    """PEOPLE-21: sex, e-mail, address, the day of joining, and for how long a fee covers reviews."""
    manager = as_role("manager")
    known = {"sex": Sex.FEMALE, "email": "devi@example.org", "address": "Temple Road", "joined_on": date(2024, 4, 1)}
    details = StaffDetails(name="Devi", kind=StaffKind.DOCTOR, review_days=7, review_visits=2, **known)
    staff_id = do(clinic, manager, add_staff, details)
    with clinic.reading(by=manager) as rd:
        (row,) = [row for row in staff_list(rd) if row.id == staff_id]
    assert {field: getattr(row, field) for field in known} == known
    assert (row.review_days, row.review_visits) == (7, 2)
    for wrong, code in (({"email": "devi"}, "email_not_understood"), ({"review_days": 0}, "setting_not_allowed")):
        refused = refusal(clinic, manager, change_staff, staff_id, details.model_copy(update=wrong))
        assert (refused.code, refused.field) == (code, next(iter(wrong)))


def test_staff_of_every_kind_can_leave(clinic, as_role):
    """PEOPLE-4"""
    manager = as_role("manager")
    for kind in StaffKind:
        staff_id = do(clinic, manager, add_staff, StaffDetails(name=f"Somebody {kind}", kind=kind))
        do(clinic, manager, change_staff, staff_id, StaffDetails(name="Gone", kind=kind, is_active=False))
    with clinic.reading(by=manager) as rd:
        rows = staff_list(rd)
        assert {row.kind for row in rows if not row.is_active} == set(StaffKind)
        assert all(row.is_active for row in doctors(rd))


def test_a_user_is_added_changed_disabled_and_let_in_again(clinic, as_role):
    """PEOPLE-4, PEOPLE-7, PEOPLE-15"""
    administrator = as_role("administrator")
    user_id = do(clinic, administrator, add_user, NEW_USER)
    assert sign_in(clinic, "ravi", "another-pass").roles == ("pharmacist",)
    assert refusal(clinic, administrator, add_user, NEW_USER).code == "login_taken"
    do(clinic, administrator, set_user_roles, user_id, (Role.DOCTOR, Role.MANAGER))
    assert Vault(clinic.folder).open_by_password("ravi", "another-pass") == clinic.key  # KEY-11
    do(clinic, administrator, reset_password, user_id, "third-password")
    assert Vault(clinic.folder).open_by_password("ravi", "third-password") == clinic.key  # KEY-10
    assert sign_in(clinic, "ravi", "third-password").roles == ("doctor", "manager")
    do(clinic, administrator, set_user_active, user_id, active=False)
    with pytest.raises(Refused) as refused:
        sign_in(clinic, "ravi", "third-password")
    assert refused.value.code == "user_disabled"
    do(clinic, administrator, set_user_active, user_id, active=True)
    with clinic.reading(by=administrator) as rd:
        (row,) = [row for row in user_list(rd) if row.id == user_id]
    assert (row.roles, row.is_active) == ((Role.DOCTOR, Role.MANAGER), True)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"password": "short"}, "password_too_short", "password"),
        ({"login": "ravi-ravi", "password": "ravi-ravi"}, "password_is_login", "password"),
        ({"login": "a b"}, "login_not_allowed", "login"),
        ({"name": " "}, "name_missing", "name"),
        ({"roles": ()}, "role_missing", "roles"),
    ],
)
def test_a_user_that_cannot_be_is_refused_at_its_field(clinic, as_role, change, code, field):
    """PEOPLE-10"""
    new = NewUser(**{**NEW_USER.model_dump(), **change})
    refused = refusal(clinic, as_role("administrator"), add_user, new)
    assert (refused.code, refused.field) == (code, field)


def test_the_last_administrator_cannot_be_locked_out(clinic, as_role):
    """PEOPLE-8"""
    administrator = as_role("administrator")
    me = administrator.user_id
    assert refusal(clinic, administrator, set_user_active, me, active=False).code == "last_administrator"
    assert refusal(clinic, administrator, set_user_roles, me, (Role.DOCTOR,)).code == "last_administrator"


def test_everybody_changes_their_own_password(clinic, as_role):
    """PEOPLE-17"""
    therapist = as_role("therapist")
    assert refusal(clinic, therapist, change_own_password, "wrong", "new-pass-word").code == "wrong_password"
    do(clinic, therapist, change_own_password, PASSWORD, "new-pass-word")
    assert sign_in(clinic, "therapist", "new-pass-word")
    do(clinic, therapist, change_own_language, "ml")
    assert sign_in(clinic, "therapist", "new-pass-word").language == "ml"
    assert refusal(clinic, therapist, change_own_language, "xx").code == "language_unknown"


def test_the_profile_is_checked_and_changed(clinic, as_role):
    """PEOPLE-1, PEOPLE-2"""
    administrator = as_role("administrator")
    do(clinic, administrator, change_profile, DETAILS.model_copy(update={"motto": "New motto"}), letterhead_note="Note")
    with clinic.reading(by=as_role("receptionist")) as rd:
        profile = clinic_profile(rd)
    assert (profile.motto, profile.letterhead_note, profile.is_demo) == ("New motto", "Note", False)
    wrong = {
        "gstin": ("32ABCDE1234F1Z8", "gstin"),
        "state_code": ("99", "state_code"),
        "pin": ("012345", "pin"),
        "upi_id": ("not an id", "upi_id"),
        "phone": ("0483 2742000, 12345", "phone"),
        "email": ("clinic@", "email"),
    }
    for field, (value, blamed) in wrong.items():
        refused = refusal(clinic, administrator, change_profile, DETAILS.model_copy(update={field: value}))
        assert refused.field == blamed
    refused = refusal(clinic, administrator, change_profile, DETAILS.model_copy(update={"state_code": "33"}))
    assert refused.code == "gstin_of_other_state"
    for numbers in ("0483 2742000, 98470 12345", "1800 425 1550 / +91 98470 12345", ""):
        do(clinic, administrator, change_profile, DETAILS.model_copy(update={"phone": numbers}))


def test_settings_have_defaults_and_limits(clinic, as_role):
    """DAY-7"""
    administrator = as_role("administrator")
    with clinic.reading(by=PROGRAM) as rd:
        assert number_setting(rd, SettingKey.NEAR_EXPIRY_DAYS) == 90
    do(clinic, administrator, change_setting, SettingKey.NEAR_EXPIRY_DAYS, "60")
    with clinic.reading(by=PROGRAM) as rd:
        assert setting(rd, SettingKey.NEAR_EXPIRY_DAYS) == "60"
    for key, value in ((SettingKey.NEAR_EXPIRY_DAYS, "0"), (SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION, "maybe")):
        assert refusal(clinic, administrator, change_setting, key, value).field == key
