"""PCs that write apart, and what the inbox of each then asks."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.inbox.inbox_items import InboxDetail, inbox, inbox_count, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import InboxItem, InboxKind
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from tests.clinic.shelf import Shelf
from tests.clinic.sync.replicas import Replica, Replicas, content

BORN = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)


def someone(pc: Replica, login: str) -> Actor:
    with pc.clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.scalars(select(User).where(User.login == login)).one())


def register(pc: Replica, name: str = "Lakshmi Nair", **fields: object) -> str:
    given = {"sex": Sex.FEMALE, "birth": BORN} | fields
    with pc.clinic.transaction(by=someone(pc, "receptionist"), why="patients.register") as tx:
        return register_patient(tx, NewPatient(name=name, **given)).patient_id


def correct(pc: Replica, patient_id: str, **fields: object) -> None:
    with pc.clinic.transaction(by=PROGRAM, why="patients.correct") as tx:
        correct_patient(tx, patient_id, CorrectedPatient(**fields))


def listed(pc: Replica, by: Actor = PROGRAM) -> tuple[InboxItem, ...]:
    with pc.clinic.reading(by=by) as rd:
        return inbox(rd)


def kinds(pc: Replica, by: Actor = PROGRAM) -> list[str]:
    return [str(item.kind) for item in listed(pc, by)]


def counted(pc: Replica, by: Actor = PROGRAM) -> int:
    with pc.clinic.reading(by=by) as rd:
        return inbox_count(rd)


def detail(pc: Replica, item_id: str, by: Actor = PROGRAM) -> InboxDetail:
    with pc.clinic.reading(by=by) as rd:
        return inbox_detail(rd, item_id)


def the_only(pcs: Replicas, kind: InboxKind) -> InboxItem:
    """The thing that stands in every PC's inbox, the same with the same sides (INBOX-2)."""
    shown = [listed(pc) for pc in pcs.pcs]
    assert shown[0] == shown[1] == shown[2]
    (item,) = shown[0]
    assert item.kind is kind
    sides = [detail(pc, item.item_id).sides for pc in pcs.pcs]
    assert sides[0] == sides[1] == sides[2]
    return item


def everywhere_empty(pcs: Replicas) -> None:
    pcs.settle()
    assert [listed(pc) for pc in pcs.pcs] == [()] * 3
    first, *others = (content(pc) for pc in pcs.pcs)
    assert all(other == first for other in others)


def known_everywhere(pcs: Replicas, **fields: Any) -> str:
    patient_id = register(pcs.pcs[0], **fields)
    pcs.settle()
    pcs.advance(60)
    return patient_id


def in_question(pcs: Replicas) -> tuple[str, InboxItem]:
    """A blood group that two PCs wrote differently."""
    patient_id = known_everywhere(pcs)
    correct(pcs.pcs[0], patient_id, blood_group="O+")
    pcs.advance(5)
    correct(pcs.pcs[1], patient_id, blood_group="A+")
    pcs.settle()
    return patient_id, the_only(pcs, InboxKind.SAFETY)


def rewrite(pc: Replica, sql: str, *values: str) -> None:
    with pc.clinic.taking_in() as raw:
        raw.execute(sql, values)


def registered_twice(pcs: Replicas) -> tuple[str, str]:
    first = register(pcs.pcs[0], "Lakshmi Nair", phone="9847012345")
    pcs.advance(60)
    second = register(pcs.pcs[1], "Laxmi Nair", phone="9847012345", place="Kottakkal")
    pcs.settle()
    return first, second


def sold_twice(pcs: Replicas) -> tuple[str, InboxItem]:
    shelf = Shelf(pcs.pcs[0].clinic, someone(pcs.pcs[0], "pharmacist"))
    medicine = shelf.add("Dasamoolarishtam")
    batch = shelf.receive(medicine, packs=1)
    pcs.settle()
    pcs.advance(60)
    for pc in pcs.pcs[:2]:
        Shelf(pc.clinic, someone(pc, "pharmacist")).sell_packs(medicine)
        pcs.advance(60)
    pcs.settle()
    return batch, the_only(pcs, InboxKind.STOCK)
