"""Settling a thing of the inbox: each answer is one group that every PC understands alike (INBOX-3).

What is answered is looked up again in the transaction: what somebody else settled meanwhile is refused, and nobody
answers what they may not see.
"""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.admissions.reopen_admission import reopen_admission
from narayaneeyam_clinic.appointments.book_appointment import Booked
from narayaneeyam_clinic.billing.cancel_invoice import give_back_late_money
from narayaneeyam_clinic.inbox.billed_twice import cancel_the_other_bills
from narayaneeyam_clinic.inbox.booking_clashes import cancel_the_other, move_the_later
from narayaneeyam_clinic.inbox.charges_without_bill import take_charges_back
from narayaneeyam_clinic.inbox.claim_clashes import free_value
from narayaneeyam_clinic.inbox.inbox_items import inbox_item
from narayaneeyam_clinic.inbox.inbox_rules import OF_A_FIELD, Answer, InboxItem, InboxKind
from narayaneeyam_clinic.inbox.records import InboxSeen, Look
from narayaneeyam_clinic.inbox.stock_below_zero import counted_as
from narayaneeyam_clinic.inbox.traded_twice import reverse_the_other_receipts
from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.merge_patients import MergedPatients, merge_patients
from narayaneeyam_clinic.patients.patient_form import PatientForm, kept_columns
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind, adjust_stock
from narayaneeyam_clinic.pharmacy.index_medicine import index_medicine
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import InboxChanged, MedicineChanged, PatientChanged, QueueChanged
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.columns import clean_text
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.decide import decide
from narayaneeyam_clinic.sync.merge_rules import Value
from narayaneeyam_clinic.sync.rivals import OpenField, Rival, open_fields, rivals
from narayaneeyam_clinic.sync.settled_row import REMOVAL


def keep_side(tx: Transaction, item_id: str, key: str) -> None:
    """One of the sides holds. Of two that claim one thing the other gets another: A7-2. Of two bookings, or
    bills of the same thing, the other is cancelled; of two receipts for one bill the other is reversed.

    Refused: not_permitted, already_settled, side_not_found, bill_of_another_month, and as `reverse_receipt`.
    """
    item = _answered(tx, item_id, Answer.KEEP)
    if item.kind is InboxKind.CLAIM:
        _keep_claim(tx, item, key)
        return
    if item.kind is InboxKind.BOOKING:
        cancel_the_other(tx, item, key)
        tx.tell(InboxChanged())
        return
    if item.kind is InboxKind.BILLED_TWICE:
        cancel_the_other_bills(tx, item, key)
        tx.tell(InboxChanged())
        return
    if item.kind is InboxKind.BOUGHT_TWICE:
        reverse_the_other_receipts(tx, item, key)
        tx.tell(InboxChanged())
        return
    one, found = _rivals(tx, item)
    chosen = [rival for rival in found if str(rival.stamp) == key]
    if not chosen:
        raise Refused("side_not_found")
    if item.kind is InboxKind.DELETED:
        # An edit that stands against the removal: the record is kept, with what was edited.
        removed = next((rival.stored for rival in chosen if rival.field == REMOVAL), 1)
        _decide(tx, item, one, removed)
    else:
        _decide(tx, item, one, chosen[0].stored)


def write_another(tx: Transaction, item_id: str, typed: str) -> None:
    """Another value than either. Refused: not_permitted, already_settled, value_missing, and what the field refuses."""
    item = _answered(tx, item_id, Answer.EDIT)
    one, _ = _rivals(tx, item)
    _decide(tx, item, one, _stored(tx, item, typed))


def mark_seen(tx: Transaction, item_id: str) -> None:
    """Nothing is to be done. A notice is put away with the value that holds; anything else is taken from every list.

    Refused: not_permitted, already_settled.
    """
    item = _answered(tx, item_id, Answer.SEEN)
    if item.kind in OF_A_FIELD:
        one, _ = _rivals(tx, item)
        _decide(tx, item, one, _standing(tx, item))
        return
    known = tx.session.get(InboxSeen, item_id)
    if known is None:
        tx.add(InboxSeen(id=item_id, kind=str(item.kind), look=Look.SEEN, seen_by=tx.by.user_id, seen_at=tx.now))
    else:
        known.look = Look.SEEN
    tx.tell(InboxChanged())


def bring_back(tx: Transaction, item_id: str) -> None:
    """What was put away by mistake is in the inbox again. Refused: not_permitted, already_settled."""
    known = tx.session.get(InboxSeen, item_id)
    if known is not None:
        known.look = Look.AGAIN
        tx.session.flush()
    # Whoever may not settle it may not bring it back either; the refusal takes the change with it.
    _answered(tx, item_id, Answer.SEEN)
    tx.tell(InboxChanged())


def count_batch(tx: Transaction, item_id: str, counted: int, reason: str) -> int:
    """What lies there, in base units; the difference becomes an adjustment. Returns what the batch holds afterwards.

    Refused: not_permitted, already_settled, quantity_negative, and what `adjust_stock` refuses.
    """
    item = _answered(tx, item_id, Answer.COUNT)
    if counted < 0:
        raise Refused("quantity_negative", field="quantity")
    on_hand = tx.session.scalar(select(StockOnHand.quantity).where(StockOnHand.batch_id == item.row_id)) or 0
    left = adjust_stock(
        tx,
        Adjustment(
            id=counted_as(tx, item.row_id, on_hand),
            batch_id=item.row_id,
            kind=MovementKind.ADJUST_UP,
            quantity=counted - on_hand,
            reason=reason,
        ),
    )
    tx.tell(InboxChanged())
    return left


def move_second(tx: Transaction, item_id: str) -> Booked:
    """Of two bookings at one time the later made goes to its doctor's next free slot; somebody calls the patient (BOOK-13).

    Refused: not_permitted, already_settled, no_free_slot, booking_step_not_possible.
    """
    item = _answered(tx, item_id, Answer.MOVE)
    booked = move_the_later(tx, item)
    tx.tell(InboxChanged())
    return booked


def reopen_stay(tx: Transaction, item_id: str) -> bool:
    """The stay that was cancelled while another PC charged something goes on, and can be billed (LEDGER-23). Whether the
    patient has their bed again. Refused: not_permitted, already_settled, already_admitted.
    """
    item = _answered(tx, item_id, Answer.REOPEN)
    has_bed = reopen_admission(tx, item.row_id)
    tx.tell(InboxChanged())
    return has_bed


def take_it_back(tx: Transaction, item_id: str) -> None:
    """What is charged to a stay that is over is not owed any more (LEDGER-23); what was paid for a cancelled bill goes back
    the way it came (LEDGER-25). Refused: not_permitted, already_settled.
    """
    item = _answered(tx, item_id, Answer.REVERSE)
    if item.kind is InboxKind.UNBILLED:
        take_charges_back(tx, item)
    else:
        give_back_late_money(tx, item.row_id)
    tx.tell(InboxChanged())


def merge_pair(tx: Transaction, item_id: str) -> MergedPatients:
    """The two are one person; `undo_merge` takes it back. Refused: not_permitted, already_settled, and `merge_patients`."""
    item = _answered(tx, item_id, Answer.MERGE)
    merged = merge_patients(tx, item.row_id, item.others[0])
    tx.tell(InboxChanged())
    return merged


def _answered(tx: Transaction, item_id: str, answer: Answer) -> InboxItem:
    item = inbox_item(tx, item_id)
    if answer not in item.answers:
        raise Refused("not_permitted" if not item.answers else "answer_not_possible", permission=item.table)
    return item


def _rivals(tx: Transaction, item: InboxItem) -> tuple[OpenField, tuple[Rival, ...]]:
    for one in open_fields(tx, item.table, [item.row_id]):
        if one.field == item.field:
            return one, rivals(tx, one)
    raise Refused("already_settled")


def _standing(tx: Transaction, item: InboxItem) -> Value:
    value: Value = (
        tx.session.connection()
        .exec_driver_sql(f'SELECT "{item.field}" FROM "{item.table}" WHERE id = ?', (item.row_id,))
        .scalar_one()
    )
    return value


def _decide(tx: Transaction, item: InboxItem, one: OpenField, value: Value) -> None:
    decide(tx, one.table, one.row_id, one.field, value)
    _written(tx, item)


def _keep_claim(tx: Transaction, item: InboxItem, key: str) -> None:
    ids = (item.row_id, *item.others)
    if key not in ids:
        raise Refused("side_not_found")
    table = Record.metadata.tables[item.table]
    column = table.c[item.field]
    for one in sorted(set(ids) - {key}):
        tx.session.execute(
            table.update().where(table.c.id == one).values({column: free_value(tx, table, column, item.about)})
        )
        _index(tx, item.table, one)
    _written(tx, item)


def _written(tx: Transaction, item: InboxItem) -> None:
    """The row was written past the session: what is searched for and shown follows."""
    tx.session.expire_all()
    _index(tx, item.table, item.row_id)
    if item.place.patient_id is not None:
        tx.tell(PatientChanged(item.place.patient_id))
    if item.place.medicine_id is not None:
        tx.tell(MedicineChanged(item.place.medicine_id))
    if item.table == "visit":
        tx.tell(QueueChanged(item.row_id))
    tx.tell(InboxChanged())


def _index(tx: Transaction, table: str, row_id: str) -> None:
    if table == "patient":
        index_patient(tx, tx.session.get_one(Patient, row_id))
    elif table == "patient_phone":
        index_patient(tx, tx.session.get_one(Patient, tx.session.get_one(PatientPhone, row_id).patient_id))
    elif table == "medicine":
        medicine = tx.session.get_one(Medicine, row_id)
        form = tx.session.get(DosageForm, medicine.dosage_form_id)
        index_medicine(tx, medicine, form.name if form else "")


def _stored(tx: Transaction, item: InboxItem, typed: str) -> Value:
    """What was typed as the row keeps it: of a patient by the rules of the registration."""
    text = typed.strip()
    refuse_long(**{item.field: text})
    column = Record.metadata.tables[item.table].c[item.field]
    if not text and not column.nullable:
        raise Refused("value_missing", field=item.field)
    if item.table == "patient" and item.field == "born_on":
        return parse_birth(text, tx.today).day.isoformat()
    if item.table == "patient":
        kept: Value = kept_columns(PatientForm.model_validate({item.field: text}), {item.field}, tx.today)[item.field]
        return kept
    if not text:
        return None
    return phone(text) if item.field == "phone" else clean_text(text)
