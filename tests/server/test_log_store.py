"""The log as the server keeps it (SERVER-1 to SERVER-6)."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.sync.segment import BadSegment, pack_segment, read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import registry
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import LogStore, Place
from narayaneeyam_server.registry import LEASED
from narayaneeyam_server.sealing import SealBroken, new_key
from tests.forked import begin
from tests.server.log_of_pcs import SECRET, first_lease, groups_of

CLINIC = "0192f0a0-0000-7000-8000-00000000c001"
DESK = "0192f0a0-0000-7000-8000-00000000d001"
COUNTER = "0192f0a0-0000-7000-8000-00000000d002"


@pytest.fixture
def store(database, master_key) -> LogStore:
    made = LogStore(database, master_key)
    with database.writing() as connection:
        made.add_clinic(connection, CLINIC, "Sree Dhanwanthari", 1, now=1)
        for number, device in enumerate((DESK, COUNTER), 1):
            lease = first_lease(number).model_copy(update={"device_id": device})
            registry.add_device(connection, CLINIC, lease, f"PC {number}", LEASED)
    return made


def pulled_by(store, device, after=0):
    return store.after(CLINIC, 1, after, but_of=device)[1]


def test_what_one_pc_pushes_the_other_pulls(store):
    """SERVER-1, SERVER-6"""
    desk = groups_of(DESK, 1, 3)
    assert store.push(CLINIC, DESK, pack_segment(desk), now=5).first_order == 1
    store.push(CLINIC, COUNTER, pack_segment(groups_of(COUNTER, 1, 2, number=2)), now=6)
    first, second = pulled_by(store, COUNTER)
    assert (first.first_order, first.last_order, first.taken_at) == (1, 3, 5)
    assert first.packed is not None
    assert read_segment(first.packed) == desk
    assert (second.first_order, second.last_order, second.first_seq, second.packed) == (4, 5, 1, None)
    assert pulled_by(store, COUNTER, 3) == [second]
    assert pulled_by(store, COUNTER, 5) == []
    assert store.places([CLINIC, DESK]) == {CLINIC: Place(1, 5)}


def test_a_lost_answer_adds_nothing_twice(store):
    """SERVER-2: the same again, and the same with more behind it."""
    whole = groups_of(DESK, 1, 5)
    begin = replace(whole, groups=whole.groups[:3], last=whole.hashed[2][2])
    assert store.push(CLINIC, DESK, pack_segment(begin), now=5).new_groups == 3
    assert store.push(CLINIC, DESK, pack_segment(begin), now=6).new_groups == 0
    assert store.push(CLINIC, DESK, pack_segment(whole), now=7).new_groups == 2
    assert store.push(CLINIC, DESK, pack_segment(begin), now=8).last_seq == 5
    pulled = pulled_by(store, COUNTER)
    assert [(one.first_order, one.last_order, one.first_seq) for one in pulled] == [(1, 3, 1), (4, 5, 4)]
    assert [g.header.seq for one in pulled for g in read_segment(one.packed or b"").groups] == [1, 2, 3, 4, 5]


def test_a_gap_is_refused_with_what_is_wanted(store):
    """SERVER-2"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    with pytest.raises(ServerSaysNo) as refused:
        store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 4, 5)), now=6)
    assert (refused.value.code, refused.value.facts) == ("gap", {"last_seq": 2})


@pytest.mark.parametrize("first", [1, 3])
def test_another_past_is_told_apart(store, first):
    """SERVER-3: an image that went on elsewhere, whether it sends from the start or only what follows."""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    other = groups_of(DESK, 1, 4, word="other")
    if first == 3:
        hashed = other.hashed
        other = replace(other, prev=hashed[1][2], groups=other.groups[2:])
    with pytest.raises(ServerSaysNo, match="forked"):
        store.push(CLINIC, DESK, pack_segment(other), now=6)
    assert len(pulled_by(store, COUNTER)) == 1


def test_nobody_pushes_for_another(store):
    """SERVER-3"""
    with pytest.raises(ServerSaysNo, match="not_your_segment"):
        store.push(CLINIC, COUNTER, pack_segment(groups_of(DESK, 1, 1)), now=5)
    with pytest.raises(ServerSaysNo, match="unknown_device"):
        store.push(CLINIC, CLINIC, pack_segment(groups_of(CLINIC, 1, 1)), now=5)
    with pytest.raises(ServerSaysNo, match="unknown_clinic"):
        store.push(DESK, DESK, pack_segment(groups_of(DESK, 1, 1)), now=5)
    with pytest.raises(BadSegment):
        store.push(CLINIC, DESK, b"NS1 rubbish", now=5)


def test_nobody_stamps_for_another(store):
    """SERVER-7"""
    with pytest.raises(BadSegment, match="stamp_of_another"):
        store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 1, number=2)), now=5)
    assert pulled_by(store, COUNTER) == []


def test_a_stolen_file_opens_nothing(store, database, tmp_path):
    """SERVER-5"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    assert all(SECRET not in file.read_bytes() for file in tmp_path.iterdir())
    with pytest.raises(SealBroken):
        pulled_by(LogStore(database, new_key()), COUNTER)
    assert pulled_by(store, COUNTER)[0].packed


def test_rows_cannot_be_exchanged(store, database):
    """SERVER-5"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 3, 4, prev=groups_of(DESK, 1, 2).last)), now=6)
    with database.writing() as connection:
        connection.execute(
            text("UPDATE segment SET sealed = (SELECT sealed FROM segment WHERE first_order = 3) WHERE first_order = 1")
        )
    with pytest.raises(SealBroken):
        pulled_by(store, COUNTER)


def test_two_server_processes_give_one_order(store, database_url, master_key):
    """SERVER-1"""
    running = [
        begin("tests.server.pusher", database_url, master_key.hex(), CLINIC, device, number)
        for number, device in enumerate((DESK, COUNTER), 1)
    ]
    assert [one.wait(timeout=120) for one in running] == [0, 0]
    pulled = pulled_by(store, None)
    assert [one.first_order for one in pulled] == list(range(1, 81))
    for device in (DESK, COUNTER):
        assert [one.first_seq for one in pulled if one.device_id == device] == list(range(1, 41))


def test_who_commits_later_comes_later(store, database, database_url, master_key):
    """SERVER-1: another process began first and is slow to commit; no reader ever skips what it will bring."""
    other = Database.open(database_url)
    pushing = threading.Thread(
        target=LogStore(other, master_key).push,
        args=(CLINIC, COUNTER, pack_segment(groups_of(COUNTER, 1, 2, number=2)), 7),
    )
    with database.writing() as connection:
        clinic = registry.find_clinic(connection, CLINIC, lock=True)
        desk = groups_of(DESK, 1, 3)
        store.append(connection, clinic, DESK, 1, 3, pack_segment(desk), store.key_of(CLINIC), 6)
        pushing.start()
        pushing.join(0.3)
        assert pushing.is_alive()
        assert store.after(CLINIC, 1, 0) == (Place(1, 0), [])
    pushing.join()
    other.close()
    assert [(one.device_id, one.first_order, one.last_order) for one in pulled_by(store, None)] == [
        (DESK, 1, 3),
        (COUNTER, 4, 5),
    ]
