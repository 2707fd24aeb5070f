"""What two PCs did apart to one visit, one code, one shelf: nothing is hidden, one key settles it."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.inbox.claim_clashes import claimed_columns, claimed_twice
from narayaneeyam_clinic.inbox.inbox_rules import InboxKind
from narayaneeyam_clinic.inbox.settle_item import (
    count_batch,
    keep_side,
)
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.search_index import search
from tests.clinic.inbox.asked import detail, everywhere_empty, kinds, known_everywhere, sold_twice, someone, the_only
from tests.clinic.shelf import Shelf


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


def test_tokens_of_ten_years_are_looked_through_in_an_index(clinic: Clinic):
    """INBOX-6: the question is asked after every change, among half a million visits."""
    (asked,) = (claimed_twice(*one) for one in claimed_columns() if one[0].name == "visit")
    with clinic.reading(by=PROGRAM) as rd:
        words = asked.compile(rd.session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = rd.session.execute(text(f"EXPLAIN QUERY PLAN {words}")).all()
    assert [row[-1] for row in plan] == ["SCAN visit USING COVERING INDEX visit_day"]
