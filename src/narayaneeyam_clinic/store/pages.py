"""The pages of an encrypted file read and written past SQLite, for snapshots: SQLCipher's form, version 4.

Each page of 4,096 bytes is AES-256-CBC over all but its last 80 bytes, then 16 bytes of initialisation vector and 64 of
HMAC-SHA512 over ciphertext, vector and page number. The first 16 bytes of the file are a salt instead of SQLite's own
magic; with a raw key it only makes the key of the HMAC. Every file of ours is of this form, and `cipher_integrity_check`
in the tests says so of those written here.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE_BYTES = 4096
_MAC_BYTES = 64
_IV_BYTES = 16
RESERVED_BYTES = _MAC_BYTES + _IV_BYTES
CONTENT_BYTES = PAGE_BYTES - RESERVED_BYTES
"""What a page holds. Of the first page the first 16 bytes are always SQLite's magic."""

_SALT_BYTES = 16
_MAGIC = b"SQLite format 3\0"
_HMAC_SALT_MASK = 0x3A
_HMAC_KEY_ROUNDS = 2


class PageDamaged(ValueError):
    """A page that this key did not write at this place."""


def read_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """The content of each page, in order. Raises PageDamaged."""
    with path.open("rb") as file:
        salt = file.read(_SALT_BYTES)
        file.seek(0)
        mac_key = _mac_key(key, salt)
        cipher = AES(key)
        number = 0
        while page := file.read(PAGE_BYTES):
            number += 1
            start = _SALT_BYTES if number == 1 else 0
            authentic = page[start:-_MAC_BYTES] + number.to_bytes(4, "little")
            if not hmac.compare_digest(hmac.digest(mac_key, authentic, "sha512"), page[-_MAC_BYTES:]):
                raise PageDamaged(f"page {number}")
            vector = page[-RESERVED_BYTES:-_MAC_BYTES]
            content = Cipher(cipher, CBC(vector)).decryptor().update(page[start:-RESERVED_BYTES])
            yield _MAGIC + content if number == 1 else content


class PageWriter:
    """Writes a new encrypted file page by page; `key` is its raw key of 32 bytes."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        self._file = file
        self._cipher = AES(key)
        self._salt = secrets.token_bytes(_SALT_BYTES)
        self._mac_key = _mac_key(key, self._salt)
        self.pages = 0

    def write(self, contents: bytes) -> None:
        """The next pages, their contents one after the other. Raises PageDamaged when they are not whole or not SQLite's."""
        if len(contents) % CONTENT_BYTES:
            raise PageDamaged("not whole pages")
        if self.pages == 0 and contents[:_SALT_BYTES] != _MAGIC:
            raise PageDamaged("not SQLite's first page")
        given = memoryview(contents)
        vectors = secrets.token_bytes(_IV_BYTES * (len(contents) // CONTENT_BYTES))
        written = bytearray()
        for at in range(0, len(given), CONTENT_BYTES):
            number = self.pages = self.pages + 1
            vector = vectors[:_IV_BYTES]
            vectors = vectors[_IV_BYTES:]
            plain = given[at : at + CONTENT_BYTES]
            if number == 1:
                written += self._salt
                plain = plain[_SALT_BYTES:]
            sealed = Cipher(self._cipher, CBC(vector)).encryptor().update(plain) + vector
            written += sealed
            written += hmac.digest(self._mac_key, sealed + number.to_bytes(4, "little"), "sha512")
        self._file.write(written)


def _mac_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _HMAC_KEY_ROUNDS, len(key))
