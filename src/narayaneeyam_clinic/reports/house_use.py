"""How the house was used: beds by day, and how long stays were (REPORT-16)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import text

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DAY,
    DOCTORS,
    DOCUMENT,
    WHOM,
    Asked,
    Cell,
    Column,
    Entries,
    Grouping,
    Kind,
    Report,
    Section,
    by,
)
from narayaneeyam_clinic.shared.clock import business_date, from_milliseconds
from narayaneeyam_clinic.store.transaction import Reading

_NEEDS = frozenset({Permission.SEE_FIGURES, Permission.SEE_WARD})
# A little more than the days, because a day in India begins before that of UTC; what is too much is left out in Python.
_LAY = text("""
SELECT b.bed_id, b.from_at, coalesce(b.to_at, a.left_at), a.id, a.number, p.name
FROM bed_stay b JOIN admission a ON a.id = b.admission_id LEFT JOIN patient p ON p.id = a.patient_id
WHERE b.from_at < (unixepoch(:until) + 86400) * 1000
 AND (b.to_at IS NULL OR b.to_at >= (unixepoch(:since) - 86400) * 1000) AND a.state <> 'cancelled'
ORDER BY b.from_at, b.id
""")
_BEDS = text("""
SELECT b.id, r.name || ' ' || b.name, r.id, r.name, coalesce(c.id, ''), coalesce(c.name, '')
FROM bed b JOIN room r ON r.id = b.room_id LEFT JOIN room_category c ON c.id = r.category_id
WHERE r.kind = 'stay' AND b.is_active = 1 AND r.is_active = 1
""")
_STAYS = text("""
SELECT a.id, a.number, p.name, a.admitted_at, a.left_at, a.doctor_id, s.name
FROM admission a LEFT JOIN patient p ON p.id = a.patient_id LEFT JOIN staff s ON s.id = a.doctor_id
WHERE a.state = 'left' AND a.left_at >= (unixepoch(:since) - 86400) * 1000 AND a.left_at < (unixepoch(:until) + 86400) * 1000
""")


def _occupancy(rd: Reading, asked: Asked) -> Entries:
    return list(_bed_days(rd, asked))


def _bed_days(rd: Reading, asked: Asked) -> Iterator[dict[str, Cell]]:
    """Each bed on each day that has come: once as there, and once more as lain in, with the stay."""
    until = min(asked.until, rd.today)
    beds = {bed: rest for bed, *rest in rd.session.execute(_BEDS)}
    days = [(asked.since + timedelta(days=n)).isoformat() for n in range((until - asked.since).days + 1)]
    for bed, (name, room_id, room, category_id, category) in beds.items():
        place = _place(bed, name, room_id, room, category_id, category)
        for day in days:
            yield {**place, "day": day, "document": name, "whom": "", "page": "", "ref": "", "there": 1, "lain": 0}
    seen: set[tuple[str, date]] = set()
    limits = {"since": asked.since.isoformat(), "until": until.isoformat()}
    for bed, from_at, to_at, stay, number, patient in rd.session.execute(_LAY, limits):
        if bed not in beds:
            continue
        first = business_date(from_milliseconds(from_at))
        left = business_date(from_milliseconds(to_at)) if to_at is not None else None
        lain = max(first, asked.since)
        # The day on which one leaves is theirs only when they came on it.
        while lain <= until and (left is None or lain < left or lain == first):
            if (bed, lain) not in seen:
                seen.add((bed, lain))
                yield {
                    **_place(bed, *beds[bed]), "day": lain.isoformat(), "document": number, "whom": patient, "page": "stay",
                    "ref": stay, "there": 0, "lain": 1,
                }  # fmt: skip
            lain += timedelta(days=1)


def _place(bed: str, name: str, room_id: str, room: str, category_id: str, category: str) -> dict[str, Cell]:
    return {
        "bed_id": bed, "bed": name, "room_id": room_id, "room": room, "category_id": category_id, "category": category,
    }  # fmt: skip


def _lengths(rd: Reading, asked: Asked) -> Entries:
    limits = {"since": asked.since.isoformat(), "until": asked.until.isoformat()}
    return [
        {
            "day": left.isoformat(), "document": number, "whom": patient, "page": "stay", "ref": stay, "doctor_id": doctor_id,
            "doctor": doctor, "month": left.isoformat()[:7], "came": came.isoformat(), "stays": 1, "days": max(1, (left - came).days),
        }
        for stay, number, patient, admitted_at, left_at, doctor_id, doctor in rd.session.execute(_STAYS, limits)
        if asked.since <= (left := business_date(from_milliseconds(left_at))) <= asked.until
        and (came := business_date(from_milliseconds(admitted_at)))
    ]  # fmt: skip


OCCUPANCY = Report(
    "occupancy",
    "Occupancy",
    Section.HOUSE,
    _NEEDS,
    _occupancy,
    (
        Column("there", "Bed days", Kind.COUNT),
        Column("lain", "Lain in", Kind.COUNT),
        Column("share", "Occupancy", Kind.PERCENT, share_of=("lain", "there")),
    ),
    (
        BY_DAY,
        by("category", "Category", row="category_id"),
        by("room", "Room", row="room_id"),
        by("bed", "Bed", row="bed_id"),
    ),
)
LENGTHS = Report(
    "stays",
    "Length of stay",
    Section.HOUSE,
    _NEEDS,
    _lengths,
    (
        Column("stays", "Stays", Kind.COUNT),
        Column("days", "Days", Kind.COUNT),
        Column("mean", "Days of a stay", Kind.TENTHS, average_of=("days", "stays")),
    ),
    (
        by("doctor", "Doctor", row="doctor_id"),
        by("month", "Month"),
        Grouping("each", "Each stay", columns=(DOCUMENT, WHOM, Column("came", "Came", Kind.DATE), DAY), is_each=True),
    ),
    (DOCTORS,),
)
