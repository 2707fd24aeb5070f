"""A month is marked as filed, and opened again when that was an error (GSTR-13)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from narayaneeyam_clinic.gst_returns.documents_of_period import told_values
from narayaneeyam_clinic.gst_returns.filed_months import changes_to_tell, filed_months
from narayaneeyam_clinic.gst_returns.records import FiledReturn
from narayaneeyam_clinic.gst_returns.supplies import CANCELLED, ChangeKind, Period
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import ReportsChanged
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.transaction import Transaction


def file_return(tx: Transaction, period: Period, filed_on: date | None = None, reference: str = "") -> str:
    """Keep what the return of the month holds now, with what it tells of months before; returns the id of the entry.

    Refused: not_permitted, no_gstin, month_not_over, month_filed_already, filed_too_early, day_in_future, text_too_long.
    """
    tx.require(Permission.FILE_RETURNS)
    if not clinic_profile(tx).gstin:
        raise Refused("no_gstin")
    day = filed_on or tx.today
    refuse_long(reference=reference)
    if tx.today < period.day_after:
        raise Refused("month_not_over", field="period", until=period.day_after)
    if day > tx.today:
        raise Refused("day_in_future", field="filed_on", day=day)
    if day < period.day_after:
        raise Refused("filed_too_early", field="filed_on", day=period.day_after)
    filed = filed_months(tx)
    if period in filed:
        raise Refused("month_filed_already", filed_on=filed[period].filed_on)
    documents = told_values(tx, period, period.next)
    for change in changes_to_tell(tx, period, filed):
        is_gone = change.kind is ChangeKind.CANCELLED
        documents[change.supply.document_id] = CANCELLED if is_gone else change.supply.value
    # Two PCs that mark the same month apart make one entry; a month that was opened again gets another.
    before = tx.session.scalar(
        select(func.count()).where(FiledReturn.period == period.text, FiledReturn.taken_back_at.is_not(None))
    )
    row = FiledReturn(
        id=natural_id("filed_return", period.text, str(before)),
        period=period.text,
        filed_on=day,
        reference=reference.strip() or None,
        at=tx.now,
        by=tx.by.user_id,
        documents=canonical_json(documents),
    )
    tx.add(row)
    tx.tell(ReportsChanged())
    return row.id


def take_back_filing(tx: Transaction, period: Period, reason: str) -> None:
    """The month is open again. Only the last one that was filed: a later return told what came to this one.

    Refused: not_permitted, reason_missing, text_too_long, month_not_filed, later_month_filed.
    """
    tx.require(Permission.FILE_RETURNS)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    filed = filed_months(tx)
    if period not in filed:
        raise Refused("month_not_filed", field="period")
    if period.next in filed:
        raise Refused("later_month_filed", day=period.next.first_day)
    rows = tx.session.scalars(
        select(FiledReturn).where(FiledReturn.period == period.text, FiledReturn.taken_back_at.is_(None))
    )
    for row in rows:
        row.taken_back_at, row.taken_back_by, row.taken_back_why = tx.now, tx.by.user_id, reason.strip()
    tx.tell(ReportsChanged())
