"""`backup FOLDER` and `restore FILE` (BAK)."""

from __future__ import annotations

import argparse
import shutil

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.command_line.secrets_given import password_given
from narayaneeyam_desktop.formats import grouped

_PARTS = {
    "copy": "{done} of {total} pages copied",
    "documents": "{done} of {total} documents looked at",
    "pack": "{done} of {total} bytes written",
    "unpack": "{done} of {total} bytes read back",
    "check": "checking what was read back",
}


def make_backup(given: argparse.Namespace, console: Console) -> int:
    """A verified, encrypted copy under a name of its own."""

    def told(done: int, total: int, part: str) -> None:
        console.progress(_PARTS[part].format(done=grouped(done), total=grouped(total)))

    with opened_clinic(given, console) as (clinic, actor):
        made = back_up(clinic, actor, given.folder, told=told)
    console.tell(
        f"{made.path} holds {grouped(made.rows)} rows and was verified.",
        {"file": str(made.path), "rows": made.rows, "bytes": made.size_bytes},
    )
    return DONE


def restore_backup(given: argparse.Namespace, console: Console) -> int:
    """Beside whatever is there, as a new device. Whoever restores by a password needs the right to; the code is the right itself."""
    login = "" if given.recovery else given.user or console.ask("User: ")
    secret = password_given(given, "Recovery code: " if given.recovery else "Password: ")

    def find_key(vault: Vault) -> bytes:
        return vault.open_by_recovery(secret) if given.recovery else vault.open_by_password(login, secret)

    clinic = restore(given.file, data_home(), find_key, use_keyring=False)
    folder, name = clinic.folder, Vault(clinic.folder).clinic_name
    try:
        if not given.recovery:
            sign_in(clinic, login, secret).require(Permission.RESTORE)
    except BaseException:
        clinic.close()
        shutil.rmtree(folder)
        raise
    clinic.close()
    console.tell(f"{name} stands in {folder}.", {"name": name, "folder": str(folder)})
    return DONE
