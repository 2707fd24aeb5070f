"""Revoked PCs (SERVER-4, WIRE-8)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.check_log import check_clinic
from narayaneeyam_server.quarantine import accept, quarantined, refuse
from tests.server.log_of_pcs import Pc, another_pc, begun_clinic


@pytest.fixture
def desk(service):
    pc = begun_clinic(service)
    pc.writes(2)
    pc.hello()
    pc.push()
    return pc


@pytest.fixture
def lost(service, desk):
    """A laptop that was revoked with work on it."""
    pc = another_pc(service, desk, "Laptop")
    pc.hello()
    pc.writes(2)
    pc.push()
    service.revoke(desk.clinic_id, pc.lease.device_id)
    pc.writes(3)
    return pc


def states(service):
    return [(one.first_seq, one.last_seq, one.state, one.whys) for one in quarantined(service)]


def test_a_revoked_pc_cannot_pull_and_its_pushes_wait(service, desk, lost):
    """SERVER-4, WIRE-8; WIRE-18: what has no place is not countersigned."""
    pushed = lost.push()
    assert (pushed.quarantined, pushed.last_seq, pushed.first_order, pushed.countersigned) == (True, 5, None, None)
    for work in (lost.pull, lost.hello, lost.lease_new):
        with pytest.raises(ServerSaysNo, match="revoked"):
            work()
    assert desk.pull().last_order == 4
    assert states(service) == [(3, 5, "waiting", ("test",))]
    lost.pushed = 2
    assert lost.push().new_groups == 0
    assert [one.is_revoked for one in desk.hello().devices] == [False, True]


def test_what_is_accepted_takes_its_place(service, desk, lost):
    """WIRE-8"""
    lost.push()
    lost.writes(1)
    lost.push()
    assert accept(service, desk.clinic_id, lost.lease.device_id, "asha") == 4
    frames = desk.pull().frames
    assert [(head.first_order, head.first_seq, head.last_seq) for head, _ in frames[-2:]] == [(5, 3, 5), (8, 6, 6)]
    assert states(service)[0][2] == "accepted"
    assert accept(service, desk.clinic_id, lost.lease.device_id, "asha") == 0
    assert check_clinic(service.database, service.log_store, desk.clinic_id) == []


def test_what_is_refused_stays_for_the_record(service, desk, lost):
    """WIRE-8"""
    lost.push()
    assert refuse(service, desk.clinic_id, lost.lease.device_id, "asha") == 3
    assert desk.pull().last_order == 4
    lost.writes(1)
    lost.push()
    # What follows a refused part hangs in the air.
    with pytest.raises(ServerSaysNo, match="gap"):
        accept(service, desk.clinic_id, lost.lease.device_id, "asha")
    assert [state for _, _, state, _ in states(service)] == ["refused", "waiting"]
    assert check_clinic(service.database, service.log_store, desk.clinic_id) == []


def test_what_its_backup_has_brought_is_not_accepted_too(service, desk):
    """WIRE-19"""
    lost = another_pc(service, desk, "Laptop")
    lost.hello()
    restored = Pc.of(service, lost.cloned().lease_new(), "Laptop restored")
    lost.writes(1)
    service.revoke(desk.clinic_id, lost.lease.device_id)
    assert lost.push().quarantined
    restored.hello()
    restored.issues_again(lost.log[0])
    restored.push()
    with pytest.raises(ServerSaysNo, match="forked"):
        accept(service, desk.clinic_id, lost.lease.device_id, "asha")
    assert states(service) == [(1, 1, "waiting", ("test",))]
    assert refuse(service, desk.clinic_id, lost.lease.device_id, "asha") == 1
