"""What a stay owes that is over, and stands on no bill: a stay was cancelled, or the patient left, on one PC while another
charged something or took a deposit. Nothing is lost: somebody reopens the stay, bills it, or takes it back (LEDGER-23).

Found over ledger and deposits, alike on every PC; what was knowingly left open at the gate is no such thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import select, text

from narayaneeyam_clinic.admissions.admission_steps import stay_now
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState
from narayaneeyam_clinic.billing.deposits import held_in
from narayaneeyam_clinic.billing.ledger import reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, lines_of_stay
from narayaneeyam_clinic.billing.ledger_records import Charge, Deposit
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp, to_milliseconds
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.rivals import authors

# So long after a patient has left it is looked for what another PC charged meanwhile.
_LOOKED_BACK = timedelta(days=14)

# From the stays that ended lately to their charges, whatever the planner knows of the tables.
_LEFT = text(
    "SELECT DISTINCT a.id FROM admission a INDEXED BY admission_left CROSS JOIN charge c ON c.admission_id = a.id"
    " WHERE a.left_at >= :since AND a.state = 'left' AND a.overruled_why IS NULL AND c.reverses_id IS NULL"
    " AND c.amount <> 0 AND NOT EXISTS (SELECT 1 FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
    " WHERE l.charge_id = c.id AND i.state = 'issued')"
    " AND c.amount + coalesce((SELECT sum(r.amount) FROM charge r WHERE r.reverses_id = c.id), 0) <> 0"
)


def charges_without_bill(rd: Reading) -> list[InboxItem]:
    """One item for each stay, for who may see bills."""
    if not rd.by.may(Permission.SEE_BILLS):
        return []
    stays = rd.session.scalars(
        select(Admission).where(Admission.id.in_({*_cancelled(rd), *_left(rd)})).order_by(Admission.id)
    )
    found = [_item(rd, stay) for stay in stays]
    return [item for item in found if item is not None]


def sides_without_bill(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """What is charged, and what of a deposit came, the earliest first, with who wrote it at which PC."""
    c, d = Charge, Deposit
    charged = rd.session.execute(
        select(c.id, c.description.label("called"), c.inserted_stamp, c.amount).where(c.id.in_(item.others))
    ).all()
    held = rd.session.execute(
        select(d.id, d.number.label("called"), d.inserted_stamp, d.amount).where(d.id.in_(item.others))
    ).all()
    rows = sorted((*charged, *held), key=lambda row: (row.inserted_stamp, row.id))
    who = authors(rd, [row.inserted_stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.called,
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("amount", row.amount),),
            place=item.place,
        )
        for row in rows
    )


def take_charges_back(tx: Transaction, item: InboxItem) -> None:
    """Within `take_it_back`: nothing of it is owed any more. Taken back on two PCs apart it is taken back once."""
    for line in _open_lines(tx, item.row_id):
        if line.charge_id is not None:
            reverse_charge(tx, line.charge_id, "The stay is over")


def _cancelled(rd: Reading) -> set[str | None]:
    """Cancelled stays that something was ever charged to, or given for."""
    stays = rd.session.scalars(select(Admission.id).where(Admission.state == AdmissionState.CANCELLED)).all()
    return {
        *rd.session.scalars(select(Charge.admission_id).where(Charge.admission_id.in_(stays)).distinct()),
        *rd.session.scalars(select(Deposit.admission_id).where(Deposit.admission_id.in_(stays)).distinct()),
    }


def _left(rd: Reading) -> set[str]:
    """Stays whose patient left lately through a clear gate, with a charge that no bill in force has."""
    since = to_milliseconds(rd.now - _LOOKED_BACK)
    return set(rd.session.connection().scalars(_LEFT, {"since": since}))


def _open_lines(rd: Reading, admission_id: str) -> list[LedgerLine]:
    return [
        line for line in lines_of_stay(rd.session, admission_id) if line.is_unbilled and not line.of_kind.may_stay_open
    ]


def _item(rd: Reading, stay: Admission) -> InboxItem | None:
    lines = _open_lines(rd, stay.id)
    cancelled = stay.state is AdmissionState.CANCELLED
    held = held_in(rd.session, (), stay.id) if cancelled else ZERO
    if not lines and held <= ZERO:
        return None
    owed = total([line.amount for line in lines])
    charges = [line.charge_id for line in lines if line.charge_id]
    rows = _rows(rd, charges, stay.id if held > ZERO else "")
    return InboxItem(
        # What was seen comes again when something else is charged.
        item_id=natural_id("inbox", InboxKind.UNBILLED, stay.id, str(owed.paise), str(held.paise)),
        kind=InboxKind.UNBILLED,
        at=Stamp(rows[-1].stamp).instant,
        table="admission",
        row_id=stay.id,
        others=tuple(row.id for row in rows),
        field="state" if cancelled else "left_at",
        subject=patient_words(rd, stay.patient_id),
        about=stay.number,
        amount=(owed if lines else held).paise,
        unit="" if lines else "deposit",
        place=Place(patient_id=stay.patient_id),
        answers=_answers(rd, stay, has_charges=bool(lines)),
    )


def _rows(rd: Reading, charges: list[str], admission_id: str) -> Sequence[Any]:
    """The open charges, and what was given for the stay, by when they were written."""
    found = rd.session.execute(
        select(Charge.id, Charge.inserted_stamp.label("stamp"))
        .where(Charge.id.in_(charges))
        .union_all(
            select(Deposit.id, Deposit.inserted_stamp.label("stamp")).where(
                Deposit.admission_id == admission_id, Deposit.amount > ZERO
            )
        )
    ).all()
    return sorted(found, key=lambda row: (row.stamp, row.id))


def _answers(rd: Reading, stay: Admission, *, has_charges: bool) -> frozenset[Answer]:
    """A stay is reopened unless its patient is in another one: then this was the mistake, and its charges are taken back."""
    answers: set[Answer] = set()
    if rd.by.may(SETTLED_WITH[InboxKind.UNBILLED]):
        answers |= {Answer.SEEN, Answer.REVERSE} if has_charges else {Answer.SEEN}
    if stay.state is AdmissionState.CANCELLED and rd.by.may(Permission.ADMIT) and not stay_now(rd, stay.patient_id):
        answers.add(Answer.REOPEN)
    return frozenset(answers)
