"""The greeting: this PC says how it is, learns how the server is, and gets its next token (WIRE-5, WIRE-7)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.store.capture import last_own_group
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.sync.countersigned import keep_head, keep_key, last_head
from narayaneeyam_clinic.sync.link_notes import counts_of, note_devices
from narayaneeyam_clinic.sync.link_row import LinkRow, change_link, read_link, reading_raw
from narayaneeyam_clinic.sync.messages import PROTOCOL, Hello, HelloAnswer, SaysNo
from narayaneeyam_clinic.sync.new_device import differs
from narayaneeyam_clinic.sync.push_own import Run
from narayaneeyam_clinic.sync.transport import ServerSaysNo, Transport
from narayaneeyam_clinic.version import __version__

MAX_NAME = 200
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Greeting:
    """What follows from the answer for this exchange."""

    takes_back: bool = False
    update_needed: bool = False
    heads: Mapping[str, int] = field(default_factory=dict)
    # The hash of each head, as far as the server tells it.
    hashes: Mapping[str, str] = field(default_factory=dict)
    # Of these devices the order holds everything up to the head; what a revoked one sent may wait for review.
    ordered: frozenset[str] = frozenset()
    differing: tuple[str, ...] = ()


def greet(
    clinic: Clinic,
    transport: Transport,
    row: LinkRow,
    pc_name: str,
    run: Run,
    digests: Mapping[str, int] | None = None,
    *,
    other_past: bool = False,
) -> Greeting:
    """One greeting, or a second one that says that the server has another past (WIRE-20). The next token is kept before
    anything else. Raises Unreachable, ServerSaysNo: forked, revoked, …
    """
    counts = counts_of(clinic, row)
    with reading_raw(clinic) as raw:
        last_seq, _, last_hash = last_own_group(raw, row.device_id)
    before = to_milliseconds(clinic.clock())
    answer = transport.hello(
        row.who,
        Hello(
            protocol=PROTOCOL,
            program=f"narayaneeyam {__version__}",
            schema_rev=program_revision(),
            pc_name=pc_name[:MAX_NAME],
            clock=before,
            last_seq=last_seq,
            last_hash=last_hash.hex(),
            epoch=row.epoch,
            order=row.place,
            waiting=counts.waiting,
            to_settle=counts.to_settle,
            parked=counts.parked,
            digests=None if digests is None else dict(digests),
            other_past=other_past,
        ),
    )
    wrong_by = (before + to_milliseconds(clinic.clock())) // 2 - answer.time
    run(lambda: _keep(clinic, answer, wrong_by))
    if differs(clinic, row, answer.known_seq, answer.known_hash):
        raise ServerSaysNo(SaysNo.FORKED)
    if _says_more(clinic, row, answer):
        run(lambda: _keep_signed(clinic, answer))
    if not other_past and not answer.takes_back and _has_another_past(clinic, row, answer):
        log.warning("the server has other groups than those that it gave a place to: it was put back")
        with reading_raw(clinic) as raw:
            now = read_link(raw) or row
        return greet(clinic, transport, now, pc_name, run, digests, other_past=True)
    speaks = answer.lowest_protocol <= PROTOCOL <= answer.highest_protocol
    ordered = frozenset(one.device_id for one in answer.devices if not one.is_revoked)
    return Greeting(
        answer.takes_back, answer.update_needed or not speaks, dict(answer.heads), dict(answer.head_hashes), ordered,
        tuple(answer.differing),
    )  # fmt: skip


def _says_more(clinic: Clinic, row: LinkRow, answer: HelloAnswer) -> bool:
    """Whether the server has countersigned what this PC does not have signed yet, or has told its key."""
    if answer.signing_key != row.server_key:
        return True
    with reading_raw(clinic) as raw:
        last = last_head(raw, row.device_id)
    return answer.countersigned is not None and (last is None or last.said.seq < answer.countersigned.seq)


def _keep_signed(clinic: Clinic, answer: HelloAnswer) -> None:
    with clinic.taking_in() as raw:
        if (row := read_link(raw)) is not None:
            keep_key(raw, row, answer.signing_key, clinic.clock())
        if (row := read_link(raw)) is not None and row.server_key == answer.signing_key:
            keep_head(raw, row, answer.countersigned, clinic.clock())


def _keep(clinic: Clinic, answer: HelloAnswer, wrong_by: int) -> None:
    with clinic.taking_in() as raw:
        change_link(
            raw, token=answer.next_token, sent_seq=answer.known_seq, clock_wrong_by_ms=wrong_by, spare=answer.spare
        )
        note_devices(raw, answer.devices)


def _has_another_past(clinic: Clinic, row: LinkRow, answer: HelloAnswer) -> bool:
    """Whether another group stands at the server under a number whose group had a place in its present epoch."""
    with reading_raw(clinic) as raw:
        return any(
            raw.execute(
                "SELECT 1 FROM change_group WHERE device_id = ? AND seq = ? AND hash <> ? AND server_epoch = ?",
                (device_id, answer.heads.get(device_id, 0), bytes.fromhex(told), answer.epoch),
            ).fetchone()
            for device_id, told in answer.head_hashes.items()
            if device_id != row.device_id
        )
