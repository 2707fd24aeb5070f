"""Likely one person, registered on two PCs that did not see each other (INBOX-8).

Who registers on one PC is shown likely ones while they type (PAT-14) and has decided; only what two PCs registered apart
is asked here. Compared are the latest registrations among each other, by name, phone, age, sex and place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.patients.age_rules import birth_of
from narayaneeyam_clinic.patients.duplicate_rules import LIKELY, Person, person, same_person_score
from narayaneeyam_clinic.patients.people_rows import PERSON_COLUMNS, is_listed
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER, Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors

# Weeks of a busy clinic: PCs that are apart for longer than that are found by the search, not here.
LATEST = 2_000
# A word that so many share says nothing; a phone that so many share is a shop's.
_TOO_COMMON = 40
_SHORTEST_WORD = 3


def likely_duplicates(rd: Reading) -> list[InboxItem]:
    """Pairs, for who may register and merge."""
    if not rd.by.may(SETTLED_WITH[InboxKind.DUPLICATE]):
        return []
    if (rd.session.scalar(select(func.count()).select_from(Device)) or 0) < 2:
        return []
    latest = rd.session.execute(
        select(*PERSON_COLUMNS, Patient.inserted_stamp).where(is_listed()).order_by(Patient.id.desc()).limit(LATEST)
    ).all()
    if len({_device(row) for row in latest}) < 2:
        return []
    known = {row.id: row for row in latest}
    people = {row.id: _person(row.name, row.born_on, row.phone, row.sex, row.place) for row in latest}
    return [
        _item(known[one], known[other])
        for one, other in sorted(_pairs_to_compare(latest, people))
        if _score(people[one], people[other]) >= LIKELY
    ]


def sides_of_duplicate(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """Both registrations with all that helps to tell; first the one that would be kept."""
    p = Patient
    rows = rd.session.execute(
        select(p, p.inserted_stamp).where(p.id.in_((item.row_id, *item.others))).order_by(p.registered_at, p.id)
    ).all()
    who = authors(rd, [stamp for _, stamp in rows])
    return tuple(
        Side(
            key=one.id,
            value=one.name,
            by=who[stamp].by,
            at=who[stamp].at,
            device=who[stamp].device,
            facts=(
                ("registration_number", one.registration_number),
                ("birth", birth_of(one.born_on, one.birth_precision)),
                ("sex", one.sex),
                ("phone", one.phone),
                ("place", one.place),
            ),
            place=Place(patient_id=one.id),
        )
        for one, stamp in rows
    )


def _pairs_to_compare(latest: Any, people: dict[str, Person]) -> set[tuple[str, str]]:
    """Two who share a phone or a word of their name and were registered on different PCs."""
    alike: dict[str, list[Any]] = defaultdict(list)
    for row in latest:
        for key in _keys(people[row.id]):
            alike[key].append(row)
    return {
        (min(one.id, other.id), max(one.id, other.id))
        for rows in alike.values()
        if 1 < len(rows) <= _TOO_COMMON
        for one, other in combinations(rows, 2)
        if _device(one) != _device(other)
    }


def _keys(one: Person) -> Iterator[str]:
    if one.phone:
        yield one.phone
    yield " ".join(sorted(one.name_tokens))
    yield from (token for token in one.name_tokens if len(token) >= _SHORTEST_WORD)


# The list is read anew after every change; who was compared before has not become another.
@lru_cache(maxsize=2 * LATEST)
def _person(name: str, born_on: date | None, phone: str | None, sex: str | None, place: str | None) -> Person:
    return person(name, phone, born_on.year if born_on else None, sex, place)


@lru_cache(maxsize=16 * LATEST)
def _score(one: Person, other: Person) -> int:
    return same_person_score(one, other)


def _device(row: Any) -> int:
    return int(row[-1]) & MAX_DEVICE_NUMBER


def _item(one: Any, other: Any) -> InboxItem:
    first, second = sorted((one, other), key=lambda row: row[-1])
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.DUPLICATE, one.id, other.id),
        kind=InboxKind.DUPLICATE,
        at=Stamp(second[-1]).instant,
        table="patient",
        row_id=first.id,
        others=(second.id,),
        subject=f"{first.name} · {first.registration_number}",
        about=second.registration_number,
        place=Place(patient_id=first.id),
        answers=frozenset({Answer.MERGE, Answer.SEEN}),
    )
