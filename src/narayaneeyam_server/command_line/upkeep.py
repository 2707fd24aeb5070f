"""`check`, `backup`, `restore`, `quarantine list|accept|refuse`."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from sqlalchemy import select

from narayaneeyam_clinic.shared.clock import INDIA, system_clock
from narayaneeyam_server import backup, quarantine
from narayaneeyam_server import tables as t
from narayaneeyam_server.certificate import kept_certificate, put_certificate
from narayaneeyam_server.check_log import check_clinic
from narayaneeyam_server.command_line.console import DONE, REFUSED, CannotDo, Console
from narayaneeyam_server.command_line.opened import clinic_meant, moment, opened, settings_of
from narayaneeyam_server.database import Database
from narayaneeyam_server.seen_heads import forget, lost_since, remember
from narayaneeyam_server.service import SyncService


def check(given: argparse.Namespace, console: Console) -> int:
    """0 when everything is whole; else 1 with each fault in a line."""
    _refuse_nothing(given)
    folder = settings_of(given).data
    with opened(given, any_key=True) as service:
        with service.database.reading() as connection:
            every = list(connection.execute(select(t.clinic.c.clinic_id)).scalars())
        clinics = [clinic_meant(service, given.clinic)] if given.clinic else every
        faults = [fault for one in clinics for fault in check_clinic(service.database, service.log_store, one)]
        faults += [lost for lost in lost_since(folder, service.database) if given.clinic in (None, lost.clinic_id)]
        remember(folder, service.database)
    lines = [f"{fault.clinic_id}\t{fault.place}\t{fault.what}" for fault in faults]
    console.tell(
        "\n".join(lines) or ("Everything is as it must be." if clinics else "There is no clinic on this server."),
        {"clinics": len(clinics), "faults": [asdict(fault) for fault in faults]},
    )
    if faults:
        console.complain(f"Things that are not as they must be: {len(faults)}.")
    return REFUSED if faults else DONE


def _refuse_nothing(given: argparse.Namespace) -> None:
    """A wrong folder, or a database that is gone, is not whole. Raises CannotDo."""
    settings = settings_of(given)
    if not settings.may_have_lived:
        raise CannotDo(f"There is no database in {settings.data}: say by --data where the server keeps it.")


def back_up(given: argparse.Namespace, console: Console) -> int:
    """Into a new file, or under a name of its own into a folder."""
    _refuse_nothing(given)
    target = given.file
    if target.is_dir() or not target.suffix:
        # A folder that is not there yet is one all the same.
        target.mkdir(exist_ok=True)
        target = target / f"narayaneeyam-server-{system_clock().astimezone(INDIA):%Y-%m-%d-%H%M%S}.nsb"
    with opened(given) as service:
        settings = settings_of(given)
        made = backup.back_up(service.database, settings.take_master_key(), target, kept_certificate(settings.data))
        remember(settings.data, service.database)
    console.tell(
        f"{target} holds {_counted(made.clinics, 'clinic')}. It opens only with the master key: keep that apart.",
        {"file": str(target)} | asdict(made),
    )
    return DONE


def restore(given: argparse.Namespace, console: Console) -> int:
    """The server's own master key must be there already: a new one would open nothing."""
    settings = settings_of(given)
    settings.refuse_unsafe()
    master_key = settings.take_master_key(may_make=False)
    database = Database.open(settings.url)
    try:
        made = backup.restore(database, master_key, given.file, partial(put_certificate, settings.data))
        forget(settings.data)
    finally:
        database.close()
    console.tell(
        f"{_counted(made.clinics, 'clinic')} restored. The PCs give back what came after the backup as soon as the server runs."
        " A PC that was revoked since must be revoked again.",
        asdict(made),
    )
    return DONE


def list_quarantine(given: argparse.Namespace, console: Console) -> int:
    """What kinds of work came, never what is in it."""
    with opened(given) as service:
        held = quarantine.quarantined(service, given.clinic)
    lines = [
        f"{one.clinic_id}\t{one.device_id}\t{one.first_seq}-{one.last_seq}\t{moment(one.came_at)}\t{one.state}\t{', '.join(one.whys)}"
        for one in held
    ]
    console.tell("\n".join(lines) or "Nothing is held back.", {"quarantined": [asdict(one) for one in held]})
    return DONE


def accept_quarantine(given: argparse.Namespace, console: Console) -> int:
    """It takes its place."""
    return _decided(given, console, quarantine.accept, "accepted")


def refuse_quarantine(given: argparse.Namespace, console: Console) -> int:
    """It stays for the record."""
    return _decided(given, console, quarantine.refuse, "refused")


def _decided(
    given: argparse.Namespace, console: Console, decide: Callable[[SyncService, str, str, str], int], word: str
) -> int:
    with opened(given) as service:
        groups = decide(service, clinic_meant(service, given.clinic), given.device, getpass.getuser())
    console.tell(f"{_counted(groups, 'group')} {word}.", {"groups": groups, "state": word})
    return DONE


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
