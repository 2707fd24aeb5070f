"""What the server has countersigned must be in the log as it was then: otherwise history was rewritten (CAP-22)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.store.fault import Fault
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.countersigned import Head, is_signed, kept_heads, read_from_paper
from narayaneeyam_clinic.sync.link_row import read_link

CHECK = "countersigned"


def countersigned_faults(rd: Reading, raw: Any) -> Iterator[Fault]:
    """Each head that this PC has kept, against the log. One that a restored server gave up is none any more."""
    row = read_link(raw)
    for head in kept_heads(raw):
        if row is None or not is_signed(row.clinic_id, head.said, head.server_key):
            yield Fault(CHECK, _subject(head), "its countersignature is not the server's")
        elif not head.is_given_up:
            yield from _not_in_the_log(raw, head)


def check_paper(clinic: Clinic, by: Actor, text: str) -> list[Fault]:
    """The same for the head on a paper that closed a day, of whichever PC: what its square holds. Needs CHECK."""
    with clinic.reading(by=by) as rd:
        rd.require(Permission.CHECK)
        raw = raw_connection(rd.session)
        head, row = read_from_paper(text), read_link(raw)
        if head is None:
            return [Fault(CHECK, "paper", "this is no head of a log from the paper that closes a day")]
        known = {one.server_key for one in kept_heads(raw)} | ({row.server_key} if row is not None else set())
        if row is None or head.server_key not in known:
            return [Fault(CHECK, _subject(head), "it is signed with a key that is not of this clinic's server")]
        if not is_signed(row.clinic_id, head.said, head.server_key):
            return [Fault(CHECK, _subject(head), "its countersignature is not the server's")]
        given_up = {(one.said.device_id, one.said.hash) for one in kept_heads(raw) if one.is_given_up}
        if (head.said.device_id, head.said.hash) in given_up:
            return [Fault(CHECK, _subject(head), "the server was restored since, and its groups were issued again")]
        return list(_not_in_the_log(raw, head))


def _not_in_the_log(raw: Any, head: Head) -> Iterator[Fault]:
    said = head.said
    found = raw.execute(
        "SELECT hash FROM change_group WHERE device_id = ? AND seq = ?", (said.device_id, said.seq)
    ).fetchone()
    day = f"{head.at.astimezone(INDIA):%d-%m-%Y}"
    if found is None:
        yield Fault(CHECK, _subject(head), f"the server countersigned it on {day}, and the log does not hold it")
    elif bytes(found[0]).hex() != said.hash:
        yield Fault(CHECK, _subject(head), f"is another than the server countersigned on {day}: the log was rewritten")


def _subject(head: Head) -> str:
    return f"group {head.said.seq}"
