"""Bringing a clinic's file up to the program: on a copy, checked, then swapped; a newer file is refused and left alone.

The recipe: close; copy; foreign keys OFF before BEGIN (inside a transaction the pragma is ignored, and a rebuild of a
parent table would delete its children); drop the capture triggers; migrate; check foreign keys; compare row counts;
create the triggers anew; integrity check; swap. Migrations are never captured: ten PCs would emit ten copies.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.exc import StatementError

from narayaneeyam_clinic.shared.clock import Clock
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.shared.places import migrations
from narayaneeyam_clinic.store.capture_triggers import (
    CaptureContext,
    create_triggers,
    drop_triggers,
    trigger_statements,
)
from narayaneeyam_clinic.store.engine import KEY_BYTES, SqlError, connect, file_error, open_engine

_BEFORE = "before-upgrade-"
# What the migrations made of nothing, a connection into memory: a second file of the process, such as the copy against which
# a log is checked or a server's of another clinic, is ten times as quick by copying its pages as by migrating again.
_EMPTY: list[Any] = []
_MAKING = threading.Lock()
_REVISION_FILE = re.compile(r"^(\d{4})_\w+\.py$")


def revisions() -> list[str]:
    """The revisions this program knows, oldest first ("0001", "0002", …)."""
    found = (_REVISION_FILE.match(file.name) for file in (migrations() / "versions").iterdir())
    return sorted(match.group(1) for match in found if match)


def program_revision() -> str:
    """The newest revision this program knows."""
    return revisions()[-1]


def file_revision(path: Path, key: bytes) -> str | None:
    """The revision of a file, or None for an empty one. Raises ClinicFileError."""
    connection = connect(path, key)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone():
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(found[0]) if found else None
    except SqlError as error:
        raise file_error(error, path) from None
    finally:
        connection.close()


def create_file(path: Path, key: bytes) -> None:
    """Make a new, empty clinic file at the newest revision, with its triggers."""
    if path.exists():
        raise ClinicFileError("clinic_file_exists", file=path.name)
    connection = connect(path, key, must_exist=False)
    connection.close()
    path.chmod(0o600)
    with full_disk_told(path), _MAKING:
        if _EMPTY:
            _with_raw(path, key, _EMPTY[0].backup)
            return
        _migrate(path, key)
        _with_raw(path, key, create_triggers)
        _EMPTY.append(_with_raw(path, key, _in_memory))


def bring_up_to_date(path: Path, key: bytes, clock: Clock) -> bool:
    """Upgrade the file if the program is newer; whether it was.

    Raises ClinicFileError: newer_database, damaged_file (also an empty one).
    """
    found = file_revision(path, key)
    if found == program_revision():
        return False
    if found is None:
        # A file without tables, such as one that a full disk or a copying tool has left at zero bytes.
        raise ClinicFileError("damaged_file", file=path.name)
    if found not in revisions():
        raise ClinicFileError("newer_database", file=path.name, file_revision=found, program=program_revision())
    stamp = clock().strftime("%Y%m%d-%H%M%S")
    clear_cut_off_upgrade(path)
    upgrade_on_copy(path, key, path.with_name(f"{_BEFORE}{found}-{stamp}.db"))
    clear_older_copies(path.parent)
    return True


def upgrade_on_copy(path: Path, key: bytes, keep_old_as: Path) -> None:
    """Migrate a copy and swap it in; the old file stays beside it. Any fault leaves the original untouched.

    Raises ClinicFileError: disk_full, file_busy, upgrade_failed.
    """
    with full_disk_told(path):
        _upgrade_on_copy(path, key, keep_old_as)


def _upgrade_on_copy(path: Path, key: bytes, keep_old_as: Path) -> None:
    copy = path.with_name(f"{path.name}.upgrading")
    _remove(copy)
    try:
        _copy(path, key, copy)
        before = _with_raw(copy, key, row_counts)
        _with_raw(copy, key, drop_triggers)
        _migrate(copy, key)
        _with_raw(copy, key, lambda raw: _verify(raw, before, copy))
        _with_raw(copy, key, create_triggers)
        _with_raw(copy, key, lambda raw: raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
        fsync_path(copy)
        _with_raw(path, key, lambda raw: fold_in(raw, path))
        _keep(path, keep_old_as)
        # One step: at no moment is there no clinic, whenever the power goes.
        copy.replace(path)
        fsync_path(path.parent)
    finally:
        _remove(copy)


def clear_cut_off_upgrade(path: Path) -> None:
    """What an upgrade that was cut off has left: the next one begins anew from the file, which it never touched (STORE-20)."""
    for half in (f"{path.name}.upgrading*", f"{_BEFORE}*.copying"):
        for left in path.parent.glob(half):
            left.unlink(missing_ok=True)


def clear_older_copies(folder: Path) -> None:
    """Of the files kept from before upgrades the newest stays."""
    for old in kept_from_before(folder)[:-1]:
        old.unlink(missing_ok=True)


def kept_from_before(folder: Path) -> list[Path]:
    """The files kept from before upgrades, the oldest first."""
    return sorted(folder.glob(f"{_BEFORE}*.db"), key=lambda path: path.name[-len("20261122-101010.db") :])


def row_counts(raw: Any) -> dict[str, int]:
    """Rows of every ordinary table."""
    names = [
        name
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_text%'"
        ).fetchall()
    ]
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def missing_triggers(raw: Any) -> list[str]:
    """Names of capture triggers that are absent, changed, or not ours."""
    present = dict(raw.execute("SELECT name, sql FROM sqlite_schema WHERE type='trigger'").fetchall())
    wanted = trigger_statements()
    return sorted(name for name in {*present, *wanted} if present.get(name) != wanted.get(name))


def _verify(raw: Any, before: dict[str, int], path: Path) -> None:
    if raw.execute("PRAGMA foreign_key_check").fetchone():
        raise ClinicFileError("upgrade_failed", file=path.name, reason="foreign keys")
    after = row_counts(raw)
    lost = [table for table, rows in before.items() if table in after and after[table] < rows]
    if lost:
        raise ClinicFileError("upgrade_failed", file=path.name, reason=f"rows lost from {', '.join(lost)}")
    if raw.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise ClinicFileError("upgrade_failed", file=path.name, reason="integrity")


@contextlib.contextmanager
def full_disk_told(path: Path) -> Iterator[None]:
    """The copy needs as much room again: a disk without it is told as such. Every other fault rises as it is."""
    try:
        yield
    except (StatementError, SqlError, OSError) as error:
        cause = error.orig or error if isinstance(error, StatementError) else error
        full = (
            cause.errno == errno.ENOSPC if isinstance(cause, OSError) else file_error(cause, path).code == "disk_full"
        )
        if not full:
            raise
        raise ClinicFileError("disk_full", file=path.name) from None


def _migrate(path: Path, key: bytes) -> None:
    # Imported here: alembic costs a quarter of a second and is needed once a release.
    from alembic import command
    from alembic.config import Config

    engine = open_engine(path, key, writes=True, on_connect=_prepare_for_migration)
    config = Config()
    config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def _prepare_for_migration(raw: Any) -> None:
    raw.execute("PRAGMA foreign_keys=OFF")
    CaptureContext().register(raw)


def fold_in(raw: Any, path: Path) -> None:
    """The WAL goes into the file: one left behind would be read as part of the new one. Refused while another program works in it."""
    try:
        mode = raw.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
    except SqlError as error:
        raise file_error(error, path) from None
    if mode != "delete":
        raise ClinicFileError("file_busy", file=path.name)


def _keep(path: Path, kept: Path) -> None:
    """The old file under a second name, while it keeps its own."""
    try:
        kept.hardlink_to(path)
    except OSError:  # a disk without links
        beside = kept.with_suffix(".copying")
        shutil.copy2(path, beside)
        fsync_path(beside)
        beside.replace(kept)


def _in_memory(raw: Any) -> Any:
    memory = connect(Path(":memory:"), secrets.token_bytes(KEY_BYTES), must_exist=False)
    raw.backup(memory)
    return memory


def _copy(source: Path, key: bytes, target: Path) -> None:
    raw, copy = connect(source, key), connect(target, key, must_exist=False)
    try:
        target.chmod(0o600)
        raw.backup(copy)
    finally:
        raw.close()
        copy.close()


def _with_raw(path: Path, key: bytes, work: Any) -> Any:
    raw = connect(path, key)
    try:
        CaptureContext().register(raw)
        return work(raw)
    finally:
        raw.close()


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()


def fsync_path(path: Path) -> None:
    """What was written of the file, or renamed in the folder, is on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no fsync of a folder
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
