"""A received snapshot becomes the clinic's file: first its pages, then, opened as what it is, its log.

A thread of its own writes the pages a little behind, and then looks through the whole file while the first of the log is
read. Both are long pieces of work that give up the interpreter. Putting groups into the log does so at every row: beside
somebody who reads the next ones, it would take more than it gives.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from narayaneeyam_clinic.store.pages import PageWriter
from narayaneeyam_clinic.sync.messages import SnapshotManifest
from narayaneeyam_clinic.sync.snapshot_file import LogRows, ReceivedLog, SnapshotFile
from narayaneeyam_clinic.sync.snapshot_form import (
    END,
    HEAD,
    LOG,
    PAGES,
    Contents,
    SnapshotSpoilt,
    read_contents,
    unpack_log,
    unpack_pages,
)

# What the memory must hold of what waits: 8 MB each of pages, somewhat less of the log.
_PAGES_AHEAD = 3
_LOG_AHEAD = 12


class Making:
    """The file in the making. `take` and `finished` raise what went wrong with this chunk, or with one before it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._pages = os.fdopen(handle, "wb")
        self._writer = PageWriter(self._pages, key)
        self._contents: Contents | None = None
        self._log = ReceivedLog()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="snapshot")
        self._unwritten: deque[Future[None]] = deque()
        self._file: Future[SnapshotFile] | None = None
        self._ahead: list[LogRows] = []

    def take(self, kind: bytes, content: bytes) -> None:
        """The next chunk. Raises SnapshotSpoilt, PageDamaged, ClinicFileError, OSError."""
        if kind == HEAD and self._contents is None:
            self._contents = read_contents(content)
        elif kind == PAGES and self._contents is not None and self._file is None:
            sealed = self._writer.sealed(unpack_pages(content))
            self._wait(_PAGES_AHEAD - 1)
            self._unwritten.append(self._thread.submit(self._writer.write, sealed))
        elif kind == LOG and self._contents is not None:
            file = self._opened(self._contents)
            self._ahead.append(self._log.rows(*unpack_log(content)))
            if file.done() or len(self._ahead) >= _LOG_AHEAD:
                self._add_to(file.result())
        elif kind != END:
            raise SnapshotSpoilt("malformed")

    def finished(self, manifest: SnapshotManifest) -> Contents:
        """Everything has come: verify it, and let the disk keep it."""
        contents = self._contents
        if contents is None or (contents.epoch, contents.order, contents.counts) != (
            manifest.epoch, manifest.order, manifest.counts,
        ):  # fmt: skip
            raise SnapshotSpoilt("another_manifest")
        file = self._opened(contents).result()
        self._add_to(file)
        self._log.verify(contents)
        file.finish()
        self._writer.fill(self._path)
        handle = os.open(self._path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        return contents

    def close(self) -> None:
        """What was begun is ended; what waits is not done any more."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._pages.close()
        if self._file is not None and not self._file.cancelled() and self._file.exception() is None:
            self._file.result().close()

    def _opened(self, contents: Contents) -> Future[SnapshotFile]:
        """From the first part of the log on there are no pages any more."""
        if self._file is None:
            if self._writer.pages != contents.pages:
                raise SnapshotSpoilt("pages_missing")
            self._wait(0)
            self._pages.close()
            self._file = self._thread.submit(SnapshotFile, self._path, self._key, contents)
        return self._file

    def _add_to(self, file: SnapshotFile) -> None:
        for rows in self._ahead:
            file.add_log(rows)
        self._ahead.clear()

    def _wait(self, for_others: int) -> None:
        """Until at most so many pieces of pages are unwritten; raises what went wrong with those before."""
        while len(self._unwritten) > for_others:
            self._unwritten.popleft().result()
