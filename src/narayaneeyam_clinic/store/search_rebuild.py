"""Making the search index anew from what is kept: after a repair, a snapshot, or when the folding of text has changed (SEARCH-11)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.index_invoice import searchable_invoice
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.patients.patient_search import searchable_patients
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.index_medicine import searchable_medicine
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.store.search_index import Searchable, clear_search_index, index_new_entries
from narayaneeyam_clinic.store.transaction import Transaction


def rebuild_search_index(tx: Transaction) -> int:
    """Everything that can be found, indexed anew; returns how many entries. Takes seconds for a large clinic."""
    tx.require(Permission.CHECK)
    session = tx.session
    clear_search_index(session)
    return index_new_entries(session, chain(_medicines(session), searchable_patients(session), _invoices(session)))


def _medicines(session: Session) -> Iterator[Searchable]:
    rows = session.execute(
        select(Medicine, DosageForm.name)
        .outerjoin(DosageForm, DosageForm.id == Medicine.dosage_form_id)
        .where(Medicine.is_active)
        .order_by(Medicine.id)
    )
    for medicine, form in rows:
        yield searchable_medicine(medicine, form or "")


def _invoices(session: Session) -> Iterator[Searchable]:
    rows = session.execute(select(Invoice.id, Invoice.number, Invoice.recipient_name, Invoice.at).order_by(Invoice.id))
    for row in rows:
        day = row.at.astimezone(INDIA).strftime("%d-%m-%Y")
        yield searchable_invoice(row.id, row.number, row.recipient_name, day)
