"""Another key for the clinic's file: whole before, between and after, and nothing is left that the old key opens (KEY-18 to KEY-24)."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.change_key import KeyChange, carry_out_key_change, prepare_key_change
from narayaneeyam_clinic.people.key_slots import keep_in_keyring, take_from_keyring
from narayaneeyam_clinic.people.sign_in import find_key, open_clinic, sign_in
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.key_change import CHANGE_NAME
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.store.vault import KEYRING_SERVICE, Vault
from tests import forked
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE

PAPER, CONTENT = "ab" * 32, b"a paper of somebody"


class Keyring(KeyringBackend):
    """A keyring that holds its entries in memory, for the names of entries; the real service is asked in test_vault.py."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def entries() -> Iterator[dict[tuple[str, str], str]]:
    before, made = keyring.get_keyring(), Keyring()
    keyring.set_keyring(made)
    yield made.entries
    keyring.set_keyring(before)


@pytest.fixture
def folder(clinic_folder: Path, template_clinic) -> Path:
    """With a document, and with a copy from before an upgrade."""
    DocumentFiles(clinic_folder, template_clinic.key).put(PAPER, CONTENT, waits=True)
    shutil.copy2(clinic_folder / "clinic.db", clinic_folder / "before-upgrade-0009-20261101-101010.db")
    return clinic_folder


def prepared(folder: Path, clock) -> KeyChange:
    clinic, administrator = open_clinic(folder, "administrator", PASSWORD, clock=clock)
    try:
        return prepare_key_change(clinic, administrator, PASSWORD, RECOVERY_CODE)
    finally:
        clinic.close()


def assert_whole(folder: Path) -> bytes:
    """By the password and by the code, with its document; nothing of a change is left. Returns the key."""
    vault = Vault(folder)
    key = vault.open_by_password("administrator", PASSWORD)
    assert vault.open_by_recovery(RECOVERY_CODE) == key
    Clinic.open(folder, key).close()
    assert not (folder / CHANGE_NAME).exists()
    assert "next" not in (folder / "keys.json").read_text()
    files = DocumentFiles(folder, key)
    assert (files.get(PAPER), files.waiting()) == (CONTENT, [PAPER])
    return key


def test_the_key_is_changed(folder, template_clinic, clock, entries):
    """KEY-18, KEY-24: the old key opens neither file nor document, and is nowhere; others sign in and have their slot again."""
    vault = Vault(folder)
    vault.store_in_keyring(template_clinic.key)
    entries[KEYRING_SERVICE, vault.clinic_id] = template_clinic.key.hex()  # as earlier programs named it
    clinic, _ = open_clinic(folder, "administrator", PASSWORD, clock=clock)
    sign_in(clinic, "doctor", PASSWORD)
    clinic.close()
    told: list[tuple[int, int]] = []
    carry_out_key_change(prepared(folder, clock), told=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 0
    key = assert_whole(folder)
    assert key != template_clinic.key
    assert list(entries.values()) == [key.hex()]
    with pytest.raises(ClinicFileError):
        connect(folder / "clinic.db", template_clinic.key)
    with pytest.raises(ClinicFileError):
        DocumentFiles(folder, template_clinic.key).get(PAPER)
    assert list(folder.glob("before-upgrade-*")) == []
    with pytest.raises(ClinicFileError, match="wrong_password"):
        vault.open_by_password("doctor", PASSWORD)
    clinic, doctor = open_clinic(folder, "doctor", PASSWORD, clock=clock)
    try:
        assert check(clinic, PROGRAM) == []
    finally:
        clinic.close()
    assert doctor.login == "doctor"
    assert vault.open_by_password("doctor", PASSWORD) == key


def test_killed_at_every_step_the_clinic_opens(folder, template_clinic, tmp_path):
    """KEY-19: a process that is really killed before each renaming; forwards or back, never parted."""
    keys = set()
    for moment in count():
        copy = tmp_path / f"cut-{moment}"
        shutil.copytree(folder, copy)
        with forked.begin("tests.clinic.store.key_change_to_kill", copy, moment) as process:
            process.wait(timeout=120)
        keys.add(assert_whole(copy) == template_clinic.key)
        if process.returncode == 0:
            break
        assert process.returncode == -signal.SIGKILL
        shutil.rmtree(copy)
    assert moment >= 9
    assert keys == {True, False}


def test_nothing_is_changed_when_it_is_refused(clinic, folder, template_clinic, clock, as_role):
    """KEY-23: a wrong password, a wrong code, somebody who may not, and a file that another program works in."""
    administrator = as_role("administrator")
    for by, password, code, refusal in (
        (as_role("manager"), PASSWORD, RECOVERY_CODE, "not_permitted"),
        (administrator, "not the password", RECOVERY_CODE, "wrong_password"),
        (administrator, PASSWORD, "WRONG-CODE", "wrong_recovery_code"),
    ):
        with pytest.raises(Refused, match=refusal):
            prepare_key_change(clinic, by, password, code)
    change = prepare_key_change(clinic, administrator, PASSWORD, RECOVERY_CODE)
    with clinic.reading(by=PROGRAM) as rd:
        rd.session.connection().exec_driver_sql("SELECT count(*) FROM staff").fetchone()
        with pytest.raises(ClinicFileError, match="file_busy"):
            carry_out_key_change(change)
    clinic.close()
    assert PASSWORD not in repr(change)
    assert assert_whole(folder) == template_clinic.key


def test_two_keys_of_one_clinic_have_two_entries(folder, template_clinic, clock, entries, tmp_path):
    """KEY-21: a copy under the former key opens beside the changed one, each by its own entry; and two clinics share none."""
    Vault(folder).store_in_keyring(template_clinic.key)
    copy = tmp_path / "restored"
    shutil.copytree(folder, copy)
    carry_out_key_change(prepared(folder, clock))
    Vault(copy).store_in_keyring(template_clinic.key)
    assert find_key(copy, "nobody", "") == template_clinic.key
    assert find_key(folder, "nobody", "") == Vault(folder).open_by_recovery(RECOVERY_CODE) != template_clinic.key
    assert len(entries) == 2


def test_the_keyring_is_given_up_and_used_again(clinic, as_role, entries):
    """KEY-16"""
    administrator = as_role("administrator")
    keep_in_keyring(clinic, administrator)
    assert Vault(clinic.folder).open_by_keyring() == clinic.key
    take_from_keyring(clinic, administrator)
    assert entries == {}
    keep_in_keyring(clinic, administrator)
    assert list(entries.values()) == [clinic.key.hex()]


def test_backups_from_before_open_with_their_own_slots(clinic, folder, template_clinic, clock, as_role, tmp_path):
    """KEY-20: with the old key, by password and by code; one that is made afterwards has the new one."""
    before = back_up(clinic, as_role("administrator"), tmp_path / "stick").path
    clinic.close()
    carry_out_key_change(prepared(folder, clock))
    for way in (
        lambda vault: vault.open_by_password("administrator", PASSWORD),
        lambda vault: vault.open_by_recovery(RECOVERY_CODE),
    ):
        restored = restore(before, Path(tempfile.mkdtemp(dir=tmp_path)), way, clock=clock, use_keyring=False)
        restored = getattr(restored, "clinic", restored)
        assert restored.key == template_clinic.key
        restored.close()


FOR_ANOTHER_ACCOUNT = """
import json, os, sys
import keyring
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc, open_clinic
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.shared.places import data_home, migrations
from narayaneeyam_clinic.store.engine import _shared
from tests import hashes
hashes.make_cheap()
keyring.get_keyring(), _shared()  # read in as the account that Python belongs to
os.setgroups([]), os.setgid(65534), os.setuid(65534)
if not os.access(migrations(), os.R_OK):
    sys.exit(3)
told = {"account": os.getuid()}
try:
    found = [one.folder for one in clinics_on_this_pc(data_home())]
except ClinicFileError as refused:
    told["refused"] = refused.code
else:
    clinic, person = open_clinic(found[0], "administrator", sys.stdin.readline().strip())
    told["login"] = person.login
    clinic.close()
print(json.dumps(told))
"""


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root becomes another account")
def test_another_account_of_the_pc_opens_by_a_password(clinic_folder):
    """KEY-22, KEY-11, KEY-12: really another account, without the keyring of the first: of the first one's folder it sees
    nothing; with the folder given to it, a user's password opens the clinic."""
    with tempfile.TemporaryDirectory() as shared:
        Path(shared).chmod(0o711)
        own = Path(shared) / "own"
        shutil.copytree(clinic_folder.parent.parent, own)
        environment = {
            **os.environ,
            "PYTHONPATH": str(forked.ROOT),
            "NARAYANEEYAM_HOME": str(own),
            "HOME": shared,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

        def told() -> dict[str, object]:
            done = subprocess.run(
                [sys.executable, "-c", FOR_ANOTHER_ACCOUNT], input=f"{PASSWORD}\n", capture_output=True, text=True, cwd="/",
                timeout=60, check=False, env=environment,
            )  # fmt: skip
            if done.returncode == 3:
                pytest.skip("the program's folder cannot be read by another account here")
            assert done.returncode == 0, done.stderr
            found: dict[str, object] = json.loads(done.stdout)
            return found

        own.chmod(0o700)
        assert told() == {"refused": "cannot_open_file", "account": 65534}
        for path in (own, *own.rglob("*")):
            os.chown(path, 65534, 65534)
        assert told() == {"account": 65534, "login": "administrator"}
