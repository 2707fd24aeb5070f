"""The key and its slots (KEY): keyring, password, recovery code; each trouble has its own refusal."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import textwrap

import keyring
import keyring.backends.null
import pytest

from narayaneeyam_clinic.people.sign_in import find_key, open_clinic
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.vault import Vault, new_key, new_recovery_code, same_recovery_code
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def test_password_and_recovery_code_open_the_file(clinic_folder, template_clinic):
    """KEY-2, KEY-3"""
    vault = Vault(clinic_folder)
    assert vault.open_by_password("Administrator", PASSWORD) == template_clinic.key
    assert vault.open_by_recovery(RECOVERY_CODE.lower().replace("-", " ")) == template_clinic.key


@pytest.mark.parametrize(
    ("login", "password"), [("administrator", "wrong"), ("nobody", PASSWORD), ("administrator", PASSWORD + " ")]
)
def test_a_wrong_password_opens_nothing(clinic_folder, login, password):
    """KEY-3, KEY-10"""
    with pytest.raises(ClinicFileError) as refused:
        Vault(clinic_folder).open_by_password(login, password)
    assert refused.value.code == "wrong_password"


def test_guessing_is_dear():
    """KEY-3, PEOPLE-10: asked of the program itself, for in the tests it costs less."""
    code = """
        from narayaneeyam_clinic.people.passwords import hash_password
        from narayaneeyam_clinic.store import key_slot
        kind, cost = key_slot.Type.ID, key_slot.ARGON2
        print(hash_password("pass-word-1"), kind.name, cost["memory_cost"], cost["time_cost"])
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    stored, *slot = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert slot == ["ID", "65536", "3"]


def test_a_recovery_code_is_proved_by_typing_it_back():
    """KEY-4"""
    code = new_recovery_code()
    assert same_recovery_code(code.replace("-", " ").lower(), code)
    assert not same_recovery_code(code[:-1] + ("A" if code[-1] != "A" else "B"), code)
    assert len(set(code) & set("01IOL")) == 0


def test_the_slots_file_is_closed_to_others_and_holds_no_secret(clinic_folder, template_clinic):
    """KEY-1, KEY-12"""
    path = clinic_folder / "keys.json"
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert template_clinic.key.hex() not in text
    assert PASSWORD not in text
    assert "administrator" not in text


def test_a_disabled_users_slot_goes(clinic_folder):
    """KEY-3, KEY-10"""
    vault = Vault(clinic_folder)
    (slot,) = [slot for slot in vault.slots() if slot.kind == "password"]
    vault.remove_password(slot.owner)
    with pytest.raises(ClinicFileError):
        vault.open_by_password("administrator", PASSWORD)
    assert vault.open_by_recovery(RECOVERY_CODE)


def test_a_slot_that_opens_another_file_is_a_wrong_key_not_damage(clinic_folder):
    """KEY-7"""
    content = json.loads((clinic_folder / "keys.json").read_text())
    content["check"] = "00" * 16
    for name in ("keys.json", "keys.copy.json"):
        (clinic_folder / name).write_text(json.dumps(content))
    with pytest.raises(ClinicFileError) as refused:
        Vault(clinic_folder).open_by_password("administrator", PASSWORD)
    assert refused.value.code == "wrong_key"


@pytest.mark.parametrize(("content", "code"), [(None, "vault_missing"), ("{", "vault_damaged")])
def test_missing_or_damaged_slots_say_so(clinic_folder, content, code):
    """KEY-7"""
    path = clinic_folder / "keys.json"
    path.unlink()
    (clinic_folder / "keys.copy.json").unlink()
    if content is not None:
        path.write_text(content)
        (clinic_folder / "keys.copy.json").write_text(content)
    with pytest.raises(ClinicFileError) as refused:
        find_key(clinic_folder, "administrator", PASSWORD)
    assert refused.value.code == code


@pytest.mark.parametrize("content", ["", "{", "[]", '{"slots": []}', "cut", None])
def test_slots_torn_by_the_disk_are_read_from_their_copy(clinic_folder, template_clinic, content):
    """KEY-7: a power cut in the middle of a page, a bad sector: the clinic still opens, and the next change mends the file."""
    path = clinic_folder / "keys.json"
    whole = path.read_text()
    if content is None:
        path.unlink()
    else:
        path.write_text(whole[: len(whole) // 2] if content == "cut" else content)
    vault = Vault(clinic_folder)
    assert vault.open_by_password("administrator", PASSWORD) == template_clinic.key
    (slot,) = [slot for slot in vault.slots() if slot.kind == "password"]
    vault.remove_password(slot.owner)
    assert [each.kind for each in Vault(clinic_folder).slots()] == ["recovery"]
    assert slot.wrapped not in (clinic_folder / "keys.json").read_text()
    assert slot.wrapped not in (clinic_folder / "keys.copy.json").read_text()


@pytest.mark.parametrize(("part", "other"), [("owner", "owfer"), ("wrapped", "wrapqed"), ("login_hash", "")])
def test_one_wrong_letter_in_a_slot_is_read_from_the_copy(clinic_folder, template_clinic, part, other):
    """KEY-7: the right password would be called wrong; where the copy is gone too, it is said and nothing breaks."""
    path = clinic_folder / "keys.json"
    content = json.loads(path.read_text())
    slot = next(each for each in content["slots"] if each["kind"] == "password")
    if other:
        slot[other] = slot.pop(part)
    else:
        slot[part] = slot[part][:-1] + ("0" if slot[part][-1] != "0" else "1")
    path.write_text(json.dumps(content))
    assert Vault(clinic_folder).open_by_password("administrator", PASSWORD) == template_clinic.key
    (clinic_folder / "keys.copy.json").unlink()
    with pytest.raises(ClinicFileError) as refused:
        Vault(clinic_folder).open_by_password("administrator", PASSWORD)
    assert refused.value.code == ("vault_damaged" if other else "wrong_password")


def test_a_slot_that_is_no_writing_of_a_key_is_a_wrong_password(clinic_folder):
    """KEY-7"""
    path = clinic_folder / "keys.json"
    content = json.loads(path.read_text())
    for slot in content["slots"]:
        slot["wrapped"] = "x"
    path.write_text(json.dumps(content))
    (clinic_folder / "keys.copy.json").unlink()
    with pytest.raises(ClinicFileError) as refused:
        Vault(clinic_folder).open_by_password("administrator", PASSWORD)
    assert refused.value.code == "wrong_password"


def test_a_keyring_that_was_switched_off_holds_no_key(clinic_folder, template_clinic):
    """KEY-8, KEY-14: it takes what it is given and keeps nothing; nobody is told that it opens the file."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.null.Keyring())
    try:
        vault = Vault(clinic_folder)
        assert vault.store_in_keyring(template_clinic.key) is False
        assert vault.since("keyring") is None
    finally:
        keyring.set_keyring(before)


def test_signing_in_makes_this_pcs_slot_for_another_user(clinic_folder):
    """KEY-10, KEY-11: the pharmacist's slot is made at their first sign-in here; then they can open the file alone."""
    vault = Vault(clinic_folder)
    with pytest.raises(ClinicFileError):
        vault.open_by_password("pharmacist", PASSWORD)
    from narayaneeyam_clinic.people.sign_in import sign_in

    clinic, _ = open_clinic(clinic_folder, "administrator", PASSWORD)
    try:
        sign_in(clinic, "pharmacist", PASSWORD)
    finally:
        clinic.close()
    again, actor = open_clinic(clinic_folder, "pharmacist", PASSWORD)
    again.close()
    assert actor.login == "pharmacist"


SECRET_SERVICE = textwrap.dedent(
    """
    import sys, json
    from pathlib import Path
    from narayaneeyam_clinic.shared.errors import ClinicFileError
    from narayaneeyam_clinic.store.vault import Vault
    folder, step, key = Path(sys.argv[1]), sys.argv[2], bytes.fromhex(sys.stdin.readline().strip())
    vault = Vault(folder)

    def opened(vault):
        try:
            return vault.open_by_keyring().hex()
        except ClinicFileError as refused:
            return refused.code

    if step == "store":
        print(vault.store_in_keyring(key), opened(vault) == key.hex())
        other, other_key = folder.with_name("other"), bytes(32)
        other.mkdir()
        Vault(other).create("another-clinic", "Other", other_key)
        Vault(other).store_in_keyring(other_key)
        print(opened(Vault(other)) == other_key.hex(), opened(vault) == key.hex())
        vault.forget_in_keyring()
        print(opened(vault), opened(Vault(other)) == other_key.hex())
    else:
        print(opened(vault))
    """
)


@pytest.mark.machine
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus and gnome-keyring")
def test_a_real_secret_service_keeps_the_key(clinic_folder, template_clinic, tmp_path):
    """KEY-2, KEY-8, KEY-13: the keyring of the OS, unlocked; and the refusal where there is none. KEY-16, KEY-21: two clinics
    have an entry each, and one is taken away."""
    environment = {
        **{k: v for k, v in os.environ.items() if k not in {"PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS"}},
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
    }
    run = [sys.executable, "-c", SECRET_SERVICE, str(clinic_folder)]
    unlocked = 'echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
    stored = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", unlocked, "sh", *run, "store"],
        input=template_clinic.key.hex() + "\n", env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert stored.stdout.split() == [*["True"] * 4, "keyring_has_no_key", "True"], stored.stderr
    none = {**environment, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    # The same service, nobody has unlocked it and nobody is there to: the call says so and does not wait.
    locked = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
    refused = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", locked, "sh", *run, "open"],
        input=new_key().hex() + "\n", env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert refused.stdout.strip() == "keyring_locked", refused.stderr
    missing = subprocess.run(
        [*run, "open"], input=new_key().hex() + "\n", env=none, capture_output=True, text=True, timeout=60, check=False
    )
    assert missing.stdout.strip() == "keyring_missing", missing.stderr
