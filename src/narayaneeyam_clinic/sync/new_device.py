"""A PC whose past differs from what the server has of it goes on as another device (WIRE-6).

It keeps everything: what the server has already keeps its place, what nobody has is issued again under the new device.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.link_row import LinkRow, change_link, reading_raw
from narayaneeyam_clinic.sync.messages import PROTOCOL, JoinAnswer, Lease, LeaseAsk
from narayaneeyam_clinic.sync.number_series import become_new_device
from narayaneeyam_clinic.sync.push_own import Run
from narayaneeyam_clinic.sync.reissue import (
    first_differing,
    first_unplaced,
    forget_what_came_again,
    hash_of,
    issue_again,
    issued_again,
    leave_out_what_came,
)
from narayaneeyam_clinic.sync.transport import Transport
from narayaneeyam_clinic.sync.travelling import Segment


def report_device(clinic: Clinic, transport: Transport, row: LinkRow, run: Run) -> None:
    """This PC became a new device while nobody could be asked: tell the server, which may have given it to another PC."""
    with clinic.reading(by=PROGRAM) as rd:
        own = rd.session.get_one(Device, clinic.device.id)
        taken, why = lease_of(own), "restored"
    answer = transport.lease(row.who, LeaseAsk(protocol=PROTOCOL, taken=taken, why=why))
    if answer.lease.device_id == clinic.device.id:
        run(lambda: _keep_answer(clinic, answer))
    else:
        run(lambda: become_leased(clinic, answer, (clinic.device.id,), why))


def ask_new_device(clinic: Clinic, transport: Transport, row: LinkRow, run: Run) -> None:
    """The server knows another past of this device: somebody else may go on as it, so it is not closed."""
    why = "another past than the server knows"
    answer = transport.lease(row.who, LeaseAsk(protocol=PROTOCOL, taken=None, why=why))
    run(lambda: become_leased(clinic, answer, (row.device_id,), why))


def become_leased(clinic: Clinic, answer: JoinAnswer, were: Sequence[str], why: str) -> None:
    """Go on as the device that the server gave, in one transaction with the token for it."""

    def also(tx: Transaction) -> None:
        raw = raw_connection(tx.session)
        _remember_to_issue_again(raw, were)
        change_link(
            raw, device_id=answer.lease.device_id, token=answer.token, spare=answer.spare, sent_seq=0
        )  # fmt: skip

    become_new_device(clinic, why, answer.lease, closes=False, also=also)


def make_room(clinic: Clinic, segments: Sequence[Segment]) -> bool:
    """What came differs from the log: the groups here move to a branch, a device that only this file knows.

    So it is with a device that this PC was, and with another's whose copy, or which from an image, went on otherwise while
    a restored server knew no better. When everything was pulled the branch is issued again, as far as nobody else did.
    """
    moved = 0
    with clinic.taking_in() as raw:
        for segment in segments:
            hashes = {segment.first_seq - 1: segment.prev} if segment.first_seq > 1 else {}
            hashes |= {group.header.seq: own for group, _, own in segment.hashed}
            from_seq = first_differing(raw, hashes, segment.device_id)
            if from_seq is None or segment.device_id == clinic.device.id:
                continue
            moved += branch_off(raw, segment.device_id, from_seq)
    return moved > 0


def branch_off(raw: Any, device_id: str, from_seq: int) -> int:
    """The groups of a device from a number on become a branch that is issued again, as far as the order does not hold it under
    another device. How many.
    """
    first = hash_of(raw, device_id, from_seq) or b""
    branch = natural_id("branch", device_id, first.hex())
    moved = issue_again(raw, device_id, from_seq, branch)
    _remember_to_issue_again(raw, [branch])
    return moved


def to_be_sent_with_care(clinic: Clinic, row: LinkRow) -> tuple[int, int] | None:
    """The first and the last own group that were issued again and not sent: another copy of this PC may be quicker, so
    everything is pulled before they go. None without one.
    """
    with reading_raw(clinic) as raw:
        return issued_again(raw, row.device_id, clinic.device.number, row.sent_seq)


def issue_the_rest_again(clinic: Clinic, row: LinkRow, run: Run) -> None:
    """After everything was pulled: what the order does not hold of the devices that this PC was, each group once."""

    def move() -> None:
        with clinic.taking_in() as raw:
            moved_before = issued_again(raw, clinic.device.id, clinic.device.number, row.sent_seq)
            if moved_before is not None:
                leave_out_what_came(raw, clinic.device.id, moved_before[0])
            for device_id in row.reissue:
                forget_what_came_again(raw, device_id)
                from_seq = first_unplaced(raw, device_id)
                if from_seq is not None:
                    issue_again(raw, device_id, from_seq, clinic.device.id)
            change_link(raw, reissue=())

    run(move)


def _remember_to_issue_again(raw: Any, device_ids: Sequence[str]) -> None:
    raw.execute(
        "UPDATE server_link SET reissue = (SELECT json_group_array(DISTINCT value) FROM (SELECT value FROM"
        " json_each(server_link.reissue) UNION ALL SELECT value FROM json_each(?))) WHERE n = 1",
        (canonical_json(list(device_ids)),),
    )


def own_leases(clinic: Clinic) -> list[Lease]:
    """Every device that the clinic ever had, with its codes, for a server that shall give none twice."""
    with clinic.reading(by=PROGRAM) as rd:
        return [lease_of(one) for one in rd.session.query(Device).order_by(Device.number)]


def lease_of(device: Device) -> Lease:
    """A device of the clinic as a server leases it."""
    return Lease(
        device_id=device.id,
        number=device.number,
        patient_code=device.patient_code,
        counter_code=device.counter_code,
        token_letter=device.token_letter,
        reserve_code=device.reserve_code,
    )


def differs(clinic: Clinic, row: LinkRow, known_seq: int, known_hash: str) -> bool:
    """Whether the last group that the server has of this PC is another one than here."""
    with reading_raw(clinic) as raw:
        own = hash_of(raw, row.device_id, known_seq)
    return own is None or own.hex() != known_hash


def _keep_answer(clinic: Clinic, answer: JoinAnswer) -> None:
    with clinic.taking_in() as raw:
        change_link(raw, device_id=answer.lease.device_id, token=answer.token, spare=answer.spare, sent_seq=0)
