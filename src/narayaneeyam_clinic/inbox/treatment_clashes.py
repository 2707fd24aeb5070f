"""Two treatments at one time of a therapist, a room or a patient, planned on PCs apart: both stand, and somebody moves one (TREAT-21).

Found over what is still to come, alike on every PC; what one PC knowingly kept is no such thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice, takewhile
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind, Place
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.patients.merged_people import several_records
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.shared.clock import Stamp, to_milliseconds
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.plan_facts import people_of_sessions
from narayaneeyam_clinic.treatments.records import TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS


def treatment_clashes(rd: Reading) -> list[InboxItem]:
    """One item for each pair, for who may see treatments; who plans them settles it."""
    if not rd.by.may(Permission.SEE_TREATMENTS):
        return []
    s = TreatmentSession
    rows = rd.session.execute(
        select(s.id, s.day, s.starts_at, s.minutes, s.room_id, s.patient_id, s.inserted_stamp)
        .where(s.day >= rd.today, s.state.in_(OPEN_SESSIONS))
        .order_by(s.day, s.starts_at, s.id)
    ).all()
    apart = list(_apart(rows))
    people = people_of_sessions(rd, list({row.id for pair in apart for row in pair}))
    kept = several_records(rd) if apart else {}
    found = [_item(rd, one, other, people, kept) for one, other in apart]
    return [item for item in found if item is not None]


def _apart(rows: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Pairs that overlap and were written on two PCs; the rows come in the order of time."""
    for at, one in enumerate(rows):
        ends = to_milliseconds(one.starts_at) + one.minutes * 60_000
        for other in takewhile(partial(_begins_before, ends), islice(rows, at + 1, None)):
            if _device(one) != _device(other):
                yield one, other


def _begins_before(moment: int, row: Any) -> bool:
    return to_milliseconds(row.starts_at) < moment


def _device(row: Any) -> int:
    return Stamp(row.inserted_stamp).device_number


def _item(
    rd: Reading, one: Any, other: Any, people: dict[str, tuple[str, ...]], kept: dict[str, str]
) -> InboxItem | None:
    """`kept` is the record that stands for a person who has several."""
    both = sorted(set(people.get(one.id, ())) & set(people.get(other.id, ())))
    if both:
        shared = rd.session.scalar(select(Staff.name).where(Staff.id == both[0])) or ""
    elif one.room_id is not None and one.room_id == other.room_id:
        shared = rd.session.scalar(select(Room.name).where(Room.id == one.room_id)) or ""
    elif (patient_id := kept.get(one.patient_id, one.patient_id)) == kept.get(other.patient_id, other.patient_id):
        shared = patient_words(rd, patient_id)
    else:
        return None
    first, second = sorted((one, other), key=lambda row: (row.inserted_stamp, row.id))
    names = dict.fromkeys(patient_words(rd, row.patient_id) for row in (first, second))
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.CLAIM, "treatment_session", first.id, second.id),
        kind=InboxKind.CLAIM,
        at=Stamp(second.inserted_stamp).instant,
        table="treatment_session",
        row_id=first.id,
        others=(second.id,),
        field="starts_at",
        subject=", ".join(name for name in names if name),
        about=shared,
        place=Place(patient_id=first.patient_id),
        answers=frozenset({Answer.SEEN}) if rd.by.may(Permission.PLAN_TREATMENTS) else frozenset(),
    )
