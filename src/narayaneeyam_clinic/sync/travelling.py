"""Change groups on their way: what a segment holds, whatever bytes carry it (`segment.py`). Every start reads this module."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from narayaneeyam_clinic.sync.change_group import GroupHeader, chain_hash


class TravellingGroup(NamedTuple):
    """One change group with its payload unpacked. An erased one has neither payload nor salt, but still its hash; one that
    is filtered has a payload out of which something was erased, and no salt.
    """

    header: GroupHeader
    salt: bytes | None
    payload: bytes | None
    payload_hash: bytes

    @property
    def is_filtered(self) -> bool:
        """Whether an erasure took something out of the payload: it does not make the hash any more."""
        return self.salt is None and self.payload is not None


@dataclass(frozen=True)
class Segment:
    """Groups of one device without a gap; `prev` is the hash before the first, `last` that of the last."""

    device_id: str
    prev: bytes
    last: bytes
    groups: tuple[TravellingGroup, ...]

    @property
    def first_seq(self) -> int:
        return self.groups[0].header.seq

    @property
    def last_seq(self) -> int:
        return self.groups[-1].header.seq

    @cached_property
    def hashed(self) -> tuple[tuple[TravellingGroup, bytes, bytes], ...]:
        """Each group with the hash before it and its own, worked out once."""
        found = []
        previous = self.prev
        for group in self.groups:
            own = chain_hash(previous, group.header, group.payload_hash)
            found.append((group, previous, own))
            previous = own
        return tuple(found)

    def part(self, first: int, count: int) -> Segment:
        """Some groups of it, from the index `first` on; their hashes are not worked out again."""
        hashed = self.hashed[first : first + count]
        part = Segment(self.device_id, hashed[0][1], hashed[-1][2], self.groups[first : first + count])
        part.__dict__["hashed"] = hashed
        return part
