"""How it stands with a place of backups, in words: for the Backup page, the line above the pages and the window at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.backup_places import Place, PlaceKind, PlaceStands
from narayaneeyam_clinic.store.backup_rules import PlaceState
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import sentence

_MEGABYTE = 1_000_000
# What is done one after the other.
PARTS = ("copy", "documents", "pack", "unpack", "check", "send")


def place_name(place: Place) -> str:
    """The folder, or "the server"."""
    return place.path if place.kind is PlaceKind.FOLDER else QCoreApplication.translate("backup", "the server")


def state_words(stands: PlaceStands) -> tuple[str, Tone]:
    """Two or three words and their tone."""
    result = stands.result
    if result.faults:
        return QCoreApplication.translate("backup", "Faults found"), Tone.RED
    if result.problem:
        return _short_problem(result.problem), Tone.RED if stands.state is PlaceState.LATE else Tone.AMBER
    if stands.state is PlaceState.GOOD:
        return QCoreApplication.translate("backup", "Verified"), Tone.LEAF
    if stands.state is PlaceState.NEVER:
        return QCoreApplication.translate("backup", "None yet"), Tone.AMBER
    return QCoreApplication.translate("backup", "Too old"), Tone.RED


def backup_state_words(*, is_verified: bool) -> tuple[str, Tone]:
    """Of one backup that lies there."""
    if is_verified:
        return QCoreApplication.translate("backup", "Verified"), Tone.LEAF
    return QCoreApplication.translate("backup", "Faults found"), Tone.RED


def problem_words(stands: PlaceStands) -> str:
    """The whole sentence of what went wrong the last time; empty when nothing did."""
    result = stands.result
    if result.faults:
        words = QCoreApplication.translate(
            "backup",
            "The last backup to {place} was made, but the check of the clinic finds faults in it, so it does not count."
            " Open Settings, Check.",
        )
        return words.format(place=place_name(stands.place))
    if not result.problem:
        return ""
    path = stands.place.path
    return sentence(ClinicFileError(result.problem, folder=path, file=path, problem=result.problem))


def part_words(part: str) -> str:
    """What is being done."""
    words = {
        "copy": QCoreApplication.translate("backup", "Copying the clinic. Work can go on."),
        "documents": QCoreApplication.translate("backup", "Looking at the documents. Work can go on."),
        "pack": QCoreApplication.translate("backup", "Writing the backup. Work can go on."),
        "unpack": QCoreApplication.translate("backup", "Reading it back. Work can go on."),
        "check": QCoreApplication.translate("backup", "Checking what was read back. Work can go on."),
        "send": QCoreApplication.translate("backup", "Sending it to the server. Work can go on."),
    }
    return words.get(part, words["copy"])


def size_text(size_bytes: int) -> str:
    """ "3.2 MB"."""
    return f"{size_bytes / _MEGABYTE:.1f} MB"


def _short_problem(code: str) -> str:
    words = {
        "place_gone": QCoreApplication.translate("backup", "Not plugged in"),
        "no_room_at_place": QCoreApplication.translate("backup", "No room"),
        "disk_full": QCoreApplication.translate("backup", "No room"),
        "place_read_only": QCoreApplication.translate("backup", "Read-only"),
    }
    return words.get(code, QCoreApplication.translate("backup", "Not made"))
