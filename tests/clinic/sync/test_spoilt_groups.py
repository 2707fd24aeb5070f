"""Groups that break a rule, are poisoned or do not continue: they are set aside, and the rest flows (SYNC, MERGE)."""

from __future__ import annotations

import json

import pytest

from narayaneeyam_clinic.shared.clock import next_stamp
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.apply import ChainBroken
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.take_in import take_in
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup
from tests.clinic.sync.edits import PATIENT, alike, edit, known_everywhere
from tests.clinic.sync.replicas import BEGIN, retry_parked, segment_of


def test_a_group_that_breaks_a_rule_is_parked_and_the_rest_flows(pcs):
    """MERGE-10: here an allergy of a patient who is not known yet; when she comes, it is applied."""
    patient = known_everywhere(pcs)
    pc, other = pcs.pcs[:2]
    stranger = new_id()
    raw = pc.clinic._writer.raw_connection()
    raw.driver_connection.execute("PRAGMA foreign_keys=OFF")
    raw.close()
    pc.change(
        "INSERT INTO allergy (id, patient_id, substance, noted_on, noted_by) VALUES (?, ?, 'Ghee', '2026-11-21', 'x')",
        new_id(), stranger,
    )  # fmt: skip
    edit(pc, patient, "place", "Thrissur")
    pcs.push(pc)
    pcs.pull(other)
    assert other.rows("SELECT reason FROM parked_group") == [("foreign_key",)]
    assert other.rows("SELECT place FROM patient WHERE id = ?", patient) == [("Thrissur",)]
    assert other.rows("SELECT 1 FROM allergy WHERE substance = 'Ghee'") == []
    assert other.rows("SELECT waits_for FROM parked_group") == [(stranger,)]
    assert retry_parked(other.clinic).parked == 1
    pc.change(PATIENT, stranger, "N1-X", "x", "Stranger")
    pcs.settle()
    assert other.rows("SELECT substance FROM allergy WHERE patient_id = ?", stranger) == [("Ghee",)]
    assert retry_parked(other.clinic).parked == 0
    alike(pcs)


@pytest.mark.parametrize(
    "row",
    [
        {"t": "patient", "id": "p", "new": {"name": ["a", "list"]}},
        {"t": "patient", "id": "p", "new": {"registered_at": 2**70}},
        {"t": "patient", "id": "p", "new": "text"},
        {"t": "patient", "id": "p", "new": {"name": "x", "registered_at": "not a number"}},
        {"t": "patient", "id": "KNOWN", "set": {"place": "no pair"}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [1, {"a": "map"}]}},
        {"t": "patient", "id": "p", "new": {"name": True, "registered_at": 0}},
        {"t": "patient", "id": "KNOWN", "set": {"place": "ab"}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [None, "ab"]}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [[1, "x"], "ab"]}},
        {"t": "patient", "id": "KNOWN", "set": {"place": [1, "half \ud800"]}},
        {"t": "patient", "id": "KNOWN", "set": {"registration_number": [1, "N1-forged"]}},
        {"t": "patient", "id": 5, "new": {}},
    ],
)
def test_a_poisoned_group_is_parked_and_what_follows_flows(pcs, row: dict[str, object]):
    """MERGE-10"""
    patient = known_everywhere(pcs)
    other = pcs.pcs[1]
    row = {**row, "id": patient if row["id"] == "KNOWN" else row["id"]}
    good: dict[str, object] = {"t": "patient", "id": new_id(), "new": GOOD}
    segment = forged(pcs.pcs[2].device_id, [row], [good])
    result = take_in(other.clinic, segment)
    assert (result.new_groups, result.parked) == (2, 1)
    assert other.rows("SELECT name FROM patient WHERE id = ?", good["id"]) == [("After the poison",)]
    assert other.rows("SELECT name FROM patient WHERE id = ?", patient) == [("Lakshmi Amma",)]


GOOD = {
    "registration_number": "N3-1",
    "public_code": "Q",
    "registered_at": 0,
    "name": "After the poison",
    "is_active": 1,
}


def forged(device: str, *groups: list[dict[str, object]]) -> Segment:
    """Groups that a broken program may send: the chain is right, the content is not."""
    own, made = GENESIS, []
    for seq, rows in enumerate(groups, 1):
        payload, salt = json.dumps({"rows": rows}).encode(), bytes(16)
        header = GroupHeader(device, seq, next_stamp(BEGIN, 9) + (seq << 22), "user", "poison", "0002")
        made.append(TravellingGroup(header, salt, payload, salted_hash(salt, payload)))
        own = chain_hash(own, header, made[-1].payload_hash)
    return Segment(device, GENESIS, own, tuple(made))


def test_groups_that_do_not_continue_are_refused(pcs):
    """SYNC-1: a gap, or another past of the same device."""
    patient = known_everywhere(pcs)
    pc, other = pcs.pcs[:2]
    before = pc.rows("SELECT max(seq) FROM change_group WHERE device_id = ?", pc.device_id)[0][0]
    for n in range(3):
        edit(pc, patient, "place", f"Place {n}")
    whole = segment_of(pc, before)
    with pytest.raises(ChainBroken):
        take_in(other.clinic, segment_of(pc, before + 1))
    take_in(other.clinic, whole)
    forged = Segment(whole.device_id, whole.prev, whole.last, whole.groups[:1])
    with pytest.raises(ChainBroken):
        take_in(other.clinic, Segment(forged.device_id, bytes(32), forged.last, forged.groups))
    assert take_in(other.clinic, whole).new_groups == 0
