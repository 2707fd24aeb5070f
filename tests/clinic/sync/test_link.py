"""The link of a PC to its server: everything that was done here and elsewhere, once, whatever the line does (SYNC, WIRE)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.news import RowsCame
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.pull_others import ROWS_AT_ONCE
from tests.clinic.sync.linked import PATIENT, alike, settle


def test_what_one_pc_does_the_other_has(two):
    """SYNC-6, SERVER-6: and each has the other's log, in one order."""
    desk, counter = two
    desk.register("Lakshmi Nair")
    counter.register("Ravi Menon")
    assert desk.exchange().kind is LinkKind.UP_TO_DATE
    assert counter.exchange().kind is LinkKind.UP_TO_DATE
    desk.exchange()
    assert desk.names() == counter.names() == ["Lakshmi Nair", "Ravi Menon"]
    alike(desk, counter)


def test_a_save_comes_to_who_waits(two):
    """WIRE-10: who waits hears of it by the answer to its waiting pull."""
    desk, counter = two
    desk.register("Lakshmi Nair")
    desk.exchange()
    assert counter.link.wait(25).kind is LinkKind.UP_TO_DATE
    assert counter.names() == ["Lakshmi Nair"]


def test_an_answer_that_was_lost_adds_nothing_twice(two):
    """WIRE-5, WIRE-9: lost after each step of an exchange in turn; token and groups are the same as if it had come."""
    desk, counter = two
    for lost in range(1, 5):
        desk.register(f"Patient {lost}")
        desk.line.answers_to_lose = lost
        for _ in range(lost):
            assert desk.exchange().kind is LinkKind.OFFLINE
    assert desk.exchange().waiting == 0
    counter.exchange()
    assert counter.names() == [f"Patient {lost}" for lost in range(1, 5)]
    assert desk.device_id == desk.row.device_id
    alike(desk, counter)


def test_what_comes_is_taken_in_piece_by_piece(two):
    """SYNC-7, WIRE-11: a segment of 1,200 rows in groups of 100 comes as transactions of 500 rows; cut between them,
    the PC goes on where it was.
    """
    desk, counter = two
    for at in range(12):
        with desk.clinic.transaction(by=PROGRAM, why="test.bulk") as tx:
            raw = tx.session.connection().connection.driver_connection
            numbers = [f"{at:04}{n:04}" for n in range(100)]
            raw.executemany(PATIENT, [(f"p{n}", n, n, f"Name {n}") for n in numbers])
    desk.exchange()
    pieces: list[int] = []

    class Cut(Exception):
        pass

    def run(work):
        if len(pieces) == 2:
            raise Cut
        before = counter.rows("SELECT count(*) FROM patient")[0][0]
        work()
        came = counter.rows("SELECT count(*) FROM patient")[0][0] - before
        if came:
            pieces.append(came)

    counter.link._pulling.someone_waits = lambda: True
    place = counter.row.place
    counter.link._pulling.run = run
    with pytest.raises(Cut):
        counter.exchange()
    assert pieces == [500, 500]
    assert max(pieces) <= ROWS_AT_ONCE
    assert counter.row.place == place
    # While nobody waits, what is left comes in one piece.
    counter.link._pulling.someone_waits = lambda: False
    pieces.clear()
    counter.link._pulling.run = run
    assert counter.exchange().kind is LinkKind.UP_TO_DATE
    assert pieces == [200]
    assert counter.rows("SELECT count(*) FROM patient") == [(1200,)]
    alike(desk, counter)


def test_what_came_is_found_and_told(two):
    """SYNC-8, SYNC-9"""
    desk, counter = two
    heard: list[object] = []
    counter.clinic.listen(heard.append)
    patient = desk.register("Lakshmi Nair")
    settle(desk, counter)
    assert [fact.rows["patient"] for fact in heard if isinstance(fact, RowsCame)] == [frozenset({patient})]
    with counter.clinic.reading(by=PROGRAM) as rd:
        assert [found.ref_id for found in search(rd, "laksh")] == [patient]
    desk.change("UPDATE patient SET name = 'Lakshmi Varma', is_active = 1 WHERE id = ?", patient)
    settle(desk, counter)
    with counter.clinic.reading(by=PROGRAM) as rd:
        assert [found.title for found in search(rd, "varma")] == ["Lakshmi Varma"]
        assert search(rd, "nair") == []
    assert counter.rows("SELECT count(*) FROM search_due") == [(0,)]


def test_who_came_is_found_as_who_was_registered_here(two):
    """SYNC-8: with every phone, merged records under the kept one, and nobody who was removed."""
    desk, counter = two
    kept, merged, removed = desk.register("Lakshmi Nair"), desk.register("Laxmi N"), desk.register("Twice Typed")
    desk.change(
        "INSERT INTO patient_phone (id, patient_id, phone, is_active) VALUES (?, ?, '+919847012345', 1)", new_id(), kept
    )
    settle(desk, counter)
    desk.change("UPDATE patient SET merged_into = ? WHERE id = ?", kept, merged)
    desk.change("UPDATE patient SET is_active = 0 WHERE id = ?", removed)
    settle(desk, counter)
    with counter.clinic.reading(by=PROGRAM) as rd:
        for typed in ("lakshmi", "9847012345", "laxmi"):
            assert [found.ref_id for found in search(rd, typed)] == [kept], typed
        assert search(rd, "twice") == []


def test_offline_one_goes_on_and_says_so(two):
    """SYNC-10, SYNC-12: what waits is counted; the pauses grow, with chance in them, and end at once by “try now”."""
    desk, counter = two
    desk.line.down = True
    pauses = []
    for _ in range(12):
        state = desk.exchange()
        assert (state.kind, state.problem) == (LinkKind.OFFLINE, "no_connection")
        pauses.append(desk.link.pause_left())
    desk.register("Lakshmi Nair")
    desk.register("Ravi Menon")
    assert desk.link.state().waiting == 2
    assert desk.link.state().last_success_at is not None
    for tries, pause in enumerate(pauses, 1):
        assert min(2**tries, 300) / 2 - 1 <= pause <= min(2**tries, 300)
    desk.link.wake()
    assert desk.link.pause_left() == 0
    desk.line.down = False
    assert desk.exchange().waiting == 0
    assert desk.link.pause_left() == 0
    alike(desk, counter)


def test_two_pcs_do_not_come_back_in_step(two):
    """SYNC-10"""
    desk, counter = two
    desk.line.down = counter.line.down = True
    desk.exchange(), counter.exchange()
    assert abs(desk.link.pause_left() - counter.link.pause_left()) > 0.01


def test_a_bad_line_carries_less_at_once(two):
    """SYNC-11"""
    desk, counter = two
    size, taken = desk.link._pushing.size, []
    for n in range(6):
        desk.register(f"Patient {n:02}")
        desk.line.lose_pushes = 1
        assert desk.exchange().kind is LinkKind.OFFLINE
        taken.append(size.groups)
    assert taken == [250, 125, 62, 31, 15, 7]
    for n in range(20):
        desk.register(f"Later {n:02}")
    desk.line.pushes = 0
    assert desk.exchange().waiting == 0
    assert desk.line.pushes == 2  # 7, then 13 of at most 14
    assert size.groups == 28
    alike(desk, counter)


def test_a_clock_that_is_wrong_is_told(world, two):
    """WIRE-7: from a minute on."""
    desk, _ = two
    assert desk.exchange().clock_wrong_by_ms is None
    desk.clinic.clock = lambda: world.now.replace(hour=world.now.hour - 3)
    desk.link._greeted_at = None
    assert desk.exchange().clock_wrong_by_ms == -3 * 3_600_000


def test_a_revoked_pc_gets_nothing_and_what_it_did_waits(world, two):
    """WIRE-8, SYNC-12"""
    desk, counter = two
    world.service.revoke(desk.row.clinic_id, counter.device_id)
    counter.register("Ravi Menon")
    desk.register("Lakshmi Nair")
    desk.exchange()
    for _ in range(2):
        state = counter.exchange()
        assert (state.kind, state.problem) == (LinkKind.REVOKED, SaysNo.REVOKED)
    assert state.waiting == 0
    assert counter.names() == ["Ravi Menon"]
    desk.exchange()
    assert desk.names() == ["Lakshmi Nair"]
    counter.link.wake()
    assert counter.link.wait().kind is LinkKind.REVOKED


def test_the_last_exchanges_and_the_other_pcs_are_kept(two):
    """SYNC-13"""
    desk, counter = two
    desk.register("Lakshmi Nair")
    desk.exchange()
    desk.line.down = True
    for _ in range(3):
        desk.exchange()
    lines = desk.rows("SELECT groups_sent, groups_received, outcome FROM exchange ORDER BY n DESC LIMIT 2")
    assert lines == [(0, 0, "no_connection"), (1, 0, "done")]
    with desk.clinic.taking_in() as raw:
        raw.executemany(
            "INSERT INTO exchange (at, groups_sent, groups_received, rows_received, bytes_sent, bytes_received, took_ms,"
            " outcome) VALUES (0, 0, 0, 0, 0, 0, 0, 'done')",
            [()] * 300,
        )
    desk.line.down = False
    desk.register("Ravi Menon")
    desk.exchange()
    assert desk.rows("SELECT count(*) FROM exchange") == [(200,)]
    desk.link._greeted_at = None
    desk.exchange()
    known = desk.rows("SELECT device_id, name FROM device_seen WHERE last_contact IS NOT NULL ORDER BY number")
    assert known == [(desk.device_id, "A PC"), (counter.device_id, "A PC")]


def test_a_link_that_was_stopped_begins_nothing(two):
    desk, _ = two
    desk.register("Lakshmi Nair")
    desk.line.pushes = 0
    desk.link.stop()
    assert desk.exchange().problem == desk.link.wait().problem == "stopped"
    assert desk.line.pushes == 0
