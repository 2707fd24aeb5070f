"""The inbox as one reader sees it: one list of what is to be settled, derived from log and rows (INBOX-1, INBOX-2).

Nothing of it is stored: the same groups give the same list on every PC. What was seen is a synced row that takes a thing
from everybody's list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.inbox.accounts_below_zero import accounts_below_zero, sides_of_account
from narayaneeyam_clinic.inbox.billed_twice import billed_twice, sides_billed_twice
from narayaneeyam_clinic.inbox.booking_clashes import booking_clashes, sides_of_booking
from narayaneeyam_clinic.inbox.charges_without_bill import charges_without_bill, sides_without_bill
from narayaneeyam_clinic.inbox.claim_clashes import claim_clashes, sides_of_claim
from narayaneeyam_clinic.inbox.debited_apart import debited_apart, sides_debited_apart
from narayaneeyam_clinic.inbox.field_questions import field_questions, sides_of_field
from narayaneeyam_clinic.inbox.inbox_rules import InboxItem, InboxKind, Side
from narayaneeyam_clinic.inbox.late_documents import late_documents, sides_of_late_documents
from narayaneeyam_clinic.inbox.late_money import late_money, sides_of_late_money
from narayaneeyam_clinic.inbox.likely_duplicates import likely_duplicates, sides_of_duplicate
from narayaneeyam_clinic.inbox.must_not_happen import (
    incidents,
    number_anomalies,
    parked_changes,
    server_refusals,
    sides_of_incident,
    sides_of_number,
    sides_of_parked,
    wrong_clocks,
)
from narayaneeyam_clinic.inbox.records import InboxSeen, Look
from narayaneeyam_clinic.inbox.reservation_clashes import reservation_clashes
from narayaneeyam_clinic.inbox.stock_below_zero import sides_of_stock, stock_below_zero
from narayaneeyam_clinic.inbox.traded_twice import sides_of_trade, traded_twice
from narayaneeyam_clinic.inbox.treatment_clashes import treatment_clashes
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

# Who has none of these has no thing in the inbox, whatever it holds.
_SHOWN_WITH = (
    Permission.SEE_PATIENTS, Permission.SEE_QUEUE, Permission.SEE_STOCK, Permission.SEE_BILLS, Permission.SEE_ALLERGIES,
    Permission.SEE_CLINICAL, Permission.SEE_PRESCRIPTIONS, Permission.CHECK, Permission.MANAGE_STAFF,
    Permission.MANAGE_USERS, Permission.MANAGE_SETTINGS, Permission.REGISTER_PATIENTS, Permission.ADJUST_STOCK,
    Permission.SEE_CALENDAR, Permission.SEE_TREATMENTS, Permission.SEE_PURCHASES, Permission.FILE_RETURNS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class InboxDetail:
    """One thing with what stands against each other in it."""

    item: InboxItem
    sides: tuple[Side, ...]


def inbox(rd: Reading) -> tuple[InboxItem, ...]:
    """What the reader may know of, by kind and then the longest waiting first. Refused: not_permitted."""
    _require_something(rd)
    reads: tuple[Callable[[Reading], list[InboxItem]], ...] = (
        field_questions, booking_clashes, stock_below_zero, accounts_below_zero, late_money, billed_twice,
        traded_twice, debited_apart, late_documents, charges_without_bill, claim_clashes, reservation_clashes, treatment_clashes,
        likely_duplicates, number_anomalies, incidents, parked_changes, wrong_clocks, server_refusals,
    )  # fmt: skip
    seen = set(rd.session.scalars(select(InboxSeen.id).where(InboxSeen.look == Look.SEEN)))
    items = [item for read in reads for item in read(rd) if item.item_id not in seen]
    order = list(InboxKind)
    return tuple(sorted(items, key=lambda item: (order.index(item.kind), item.at, item.item_id)))


def inbox_count(rd: Reading) -> int:
    """How many of them the reader may settle: the small number in the navigation. Refused: not_permitted."""
    return sum(item.may_settle for item in inbox(rd))


def inbox_detail(rd: Reading, item_id: str) -> InboxDetail:
    """One thing with its sides. Refused: not_permitted, already_settled."""
    item = inbox_item(rd, item_id)
    sides: dict[InboxKind, Callable[[Reading, InboxItem], tuple[Side, ...]]] = {
        InboxKind.BOOKING: sides_of_booking,
        InboxKind.STOCK: sides_of_stock,
        InboxKind.ACCOUNT: sides_of_account,
        InboxKind.LATE_MONEY: sides_of_late_money,
        InboxKind.BILLED_TWICE: sides_billed_twice,
        InboxKind.TAKEN_BACK: sides_of_trade,
        InboxKind.DEBITED: sides_debited_apart,
        InboxKind.BOUGHT_TWICE: sides_of_trade,
        InboxKind.SENT_BACK: sides_of_trade,
        InboxKind.FILED_LATE: sides_of_late_documents,
        InboxKind.UNBILLED: sides_without_bill,
        InboxKind.CLAIM: sides_of_claim,
        InboxKind.DUPLICATE: sides_of_duplicate,
        InboxKind.NUMBER: sides_of_number,
        InboxKind.REPAIR: sides_of_incident,
        InboxKind.PARKED: sides_of_parked,
    }
    if item.kind in (InboxKind.CLOCK, InboxKind.REFUSED):
        return InboxDetail(item, ())
    return InboxDetail(item, sides.get(item.kind, sides_of_field)(rd, item))


def inbox_item(rd: Reading, item_id: str) -> InboxItem:
    """One thing as it stands now. Refused: not_permitted, already_settled (by whomever, or nobody may tell the reader)."""
    for item in inbox(rd):
        if item.item_id == item_id:
            return item
    raise Refused("already_settled")


def has_inbox(by: Actor) -> bool:
    """Whether anything of the inbox may ever concern this person."""
    return any(by.may(one) for one in _SHOWN_WITH)


def _require_something(rd: Reading) -> None:
    if not has_inbox(rd.by):
        rd.require(Permission.SEE_PATIENTS)
