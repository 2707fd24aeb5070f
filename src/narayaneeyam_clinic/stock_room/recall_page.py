"""A recall as its page shows it: the lots, and everybody who got something of the batch (SHELF-41)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf, movement_documents
from narayaneeyam_clinic.stock_room.records import Recall
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import TreatmentSession

_K = MovementKind
_GIVEN = (_K.SALE, _K.SALE_CANCELLED, _K.SALE_RETURN, _K.WARD_ISSUE, _K.WARD_RETURN, _K.THERAPY)


class GivenBy(StrEnum):
    """How something of the batch came to a person."""

    BILL = "bill"
    WARD = "ward"
    TREATMENT = "treatment"


@dataclass(frozen=True, slots=True)
class RecallRow:
    """One recall in the list."""

    recall_id: str
    medicine_id: str
    medicine: str
    batch_number: str
    reason: str
    at: datetime
    by: str
    ended_at: datetime | None
    ended_why: str


@dataclass(frozen=True, slots=True)
class RecalledLot:
    batch_id: str
    location: str
    expires_on: date | None
    on_hand: int
    blocked_why: str


@dataclass(frozen=True, slots=True)
class GotIt:
    """So many base units, less what came back; `document_id` opens the bill, the stay or the course."""

    given_by: GivenBy
    document_id: str
    number: str
    day: date
    patient_id: str | None
    patient: str
    phone: str
    quantity: int


@dataclass(frozen=True, slots=True)
class RecallPageRow:
    recall: RecallRow
    pack_size: int
    base_unit: str
    lots: tuple[RecalledLot, ...]
    got_it: tuple[GotIt, ...]


def recalls(rd: Reading) -> list[RecallRow]:
    """Those that stand first, then the newest first."""
    rd.require(Permission.SEE_STOCK)
    return _recalls(rd)


def recall_page(rd: Reading, recall_id: str) -> RecallPageRow:
    """Refused: not_permitted, recall_not_found. The people for who may see patients and bills, else an empty list."""
    rd.require(Permission.SEE_STOCK)
    found = _recalls(rd, recall_id)
    if not found:
        raise Refused("recall_not_found")
    recall = found[0]
    lots = rd.session.execute(
        select(Batch.id, Batch.location, Batch.expires_on, StockOnHand.quantity, Batch.blocked_why)
        .outerjoin(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(Batch.medicine_id == recall.medicine_id, func.upper(Batch.number) == recall.batch_number.upper())
        .order_by(Batch.location, Batch.id)
    ).all()
    medicine = rd.session.get_one(Medicine, recall.medicine_id)
    may = rd.by.may(Permission.SEE_PATIENTS) and rd.by.may(Permission.SEE_BILLS)
    return RecallPageRow(
        recall=recall,
        pack_size=medicine.pack_size,
        base_unit=medicine.base_unit,
        lots=tuple(RecalledLot(*row[:3], row[3] or 0, row[4] or "") for row in lots),
        got_it=tuple(_got_it(rd, [row.id for row in lots])) if may and lots else (),
    )


def _recalls(rd: Reading, recall_id: str | None = None) -> list[RecallRow]:
    r = Recall
    statement = (
        select(
            r.id, r.medicine_id, Medicine.name, r.batch_number, r.reason, r.at, User.name, r.ended_at, r.ended_why
        )
        .join(Medicine, Medicine.id == r.medicine_id)
        .outerjoin(User, User.id == r.by)
        .order_by(r.ended_at.is_not(None), r.at.desc(), r.id)
    )  # fmt: skip
    if recall_id is not None:
        statement = statement.where(r.id == recall_id)
    return [RecallRow(*row[:6], row[6] or "", row[7], row[8] or "") for row in rd.session.execute(statement)]


def _got_it(rd: Reading, lots: list[str]) -> list[GotIt]:
    """What went out less what came back, by document: a return stands against its bill."""
    m = StockMovement
    rows = rd.session.execute(
        select(m.kind, m.document_id, m.quantity, m.day).where(m.batch_id.in_(lots), m.kind.in_(_GIVEN))
    ).all()
    documents = movement_documents(rd, [(row.kind, row.document_id) for row in rows])
    given: dict[tuple[GivenBy, str], tuple[int, date, str]] = {}
    for row in rows:
        document = documents.get(row.document_id)
        if document is None:
            continue
        by = _BY.get(document.of, GivenBy.BILL)
        key = (by, document.document_id if by is GivenBy.TREATMENT else document.opens_id)
        quantity, day, number = given.get(key, (0, row.day, ""))
        name = number if document.of is DocumentOf.CREDIT_NOTE else document.number
        given[key] = (quantity - row.quantity, min(day, row.day), name)
    people = _people(rd, given.keys())
    found = []
    for (by, document_id), (quantity, day, number) in given.items():
        patient_id, opens, patient, phone = people.get((by, document_id), (None, document_id, "", ""))
        if quantity > 0:
            found.append(GotIt(by, opens, number, day, patient_id, patient, phone, quantity))
    return sorted(found, key=lambda one: (one.day, one.number), reverse=True)


_BY = {DocumentOf.STAY: GivenBy.WARD, DocumentOf.SESSION: GivenBy.TREATMENT}


def _people(rd: Reading, keys: Any) -> dict[tuple[GivenBy, str], tuple[str | None, str, str, str]]:
    """Whom each document is about: patient, what its page is opened with, name, phone."""
    ids: dict[GivenBy, list[str]] = {}
    for by, document_id in keys:
        ids.setdefault(by, []).append(document_id)
    found: dict[tuple[GivenBy, str], tuple[str | None, str, str, str]] = {}
    records: dict[GivenBy, Any] = {
        GivenBy.BILL: Invoice, GivenBy.WARD: Admission, GivenBy.TREATMENT: TreatmentSession,
    }  # fmt: skip
    for by, some in ids.items():
        record = records[by]
        named: Any = Invoice.recipient_name if by is GivenBy.BILL else Patient.name
        opens: Any = TreatmentSession.course_id if by is GivenBy.TREATMENT else record.id
        rows = rd.session.execute(
            select(record.id, record.patient_id, opens, func.coalesce(Patient.name, named), Patient.phone)
            .outerjoin(Patient, Patient.id == record.patient_id)
            .where(record.id.in_(some))
        )
        for row in rows:
            found[by, row[0]] = (row[1], row[2], row[3] or "", row[4] or "")
    return found
