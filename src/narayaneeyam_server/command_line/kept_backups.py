"""`clinic backups`: what PCs laid down here, and taking one out onto a disk for a PC that has nothing."""

from __future__ import annotations

import argparse
import shutil

from narayaneeyam_clinic.store.backup_pack import SUFFIX
from narayaneeyam_clinic.sync.server_backups import made_at_of
from narayaneeyam_server.clinic_backups import ClinicBackups
from narayaneeyam_server.command_line.console import DONE, CannotDo, Console
from narayaneeyam_server.command_line.opened import clinic_meant, moment, opened, settings_of


def kept_backups(given: argparse.Namespace, console: Console) -> int:
    """The list, or with --take a copy; it opens only with a password or the recovery code of the clinic."""
    with opened(given) as service:
        clinic_id = clinic_meant(service, given.clinic)
        files = ClinicBackups(service, settings_of(given).data).files_of(clinic_id)
    if given.take is None:
        facts = [{"name": path.name, "device": path.parent.name, "bytes": path.stat().st_size} for path in files]
        lines = [
            f"{path.name}\t{moment(int(made_at_of(path.name).timestamp() * 1000))}\t{path.stat().st_size} bytes"
            for path in files
        ]
        console.tell("\n".join(lines) or "No PC has laid down a backup here.", {"backups": facts})
        return DONE
    found = next((path for path in files if path.name == given.take), None)
    if found is None:
        raise CannotDo(f"There is no backup {given.take}: `clinic backups` lists them.")
    target = given.to / f"{found.name}{SUFFIX}"
    if target.exists():
        raise CannotDo(f"{target} is there already.")
    shutil.copy2(found, target)
    console.tell(f"{target} can be restored on a PC, with a password or the recovery code.", {"file": str(target)})
    return DONE
