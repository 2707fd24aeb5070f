"""What came from other PCs is found too: noted in the transaction of the rows, indexed soon after in small steps (SYNC-8)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from narayaneeyam_clinic.billing.index_invoice import searchable_invoice
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.parted_people import formerly_kept
from narayaneeyam_clinic.patients.patient_search import index_patient, searchable_patient
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.index_medicine import index_medicine
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine
from narayaneeyam_clinic.shared.clock import business_date, from_milliseconds
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.search_index import (
    INVOICE,
    MEDICINE,
    PATIENT,
    Searchable,
    index_entry,
    index_new_entries,
)
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.erasing import WORDS_TO_FORGET

ENTRIES_AT_ONCE = 200
_KIND_OF = {"patient": PATIENT, "medicine": MEDICINE, "invoice": INVOICE}
_PHONES = "SELECT DISTINCT patient_id FROM patient_phone WHERE id IN (SELECT value FROM json_each(?))"


def note_search_due(raw: Any, rows: Mapping[str, Collection[str]]) -> None:
    """Of the rows that came (table -> ids) those that are searched for, in the transaction in which they came."""
    due = [(kind, row_id) for table, kind in _KIND_OF.items() for row_id in rows.get(table, ())]
    due += [(PATIENT, kept_id) for kept_id in sorted(formerly_kept(raw, rows.get("patient", ())))]
    phones = rows.get("patient_phone")
    if phones:
        due += [(PATIENT, row[0]) for row in raw.execute(_PHONES, (json.dumps(sorted(phones)),)).fetchall()]
    raw.executemany("INSERT INTO search_due (kind, ref_id) VALUES (?, ?) ON CONFLICT DO NOTHING", due)


def index_due(clinic: Clinic) -> bool:
    """The next entries, in a transaction of their own, which leaves no group; True when more are due."""
    with clinic.transaction(by=PROGRAM, why="search.index") as tx:
        tx.require(Permission.CHECK)
        raw = raw_connection(tx.session)
        due = raw.execute("SELECT kind, ref_id FROM search_due LIMIT ?", (ENTRIES_AT_ONCE,)).fetchall()
        done: set[tuple[str, str]] = set()
        for kind, many in ((PATIENT, _plain_patients), (INVOICE, _invoices)):
            found = list(many(raw, json.dumps([ref_id for one, ref_id in due if one == kind])))
            _index_all(tx, raw, kind, found)
            done |= {(kind, entry.ref_id) for entry in found}
        for kind, ref_id in due:
            if (kind, ref_id) not in done:
                _index(tx, kind, ref_id)
        raw.executemany("DELETE FROM search_due WHERE kind = ? AND ref_id = ?", due)
        is_more = len(due) == ENTRIES_AT_ONCE
        if not is_more:
            _forget_old_words(raw)
    return is_more


def any_due(raw: Any) -> bool:
    """Whether anything waits to be indexed."""
    return raw.execute("SELECT 1 FROM search_due LIMIT 1").fetchone() is not None


def _plain_patients(raw: Any, ids: str) -> Iterator[Searchable]:
    """Those who are one record alone and are kept: nearly all, and of them many come at once."""
    phones: dict[str, list[str]] = {}
    for patient_id, phone in raw.execute(
        "SELECT patient_id, phone FROM patient_phone WHERE is_active = 1"
        " AND patient_id IN (SELECT value FROM json_each(?))",
        (ids,),
    ).fetchall():
        phones.setdefault(patient_id, []).append(phone)
    for patient_id, name, number, phone, place, import_key in raw.execute(
        "SELECT id, name, registration_number, phone, place, import_key FROM patient"
        " WHERE id IN (SELECT value FROM json_each(?)) AND is_active = 1 AND merged_into IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM patient other WHERE other.merged_into = patient.id)",
        (ids,),
    ).fetchall():
        yield searchable_patient(patient_id, name, number, phone, place, phones.get(patient_id, []), import_key)


def _invoices(raw: Any, ids: str) -> Iterator[Searchable]:
    for invoice_id, number, recipient, at in raw.execute(
        "SELECT id, number, recipient_name, at FROM invoice WHERE id IN (SELECT value FROM json_each(?))", (ids,)
    ).fetchall():
        yield searchable_invoice(
            invoice_id, number, recipient, business_date(from_milliseconds(at)).strftime("%d-%m-%Y")
        )


def _index_all(tx: Transaction, raw: Any, kind: str, entries: Sequence[Searchable]) -> None:
    """New ones together; those that are in the index already anew, one by one."""
    ids = json.dumps([entry.ref_id for entry in entries])
    known = {
        ref_id
        for (ref_id,) in raw.execute(
            "SELECT ref_id FROM search_entry WHERE kind = ? AND ref_id IN (SELECT value FROM json_each(?))", (kind, ids)
        )
    }
    index_new_entries(tx.session, (entry for entry in entries if entry.ref_id not in known))
    for entry in entries:
        if entry.ref_id in known:
            index_entry(tx, kind, entry.ref_id, entry.title, entry.detail, entry.words, entry.folded)


def _index(tx: Transaction, kind: str, ref_id: str) -> None:
    """What has a story: merged or removed patients, medicines with their forms."""
    if kind == PATIENT:
        patient = tx.session.get(Patient, ref_id)
        if patient is not None:
            index_patient(tx, patient)
    elif kind == MEDICINE:
        medicine = tx.session.get(Medicine, ref_id)
        if medicine is not None:
            form = tx.session.get(DosageForm, medicine.dosage_form_id) if medicine.dosage_form_id else None
            index_medicine(tx, medicine, form.name if form is not None else "")


def _forget_old_words(raw: Any) -> None:
    """After an erasure: the full-text index only marks entries as gone, and drops their words when it happens to merge (RIGHT-12).

    Half a second for 300,000 people.
    """
    if raw.execute("DELETE FROM preference WHERE key = ?", (WORDS_TO_FORGET,)).rowcount:
        raw.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
