"""Choosing the clinic, signing in, and closing it again."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc, open_clinic
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_desktop.command_line.console import Console
from narayaneeyam_desktop.command_line.secrets_given import password_given


@contextlib.contextmanager
def opened_clinic(
    given: argparse.Namespace, console: Console, *, password: str | None = None
) -> Iterator[tuple[Clinic, Actor]]:
    """The clinic and the person, by keyring or by the person's own slot; closed at the end (HOUSE-23, HOUSE-25).

    `password` is for a verb that needs it once more; else it is asked for here.
    """
    folder = clinic_folder(given.clinic)
    login = given.user or console.ask("User: ")
    clinic, actor = open_clinic(folder, login, password_given(given) if password is None else password)
    try:
        yield clinic, actor
    finally:
        clinic.close()


def clinic_folder(wanted: str | None) -> Path:
    """The folder of the clinic that is meant. Refused: no_clinic_here, clinic_not_found, clinic_not_named."""
    known = clinics_on_this_pc(data_home())
    if not known:
        raise Refused("no_clinic_here")
    if wanted is None:
        if len(known) > 1:
            raise Refused("clinic_not_named", clinics=[one.name for one in known])
        return known[0].folder
    fitting = [one for one in known if wanted in (one.folder.name, str(one.folder))]
    fitting = fitting or [one for one in known if one.name.casefold() == wanted.casefold()]
    if not fitting:
        raise Refused("clinic_not_found", clinic=wanted)
    if len(fitting) > 1:
        raise Refused("clinic_not_named", clinics=[one.folder.name for one in fitting])
    return fitting[0].folder
