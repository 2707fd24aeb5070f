"""Who can open the clinic's file on this PC (KEY-14 to KEY-16, KEY-21, KEY-22)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.people.key_slots import (
    KeyKind,
    KeyRow,
    KeyState,
    add_user_slot,
    key_rows,
    remove_user_slot,
    take_from_keyring,
)
from narayaneeyam_clinic.people.sign_in import open_clinic, sign_in
from narayaneeyam_clinic.people.users import reset_password
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.vault import Vault
from tests.clinic_of_roles import PASSWORD


def row_of(clinic, by, login: str) -> KeyRow:
    return next(row for row in key_rows(clinic, by) if row.login == login)


def test_who_can_open_the_file_is_told(clinic, as_role):
    """KEY-14: the first administrator and the code; nobody else yet, and no keyring. Managers are not told."""
    administrator = as_role("administrator")
    ring, code, *users = key_rows(clinic, administrator)
    assert (ring.kind, ring.state, ring.since) == (KeyKind.KEYRING, KeyState.KEYRING_EMPTY, None)
    assert (code.kind, code.opens, code.last_used) == (KeyKind.RECOVERY, True, None)
    assert code.since is not None
    assert {row.login: row.state for row in users if row.opens} == {"administrator": KeyState.OPENS}
    assert {row.state for row in users if not row.opens} == {KeyState.NOT_YET}
    Vault(clinic.folder).open_by_password("administrator", PASSWORD)
    assert row_of(clinic, administrator, "administrator").last_used is not None
    for forbidden in (
        lambda: key_rows(clinic, as_role("manager")),
        lambda: add_user_slot(clinic, as_role("manager"), users[0].user_id, PASSWORD),
        lambda: remove_user_slot(clinic, as_role("manager"), users[0].user_id),
        lambda: take_from_keyring(clinic, as_role("manager")),
    ):
        with pytest.raises(Refused, match="not_permitted"):
            forbidden()


def test_a_slot_is_added_with_ones_own_password_and_stays_away_when_taken(clinic, as_role, clock):
    """KEY-15: after it was taken away neither a sign-in nor a new password brings it back; adding it does."""
    administrator, doctor = as_role("administrator"), as_role("doctor")
    with pytest.raises(Refused, match="wrong_password"):
        add_user_slot(clinic, administrator, doctor.user_id, "not the password")
    add_user_slot(clinic, administrator, doctor.user_id, PASSWORD)
    vault = Vault(clinic.folder)
    assert vault.open_by_password("doctor", PASSWORD) == clinic.key
    remove_user_slot(clinic, administrator, doctor.user_id)
    sign_in(clinic, "doctor", PASSWORD)
    with clinic.transaction(by=administrator, why="test.password") as tx:
        reset_password(tx, doctor.user_id, "another-word-1")
    assert row_of(clinic, administrator, "doctor").state is KeyState.TAKEN_AWAY
    with pytest.raises(ClinicFileError, match="wrong_password"):
        open_clinic(clinic.folder, "doctor", "another-word-1", clock=clock)
    add_user_slot(clinic, administrator, doctor.user_id, "another-word-1")
    assert vault.open_by_password("doctor", "another-word-1") == clinic.key


def test_a_password_of_before_is_told(clinic, as_role):
    """KEY-14: changed on another PC: this one's slot is of the password before, until the next sign-in here."""
    administrator, doctor = as_role("administrator"), as_role("doctor")
    add_user_slot(clinic, administrator, doctor.user_id, PASSWORD)
    slots = clinic.folder / "keys.json"
    before = slots.read_text()
    with clinic.transaction(by=administrator, why="test.password") as tx:
        reset_password(tx, doctor.user_id, "another-word-1")
    slots.write_text(before)
    assert row_of(clinic, administrator, "doctor").state is KeyState.OLD_PASSWORD
    sign_in(clinic, "doctor", "another-word-1")
    assert row_of(clinic, administrator, "doctor").state is KeyState.OPENS


def test_the_keyring_is_not_given_up_without_a_slot_of_ones_own(clinic, as_role):
    """KEY-16: else the recovery code alone would be left."""
    administrator = as_role("administrator")
    Vault(clinic.folder).remove_password(administrator.user_id)
    with pytest.raises(Refused, match="no_slot_of_ones_own"):
        take_from_keyring(clinic, administrator)
