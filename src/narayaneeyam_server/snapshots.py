"""First copies for new PCs: one is made of the replica, kept for a while, and sealed anew for each download (SERVER-21).

A manifest is answered when the snapshot is ready; until then the PC is told `not_ready` and asks again. What is made is
good for an hour: what came since follows as the tail.
"""

from __future__ import annotations

import logging
import secrets
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from narayaneeyam_clinic.sync.messages import SaysNo, SnapshotManifest
from narayaneeyam_clinic.sync.snapshot_form import (
    END,
    FORMAT,
    HEAD,
    ChunkSealer,
    Contents,
    new_key,
    read_chunks,
)
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.own_folder import own_folder
from narayaneeyam_server.own_processes import own_processes
from narayaneeyam_server.replicas import Replicas
from narayaneeyam_server.snapshot_build import Build, build_for

log = logging.getLogger(__name__)

GOOD_FOR_SECONDS = 3_600
DOWNLOAD_FOR_SECONDS = 24 * 3_600
# A manifest waits so long for the making; longer than that the PC asks again, and can tell how far it is.
PATIENCE_SECONDS = 5.0
# Of the whole making, in percent: the replica comes to the end of the order, is copied, and is packed.
_BROUGHT_UP, _COPIED = 50, 60
_READ_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class _Made:
    contents: Contents
    work: Build
    at: float


@dataclass(frozen=True, slots=True)
class _Download:
    clinic_id: str
    device_id: str
    path: Path
    manifest: SnapshotManifest
    at: float


class Snapshots:
    """The snapshots of one server process. Use it from any thread; what it wrote is worthless once the process has ended."""

    def __init__(self, replicas: Replicas, folder: Path, *, patience: float = PATIENCE_SECONDS) -> None:
        self._replicas = replicas
        self._own = own_folder(folder)
        self._folder = self._own.path / "made"
        self._patience = patience
        self._lock = threading.Lock()
        self._making: dict[str, Future[_Made]] = {}
        self._percent: dict[str, int] = {}
        self._downloads: dict[str, _Download] = {}
        self._builder: BaseProcess | None = None
        self._is_ending = False
        # One at a time: each takes both cores for some seconds already.
        self._makers = ThreadPoolExecutor(1, thread_name_prefix="snapshot")
        # What an earlier process made: its keys are gone.
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(mode=0o700)

    def prepare(self, clinic_id: str) -> None:
        """Begin to make one: somebody has just made a code for a new PC. Whoever comes with it finds it ready, or nearly."""
        self._made(clinic_id)

    def manifest(self, clinic_id: str, device_id: str) -> SnapshotManifest:
        """What the PC downloads, with a key for it alone. Raises ServerSaysNo: not_ready."""
        try:
            made = self._made(clinic_id).result(self._patience)
        except NotYet:
            # Said with it: that it is worth to ask again, which it is not where a server makes none; and how far it is.
            raise ServerSaysNo(SaysNo.NOT_READY, seconds=1, percent=self._percent.get(clinic_id, 0)) from None
        except ServerSaysNo:
            raise
        except Exception:
            log.exception("a snapshot could not be made")
            with self._lock:
                self._making.pop(clinic_id, None)
            raise ServerSaysNo(SaysNo.NOT_READY) from None
        download = self._sealed_for(clinic_id, device_id, made)
        with self._lock:
            self._forget(lambda one: (one.clinic_id, one.device_id) == (clinic_id, device_id))
            self._forget(lambda one: time.monotonic() - one.at > DOWNLOAD_FOR_SECONDS)
            self._downloads[download.manifest.snapshot_id] = download
        return download.manifest

    def read(self, clinic_id: str, device_id: str, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
        """Its bytes from a place on, for the PC alone that got the manifest. Raises ServerSaysNo: not_ready."""
        with self._lock:
            download = self._downloads.get(snapshot_id)
        if download is None or (download.clinic_id, download.device_id) != (clinic_id, device_id):
            # Another process made it, or it is too old: the PC asks for another manifest.
            raise ServerSaysNo(SaysNo.NOT_READY)
        return _bytes_of(download.path, from_byte)

    def cut_short(self) -> None:
        """The server ends: what is being made is not waited for; the PC asks again when the server is back."""
        with self._lock:
            self._is_ending = True
            if self._builder is not None:
                self._builder.kill()

    def close(self) -> None:
        """Stop making, forget everything."""
        self.cut_short()
        self._makers.shutdown(wait=True, cancel_futures=True)
        shutil.rmtree(self._folder, ignore_errors=True)
        self._own.close()

    def _made(self, clinic_id: str) -> Future[_Made]:
        with self._lock:
            for other, made in list(self._making.items()):
                if _is_over(made):
                    del self._making[other]
            known = self._making.get(clinic_id)
            if known is None:
                known = self._making[clinic_id] = self._makers.submit(self._make, clinic_id)
            return known

    def _make(self, clinic_id: str) -> _Made:
        name = secrets.token_hex(8)
        copy = self._folder / f"{name}.db"
        began = time.monotonic()
        self._percent[clinic_id] = 0
        with self._builder_process() as builder:
            place, replica = self._replicas.copy(clinic_id, copy, partial(self._tell, clinic_id, 0, _BROUGHT_UP))
            self._percent[clinic_id] = _COPIED
            work = Build(
                replica=replica, copy=copy, key=self._replicas.key_of(clinic_id), pages=self._folder / f"{name}.pages",
                pages_key=new_key(), log=self._folder / f"{name}.log", log_key=new_key(), place=place,
                resting=self._replicas.resting(clinic_id),
            )  # fmt: skip
            try:
                contents = self._built(builder, work, partial(self._tell, clinic_id, _COPIED, 100))
            except BaseException:
                _remove(work)
                raise
        log.info("a snapshot of %s was made in %.1f s", clinic_id, time.monotonic() - began)
        return _Made(contents, work, time.monotonic())

    def _tell(self, clinic_id: str, begun: int, ended: int, percent: int) -> None:
        """So many percent of the part of the making between two percents."""
        self._percent[clinic_id] = begun + (ended - begun) * min(percent, 100) // 100

    @contextmanager
    def _builder_process(self) -> Iterator[Connection]:
        """A process of its own, which `cut_short` can end; it loads itself while what it works on is got ready."""
        context = own_processes()
        ours, theirs = context.Pipe()
        process = context.Process(target=build_for, args=(theirs,), name="snapshot")
        with theirs, self._lock:
            if self._is_ending:
                ours.close()
                raise ServerSaysNo(SaysNo.NOT_READY)
            process.start()
            self._builder = process
        try:
            with ours:
                yield ours
        finally:
            # Hung up on, it ends by itself.
            with self._lock:
                self._builder = None
            process.join()

    def _built(self, builder: Connection, work: Build, told: Callable[[int], None]) -> Contents:
        contents: Contents | str
        try:
            builder.send(work)
            contents = _made_or_failed(builder, told)
        except (EOFError, OSError):
            contents = "it was ended"
        if self._is_ending:
            raise ServerSaysNo(SaysNo.NOT_READY)
        if isinstance(contents, str):
            raise RuntimeError(f"the process that makes a snapshot failed: {contents}")
        return contents

    def _sealed_for(self, clinic_id: str, device_id: str, made: _Made) -> _Download:
        key = new_key()
        snapshot_id = secrets.token_hex(16)
        path = self._folder / f"{snapshot_id}.download"
        sealer = ChunkSealer(key)
        hashed = sha256()
        size = 0

        def write(sealed: bytes) -> None:
            nonlocal size
            hashed.update(sealed)
            size += len(sealed)
            file.write(sealed)

        with path.open("wb") as file:
            write(sealer.seal(HEAD, made.contents.model_dump_json().encode()))
            for part, part_key in ((made.work.pages, made.work.pages_key), (made.work.log, made.work.log_key)):
                for chunk in read_chunks(part, part_key):
                    if chunk.kind != END:
                        write(sealer.seal(chunk.kind, chunk.content))
            write(sealer.seal(END, b""))
        contents = made.contents
        manifest = SnapshotManifest(
            snapshot_id=snapshot_id, format=FORMAT, epoch=contents.epoch, order=contents.order,
            schema_rev=contents.schema_rev, bytes=size, sha256=hashed.hexdigest(), key=key.hex(), counts=contents.counts,
        )  # fmt: skip
        return _Download(clinic_id, device_id, path, manifest, time.monotonic())

    def _forget(self, which: Callable[[_Download], bool]) -> None:
        for snapshot_id, one in list(self._downloads.items()):
            if which(one):
                del self._downloads[snapshot_id]
                one.path.unlink(missing_ok=True)


def _made_or_failed(builder: Connection, told: Callable[[int], None]) -> Contents | str:
    """What the builder says at last; `told` hears its percents before. Raises EOFError when it was ended."""
    said: Contents | str | int = builder.recv()
    while isinstance(said, int):
        told(said)
        said = builder.recv()
    return said


def _is_over(made: Future[_Made]) -> bool:
    """Whether one is too old, and then removed, or failed."""
    if not made.done():
        return False
    if made.cancelled() or made.exception() is not None:
        return True
    if time.monotonic() - made.result().at <= GOOD_FOR_SECONDS:
        return False
    _remove(made.result().work)
    return True


def _bytes_of(path: Path, from_byte: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(from_byte)
        while some := file.read(_READ_BYTES):
            yield some


def _remove(work: Build) -> None:
    for path in (work.copy, work.copy.with_name(work.copy.name + "-wal"), work.pages, work.log):
        path.unlink(missing_ok=True)
