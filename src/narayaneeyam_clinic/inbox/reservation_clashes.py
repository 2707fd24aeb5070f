"""Two reservations of one bed that share a night, made on PCs apart: both stand, and somebody moves or cancels one (STAY-29).

Found over what is still to come, alike on every PC; the thing is gone when they share no night any more.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import BedReservation, ReservationState
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind, Place
from narayaneeyam_clinic.inbox.subjects import bed_words, patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading


def reservation_clashes(rd: Reading) -> list[InboxItem]:
    """One item for each pair that follows each other on a bed, for who may see the ward; who admits settles it."""
    if not rd.by.may(Permission.SEE_WARD):
        return []
    b = BedReservation
    rows = rd.session.execute(
        select(b.id, b.bed_id, b.patient_id, b.from_day, b.to_day, b.inserted_stamp)
        .where(b.state == ReservationState.RESERVED, b.to_day > rd.today)
        .order_by(b.bed_id, b.from_day, b.id)
    ).all()
    return [
        _item(rd, one, other)
        for one, other in pairwise(rows)
        if one.bed_id == other.bed_id and other.from_day < one.to_day
    ]


def _item(rd: Reading, one: Any, other: Any) -> InboxItem:
    first, second = sorted((one, other), key=lambda row: (row.inserted_stamp, row.id))
    names = dict.fromkeys(patient_words(rd, row.patient_id) for row in (first, second))
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.CLAIM, "bed_reservation", first.id, second.id),
        kind=InboxKind.CLAIM,
        at=Stamp(second.inserted_stamp).instant,
        table="bed_reservation",
        row_id=first.id,
        others=(second.id,),
        field="bed_id",
        subject=", ".join(name for name in names if name),
        about=bed_words(rd, first.bed_id),
        place=Place(patient_id=first.patient_id),
        answers=frozenset({Answer.SEEN}) if rd.by.may(Permission.ADMIT) else frozenset(),
    )
