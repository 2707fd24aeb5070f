"""GSTR-1 of a month: the return with its warnings for the page, and its files for the accountant (GSTR-1, GSTR-10)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import whole_file
from narayaneeyam_clinic.gst_returns.documents_of_period import runs_of, supplies_of
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import file_name, json_text
from narayaneeyam_clinic.gst_returns.gstr1_rules import Gstr1, gstr1
from narayaneeyam_clinic.gst_returns.gstr1_warnings import ReturnWarning, warnings_of
from narayaneeyam_clinic.gst_returns.supplies import Period, Supply
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

__all__ = ["ExportedReturn", "MadeReturn", "Period", "export_gstr1", "made_gstr1"]

# The portal takes one file of less than so many bytes.
MOST_BYTES = 4_928_307


@dataclass(frozen=True, slots=True)
class MadeReturn:
    """The return, what to look at, and every document of the month by its id."""

    told: Gstr1
    warnings: tuple[ReturnWarning, ...]
    supplies: dict[str, Supply]


@dataclass(frozen=True, slots=True)
class ExportedReturn:
    """The files that were written, the portal's JSON first."""

    files: tuple[Path, ...]
    warnings: tuple[ReturnWarning, ...]


def made_gstr1(rd: Reading, period: Period) -> MadeReturn:
    """Refused: not_permitted, no_gstin (a clinic that is not registered makes no return)."""
    rd.require(Permission.SEE_FIGURES)
    gstin = clinic_profile(rd).gstin
    if not gstin:
        raise Refused("no_gstin")
    supplies = list(supplies_of(rd, period))
    runs = runs_of(rd, period)
    return MadeReturn(
        gstr1(gstin, period, supplies, runs),
        tuple(warnings_of(supplies, runs)),
        {supply.document_id: supply for supply in supplies},
    )


def export_gstr1(rd: Reading, period: Period, folder: Path) -> ExportedReturn:
    """Write the portal's JSON and the CSV set into `folder`, which is made where it is missing, with a line in the access log.

    Refused: as `made_gstr1`, not_permitted without the right to export, return_too_large, file_not_written.
    """
    rd.require(Permission.EXPORT)
    made = made_gstr1(rd, period)
    content = {file_name(made.told.gstin, rd.today): json_text(made.told), **csv_files(made.told)}
    if len(next(iter(content.values())).encode()) >= MOST_BYTES:
        raise Refused("return_too_large", field="period")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise Refused("file_not_written", field="file", file=folder.name) from trouble
    files = tuple(_written(folder / name, text) for name, text in content.items())
    rd.access.append(AccessEntry("exported", None, f"gstr1 {period.text}"))
    return ExportedReturn(files, made.warnings)


def _written(path: Path, text: str) -> Path:
    with whole_file(path) as unfinished:
        unfinished.write_bytes(text.encode())
    return path
