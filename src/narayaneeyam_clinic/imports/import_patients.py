"""Patients of the clinic's earlier program or register, many at a time (IMP-1, IMP-4 to IMP-8).

A row is known by the clinic's old number, else by the hash of its cells. A known patient whose values differ is left
alone unless it is asked to bring them up to the file. Nobody is asked for consent here: the desk does at the next visit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from narayaneeyam_clinic.imports.bulk_rows import insert_rows
from narayaneeyam_clinic.imports.cell_rules import birth_cell
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, checked_mapping
from narayaneeyam_clinic.imports.in_batches import MOST_ROWS, in_batches
from narayaneeyam_clinic.imports.patient_rows import PLAIN, PatientRow, patient_rows
from narayaneeyam_clinic.imports.read_table import Table
from narayaneeyam_clinic.imports.row_verdict import Batch, BatchDone, RowVerdict, Verdict
from narayaneeyam_clinic.patients.patient_search import index_patient, numbered
from narayaneeyam_clinic.patients.public_code import public_code
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import code_salt
from narayaneeyam_clinic.shared.clock import business_date, to_milliseconds
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.import_keys import old_number_of
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.prepared import Prepared, each
from narayaneeyam_clinic.store.search_index import index_new_entries
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.number_series import draw_patient_numbers


def preview(rd: Reading, table: Table, mapping: ColumnMapping) -> Iterator[RowVerdict]:
    """Row by row what an import would do; nothing is written. Refused: not_permitted, and all of `checked_mapping`."""
    rd.require(Permission.IMPORT)
    checked_mapping(ImportKind.PATIENTS, table.header, mapping)
    rows = patient_rows(table, mapping, rd.today)
    while some := list(islice(rows, MOST_ROWS)):
        good = [row for row in some if isinstance(row, PatientRow)]
        known = _known(rd.session, good)
        for row in some:
            yield row if isinstance(row, RowVerdict) else RowVerdict(row.number, _verdict(row, known), row.name)


def batches(table: Table, mapping: ColumnMapping, today: date, *, update: bool = False) -> Iterator[Batch]:
    """The import as transactions, each committed by itself: what is in stays in when it is stopped (IMP-8).

    `today` is the business date, by which ages are read. With `update` known patients are brought up to the file, which
    only fills and corrects what the file says. Refused by each batch: not_permitted.
    """
    checked_mapping(ImportKind.PATIENTS, table.header, mapping)
    rows = patient_rows(table, mapping, today, to_keep=True)
    return in_batches(rows, partial(_write, update=update))


def _write(tx: Transaction, some: Sequence[PatientRow | RowVerdict], *, update: bool) -> BatchDone:
    tx.require(Permission.IMPORT)
    good = [row for row in some if isinstance(row, PatientRow)]
    bad = tuple(row for row in some if isinstance(row, RowVerdict) and row.verdict is Verdict.BAD)
    known = _known(tx.session, good)
    new: list[PatientRow] = []
    differing: list[PatientRow] = []
    for row in good:
        verdict = _verdict(row, known)
        if verdict is Verdict.NEW:
            new.append(row)
        elif verdict is Verdict.CHANGE:
            differing.append(row)
    if new:
        _insert(tx, new)
    if update:
        for row in differing:
            _bring_up(tx, known[row.key], row)
    last = some[-1]
    return BatchDone(
        up_to_row=last.number if isinstance(last, PatientRow) else last.row,
        new=len(new),
        same=len(some) - len(bad) - len(new) - len(differing),
        changed=len(differing) if update else 0,
        left=0 if update else len(differing),
        bad=bad,
    )


def _insert(tx: Transaction, rows: list[PatientRow]) -> None:
    salt = code_salt(tx)
    device = tx.device.number
    at = to_milliseconds(tx.now)
    numbers = draw_patient_numbers(tx, len(rows))
    for row, drawn in zip(rows, numbers, strict=True):
        columns = row.columns
        columns["registration_number"] = drawn.text
        columns["public_code"] = public_code(salt, device, drawn.sequence)
        columns["registered_at"] = at
    insert_rows(tx, Patient, [row.columns for row in rows])
    insert_rows(
        tx,
        PatientPhone,
        [
            {"id": new_id(), "patient_id": row.columns["id"], "phone": number, "label": None, "is_active": 1}
            for row in rows
            for number in row.other_phones
        ],
    )
    index_new_entries(
        tx.session,
        (
            numbered(row.columns["id"], row.name, row.columns["registration_number"], row.found_by, row.detail)
            for row in rows
        ),
    )
    # One piece of news for the batch: open lists are read again once, not five hundred times.
    tx.tell(PatientChanged(rows[-1].columns["id"]))


def _bring_up(tx: Transaction, known: _Known, row: PatientRow) -> None:
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


_COMPARED = ("name", "sex", "born_on", "birth_precision", "phone", "pin", "email", "blood_group", "emergency_phone", *PLAIN)  # fmt: skip


def _what_is_kept_by(known_by: InstrumentedAttribute[Any]) -> Select[Any]:
    compared = [getattr(Patient, name) for name in _COMPARED]
    return select(known_by, Patient.id, Patient.registered_at, *compared).where(known_by.in_(each("wanted")))


_BY_KEY = Prepared(lambda: _what_is_kept_by(Patient.import_key))
_BY_NUMBER = Prepared(lambda: _what_is_kept_by(Patient.registration_number))


def _known(session: Session, rows: Sequence[PatientRow]) -> dict[str, _Known]:
    """The patients that the rows are known by: import key -> what is kept of them."""
    wanted = [row.key for row in rows]
    if not wanted:
        return {}
    by_key = _BY_KEY.all(session, wanted=wanted)
    # Our own export comes back with our own numbers: those people are here already.
    ours = {number: key for key in wanted if "-" in key and (number := old_number_of(key))}
    by_number = _BY_NUMBER.all(session, wanted=list(ours)) if ours else []
    known = {}
    for key, patient_id, registered_at, *values in [*((ours[row[0]], *row[1:]) for row in by_number), *by_key]:
        stored = (value.isoformat() if isinstance(value, date) else value for value in values)
        known[key] = _Known(patient_id, business_date(registered_at), dict(zip(_COMPARED, stored, strict=True)))
    return known


def _verdict(row: PatientRow, known: Mapping[str, _Known]) -> Verdict:
    patient = known.get(row.key)
    if patient is None:
        return Verdict.NEW
    # A row known by the hash of its cells is the same row; what was corrected at the desk since then stays.
    if row.key == row.content:
        return Verdict.SAME
    return Verdict.CHANGE if _differences(patient, row) else Verdict.SAME


def _differences(patient: _Known, row: PatientRow) -> dict[str, Any]:
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
