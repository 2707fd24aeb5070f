"""The places to which this PC makes backups by itself, and how each last went (BAK-10, BAK-14).

Two small files beside the clinic's, for this PC alone and readable when the clinic is not: what people chose, and what came
of it. The first is written by the page and the command line, the second by whoever holds the lock of backups.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.backup_rules import PlaceState, is_due, place_state

log = logging.getLogger(__name__)

PLAN_NAME, RESULTS_NAME = "backup-plan.json", "backup-results.json"
# Beside the backups, so that a stick that was pulled is told from a folder: nothing is made where it is missing.
MARKER_NAME = "Narayaneeyam backups.txt"
_MARKER_WORDS = (
    "Encrypted backups of a clinic, made by Narayaneeyam. Leave the folder narayaneeyam-documents beside them.\n"
    "To restore one: start Narayaneeyam, choose “Restore a backup”, and have the recovery code or a password ready.\n"
)


class PlaceKind(StrEnum):
    """A folder of this PC (another disk, a stick, a shared folder), or the clinic's server."""

    FOLDER = "folder"
    SERVER = "server"


class _Form(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class Place(_Form):
    """Where backups go. `since`: from when on they were to go there."""

    id: str
    kind: PlaceKind
    path: str = ""
    since: datetime

    @property
    def folder(self) -> Path:
        return Path(self.path)


class BackupPlan(_Form):
    """What people chose for this PC; 0 hours: not by itself."""

    every_hours: int = Field(default=4, ge=0, le=168)
    on_close: bool = True
    places: tuple[Place, ...] = ()


class Result(_Form):
    """How the last backup to a place went; `problem` is the code of a refusal, empty when there was none."""

    tried_at: datetime | None = None
    problem: str = ""
    faults: int = 0
    first_fault: str = ""
    verified_at: datetime | None = None
    verified_name: str = ""
    size_bytes: int = 0
    # How far the log went that the last verified backup holds: nothing new, nothing to do on closing.
    log_mark: str = ""


class _Results(_Form):
    of_places: dict[str, Result] = {}


@dataclass(frozen=True, slots=True)
class PlaceStands:
    """How it stands with a place now."""

    place: Place
    result: Result
    state: PlaceState
    is_due: bool


F = TypeVar("F", bound=_Form)


def read_plan(folder: Path) -> BackupPlan:
    """What was chosen for the clinic in this folder."""
    return _read(folder / PLAN_NAME, BackupPlan)


def how_places_stand(folder: Path, now: datetime) -> tuple[PlaceStands, ...]:
    """Each place with its last result; reads two small files and no place."""
    plan, results = read_plan(folder), _read(folder / RESULTS_NAME, _Results).of_places
    hours = plan.every_hours
    return tuple(
        PlaceStands(
            place,
            result := results.get(place.id, Result()),
            place_state(result.verified_at, place.since, now),
            is_due(result.tried_at, now, max(hours, 24) if hours and place.kind is PlaceKind.SERVER else hours),
        )
        for place in plan.places
    )


def add_folder(clinic: Clinic, by: Actor, folder: Path) -> Place:
    """From now on backups go there too. Raises Refused: not_permitted, place_known, place_inside_clinic, place_gone, place_read_only."""
    by.require(Permission.BACK_UP)
    folder = folder.expanduser().absolute()
    if folder.resolve().is_relative_to(clinic.folder.parent.resolve()):
        raise Refused("place_inside_clinic", field="folder")
    plan = read_plan(clinic.folder)
    if any(place.kind is PlaceKind.FOLDER and place.folder == folder for place in plan.places):
        raise Refused("place_known", field="folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARKER_NAME).write_text(_MARKER_WORDS, encoding="utf-8")
    except OSError:
        raise Refused(
            "place_read_only" if folder.is_dir() else "place_gone", field="folder", folder=str(folder)
        ) from None
    return _add(clinic, plan, Place(id=new_id(), kind=PlaceKind.FOLDER, path=str(folder), since=clinic.clock()))


def begin_backups(clinic: Clinic, home: Path) -> None:
    """A clinic that is new on this PC begins with one place, beside it; people are told to add one on another disk."""
    try:
        add_folder(clinic, PROGRAM, home / "backups" / clinic.folder.name)
    except (Refused, OSError) as trouble:
        log.error("no first place for backups: %s", type(trouble).__name__)


def all_on_own_disk(folder: Path) -> bool:
    """Whether a thief or a broken disk takes the clinic and every backup of it together; may wait for a network that is away."""
    plan = read_plan(folder)
    if any(place.kind is PlaceKind.SERVER for place in plan.places):
        return False
    own = folder.stat().st_dev
    return bool(plan.places) and all(is_there(place) and place.folder.stat().st_dev == own for place in plan.places)


def add_server(clinic: Clinic, by: Actor) -> Place:
    """From now on a backup a day goes to the clinic's server. Raises Refused: not_permitted, place_known."""
    by.require(Permission.BACK_UP)
    plan = read_plan(clinic.folder)
    if any(place.kind is PlaceKind.SERVER for place in plan.places):
        raise Refused("place_known")
    return _add(clinic, plan, Place(id=new_id(), kind=PlaceKind.SERVER, since=clinic.clock()))


def remove_place(clinic: Clinic, by: Actor, place_id: str) -> None:
    """No more go there; what lies there stays."""
    by.require(Permission.BACK_UP)
    plan = read_plan(clinic.folder)
    _write(
        clinic.folder / PLAN_NAME,
        plan.model_copy(update={"places": tuple(one for one in plan.places if one.id != place_id)}),
    )


def set_times(clinic: Clinic, by: Actor, *, every_hours: int, on_close: bool) -> None:
    """How often by itself (0: never), and whether on closing."""
    by.require(Permission.BACK_UP)
    plan = read_plan(clinic.folder)
    chosen = {**plan.model_dump(), "every_hours": every_hours, "on_close": on_close}
    try:
        _write(clinic.folder / PLAN_NAME, BackupPlan.model_validate(chosen))
    except ValidationError:
        raise Refused("hours_out_of_range", field="every_hours") from None


def note_result(folder: Path, place_id: str, result: Result) -> None:
    """Called by whoever made the backup. Of one that failed, what was verified before stays told."""
    results = _read(folder / RESULTS_NAME, _Results).of_places
    before = results.get(place_id, Result())
    if result.verified_at is None:
        kept = {name: getattr(before, name) for name in ("verified_at", "verified_name", "size_bytes", "log_mark")}
        result = result.model_copy(update=kept)
    _write(folder / RESULTS_NAME, _Results(of_places={**results, place_id: result}))


def copy_plan(source: Path, target: Path) -> None:
    """A restored clinic goes on with the places that this PC had for it, and has no backup there yet."""
    with contextlib.suppress(FileNotFoundError):
        shutil.copy2(source / PLAN_NAME, target / PLAN_NAME)


def is_there(place: Place) -> bool:
    """Whether the stick is plugged in; may take its time on a network that is away."""
    try:
        return (place.folder / MARKER_NAME).is_file()
    except OSError:
        return False


def _add(clinic: Clinic, plan: BackupPlan, place: Place) -> Place:
    _write(clinic.folder / PLAN_NAME, plan.model_copy(update={"places": (*plan.places, place)}))
    return place


def _read(path: Path, form: type[F]) -> F:
    """A damaged file is an empty one: no place, or no result; people are warned either way (BAK-14)."""
    try:
        return form.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return form()
    except (OSError, ValidationError) as error:
        log.error("%s cannot be read: %s", path.name, type(error).__name__)
        return form()


def _write(path: Path, content: BaseModel) -> None:
    beside = path.with_suffix(".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content.model_dump_json(indent=1).encode())
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
