"""A server that was restored from an older backup gets back what it lost, whoever wrote it (WIRE-15).

Every PC has every group of the others, with the same bytes in the same chain; the server takes what continues the head
that it knows.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.sync.link_row import reading_raw
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.new_device import branch_off
from narayaneeyam_clinic.sync.push_own import Run, Sent
from narayaneeyam_clinic.sync.read_log import segment_after
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport

log = logging.getLogger(__name__)

# Another PC was quicker, or the server knows another past of that device: the next one may still be taken.
_OF_ONE_DEVICE = frozenset(
    {SaysNo.GAP, SaysNo.FORKED, SaysNo.UNKNOWN_DEVICE, SaysNo.NOT_YOUR_SEGMENT, SaysNo.REVOKED, SaysNo.BAD_SEGMENT}
)


def give_back(
    clinic: Clinic, transport: Transport, who: Credentials, heads: Mapping[str, int], sent: Sent, run: Run
) -> None:
    """Push what lies here of other devices beyond the server's `heads`. Own groups go the usual way, after these.

    What stands in the order already, issued again under another device, is not given back: it and what follows it in its
    chain become a branch, which is issued again as far as nobody else did (WIRE-19).
    """
    with reading_raw(clinic) as raw:
        # Whose groups came first goes first: what they refer to is there then. A branch is known to this file alone.
        known = raw.execute(
            "SELECT device_id, max(seq) FROM change_group WHERE device_id <> ? AND device_id NOT IN (SELECT r.value FROM"
            " server_link, json_each(server_link.reissue) r WHERE r.value NOT IN (SELECT id FROM device))"
            " GROUP BY device_id ORDER BY min(stamp)",
            (who.device_id,),
        ).fetchall()
    for device_id, last in known:
        head = heads.get(device_id, 0)
        try:
            given = partial(_give_back_device, clinic, transport, who, device_id, head, last, sent)
            stands_from = _first_that_stands(given)
            if head < stands_from <= last:
                run(partial(_branch_off, clinic, device_id, stands_from))
                _give_back_device(clinic, transport, who, device_id, head, stands_from - 1, sent)
        except ServerSaysNo as no:
            if no.code not in _OF_ONE_DEVICE:
                raise
            log.warning("the server did not take back groups of device %s: %s", device_id, no.code)


def _first_that_stands(work: Callable[[], None]) -> int:
    """0 when all was given back; the number of the first group that the server has under another device. Raises ServerSaysNo."""
    try:
        work()
    except ServerSaysNo as no:
        if no.code != SaysNo.FORKED or "issued_again" not in no.facts:
            raise
        return no.facts["issued_again"]
    return 0


def _branch_off(clinic: Clinic, device_id: str, from_seq: int) -> None:
    with clinic.taking_in() as raw:
        branch_off(raw, device_id, from_seq)


def _give_back_device(
    clinic: Clinic, transport: Transport, who: Credentials, device_id: str, head: int, last: int, sent: Sent
) -> None:
    while head < last:
        with reading_raw(clinic) as raw:
            segment = segment_after(raw, device_id, head)
        if segment is None:
            return
        packed = pack_segment(segment)
        pushed = transport.push(who, packed)
        sent.groups += pushed.new_groups
        sent.bytes += len(packed)
        head = max(pushed.last_seq, segment.last_seq)
