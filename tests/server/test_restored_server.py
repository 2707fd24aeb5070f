"""A server that was restored, or made anew, gets back from the PCs what it lost (WIRE-15, SERVER-9, SERVER-10)."""

from __future__ import annotations

import stat

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.backup import BackupRefused, back_up, restore
from narayaneeyam_server.check_log import check_clinic
from narayaneeyam_server.database import Database
from narayaneeyam_server.sealing import new_key
from narayaneeyam_server.service import SyncService
from tests.server.log_of_pcs import SECRET, Pc, another_pc, begun_clinic, clinic_to_join


@pytest.fixture
def desk(service):
    pc = begun_clinic(service)
    pc.writes(2)
    pc.hello()
    pc.push()
    return pc


@pytest.fixture
def counter(service, desk):
    pc = another_pc(service, desk, "Counter")
    pc.hello()
    pc.writes(1)
    pc.push()
    return pc


@pytest.fixture
def restored(service, desk, counter, tmp_path, master_key, clock):
    """The server of this morning: after the backup both PCs wrote, and a third PC joined and wrote."""
    back_up(service.database, master_key, tmp_path / "morning.nsb")
    desk.writes(2, "after")
    desk.hello()
    desk.push()
    database = Database.open(f"sqlite:///{tmp_path / 'restored.db'}")
    restore(database, master_key, tmp_path / "morning.nsb")
    made = SyncService(database, master_key, clock=clock)
    yield made
    made.close()
    database.close()


def pieces(backup):
    """Where each piece of a backup begins."""
    found = [20]
    while found[-1] < len(backup):
        found.append(found[-1] + 4 + int.from_bytes(backup[found[-1] : found[-1] + 4], "big"))
    return found[:-1]


def follow(pc, server):
    """Everything up to the end of the order, as a PC keeps its place."""
    pc.server = server
    seen = []
    while frames := pc.pull().frames:
        seen += [(head.epoch, head.first_order, head.device_id, head.first_seq, head.last_seq) for head, _ in frames]
    return seen


def test_a_restored_server_gets_back_what_it_lost(service, restored, desk, counter):
    """WIRE-15: from the PC that wrote it, and from another that had pulled it."""
    counter.hello()
    known = follow(counter, service)
    assert known[-1][1:] == (4, desk.lease.device_id, 3, 4)
    counter.server = desk.server = restored
    answer = counter.hello()
    assert answer.takes_back
    assert (epoch := answer.epoch) > 1
    assert answer.heads == {desk.lease.device_id: 2, counter.lease.device_id: 1} | {
        device: 0 for device in answer.heads if device not in (desk.lease.device_id, counter.lease.device_id)
    }
    # The counter gives back what the desk wrote, chained to what the server knows.
    pushed = restored.push(counter.who, pack_segment(desk.segment(3, 4)))
    assert (pushed.epoch, pushed.first_order, pushed.new_groups) == (epoch, 1, 2)
    assert follow(counter, restored) == [(epoch, 1, desk.lease.device_id, 3, 4)]
    # The desk comes with a token that the server forgot; what it has was given back already.
    answer = desk.hello()
    assert (answer.known_seq, answer.takes_back) == (4, True)
    assert follow(desk, restored)[-1] == (epoch, 1, desk.lease.device_id, 3, 4)
    assert check_clinic(restored.database, restored.log_store, desk.clinic_id) == []


def test_taking_back_ends_when_everybody_came(restored, desk, counter):
    """WIRE-15"""
    for pc in (desk, counter):
        pc.server = restored
        assert pc.hello().takes_back
        pc.pushed = pc.hello().known_seq
    for pc in (desk, counter):
        if pc.pushed < len(pc.log):
            pc.push()
        follow(pc, restored)
        assert pc.epoch == pc.hello().epoch > 1
    assert not desk.hello().takes_back
    with pytest.raises(ServerSaysNo, match="not_your_segment"):
        restored.push(counter.who, pack_segment(desk.segment(1, 1)))


def test_a_pc_that_was_forgotten_comes_back(service, desk, counter, tmp_path, master_key, clock):
    """WIRE-15: it joined after the backup; it keeps its number, and nobody else gets it or its spare's."""
    back_up(service.database, master_key, tmp_path / "morning.nsb")
    laptop = another_pc(service, desk, "Laptop")
    spare = laptop.hello().spare
    laptop.writes(2)
    laptop.push()
    database = Database.open(f"sqlite:///{tmp_path / 'restored.db'}")
    restore(database, master_key, tmp_path / "morning.nsb")
    restored = SyncService(database, master_key, clock=clock)
    # The desk gives back what the laptop wrote, before the laptop itself has come.
    desk.server = restored
    desk.hello()
    restored.push(desk.who, pack_segment(laptop.segment(1, 2)))
    laptop.server = restored
    answer = laptop.hello()
    assert (answer.known_seq, answer.known_hash) == (2, laptop.hashes[-1].hex())
    again = next(one for one in answer.devices if one.device_id == laptop.lease.device_id)
    assert (again.number, again.name) == (laptop.lease.number, "Laptop")
    taken = {desk.lease.number, counter.lease.number, laptop.lease.number, spare.number}
    assert answer.spare.number not in taken
    assert another_pc(restored, desk).lease.number not in taken
    # The spare that it had taken with it is still good.
    assert laptop.lease_new(taken=spare).lease == spare
    restored.close()
    database.close()


def test_a_server_whose_files_are_older_than_it_knows(service, database, desk, counter):
    """SERVER-9: put back by a copy of the disk, without `restore`: the first PC that saw more begins the new epoch."""
    with database.writing() as connection:
        connection.execute(text("DELETE FROM segment WHERE first_order = 3"))
        connection.execute(text("UPDATE clinic SET last_order = 2"))
        connection.execute(
            text("UPDATE device SET last_seq = 0, last_hash = :none WHERE device_id = :id"),
            {"none": bytes(32), "id": counter.lease.device_id},
        )
    desk.epoch, desk.order = 1, 3
    answer = desk.hello()
    assert (answer.epoch > 1, answer.last_order, answer.takes_back) == (True, 0, True)
    assert answer.spare.number == 99
    assert another_pc(service, desk).lease.number > counter.lease.number + 16
    counter.pushed = counter.hello().known_seq
    assert counter.push().first_order == 1


def test_a_server_made_anew_is_filled_by_the_pcs(desk, counter, tmp_path, clock):
    """WIRE-15: even its master key is gone; each PC joins again with a code and stays the device it was."""
    database = Database.open(f"sqlite:///{tmp_path / 'anew.db'}")
    anew = SyncService(database, new_key(), clock=clock)
    with pytest.raises(ServerSaysNo, match="bad_token"):
        anew.hello(desk.who, desk.says())
    brought = clinic_to_join(counter.lease, desk.lease, clinic_id=desk.clinic_id, last_epoch=1)
    again = Pc.joins(anew, anew.make_code(None), brought)
    assert again.lease == desk.lease
    desk.server, desk.token, desk.pushed = anew, again.token, 0
    assert desk.hello().epoch > 1
    desk.push()
    brought = clinic_to_join(desk.lease, counter.lease, clinic_id=desk.clinic_id, last_epoch=1)
    again = Pc.joins(anew, anew.make_code(desk.clinic_id), brought)
    assert again.lease == counter.lease
    counter.server, counter.token, counter.pushed = anew, again.token, 0
    assert counter.hello().takes_back
    counter.push()
    assert [one[1] for one in follow(counter, anew)] == [1, 3]
    assert check_clinic(database, anew.log_store, desk.clinic_id) == []
    anew.close()
    database.close()


def test_a_backup_opens_nothing_by_itself(service, desk, tmp_path, master_key):
    """SERVER-10"""
    file = tmp_path / "backup.nsb"
    made = back_up(service.database, master_key, file)
    assert (made.clinics, made.bytes) == (1, file.stat().st_size)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    whole = file.read_bytes()
    assert SECRET not in whole
    assert b"Dhanwanthari" not in whole
    for number, (content, key, words) in enumerate(
        [
            (whole, new_key(), "another master key"),
            (whole[:-6], master_key, "damaged"),
            (whole[: pieces(whole)[-1]], master_key, "cut off"),
            (whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], master_key, "damaged"),
            (b"something else", master_key, "no backup"),
        ]
    ):
        damaged = tmp_path / f"{number}.nsb"
        damaged.write_bytes(content)
        target = Database.open(f"sqlite:///{tmp_path / f'{number}.db'}")
        with pytest.raises(BackupRefused, match=words):
            restore(target, key, damaged)
        with target.reading() as connection:
            assert connection.execute(text("SELECT count(*) FROM clinic")).scalar() == 0
        target.close()
    with pytest.raises(BackupRefused, match="clinics on this server"):
        restore(service.database, master_key, file)


def test_check_finds_what_is_wrong(service, database, desk, counter):
    """SERVER-11"""
    desk.writes(1)
    desk.push()
    whole = check_clinic(database, service.log_store, desk.clinic_id)
    assert whole == []
    with database.writing() as connection:
        connection.execute(text("UPDATE segment SET sealed = :x WHERE first_order = 1"), {"x": b"rubbish" * 10})
        connection.execute(
            text("UPDATE segment SET taken_at = 0, first_order = 7, last_order = 7 WHERE first_order = 4")
        )
        connection.execute(
            text("UPDATE device SET last_seq = 9 WHERE device_id = :id"), {"id": counter.lease.device_id}
        )
    found = [fault.what for fault in check_clinic(database, service.log_store, desk.clinic_id)]
    assert any("seal" in what for what in found)
    assert any("gap after order 3" in what for what in found)
    assert any("registry knows its group 9" in what for what in found)
