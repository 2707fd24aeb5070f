"""The pages of an encrypted file read and written past SQLite, for snapshots: SQLCipher's form, version 4.

Each page of 4,096 bytes is AES-256-CBC over all but its last 80 bytes, then 16 bytes of initialisation vector and 64 of
HMAC-SHA512 over ciphertext, vector and page number. The first 16 bytes of the file are a salt instead of SQLite's own
magic; with a raw key it only makes the key of the HMAC. Every file of ours is of this form, and `cipher_integrity_check`
in the tests says so of those written here.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, groupby
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

FREE_PAGE = b"\xff" * CONTENT_BYTES
"""Stands for a page that SQLite has no use for now: what is in it is nobody's. No page in use begins with these bytes."""

_NUMBER = struct.Struct(">I")
# Where the first page says which is the first of the pages that list the free ones.
_FIRST_LIST_AT = 32


class PageDamaged(ValueError):
    """A page that this key did not write at this place."""


@dataclass(frozen=True, slots=True)
class FreePages:
    """What SQLite has no use for: pages that are listed as free, and the pages that list them, without what they held before."""

    listed: set[int] = field(default_factory=set)
    lists: dict[int, bytes] = field(default_factory=dict)


def free_pages(path: Path, key: bytes) -> FreePages:
    """Those of a file that nobody has open. Raises PageDamaged."""
    found = FreePages()
    with path.open("rb") as file:
        cipher, mac_key = AES(key), _mac_key(key, file.read(_SALT_BYTES))

        def page(number: int) -> bytes:
            file.seek((number - 1) * PAGE_BYTES)
            return next(_opened([(number, file.read(PAGE_BYTES))], cipher, mac_key))

        (at,) = _NUMBER.unpack_from(page(1), _FIRST_LIST_AT)
        while at:
            content = page(at)
            following, listed = struct.unpack_from(">II", content)
            found.lists[at] = content[: (2 + listed) * _NUMBER.size].ljust(CONTENT_BYTES, b"\0")
            found.listed.update(struct.unpack_from(f">{listed}I", content, 2 * _NUMBER.size))
            if following in found.lists:
                raise PageDamaged(f"page {following}")
            at = following
    return found


def read_pages(path: Path, key: bytes, free: FreePages | None = None) -> Iterator[bytes]:
    """The content of each page, in order; FREE_PAGE for those that are known to be free. Raises PageDamaged."""
    listed, lists = (free.listed, free.lists) if free else (set[int](), dict[int, bytes]())
    with path.open("rb") as file:
        salt = file.read(_SALT_BYTES)
        file.seek(0)
        mac_key = _mac_key(key, salt)
        cipher = AES(key)
        first = 1
        while some := file.read(PAGE_BYTES * _PAGES_AT_ONCE):
            pages = [(first + at // PAGE_BYTES, some[at : at + PAGE_BYTES]) for at in range(0, len(some), PAGE_BYTES)]
            opened = _opened([page for page in pages if page[0] not in listed], cipher, mac_key)
            for number, _ in pages:
                if number in listed:
                    yield FREE_PAGE
                else:
                    content = next(opened)
                    yield lists.get(number, content)
            first += len(pages)


def _opened(pages: list[tuple[int, bytes]], cipher: AES, mac_key: bytes) -> Iterator[bytes]:
    """Some pages with their numbers, opened together.

    Whatever stands before a block in a chain (CBC) only matters to that block: with each page's vector put before it, all
    pages are one chain, and what comes of the vectors themselves is passed over.
    """
    chain: list[bytes] = []
    lengths: list[int] = []
    for number, page in pages:
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
    """Writes a new encrypted file page by page; `key` is its raw key of 32 bytes.

    Pages that are free are left out, for whoever writes into the file next; `fill` makes whole what is still left out then.
    Sealing and writing may be two threads' work.
    """

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        self._file = file
        self._cipher = AES(key)
        self._salt = secrets.token_bytes(_SALT_BYTES)
        self._mac_key = _mac_key(key, self._salt)
        self._left_out: list[int] = []
        self.pages = 0

    def sealed(self, contents: bytes) -> list[bytes]:
        """The next pages as they are to be written, b"" for one that is left out; `contents` are one after the other.

        Raises PageDamaged when they are not whole or not SQLite's.
        """
        if len(contents) % CONTENT_BYTES:
            raise PageDamaged("not whole pages")
        if self.pages == 0 and contents[:_SALT_BYTES] != _MAGIC:
            raise PageDamaged("not SQLite's first page")
        pages = [contents[at : at + CONTENT_BYTES] for at in range(0, len(contents), CONTENT_BYTES)]
        found: list[bytes] = []
        for at in range(0, len(pages), _PAGES_AT_ONCE):
            numbered = list(zip(count(self.pages + 1), pages[at : at + _PAGES_AT_ONCE], strict=False))
            self.pages += len(numbered)
            used = iter(self._sealed([one for one in numbered if one[1] != FREE_PAGE]))
            for number, content in numbered:
                if content == FREE_PAGE:
                    self._left_out.append(number)
                    found.append(b"")
                else:
                    found.append(next(used))
        return found

    def write(self, sealed: Iterable[bytes]) -> None:
        """What `sealed` gave, in the same order."""
        for are_used, pages in groupby(sealed, bool):
            if are_used:
                self._file.write(b"".join(pages))
            else:
                self._file.seek(PAGE_BYTES * sum(1 for _ in pages), os.SEEK_CUR)
        self._file.truncate()  # also where the last page is left out

    def fill(self, path: Path) -> None:
        """Free pages that nobody has written since get a seal too, since checking the whole file asks for it."""
        nothing = bytes(PAGE_BYTES)
        with path.open("r+b") as file:
            for number in self._left_out:
                file.seek((number - 1) * PAGE_BYTES)
                if file.read(PAGE_BYTES) == nothing:
                    file.seek((number - 1) * PAGE_BYTES)
                    file.writelines(self._sealed([(number, bytes(CONTENT_BYTES))]))

    def _sealed(self, pages: list[tuple[int, bytes]]) -> list[bytes]:
        """Some pages sealed together, as one chain (CBC): a random block before each page becomes, encrypted, its vector."""
        chain: list[bytes] = []
        drawn = secrets.token_bytes(_IV_BYTES * (len(pages) + 1))
        for at, (number, content) in enumerate(pages, 1):
            chain += (
                drawn[at * _IV_BYTES : (at + 1) * _IV_BYTES],
                content[_SALT_BYTES:] if number == 1 else content,
            )
        blocks = Cipher(self._cipher, CBC(drawn[:_IV_BYTES])).encryptor().update(b"".join(chain))
        found: list[bytes] = []
        at = 0
        for (number, _), plain in zip(pages, chain[1::2], strict=True):
            ends = at + _IV_BYTES + len(plain)
            sealed = blocks[at + _IV_BYTES : ends] + blocks[at : at + _IV_BYTES]
            mac = hmac.digest(self._mac_key, sealed + number.to_bytes(4, "little"), "sha512")
            found.append((self._salt if number == 1 else b"") + sealed + mac)
            at = ends
        return found


def _mac_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _HMAC_KEY_ROUNDS, len(key))
