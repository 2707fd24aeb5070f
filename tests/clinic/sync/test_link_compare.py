"""What a server with replicas adds: a first copy as a snapshot, and rows that are compared and put right (WIRE-14, WIRE-16)."""

from __future__ import annotations

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.sync.link_state import LinkKind
from tests.clinic.sync.linked import alike, another_pc, settle


def test_a_row_that_slipped_out_of_the_log_is_found_by_the_server_and_put_right(world, two):
    """WIRE-16: while something waits nothing is compared; then the row becomes what the log says, and both values stay."""
    world.with_replicas()
    desk, counter = two
    patient = desk.register("Lakshmi Nair")
    settle(desk, counter)
    assert desk.link.exchange(compare_now=True).kind is LinkKind.UP_TO_DATE
    assert desk.rows("SELECT count(*) FROM incident") == [(0,)]
    raw = connect(desk.clinic.path, desk.clinic.key)
    CaptureContext(log_writes=True).register(raw)
    raw.execute("UPDATE patient SET place = 'Elsewhere' WHERE id = ?", (patient,))
    raw.close()
    assert desk.exchange().kind is LinkKind.UP_TO_DATE
    assert desk.rows("SELECT place FROM patient") == [("Elsewhere",)]
    assert desk.link.exchange(compare_now=True).kind is LinkKind.UP_TO_DATE
    assert desk.rows("SELECT place FROM patient") == [(None,)]
    ((table, row_id, before, after),) = desk.rows("SELECT table_name, row_id, before, after FROM incident")
    assert (table, row_id) == ("patient", patient)
    assert "Elsewhere" in before
    assert after == '{"place":null}'
    alike(desk, counter)


def test_a_new_pc_begins_with_the_snapshot_and_gets_the_rest(world, two):
    """WIRE-14, SYNC-15"""
    world.with_replicas()
    desk, counter = two
    desk.register("Lakshmi Nair")
    settle(desk, counter)
    third = another_pc(world, 3, desk.row.clinic_id)
    with third.clinic.reading(by=PROGRAM) as rd:
        assert [found.title for found in search(rd, "nair")] == ["Lakshmi Nair"]
    counter.register("Ravi Menon")
    settle(counter, third, desk)
    assert third.names() == ["Lakshmi Nair", "Ravi Menon"]
    alike(desk, counter, third)
