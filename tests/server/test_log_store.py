"""The log as the server keeps it (SERVER-1 to SERVER-6)."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.segment import BadSegment, Segment, TravellingGroup, pack_segment, read_segment
from narayaneeyam_server.log_store import LogStore, Refusal
from narayaneeyam_server.sealing import SealBroken, new_key

CLINIC = "0192f0a0-0000-7000-8000-00000000c001"
DESK = "0192f0a0-0000-7000-8000-00000000d001"
COUNTER = "0192f0a0-0000-7000-8000-00000000d002"
SECRET = b"Lakshmi Amma has diabetes"


def groups_of(device: str, first: int, last: int, prev: bytes = GENESIS, word: str = "x") -> Segment:
    made = []
    own = prev
    for seq in range(first, last + 1):
        payload = SECRET + f" {word} {seq}".encode()
        salt = bytes([seq % 256]) * 16
        header = GroupHeader(device, seq, 1000 + seq, "user", "test", "0001")
        made.append(TravellingGroup(header, salt, payload, salted_hash(salt, payload)))
        own = chain_hash(own, header, made[-1].payload_hash)
    return Segment(device, prev, own, tuple(made))


def opened(folder: Path, key: bytes) -> LogStore:
    return LogStore(create_engine(f"sqlite:///{folder / 'server.db'}"), key)


@pytest.fixture
def master_key() -> bytes:
    return new_key()


@pytest.fixture
def store(tmp_path: Path, master_key: bytes) -> LogStore:
    made = opened(tmp_path, master_key)
    made.add_clinic(CLINIC, "Sree Dhanwanthari", now=1)
    for number, device in enumerate((DESK, COUNTER), 1):
        made.add_device(CLINIC, device, number, f"PC {number}")
    return made


def test_what_one_pc_pushes_the_other_pulls(store):
    """SERVER-1, SERVER-6"""
    desk = groups_of(DESK, 1, 3)
    store.push(CLINIC, DESK, pack_segment(desk), now=5)
    store.push(CLINIC, COUNTER, pack_segment(groups_of(COUNTER, 1, 2)), now=6)
    first, second = store.pull(CLINIC, COUNTER, 1, 0)
    assert (first.first_order, first.last_order, first.taken_at) == (1, 3, 5)
    assert first.packed is not None
    assert read_segment(first.packed) == desk
    assert (second.first_order, second.last_order, second.first_seq, second.packed) == (4, 5, 1, None)
    assert store.pull(CLINIC, COUNTER, 1, 3) == [second]
    assert store.pull(CLINIC, COUNTER, 1, 5) == []


def test_a_lost_answer_adds_nothing_twice(store):
    """SERVER-2: the same again, and the same with more behind it."""
    whole = groups_of(DESK, 1, 5)
    begin = replace(whole, groups=whole.groups[:3], last=whole.hashed[2][2])
    assert store.push(CLINIC, DESK, pack_segment(begin), now=5).new_groups == 3
    assert store.push(CLINIC, DESK, pack_segment(begin), now=6).new_groups == 0
    assert store.push(CLINIC, DESK, pack_segment(whole), now=7).new_groups == 2
    assert store.push(CLINIC, DESK, pack_segment(begin), now=8).last_seq == 5
    pulled = store.pull(CLINIC, COUNTER, 1, 0)
    assert [(one.first_order, one.last_order, one.first_seq) for one in pulled] == [(1, 3, 1), (4, 5, 4)]
    assert [g.header.seq for one in pulled for g in read_segment(one.packed or b"").groups] == [1, 2, 3, 4, 5]


def test_a_gap_is_refused_with_what_is_wanted(store):
    """SERVER-2"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    with pytest.raises(Refusal) as refused:
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
    with pytest.raises(Refusal, match="forked"):
        store.push(CLINIC, DESK, pack_segment(other), now=6)
    assert len(store.pull(CLINIC, COUNTER, 1, 0)) == 1


def test_nobody_pushes_for_another(store):
    """SERVER-3"""
    with pytest.raises(Refusal, match="not_your_segment"):
        store.push(CLINIC, COUNTER, pack_segment(groups_of(DESK, 1, 1)), now=5)
    with pytest.raises(Refusal, match="unknown_device"):
        store.push(CLINIC, CLINIC, pack_segment(groups_of(CLINIC, 1, 1)), now=5)
    with pytest.raises(Refusal, match="unknown_clinic"):
        store.push(DESK, DESK, pack_segment(groups_of(DESK, 1, 1)), now=5)
    with pytest.raises(BadSegment):
        store.push(CLINIC, DESK, b"NS1 rubbish", now=5)


def test_a_revoked_pc_waits_in_quarantine(store, tmp_path):
    """SERVER-4"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    store.revoke_device(CLINIC, DESK, now=6)
    rest = groups_of(DESK, 3, 4, prev=groups_of(DESK, 1, 2).last)
    store.push(CLINIC, DESK, pack_segment(rest), now=7)
    with pytest.raises(Refusal, match="revoked"):
        store.pull(CLINIC, DESK, 1, 0)
    assert [one.last_seq for one in store.pull(CLINIC, COUNTER, 1, 0)] == [2]
    with create_engine(f"sqlite:///{tmp_path / 'server.db'}").connect() as connection:
        assert connection.execute(text("SELECT first_seq, last_seq, reason FROM quarantined")).all() == [
            (3, 4, "revoked")
        ]


def test_a_stolen_file_opens_nothing(store, tmp_path, master_key):
    """SERVER-5"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    assert all(SECRET not in file.read_bytes() for file in tmp_path.iterdir())
    with pytest.raises(SealBroken):
        opened(tmp_path, new_key()).pull(CLINIC, COUNTER, 1, 0)
    assert opened(tmp_path, master_key).pull(CLINIC, COUNTER, 1, 0)[0].packed


def test_rows_cannot_be_exchanged(store, tmp_path, master_key):
    """SERVER-5"""
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 1, 2)), now=5)
    store.push(CLINIC, DESK, pack_segment(groups_of(DESK, 3, 4, prev=groups_of(DESK, 1, 2).last)), now=6)
    with create_engine(f"sqlite:///{tmp_path / 'server.db'}").begin() as connection:
        connection.execute(
            text("UPDATE segment SET sealed = (SELECT sealed FROM segment WHERE first_order = 3) WHERE first_order = 1")
        )
    with pytest.raises(SealBroken):
        opened(tmp_path, master_key).pull(CLINIC, COUNTER, 1, 0)


PUSHER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.server.test_log_store import CLINIC, groups_of, opened
from narayaneeyam_clinic.sync.change_group import GENESIS
from narayaneeyam_clinic.sync.segment import pack_segment
store = opened(Path({folder!r}), bytes.fromhex({key!r}))
prev = GENESIS
for seq in range(1, 41):
    one = groups_of({device!r}, seq, seq, prev)
    store.push(CLINIC, {device!r}, pack_segment(one), now=seq)
    prev = one.last
"""


def test_two_server_processes_give_one_order(store, tmp_path, master_key):
    """SERVER-1"""
    root = str(Path(__file__).resolve().parents[2])
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PUSHER.format(root=root, folder=str(tmp_path), key=master_key.hex(), device=device)]
        )
        for device in (DESK, COUNTER)
    ]
    assert [one.wait(timeout=120) for one in running] == [0, 0]
    store.add_device(CLINIC, CLINIC, 3, "reader")
    pulled = store.pull(CLINIC, CLINIC, 1, 0)
    assert [one.first_order for one in pulled] == list(range(1, 81))
    for device in (DESK, COUNTER):
        assert [one.first_seq for one in pulled if one.device_id == device] == list(range(1, 41))
