"""`clinic list` and `clinic create` (HOUSE-21, HOUSE-26)."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic, refuse_wrong_details
from narayaneeyam_clinic.people.default_motto import DEFAULT_MOTTO
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.vault import new_recovery_code
from narayaneeyam_desktop.command_line.console import DONE, Console, WrongUsage
from narayaneeyam_desktop.command_line.secrets_given import password_given


def list_clinics(_given: argparse.Namespace, console: Console) -> int:
    """Name and folder of each clinic; no password is needed, because that much stands beside the file."""
    known = clinics_on_this_pc(data_home())
    words = "\n".join(f"{one.name}\t{one.folder}" for one in known) or "No clinic on this PC yet."
    console.tell(words, {"clinics": [{"name": one.name, "folder": str(one.folder)} for one in known]})
    return DONE


def make_clinic(given: argparse.Namespace, console: Console) -> int:
    """A clinic with its first administrator. The recovery code is asked back, or written to a new file of the owner's."""
    if given.recovery_file is None and (given.password_stdin or not sys.stdin.isatty()):
        raise WrongUsage("Nobody can type the recovery code back: say by --recovery-file where to write it.")
    details = NewClinic(
        name=given.name, state_code=given.state,
        motto=DEFAULT_MOTTO if given.motto is None else given.motto, address=given.address or "", place=given.place or "", pin=given.pin,
        phone=given.phone or "", email=given.email, gstin=given.gstin, licence=given.licence, upi_id=given.upi,
        counter_code=given.counter or "A1",
    )  # fmt: skip
    refuse_wrong_details(details)
    password = password_given(given, "Password of the administrator: ", twice=True)
    administrator = FirstAdministrator(name=given.admin_name, login=given.admin_login, password=password)
    code = new_recovery_code()
    typed_back = (
        recovery_code_written(code, given.recovery_file)
        if given.recovery_file
        else recovery_code_asked_back(code, console)
    )
    try:
        created = create_clinic(data_home(), details, administrator, recovery_code=code, recovery_typed_back=typed_back)
    except BaseException:
        if given.recovery_file:
            # A code that opens nothing must not lie about.
            given.recovery_file.unlink(missing_ok=True)
        raise
    folder = created.clinic.folder
    created.clinic.close()
    console.tell(
        f"{details.name} stands in {folder}.",
        {"name": details.name, "folder": str(folder), "in_keyring": created.in_keyring},
    )
    return DONE


def recovery_code_asked_back(code: str, console: Console) -> str:
    sys.stderr.write(
        f"\nThe recovery code opens the clinic when every password is lost. Write it on paper:\n\n    {code}\n\n"
    )
    return console.ask("Type it back: ")


def recovery_code_written(code: str, path: Path) -> str:
    """Never over a file that is there: it may hold the code of another clinic."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Refused("recovery_file_exists", file=path.name) from None
    except OSError:
        raise Refused("file_not_written", file=path.name) from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(code + "\n")
        file.flush()
        os.fsync(file.fileno())
    return code
