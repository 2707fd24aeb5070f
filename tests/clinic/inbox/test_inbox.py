"""The inbox of several PCs of one clinic: alike everywhere, settled once (INBOX-1 to INBOX-10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.inbox.inbox_items import InboxDetail, has_inbox, inbox, inbox_count, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind
from narayaneeyam_clinic.inbox.settle_item import (
    bring_back,
    count_batch,
    keep_side,
    mark_seen,
    merge_pair,
    write_another,
)
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.merge_patients import merge_patients, undo_merge
from narayaneeyam_clinic.patients.patient_page import patient_banner, patient_page
from narayaneeyam_clinic.patients.patient_timeline import TimelineKind
from narayaneeyam_clinic.patients.records import Allergy, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.prescribe import warnings_for
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.base import Merge, synced_tables
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.history import may_see
from narayaneeyam_clinic.store.search_due import index_due, note_search_due
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.sync.link_records import Incident
from tests.clinic.shelf import CASH, Shelf
from tests.clinic.sync.replicas import Replica, Replicas, content, replicas

BORN = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 3)
    yield made
    made.close()


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


def test_two_blood_groups_stand_with_who_when_and_where(pcs):
    """INBOX-1, INBOX-2"""
    patient_id, item = in_question(pcs)
    assert item.subject == "Lakshmi Nair · N1-00001"
    assert item.place.patient_id == patient_id
    assert item.answers == {Answer.KEEP, Answer.EDIT}
    first, second = detail(pcs.pcs[2], item.item_id).sides
    assert (first.value, second.value) == ("O+", "A+")
    assert (first.holds, second.holds) == (False, True)
    assert first.device != second.device == "PC 1"
    assert first.at is not None
    assert second.at is not None
    assert second.at - first.at == timedelta(seconds=5)
    assert first.by == PROGRAM.name


def test_one_key_settles_it_everywhere(pcs):
    """INBOX-3: also for who had not heard of it yet."""
    patient_id, item = in_question(pcs)
    key = detail(pcs.pcs[2], item.item_id).sides[0].key
    doctor = someone(pcs.pcs[2], "doctor")
    with pcs.pcs[2].clinic.transaction(by=doctor, why="inbox.keep") as tx:
        keep_side(tx, item.item_id, key)
    assert listed(pcs.pcs[2]) == ()
    pcs.settle()
    with pytest.raises(Refused, match="already_settled"), pcs.pcs[0].clinic.transaction(by=doctor, why="t") as tx:
        keep_side(tx, item.item_id, key)
    everywhere_empty(pcs)
    assert pcs.pcs[0].rows("SELECT blood_group FROM patient WHERE id = ?", patient_id) == [("O+",)]


def test_another_value_than_either_is_written(pcs):
    """INBOX-3: by the rules of the registration."""
    patient_id, item = in_question(pcs)
    with pytest.raises(Refused, match="blood_group_unknown"), pcs.pcs[0].clinic.transaction(by=PROGRAM, why="t") as tx:
        write_another(tx, item.item_id, "Q+")
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="inbox.edit") as tx:
        write_another(tx, item.item_id, "B+")
    everywhere_empty(pcs)
    assert pcs.pcs[2].rows("SELECT blood_group FROM patient WHERE id = ?", patient_id) == [("B+",)]


def test_what_was_decided_on_two_pcs_apart_is_asked_again_if_they_differ(pcs):
    """INBOX-2, INBOX-3"""
    _, item = in_question(pcs)
    first, second = detail(pcs.pcs[0], item.item_id).sides
    for pc, side in ((pcs.pcs[0], first), (pcs.pcs[1], second)):
        with pc.clinic.transaction(by=PROGRAM, why="inbox.keep") as tx:
            keep_side(tx, item.item_id, side.key)
    pcs.settle()
    assert the_only(pcs, InboxKind.SAFETY).item_id == item.item_id


def test_every_value_stands_in_the_banner_until_somebody_decides(pcs):
    """INBOX-5: for who may see it; the same banner stands on the patient's page, in the consultation and at the counter."""
    patient_id, item = in_question(pcs)
    for pc in pcs.pcs:
        with pc.clinic.reading(by=someone(pc, "pharmacist")) as rd:
            (question,) = patient_banner(rd, patient_id).in_question
            assert (question.field, question.values) == ("blood_group", ("O+", "A+"))
        with pc.clinic.reading(by=someone(pc, "receptionist")) as rd:
            assert patient_banner(rd, patient_id).in_question == ()
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="inbox.keep") as tx:
        keep_side(tx, item.item_id, detail(pcs.pcs[0], item.item_id).sides[1].key)
    with pcs.pcs[0].clinic.reading(by=PROGRAM) as rd:
        assert patient_banner(rd, patient_id).in_question == ()


def test_both_substances_of_an_allergy_in_question_are_warned_of(pcs):
    """INBOX-5"""
    patient_id = known_everywhere(pcs)
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="patients.allergy") as tx:
        allergy_id = add_allergy(tx, patient_id, NewAllergy(substance="Ashwagandha"))
    pcs.settle()
    pcs.advance(60)
    pcs.pcs[0].change("UPDATE allergy SET substance = 'Guggulu' WHERE id = ?", allergy_id)
    pcs.pcs[1].change("UPDATE allergy SET substance = 'Vidanga' WHERE id = ?", allergy_id)
    pcs.settle()
    line = PrescriptionLineDraft(name="Yogaraja Guggulu")
    other = PrescriptionLineDraft(name="Vidangarishtam Vidanga")
    for pc in pcs.pcs:
        with pc.clinic.reading(by=someone(pc, "doctor")) as rd:
            banner = patient_banner(rd, patient_id)
            assert sorted(banner.allergies or ()) == ["Guggulu", "Vidanga"]
            assert banner.in_question[0].values == ("Guggulu", "Vidanga")
            warned = {warning.position for warning in warnings_for(rd, patient_id, [line, other])}
            assert warned == {0, 1}


def test_an_allergy_that_one_pc_ended_and_another_did_not_is_one(pcs):
    """INBOX-5: what stands open counts against the medicine."""
    patient_id = known_everywhere(pcs)
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="patients.allergy") as tx:
        allergy_id = add_allergy(tx, patient_id, NewAllergy(substance="Guggulu"))
        tx.session.get_one(Allergy, allergy_id).ended_why = "tested"
    pcs.settle()
    pcs.advance(60)
    pcs.pcs[0].change("UPDATE allergy SET ended_why = NULL WHERE id = ?", allergy_id)
    pcs.advance(5)
    pcs.pcs[1].change("UPDATE allergy SET ended_why = 'tested twice' WHERE id = ?", allergy_id)
    pcs.settle()
    with pcs.pcs[2].clinic.reading(by=someone(pcs.pcs[2], "pharmacist")) as rd:
        assert patient_banner(rd, patient_id).allergies == ("Guggulu",)


def test_of_two_phones_the_later_holds_and_one_key_puts_the_notice_away(pcs):
    """INBOX-10"""
    patient_id = known_everywhere(pcs)
    correct(pcs.pcs[0], patient_id, phone="9847000001")
    pcs.advance(5)
    correct(pcs.pcs[1], patient_id, phone="9847000002")
    pcs.settle()
    item = the_only(pcs, InboxKind.NOTICE)
    assert item.answers == {Answer.KEEP, Answer.SEEN, Answer.EDIT}
    with pcs.pcs[2].clinic.transaction(by=someone(pcs.pcs[2], "receptionist"), why="inbox.seen") as tx:
        mark_seen(tx, item.item_id)
    everywhere_empty(pcs)
    assert pcs.pcs[0].rows("SELECT phone FROM patient WHERE id = ?", patient_id) == [("+919847000002",)]


def test_the_other_phone_can_be_kept_and_finds_the_patient(pcs):
    """INBOX-10: the search follows the decision."""
    patient_id = known_everywhere(pcs)
    correct(pcs.pcs[0], patient_id, phone="9847000001")
    pcs.advance(5)
    correct(pcs.pcs[1], patient_id, phone="9847000002")
    pcs.settle()
    item = the_only(pcs, InboxKind.NOTICE)
    reception = someone(pcs.pcs[1], "receptionist")
    with pcs.pcs[1].clinic.transaction(by=reception, why="inbox.keep") as tx:
        keep_side(tx, item.item_id, detail(pcs.pcs[1], item.item_id).sides[0].key)
    with pcs.pcs[1].clinic.reading(by=reception) as rd:
        assert [found.ref_id for found in search(rd, "9847000001")] == [patient_id]
        assert search(rd, "9847000002") == []
    everywhere_empty(pcs)


def test_a_value_of_a_clock_that_ran_ahead_is_a_question(pcs):
    """INBOX-9: and the clock itself is told to who may check the clinic."""
    patient_id = known_everywhere(pcs)
    pcs.pcs[1].clock.wrong_by = timedelta(hours=30)
    correct(pcs.pcs[1], patient_id, phone="9847000002")
    correct(pcs.pcs[0], patient_id, phone="9847000001")
    pcs.settle()
    shown = [listed(pc) for pc in pcs.pcs]
    assert shown[0] == shown[1] == shown[2]
    question, clock = shown[0]
    assert (question.kind, clock.kind) == (InboxKind.FIELD, InboxKind.CLOCK)
    assert clock.subject == "PC 1"
    assert 29 < clock.amount / 3_600_000 < 31
    manager = someone(pcs.pcs[2], "manager")
    assert kinds(pcs.pcs[2], manager) == ["field", "clock"]
    with pcs.pcs[2].clinic.transaction(by=manager, why="inbox.seen") as tx:
        mark_seen(tx, clock.item_id)
    pcs.settle()
    assert [kinds(pc) for pc in pcs.pcs] == [["field"]] * 3


def test_what_was_seen_can_be_brought_back(pcs):
    """INBOX-3: for everybody too."""
    pcs.pcs[1].clock.wrong_by = timedelta(hours=3)
    register(pcs.pcs[1])
    pcs.settle()
    clock = the_only(pcs, InboxKind.CLOCK)
    with pcs.pcs[2].clinic.transaction(by=PROGRAM, why="inbox.seen") as tx:
        mark_seen(tx, clock.item_id)
    everywhere_empty(pcs)
    receptionist = someone(pcs.pcs[0], "receptionist")
    with pytest.raises(Refused), pcs.pcs[0].clinic.transaction(by=receptionist, why="t") as tx:
        bring_back(tx, clock.item_id)
    assert listed(pcs.pcs[0]) == ()
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="inbox.again") as tx:
        bring_back(tx, clock.item_id)
    pcs.settle()
    assert [kinds(pc) for pc in pcs.pcs] == [["clock"]] * 3


def test_removed_on_one_pc_and_edited_on_another_is_kept_until_somebody_decides(pcs):
    """INBOX-4"""
    shelf = Shelf(pcs.pcs[0].clinic, someone(pcs.pcs[0], "pharmacist"))
    medicine = shelf.add("Dasamoolarishtam")
    pcs.settle()
    pcs.advance(60)
    pcs.pcs[0].change("UPDATE medicine SET name = 'Dashamoolarishtam' WHERE id = ?", medicine)
    pcs.advance(5)
    pcs.pcs[1].change("UPDATE medicine SET is_active = 0 WHERE id = ?", medicine)
    pcs.settle()
    item = the_only(pcs, InboxKind.DELETED)
    assert pcs.pcs[2].rows("SELECT is_active FROM medicine WHERE id = ?", medicine) == [(1,)]
    edited, removed = detail(pcs.pcs[2], item.item_id).sides
    assert edited.facts == (("name", "Dashamoolarishtam"),)
    assert removed.value is False
    with pcs.pcs[2].clinic.transaction(by=someone(pcs.pcs[2], "pharmacist"), why="inbox.keep") as tx:
        keep_side(tx, item.item_id, removed.key)
    everywhere_empty(pcs)
    assert pcs.pcs[0].rows("SELECT is_active FROM medicine WHERE id = ?", medicine) == [(0,)]


def test_seen_by_the_doctor_and_cancelled_at_the_desk(pcs):
    """INBOX-2: a clash of states is asked of who runs the queue."""
    patient_id = known_everywhere(pcs)
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="t") as tx:
        doctor = tx.add(Staff(name="Dr. Meera Varma", kind=StaffKind.DOCTOR, is_active=True))
        visit = tx.add(
            Visit(
                patient_id=patient_id, doctor_id=doctor.id, day=tx.today, token="A1", arrived_at=tx.now, queue_order=1,
                state=VisitState.WAITING,
            )
        ).id  # fmt: skip
    pcs.settle()
    pcs.advance(60)
    pcs.pcs[0].change("UPDATE visit SET state = 'with_doctor' WHERE id = ?", visit)
    pcs.pcs[1].change("UPDATE visit SET state = 'cancelled' WHERE id = ?", visit)
    pcs.settle()
    item = the_only(pcs, InboxKind.STATE)
    assert (item.subject, item.about) == ("Lakshmi Nair · N1-00001", "A1")
    assert kinds(pcs.pcs[0], someone(pcs.pcs[0], "receptionist")) == ["state"]
    chosen = next(s.key for s in detail(pcs.pcs[0], item.item_id).sides if s.value == VisitState.CANCELLED)
    with pcs.pcs[0].clinic.transaction(by=someone(pcs.pcs[0], "receptionist"), why="inbox.keep") as tx:
        keep_side(tx, item.item_id, chosen)
    everywhere_empty(pcs)
    assert pcs.pcs[2].rows("SELECT state FROM visit WHERE id = ?", visit) == [("cancelled",)]


def test_one_sku_given_twice_is_left_to_one_of_them(pcs):
    """INBOX-6"""
    ids = []
    for pc, name in ((pcs.pcs[0], "Dasamoolarishtam"), (pcs.pcs[1], "Balarishtam")):
        medicine = Shelf(pc.clinic, someone(pc, "pharmacist")).add(name)
        pc.change("UPDATE medicine SET sku = 'AR-1' WHERE id = ?", medicine)
        ids.append(medicine)
        pcs.advance(5)
    pcs.settle()
    item = the_only(pcs, InboxKind.CLAIM)
    assert (item.about, item.subject) == ("AR-1", "Dasamoolarishtam, Balarishtam")
    assert [side.key for side in detail(pcs.pcs[2], item.item_id).sides] == ids
    pharmacist = someone(pcs.pcs[2], "pharmacist")
    with pcs.pcs[2].clinic.transaction(by=pharmacist, why="inbox.keep") as tx:
        keep_side(tx, item.item_id, ids[1])
    with pcs.pcs[2].clinic.reading(by=pharmacist) as rd:
        assert [found.ref_id for found in search(rd, "AR-1-2")] == [ids[0]]
    everywhere_empty(pcs)
    assert sorted(pcs.pcs[0].rows("SELECT sku FROM medicine")) == [("AR-1",), ("AR-1-2",)]


def test_a_claim_ends_with_the_medicine(pcs):
    """INBOX-6: only what is in force is claimed."""
    for pc, name in ((pcs.pcs[0], "Dasamoolarishtam"), (pcs.pcs[1], "Balarishtam")):
        medicine = Shelf(pc.clinic, someone(pc, "pharmacist")).add(name)
        pc.change("UPDATE medicine SET sku = 'AR-1' WHERE id = ?", medicine)
    pcs.settle()
    the_only(pcs, InboxKind.CLAIM)
    pcs.pcs[2].change("UPDATE medicine SET is_active = 0 WHERE name = 'Balarishtam'")
    everywhere_empty(pcs)


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


def test_the_last_bottle_sold_at_two_counters_asks_for_a_count(pcs):
    """INBOX-7"""
    batch, item = sold_twice(pcs)
    assert (item.subject, item.about, item.amount) == ("Dasamoolarishtam", "B1", -450)
    first, second = detail(pcs.pcs[2], item.item_id).sides
    assert first.value != second.value
    assert first.device != second.device
    assert pcs.pcs[2].rows("SELECT count(*) FROM invoice WHERE state = 'issued'") == [(2,)]
    with pcs.pcs[2].clinic.transaction(by=someone(pcs.pcs[2], "pharmacist"), why="inbox.count") as tx:
        assert count_batch(tx, item.item_id, 0, "counted") == 0
    everywhere_empty(pcs)
    for pc in pcs.pcs:
        assert pc.rows("SELECT quantity FROM stock_on_hand WHERE batch_id = ?", batch) == [(0,)]


@pytest.mark.parametrize("others_count", [900, 450])
def test_counted_on_two_pcs_apart_it_is_corrected_once(pcs, others_count):
    """INBOX-7: alike or not; the first count holds."""
    batch, item = sold_twice(pcs)
    for pc, counted_there in ((pcs.pcs[0], 900), (pcs.pcs[1], others_count)):
        with pc.clinic.transaction(by=someone(pc, "pharmacist"), why="inbox.count") as tx:
            count_batch(tx, item.item_id, counted_there, "counted")
        pcs.advance(5)
    everywhere_empty(pcs)
    for pc in pcs.pcs:
        assert pc.rows("SELECT quantity FROM stock_on_hand WHERE batch_id = ?", batch) == [(900,)]
        assert [fault for fault in check(pc.clinic, PROGRAM) if fault.check == "stock"] == []


def registered_twice(pcs: Replicas) -> tuple[str, str]:
    first = register(pcs.pcs[0], "Lakshmi Nair", phone="9847012345")
    pcs.advance(60)
    second = register(pcs.pcs[1], "Laxmi Nair", phone="9847012345", place="Kottakkal")
    pcs.settle()
    return first, second


def test_one_person_registered_on_two_pcs_is_merged_with_one_key(pcs):
    """INBOX-8, PAT-23: found by either number, with both records' visits and allergies."""
    first, second = registered_twice(pcs)
    with pcs.pcs[1].clinic.transaction(by=PROGRAM, why="patients.allergy") as tx:
        add_allergy(tx, second, NewAllergy(substance="Guggulu"))
        doctor = tx.add(Staff(name="Dr. Meera Varma", kind=StaffKind.DOCTOR, is_active=True))
        token = start_visit(tx, second, doctor.id).token
    shelf = Shelf(pcs.pcs[1].clinic, someone(pcs.pcs[1], "pharmacist"))
    line = MedicineLine(medicine_id=shelf.stocked("Dasamoolarishtam", mrp="100"), packs=1)
    bill = shelf.sell(SaleDraft(medicines=(line,), payments=CASH, patient_id=second))
    pcs.settle()
    item = the_only(pcs, InboxKind.DUPLICATE)
    kept, other = detail(pcs.pcs[2], item.item_id).sides
    assert (kept.key, other.key) == (first, second)
    reception = someone(pcs.pcs[2], "receptionist")
    with pcs.pcs[2].clinic.transaction(by=reception, why="inbox.merge") as tx:
        merged = merge_pair(tx, item.item_id)
    assert (merged.kept_id, merged.merged_id) == (first, second)
    number = pcs.pcs[0].rows("SELECT registration_number FROM patient WHERE id = ?", second)[0][0]
    with pcs.pcs[2].clinic.reading(by=someone(pcs.pcs[2], "doctor")) as rd:
        for typed in (number, "Laxmi Nair", "9847012345"):
            assert [found.ref_id for found in search(rd, typed)] == [first], typed
        page = patient_page(rd, second)
        assert page.banner.patient_id == first
        assert page.banner.allergies == ("Guggulu",)
        assert [one.registration_number for one in page.banner.merged] == [number]
        assert [entry.what for entry in page.timeline if entry.state == "merged"] == [number]
        assert token in [entry.what for entry in page.timeline if entry.kind is TimelineKind.VISIT]
        assert [one.token for one in page.banner.tokens] == [token]
    with pcs.pcs[2].clinic.reading(by=someone(pcs.pcs[2], "pharmacist")) as rd:
        bills = [entry.what for entry in patient_page(rd, first).timeline if entry.kind is TimelineKind.BILL]
        assert bills == [bill.number]
    everywhere_empty(pcs)


def test_a_merge_is_taken_back(pcs):
    """PAT-24"""
    first, second = registered_twice(pcs)
    item = the_only(pcs, InboxKind.DUPLICATE)
    with pcs.pcs[2].clinic.transaction(by=PROGRAM, why="inbox.merge") as tx:
        merge_pair(tx, item.item_id)
    pcs.settle()
    reception = someone(pcs.pcs[0], "receptionist")
    with pcs.pcs[0].clinic.transaction(by=reception, why="patients.undo_merge") as tx:
        undo_merge(tx, second)
    with pytest.raises(Refused, match="not_merged"), pcs.pcs[0].clinic.transaction(by=reception, why="t") as tx:
        undo_merge(tx, second)
    pcs.settle()
    with pcs.pcs[0].clinic.reading(by=reception) as rd:
        assert patient_page(rd, second).banner.patient_id == second
        assert {found.ref_id for found in search(rd, "9847012345")} == {first, second}
    assert the_only(pcs, InboxKind.DUPLICATE).item_id == item.item_id


def test_what_other_pcs_merge_and_part_is_found_here_accordingly(pcs):
    """PAT-23, PAT-24: where neither was done by hand, by whichever number is typed."""
    first, second = registered_twice(pcs)
    pc, number = pcs.pcs[2], pcs.pcs[0].rows("SELECT registration_number FROM patient WHERE merged_into IS NULL")[-1][0]

    def found() -> set[str]:
        with pc.clinic.taking_in() as raw:
            note_search_due(raw, {"patient": {second}})
        while index_due(pc.clinic):
            pass
        with pc.clinic.reading(by=PROGRAM) as rd:
            return {one.ref_id for one in search(rd, number)}

    assert number == "N2-00001"
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="patients.merge") as tx:
        merge_patients(tx, first, second)
    pcs.settle()
    assert found() == {first}
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="patients.undo_merge") as tx:
        undo_merge(tx, second)
    pcs.settle()
    assert found() == {second}


def test_two_who_are_two_are_not_asked_about_again(pcs):
    """INBOX-8, INBOX-3"""
    registered_twice(pcs)
    item = the_only(pcs, InboxKind.DUPLICATE)
    with pcs.pcs[2].clinic.transaction(by=someone(pcs.pcs[2], "receptionist"), why="inbox.seen") as tx:
        mark_seen(tx, item.item_id)
    everywhere_empty(pcs)
    correct(pcs.pcs[0], item.row_id, place="Kottakkal")
    everywhere_empty(pcs)


def test_who_was_warned_at_one_pc_is_not_asked_again(pcs):
    """INBOX-8: a household of two Lakshmis, registered at one desk."""
    register(pcs.pcs[0], "Lakshmi Nair", phone="9847012345")
    register(pcs.pcs[0], "Lakshmi Nair", phone="9847012345")
    everywhere_empty(pcs)


def test_merged_the_other_way_round_at_once_there_is_no_circle(pcs):
    """PAT-23: the pointer always leads to who was registered first."""
    first, second = registered_twice(pcs)
    item = the_only(pcs, InboxKind.DUPLICATE)
    for pc in pcs.pcs[:2]:
        with pc.clinic.transaction(by=PROGRAM, why="inbox.merge") as tx:
            merge_pair(tx, item.item_id)
        pcs.advance(1)
    everywhere_empty(pcs)
    for pc in pcs.pcs:
        with pc.clinic.reading(by=PROGRAM) as rd:
            assert patient_page(rd, second).banner.patient_id == first


def test_merged_into_two_at_once_is_asked(pcs):
    """INBOX-2: one pointer, two targets."""
    ids = [register(pc, "Lakshmi Nair", phone="9847012345") for pc in pcs.pcs]
    pcs.settle()
    for pc, target in ((pcs.pcs[0], ids[0]), (pcs.pcs[1], ids[1])):
        pc.change("UPDATE patient SET merged_into = ? WHERE id = ?", target, ids[2])
    pcs.settle()
    items = [item for item in listed(pcs.pcs[2]) if item.kind is InboxKind.STATE]
    assert [side.value.split(" · ")[0] for side in detail(pcs.pcs[2], items[0].item_id).sides] == ["Lakshmi Nair"] * 2


def test_a_number_that_stands_twice_or_is_missing_is_told(pcs):
    """INBOX-9: in words of numbers, without a name."""
    shelf = Shelf(pcs.pcs[0].clinic, someone(pcs.pcs[0], "pharmacist"))
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    for _ in range(4):
        shelf.sell_packs(medicine)
    pcs.settle()
    (third,) = pcs.pcs[0].rows("SELECT id FROM invoice WHERE sequence = 3")
    for pc in pcs.pcs:
        rewrite(pc, "UPDATE invoice SET sequence = 2, number = 'A1/26-27/000002' WHERE id = ?", *third)
    shown = [listed(pc, someone(pc, "manager")) for pc in pcs.pcs]
    assert shown[0] == shown[1] == shown[2]
    twice, missing = shown[0]
    assert {twice.kind, missing.kind} == {InboxKind.NUMBER}
    assert sorted((one.about, one.amount) for one in shown[0]) == [("A1/26-27/000002", 0), ("A1/26-27/000002", 1)]
    assert kinds(pcs.pcs[0], someone(pcs.pcs[0], "pharmacist")) == []


def rewrite(pc: Replica, sql: str, *values: str) -> None:
    with pc.clinic.taking_in() as raw:
        raw.execute(sql, values)


def test_a_parked_change_is_told_with_its_reason(pcs):
    """INBOX-9: nothing of its content, and no key: it settles by itself."""
    patient_id = known_everywhere(pcs)
    correct(pcs.pcs[0], patient_id, place="Kottakkal")
    pcs.settle()
    with pcs.pcs[2].clinic.taking_in() as raw:
        raw.execute(
            "INSERT INTO parked_group (device_id, seq, stamp, reason)"
            " SELECT device_id, seq, stamp, 'row_missing' FROM change_group WHERE why = 'patients.correct'"
        )
    manager = someone(pcs.pcs[2], "manager")
    (item,) = listed(pcs.pcs[2], manager)
    assert (item.kind, item.about, item.answers) == (InboxKind.PARKED, "row_missing", frozenset())
    (side,) = detail(pcs.pcs[2], item.item_id, manager).sides
    assert side.value == "patients.correct"
    assert counted(pcs.pcs[2], manager) == 0


def test_what_the_server_refuses_is_told_until_it_takes_it(pcs):
    """INBOX-9"""
    pc = pcs.pcs[0]
    manager = someone(pc, "manager")
    for outcome, told in (("bad_token", ["refused"]), ("timeout", []), ("revoked", ["refused"]), ("done", [])):
        with pc.clinic.taking_in() as raw:
            raw.execute(
                "INSERT INTO exchange (at, groups_sent, groups_received, rows_received, bytes_sent, bytes_received,"
                " took_ms, outcome) VALUES (1795235400000, 0, 0, 0, 0, 0, 1, ?)",
                (outcome,),
            )
        assert kinds(pc, manager) == told
        assert counted(pc, manager) == 0


def test_a_repair_shows_its_values_to_who_may_see_them(pcs):
    """INBOX-9, INBOX-12: the manager sees that a row was repaired, the doctor's words stay the doctor's."""
    patient_id = known_everywhere(pcs)
    with pcs.pcs[0].clinic.transaction(by=PROGRAM, why="t") as tx:
        for table, before, after in (
            ("patient", {"place": "Kottakkal", "name": "L"}, {"place": "Tirur", "name": "L"}),
            ("consultation", {"notes": "secret"}, {"notes": "other"}),
        ):
            tx.session.add(
                Incident(at=tx.now, kind="repaired", table_name=table, row_id=patient_id, before=before, after=after)
            )
    manager = someone(pcs.pcs[0], "manager")
    assert kinds(pcs.pcs[0], manager) == ["repair", "repair"]
    told = [detail(pcs.pcs[0], item.item_id, manager).sides for item in listed(pcs.pcs[0], manager)]
    shown = {side.facts for sides in told for side in sides}
    assert shown == {(("place", "Kottakkal"),), (("place", "Tirur"),), ()}
    assert any(side.is_hidden for sides in told for side in sides)


def test_nobody_sees_or_answers_what_their_role_may_not(pcs):
    """INBOX-12: a receptionist knows no blood groups, a pharmacist sees one and does not decide it."""
    _, item = in_question(pcs)
    pc = pcs.pcs[0]
    assert [counted(pc, someone(pc, role)) for role in ("doctor", "pharmacist", "receptionist", "manager")] == [
        1,
        0,
        0,
        0,
    ]
    assert kinds(pc, someone(pc, "pharmacist")) == ["safety"]
    assert kinds(pc, someone(pc, "receptionist")) == []
    key = detail(pc, item.item_id).sides[0].key
    for role, code in (("pharmacist", "not_permitted"), ("receptionist", "already_settled")):
        with pytest.raises(Refused, match=code), pc.clinic.transaction(by=someone(pc, role), why="t") as tx:
            keep_side(tx, item.item_id, key)
        with pytest.raises(Refused, match=code), pc.clinic.transaction(by=someone(pc, role), why="t") as tx:
            write_another(tx, item.item_id, "B+")
    nobody = Actor(PROGRAM.user_id, "Nobody", frozenset())
    with pytest.raises(Refused, match="not_permitted"), pc.clinic.reading(by=nobody) as rd:
        inbox(rd)
    assert not has_inbox(nobody)


def test_what_may_be_asked_is_asked_of_somebody():
    """INBOX-12: each table with columns that two PCs may write says who may know of it; a new one has to be told there."""
    silent = [
        table.name
        for table in synced_tables()
        for column in table.columns
        if column.info.get("merge", Merge.LEDGER) is not Merge.LEDGER
        and not may_see(PROGRAM, table.name, column.name)
        and table.name != "inbox_seen"
    ]
    assert silent == []


def test_a_secret_that_two_pcs_changed_is_told_without_it(pcs):
    """INBOX-12: two passwords set at once; the later one holds."""
    (user,) = pcs.pcs[0].rows("SELECT id FROM app_user WHERE login = 'therapist'")
    for pc, secret in ((pcs.pcs[0], "one"), (pcs.pcs[1], "two")):
        pc.change("UPDATE app_user SET password_hash = ? WHERE id = ?", secret, *user)
    pcs.settle()
    item = the_only(pcs, InboxKind.NOTICE)
    administrator = someone(pcs.pcs[0], "administrator")
    sides = detail(pcs.pcs[0], item.item_id, administrator).sides
    assert [(side.value, side.is_hidden) for side in sides] == [(None, True)] * 2
    assert kinds(pcs.pcs[0], someone(pcs.pcs[0], "doctor")) == []
    with pcs.pcs[0].clinic.transaction(by=administrator, why="inbox.seen") as tx:
        mark_seen(tx, item.item_id)
    everywhere_empty(pcs)
