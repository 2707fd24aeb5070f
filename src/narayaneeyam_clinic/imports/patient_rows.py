"""A row of a file as the patient it would become, with everything that is wrong with it (IMP-3, IMP-5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from narayaneeyam_clinic.imports.cell_rules import birth_cell, phones_cell, sex_cell
from narayaneeyam_clinic.imports.cells_by_field import Cells, by_field
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind
from narayaneeyam_clinic.imports.read_table import Table, TableRow
from narayaneeyam_clinic.imports.row_verdict import RowFaults, RowVerdict, Verdict, bad_row
from narayaneeyam_clinic.patients.patient_form import BLOOD_GROUPS, EMAIL
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.import_keys import number_key, row_hash
from narayaneeyam_clinic.shared.names import display_name
from narayaneeyam_clinic.shared.phone import is_mobile
from narayaneeyam_clinic.shared.states import pin_code

PLAIN = ("place", "address", "occupation", "emergency_name", "referral_source", "diet", "habits")
_HASHED = ("pin", "email", "blood_group", "emergency_phone", *PLAIN)


@dataclass(slots=True)
class PatientRow:
    """A row as it would be kept: `columns` of the patient in stored form, without what depends on the day it comes in."""

    number: int
    cells: tuple[str, ...]
    key: str
    content: str
    name: str
    born: str | None
    columns: dict[str, Any]
    other_phones: list[str]


def patient_rows(table: Table, mapping: ColumnMapping, today: date) -> Iterator[PatientRow | RowVerdict]:
    """Every row of the file as it would be kept, or its verdict: bad, or the same as an earlier row of the file."""
    take = by_field(ImportKind.PATIENTS, mapping)
    seen: dict[str, tuple[int, str]] = {}
    for table_row in table.rows():
        cells = take(table_row.cells)
        faults = RowFaults()
        row = _row(table_row, cells, today, faults)
        if row is not None:
            before = seen.setdefault(row.key, (row.number, row.content))
            if before[0] == row.number:
                yield row
                continue
            if before[1] == row.content:
                yield RowVerdict(row.number, Verdict.SAME, row.name)
                continue
            faults.add(Refused("old_number_twice", field="old_number", number=cells["old_number"], row=before[0]))
        yield bad_row(table_row.number, table_row.cells, cells["name"] or "", faults)


def _row(table_row: TableRow, cells: Cells, today: date, faults: RowFaults) -> PatientRow | None:
    """None when something is wrong with the row; then `faults` has all of it."""
    name = _name(cells, faults)
    born_text = cells["birth"] or cells["age"]
    born = _birth(cells, today, faults)
    main, others = _phones(cells, faults)
    emergency = faults.read(phones_cell, cells["emergency_phone"], field="emergency_phone")
    columns: dict[str, Any] = {
        "name": name,
        "sex": faults.read(sex_cell, cells["sex"]),
        "born_on": born[0],
        "birth_precision": born[1],
        "phone": main,
        "pin": faults.read(pin_code, cells["pin"]),
        "email": faults.read(_email, cells["email"]),
        "blood_group": faults.read(_blood_group, cells["blood_group"]),
        "emergency_phone": emergency[0] if emergency else None,
    }
    if faults:
        return None
    for field in PLAIN:
        columns[field] = cells[field]
    numbers = [main, *others] if main else others
    content = row_hash([name, columns["sex"], born_text, *numbers, *[cells[field] for field in _HASHED]])
    key = number_key(cells["old_number"]) if cells["old_number"] else content
    return PatientRow(table_row.number, table_row.cells, key, content, name, born_text, columns, others)


def _name(cells: Cells, faults: RowFaults) -> str:
    first, last = cells["name"], cells["last_name"]
    try:
        return display_name(f"{first} {last}" if first and last else first or last or "")
    except Refused as refused:
        faults.add(refused)
        return ""


def _birth(cells: Cells, today: date, faults: RowFaults) -> tuple[str | None, str | None]:
    """The day and how well it is known, in stored form."""
    text = cells["birth"] or cells["age"]
    if not text:
        return None, None
    try:
        born = birth_cell(text, today)
    except Refused as refused:
        faults.add(refused, field="birth" if cells["birth"] else "age")
        return None, None
    return born.day.isoformat(), born.precision.value


def _phones(cells: Cells, faults: RowFaults) -> tuple[str | None, list[str]]:
    """The first mobile, and the other numbers."""
    numbers = faults.read(phones_cell, cells["phone"]) or []
    for one in faults.read(phones_cell, cells["other_phone"], field="other_phone") or []:
        if one not in numbers:
            numbers.append(one)
    main = next((number for number in numbers if is_mobile(number)), None)
    return main, [number for number in numbers if number != main]


def _email(text: str) -> str:
    if not EMAIL.fullmatch(text):
        raise Refused("email_not_understood", field="email")
    return text


def _blood_group(text: str) -> str:
    """ "b +ve", "O Positive" and "AB-" are all written."""
    plain = text.upper().replace(" ", "").replace("POSITIVE", "+").replace("NEGATIVE", "-")
    plain = plain.replace("VE", "").replace("POS", "+").replace("NEG", "-").replace("(", "").replace(")", "")
    if plain not in BLOOD_GROUPS:
        raise Refused("blood_group_unknown", field="blood_group")
    return plain
