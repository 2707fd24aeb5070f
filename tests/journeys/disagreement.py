"""Marked fields of the marked day on which PCs differ, as if another PC had written them too: what the inbox then tells."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.sync.link_records import Incident

FIELDS = {
    "patient": ("name", "phone", "place", "blood_group"),
    "patient_phone": ("phone",),
    "allergy": ("substance", "reaction"),
    "condition": ("name",),
    "visit": ("state",),
    "medicine": ("name",),
    "app_user": ("password_hash",),
}
REPAIRED = "consultation"


def disagree(clinic: Clinic, patient_id: str) -> list[str]:
    """The ids of the things in the inbox: open fields of the patient and theirs, and a repaired consultation."""
    items: list[str] = []
    with clinic.taking_in() as raw:
        for table, fields in FIELDS.items():
            of_patient = {"patient": "id = ?", "medicine": "? IS NOT NULL", "app_user": "? IS NOT NULL"}
            where = of_patient.get(table, "patient_id = ?")
            row_id, stamp = raw.execute(f'SELECT id, _v FROM "{table}" WHERE {where} LIMIT 1', (patient_id,)).fetchone()
            for field in fields:
                raw.execute(
                    "INSERT INTO rival_heads (table_name, row_id, field, heads, is_open, kind)"
                    " VALUES (?, ?, ?, ?, 1, 'differs')",
                    (table, row_id, field, f"[{stamp}]"),
                )
                items.append(natural_id("conflict", table, row_id, field))
    with clinic.transaction(by=PROGRAM, why="test.incident") as tx:
        row = tx.session.connection().exec_driver_sql(f"SELECT * FROM {REPAIRED} LIMIT 1").mappings().one()
        values = {name: value for name, value in row.items() if not name.startswith("_")}
        incident = Incident(
            at=tx.now, kind="repaired", table_name=REPAIRED, row_id=row["id"], before=values, after={"id": row["id"]}
        )
        tx.session.add(incident)
        tx.session.flush()
        at = tx.session.connection().exec_driver_sql("SELECT n, at FROM incident").one()
        items.append(natural_id("inbox", "incident", clinic.device.id, str(at[0]), str(at[1])))
    return items
