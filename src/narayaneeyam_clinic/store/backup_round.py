"""One round of automatic backups: to every place whose turn it is, one after the other (BAK-10). Done in a process of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.backup import BackedUp, back_up
from narayaneeyam_clinic.store.backup_due import log_mark
from narayaneeyam_clinic.store.backup_places import (
    Place,
    PlaceKind,
    PlaceStands,
    Result,
    how_places_stand,
    is_there,
    note_result,
)

# Beside the clinic, until the server has it.
FOR_SERVER = ".backup-for-server"
ToldOfPlace = Callable[[str, int, int, str], None]


@dataclass(frozen=True, slots=True)
class RoundDone:
    """What came of a place: what was made, or the refusal."""

    place: Place
    made: BackedUp | None
    refused: Refused | None


def back_up_to_places(
    clinic: Clinic,
    by: Actor,
    *,
    only_due: bool,
    only: frozenset[str] | None = None,
    told: ToldOfPlace | None = None,
) -> list[RoundDone]:
    """Each place has its own result; one that is away keeps no other from its backup. `only`: ids of places.

    A backup for the server is made and verified here, in a folder beside the clinic, from where it is sent. Raises what
    `told` raises, to stop.
    """
    return [
        _to_place(clinic, by, stands, told)
        for stands in how_places_stand(clinic.folder, clinic.clock())
        if (only is None or stands.place.id in only) and (stands.is_due or not only_due)
    ]


def _to_place(clinic: Clinic, by: Actor, stands: PlaceStands, told: ToldOfPlace | None) -> RoundDone:
    place, now = stands.place, clinic.clock()
    is_folder = place.kind is PlaceKind.FOLDER
    mark = log_mark(clinic.path, clinic.key)

    def say(done: int, all_: int, part: str) -> None:
        if told is not None:
            told(place.id, done, all_, part)

    try:
        if is_folder and not is_there(place):
            raise ClinicFileError("place_gone", folder=place.path)
        folder = place.folder if is_folder else clinic.folder / FOR_SERVER
        if not is_folder:
            shutil.rmtree(folder, ignore_errors=True)  # one that was never sent
        made = back_up(clinic, by, folder, told=say, with_documents=is_folder)
    except Refused as refused:
        if refused.code not in ("stopped", "backup_under_way"):
            note_result(clinic.folder, place.id, Result(tried_at=now, problem=refused.code))
        if refused.code == "stopped":
            raise
        return RoundDone(place, None, refused)
    if is_folder or not made.is_verified:
        note_result(clinic.folder, place.id, result_of(made, now, mark))
    return RoundDone(place, made, None)


def result_of(made: BackedUp, now: datetime, mark: str) -> Result:
    """What is noted of a backup that lies there."""
    if not made.is_verified:
        return Result(tried_at=now, faults=made.faults, first_fault=made.first_fault)
    return Result(
        tried_at=now, verified_at=now, verified_name=made.path.name, size_bytes=made.size_bytes, log_mark=mark
    )
