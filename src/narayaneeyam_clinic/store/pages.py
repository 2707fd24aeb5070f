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
# Pages that go through the cipher together: made ready for each page alone, it would cost more than what it does.
_PAGES_AT_ONCE = 256


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
        while pages := file.read(PAGE_BYTES * _PAGES_AT_ONCE):
            yield from _opened(pages, cipher, mac_key, number)
            number += _PAGES_AT_ONCE


def _opened(pages: bytes, cipher: AES, mac_key: bytes, number: int) -> Iterator[bytes]:
    """Some pages that follow page `number`, opened together.

    Whatever stands before a block in a chain (CBC) only matters to that block: with each page's vector put before it, all
    pages are one chain, and what comes of the vectors themselves is passed over.
    """
    chain: list[bytes] = []
    lengths: list[int] = []
    for at in range(0, len(pages), PAGE_BYTES):
        number += 1
        page = pages[at : at + PAGE_BYTES]
        start = _SALT_BYTES if number == 1 else 0
        authentic = page[start:-_MAC_BYTES] + number.to_bytes(4, "little")
        if not hmac.compare_digest(hmac.digest(mac_key, authentic, "sha512"), page[-_MAC_BYTES:]):
            raise PageDamaged(f"page {number}")
        chain += (page[-RESERVED_BYTES:-_MAC_BYTES], page[start:-RESERVED_BYTES])
        lengths.append(PAGE_BYTES - RESERVED_BYTES - start)
    content = Cipher(cipher, CBC(bytes(_IV_BYTES))).decryptor().update(b"".join(chain))
    at = 0
    for length in lengths:
        at += _IV_BYTES
        yield content[at : at + length] if length == CONTENT_BYTES else _MAGIC + content[at : at + length]
        at += length


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
        for at in range(0, len(contents), CONTENT_BYTES * _PAGES_AT_ONCE):
            self._file.write(self._sealed(contents[at : at + CONTENT_BYTES * _PAGES_AT_ONCE]))

    def _sealed(self, contents: bytes) -> bytes:
        """Some pages sealed together, as one chain (CBC): a random block before each page becomes, encrypted, its vector."""
        chain: list[bytes] = []
        for at in range(0, len(contents), CONTENT_BYTES):
            begins = at + _SALT_BYTES if self.pages == 0 and at == 0 else at
            chain += (secrets.token_bytes(_IV_BYTES), contents[begins : at + CONTENT_BYTES])
        vector = secrets.token_bytes(_IV_BYTES)
        blocks = Cipher(self._cipher, CBC(vector)).encryptor().update(b"".join(chain))
        written: list[bytes] = []
        at = 0
        for plain in chain[1::2]:
            number = self.pages = self.pages + 1
            ends = at + _IV_BYTES + len(plain)
            sealed = blocks[at + _IV_BYTES : ends] + blocks[at : at + _IV_BYTES]
            mac = hmac.digest(self._mac_key, sealed + number.to_bytes(4, "little"), "sha512")
            written += (self._salt, sealed, mac) if number == 1 else (sealed, mac)
            at = ends
        return b"".join(written)


def _mac_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _HMAC_KEY_ROUNDS, len(key))
