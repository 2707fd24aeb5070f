"""Which version of the program this PC runs, for the others to see on their Sync page (SKEW-8)."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.sync.push_own import Run
from narayaneeyam_clinic.version import __version__


def note_own_program(clinic: Clinic, run: Run) -> None:
    """One change after each upgrade, as this PC's device; none while it stands there already."""
    with clinic.reading(by=PROGRAM) as rd:
        own = rd.session.get(Device, rd.device.id)
        is_noted = own is None or own.program == __version__
    if not is_noted:
        run(lambda: _note(clinic))


def _note(clinic: Clinic) -> None:
    with clinic.transaction(by=PROGRAM, why="device.upgrade") as tx:
        own = tx.session.get(Device, tx.device.id)
        if own is not None:
            own.program = __version__
