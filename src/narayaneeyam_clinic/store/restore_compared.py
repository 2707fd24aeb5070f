"""What a clinic's file holds, and what one file has that another lacks: told before a restore is decided (BAK-17). Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.shared.clock import from_milliseconds
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import SqlError, connect, file_error
from narayaneeyam_clinic.store.log_records import STAMPED_AT


@dataclass(frozen=True, slots=True)
class Content:
    """Counts, and the last of each kind; `written_at` is when something was last written into it."""

    patients: int
    visits: int
    invoices: int
    documents: int
    last_invoice: str
    last_invoice_day: date | None
    last_patient: str
    written_at: datetime | None


@dataclass(frozen=True, slots=True)
class Lacks:
    """What the present file has since, and its last numbers."""

    present: Content
    patients: int
    visits: int
    invoices: int

    @property
    def nothing(self) -> bool:
        """The present file has nothing that the backup lacks."""
        return not (self.patients or self.visits or self.invoices)


_COMPARED = ("patient", "visit", "invoice")


def content_of(database: Path, key: bytes) -> Content:
    """Raises ClinicFileError: damaged_file, clinic_file_missing."""
    raw = _opened(database, key)
    try:
        return _content(raw)
    except SqlError as error:
        raise file_error(error, database) from None
    finally:
        raw.close()


def compared(present: Path, present_key: bytes, other: Path, other_key: bytes) -> Lacks | None:
    """What `present` has and `other` lacks; None when the present one cannot be read, which may be why somebody restores."""
    try:
        raw = _opened(present, present_key)
    except ClinicFileError:
        return None
    try:
        raw.execute("ATTACH DATABASE ? AS other KEY ?", (str(other), f"x'{other_key.hex()}'"))
        patients, visits, invoices = (_rows_not_in_other(raw, table) for table in _COMPARED)
        return Lacks(_content(raw), patients, visits, invoices)
    except SqlError:
        # Of an older schema, or damaged.
        return None
    finally:
        raw.close()


def _opened(database: Path, key: bytes) -> Any:
    raw = connect(database, key)
    raw.execute("PRAGMA query_only=ON")
    return raw


def _rows_not_in_other(raw: Any, table: str) -> int:
    count: int = raw.execute(
        f'SELECT count(*) FROM main."{table}" WHERE id NOT IN (SELECT id FROM other."{table}")'  # names of ours
    ).fetchone()[0]
    return count


def _content(raw: Any) -> Content:
    counts = {
        table: raw.execute(f'SELECT count(*) FROM main."{table}"').fetchone()[0]  # names of ours
        for table in (*_COMPARED, "document")
    }
    invoice = raw.execute("SELECT number, day FROM main.invoice ORDER BY at DESC, id DESC LIMIT 1").fetchone()
    patient = raw.execute(
        "SELECT registration_number FROM main.patient ORDER BY registered_at DESC, id DESC LIMIT 1"
    ).fetchone()
    written = raw.execute(f"SELECT max({STAMPED_AT}) FROM main.change_group").fetchone()[0]
    return Content(
        counts["patient"],
        counts["visit"],
        counts["invoice"],
        counts["document"],
        invoice[0] if invoice else "",
        date.fromisoformat(invoice[1]) if invoice else None,
        patient[0] if patient else "",
        None if written is None else from_milliseconds(written),
    )
