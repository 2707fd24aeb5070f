"""A new PC's first copy (SYNC-20 to SYNC-24, SERVER-21): the same as a full replay, whatever happens on the way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.pages import CONTENT_BYTES, FREE_PAGE, PageDamaged, read_pages
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.store.vault import new_key
from narayaneeyam_clinic.sync import snapshot as client
from narayaneeyam_clinic.sync.apply import Taken
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.messages import SaysNo, SnapshotManifest
from narayaneeyam_clinic.sync.segment import read_segment
from narayaneeyam_clinic.sync.snapshot import receive_snapshot
from narayaneeyam_clinic.sync.snapshot_file import ReceivedLog
from narayaneeyam_clinic.sync.snapshot_form import (
    LOG,
    PAGES,
    ChunkReader,
    ChunkSealer,
    SnapshotSpoilt,
    pack_pages,
    read_chunks,
    unpack_log,
    unpack_pages,
)
from narayaneeyam_clinic.sync.take_in import take_in
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport, Unreachable
from narayaneeyam_server import snapshot_log
from narayaneeyam_server.codes_made import CodesMade
from narayaneeyam_server.snapshot_build import FOLLOWS_FROM_THE_LOG
from narayaneeyam_server.snapshot_log import LOG_TABLE, Anew, LogWork, log_parts, write_log
from narayaneeyam_server.snapshots import Snapshots
from tests.clinic_of_roles import StandingClock
from tests.server.replicated import Replicated, replicated
from tests.server.test_replicas import register

KEY = bytes(range(32))


@pytest.fixture(scope="module")
def server(template_clinic, tmp_path_factory):
    """One for all tests here: each is another new PC of its clinic."""
    folder = tmp_path_factory.mktemp("server")
    url = f"sqlite:///{folder / 'server.db'}"
    with replicated(template_clinic.folder, template_clinic.key, folder, url, new_key(), StandingClock()) as made:
        register(made, 1, "Madhavan Nambiar")
        yield made


@pytest.fixture
def new(tmp_path):
    """Where a new PC's clinic is going to be."""
    return tmp_path / "new"


@dataclass
class Line:
    """What lies between a PC and the server: it may break after some bytes, or change one."""

    server: Replicated
    breaks_after: int | None = None
    changes_byte: int | None = None
    from_bytes: tuple[int, ...] = ()
    manifests: int = 0
    key: str = ""

    def manifest(self, who: Credentials) -> SnapshotManifest:
        self.manifests += 1
        given = self.server.service.manifest(who)
        self.key = given.key
        return given

    def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
        self.from_bytes = (*self.from_bytes, from_byte)
        sent = from_byte
        for some in self.server.service.snapshot(who, snapshot_id, from_byte):
            for at in range(0, len(some), 4096):
                piece = some[at : at + 4096]
                if self.breaks_after is not None and sent + len(piece) > self.breaks_after:
                    raise Unreachable("cut_off")
                if self.changes_byte is not None and sent <= self.changes_byte < sent + len(piece):
                    changed = bytearray(piece)
                    changed[self.changes_byte - sent] ^= 1
                    piece = bytes(changed)
                yield piece
                sent += len(piece)


def receive(line: Line, who: Credentials, folder: Path, key: bytes = KEY) -> tuple[int, int]:
    return receive_snapshot(line, who, folder, key, lambda _done, _all: None)  # type: ignore[arg-type]


def digests_of(clinic: Clinic) -> dict[str, int]:
    with clinic.reading(by=PROGRAM) as rd:
        return table_digests(raw_connection(rd.session))


def test_snapshot_and_tail_are_the_full_replay(server, new):
    """SYNC-20 (I8): rows, versions, log, search and sums are what a PC has that took in everything."""
    who = server.another()
    place = receive(Line(server), who, new)
    register(server, 2, "Lakshmi Amma")
    server.change("UPDATE patient SET phone = '+919847000001'")
    server.push()
    pc = Clinic.open(new, KEY, clock=server.pc.clock)
    for frame, packed in server.service.pull(who, *place, 0).frames:
        take_in(pc, read_segment(packed or b""), Taken(frame.epoch, frame.first_order, frame.taken_at))
    assert digests_of(pc) == digests_of(server.pc)
    assert check(pc, PROGRAM) == []
    assert check_deep(pc, PROGRAM) == []
    with pc.reading(by=PROGRAM) as rd, server.pc.reading(by=PROGRAM) as first:
        groups = "SELECT device_id, seq, stamp, payload, salt, hash FROM change_group ORDER BY 1, 2"
        assert (
            raw_connection(rd.session).execute(groups).fetchall()
            == raw_connection(first.session).execute(groups).fetchall()
        )
        assert [found.title for found in search(rd, "madhavan")] == ["Madhavan Nambiar"]
        assert raw_connection(rd.session).execute("PRAGMA cipher_integrity_check").fetchall() == []
    pc.close()


def test_a_cut_download_goes_on_where_it_was(server, new):
    """SYNC-21: also in another run of the program; nothing is asked for twice."""
    who = server.another()
    line = Line(server, breaks_after=10_000)
    with pytest.raises(Unreachable):
        receive(line, who, new)
    assert not (new / "clinic.db").exists()
    line.breaks_after = 30_000
    with pytest.raises(Unreachable):
        receive(line, who, new)
    line.breaks_after = None
    receive(line, who, new)
    assert line.manifests == 1
    assert line.from_bytes[0] == 0
    assert 5_000 <= line.from_bytes[1] <= 10_000
    assert 25_000 <= line.from_bytes[2] <= 30_000
    assert sorted(file.name for file in (new).iterdir()) == ["clinic.db"]


@pytest.mark.parametrize("at", [0, 3, 100, 30_000, -1])
def test_a_changed_byte_is_refused_and_forgotten(server, new, at):
    """SYNC-22: wherever it is; the next try begins anew and is whole."""
    who = server.another()
    size = server.service.manifest(who).bytes
    line = Line(server, changes_byte=at % size)
    with pytest.raises((SnapshotSpoilt, Unreachable)):
        receive(line, who, new)
    assert not (new / "clinic.db").exists()
    line.changes_byte = None
    client.forget_snapshot(new)
    receive(line, who, new)
    assert (new / "clinic.db").exists()


@pytest.mark.parametrize("number", [2, 9, -2])
def test_a_page_in_use_that_is_said_to_be_free_is_refused(server, new, number):
    """SYNC-22: whoever sealed it."""

    class Holed(Line):
        body = b""

        def manifest(self, who: Credentials) -> SnapshotManifest:
            given = super().manifest(who)
            sealer, whole = ChunkSealer(KEY), b"".join(super().snapshot(who, given.snapshot_id, 0))
            for chunk in ChunkReader(bytes.fromhex(given.key)).feed(whole):
                content = chunk.content
                if chunk.kind == PAGES:
                    pages = unpack_pages(content)
                    used = [at for at in range(0, len(pages), CONTENT_BYTES) if not pages.startswith(FREE_PAGE, at)]
                    at = used[number]
                    content = pack_pages(pages[:at] + FREE_PAGE + pages[at + CONTENT_BYTES :])
                self.body += sealer.seal(chunk.kind, content)
            hashed = sha256(self.body).hexdigest()
            return given.model_copy(update={"key": KEY.hex(), "bytes": len(self.body), "sha256": hashed})

        def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
            return iter([self.body[from_byte:]])

    with pytest.raises(SnapshotSpoilt, match="damaged"):
        receive(Holed(server), server.another(), new)
    assert not (new / "clinic.db").exists()


def test_chunks_open_only_in_their_place(server, new):
    """SYNC-22: exchanged, left out or of another download, they are refused."""
    sealer = ChunkSealer(KEY)
    first, second, end = sealer.seal(b"P", b"one"), sealer.seal(b"P", b"two"), sealer.seal(b"E", b"")
    assert [one.content for one in ChunkReader(KEY).feed(first + second + end)] == [b"one", b"two", b""]
    for wrong in (second + first, second, first + end):
        with pytest.raises(SnapshotSpoilt, match="changed"):
            list(ChunkReader(KEY).feed(wrong))
    with pytest.raises(SnapshotSpoilt, match="changed"):
        list(ChunkReader(new_key()).feed(first))
    cut = ChunkReader(KEY)
    assert len(list(cut.feed(first + second))) == 2
    with pytest.raises(SnapshotSpoilt, match="cut_off"):
        cut.close()


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


def test_a_newer_server_is_told_apart(server, new):
    """SYNC-24"""

    class Newer(Line):
        def manifest(self, who: Credentials) -> SnapshotManifest:
            return super().manifest(who).model_copy(update={"schema_rev": "9999"})

    with pytest.raises(ServerSaysNo) as no:
        receive(Newer(server), server.another(), new)
    assert no.value.code == SaysNo.UPDATE_NEEDED


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


def test_a_new_pc_says_that_the_server_prepares(server, new, monkeypatch):
    """SYNC-26"""

    class NotReady(Line):
        def manifest(self, who: Credentials) -> SnapshotManifest:
            if self.manifests < 2:
                self.manifests += 1
                raise ServerSaysNo(SaysNo.NOT_READY, seconds=1, percent=30 * self.manifests)
            return super().manifest(who)

    monkeypatch.setattr(client, "time", SimpleNamespace(sleep=lambda _seconds: None))
    heard: list[object] = []
    receive_snapshot(
        cast(Transport, NotReady(server)),
        server.another(),
        new,
        KEY,
        lambda done, _all: heard.append("bytes"),
        heard.append,
    )
    assert heard[:3] == [0, 30, 60]
    assert set(heard[3:]) == {"bytes"}


def test_another_count_than_promised_is_refused(server, new):
    """SYNC-22"""

    class Wrong(Line):
        def manifest(self, who: Credentials) -> SnapshotManifest:
            given = super().manifest(who)
            return given.model_copy(update={"counts": {**given.counts, "patient": 7}})

    with pytest.raises(SnapshotSpoilt, match="another_manifest"):
        receive(Wrong(server), server.another(), new)


def test_a_full_disk_is_told(server, new, monkeypatch):
    """SYNC-21: and the download goes on when there is room again."""
    who = server.another()
    line = Line(server)
    real = os.fdopen

    def full(handle: int, mode: str = "r", *rest: object, **named: object) -> object:
        if mode == "r+b":
            os.close(handle)
            raise OSError(28, "No space left on device")
        return real(handle, mode, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(ClinicFileError, match="disk_full"):
        receive(line, who, new)
    monkeypatch.undo()
    receive(line, who, new)


def test_pages_of_another_key_or_place_are_refused(server, new):
    """SYNC-22: each page says which it is."""
    path = new.with_suffix(".db")
    server.replicas.copy(server.clinic_id, path)
    whole = list(read_pages(path, server.replicas.key_of(server.clinic_id)))
    assert whole[0].startswith(b"SQLite format 3\0")
    with pytest.raises(PageDamaged):
        next(read_pages(path, KEY))
    pages = bytearray(path.read_bytes())
    pages[4096:8192], pages[8192:12288] = pages[8192:12288], pages[4096:8192]
    path.write_bytes(pages)
    with pytest.raises(PageDamaged, match="page 2"):
        list(read_pages(path, server.replicas.key_of(server.clinic_id)))


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
