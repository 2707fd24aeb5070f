"""A new PC's first copy (SYNC-20 to SYNC-24): the same as a full replay, whatever happens on the way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from types import SimpleNamespace
from typing import cast

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.check import check
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
from narayaneeyam_clinic.sync.snapshot_form import (
    PAGES,
    ChunkReader,
    ChunkSealer,
    SnapshotSpoilt,
    pack_pages,
    unpack_pages,
)
from narayaneeyam_clinic.sync.take_in import take_in
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport, Unreachable
from tests.server.first_copy import KEY, Line, receive
from tests.server.first_copy import new as new
from tests.server.first_copy import server as server
from tests.server.test_replicas import register


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


def test_a_newer_server_is_told_apart(server, new):
    """SYNC-24"""

    class Newer(Line):
        def manifest(self, who: Credentials) -> SnapshotManifest:
            return super().manifest(who).model_copy(update={"schema_rev": "9999"})

    with pytest.raises(ServerSaysNo) as no:
        receive(Newer(server), server.another(), new)
    assert no.value.code == SaysNo.UPDATE_NEEDED


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
