"""The inbox of several PCs of one clinic: alike everywhere, settled once (INBOX-1 to INBOX-10)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from narayaneeyam_clinic.inbox.inbox_items import has_inbox, inbox
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxKind
from narayaneeyam_clinic.inbox.settle_item import (
    bring_back,
    keep_side,
    mark_seen,
    write_another,
)
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_clinic.patients.records import Allergy
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.prescribe import warnings_for
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.base import Merge, synced_tables
from narayaneeyam_clinic.store.history import may_see
from narayaneeyam_clinic.store.search_index import search
from tests.clinic.inbox.asked import (
    correct,
    counted,
    detail,
    everywhere_empty,
    in_question,
    kinds,
    known_everywhere,
    listed,
    register,
    someone,
    the_only,
)
from tests.clinic.shelf import Shelf


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
