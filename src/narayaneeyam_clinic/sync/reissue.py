"""Groups that nobody else has are issued again under the device that this PC is now (WIRE-6).

A group keeps what it did: payload, stamp, user, reason. It gets another device, the next number and the next hash of the
chain; in the log of this PC it stands there alone. Nothing is applied again: its rows are here already.

Two copies of one disk may both have a group that nobody else has. Only the order tells who was first: until the server
has taken a group that was issued again, it can be left out of the chain once more.
"""

from __future__ import annotations

from typing import Any

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.capture import last_own_group
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash
from narayaneeyam_clinic.sync.countersigned import give_up_heads

_COPIED = "stamp, user_id, why, schema_rev, payload, salt, payload_hash"


def issue_again(raw: Any, old_device: str, from_seq: int, device_id: str) -> int:
    """Move the groups of `old_device` from a number on to the end of `device_id`'s chain; returns how many.

    The caller holds the transaction, and has made sure that the server's order holds none of them.
    """
    rows = raw.execute(
        f"SELECT seq, {_COPIED} FROM change_group WHERE device_id = ? AND seq >= ? ORDER BY seq",
        (old_device, from_seq),
    ).fetchall()
    give_up_heads(raw, old_device, from_seq)
    seq, _, previous = last_own_group(raw, device_id)
    for old_seq, *copied in rows:
        seq += 1
        stamp, user_id, why, schema_rev, _, _, hashed_payload = copied
        header = GroupHeader(device_id, seq, stamp, user_id, why, schema_rev)
        own = chain_hash(previous, header, bytes(hashed_payload))
        raw.execute(
            "UPDATE change_group SET device_id = ?, seq = ?, prev_hash = ?, hash = ?, server_epoch = NULL,"
            " server_order = NULL, server_time = NULL WHERE device_id = ? AND seq = ?",
            (device_id, seq, previous, own, old_device, old_seq),
        )
        for local in ("parked_group", "waiting_part"):
            raw.execute(
                f"UPDATE {local} SET device_id = ?, seq = ? WHERE device_id = ? AND seq = ?",
                (device_id, seq, old_device, old_seq),
            )
        previous = own
    return len(rows)


def forget_what_came_again(raw: Any, device_id: str) -> int:
    """Groups of a branch that the order holds by now under another device: somebody else issued them again. How many.

    Nothing of them is undone: the same group under another device is one write.
    """
    return _forget(raw, device_id, "g.server_order IS NULL", 1)


def issued_again(raw: Any, device_id: str, number: int, sent_seq: int) -> tuple[int, int] | None:
    """The first and the last group of this device (with this number) that were issued again and that the server does not have.

    They are told by their stamps, in which the number of the author stands. None without one.
    """
    found: tuple[int | None, int | None] = raw.execute(
        "SELECT min(seq), max(seq) FROM change_group WHERE device_id = ? AND seq > ? AND stamp & ? <> ?",
        (device_id, sent_seq, MAX_DEVICE_NUMBER, number),
    ).fetchone()
    return None if found[0] is None or found[1] is None else (found[0], found[1])


def leave_out_what_came(raw: Any, device_id: str, from_seq: int) -> int:
    """Of the own groups from a number on, which the server does not have: those that the order holds by now under another
    device go, and the others close up. How many went.
    """
    branch = natural_id("branch", device_id, (hash_of(raw, device_id, from_seq) or b"").hex())
    # A place that a restored server forgot is none; what stands elsewhere in an older epoch it may have forgotten too.
    gone = _forget(raw, device_id, _NOT_IN_THE_ORDER, from_seq)
    if gone:
        issue_again(raw, device_id, from_seq, branch)
        issue_again(raw, branch, 1, device_id)
    return gone


def first_unplaced(raw: Any, device_id: str) -> int | None:
    """The first group of a device that the server's order does not hold; None when it holds all."""
    (found,) = raw.execute(
        "SELECT min(seq) FROM change_group WHERE device_id = ? AND server_order IS NULL", (device_id,)
    ).fetchone()
    return None if found is None else int(found)


def first_differing(raw: Any, hashes: dict[int, bytes], device_id: str) -> int | None:
    """The first number at which the log here has another group than the given chain (seq -> hash); None when it is the same."""
    for seq, wanted in sorted(hashes.items()):
        found = raw.execute(
            "SELECT hash FROM change_group WHERE device_id = ? AND seq = ?", (device_id, seq)
        ).fetchone()
        if found is not None and bytes(found[0]) != wanted:
            return seq
    return None


def hash_of(raw: Any, device_id: str, seq: int) -> bytes | None:
    """The hash of one group; that before the first for 0; None for one that is not here."""
    if seq == 0:
        return GENESIS
    found = raw.execute("SELECT hash FROM change_group WHERE device_id = ? AND seq = ?", (device_id, seq)).fetchone()
    return None if found is None else bytes(found[0])


_NOT_IN_THE_ORDER = "(g.server_order IS NULL OR o.server_epoch = (SELECT epoch FROM server_link WHERE n = 1))"


def _forget(raw: Any, device_id: str, condition: str, from_seq: int) -> int:
    """Drop a device's groups (`g`) from a number on that stand here under another device (`o`) too. How many."""
    found = raw.execute(
        "SELECT g.seq FROM change_group g WHERE g.device_id = ? AND g.seq >= ? AND EXISTS (SELECT 1 FROM change_group o"
        f" WHERE o.stamp = g.stamp AND o.payload_hash = g.payload_hash AND o.device_id <> g.device_id AND {condition})"
        " ORDER BY g.seq",
        (device_id, from_seq),
    ).fetchall()
    if found:
        give_up_heads(raw, device_id, found[0][0])
    for table in ("change_group", "parked_group", "waiting_part"):
        raw.executemany(f"DELETE FROM {table} WHERE device_id = ? AND seq = ?", [(device_id, seq) for (seq,) in found])
    return len(found)
