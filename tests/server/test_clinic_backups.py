"""Backups at a server that cannot read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.sync.messages import BACKUP_PART_BYTES, BackupEnd
from narayaneeyam_clinic.sync.server_backups import backups_at_server, fetch_backup, send_backup
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.clinic_backups import ClinicBackups
from narayaneeyam_server.service import SyncService
from tests.clinic_of_roles import RECOVERY_CODE
from tests.server.log_of_pcs import Pc, another_pc, begun_clinic, clinic_to_join
from tests.server.served import Served

MOMENT = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def nobody(_done: int, _all: int, _part: str) -> None:
    pass


class Direct(ClinicBackups):
    """A PC's line to a server in this process."""

    def put_backup(self, who, name, offset, content):
        return self.take_part(who, name, offset, content)

    def end_backup(self, who, name, end):
        return self.end(who, name, end)

    def backups(self, who):
        return self.listed(who)

    def backup(self, who, name, from_byte):
        return self.read(who, name, from_byte)[1]


def code_of(work) -> str:
    with pytest.raises(ServerSaysNo) as no:
        work()
    return str(no.value.code)


def test_a_backup_goes_to_the_server_and_comes_back(clinic, clock, tmp_path):
    """BAK-15: over HTTP; what comes back opens with the recovery code, and nothing at the server could open it."""
    made = back_up(clinic, PROGRAM, tmp_path / "disk")
    with Served(tmp_path / "server") as server:
        transport = server.transport()
        desk = Pc.joins(transport, server.code(), clinic_to_join())
        kept = send_backup(transport, desk.who, made.path, MOMENT, nobody)
        assert backups_at_server(transport, desk.who) == [kept]
        fetch_backup(transport, desk.who, kept, tmp_path / "fetched.narayaneeyam-backup", nobody)
        half = b"".join(transport.backup(desk.who, kept.name, 1000))
        transport.close()
    assert (tmp_path / "fetched.narayaneeyam-backup").read_bytes() == made.path.read_bytes()
    assert half == made.path.read_bytes()[1000:]
    again = restore(
        tmp_path / "fetched.narayaneeyam-backup", tmp_path / "pc", lambda vault: vault.open_by_recovery(RECOVERY_CODE),
        clock=clock, use_keyring=False,
    )  # fmt: skip
    assert again.device.number != clinic.device.number
    again.close()


def test_whose_it_is_and_what_stays(service: SyncService, tmp_path):
    """BAK-15, BAK-13, BAK-19: one that was cut off goes on; a stranger gets none; a full disk keeps what was there."""
    kept, desk = Direct(service, tmp_path, least_free=0), begun_clinic(service)
    stranger, counter = begun_clinic(service), another_pc(service, desk)
    content = bytes(range(256)) * (BACKUP_PART_BYTES // 256 + 10)
    backup = tmp_path / "made"
    backup.write_bytes(content)

    class CutOff(Exception):
        pass

    def cut(done: int, _all: int, _part: str) -> None:
        if done:
            raise CutOff

    with pytest.raises(CutOff):
        send_backup(kept, desk.who, backup, MOMENT, cut)
    assert backups_at_server(kept, desk.who) == []
    asked: list[int] = []
    first = send_backup(kept, desk.who, backup, MOMENT, lambda done, *_: asked.append(done))
    assert asked == [0, BACKUP_PART_BYTES]
    assert backups_at_server(kept, counter.who) == [first]
    assert backups_at_server(kept, stranger.who) == []
    assert code_of(lambda: kept.read(stranger.who, first.name, 0)) == "not_found"
    assert code_of(lambda: kept.take_part(desk.who, "../../server.db", 0, b"")) == "not_found"
    # Other bytes than were told are no backup.
    other = first.name.replace("20261122", "20261123")
    kept.take_part(desk.who, other, 0, b"half of it")
    assert code_of(lambda: kept.end(desk.who, other, BackupEnd(sha256="0" * 64, size_bytes=10))) == "not_found"
    backup.write_bytes(b"a year of backups, one a day")
    for day in range(1, 60):
        send_backup(kept, desk.who, backup, MOMENT + timedelta(days=day), nobody)
    left = backups_at_server(kept, desk.who)
    assert len(left) <= 15
    assert left[0].name.startswith("20270120")
    full = Direct(service, tmp_path, least_free=1 << 60)
    assert code_of(lambda: send_backup(full, desk.who, backup, MOMENT + timedelta(days=70), nobody)) == "no_room"
    assert backups_at_server(kept, desk.who) == left
    service.revoke(counter.clinic_id, counter.lease.device_id)
    assert code_of(lambda: kept.listed(counter.who)) == "revoked"


def test_a_server_that_keeps_none(service: SyncService, tmp_path):
    """BAK-15: an older one is left alone."""
    desk = begun_clinic(service)
    (tmp_path / "made").write_bytes(b"x")
    with pytest.raises(ClinicFileError) as told:
        send_backup(service, desk.who, tmp_path / "made", MOMENT, nobody)
    assert told.value.code == "server_keeps_none"
