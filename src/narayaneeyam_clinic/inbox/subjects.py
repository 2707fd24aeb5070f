"""Whom or what a record is about: a name where the reader may know it, and the page it stands on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import literal, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.inbox.inbox_rules import NOWHERE, Place
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.transaction import Reading

# By what a record is called that is about no patient and no medicine.
_CALLED_BY = ("name", "number", "key", "login", "term", "hsn")
# What tells a record from the others of its patient or medicine.
_ABOUT = {
    "allergy": "substance",
    "condition": "name",
    "constitution": "kind",
    "visit": "token",
    "admission": "number",
    "batch": "number",
    "patient_phone": "phone",
    "role_permission": "permission",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A name for people, what is told beside it, and where the record is opened."""

    name: str = ""
    about: str = ""
    place: Place = NOWHERE


def subjects(rd: Reading, table_name: str, row_ids: Iterable[str]) -> dict[str, Subject]:
    """Row -> whom or what it is about. A patient's name only for who may see patients."""
    table = Record.metadata.tables[table_name]
    columns = table.c
    about = columns[_ABOUT[table_name]] if table_name in _ABOUT else None
    wanted: list[Any] = [columns.id, *(columns[name] for name in ("patient_id", "medicine_id") if name in columns)]
    if "admission_id" in columns and "patient_id" not in columns:  # what belongs to a stay is about who stays
        of_stay = select(Admission.patient_id).where(Admission.id == columns.admission_id).scalar_subquery()
        wanted = [*wanted, of_stay.label("patient_id")]
    called = next((columns[name] for name in _CALLED_BY if name in columns), literal(""))
    rows = rd.session.execute(select(*wanted, called.label("called"), (about if about is not None else called).label("about"))
        .where(columns.id.in_(list(row_ids))))  # fmt: skip
    found: dict[str, Subject] = {}
    for row in rows:
        patient_id = row.id if table_name == "patient" else getattr(row, "patient_id", None)
        medicine_id = row.id if table_name == "medicine" else getattr(row, "medicine_id", None)
        told = str(row.about) if about is not None else ""
        if patient_id is not None:
            found[row.id] = Subject(patient_words(rd, patient_id), told, Place(patient_id=patient_id))
        elif medicine_id is not None:
            found[row.id] = Subject(medicine_words(rd, medicine_id), told, Place(medicine_id=medicine_id))
        else:
            invoice_id = row.id if table_name == "invoice" else None
            found[row.id] = Subject(str(row.called), told, Place(invoice_id=invoice_id))
    return found


def patient_words(rd: Reading, patient_id: str) -> str:
    """Name and number; nothing for who may not see patients."""
    if not rd.by.may(Permission.SEE_PATIENTS):
        return ""
    row = rd.session.execute(
        select(Patient.name, Patient.registration_number).where(Patient.id == patient_id)
    ).one_or_none()
    return f"{row.name} · {row.registration_number}" if row else ""


def medicine_words(rd: Reading, medicine_id: str) -> str:
    """The medicine's name; nothing for who may not see the stock."""
    if not rd.by.may(Permission.SEE_STOCK):
        return ""
    return rd.session.scalar(select(Medicine.name).where(Medicine.id == medicine_id)) or ""


def bed_words(rd: Reading, bed_id: str) -> str:
    """Room and bed: "102 · A"; nothing for who may not see the ward."""
    if not rd.by.may(Permission.SEE_WARD):
        return ""
    row = rd.session.execute(
        select(Room.name, Bed.name).join(Bed, Bed.room_id == Room.id).where(Bed.id == bed_id)
    ).one_or_none()
    return f"{row[0]} · {row[1]}" if row else ""


def reference_words(rd: Reading, table_name: str, field: str, value: Any) -> Any:
    """A value that names another record, by that record's name; any other value as it is."""
    keys = list(Record.metadata.tables[table_name].c[field].foreign_keys)
    if not keys or value is None:
        return value
    target = keys[0].column.table
    if target.name == "patient":
        return patient_words(rd, value)
    if target.name == "bed":
        return bed_words(rd, value)
    called = next((target.c[name] for name in _CALLED_BY if name in target.c), None)
    if called is None:
        # A prescription is told by its day.
        called = target.c["day"] if "day" in target.c else target.c["id"]
    return rd.session.scalar(select(called).where(target.c.id == value)) or value
