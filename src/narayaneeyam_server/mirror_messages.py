"""What a hub and the server it mirrors to say to each other; the log itself travels as frames, as in a pull."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from narayaneeyam_clinic.sync.messages import ClinicId, Count, Lease, Message, Words

MAX_MIRROR_BYTES = 8 * 1024 * 1024
MIRROR_BYTES = 3 * 1024 * 1024
"""How much a hub sends at once: with the last segment over it, and its heads, still below what is taken."""


class MirroredDevice(Message):
    """A PC as its home server knows it."""

    lease: Lease
    name: Words
    came_from: Annotated[str, Field(max_length=36)] | None
    last_contact: int | None
    waiting: Count
    to_settle: Count
    parked: Count
    program: Words
    schema_rev: Words
    revoked_at: int | None


class MirrorHello(Message):
    """A hub tells of one of its clinics, and asks how far the other server has it."""

    clinic_id: ClinicId
    name: Words
    devices: Annotated[list[MirroredDevice], Field(max_length=4096)]


class MirrorPlace(Message):
    """How far the clinic's order is mirrored; (0, 0) for nothing yet."""

    epoch: Count
    order: Count
