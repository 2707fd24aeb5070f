"""A row of a file as the patient it would become, with everything that is wrong with it (IMP-3, IMP-5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from narayaneeyam_clinic.imports.cell_rules import birth_cell, phones_cell, quick_mobile, sex_cell
from narayaneeyam_clinic.imports.cells_by_field import Cells, by_field
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind
from narayaneeyam_clinic.imports.read_table import Table, TableRow
from narayaneeyam_clinic.imports.row_verdict import RowFaults, RowVerdict, Verdict, bad_row
from narayaneeyam_clinic.patients.patient_form import BLOOD_GROUPS, EMAIL
from narayaneeyam_clinic.patients.patient_search import found_by
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_ids
from narayaneeyam_clinic.shared.import_keys import hash_of_row, number_key, row_text
from narayaneeyam_clinic.shared.names import display_name
from narayaneeyam_clinic.shared.phone import is_mobile
from narayaneeyam_clinic.shared.states import pin_code

_IDS_AT_ONCE = 100
PLAIN = ("place", "address", "occupation", "emergency_name", "referral_source", "diet", "habits")
# What a row without a number is known by, after name, sex, birth and phones: version 1, for ever as it is and in this
# order. A field more would give every row another hash, and a file that came in before would bring everybody anew; so a
# new field is not added here. One that must be needs a version 2 under a prefix of its own, and both are looked for.
_HASHED_1 = (
    "pin", "email", "blood_group", "emergency_phone", "place", "address", "occupation", "emergency_name",
    "referral_source", "diet", "habits",
)  # fmt: skip


@dataclass(slots=True)
class PatientRow:
    """A row as it would be kept: `columns` of the patient in stored form, without what the transaction gives a new one.

    `content` is what two rows with one key must share: of a row without a number its key, which is a hash, else all that it says.
    `found_by` and `detail` are what the search index will hold of a new patient beside the number.
    """

    number: int
    key: str
    content: str
    name: str
    born: str | None
    columns: dict[str, Any]
    other_phones: Sequence[str]
    found_by: str = ""
    detail: str = ""


def patient_rows(
    table: Table, mapping: ColumnMapping, today: date, *, to_keep: bool = False
) -> Iterator[PatientRow | RowVerdict]:
    """Every row of the file as it would be kept, or its verdict: bad, or the same as an earlier row of the file.

    With `to_keep` all is made ready for a new patient that can be made before somebody holds the write lock.
    """
    take = by_field(ImportKind.PATIENTS, mapping)
    # Key -> row, and what stood in it: two plain tables, because Python goes through 100,000 pairs again and again.
    seen: dict[str, int] = {}
    contents: dict[str, str] = {}
    faults = RowFaults()
    ids = _fresh_ids()
    for table_row in table.rows():
        cells = take(table_row.cells, faults)
        row = _row(table_row, cells, today, faults)
        if row is not None:
            before = seen.setdefault(row.key, row.number)
            if before == row.number:
                contents[row.key] = row.content
                if to_keep:
                    _make_ready(row, next(ids))
                yield row
                continue
            if contents[row.key] == row.content:
                yield RowVerdict(row.number, Verdict.SAME, row.name)
                continue
            faults.add(Refused("old_number_twice", field="old_number", number=cells["old_number"], row=before))
        yield bad_row(table_row.number, table_row.cells, cells["name"] or "", faults)
        faults = RowFaults()


def _fresh_ids() -> Iterator[str]:
    while True:
        yield from new_ids(_IDS_AT_ONCE)


def _make_ready(row: PatientRow, fresh_id: str) -> None:
    columns = row.columns
    columns["id"] = fresh_id
    columns["import_key"] = row.key
    columns["is_active"] = 1
    row.found_by, row.detail = found_by(row.name, columns["phone"], columns["place"], row.other_phones, row.key)


def _row(table_row: TableRow, cells: Cells, today: date, faults: RowFaults) -> PatientRow | None:
    """None when something is wrong with the row; then `faults` has all of it."""
    name = _name(cells, faults)
    born_text = cells["birth"] or cells["age"]
    born = _birth(cells, today, faults) if born_text else (None, None)
    main, others = _phones(cells, faults)
    columns = _NOTHING.copy()
    columns["name"] = name
    columns["born_on"], columns["birth_precision"] = born
    columns["phone"] = main
    for field, reader in _READERS:
        if cells[field]:
            columns[field] = faults.read(reader, cells[field])
    if faults:
        return None
    for field in PLAIN:
        columns[field] = cells[field]
    numbers = [main, *others] if main else others
    said = row_text([name, columns["sex"], born_text, *numbers, *[cells[field] for field in _HASHED_1]])
    if cells["old_number"]:
        return PatientRow(table_row.number, number_key(cells["old_number"]), said, name, born_text, columns, others)
    key = hash_of_row(said)
    return PatientRow(table_row.number, key, key, name, born_text, columns, others)


def _name(cells: Cells, faults: RowFaults) -> str:
    first, last = cells["name"], cells["last_name"]
    try:
        return display_name(f"{first} {last}" if first and last else first or last or "")
    except Refused as refused:
        faults.add(refused)
        return ""


def _birth(cells: Cells, today: date, faults: RowFaults) -> tuple[str | None, str | None]:
    try:
        return _stored_birth(cells["birth"] or cells["age"] or "", today)
    except Refused as refused:
        faults.add(refused, field="birth" if cells["birth"] else "age")
        return None, None


@lru_cache(maxsize=20_000)
def _stored_birth(text: str, today: date) -> tuple[str, str]:
    """The day and how well it is known, in stored form."""
    born = birth_cell(text, today)
    return born.day.isoformat(), born.precision.value


def _phones(cells: Cells, faults: RowFaults) -> tuple[str | None, Sequence[str]]:
    """The first mobile, and the other numbers."""
    if cells["phone"] and not cells["other_phone"] and (quick := quick_mobile(cells["phone"])):
        return quick, ()
    numbers = faults.read(phones_cell, cells["phone"]) or []
    if cells["other_phone"]:
        more = faults.read(phones_cell, cells["other_phone"], field="other_phone") or []
        numbers += [one for one in more if one not in numbers]
    main = next((number for number in numbers if is_mobile(number)), None)
    return main, [number for number in numbers if number != main]


def _emergency(text: str) -> str:
    return phones_cell(text, field="emergency_phone")[0]


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


_READERS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("sex", sex_cell),
    ("pin", pin_code),
    ("email", _email),
    ("blood_group", _blood_group),
    ("emergency_phone", _emergency),
)
_NOTHING: dict[str, Any] = dict.fromkeys(
    ("name", "sex", "born_on", "birth_precision", "phone", "pin", "email", "blood_group", "emergency_phone")
)
