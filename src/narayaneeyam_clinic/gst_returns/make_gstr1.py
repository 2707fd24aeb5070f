"""GSTR-1 of a month: the return with its warnings for the page, and its files for the accountant (GSTR-1, GSTR-10)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import whole_file
from narayaneeyam_clinic.gst_returns.amendment_rules import AmendedRow, amended_rows, is_small, told_by_itself
from narayaneeyam_clinic.gst_returns.documents_of_period import (
    advances_for_taxed_rooms,
    runs_of,
    supplies_by_id,
    supplies_of,
)
from narayaneeyam_clinic.gst_returns.filed_months import (
    FiledMonth,
    changes_since,
    changes_to_tell,
    filed_before,
    filed_months,
    in_order,
    told_in,
)
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import file_name, json_text
from narayaneeyam_clinic.gst_returns.gstr1_rules import Gstr1, gstr1
from narayaneeyam_clinic.gst_returns.gstr1_warnings import LookAt, ReturnWarning, warnings_of
from narayaneeyam_clinic.gst_returns.supplies import CANCELLED, Change, ChangeKind, NumberRun, Period, Supply, Told
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile, is_above_five_crore
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

__all__ = ["ExportedReturn", "MadeReturn", "Period", "export_gstr1", "made_gstr1"]

# The portal takes one file of less than so many bytes.
MOST_BYTES = 4_928_307


@dataclass(frozen=True, slots=True)
class MadeReturn:
    """The return, what to look at, and every document of it by its id. A month that was `filed` is shown as it was filed;
    `since` is what came to it afterwards and no return has told yet.
    """

    told: Gstr1
    warnings: tuple[ReturnWarning, ...]
    supplies: dict[str, Supply]
    changes: tuple[Change, ...] = ()
    amended: tuple[AmendedRow, ...] = ()
    filed: FiledMonth | None = None
    since: tuple[Change, ...] = ()
    # Of a filed month the bills and notes that its return told; None of an open one.
    as_filed: frozenset[str] | None = None


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
    filed = filed_months(rd)
    this = filed.get(period)
    before = told_in(rd, (filed[month] for month in filed_before(period, filed)))
    if this is None:
        as_filed = None
        supplies, changes = list(supplies_of(rd, period)), changes_to_tell(rd, period, filed)
    else:
        as_filed = told_in(rd, [this])
        supplies, changes = _as_filed(rd, period, as_filed)
    runs = runs_of(rd, period, as_filed)
    late = told_by_itself(changes)
    return MadeReturn(
        gstr1(gstin, period, supplies, runs, late),
        tuple(_warnings(rd, period, [*supplies, *late], runs)),
        {supply.document_id: supply for supply in (*supplies, *(change.supply for change in changes))},
        tuple(changes),
        tuple(amended_rows(changes, _months_now(rd, changes, before))),
        this,
        tuple(changes_since(rd, period, filed)) if this else (),
        frozenset(as_filed) if as_filed is not None else None,
    )


def _warnings(rd: Reading, period: Period, supplies: list[Supply], runs: list[NumberRun]) -> list[ReturnWarning]:
    """With the deposits of which a part may be a taxed advance: how much of one is for the room nobody knows before its bill."""
    rooms = [
        ReturnWarning(LookAt.ADVANCE_ON_ROOM, number, document, "", amount)
        for document, number, amount in advances_for_taxed_rooms(rd, period)
    ]
    return [*rooms, *warnings_of(supplies, runs, turnover_above_five_crore=is_above_five_crore(rd))]


def _as_filed(rd: Reading, period: Period, told: dict[str, Told]) -> tuple[list[Supply], list[Change]]:
    """The documents that the filed return told, and the changes of months before that it told with them."""
    standing = supplies_by_id(rd, [one for one, value in told.items() if value != CANCELLED])
    gone = supplies_by_id(rd, [one for one, value in told.items() if value == CANCELLED])
    return [one for one in standing if Period.of(one.day) == period], in_order(
        Change(kind, Period.of(one.day), one)
        for kind, some in ((ChangeKind.CAME_LATER, standing), (ChangeKind.CANCELLED, gone))
        for one in some
        if Period.of(one.day) < period
    )


def _months_now(rd: Reading, changes: list[Change], told: dict[str, Told]) -> dict[Period, list[Supply]]:
    """Of each month in which small supplies changed what holds with the changes: never what came after them."""
    holds = {one for one, value in told.items() if value != CANCELLED}
    for change in changes:
        (holds.add if change.kind is ChangeKind.CAME_LATER else holds.discard)(change.supply.document_id)
    return {
        month: [one for one in supplies_of(rd, month, any_state=True) if one.document_id in holds]
        for month in {change.month for change in changes if is_small(change.supply)}
    }


def export_gstr1(rd: Reading, period: Period, folder: Path) -> ExportedReturn:
    """Write the portal's JSON and the CSV set into `folder`, which is made where it is missing, with a line in the access log.

    Refused: as `made_gstr1`, not_permitted without the right to export, return_too_large, file_not_written.
    """
    rd.require(Permission.EXPORT)
    made = made_gstr1(rd, period)
    content = {
        file_name(made.told.gstin, rd.today): json_text(made.told, made.amended),
        **csv_files(made.told, made.amended),
    }
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
