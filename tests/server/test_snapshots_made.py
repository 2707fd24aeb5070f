"""What the server makes for new PCs (SYNC-20, SYNC-23, SERVER-21, SERVER-31): once for many, sealed for each, nothing of its own."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.snapshot_file import ReceivedLog
from narayaneeyam_clinic.sync.snapshot_form import (
    LOG,
    read_chunks,
    unpack_log,
)
from narayaneeyam_clinic.sync.transport import ServerSaysNo, Unreachable
from narayaneeyam_server import snapshot_log
from narayaneeyam_server.codes_made import CodesMade
from narayaneeyam_server.snapshot_build import FOLLOWS_FROM_THE_LOG
from narayaneeyam_server.snapshot_log import LOG_TABLE, Anew, LogWork, log_parts, write_log
from narayaneeyam_server.snapshots import Snapshots
from tests.server.first_copy import KEY, Line, receive
from tests.server.first_copy import new as new
from tests.server.first_copy import server as server
from tests.server.replicated import Replicated
from tests.server.test_replicas import register


def test_each_download_has_a_key_of_its_own(server, new):
    """SERVER-21: and is for the PC alone that asked."""
    one, other = server.another(), server.another()
    first, second = server.service.manifest(one), server.service.manifest(other)
    assert first.key != second.key
    assert first.snapshot_id != second.snapshot_id
    assert first.counts == second.counts
    with pytest.raises(ServerSaysNo, match="not_ready"):
        server.service.snapshot(other, first.snapshot_id, 0)
    server.service.revoke(server.clinic_id, one.device_id)
    with pytest.raises(ServerSaysNo, match="revoked"):
        server.service.snapshot(one, first.snapshot_id, 0)


def test_nothing_plain_is_on_the_disk(server, new):
    """SYNC-23, SERVER-21: neither at the server nor at the PC, also while the download is cut."""
    who = server.another()
    line = Line(server, breaks_after=30_000)
    with pytest.raises(Unreachable):
        receive(line, who, new)
    kept = [*new.iterdir(), *(server.folder / "snapshots").rglob("*"), *(server.folder / "replicas").rglob("*")]
    files = [file for file in kept if file.is_file()]
    assert len(files) >= 6
    assert line.key
    for file in files:
        content = file.read_bytes()
        assert b"Madhavan" not in content
        assert bytes.fromhex(line.key) not in content
        assert line.key.encode() not in content


def test_what_is_the_servers_own_stays_there(server, new):
    """SYNC-20: each local table either follows from the log or is empty on the new PC."""
    local = {table.name for table in Record.metadata.tables.values() if "_v" not in table.c}
    assert local >= FOLLOWS_FROM_THE_LOG
    receive(Line(server), server.another(), new)
    pc = Clinic.open(new, KEY)
    with pc.reading(by=PROGRAM) as rd:
        for name in local - FOLLOWS_FROM_THE_LOG - {LOG_TABLE}:
            assert raw_connection(rd.session).execute(f'SELECT count(*) FROM "{name}"').fetchone() == (0,), name
        assert rd.device.number == 0
    pc.close()


def percent_told(snapshots: Snapshots, server: Replicated) -> int | None:
    """How far the copy is; None when it is ready."""
    try:
        snapshots.manifest(server.clinic_id, server.who.device_id)
    except ServerSaysNo as no:
        return no.facts["percent"]
    return None


def test_a_code_begins_the_copy_and_who_waits_hears_how_far_it_is(server, tmp_path):
    """SERVER-31: also when the code was made beside this process."""
    hasty = Snapshots(server.replicas, tmp_path / "snapshots", patience=0.02)
    codes = CodesMade(server.service, hasty)
    try:
        server.service.make_code(server.clinic_id)
        codes.look()
        begun = dict(hasty._making)
        assert list(begun) == [server.clinic_id]
        codes.look()
        assert hasty._making == begun  # the code was seen before
        told = list(iter(lambda: percent_told(hasty, server), None))
        assert told == sorted(told)
        assert 0 <= told[0] <= told[-1] <= 100
    finally:
        hasty.close()


def test_a_snapshot_is_made_once_for_many(server, new):
    """SERVER-21: what came since follows as the tail."""
    one = server.service.manifest(server.another())
    register(server, 3)
    other = server.service.manifest(server.another())
    assert (one.epoch, one.order) == (other.epoch, other.order)


def log_rows(server: Replicated, folder: Path) -> tuple[list[bytes], list[tuple[object, ...]]]:
    """The log's part of a snapshot: its packed segments, and the rows that a PC makes of them."""
    copy, target = folder / "copy.db", folder / "log"
    place, replica = server.replicas.copy(server.clinic_id, copy)
    key = server.replicas.key_of(server.clinic_id)
    with closing(connect(copy, key)) as raw:
        until = dict(raw.execute("SELECT device_id, max(seq) FROM change_group GROUP BY 1").fetchall())
    write_log(LogWork(server.replicas.resting(server.clinic_id), place, until, replica, key, target, KEY))
    parts = [unpack_log(chunk.content) for chunk in read_chunks(target, KEY) if chunk.kind == LOG]
    received = ReceivedLog()
    return [packed for _, packed in parts], [row for part in parts for row in received.rows(*part)]


def test_segments_go_as_they_rest_or_packed_anew(server, tmp_path, monkeypatch):
    """SYNC-20: the log is the same, whichever of its segments were large enough to be passed on."""
    for number in (4, 5):
        register(server, number)
    server.change("UPDATE patient SET phone = '+919847000002'")
    for number in (6, 7, 8):
        server.change("UPDATE patient SET phone = ?", f"+91984700000{number}")
    server.push()
    rested = [packed for _, packed in server.service.pull(server.another(), 1, 0, 0).frames]
    monkeypatch.setattr(snapshot_log, "LARGE_BYTES", 1 << 40)
    monkeypatch.setattr(snapshot_log, "LARGE_GROUPS", 1)
    passed_on, rows = log_rows(server, tmp_path)
    assert passed_on == rested
    monkeypatch.setattr(snapshot_log, "LARGE_GROUPS", 1 << 40)
    anew, rows_anew = log_rows(server, tmp_path)
    assert len(anew) == 1
    monkeypatch.setattr(snapshot_log, "LARGE_GROUPS", 3)
    both, rows_of_both = log_rows(server, tmp_path)
    assert 1 < len(both) < len(rested)
    assert rows == rows_anew == rows_of_both
    assert len(rows) > 6


def test_a_segment_that_does_not_follow_is_packed_anew():
    """SYNC-20: what the replica has decides."""

    def resting(first_seq: int, last_seq: int) -> SimpleNamespace:
        return SimpleNamespace(first_seq=first_seq, last_seq=last_seq)

    first, overlapping, second, beyond = resting(3, 5), resting(5, 8), resting(9, 10), resting(12, 20)
    parts = list(log_parts([first, overlapping, second, beyond], 15))  # type: ignore[list-item]
    assert parts == [Anew(1, 2), first, Anew(6, 8), second, Anew(11, 15)]
