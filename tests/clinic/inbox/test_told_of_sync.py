"""What the exchange itself tells: numbers, parked and refused changes, repairs."""

from __future__ import annotations

from narayaneeyam_clinic.inbox.inbox_rules import InboxKind
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.sync.link_records import Incident
from tests.clinic.inbox.asked import correct, counted, detail, kinds, known_everywhere, listed, rewrite, someone
from tests.clinic.shelf import Shelf


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
