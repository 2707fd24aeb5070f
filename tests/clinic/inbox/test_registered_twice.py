"""One person registered on two PCs: merged, taken back, merged elsewhere at the same time."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.inbox.inbox_rules import InboxKind
from narayaneeyam_clinic.inbox.settle_item import (
    mark_seen,
    merge_pair,
)
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.merge_patients import merge_patients, undo_merge
from narayaneeyam_clinic.patients.patient_page import patient_page
from narayaneeyam_clinic.patients.patient_timeline import TimelineKind
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.search_due import index_due, note_search_due
from narayaneeyam_clinic.store.search_index import search
from tests.clinic.inbox.asked import (
    correct,
    detail,
    everywhere_empty,
    listed,
    register,
    registered_twice,
    someone,
    the_only,
)
from tests.clinic.shelf import CASH, Shelf


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
