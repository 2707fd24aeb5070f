"""A snapshot as it travels: sealed chunks, each of which opens only in its own place and only with this download's key.

    chunk = length of what follows (4 bytes) + AES-256-GCM(kind + content), number and "whether it is the last" bound

The kinds, in this order: `H` what is in it (JSON); `P` pages of the clinic's file without its log, compressed together;
`L` the log, in segments of each device with their places; `E` the end.
"""

from __future__ import annotations

import json
import secrets
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.messages import Count, DeviceId, Hash, Words

FORMAT = 1
KEY_BYTES = 32
# Two thousand pages at a time: what the memory must hold on either side.
PAGES_PER_CHUNK = 2_048
MAX_CHUNK_BYTES = 32 * 1024 * 1024
MAX_UNPACKED_BYTES = 64 * 1024 * 1024
HEAD, PAGES, LOG, END = b"H", b"P", b"L", b"E"
# Level 4 is the first that finds enough: 15.1 % of the file instead of 16.4 % for a fifth more time (decision 0015).
_LEVEL = 4
_LENGTH = struct.Struct(">I")


class SnapshotSpoilt(ValueError):
    """Bytes that are not this snapshot whole and unchanged; `reason` is one word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Run(BaseModel):
    """Consecutive groups of a device with consecutive places."""

    model_config = ConfigDict(frozen=True)

    first_seq: Count
    groups: Count
    epoch: Count
    first_order: Count
    taken_at: int


class Contents(BaseModel):
    """What a snapshot holds. `heads`: device -> its last group's number and hash."""

    model_config = ConfigDict(frozen=True)

    format: int
    epoch: Count
    order: Count
    schema_rev: Words
    pages: Count
    groups: Count
    heads: dict[DeviceId, tuple[Count, Hash]]
    counts: dict[Words, Count]


class _LogHead(BaseModel):
    model_config = ConfigDict(frozen=True)

    runs: Annotated[list[Run], Field(max_length=20_000)]


@dataclass(frozen=True, slots=True)
class Chunk:
    kind: bytes
    content: bytes


def pack_pages(contents: bytes) -> bytes:
    """Pages one after the other, compressed together."""
    parameters = zstandard.ZstdCompressionParameters.from_level(_LEVEL, window_log=23, write_content_size=True)
    return zstandard.ZstdCompressor(compression_params=parameters).compress(contents)


def unpack_pages(packed: bytes) -> bytes:
    """Raises SnapshotSpoilt."""
    try:
        if zstandard.frame_content_size(packed) > MAX_UNPACKED_BYTES:
            raise SnapshotSpoilt("too_large")
        return zstandard.ZstdDecompressor(max_window_size=MAX_UNPACKED_BYTES).decompress(
            packed, max_output_size=MAX_UNPACKED_BYTES
        )
    except zstandard.ZstdError:
        raise SnapshotSpoilt("not_pages") from None


def pack_log(packed_segment: bytes, runs: Iterable[Run]) -> bytes:
    """A segment with the places of its groups."""
    head = canonical_json({"runs": [run.model_dump() for run in runs]}).encode()
    return _LENGTH.pack(len(head)) + head + packed_segment


def unpack_log(content: bytes) -> tuple[list[Run], bytes]:
    """Raises SnapshotSpoilt."""
    end = _LENGTH.size + int.from_bytes(content[: _LENGTH.size], "big")
    try:
        return _LogHead.model_validate_json(content[_LENGTH.size : end]).runs, content[end:]
    except ValidationError:
        raise SnapshotSpoilt("malformed") from None


def read_contents(content: bytes) -> Contents:
    """Raises SnapshotSpoilt."""
    try:
        return Contents.model_validate_json(content)
    except ValidationError:
        raise SnapshotSpoilt("malformed") from None


class ChunkSealer:
    """Seals chunks one after the other under one key that is never used for anything else."""

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)
        self._number = 0

    def seal(self, kind: bytes, content: bytes) -> bytes:
        # A fresh key for each sequence: the number alone makes each nonce the only one.
        sealed = self._aead.encrypt(_nonce(self._number), kind + content, _bound(self._number))
        self._number += 1
        return _LENGTH.pack(len(sealed)) + sealed


class ChunkReader:
    """Opens chunks in their order from bytes that come in any portions."""

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)
        self._number = 0
        self._rest = bytearray()
        self._ended = False

    def feed(self, some: bytes) -> Iterator[Chunk]:
        """The chunks that are whole by now. Raises SnapshotSpoilt."""
        self._rest += some
        while len(self._rest) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._rest)
            if length > MAX_CHUNK_BYTES or self._ended:
                raise SnapshotSpoilt("too_large")
            if len(self._rest) < _LENGTH.size + length:
                return
            sealed = bytes(self._rest[_LENGTH.size : _LENGTH.size + length])
            del self._rest[: _LENGTH.size + length]
            yield self._opened(sealed)

    def close(self) -> None:
        """Nothing more comes. Raises SnapshotSpoilt when that is too early."""
        if not self._ended or self._rest:
            raise SnapshotSpoilt("cut_off")

    def _opened(self, sealed: bytes) -> Chunk:
        try:
            opened = self._aead.decrypt(_nonce(self._number), sealed, _bound(self._number))
        except InvalidTag:
            raise SnapshotSpoilt("changed") from None
        self._number += 1
        self._ended = opened[:1] == END
        return Chunk(opened[:1], opened[1:])


def read_chunks(path: Path, key: bytes) -> Iterator[Chunk]:
    """All chunks of a file. Raises SnapshotSpoilt."""
    reader = ChunkReader(key)
    with path.open("rb") as file:
        while some := file.read(1 << 20):
            yield from reader.feed(some)
    reader.close()


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _bound(number: int) -> bytes:
    return json.dumps(["narayaneeyam snapshot", FORMAT, number]).encode()
