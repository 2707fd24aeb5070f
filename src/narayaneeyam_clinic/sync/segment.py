"""A segment: consecutive change groups of one device as they travel and as a server keeps them.

    "NS1" + zstd(dictionary, header length (4 bytes) + header + salts + payloads)

The header is canonical JSON: what the groups share is said once, stamps are differences, users and reasons are numbered.
Hashes are not sent but worked out again by whoever reads, from `prev` to `last`: so a segment that was cut, changed or
mixed up is refused whole. Compressed together, rows of one kind take about 40 bytes (decision 0014).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import count, pairwise
from typing import Annotated

import zstandard
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.change_group import HASH_BYTES, SALT_BYTES, GroupHeader, dictionary, salted_hash
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup

MAGIC = b"NS1"
# The same with groups of which an erasure took something out: programs before 0010 know no such thing (RIGHT-13).
MAGIC_FILTERED = b"NS2"
MAX_GROUPS = 20_000
MAX_UNPACKED_BYTES = 64 * 1024 * 1024
_LENGTH_BYTES = 4
_ERASED = -1
_NO_STAMP = 2**63


class BadSegment(ValueError):
    """Bytes that are no segment of ours; `code` says what is wrong, and nothing of the content."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


_Hash = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{2 * HASH_BYTES}}}$")]
_Index = Annotated[list[Annotated[int, Field(ge=0)]], Field(max_length=MAX_GROUPS)]
_Words = Annotated[list[Annotated[str, Field(max_length=200)]], Field(max_length=MAX_GROUPS)]


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    device: Annotated[str, Field(pattern=r"^[0-9a-f-]{36}$")]
    seq: Annotated[int, Field(ge=1, le=2**53)]
    prev: _Hash
    last: _Hash
    # The first stamp, then by how much each is later than the one before.
    stamps: Annotated[list[Annotated[int, Field(ge=-(2**63), lt=2**63)]], Field(min_length=1, max_length=MAX_GROUPS)]
    users: _Words
    user: _Index
    whys: _Words
    why: _Index
    revs: _Words
    rev: _Index
    lengths: Annotated[list[Annotated[int, Field(ge=_ERASED)]], Field(max_length=MAX_GROUPS)]
    # The hashes of those whose payload cannot give its own: they were erased, or are filtered.
    erased: list[_Hash] = []
    # Which of the groups are filtered: they have a payload and no salt.
    filtered: _Index = []

    @model_validator(mode="after")
    def _fits(self) -> _Head:
        count = len(self.stamps)
        for numbered, words in ((self.user, self.users), (self.why, self.whys), (self.rev, self.revs)):
            if len(numbered) != count or max(numbered) >= len(words):
                raise ValueError("an index does not fit")
        if len(self.lengths) != count or self.lengths.count(_ERASED) + len(self.filtered) != len(self.erased):
            raise ValueError("lengths do not fit")
        if len(set(self.filtered)) != len(self.filtered) or any(
            at >= count or self.lengths[at] == _ERASED for at in self.filtered
        ):
            raise ValueError("what is filtered does not fit")
        return self


def pack_segment(segment: Segment) -> bytes:
    """The bytes that travel."""
    _, _, stamps, *words = zip(*(group.header for group in segment.groups), strict=True)
    users, whys, revs = (_numbered(of_groups) for of_groups in words)
    head = {
        "device": segment.device_id,
        "seq": segment.first_seq,
        "prev": segment.prev.hex(),
        "last": segment.last.hex(),
        "stamps": [stamps[0], *(later - earlier for earlier, later in pairwise(stamps))],
        "users": users[0], "user": users[1], "whys": whys[0], "why": whys[1], "revs": revs[0], "rev": revs[1],
        "lengths": [_ERASED if group.payload is None else len(group.payload) for group in segment.groups],
        "erased": [group.payload_hash.hex() for group in segment.groups if group.salt is None],
    }  # fmt: skip
    filtered = [at for at, group in enumerate(segment.groups) if group.is_filtered]
    if filtered:
        head["filtered"] = filtered
    coded = canonical_json(head).encode()
    parts = [len(coded).to_bytes(_LENGTH_BYTES, "big"), coded]
    parts += [group.salt for group in segment.groups if group.salt is not None]
    parts += [group.payload for group in segment.groups if group.payload is not None]
    return (MAGIC_FILTERED if filtered else MAGIC) + _of_this_thread.compressor.compress(b"".join(parts))


def holds_filtered(packed: bytes) -> bool:
    """Whether a segment is of the kind that programs before 0010 cannot read."""
    return packed[: len(MAGIC_FILTERED)] == MAGIC_FILTERED


def read_segment(packed: bytes, *, at_most: int = MAX_UNPACKED_BYTES) -> Segment:
    """Unpack and verify the chain. Raises BadSegment: not_a_segment, too_large, malformed, broken_chain."""
    body = _unpacked(packed, at_most)
    end = _LENGTH_BYTES + int.from_bytes(body[:_LENGTH_BYTES], "big")
    try:
        head = _Head.model_validate_json(body[_LENGTH_BYTES:end])
    except ValidationError:
        raise BadSegment("malformed") from None
    groups = tuple(_groups(head, body, min(end, len(body))))
    segment = Segment(head.device, bytes.fromhex(head.prev), bytes.fromhex(head.last), groups)
    if segment.hashed[-1][2] != segment.last:
        raise BadSegment("broken_chain")
    return segment


def _groups(head: _Head, body: bytes, salt_at: int) -> Iterator[TravellingGroup]:
    """The groups of a segment's unpacked bytes, whose salts begin at `salt_at`, with the payloads behind them."""
    whole = [length for length in head.lengths if length != _ERASED]
    at = salt_at + (len(whole) - len(head.filtered)) * SALT_BYTES
    if len(body) != at + sum(whole):
        raise BadSegment("malformed")
    device, users, whys, revs, stamp = head.device, head.users, head.whys, head.revs, 0
    erased, filtered = iter(head.erased), frozenset(head.filtered)
    for seq, later, user, why, rev, length in zip(
        count(head.seq), head.stamps, head.user, head.why, head.rev, head.lengths, strict=False
    ):
        stamp += later
        if not 0 < stamp < _NO_STAMP:
            raise BadSegment("malformed")
        header = GroupHeader(device, seq, stamp, users[user], whys[why], revs[rev])
        if length == _ERASED:
            yield TravellingGroup(header, None, None, bytes.fromhex(next(erased)))
            continue
        if seq - head.seq in filtered:
            yield TravellingGroup(header, None, body[at : at + length], bytes.fromhex(next(erased)))
            at += length
            continue
        salt, payload = body[salt_at : salt_at + SALT_BYTES], body[at : at + length]
        salt_at, at = salt_at + SALT_BYTES, at + length
        yield TravellingGroup(header, salt, payload, salted_hash(salt, payload))


def _unpacked(packed: bytes, at_most: int) -> bytes:
    if packed[: len(MAGIC)] not in (MAGIC, MAGIC_FILTERED):
        raise BadSegment("not_a_segment")
    frame = packed[len(MAGIC) :]
    try:
        # What the frame says of its size is only believed to refuse it: the decompressor stops at the limit by itself.
        if zstandard.frame_content_size(frame) > at_most:
            raise BadSegment("too_large")
        return _of_this_thread.decompressor.decompress(frame, max_output_size=at_most)
    except zstandard.ZstdError:
        raise BadSegment("not_a_segment") from None


def _numbered(words: Sequence[str]) -> tuple[list[str], list[int]]:
    places = {word: place for place, word in enumerate(dict.fromkeys(words))}
    return list(places), [places[word] for word in words]


class _OfThisThread(threading.local):
    """As in `change_group.py`: no two threads at once, and a server reads several segments at a time."""

    @cached_property
    def compressor(self) -> zstandard.ZstdCompressor:
        return zstandard.ZstdCompressor(level=3, dict_data=dictionary(), write_content_size=True, write_dict_id=True)

    @cached_property
    def decompressor(self) -> zstandard.ZstdDecompressor:
        return zstandard.ZstdDecompressor(dict_data=dictionary(), max_window_size=MAX_UNPACKED_BYTES)


_of_this_thread = _OfThisThread()
