"""The server's replicas: made from the log, up to date when asked, thrown away without loss (SERVER-20, SERVER-22)."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_row import LinkRow, set_link
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import replica_worker
from narayaneeyam_server.log_store import Place
from narayaneeyam_server.replicas import Replicas
from narayaneeyam_server.running import Server
from narayaneeyam_server.settings import Settings
from tests.server.replicated import Replicated, replicated

NEW_PATIENT = (
    "INSERT INTO patient (id, registration_number, public_code, registered_at, name, birth_precision, is_active)"
    " VALUES (?, ?, ?, 1, ?, 'day', 1)"
)


# How a replica is kept is the same whatever holds the log; where the log is read, both kinds are asked.
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def server(template_clinic, tmp_path, database_url, master_key, clock):
    with replicated(template_clinic.folder, template_clinic.key, tmp_path, database_url, master_key, clock) as made:
        yield made


def register(server: Replicated, number: int, name: str = "Lakshmi Amma") -> str:
    row_id = f"0192f0a0-0000-7000-8000-{number:012d}"
    server.change(NEW_PATIENT, row_id, f"N1-{number:05}", f"Q{number}", name)
    server.push()
    return row_id


def digests_of(clinic) -> dict[str, int]:
    with clinic.reading(by=PROGRAM) as rd:
        return table_digests(raw_connection(rd.session))


def test_a_replica_shows_what_was_pushed(server):
    """SERVER-20: and what came since, when asked again; it is a device of nobody and writes nothing of its own."""
    first = server.replicas.brought_up_to(server.clinic_id)
    row_id = register(server, 1)
    with server.replicas.reading(server.clinic_id) as rd:
        assert raw_connection(rd.session).execute("SELECT name FROM patient WHERE id = ?", (row_id,)).fetchall() == [
            ("Lakshmi Amma",)
        ]
        assert rd.device.number == 0
    last = server.replicas.brought_up_to(server.clinic_id)
    assert (last.epoch, last.order) == (first.epoch, first.order + 1)


@ON_SQLITE
@pytest.mark.parametrize("harm", ["deleted", "damaged", "emptied"])
def test_a_lost_replica_is_made_anew(server, harm):
    """SERVER-20"""
    row_id = register(server, 1)
    before = server.replicas.brought_up_to(server.clinic_id)
    server.replicas.close()
    (file,) = (server.folder / "replicas").rglob("clinic.db")
    if harm == "deleted":
        file.unlink()
    elif harm == "emptied":
        file.write_bytes(b"")
    else:
        whole = bytearray(file.read_bytes())
        whole[5000:9000] = bytes(4000)
        file.write_bytes(whole)
    register(server, 2)
    with server.replicas.reading(server.clinic_id) as rd:
        rows = raw_connection(rd.session).execute("SELECT id FROM patient ORDER BY id").fetchall()
    assert rows[0] == (row_id,)
    assert len(rows) == 2
    assert server.replicas.brought_up_to(server.clinic_id).order == before.order + 1


@ON_SQLITE
def test_a_killed_worker_is_started_again(server):
    """SERVER-20"""
    register(server, 1)
    before = server.replicas.brought_up_to(server.clinic_id)
    worker = server.replicas.worker_pid()
    assert worker is not None
    os.kill(worker, signal.SIGKILL)
    register(server, 2)
    with pytest.raises(ServerSaysNo, match="not_ready"):
        server.replicas.brought_up_to(server.clinic_id)
    assert server.replicas.brought_up_to(server.clinic_id).order == before.order + 1


@ON_SQLITE
def test_nothing_of_a_replica_is_readable_on_the_disk(server):
    """SERVER-20"""
    register(server, 1)
    server.replicas.brought_up_to(server.clinic_id)
    files = [file for file in (server.folder / "replicas").rglob("*") if file.is_file()]
    assert any(file.name == "clinic.db" for file in files)
    assert all(b"Lakshmi" not in file.read_bytes() for file in files)


@ON_SQLITE
def test_digests_are_compared_at_one_place(server):
    """SERVER-22: equal tables are not named, a differing one is; a place that the replica has passed is not compared."""
    register(server, 1)
    place = Place(1, server.sent)
    mine = digests_of(server.pc)
    assert server.replicas.differing(server.clinic_id, place.epoch, place.order, mine) == []
    assert server.replicas.differing(server.clinic_id, place.epoch, place.order, {**mine, "patient": 1}) == ["patient"]
    register(server, 2)
    server.replicas.brought_up_to(server.clinic_id)
    assert server.replicas.differing(server.clinic_id, place.epoch, place.order, {"patient": 1}) == []


@ON_SQLITE
def test_what_was_pushed_can_be_searched(server, tmp_path):
    """SERVER-20: at the latest when a copy is made."""
    register(server, 1, "Madhavan Nambiar")
    server.replicas.copy(server.clinic_id, tmp_path / "copy.db")
    with server.replicas.reading(server.clinic_id) as rd:
        assert [found.title for found in search(rd, "madhav")] == ["Madhavan Nambiar"]


def test_replicas_of_two_processes_do_not_meet(server, database_url, master_key, tmp_path):
    """SERVER-20: several server processes may share a data folder."""
    server.replicas.brought_up_to(server.clinic_id)
    other = Replicas(server.service.log_store, database_url, master_key, server.folder / "replicas")
    try:
        other.brought_up_to(server.clinic_id)
        assert len(list((server.folder / "replicas").rglob("clinic.db"))) == 2
    finally:
        other.close()


@ON_SQLITE
def test_nobody_waits_for_a_replica_that_has_far_to_go(server, tmp_path, monkeypatch):
    """SERVER-29: what the given time did not suffice for goes on while nobody asks."""
    monkeypatch.setattr(replica_worker, "BYTES_AT_ONCE", 1)
    for number in range(1, 4):
        register(server, number)
    workshop = replica_worker.Workshop(server.service.log_store, tmp_path / "workshop")
    try:
        begun = workshop.bring_up(server.clinic_id, None, 0)
        assert not begun.is_up
        assert workshop.digests(server.clinic_id, Place(1, server.sent), 0) is None
        while workshop.work_some():
            pass
        done = workshop.bring_up(server.clinic_id, None, 0)
        assert (done.is_up, done.place) == (True, Place(1, server.sent))
        assert workshop.digests(server.clinic_id, done.place, 0) == digests_of(server.pc)
    finally:
        workshop.close()


@ON_SQLITE
def test_a_row_that_differs_is_found_and_put_right(server, clock):
    """WIRE-16: by the digests at one place, when nothing waits; the log of the PC itself says what is right."""
    row_id = register(server, 1)
    row = LinkRow(
        clinic_id=server.clinic_id, device_id=server.pc.device.id, address="", certificate=None, token=server.who.token,
        epoch=1, place=0, sent_seq=server.sent, joined_at=clock(),
    )  # fmt: skip
    with server.pc.taking_in() as raw:
        set_link(raw, row)
        raw.execute("UPDATE patient SET name = 'Somebody' WHERE id = ?", (row_id,))
    link = Link(server.pc, server.service, pc_name="Reception")
    assert link.exchange(compare_now=True).kind is LinkKind.UP_TO_DATE
    with server.pc.reading(by=PROGRAM) as rd:
        raw = raw_connection(rd.session)
        assert raw.execute("SELECT name FROM patient").fetchall() == [("Lakshmi Amma",)]
        incidents = raw.execute("SELECT kind, table_name, row_id, before, after FROM incident").fetchall()
    assert incidents == [("repaired", "patient", row_id, '{"name":"Somebody"}', '{"name":"Lakshmi Amma"}')]
    assert link.exchange(compare_now=True).kind is LinkKind.UP_TO_DATE
    link.stop()


@pytest.mark.skipif(os.name == "nt", reason="nobody can stop a process there for a while")
@ON_SQLITE
def test_the_end_waits_for_no_first_copy(server):
    """SERVER-14, SERVER-21: a question that takes long is given up when the server ends, and nothing is started any more."""
    server.replicas.brought_up_to(server.clinic_id)
    worker = server.replicas.worker_pid()
    assert worker is not None
    os.kill(worker, signal.SIGSTOP)
    try:
        with ThreadPoolExecutor(1) as asking:
            server.snapshots.prepare(server.clinic_id)
            asked = asking.submit(server.service.manifest, server.another())
            # Until the question is with the worker, which does not answer.
            wait([asked], timeout=0.2)
            began = time.monotonic()
            running = Server(
                Settings(), server.service.database, server.service, server.replicas, server.snapshots, None
            )
            running.cut_short()
            server.snapshots.close()
            server.replicas.close()
            with pytest.raises(ServerSaysNo, match="not_ready"):
                asked.result()
        assert time.monotonic() - began < 5
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(worker, signal.SIGKILL)
    with pytest.raises(ServerSaysNo, match="not_ready"):
        server.replicas.brought_up_to(server.clinic_id)
    assert server.replicas.worker_pid() is None


@ON_SQLITE
def test_a_row_and_what_it_is_found_by_come_together(server, tmp_path):
    """SERVER-20: a worker that ends between the two has taken in neither."""
    store, workshop = server.service.log_store, replica_worker.Workshop(server.service.log_store, tmp_path / "own")
    before = workshop.bring_up(server.clinic_id).place
    row_id = register(server, 1)
    with contextlib.closing(workshop):
        replica = workshop._open[server.clinic_id].clinic
        with replica.taking_in() as raw:
            raw.execute("CREATE TRIGGER ends BEFORE INSERT ON search_due BEGIN SELECT RAISE(ABORT, 'ended here'); END")
        _, found = store.after(server.clinic_id, before.epoch, before.order)
        with pytest.raises(SqlError, match="ended here"):
            replica_worker._take_in(replica, found)
        with replica.reading(by=PROGRAM) as rd:
            assert raw_connection(rd.session).execute("SELECT 1 FROM patient WHERE id = ?", (row_id,)).fetchall() == []
