"""A new PC's first copy: downloaded as sealed chunks, written at once into the PC's own encrypted file, verified, then named.

What was downloaded lies on the disk as it came, sealed; the manifest with its key beside it, sealed under the PC's own
key. So a download that was cut goes on where it was, also after the program was ended, and nothing plain is ever on the
disk. The file gets its name only when everything about it was found right (SYNC-20 to SYNC-24).
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import ValidationError

from narayaneeyam_clinic.clinic import DATABASE_NAME
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.pages import PageDamaged
from narayaneeyam_clinic.store.upgrade import revisions
from narayaneeyam_clinic.sync.messages import SaysNo, SnapshotManifest
from narayaneeyam_clinic.sync.snapshot_form import FORMAT, ChunkReader, Contents, SnapshotSpoilt
from narayaneeyam_clinic.sync.snapshot_making import Making
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport, Unreachable

Progress = Callable[[int, int], None]
"""Hears how many bytes of how many have come."""
Preparing = Callable[[int], None]
"""Hears, before anything comes, how many percent of the copy the server has made."""

BODY_NAME = "snapshot.part"
MANIFEST_NAME = "snapshot.sealed"
MAKING_NAME = f".{DATABASE_NAME}.receiving"
_NONCE_BYTES = 12
_REPORT_BYTES = 1 << 20
# The server answers after some seconds at the latest: together about half an hour.
_TRIES = 360
_LONGEST_PAUSE = 10


def _nobody(_percent: int) -> None:
    pass


def receive_snapshot(
    transport: Transport,
    who: Credentials,
    folder: Path,
    key: bytes,
    progress: Progress,
    preparing: Preparing = _nobody,
) -> tuple[int, int]:
    """Download, write and verify `folder/clinic.db` under `key`; returns the place (epoch, order) after which to pull.

    Called again after any failure it goes on where it was. Raises ServerSaysNo (not_ready: it makes none; update_needed),
    Unreachable, SnapshotSpoilt (what came was thrown away, the next call begins anew), ClinicFileError("disk_full").
    """
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        manifest = _kept_manifest(folder, key) or _new_manifest(transport, who, folder, key, preparing)
        try:
            contents = _receive(transport, who, folder, key, manifest, progress)
        except (SnapshotSpoilt, PageDamaged) as spoilt:
            forget_snapshot(folder)
            raise SnapshotSpoilt(getattr(spoilt, "reason", "not_pages")) from None
        except ServerSaysNo:
            # The server has it no longer, or this PC may not have it.
            forget_snapshot(folder)
            raise
        (folder / MAKING_NAME).replace(folder / DATABASE_NAME)
        forget_snapshot(folder)
        _fsync_folder(folder)
    except OSError as error:
        if error.errno == 28:
            raise ClinicFileError("disk_full", file=DATABASE_NAME) from None
        raise
    return contents.epoch, contents.order


def forget_snapshot(folder: Path) -> None:
    """What a download that is not wanted any more has left."""
    for name in (BODY_NAME, MANIFEST_NAME, MAKING_NAME, f"{MAKING_NAME}-wal", f"{MAKING_NAME}-shm"):
        (folder / name).unlink(missing_ok=True)


def _new_manifest(
    transport: Transport, who: Credentials, folder: Path, key: bytes, preparing: Preparing
) -> SnapshotManifest:
    forget_snapshot(folder)
    manifest = _manifest_when_ready(transport, who, preparing)
    if manifest.format != FORMAT or manifest.schema_rev not in revisions():
        raise ServerSaysNo(SaysNo.UPDATE_NEEDED)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = nonce + AESGCM(key).encrypt(nonce, manifest.model_dump_json().encode(), MANIFEST_NAME.encode())
    handle = os.open(folder / MANIFEST_NAME, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(sealed)
    return manifest


def _manifest_when_ready(transport: Transport, who: Credentials, preparing: Preparing) -> SnapshotManifest:
    """A large one takes the server a while: it says that it is worth to ask again, and how far it is."""
    preparing(0)
    tries = 0
    while True:
        try:
            return transport.manifest(who)
        except ServerSaysNo as no:
            tries += 1
            pause = no.facts.get("seconds", 0)
            if no.code != SaysNo.NOT_READY or pause <= 0 or tries >= _TRIES:
                raise
            preparing(no.facts.get("percent", 0))
            time.sleep(min(pause, _LONGEST_PAUSE))


def _kept_manifest(folder: Path, key: bytes) -> SnapshotManifest | None:
    """That of a download which was begun with this key."""
    with contextlib.suppress(FileNotFoundError, InvalidTag, ValueError, ValidationError):
        sealed = (folder / MANIFEST_NAME).read_bytes()
        opened = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], MANIFEST_NAME.encode())
        return SnapshotManifest.model_validate_json(opened)
    return None


def _receive(
    transport: Transport, who: Credentials, folder: Path, key: bytes, manifest: SnapshotManifest, progress: Progress
) -> Contents:
    making = Making(folder / MAKING_NAME, key)
    reader = ChunkReader(bytes.fromhex(manifest.key))
    hashed = sha256()
    size = told = 0
    try:
        for some in _bytes_of(transport, who, folder / BODY_NAME, manifest):
            size += len(some)
            if size > manifest.bytes:
                raise SnapshotSpoilt("too_large")
            hashed.update(some)
            for chunk in reader.feed(some):
                making.take(chunk.kind, chunk.content)
            if size - told >= _REPORT_BYTES or size == manifest.bytes:
                told = size
                progress(size, manifest.bytes)
        if size < manifest.bytes:
            raise Unreachable("cut_off")
        reader.close()
        if hashed.hexdigest() != manifest.sha256:
            raise SnapshotSpoilt("changed")
        return making.finished(manifest)
    finally:
        making.close()


def _bytes_of(transport: Transport, who: Credentials, body: Path, manifest: SnapshotManifest) -> Iterator[bytes]:
    """What lies here already, then what the server sends from there on, which is put beside it first."""
    handle = os.open(body, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "r+b") as file:
        size = 0
        while some := file.read(_REPORT_BYTES):
            size += len(some)
            yield some
        if size >= manifest.bytes:
            return
        for some in transport.snapshot(who, manifest.snapshot_id, size):
            file.write(some)
            yield some


def _fsync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no fsync of a folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
