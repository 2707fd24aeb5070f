"""A server with a clinic, a new PC of it, and the line between them, for the tests of the first copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from narayaneeyam_clinic.store.vault import new_key
from narayaneeyam_clinic.sync.messages import SnapshotManifest
from narayaneeyam_clinic.sync.snapshot import receive_snapshot
from narayaneeyam_clinic.sync.transport import Credentials, Unreachable
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
