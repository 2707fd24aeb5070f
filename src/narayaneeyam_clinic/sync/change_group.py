"""The form of a change group: canonical payload, compression, salted hash, chain.

payload = {"rows": [{"t": table, "id": id, "new": {column: value}} | {"t", "id", "set": {column: [replaced stamp, value]}}]}
with whole numbers, texts and nulls only. payload_hash = BLAKE2b(salt || payload); hash = BLAKE2b(prev || header ||
payload_hash). Wiping payload and salt for a lawful erasure leaves the chain verifiable.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from hashlib import blake2b
from typing import Any, NamedTuple

import zstandard

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_clinic.store.columns import canonical_json

HASH_BYTES = 32
SALT_BYTES = 16
GENESIS = bytes(HASH_BYTES)
# A payload unpacks to at most this much: a damaged or hostile group cannot fill the memory.
MAX_PAYLOAD_BYTES = 64 * 1024 * 1024
# One group: what a PC may write in one transaction, and what another applies. So each fits into one push (WIRE-9).
MAX_GROUP_BYTES = 8 * 1024 * 1024
MAX_PACKED_BYTES = 960 * 1024


class GroupHeader(NamedTuple):
    """What is hashed of a group beside its payload. A tuple: of these as many are made as groups come and go."""

    device_id: str
    seq: int
    stamp: int
    user_id: str
    why: str
    schema_rev: str

    def canonical(self) -> bytes:
        """As canonical JSON. The words of a log are few and its numbers many: each word is written out once."""
        device_id, seq, stamp, user_id, why, schema_rev = self
        return f"[{_quoted(device_id)},{seq},{stamp},{_quoted(user_id)},{_quoted(why)},{_quoted(schema_rev)}]".encode()


@dataclass(frozen=True, slots=True)
class SealedPayload:
    """A payload ready to be stored: packed bytes, the salt, and its salted hash."""

    packed: bytes
    salt: bytes
    payload_hash: bytes


def seal_payload(rows: Iterable[str]) -> SealedPayload:
    """The rows, each as canonical JSON, hashed together with a fresh salt, and compressed. Refused: change_too_large."""
    payload = f'{{"rows":[{",".join(rows)}]}}'.encode()
    packed = pack_payload(payload)
    if len(payload) > MAX_GROUP_BYTES or len(packed) > MAX_PACKED_BYTES:
        raise Refused("change_too_large")
    salt = secrets.token_bytes(SALT_BYTES)
    return SealedPayload(packed, salt, salted_hash(salt, payload))


def pack_payload(payload: bytes) -> bytes:
    """Compressed, as the log keeps it."""
    return _of_this_thread.compressor.compress(payload)


def unpack(packed: bytes) -> bytes:
    """The canonical payload; raises ValueError for bytes that are no payload."""
    try:
        return _of_this_thread.decompressor.decompress(packed, max_output_size=MAX_PAYLOAD_BYTES)
    except zstandard.ZstdError as error:
        raise ValueError("a change group's payload cannot be unpacked") from error


def payload_rows(packed: bytes) -> list[dict[str, Any]]:
    """The rows of a packed payload."""
    rows: list[dict[str, Any]] = json.loads(unpack(packed))["rows"]
    return rows


def payload_hash(salt: bytes, packed: bytes) -> bytes:
    """The salted hash of a packed payload."""
    return salted_hash(salt, unpack(packed))


def salted_hash(salt: bytes, payload: bytes) -> bytes:
    """The salted hash of an unpacked payload."""
    return blake2b(salt + payload, digest_size=HASH_BYTES).digest()


def chain_hash(previous: bytes, header: GroupHeader, hashed_payload: bytes) -> bytes:
    return blake2b(previous + header.canonical() + hashed_payload, digest_size=HASH_BYTES).digest()


@lru_cache(10_000)
def _quoted(word: str) -> str:
    return canonical_json(word)


# The dictionary is part of the format: a file once released never changes, a better one gets a new number and zstd
# names the number in each frame.
@cache
def dictionary() -> zstandard.ZstdCompressionDict:
    """The trained dictionary of our own words; read once."""
    return zstandard.ZstdCompressionDict((resources() / "log_dictionary_1.zdict").read_bytes())


class _OfThisThread(threading.local):
    """Made once for each thread: while one works, it gives up the interpreter, and two threads with one of them would
    write into each other's memory."""

    @cached_property
    def compressor(self) -> zstandard.ZstdCompressor:
        return zstandard.ZstdCompressor(level=3, dict_data=dictionary(), write_content_size=True)

    @cached_property
    def decompressor(self) -> zstandard.ZstdDecompressor:
        return zstandard.ZstdDecompressor(dict_data=dictionary())


_of_this_thread = _OfThisThread()
