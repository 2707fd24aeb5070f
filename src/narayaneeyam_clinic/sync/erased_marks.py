"""What stands beside the database of its erasures: so that an older copy of it, put back, is erased again (RIGHT-14).

The ledger is written to a file after each erasure. When the clinic is opened and the database lacks one of them, it is written
there once more, under the same identity. The file names nobody: it holds the ledger's rows, which hold ids alone.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.rights.records import Erasure
from narayaneeyam_clinic.shared.news import RightsChanged, RowsCame
from narayaneeyam_clinic.store.base import captured_columns
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.preferences import preference
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.erasing import ERASURE, WORDS_TO_FORGET, files_to_forget

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic

log = logging.getLogger(__name__)

MARKS_NAME = "erased.mark"


def follow_erasures(clinic: Clinic, fact: object) -> None:
    """Hears what was committed: after an erasure the file is written, and files of documents go."""
    if isinstance(fact, RightsChanged) or (isinstance(fact, RowsCame) and ERASURE in fact.rows):
        tidy_after_erasures(clinic)


def tidy_after_erasures(clinic: Clinic) -> None:
    """The rows are gone already: what the disk refuses now is tried again after the next erasure."""
    # Imported here: the search knows the clinic, which knows this module.
    from narayaneeyam_clinic.store.search_due import index_due

    is_new = words_due(clinic)
    while index_due(clinic):
        pass
    with clinic.reading(by=PROGRAM) as rd:
        raw = raw_connection(rd.session)
        kept = _rows(raw)
        named = json.dumps(files_to_forget(raw))
        gone = raw.execute(
            "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT file_name FROM document)", (named,)
        ).fetchall()
    try:
        if kept:
            _write(clinic.folder / MARKS_NAME, {**_read(clinic.folder / MARKS_NAME), **kept})
        files = DocumentFiles(clinic.folder, clinic.key)
        for (name,) in gone:
            files.forget(name)
    except OSError as error:
        log.error("what follows an erasure is not all done yet: error %s", error.errno)
    if is_new:
        clinic.fold_log()


def words_due(clinic: Clinic) -> bool:
    """Whether somebody was erased and the rest was not yet tidied."""
    with clinic.reading(by=PROGRAM) as rd:
        return preference(rd, WORDS_TO_FORGET, "no") != "no"


def erase_again(clinic: Clinic) -> int:
    """At opening: erasures that an older copy of the database does not know. How many.

    What the power cut off after an erasure is done first.
    """
    if words_due(clinic):
        tidy_after_erasures(clinic)
    marked = _read(clinic.folder / MARKS_NAME)
    if not marked:
        return 0
    with clinic.reading(by=PROGRAM) as rd:
        raw = raw_connection(rd.session)
        known = set(_rows(raw))
        people = (
            {row[0] for row in raw.execute("SELECT id FROM patient").fetchall()} if marked.keys() - known else set()
        )
    missing = [row for key, row in sorted(marked.items()) if key not in known and row.get("patient_id") in people]
    if missing:
        with clinic.transaction(by=PROGRAM, why="rights.erase_again") as tx:
            raw = raw_connection(tx.session)
            for row in missing:
                names = ", ".join(f'"{name}"' for name in row)
                # The names were compared with our own columns when they were read.
                raw.execute(f"INSERT INTO erasure ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
            tx.tell(RightsChanged())
    return len(missing)


def _rows(raw: Any) -> dict[str, dict[str, Any]]:
    names = ("id", *captured_columns(Erasure.__table__))  # type: ignore[arg-type]
    listed = ", ".join(f'"{name}"' for name in names)
    return {
        row[0]: dict(zip(names, row, strict=True)) for row in raw.execute(f"SELECT {listed} FROM erasure").fetchall()
    }


def _read(path: Path) -> dict[str, dict[str, Any]]:
    """Lines that are not whole are no erasures."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    names = {"id", *captured_columns(Erasure.__table__)}  # type: ignore[arg-type]
    found = {}
    for line in text.splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict) and row.keys() == names:
            found[str(row["id"])] = row
    return found


def _write(path: Path, rows: Mapping[str, Mapping[str, Any]]) -> None:
    content = "".join(f"{canonical_json(row)}\n" for _, row in sorted(rows.items())).encode()
    if path.exists() and path.read_bytes() == content:
        return
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
