"""Patients of the clinic's earlier program or register, many at a time (IMP-1, IMP-4 to IMP-8).

A row is known by the clinic's old number, else by the hash of its cells. A known patient whose values differ is left
alone unless it is asked to bring them up to the file. Nobody is asked for consent here: the desk does at the next visit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.imports.bulk_rows import insert_rows
from narayaneeyam_clinic.imports.cell_rules import birth_cell, phones_cell, sex_cell
from narayaneeyam_clinic.imports.cells_by_field import Cells, by_field
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, checked_mapping
from narayaneeyam_clinic.imports.read_table import Table, TableRow
from narayaneeyam_clinic.imports.row_verdict import (
    MOST_ROWS,
    Batch,
    BatchDone,
    RowVerdict,
    Verdict,
    bad_row,
    in_batches,
)
from narayaneeyam_clinic.patients.patient_form import BLOOD_GROUPS, EMAIL
from narayaneeyam_clinic.patients.patient_search import index_patient, searchable_patient
from narayaneeyam_clinic.patients.public_code import public_code
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.shared.clock import business_date, to_milliseconds
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.import_keys import number_key, old_number_of, row_hash
from narayaneeyam_clinic.shared.names import display_name
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.shared.phone import is_mobile
from narayaneeyam_clinic.shared.states import pin_code
from narayaneeyam_clinic.store.search_index import index_new_entries
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.numbers import draw_patient_numbers

_PLAIN = ("place", "address", "occupation", "emergency_name", "referral_source", "diet", "habits")
_HASHED = ("pin", "email", "blood_group", "emergency_phone", *_PLAIN)


@dataclass(slots=True)
class _Row:
    """A row as it would be kept: `columns` of the patient in stored form, without what depends on the day it comes in."""

    number: int
    cells: tuple[str, ...]
    key: str
    content: str
    name: str
    born: str | None
    columns: dict[str, Any]
    other_phones: list[str]


def preview(rd: Reading, table: Table, mapping: ColumnMapping) -> Iterator[RowVerdict]:
    """Row by row what an import would do; nothing is written. Refused: not_permitted, and all of `checked_mapping`."""
    rd.require(Permission.IMPORT)
    checked_mapping(ImportKind.PATIENTS, table.header, mapping)
    rows = _read(table, mapping, rd.today)
    while some := list(islice(rows, MOST_ROWS)):
        good = [row for row in some if isinstance(row, _Row)]
        known = _known(rd.session, good)
        for row in some:
            yield row if isinstance(row, RowVerdict) else RowVerdict(row.number, _verdict(row, known), row.name)


def batches(table: Table, mapping: ColumnMapping, today: date, *, update: bool = False) -> Iterator[Batch]:
    """The import as transactions, each committed by itself: what is in stays in when it is stopped (IMP-8).

    `today` is the business date, by which ages are read. With `update` known patients are brought up to the file, which
    only fills and corrects what the file says. Refused by each batch: not_permitted.
    """
    checked_mapping(ImportKind.PATIENTS, table.header, mapping)
    return in_batches(_read(table, mapping, today), partial(_write, update=update))


def _write(tx: Transaction, some: Sequence[_Row | RowVerdict], *, update: bool) -> BatchDone:
    tx.require(Permission.IMPORT)
    bad = tuple(row for row in some if isinstance(row, RowVerdict) and row.verdict is Verdict.BAD)
    good = [row for row in some if isinstance(row, _Row)]
    known = _known(tx.session, good)
    by_verdict: dict[Verdict, list[_Row]] = {verdict: [] for verdict in Verdict}
    for row in good:
        by_verdict[_verdict(row, known)].append(row)
    _insert(tx, by_verdict[Verdict.NEW])
    differing = by_verdict[Verdict.CHANGE]
    if update:
        for row in differing:
            _bring_up(tx, known[row.key], row)
    same = len(some) - len(bad) - len(by_verdict[Verdict.NEW]) - len(differing)
    last = some[-1]
    return BatchDone(
        up_to_row=last.number if isinstance(last, _Row) else last.row,
        new=len(by_verdict[Verdict.NEW]),
        same=same,
        changed=len(differing) if update else 0,
        left=0 if update else len(differing),
        bad=bad,
    )


def _insert(tx: Transaction, rows: list[_Row]) -> None:
    if not rows:
        return
    salt = tx.session.scalars(select(ClinicProfile.code_salt)).one()
    device = tx.device.number
    at = to_milliseconds(tx.now)
    patients: list[dict[str, Any]] = []
    phones: list[dict[str, Any]] = []
    entries = []
    for row, drawn in zip(rows, draw_patient_numbers(tx, len(rows)), strict=True):
        patient_id = new_id()
        columns = row.columns
        columns |= {
            "id": patient_id,
            "registration_number": drawn.text,
            "public_code": public_code(salt, device, drawn.sequence),
            "registered_at": at,
            "import_key": row.key,
            "is_active": 1,
        }
        patients.append(columns)
        phones += [
            {"id": new_id(), "patient_id": patient_id, "phone": number, "label": None, "is_active": 1}
            for number in row.other_phones
        ]
        entries.append(
            searchable_patient(
                patient_id, row.name, drawn.text, columns["phone"], columns["place"], row.other_phones, row.key
            )
        )
    insert_rows(tx, Patient, patients)
    insert_rows(tx, PatientPhone, phones)
    index_new_entries(tx.session, entries)
    # One piece of news for the batch: open lists are read again once, not five hundred times.
    tx.tell(PatientChanged(patients[-1]["id"]))


def _bring_up(tx: Transaction, known: _Known, row: _Row) -> None:
    patient = tx.session.get(Patient, known.patient_id)
    assert patient is not None
    for column, value in _differences(known, row).items():
        kind = Patient.__table__.c[column].type
        process = kind.result_processor(tx.session.get_bind().dialect, None)
        setattr(patient, column, process(value) if process else value)
    tx.session.flush()
    index_patient(tx, patient)
    tx.tell(PatientChanged(patient.id))


@dataclass(frozen=True, slots=True)
class _Known:
    """A patient of an earlier import, in stored form."""

    patient_id: str
    registered_on: date
    columns: Mapping[str, Any]


_COMPARED = ("name", "sex", "born_on", "birth_precision", "phone", "pin", "email", "blood_group", "emergency_phone", *_PLAIN)  # fmt: skip


def _known(session: Session, rows: Sequence[_Row]) -> dict[str, _Known]:
    """The patients that the rows are known by: import key -> what is kept of them."""
    p = Patient
    columns = [getattr(p, name) for name in _COMPARED]
    wanted = [row.key for row in rows]
    if not wanted:
        return {}
    by_key = session.execute(
        select(p.import_key, p.id, p.registered_at, *columns).where(p.import_key.in_(_listed(wanted)))
    ).all()
    # Our own export comes back with our own numbers: those people are here already.
    ours = {number: key for key in wanted if (number := old_number_of(key))}
    by_number = session.execute(
        select(p.registration_number, p.id, p.registered_at, *columns).where(
            p.registration_number.in_(_listed(list(ours)))
        )
    )
    known = {}
    for key, patient_id, registered_at, *values in [*((ours[row[0]], *row[1:]) for row in by_number), *by_key]:
        stored = (value.isoformat() if isinstance(value, date) else value for value in values)
        known[key] = _Known(patient_id, business_date(registered_at), dict(zip(_COMPARED, stored, strict=True)))
    return known


def _listed(values: list[str]) -> Select[Any]:
    """Many values as one parameter, so that the statement is the same for every batch and prepared once."""
    return select(func.json_each(json.dumps(values)).table_valued("value").c.value)


def _verdict(row: _Row, known: Mapping[str, _Known]) -> Verdict:
    patient = known.get(row.key)
    if patient is None:
        return Verdict.NEW
    # A row known by the hash of its cells is the same row; what was corrected at the desk since then stays.
    if row.key == row.content:
        return Verdict.SAME
    return Verdict.CHANGE if _differences(patient, row) else Verdict.SAME


def _differences(patient: _Known, row: _Row) -> dict[str, Any]:
    """What the file says otherwise. An empty cell says nothing; an age is compared as of the day it came in."""
    columns = row.columns
    if row.born is not None and patient.columns["born_on"] is not None:
        then = birth_cell(row.born, patient.registered_on)
        columns = {**columns, "born_on": then.day.isoformat(), "birth_precision": str(then.precision)}
    return {
        name: columns[name]
        for name in _COMPARED
        if columns[name] is not None and columns[name] != patient.columns[name]
    }


def _read(table: Table, mapping: ColumnMapping, today: date) -> Iterator[_Row | RowVerdict]:
    """Every row of the file as it would be kept, or its verdict: bad, or the same as an earlier row of the file."""
    take = by_field(ImportKind.PATIENTS, mapping)
    seen: dict[str, tuple[int, str]] = {}
    for table_row in table.rows():
        cells = take(table_row.cells)
        try:
            row = _row(table_row, cells, today)
            before = seen.setdefault(row.key, (row.number, row.content))
            if before[0] != row.number:
                if before[1] != row.content:
                    raise Refused("old_number_twice", field="old_number", number=cells["old_number"], row=before[0])
                yield RowVerdict(row.number, Verdict.SAME, row.name)
                continue
        except Refused as refused:
            yield bad_row(table_row.number, table_row.cells, cells["name"] or "", refused)
            continue
        yield row


def _row(table_row: TableRow, cells: Cells, today: date) -> _Row:
    name = display_name(" ".join(part for part in (cells["name"], cells["last_name"]) if part))
    sex = sex_cell(cells["sex"]) if cells["sex"] else None
    born_text = cells["birth"] or cells["age"]
    born = birth_cell(born_text, today) if born_text else None
    numbers = phones_cell(cells["phone"]) if cells["phone"] else []
    if cells["other_phone"]:
        numbers += [one for one in phones_cell(cells["other_phone"], field="other_phone") if one not in numbers]
    main = next((number for number in numbers if is_mobile(number)), None)
    emergency = phones_cell(cells["emergency_phone"], field="emergency_phone")[0] if cells["emergency_phone"] else None
    columns: dict[str, Any] = {
        "name": name,
        "sex": sex,
        "born_on": born.day.isoformat() if born else None,
        "birth_precision": str(born.precision) if born else None,
        "phone": main,
        "pin": pin_code(cells["pin"]) if cells["pin"] else None,
        "email": _email(cells["email"]) if cells["email"] else None,
        "blood_group": _blood_group(cells["blood_group"]) if cells["blood_group"] else None,
        "emergency_phone": emergency,
    }
    for field in _PLAIN:
        columns[field] = cells[field]
    content = row_hash([name, sex, born_text, *numbers, *[cells[field] for field in _HASHED]])
    key = number_key(cells["old_number"]) if cells["old_number"] else content
    others = [number for number in numbers if number != main]
    return _Row(table_row.number, table_row.cells, key, content, name, born_text, columns, others)


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
