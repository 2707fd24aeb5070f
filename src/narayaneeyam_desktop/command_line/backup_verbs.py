"""`backup FOLDER`, `backup --places`, `backups FOLDER`, `restore FILE` (BAK)."""

from __future__ import annotations

import argparse

from narayaneeyam_clinic.people.restore_right import require_right_in
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.backup import BackedUp, back_up, backups_in
from narayaneeyam_clinic.store.backup_pack import is_faulty, read_about
from narayaneeyam_clinic.store.backup_places import PlaceKind
from narayaneeyam_clinic.store.backup_round import back_up_to_places
from narayaneeyam_clinic.store.restore import LookedInto, look_into, put_away, put_in_place
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.command_line.console import DONE, REFUSED, Console, WrongUsage
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.command_line.secrets_given import password_given
from narayaneeyam_desktop.formats import date_text, grouped, moment_text
from narayaneeyam_desktop.wording import sentence

_PARTS = {
    "copy": "{done} of {total} pages copied",
    "documents": "{done} of {total} documents looked at",
    "pack": "{done} of {total} bytes written",
    "unpack": "{done} of {total} bytes read back",
    "check": "checking what was read back",
}


def make_backup(given: argparse.Namespace, console: Console) -> int:
    """A verified, encrypted copy under a name of its own; or one to each place of this PC."""
    if (given.folder is None) != given.places:
        raise WrongUsage("Name a folder, or say --places for the places that were chosen on the Backup page.")

    def told(done: int, total: int, part: str) -> None:
        console.progress(_PARTS[part].format(done=grouped(done), total=grouped(total)))

    with opened_clinic(given, console) as (clinic, actor):
        if given.places:
            round_ = back_up_to_places(clinic, actor, only_due=False, told=lambda _, *how_far: told(*how_far))
        else:
            made = back_up(clinic, actor, given.folder, told=told)
            console.tell(_made_words(made), _made_facts(made))
            return DONE if made.is_verified else REFUSED
    # What is for the server is sent by the program when it runs.
    folders = [one for one in round_ if one.place.kind is PlaceKind.FOLDER]
    lines = [_made_words(one.made) for one in folders if one.made is not None]
    lines += [sentence(one.refused) for one in folders if one.refused is not None]
    console.tell(
        "\n".join(lines) or "No place for backups was chosen on this PC.",
        {"places": [{"folder": one.place.path, **(_made_facts(one.made) if one.made else {})} for one in folders]},
    )
    return DONE if folders and all(one.made and one.made.is_verified for one in folders) else REFUSED


def list_backups(given: argparse.Namespace, console: Console) -> int:
    """What each backup in a folder says of itself; no key is needed."""
    found = []
    for path in backups_in(given.folder):
        try:
            about = read_about(path)
        except ClinicFileError as refused:
            console.complain(sentence(refused))
            continue
        found.append((path, about))
    console.tell(
        "\n".join(
            f"{path.name}\t{about.clinic}\t{moment_text(about.made_at)}\t{grouped(path.stat().st_size)} bytes"
            f"\t{'not verified' if is_faulty(path.name) else 'verified'}"
            for path, about in found
        )
        or "There is no backup in this folder.",
        {
            "backups": [
                {
                    "file": str(path),
                    "clinic": about.clinic,
                    "made_at": about.made_at.isoformat(),
                    "program": about.program,
                    "bytes": path.stat().st_size,
                    "verified": not is_faulty(path.name),
                }
                for path, about in found
            ]
        },
    )
    return DONE


def restore_backup(given: argparse.Namespace, console: Console) -> int:
    """Beside whatever is there, as a new device. Whoever restores by a password needs the right to; the code is the right itself."""
    login = "" if given.recovery else given.user or console.ask("User: ")
    secret = password_given(given, "Recovery code: " if given.recovery else "Password: ")

    def find_key(vault: Vault) -> bytes:
        return vault.open_by_recovery(secret) if given.recovery else vault.open_by_password(login, secret)

    looked = look_into(given.file, data_home(), find_key)
    try:
        if given.look:
            console.tell(_looked_words(looked), _looked_facts(looked))
            return DONE
        if not given.recovery:
            require_right_in(looked, login)
        clinic = put_in_place(looked, data_home(), use_keyring=False)
    finally:
        put_away(looked)
    folder, name, counter = clinic.folder, Vault(clinic.folder).clinic_name, clinic.device.counter_code
    clinic.close()
    console.tell(
        f"{_looked_words(looked)}\n{name} stands in {folder}. Its bills from now on begin with {counter}.",
        {"name": name, "folder": str(folder), "counter_code": counter, **_looked_facts(looked)},
    )
    return DONE


def _made_words(made: BackedUp) -> str:
    if made.is_verified:
        return f"{made.path} holds {grouped(made.rows)} rows and was verified."
    return f"{made.path} was made and is not verified: check found {made.faults} faults. The first: {made.first_fault}"


def _made_facts(made: BackedUp) -> dict[str, object]:
    return {
        "file": str(made.path),
        "rows": made.rows,
        "bytes": made.size_bytes,
        "verified": made.is_verified,
        "faults": made.faults,
        "documents": made.documents,
        "documents_copied": made.documents_copied,
    }


def _looked_words(looked: LookedInto) -> str:
    holds, lines = looked.holds, []
    lines.append(
        f"{looked.about.clinic}, backed up {moment_text(looked.about.made_at)} by version {looked.about.program}"
    )
    lines.append(f"holds {grouped(holds.patients)} patients, {grouped(holds.invoices)} bills")
    if holds.last_invoice_day:
        lines.append(f"the last bill is {holds.last_invoice} of {date_text(holds.last_invoice_day)}")
    if looked.faults:
        lines.append(f"check finds {looked.faults} faults in it")
    if looked.documents_missing:
        lines.append(f"{grouped(looked.documents_missing)} documents do not lie beside it")
    if (lacks := looked.lacks) is not None:
        lines.append(
            f"lacks, of what is on this PC: {grouped(lacks.patients)} patients, {grouped(lacks.visits)} visits,"
            f" {grouped(lacks.invoices)} bills; the last one here is {lacks.present.last_invoice or 'none'}"
        )
    return "\n".join(lines)


def _looked_facts(looked: LookedInto) -> dict[str, object]:
    lacks = looked.lacks
    return {
        "made_at": looked.about.made_at.isoformat(),
        "program": looked.about.program,
        "patients": looked.holds.patients,
        "invoices": looked.holds.invoices,
        "last_invoice": looked.holds.last_invoice,
        "faults": looked.faults,
        "documents_missing": looked.documents_missing,
        "lacks": None
        if lacks is None
        else {"patients": lacks.patients, "visits": lacks.visits, "invoices": lacks.invoices},
    }
