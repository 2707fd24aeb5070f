"""The files of documents: encrypted one by one in a folder beside the database, named by a keyed hash of their content (DOC-4).

The key of a file is made from the clinic's key on this PC; the name from the clinic's own salt, so that all its PCs name a
file alike, and who has only the folder cannot tell whether a known paper is in it.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from narayaneeyam_clinic.shared.errors import ClinicFileError

FOLDER_NAME = "documents"
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)
_WAITS = ".waits"
_NONCE_BYTES = 12


def name_of(content: bytes, salt: str) -> str:
    """64 hexadecimal digits, the same on each PC of the clinic."""
    return hmac.new(salt.encode(), content, hashlib.sha256).hexdigest()


def is_name(text: str) -> bool:
    """Whether it could be the name of a file of ours, and nothing else of the disk's."""
    return _NAME.fullmatch(text) is not None


class DocumentFiles:
    """The folder of one clinic on this PC. Every method may be called from any thread."""

    def __init__(self, clinic_folder: Path, key: bytes, *, folder: Path | None = None) -> None:
        """`folder`: where they lie when it is not beside the database, at a place of backups."""
        self.folder = clinic_folder / FOLDER_NAME if folder is None else folder
        self._key = HKDF(SHA256(), 32, salt=None, info=b"narayaneeyam documents").derive(key)

    def put(self, name: str, content: bytes, *, waits: bool) -> None:
        """On the disk when this returns. `waits`: it is still to be sent to the server. Raises ClinicFileError: disk_full."""
        try:
            path = self._path(name)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if waits:
                _write(path.with_suffix(_WAITS), b"")
            if not self._is_whole(name):
                nonce = secrets.token_bytes(_NONCE_BYTES)
                _write(path, nonce + AESGCM(self._key).encrypt(nonce, content, name.encode()))
        except OSError as error:
            raise _told(error, name) from None

    def get(self, name: str) -> bytes:
        """The content. Raises FileNotFoundError when it is on another PC, ClinicFileError: damaged_file."""
        sealed = self._path(name).read_bytes()
        try:
            return AESGCM(self._key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], name.encode())
        except (InvalidTag, ValueError):
            raise ClinicFileError("damaged_file", file=name[:12]) from None

    def has(self, name: str) -> bool:
        """Whether it is on this PC."""
        return self._path(name).exists()

    def _is_whole(self, name: str) -> bool:
        """A file that lies here damaged is written again by whoever has its content."""
        try:
            self.get(name)
        except (FileNotFoundError, ClinicFileError):
            return False
        return True

    def waiting(self) -> list[str]:
        """Names of what is still to be sent to the server."""
        return sorted(path.stem for path in self.folder.glob(f"*/*{_WAITS}") if is_name(path.stem))

    def sent(self, name: str) -> None:
        """The server has it."""
        self._path(name).with_suffix(_WAITS).unlink(missing_ok=True)

    def forget(self, name: str) -> None:
        """Nobody may have it any more (RIGHT-12)."""
        path = self._path(name)
        path.with_suffix(_WAITS).unlink(missing_ok=True)
        path.unlink(missing_ok=True)

    def send_all_again(self) -> None:
        """The clinic has another server, or the server lost what it had."""
        for name in self.names():
            _write(self._path(name).with_suffix(_WAITS), b"")

    def names(self) -> Iterator[str]:
        """All that are on this PC."""
        return (path.name for path in sorted(self.folder.glob("??/*")) if is_name(path.name))

    def path_of(self, name: str) -> Path:
        """Where it lies, sealed: for a backup."""
        return self._path(name)

    def _path(self, name: str) -> Path:
        if not is_name(name):
            raise ValueError("not the name of a document's file")
        return self.folder / name[:2] / name


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, whatever happens meanwhile."""
    making = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        making.replace(path)
    finally:
        with contextlib.suppress(OSError):
            making.unlink()


def _told(error: OSError, name: str) -> ClinicFileError:
    code = "disk_full" if error.errno in (28, 122) else "cannot_write_document"
    return ClinicFileError(code, file=name[:12])
