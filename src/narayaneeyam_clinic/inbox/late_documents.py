"""Bills and credit notes of a month whose return was filed, that came from another PC afterwards or were cancelled there: they
are told with the next month that is open (GSTR-14), and somebody should know.

Found over what the return told and what the month holds now, alike on every PC; gone when a later return has told it.
"""

from __future__ import annotations

from sqlalchemy import func, select, text

from narayaneeyam_clinic.billing.credit_note_records import CreditNote
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.gst_returns.filed_months import FiledMonth, changes_since, filed_months
from narayaneeyam_clinic.gst_returns.supplies import Change, Period
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors

# So many of the latest filed months are looked at; the page of the return tells the others too.
_MONTHS_LOOKED_AT = 3

# Whether a month still holds as many documents, and as many cancelled ones, as its return told: counted in an index, so that
# the documents of a month in which nothing happened are not read.
_AS_TOLD = text(
    "SELECT (SELECT count(*) FROM invoice WHERE state = 'issued' AND day >= :first AND day < :after)"
    " + (SELECT count(*) FROM credit_note WHERE day >= :first AND day < :after)"
    " = (length(documents) - length(replace(documents, '\":', ''))) / 2"
    " - (length(documents) - length(replace(documents, '\"cancelled\"', ''))) / 11"
    " AND (SELECT count(*) FROM invoice WHERE state = 'cancelled' AND day >= :first AND day < :after)"
    " = (length(documents) - length(replace(documents, '\"cancelled\"', ''))) / 11"
    " FROM filed_return WHERE id = :id"
)


def late_documents(rd: Reading) -> list[InboxItem]:
    """One item for each month, for who may file returns."""
    if not rd.by.may(SETTLED_WITH[InboxKind.FILED_LATE]):
        return []
    filed = filed_months(rd)
    latest = sorted(filed, reverse=True)[:_MONTHS_LOOKED_AT]
    return [
        _item(rd, filed[month], changes)
        for month in latest
        if not _is_as_told(rd, filed[month]) and (changes := changes_since(rd, month, filed))
    ]


def sides_of_late_documents(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """Each document with what it comes to, who wrote it when and at which PC; one that was cancelled says so."""
    changes = changes_since(rd, Period.parse(item.about), filed_months(rd))
    stamps = _stamps(rd, changes)
    who = authors(rd, [stamps[one.supply.document_id] for one in changes])
    return tuple(
        Side(
            key=one.supply.document_id,
            value=one.supply.number,
            by=who[stamp].by,
            at=who[stamp].at,
            device=who[stamp].device,
            facts=(("amount", Money(one.supply.value)), ("state", str(one.kind))),
            place=_place(one),
        )
        for one in changes
        for stamp in (stamps[one.supply.document_id],)
    )


def _is_as_told(rd: Reading, month: FiledMonth) -> bool:
    period = month.period
    days = {"first": period.first_day.isoformat(), "after": period.day_after.isoformat(), "id": month.id}
    return bool(rd.session.execute(_AS_TOLD, days).scalar_one())


def _item(rd: Reading, month: FiledMonth, changes: list[Change]) -> InboxItem:
    stamps = _stamps(rd, changes)
    first, *others = (one.supply.document_id for one in changes)
    return InboxItem(
        # What was seen comes again when something else comes.
        item_id=natural_id(
            "inbox", InboxKind.FILED_LATE, month.id, *(f"{one.supply.number} {one.kind}" for one in changes)
        ),
        kind=InboxKind.FILED_LATE,
        at=Stamp(max(stamps.values())).instant,
        table="invoice",
        row_id=first,
        others=tuple(others),
        about=month.period.text,
        amount=len(changes),
        place=_place(changes[0]),
        answers=frozenset({Answer.SEEN}),
    )


def _place(change: Change) -> Place:
    return Place(invoice_id=change.supply.bill_id or change.supply.document_id)


def _stamps(rd: Reading, changes: list[Change]) -> dict[str, int]:
    """When each of these bills and notes was written last: cancelling a bill writes it again."""
    ids = [one.supply.document_id for one in changes]
    cancelled = func.coalesce(func.json_extract(Invoice.edited_stamps, "$.state"), Invoice.inserted_stamp)
    rows = [
        *rd.session.execute(select(Invoice.id, cancelled).where(Invoice.id.in_(ids))),
        *rd.session.execute(select(CreditNote.id, CreditNote.inserted_stamp).where(CreditNote.id.in_(ids))),
    ]
    return {row[0]: row[1] for row in rows}
