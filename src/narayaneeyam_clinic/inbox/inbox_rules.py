"""The kinds of things in the inbox, how each is settled, and who may settle it. No database here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.base import Merge


class InboxKind(StrEnum):
    """What has happened; in the order in which it should be settled."""

    SAFETY = "safety"  # two values of what must be right before anybody is treated
    STATE = "state"  # two states that cannot both be true
    BOOKING = "booking"  # two bookings at one time of a doctor, a room or a patient
    STOCK = "stock"  # fewer than none on the shelf: count it
    ACCOUNT = "account"  # more went from a deposit than was held, or more was done of a package than is charged
    LATE_MONEY = "late_money"  # paid for a bill that another PC had cancelled
    BILLED_TWICE = "billed_twice"  # one charge on two bills
    TAKEN_BACK = "taken_back"  # credit notes for more than was sold
    DEBITED = "debited"  # debit notes of two PCs for one line, or for a bill that was cancelled
    BOUGHT_TWICE = "bought_twice"  # one supplier's bill taken in twice
    SENT_BACK = "sent_back"  # more went back to a supplier than came
    FILED_LATE = "filed_late"  # came to a month whose return was filed
    UNBILLED = "unbilled"  # charged to a stay that was cancelled or ended meanwhile
    CLAIM = "claim"  # two have what only one may have: a token, a SKU, a login
    DELETED = "deleted"  # removed on one PC, edited on another
    FIELD = "field"  # two values of another field, one of them from a clock that ran ahead
    DUPLICATE = "duplicate"  # likely one person, registered on two PCs
    NUMBER = "number"  # a document's number twice, or a gap
    REPAIR = "repair"  # rows that differed and were repaired, or could not be
    REFUSED = "refused"  # the server said no
    PARKED = "parked"  # a change that could not be applied here
    CLOCK = "clock"  # a PC wrote with a clock that ran ahead
    NOTICE = "notice"  # two values; the later holds, and that is usually right


class Answer(StrEnum):
    """What a person may do with a thing."""

    KEEP = "keep"  # one of the sides
    EDIT = "edit"  # another value than either
    SEEN = "seen"
    MERGE = "merge"
    COUNT = "count"
    MOVE = "move"  # the later of two bookings goes to the next free slot
    REOPEN = "reopen"  # a stay that was cancelled goes on
    REVERSE = "reverse"  # what is charged is taken back, what was paid is given back


# Things of a field with several heads: answered by a decision, which nothing brings back.
OF_A_FIELD = frozenset({InboxKind.SAFETY, InboxKind.STATE, InboxKind.FIELD, InboxKind.NOTICE, InboxKind.DELETED})

KIND_OF_RULE = {Merge.SAFETY: InboxKind.SAFETY, Merge.STATE: InboxKind.STATE}

# Of things that are no field's: who is shown them and settles them. Of a field its own rules say it.
SETTLED_WITH = {
    InboxKind.BOOKING: Permission.BOOK,
    InboxKind.STOCK: Permission.ADJUST_STOCK,
    InboxKind.ACCOUNT: Permission.REFUND,
    InboxKind.LATE_MONEY: Permission.CANCEL_BILLS,
    InboxKind.BILLED_TWICE: Permission.CANCEL_BILLS,
    InboxKind.TAKEN_BACK: Permission.TAKE_BACK,
    InboxKind.DEBITED: Permission.TAKE_BACK,
    InboxKind.BOUGHT_TWICE: Permission.RECEIVE_STOCK,
    InboxKind.SENT_BACK: Permission.BUY,
    InboxKind.FILED_LATE: Permission.FILE_RETURNS,
    InboxKind.UNBILLED: Permission.CANCEL_BILLS,
    InboxKind.DUPLICATE: Permission.REGISTER_PATIENTS,
    InboxKind.NUMBER: Permission.CHECK,
    InboxKind.REPAIR: Permission.CHECK,
    InboxKind.REFUSED: Permission.CHECK,
    InboxKind.PARKED: Permission.CHECK,
    InboxKind.CLOCK: Permission.CHECK,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Which record a thing is about, for opening it; None where there is no page of its own."""

    patient_id: str | None = None
    medicine_id: str | None = None
    invoice_id: str | None = None
    receipt_id: str | None = None
    return_id: str | None = None


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One thing to settle, as the reader may see it. `at` is when it came about, by the clinic's clock.

    `subject` is a name, only where the reader may know it; `about` a field, number, token, batch or reason. `row_id` and
    `others` are the records it is about. `amount` is base units (STOCK, negative), paise (ACCOUNT, negative; LATE_MONEY;
    TAKEN_BACK, DEBITED and SENT_BACK, what is too much; UNBILLED, of charges, or with unit "deposit" of what is held), milliseconds
    (CLOCK), since 1970 the moment from which both stand (BOOKING), or how many.
    """

    item_id: str
    kind: InboxKind
    at: datetime
    table: str
    row_id: str
    field: str = ""
    others: tuple[str, ...] = ()
    subject: str = ""
    about: str = ""
    amount: int = 0
    unit: str = ""
    pack_size: int = 1
    place: Place = NOWHERE
    answers: frozenset[Answer] = frozenset()

    @property
    def may_settle(self) -> bool:
        return bool(self.answers)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values, records or writes that stand against each other, with who, when and which PC.

    `key` is what `keep_side` is told. `facts` are further fields, by name. `is_hidden`: the value is not for this reader.
    """

    key: str
    value: Any
    by: str
    at: datetime | None
    device: str
    holds: bool = False
    facts: tuple[tuple[str, Any], ...] = ()
    place: Place = NOWHERE
    is_hidden: bool = False
