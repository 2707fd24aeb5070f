"""Everybody who got a recalled batch, to take along or to send: as a table, and as a paper of the clinic (SHELF-41)."""

from __future__ import annotations

from pathlib import Path

from narayaneeyam_clinic.exports.table_file import write_table
from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.report_sheet import ReportSheet, SheetColumn
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.pharmacy.stock_rules import packs_of
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.stock_room.recall_page import GivenBy, RecallPageRow, recall_page
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

_GIVEN = {GivenBy.BILL: "Bill", GivenBy.WARD: "Ward", GivenBy.TREATMENT: "Treatment"}


def write_recall_list(rd: Reading, recall_id: str, path: Path, header: tuple[str, ...]) -> int:
    """As CSV or XLSX by the file's name, with these words over the columns: document, date, patient, phone, quantity, unit;
    with a line in the access log, because it names patients. Refused: not_permitted, recall_not_found, file_kind_unknown.
    """
    page = _listed(rd, recall_id)
    rows = ((one.number, one.day, one.patient, one.phone, one.quantity, page.base_unit) for one in page.got_it)
    written = write_table(path, header, rows)
    rd.access.append(AccessEntry("exported", None, f"recall of {page.recall.batch_number}"))
    return written


def recall_sheet(rd: Reading, recall_id: str) -> ReportSheet:
    """The same on paper, with what was recalled and why, and what still lies where. Refused: not_permitted, recall_not_found."""
    page = _listed(rd, recall_id)
    recall = page.recall
    lots = ", ".join(f"{lot.location or 'no place'}: {_amount(page, lot.on_hand)}" for lot in page.lots)
    return ReportSheet(
        letterhead=letterhead(clinic_profile(rd)),
        title=f"Recall of {recall.medicine}, batch {recall.batch_number}",
        asked=(
            f"{recall.reason} ({recall.by}, {recall.at.astimezone(INDIA):%d-%m-%Y %H:%M})",
            *((f"Ended: {recall.ended_why}",) if recall.ended_at else ()),
            f"Left in the clinic: {lots or 'nothing'}",
        ),
        columns=(
            SheetColumn("Patient", False, 26),
            SheetColumn("Phone", False, 18),
            SheetColumn("Got it by", False, 12),
            SheetColumn("Document", False, 18),
            SheetColumn("Date", False, 12),
            SheetColumn("Quantity", True, 14),
        ),
        rows=tuple(
            (one.patient, one.phone, _GIVEN[one.given_by], one.number, date_text(one.day), _amount(page, one.quantity))
            for one in page.got_it
        ),
        totals=(),
        printed_at=f"{rd.now.astimezone(INDIA):%d-%m-%Y %H:%M}",
        printed_by=rd.by.name,
        nothing="Nobody got anything of it.",
    )


def _listed(rd: Reading, recall_id: str) -> RecallPageRow:
    rd.require(Permission.SEE_PATIENTS)
    rd.require(Permission.SEE_BILLS)
    return recall_page(rd, recall_id)


def _amount(page: RecallPageRow, quantity: int) -> str:
    count = packs_of(quantity, page.pack_size)
    parts = [str(count.packs)] if count.packs or not count.loose else []
    if count.loose:
        parts.append(f"{count.loose} {page.base_unit}")
    return " + ".join(parts)
