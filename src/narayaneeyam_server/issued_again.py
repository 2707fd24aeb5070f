"""What PCs that became other devices have issued again: the group its first author brings later, or somebody who gives it back
to a restored server, is the same one, and is not taken a second time (WIRE-19).
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, insert, select

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_clinic.sync.travelling import TravellingGroup
from narayaneeyam_server import tables as t

_I = t.issued_again.c
# Few were ever issued again; between the stamps of one push there is mostly none.
_BETWEEN = select(_I.stamp, _I.payload_hash).where(
    _I.clinic_id == bindparam("clinic"),
    _I.stamp >= bindparam("first"),
    _I.stamp <= bindparam("last"),
    _I.device_id != bindparam("device"),
)


def refuse_what_stands(
    connection: Connection, clinic_id: str, device_id: str, groups: Collection[TravellingGroup]
) -> None:
    """Whether one of these groups stands in the order already, under another device. Raises ServerSaysNo: forked, with the
    number of the first (`issued_again`): from there on this device has another past.
    """
    stamps = [group.header.stamp for group in groups]
    asked = {"clinic": clinic_id, "device": device_id, "first": min(stamps), "last": max(stamps)}
    standing = {(row.stamp, bytes(row.payload_hash)) for row in connection.execute(_BETWEEN, asked)}
    for group in groups if standing else ():
        if (group.header.stamp, group.payload_hash) in standing:
            raise ServerSaysNo(SaysNo.FORKED, issued_again=group.header.seq)


def remember(
    connection: Connection, clinic_id: str, device_id: str, number: int, groups: Collection[TravellingGroup]
) -> None:
    """Those of the groups whose stamp bears the number of another device than this one (with `number`)."""
    foreign = [group for group in groups if group.header.stamp & MAX_DEVICE_NUMBER != number]
    if foreign:
        connection.execute(
            insert(t.issued_again),
            [
                {
                    "clinic_id": clinic_id, "device_id": device_id, "seq": group.header.seq,
                    "stamp": group.header.stamp, "payload_hash": group.payload_hash,
                }
                for group in foreign
            ],
        )  # fmt: skip
