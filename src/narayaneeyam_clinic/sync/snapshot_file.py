"""The received file opened as a clinic's file: its log is put back, and everything that can be wrong with it is looked for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.capture_triggers import CaptureContext, create_triggers, drop_triggers
from narayaneeyam_clinic.store.engine import SqlError, connect, file_error
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.sync.change_group import GENESIS, pack_payload
from narayaneeyam_clinic.sync.erasing import any_erased, carry_out_all
from narayaneeyam_clinic.sync.segment import BadSegment, read_segment
from narayaneeyam_clinic.sync.snapshot_form import Contents, Run, SnapshotSpoilt

_INSERT = (
    "INSERT INTO change_group (device_id, seq, stamp, user_id, why, schema_rev, payload, salt, payload_hash,"
    " prev_hash, hash, server_epoch, server_order, server_time) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)

LogRows = list[tuple[Any, ...]]
"""Groups as the log keeps them, with their places."""


class ReceivedLog:
    """The log as it comes: every hash is worked out anew, and each device's groups follow one another."""

    def __init__(self) -> None:
        self._heads: dict[str, tuple[int, bytes]] = {}

    def rows(self, runs: list[Run], packed: bytes) -> LogRows:
        """The next groups of a device. Raises SnapshotSpoilt."""
        try:
            segment = read_segment(packed)
        except BadSegment as bad:
            raise SnapshotSpoilt(bad.code) from None
        places = [(run.epoch, run.first_order + at, run.taken_at) for run in runs for at in range(run.groups)]
        last_seq, last_hash = self._heads.get(segment.device_id, (0, GENESIS))
        follows = segment.first_seq == last_seq + 1 and segment.prev == last_hash
        _say_wrong("broken_chain", not follows or len(places) != len(segment.groups))
        self._heads[segment.device_id] = (segment.last_seq, segment.last)
        return [
            (*header, None if payload is None else pack_payload(payload), salt, hashed, previous, own, *place)
            for ((header, salt, payload, hashed), previous, own), place in zip(segment.hashed, places, strict=True)
        ]

    def verify(self, contents: Contents) -> None:
        """Raises SnapshotSpoilt when it does not end where it should."""
        _say_wrong(
            "broken_chain", {device: (seq, own.hex()) for device, (seq, own) in self._heads.items()} != contents.heads
        )


class SnapshotFile:
    """Nobody else has this file yet: it needs no journal, and what fails is thrown away."""

    def __init__(self, path: Path, key: bytes, contents: Contents) -> None:
        """The rows are verified at once; the log comes later. Raises SnapshotSpoilt, ClinicFileError."""
        self._path, self._contents = path, contents
        self._raw = _connected(path, key)
        try:
            # Before any page of it is believed: whether its trees are whole. It is smallest now, without the log.
            with ThreadPoolExecutor(1, thread_name_prefix="snapshot rows") as beside:
                rows = beside.submit(_verify_rows, path, key, contents)
                _say_wrong("damaged", self._raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")
                rows.result()
            CaptureContext().register(self._raw)
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-64000"):
                self._raw.execute(f"PRAGMA {pragma}").fetchall()
            # Ours are put there at the end, whatever came.
            drop_triggers(self._raw)
            self._raw.execute("BEGIN")
        except SqlError as error:
            self.close()
            raise _spoilt(error, path) from None
        except BaseException:
            self.close()
            raise

    def add_log(self, rows: LogRows) -> None:
        """The next groups, verified. Raises SnapshotSpoilt, ClinicFileError."""
        try:
            self._raw.executemany(_INSERT, rows)
        except SqlError as error:
            raise _spoilt(error, self._path) from None

    def finish(self) -> None:
        """Verify that all of the log is there, and close it. Raises SnapshotSpoilt, ClinicFileError."""
        try:
            self._raw.execute("COMMIT")
            _say_wrong("rows_missing", _count(self._raw, "change_group") != self._contents.groups)
            if self._contents.schema_rev == program_revision():
                self._take_out_erased()
                create_triggers(self._raw)  # an older file gets them when it is brought up to date
            self._raw.execute("PRAGMA journal_mode=WAL").fetchall()
        except SqlError as error:
            raise _spoilt(error, self._path) from None
        finally:
            self.close()

    def close(self) -> None:
        self._raw.close()

    def _take_out_erased(self) -> None:
        """The server's log may not have been looked through yet since somebody was erased (RIGHT-12)."""
        if any_erased(self._raw):
            self._raw.execute("BEGIN")
            carry_out_all(self._raw)
            self._raw.execute("COMMIT")


def _verify_rows(path: Path, key: bytes, contents: Contents) -> None:
    """What takes as long as looking through the pages, on a connection of its own beside that. Raises SnapshotSpoilt."""
    with closing(_connected(path, key)) as raw:
        raw.execute("PRAGMA query_only=ON")
        _say_wrong("malformed", _count(raw, "change_group") > 0)
        _say_wrong("rows_missing", any(_count(raw, table) != rows for table, rows in contents.counts.items()))
        _say_wrong("foreign_key", raw.execute("PRAGMA foreign_key_check").fetchone() is not None)
        stock = raw.execute(
            "SELECT 1 FROM (SELECT batch_id, sum(quantity) AS total FROM stock_movement GROUP BY batch_id) m"
            " LEFT JOIN stock_on_hand s ON s.batch_id = m.batch_id WHERE coalesce(s.quantity, 0) <> m.total LIMIT 1"
        ).fetchone()
        _say_wrong("stock", stock is not None)


def _connected(path: Path, key: bytes) -> Any:
    """A file that came and cannot be opened is as spoilt as one whose pages are wrong."""
    try:
        return connect(path, key)
    except ClinicFileError as error:
        if error.code != "damaged_file":
            raise
        raise SnapshotSpoilt("damaged") from None


def _count(raw: Any, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(raw.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])


def _say_wrong(reason: str, wrong: bool) -> None:
    if wrong:
        raise SnapshotSpoilt(reason)


def _spoilt(error: Exception, path: Path) -> Exception:
    """A full disk is told as such; anything else means that what came is not usable."""
    told = file_error(error, path)
    return told if told.code == "disk_full" else SnapshotSpoilt("damaged")
