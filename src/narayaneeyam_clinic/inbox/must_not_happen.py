"""What must not happen and is looked at by who runs the clinic: numbers, clocks, repairs, what could not be applied (INBOX-9).

None of it tells of a patient: numbers of documents, names of PCs, and values of a repair only where the reader may see
that kind of record.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from sqlalchemy import select, text

from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.shared.clock import Stamp, business_date, from_milliseconds, to_milliseconds
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.history import NEVER_SHOWN, may_see, typed_value
from narayaneeyam_clinic.store.log_records import WRITTEN_AHEAD, ChangeGroup
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.link_records import Exchange, Incident
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.records import ParkedGroup
from narayaneeyam_clinic.sync.rivals import authors

SEEN = frozenset({Answer.SEEN})
NOTHING: frozenset[Answer] = frozenset()

# An index of series and numbers answers this: so many, from this to that, and whether none stands twice while another is missing.
_SERIES = text(
    "SELECT series_key, count(*) AS held, min(sequence) AS first, max(sequence) AS last, sum(sequence) AS added"
    " FROM {table} WHERE series_key IS NOT NULL GROUP BY series_key"
    " HAVING held <> last - first + 1 OR added * 2 <> (first + last) * held"
).text


def number_anomalies(rd: Reading) -> list[InboxItem]:
    """A number on two documents, a gap in a series, a patient's number on two people."""
    if not rd.by.may(SETTLED_WITH[InboxKind.NUMBER]):
        return []
    items: list[InboxItem] = []
    for table, number in (("invoice", "number"), ("payment", "receipt_number"), ("deposit", "number")):
        for row in rd.session.execute(text(_SERIES.format(table=table))).all():
            items += _of_series(rd, table, number, row.series_key)
    return items


def sides_of_number(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The documents that have the number; of a gap those before and behind it."""
    table = Record.metadata.tables[item.table]
    number = table.c["receipt_number" if item.table == "payment" else "number"]
    rows = rd.session.execute(
        select(table.c.id, number.label("number"), table.c["_v"].label("stamp"))
        .where(table.c.id.in_((item.row_id, *item.others)))
        .order_by(table.c.sequence, table.c["_v"])
    ).all()
    who = authors(rd, [row.stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.number,
            by=who[row.stamp].by,
            at=who[row.stamp].at,
            device=who[row.stamp].device,
            place=Place(invoice_id=row.id if item.table == "invoice" else None),
        )
        for row in rows
    )


def wrong_clocks(rd: Reading) -> list[InboxItem]:
    """One for each PC and day on which it wrote over an hour ahead of the server's time."""
    if not rd.by.may(SETTLED_WITH[InboxKind.CLOCK]):
        return []
    g = ChangeGroup
    rows = rd.session.execute(
        select(g.device_id, Device.name, g.server_time, g.stamp)
        .outerjoin(Device, Device.id == g.device_id)
        .where(text(WRITTEN_AHEAD))
        .order_by(g.device_id, g.server_time)
    )
    days: dict[tuple[str, str], InboxItem] = {}
    for device_id, name, server_time, stamp in rows:
        taken_at = server_time or 0
        at = from_milliseconds(taken_at)
        ahead = to_milliseconds(Stamp(stamp).instant) - taken_at
        key = (device_id, business_date(at).isoformat())
        known = days.get(key)
        days[key] = InboxItem(
            item_id=natural_id("inbox", InboxKind.CLOCK, *key),
            kind=InboxKind.CLOCK,
            at=known.at if known else at,
            table="device",
            row_id=device_id,
            subject=name or "",
            amount=max(ahead, known.amount if known else 0),
            answers=SEEN,
        )
    return list(days.values())


def parked_changes(rd: Reading) -> list[InboxItem]:
    """Changes of other PCs that this program cannot apply; they are tried again by themselves."""
    if not rd.by.may(SETTLED_WITH[InboxKind.PARKED]):
        return []
    p = ParkedGroup
    rows = rd.session.execute(
        select(p.device_id, p.seq, p.stamp, p.reason, Device.name)
        .outerjoin(Device, Device.id == p.device_id)
        .order_by(p.stamp)
    )
    return [
        InboxItem(
            item_id=natural_id("inbox", InboxKind.PARKED, row.device_id, str(row.seq)),
            kind=InboxKind.PARKED,
            at=Stamp(row.stamp).instant,
            table="parked_group",
            row_id=row.device_id,
            subject=row.name or "",
            about=row.reason,
            amount=row.seq,
            answers=NOTHING,
        )
        for row in rows
    ]


def sides_of_parked(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """What the change was for and who made it; nothing of its content."""
    g = ChangeGroup
    row = rd.session.execute(
        select(g.why, g.stamp, User.name, Device.name)
        .outerjoin(User, User.id == g.user_id)
        .outerjoin(Device, Device.id == g.device_id)
        .where(g.device_id == item.row_id, g.seq == item.amount)
    ).one_or_none()
    if row is None:
        return ()
    return (Side(key=item.row_id, value=row[0], by=row[2] or "", at=Stamp(row[1]).instant, device=row[3] or ""),)


def incidents(rd: Reading) -> list[InboxItem]:
    """What this PC noted: rows that were repaired from the log, and what the server refused."""
    if not rd.by.may(SETTLED_WITH[InboxKind.REPAIR]):
        return []
    rows = rd.session.scalars(select(Incident).order_by(Incident.n))
    return [
        InboxItem(
            item_id=natural_id("inbox", "incident", rd.device.id, str(row.n), str(to_milliseconds(row.at))),
            kind=InboxKind.REPAIR,
            at=row.at,
            table="incident",
            row_id=str(row.n),
            field=row.table_name or "",
            about=row.kind,
            answers=SEEN,
        )
        for row in rows
    ]


# What goes by itself within minutes is no matter for people.
_PASSING = {SaysNo.TOO_MANY_REQUESTS, SaysNo.NOT_READY, SaysNo.ANOTHER_EPOCH, SaysNo.GAP, SaysNo.ORDER_WENT_ON}
REFUSALS = frozenset(SaysNo) - _PASSING


def server_refusals(rd: Reading) -> list[InboxItem]:
    """That the server's last word to this PC was a no; it goes by itself when the server takes what is sent."""
    if not rd.by.may(SETTLED_WITH[InboxKind.REFUSED]):
        return []
    last = rd.session.scalars(select(Exchange).order_by(Exchange.n.desc()).limit(1)).first()
    if last is None or last.outcome not in REFUSALS:
        return []
    return [
        InboxItem(
            item_id=natural_id("inbox", InboxKind.REFUSED, rd.device.id, str(to_milliseconds(last.at))),
            kind=InboxKind.REFUSED,
            at=last.at,
            table="exchange",
            row_id=str(last.n),
            about=last.outcome,
            answers=NOTHING,
        )
    ]


def sides_of_incident(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """Both values, where the reader may see that kind of record: what stood here, and what stands now."""
    row = rd.session.get(Incident, int(item.row_id))
    if row is None:
        return ()
    return tuple(
        Side(
            key=key,
            value=None,
            by="",
            at=row.at,
            device=rd.device.counter_code,
            holds=key == "after",
            facts=_facts(rd, row, value),
            is_hidden=isinstance(value, dict) and bool(value) and not _facts(rd, row, value),
        )
        for key, value in (("before", row.before), ("after", row.after))
        if value is not None
    )


def _facts(rd: Reading, row: Incident, value: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of one side that differ from the other's and may be seen."""
    table = Record.metadata.tables.get(row.table_name or "")
    if table is None or not isinstance(value, dict):
        return ()
    other = row.after if value is row.before else row.before
    against = other if isinstance(other, dict) else {}
    return tuple(
        (field, typed_value(table, field, stored))
        for field, stored in sorted(value.items())
        if field in table.c
        and field not in NEVER_SHOWN
        and may_see(rd.by, table.name, field)
        and against.get(field) != stored
    )


def _of_series(rd: Reading, table_name: str, number: str, series: str) -> list[InboxItem]:
    """The numbers that stand twice, and the gaps, of a series in which something is wrong."""
    table = Record.metadata.tables[table_name]
    rows = rd.session.execute(
        select(table.c.id, table.c.sequence, table.c["_v"].label("stamp"), table.c[number].label("number"))
        .where(table.c.series_key == series)
        .order_by(table.c.sequence, table.c["_v"])
    ).all()
    return [
        _anomaly(table_name, series, one, other) for one, other in pairwise(rows) if other.sequence - one.sequence != 1
    ]


def _anomaly(table_name: str, series: str, one: Any, other: Any) -> InboxItem:
    missing = other.sequence - one.sequence - 1
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.NUMBER, table_name, series, str(one.sequence), str(missing)),
        kind=InboxKind.NUMBER,
        at=Stamp(max(one.stamp, other.stamp)).instant,
        table=table_name,
        row_id=one.id,
        others=(other.id,),
        subject=series,
        about=one.number,
        # How many numbers are missing behind it; none: it stands twice.
        amount=max(missing, 0),
        place=Place(invoice_id=one.id if table_name == "invoice" else None),
        answers=SEEN,
    )
