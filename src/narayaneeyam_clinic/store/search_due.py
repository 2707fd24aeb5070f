"""What came from other PCs is found too: noted in the transaction of the rows, indexed soon after in small steps (SYNC-8)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import delete, select

from narayaneeyam_clinic.billing.index_invoice import index_invoice
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.index_medicine import index_medicine
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.store.search_index import INVOICE, MEDICINE, PATIENT
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.link_records import SearchDue

ENTRIES_AT_ONCE = 100
_KIND_OF = {"patient": PATIENT, "medicine": MEDICINE, "invoice": INVOICE}
_PHONES = "SELECT DISTINCT patient_id FROM patient_phone WHERE id IN (SELECT value FROM json_each(?))"


def note_search_due(raw: Any, rows: Mapping[str, Collection[str]]) -> None:
    """Of the rows that came (table -> ids) those that are searched for, in the transaction in which they came."""
    due = [(kind, row_id) for table, kind in _KIND_OF.items() for row_id in rows.get(table, ())]
    phones = rows.get("patient_phone")
    if phones:
        due += [(PATIENT, row[0]) for row in raw.execute(_PHONES, (json.dumps(sorted(phones)),)).fetchall()]
    raw.executemany("INSERT INTO search_due (kind, ref_id) VALUES (?, ?) ON CONFLICT DO NOTHING", due)


def index_due(clinic: Clinic) -> bool:
    """The next entries, in a transaction of their own, which leaves no group; True when more are due."""
    with clinic.transaction(by=PROGRAM, why="search.index") as tx:
        tx.require(Permission.CHECK)
        due = tx.session.execute(select(SearchDue.kind, SearchDue.ref_id).limit(ENTRIES_AT_ONCE)).all()
        for kind, ref_id in due:
            _index(tx, kind, ref_id)
            tx.session.execute(delete(SearchDue).where(SearchDue.kind == kind, SearchDue.ref_id == ref_id))
    return len(due) == ENTRIES_AT_ONCE


def any_due(raw: Any) -> bool:
    """Whether anything waits to be indexed."""
    return raw.execute("SELECT 1 FROM search_due LIMIT 1").fetchone() is not None


def _index(tx: Transaction, kind: str, ref_id: str) -> None:
    if kind == PATIENT:
        patient = tx.session.get(Patient, ref_id)
        if patient is not None:
            index_patient(tx, patient)
    elif kind == MEDICINE:
        medicine = tx.session.get(Medicine, ref_id)
        if medicine is not None:
            form = tx.session.get(DosageForm, medicine.dosage_form_id) if medicine.dosage_form_id else None
            index_medicine(tx, medicine, form.name if form is not None else "")
    else:
        invoice = tx.session.get(Invoice, ref_id)
        if invoice is not None:
            index_invoice(tx, invoice.id, invoice.number, invoice.recipient_name, business_date(invoice.at))
