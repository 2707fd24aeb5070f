"""The recovery code, and slots of disabled users (KEY-6, KEY-10)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.recover import open_with_recovery_code, replace_recovery_code
from narayaneeyam_clinic.people.sign_in import open_clinic, sign_in
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.vault import Vault, new_recovery_code
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def test_the_recovery_code_gives_an_administrator_a_new_password(clinic_folder, clock):
    """KEY-6"""
    with pytest.raises(Refused) as refused:
        open_with_recovery_code(clinic_folder, RECOVERY_CODE, "doctor", "brand-new-pass", clock=clock)
    assert refused.value.code == "not_an_administrator"
    clinic, actor = open_with_recovery_code(
        clinic_folder, RECOVERY_CODE, "administrator", "brand-new-pass", clock=clock
    )
    clinic.close()
    assert actor.login == "administrator"
    again, _ = open_clinic(clinic_folder, "administrator", "brand-new-pass", clock=clock)
    again.close()
    with pytest.raises(ClinicFileError) as wrong:
        open_clinic(clinic_folder, "administrator", PASSWORD, clock=clock)
    assert wrong.value.code == "wrong_password"


def test_a_wrong_recovery_code_changes_nothing(clinic_folder, clock):
    """KEY-6, KEY-9"""
    with pytest.raises(ClinicFileError) as refused:
        open_with_recovery_code(clinic_folder, new_recovery_code(), "administrator", "brand-new-pass", clock=clock)
    assert refused.value.code == "wrong_recovery_code"
    clinic, _ = open_clinic(clinic_folder, "administrator", PASSWORD, clock=clock)
    clinic.close()


def test_a_new_recovery_code_replaces_the_old_one(clinic, as_role):
    """KEY-4"""
    code = new_recovery_code()
    with pytest.raises(Refused):
        replace_recovery_code(clinic, as_role("manager"), code, code)
    with pytest.raises(Refused) as refused:
        replace_recovery_code(clinic, as_role("administrator"), code, "something else")
    assert refused.value.code == "recovery_code_differs"
    replace_recovery_code(clinic, as_role("administrator"), code, code.lower())
    assert Vault(clinic.folder).open_by_recovery(code) == clinic.key
    with pytest.raises(ClinicFileError):
        Vault(clinic.folder).open_by_recovery(RECOVERY_CODE)


def test_the_slot_of_a_disabled_user_is_removed(clinic, as_role, clock):
    """KEY-10"""
    sign_in(clinic, "doctor", PASSWORD)
    doctor = as_role("doctor")
    assert any(slot.owner == doctor.user_id for slot in Vault(clinic.folder).slots())
    with clinic.transaction(by=PROGRAM, why="test.disable") as tx:
        tx.session.get(User, doctor.user_id).is_active = False
    again, _ = open_clinic(clinic.folder, "administrator", PASSWORD, clock=clock)
    again.close()
    assert not any(slot.owner == doctor.user_id for slot in Vault(clinic.folder).slots())
