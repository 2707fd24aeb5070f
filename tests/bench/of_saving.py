"""What finishing a sale costs beside bare inserts, and what capture costs beside the same save without it (SPEED-4, SPEED-6)."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.store.base import VERSION_COLUMNS, Record
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.vault import new_key
from tests.bench.generated_clinic import EVERYTHING, open_generated
from tests.bench.results import Result, median, milliseconds, p95

SALES = 150
LINES = 10
WRITTEN = ("invoice", "invoice_line", "stock_movement", "payment")


def finish_a_sale(clinic: Clinic, scratch: Path) -> Result:
    """Sales and bare inserts of the very same rows, in turn, each ended by its fsync."""
    medicines = _medicines(clinic)
    random = Random(3)
    floor = _bare_file(scratch)
    sales: list[float] = []
    bare: list[float] = []
    for _ in range(SALES):
        draft = _draft(random, medicines)
        sales.append(milliseconds(lambda draft=draft: _sell(clinic, draft)))  # type: ignore[misc]  # bound now
        rows = _written_rows(clinic, draft.id)
        bare.append(milliseconds(lambda rows=rows: _insert(floor, rows)))  # type: ignore[misc]  # bound now
    floor.close()
    return Result(
        "finish a 10-line sale, p95", p95(sales), "ms", "at most 3x bare inserts of its rows", 3, "bare inserts, p95",
        p95(bare), note=f"median {median(sales):.2f} against {median(bare):.2f} ms",
    )  # fmt: skip


def capture_beside_none(folder: Path, scratch: Path) -> Result:
    """The same sales by the same path on two copies of the file, one without capture triggers."""
    times: dict[bool, list[float]] = {True: [], False: []}
    copies = {captured: _copy(folder, scratch / f"captured-{captured}") for captured in (True, False)}
    clinics = {captured: open_generated(copy) for captured, copy in copies.items()}
    _drop_capture(clinics[False])
    medicines = _medicines(clinics[True])
    randoms = {captured: Random(5) for captured in copies}
    try:
        for _ in range(SALES):
            for captured, clinic in clinics.items():
                draft = _draft(randoms[captured], medicines)
                times[captured].append(milliseconds(lambda c=clinic, d=draft: _sell(c, d)))  # type: ignore[misc]
    finally:
        for clinic in clinics.values():
            clinic.close()
    return Result(
        "a save with capture, median", median(times[True]), "ms", "at most 1.5x without triggers", 1.5,
        "the same save without", median(times[False]), note=f"p95 {p95(times[True]):.2f} against {p95(times[False]):.2f} ms",
    )  # fmt: skip


def _medicines(clinic: Clinic) -> list[str]:
    with clinic.reading(by=EVERYTHING) as rd:
        return list(rd.session.scalars(text("SELECT id FROM medicine")))


def _draft(random: Random, medicines: list[str]) -> SaleDraft:
    chosen = random.sample(medicines, LINES)
    return SaleDraft(
        customer_name="Bench",
        medicines=tuple(MedicineLine(medicine_id=medicine, packs=1) for medicine in chosen),
        payments=(PaymentDraft(method=PaymentMethod.CASH),),
    )


def _sell(clinic: Clinic, draft: SaleDraft) -> None:
    with clinic.transaction(by=EVERYTHING, why="pharmacy.sell") as tx:
        sell_medicine(tx, draft)


def _written_rows(clinic: Clinic, invoice_id: str) -> dict[str, list[tuple[Any, ...]]]:
    keys = {"invoice": "id", "stock_movement": "document_id"}
    with clinic.reading(by=EVERYTHING) as rd:
        return {
            table: [
                tuple(row)
                for row in rd.session.execute(
                    text(f"SELECT {_columns(table)} FROM {table} WHERE {keys.get(table, 'invoice_id')} = :id"),
                    {"id": invoice_id},
                )
            ]
            for table in WRITTEN
        }


def _columns(table: str) -> str:
    return ", ".join(f'"{c.name}"' for c in Record.metadata.tables[table].columns if c.name not in VERSION_COLUMNS)


def _bare_file(scratch: Path) -> Any:
    raw = connect(scratch / "bare.db", new_key(), must_exist=False)
    raw.execute("PRAGMA foreign_keys=OFF")
    for table in WRITTEN:
        raw.execute(f"CREATE TABLE {table} ({_columns(table)})")
    return raw


def _insert(raw: Any, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    for table, some in rows.items():
        raw.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(some[0]))})", some)
    raw.execute("COMMIT")


def _copy(folder: Path, target: Path) -> Path:
    shutil.copytree(folder, target)
    return target


def _drop_capture(clinic: Clinic) -> None:
    raw = connect(clinic.path, clinic.key)
    for (name,) in raw.execute(
        "SELECT name FROM sqlite_schema WHERE type='trigger' AND name LIKE 'captured_%'"
    ).fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.close()
