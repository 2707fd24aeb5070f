"""Medicine goes to the ward for one stay and comes to an end there: given, refused, or back on the shelf (STAY-17, STAY-18)."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_in_house
from narayaneeyam_clinic.admissions.records import Admission, WardEvent, WardEventKind, WardIssue
from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine, back_of, on_the_ward
from narayaneeyam_clinic.billing.charge_kinds import WARD_MEDICINE
from narayaneeyam_clinic.billing.ledger import NewCharge, is_taken_back, post_charge, reverse_charge
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine, MovementKind, StockMovement
from narayaneeyam_clinic.pharmacy.sale_facts import BatchFacts, MedicineFacts, sellable_batches
from narayaneeyam_clinic.pharmacy.sale_lines import not_enough
from narayaneeyam_clinic.pharmacy.stock_rules import base_units, pick_batches, refuse_loose
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import StockChanged, WardChanged
from narayaneeyam_clinic.store.transaction import Transaction


class IssueDraft(BaseModel):
    """So many packs and loose base units of a medicine for a stay. `id` makes issuing twice harmless."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    admission_id: str
    medicine_id: str
    packs: int = Field(default=0, ge=0)
    units: int = Field(default=0, ge=0)
    batch_id: str | None = None
    prescription_line_id: str | None = None


def issue_to_ward(tx: Transaction, draft: IssueDraft) -> tuple[str, ...]:
    """One issue, movement and charge for each batch it comes from, first expiry first; the ids of the issues.

    Refused: not_permitted, stay_not_found, stay_is_over, medicine_not_kept, whole_packs_only, quantity_not_positive,
    not_enough_stock (nothing is issued then).
    """
    tx.require(Permission.ISSUE_TO_WARD)
    admission = stay_in_house(tx, draft.admission_id)
    if tx.session.get(WardIssue, _part_id(draft, 0)) is not None:
        return _earlier(tx, draft)
    medicine = _medicine(tx, draft.medicine_id)
    wanted = base_units(draft.packs, medicine.pack_size, draft.units)
    refuse_loose(wanted, medicine.pack_size, loose_allowed=medicine.loose_allowed)
    found = sellable_batches(tx.session, [medicine.id], [draft.batch_id] if draft.batch_id else [])
    batches = {batch.id: batch for batch in found.get(medicine.id, [])}
    picked = pick_batches(
        [batch.holding(batch.on_hand) for batch in batches.values()],
        wanted,
        tx.today,
        draft.batch_id,
        multiple_of=1 if medicine.loose_allowed else medicine.pack_size,
    )
    if picked.short_by:
        raise not_enough(medicine, wanted, picked)
    ids = tuple(
        _issue(tx, draft, admission, medicine, batches[line.batch_id], line.quantity, at)
        for at, line in enumerate(picked.lines)
    )
    tx.tell(StockChanged((medicine.id,)))
    tx.tell(WardChanged(admission.id))
    return ids


def note_given(tx: Transaction, issue_id: str, quantity: int, note: str = "") -> str:
    """The event's id. Refused: not_permitted, issue_not_found, stay_is_over, quantity_not_positive, more_than_on_ward."""
    return _note(tx, issue_id, WardEventKind.GIVEN, quantity, note)


def note_refused(tx: Transaction, issue_id: str, quantity: int, reason: str) -> str:
    """The patient did not take it; it is charged unless it comes back. Refused: as given, and reason_missing."""
    if not reason.strip():
        tx.require(Permission.WARD_WORK)
        raise Refused("reason_missing", field="reason")
    return _note(tx, issue_id, WardEventKind.REFUSED, quantity, reason)


def take_back_note(tx: Transaction, event_id: str, reason: str = "") -> None:
    """What was noted as given or refused was a slip: a further row takes it back, once, however many PCs say so.

    What came back to the shelf is a movement of stock and is issued again instead.
    Refused: not_permitted, ward_note_not_found, stay_is_over, text_too_long.
    """
    tx.require(Permission.WARD_WORK)
    refuse_long(reason=reason)
    noted = tx.session.get(WardEvent, event_id)
    if noted is None or noted.kind is WardEventKind.RETURNED or noted.quantity < 0:
        raise Refused("ward_note_not_found")
    issue, _ = _issued(tx, noted.issue_id)
    stay_in_house(tx, issue.admission_id)
    if tx.session.get(WardEvent, back_of(event_id)) is None:
        _event(tx, noted.issue_id, noted.kind, -noted.quantity, reason, back_of(event_id))
        tx.tell(WardChanged(issue.admission_id))


def return_from_ward(tx: Transaction, issue_id: str, quantity: int, reason: str, *, event_id: str | None = None) -> str:
    """Back into its batch, and off the bill; also what was refused. The event's id.

    Refused: not_permitted, issue_not_found, reason_missing, quantity_not_positive, more_than_on_ward, whole_packs_only (an
    opened bottle is not sold again), charge_is_billed.
    """
    tx.require(Permission.ISSUE_TO_WARD)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    if event_id is not None and tx.session.get(WardEvent, event_id) is not None:
        return event_id
    issue, issued = _issued(tx, issue_id)
    _refuse_quantity(quantity, issued.returnable, issued)
    refuse_loose(quantity, issued.pack_size, loose_allowed=issued.loose_allowed)
    event = _event(tx, issue_id, WardEventKind.RETURNED, quantity, reason, event_id)
    tx.add(
        StockMovement(
            id=natural_id("ward_return", event.id),
            batch_id=issue.batch_id,
            medicine_id=issue.medicine_id,
            kind=MovementKind.WARD_RETURN,
            quantity=quantity,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            document_id=issue.admission_id,
            line_id=event.id,
            reason=reason.strip(),
        )
    )
    if not is_taken_back(
        tx, natural_id("charge", issue.id)
    ):  # of a stay that was a mistake the whole charge is (LEDGER-23)
        reverse_charge(tx, natural_id("charge", issue.id), reason, quantity, source_id=event.id)
    tx.tell(StockChanged((issue.medicine_id,)))
    tx.tell(WardChanged(issue.admission_id))
    return event.id


def _note(tx: Transaction, issue_id: str, kind: WardEventKind, quantity: int, reason: str) -> str:
    tx.require(Permission.WARD_WORK)
    refuse_long(reason=reason)
    issue, issued = _issued(tx, issue_id)
    stay_in_house(tx, issue.admission_id)
    _refuse_quantity(quantity, max(issued.open, 0), issued)
    noted = _event(tx, issue_id, kind, quantity, reason, None)
    tx.tell(WardChanged(issue.admission_id))
    return noted.id


def _event(
    tx: Transaction, issue_id: str, kind: WardEventKind, quantity: int, reason: str, event_id: str | None
) -> WardEvent:
    return tx.add(
        WardEvent(
            id=event_id or new_id(),
            issue_id=issue_id,
            kind=kind,
            quantity=quantity,
            reason=reason.strip() or None,
            at=tx.now,
            by=tx.by.user_id,
        )
    )


def _refuse_quantity(quantity: int, most: int, issued: IssuedMedicine) -> None:
    if quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=quantity)
    if quantity > most:
        raise Refused("more_than_on_ward", field="quantity", medicine=issued.medicine, left=most, unit=issued.base_unit)


def _issued(tx: Transaction, issue_id: str) -> tuple[WardIssue, IssuedMedicine]:
    issue = tx.session.get(WardIssue, issue_id)
    if issue is None:
        raise Refused("issue_not_found")
    return issue, next(one for one in on_the_ward(tx.session, issue.admission_id) if one.issue_id == issue_id)


def _issue(
    tx: Transaction,
    draft: IssueDraft,
    admission: Admission,
    medicine: MedicineFacts,
    batch: BatchFacts,
    quantity: int,
    at: int,
) -> str:
    issue = tx.add(
        WardIssue(
            id=_part_id(draft, at),
            admission_id=admission.id,
            medicine_id=medicine.id,
            batch_id=batch.id,
            prescription_line_id=draft.prescription_line_id,
            quantity=quantity,
            at=tx.now,
            by=tx.by.user_id,
        )
    )
    tx.add(
        StockMovement(
            batch_id=batch.id,
            medicine_id=medicine.id,
            kind=MovementKind.WARD_ISSUE,
            quantity=-quantity,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            document_id=admission.id,
            line_id=issue.id,
        )
    )
    post_charge(
        tx,
        NewCharge(
            id=natural_id("charge", issue.id),
            patient_id=admission.patient_id,
            admission_id=admission.id,
            kind=WARD_MEDICINE,
            description=medicine.name,
            price=batch.mrp,
            quantity=quantity,
            pack_size=medicine.pack_size,
            base_unit=medicine.base_unit,
            medicine_id=medicine.id,
            batch_id=batch.id,
            source_id=issue.id,
            position=at,
        ),
    )
    return issue.id


def _medicine(tx: Transaction, medicine_id: str) -> MedicineFacts:
    m = tx.session.get(Medicine, medicine_id)
    if m is None or not m.is_active:
        raise Refused("medicine_not_kept", field="medicine", medicine=m.name if m else "")
    return MedicineFacts(
        m.id, m.name, m.base_unit, m.pack_size, m.loose_allowed, m.hsn, m.nature, m.schedule_e1, m.is_active
    )


def _part_id(draft: IssueDraft, at: int) -> str:
    """The first part has the draft's id, so that the same again is recognised."""
    return draft.id if at == 0 else natural_id("ward_issue", draft.id, str(at))


def _earlier(tx: Transaction, draft: IssueDraft) -> tuple[str, ...]:
    ids = [_part_id(draft, at) for at in range(50)]
    known = set(tx.session.scalars(select(WardIssue.id).where(WardIssue.id.in_(ids))))
    return tuple(one for one in ids if one in known)
