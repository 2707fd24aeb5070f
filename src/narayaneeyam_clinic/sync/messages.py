"""What a PC and a server say to each other, version 1 (WIRE). Segments travel as they are; all else is JSON of these forms.

Times are whole milliseconds since 1970 in UTC. Hashes are hexadecimal.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER
from narayaneeyam_clinic.sync.change_group import HASH_BYTES

PROTOCOL = 1
"""Grows when an older program could no longer be understood; a server names the lowest and the highest it speaks."""

CLINIC_HEADER = "narayaneeyam-clinic"
DEVICE_HEADER = "narayaneeyam-device"
EPOCH_HEADER = "narayaneeyam-epoch"
LAST_ORDER_HEADER = "narayaneeyam-last-order"
SEGMENT_TYPE = "application/vnd.narayaneeyam.segment"
FRAMES_TYPE = "application/vnd.narayaneeyam.frames"
MAX_PUSH_BYTES = 1024 * 1024
MAX_DOCUMENT_BYTES = 20 * 1024 * 1024 + 4096
BACKUP_PART_BYTES = 4 * 1024 * 1024
MAX_BACKUP_BYTES = 16 * 1024 * 1024 * 1024
MAX_WAIT_SECONDS = 25

_UUID = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
ClinicId = Annotated[str, Field(pattern=_UUID)]
DeviceId = Annotated[str, Field(pattern=_UUID)]
BACKUP_NAME = r"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"
BackupName = Annotated[str, Field(pattern=BACKUP_NAME)]
Hash = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{2 * HASH_BYTES}}}$")]
Count = Annotated[int, Field(ge=0, le=2**53)]
Words = Annotated[str, Field(max_length=200)]
# The last millisecond of the year 9999.
Moment = Annotated[int, Field(ge=0, le=253_402_300_799_999)]
PublicKey = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Signature = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
Code = Annotated[str, Field(pattern=r"^[A-Z0-9]{1,4}$")]
Digests = Annotated[
    dict[Annotated[str, Field(max_length=64)], Annotated[int, Field(ge=0, lt=2**64)]], Field(max_length=500)
]


class Message(BaseModel):
    """A message may say more to a newer program: what is not known is passed over, what is known is checked strictly."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class SaysNo(StrEnum):
    """Why a server does not do what is asked; the `code` of its problem+json."""

    CODE_WRONG = "code_wrong"
    CODE_EXPIRED = "code_expired"
    TOO_MANY_TRIES = "too_many_tries"
    DEMO_CLINIC = "demo_clinic"
    CLINIC_DIFFERS = "clinic_differs"
    UNKNOWN_CLINIC = "unknown_clinic"
    UNKNOWN_DEVICE = "unknown_device"
    BAD_TOKEN = "bad_token"  # noqa: S105  # a word for a refusal
    REVOKED = "revoked"
    FORKED = "forked"
    GAP = "gap"
    ORDER_WENT_ON = "order_went_on"
    NOT_YOUR_SEGMENT = "not_your_segment"
    BAD_SEGMENT = "bad_segment"
    ANOTHER_EPOCH = "another_epoch"
    UPDATE_NEEDED = "update_needed"
    TOO_LARGE = "too_large"
    TOO_MANY_REQUESTS = "too_many_requests"
    NOT_READY = "not_ready"
    READ_ONLY = "read_only"
    TOO_MANY_DEVICES = "too_many_devices"
    MALFORMED = "malformed"
    NOT_FOUND = "not_found"
    NO_ROOM = "no_room"


class Problem(Message):
    """The body of every refusal (RFC 9457), `application/problem+json`. `facts` are numbers the PC needs to go on."""

    type: str = "about:blank"
    title: Words
    status: int
    code: Annotated[str, Field(max_length=64)]
    facts: dict[str, int] = {}


class DocumentTaken(Message):
    """The server has the file, with so many bytes."""

    size_bytes: Annotated[int, Field(ge=0)]


class BackupPart(Message):
    """How many bytes of a backup the server has by now: the next part begins there."""

    have: Annotated[int, Field(ge=0)]


class BackupEnd(Message):
    """All parts of a backup were sent: so many bytes, with this hash."""

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size_bytes: Annotated[int, Field(gt=0)]


class BackupAtServer(Message):
    """A backup that the server keeps, as it reads it from its own disk. `name` begins with the moment in UTC."""

    name: BackupName
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size_bytes: Annotated[int, Field(gt=0)]


class BackupsAtServer(Message):
    """What the server keeps of this clinic, the newest first."""

    backups: list[BackupAtServer] = []


class Lease(Message):
    """A device of a clinic with the codes of its series, given to one PC alone and never again."""

    device_id: DeviceId
    number: Annotated[int, Field(ge=1, le=MAX_DEVICE_NUMBER)]
    patient_code: Code
    counter_code: Code
    token_letter: Annotated[str, Field(pattern=r"^[A-Z]$")]
    reserve_code: Code


class ClinicToJoin(Message):
    """A clinic that began alone and brings its log: all devices it ever had, so that no code is given twice."""

    clinic_id: ClinicId
    name: Words
    is_demo: bool
    devices: Annotated[list[Lease], Field(min_length=1, max_length=MAX_DEVICE_NUMBER)]
    # The one of them that this PC is.
    device_id: DeviceId
    # The highest epoch this PC ever saw: a server that begins anew begins a later one, so that no place means two groups.
    last_epoch: Count = 0


class CountersignedHead(Message):
    """The server vouches that a device's chain reached this group with this hash, at this place of the order (WIRE-18).

    `countersigned.py` says what is signed. `at` is the server's time.
    """

    device_id: DeviceId
    seq: Count
    hash: Hash
    epoch: Count
    order: Count
    at: Moment
    signature: Signature


class JoinAsk(Message):
    """`clinic` is None when a new PC wants to join the clinic for which the code was made."""

    protocol: int
    code: Annotated[str, Field(pattern=r"^[0-9]{8}$")]
    pc_name: Words
    clinic: ClinicToJoin | None = None
    # Chosen by the PC for this joining: asked again with the same, after a lost answer, it gets the same lease.
    attempt: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")] | None = None


class JoinAnswer(Message):
    """`lease` is the PC's own device, `spare` one for the day on which this PC must become a new device while offline."""

    clinic_id: ClinicId
    clinic_name: Words
    epoch: Count
    lease: Lease
    spare: Lease
    token: Annotated[str, Field(max_length=200)]
    # With which the server countersigns; None: an older one, which does not.
    signing_key: PublicKey | None = None


class LeaseAsk(Message):
    """A PC that was told `forked`, or was restored, has become the device `taken` (its spare), or asks for one."""

    protocol: int
    taken: Lease | None
    why: Words


class Hello(Message):
    """What a PC says of itself each time it comes. `digests` are those of its rows at `epoch`, `order`, when nothing waits.

    `other_past`: in this epoch the server gave a place to a group that it has no more, and has another under its number.
    """

    protocol: int
    program: Words
    schema_rev: Words
    pc_name: Words
    clock: int
    last_seq: Count
    last_hash: Hash
    epoch: Count
    order: Count
    waiting: Count
    to_settle: Count
    parked: Count
    digests: Digests | None = None
    other_past: bool = False


class DeviceSeen(Message):
    """Another PC of the clinic as the server knows it."""

    device_id: DeviceId
    number: int
    name: Words
    last_contact: int | None
    last_seq: Count
    waiting: Count
    to_settle: Count
    is_revoked: bool


class HelloAnswer(Message):
    """`known_seq` and `known_hash` are the last group of this PC that the server has: the PC looks whether it is its own.

    `takes_back`: the server was restored; it asks for what PCs have beyond `heads` (device -> last number it has).
    `differing` names the tables whose digests differ from the server's replica at the same place.
    """

    time: int
    epoch: Count
    last_order: Count
    known_seq: Count
    known_hash: Hash
    next_token: Annotated[str, Field(max_length=200)]
    spare: Lease
    lowest_protocol: int
    highest_protocol: int
    update_needed: bool
    takes_back: bool
    heads: dict[DeviceId, Count]
    # The hashes of these groups; an older server does not tell them.
    head_hashes: dict[DeviceId, Hash] = {}
    devices: list[DeviceSeen]
    differing: list[Words] = []
    signing_key: PublicKey | None = None
    # `known_seq`, countersigned: the answer to the push that brought it may have been lost.
    countersigned: CountersignedHead | None = None


class Pushed(Message):
    """The last group of the segment's device that the server has, and the place of what was new (None when nothing was)."""

    last_seq: Count
    new_groups: Count
    epoch: Count
    first_order: Count | None
    taken_at: int
    quarantined: bool = False
    # None: an older server, or what was taken has no place yet.
    countersigned: CountersignedHead | None = None


class FrameHead(Message):
    """A segment in its place in the clinic's order. Groups of the asking PC come as their place alone, without bytes."""

    epoch: Count
    first_order: Count
    last_order: Count
    device_id: DeviceId
    first_seq: Count
    last_seq: Count
    taken_at: int


class SnapshotManifest(Message):
    """A clinic's rows and log at one place of its order, packed and sealed under a key for this one download."""

    snapshot_id: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    format: int
    epoch: Count
    order: Count
    schema_rev: Words
    bytes: Count
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    counts: dict[Words, Count]


class BadFrames(ValueError):
    """Bytes that are no pull answer of ours: cut off, or from somebody else who answered in the server's place."""


def pack_frame(head: FrameHead, packed: bytes | None) -> bytes:
    """Lengths of head and body (4 bytes each, big-endian), the head as JSON, the segment's bytes."""
    coded = head.model_dump_json().encode()
    body = packed or b""
    return struct.pack(">II", len(coded), len(body)) + coded + body


def read_frames(answer: bytes) -> Iterator[tuple[FrameHead, bytes | None]]:
    """Each segment with its place, in order. Raises BadFrames."""
    at = 0
    while at < len(answer):
        if len(answer) - at < 8:
            raise BadFrames("cut off")
        head_length, body_length = struct.unpack_from(">II", answer, at)
        at += 8
        end = at + head_length + body_length
        if end > len(answer):
            raise BadFrames("cut off")
        try:
            head = FrameHead.model_validate_json(answer[at : at + head_length])
        except ValidationError:
            raise BadFrames("not a frame") from None
        yield head, answer[at + head_length : end] or None
        at = end


def pack_frames(frames: Iterable[tuple[FrameHead, bytes | None]]) -> bytes:
    """The body of a pull's answer."""
    return b"".join(pack_frame(head, packed) for head, packed in frames)
