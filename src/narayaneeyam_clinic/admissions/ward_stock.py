"""What medicine was issued for a stay, what became of it, and what is still on the ward (STAY-17)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.admissions.records import WardEvent, WardEventKind, WardIssue
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine
from narayaneeyam_clinic.prescriptions.last_prescription import dose_of, when_of
from narayaneeyam_clinic.prescriptions.records import PrescriptionLine
from narayaneeyam_clinic.prescriptions.when_rules import one_taking, taking_words
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class IssuedMedicine:
    """One issue with the sums of what became of it, in base units. What is refused lies on the ward until it is returned.

    `dose` is how it was prescribed, in words, and `taking` what is taken at once; "" and None where nobody prescribed it, where
    the takings differ, and for who does not work on the ward.
    """

    issue_id: str
    medicine_id: str
    medicine: str
    base_unit: str
    pack_size: int
    loose_allowed: bool
    batch_id: str
    batch_number: str
    expires_on: date | None
    at: datetime
    quantity: int
    given: int
    refused: int
    returned: int
    dose: str = ""
    taking: int | None = None

    @property
    def day(self) -> date:
        return business_date(self.at)

    @property
    def returnable(self) -> int:
        """What may still come back: all that was not given."""
        return self.quantity - self.given - self.returned

    @property
    def open(self) -> int:
        """Of which nobody has said what became; below zero when two PCs said more than was issued.

        What comes back is first of all what was refused: a bottle that was refused and returned is one bottle, not two.
        """
        left = self.quantity - self.given - self.returned
        return left if left < 0 else max(left - max(self.refused - self.returned, 0), 0)


@dataclass(frozen=True, slots=True)
class WardEventRow:
    """One thing that became of an issue; with a quantity below zero it takes an earlier one back."""

    event_id: str
    issue_id: str
    medicine: str
    kind: WardEventKind
    quantity: int
    base_unit: str
    reason: str
    at: datetime
    by: str
    is_taken_back: bool = False


def back_of(event_id: str) -> str:
    """The id of the row that takes this one back: on every PC the same, so that it is taken back once."""
    return natural_id("ward_event", event_id, "back")


def ward_medicines(rd: Reading, admission_id: str) -> list[IssuedMedicine]:
    """Every issue of a stay, the earliest first. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    issued = on_the_ward(rd.session, admission_id)
    if not (rd.by.may(Permission.WARD_WORK) or rd.by.may(Permission.SEE_PRESCRIPTIONS)):
        return issued
    rows = rd.session.execute(
        select(WardIssue.id, PrescriptionLine)
        .join(PrescriptionLine, PrescriptionLine.id == WardIssue.prescription_line_id)
        .where(WardIssue.admission_id == admission_id)
    )
    prescribed: dict[str, PrescriptionLine] = dict(rows.all())
    return [_with_dose(one, prescribed.get(one.issue_id)) for one in issued]


def _with_dose(issued: IssuedMedicine, line: PrescriptionLine | None) -> IssuedMedicine:
    if line is None:
        return issued
    dose, when = dose_of(line), when_of(line)
    words = [*taking_words(dose, when), *([line.anupana] if line.anupana else [])]
    taking = one_taking(dose, when) if dose is not None and dose.unit.value == issued.base_unit else None
    return replace(issued, dose=", ".join(words), taking=taking)


def ward_events(rd: Reading, admission_id: str) -> list[WardEventRow]:
    """The sheet of given, refused and returned, the newest first. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    e = WardEvent
    rows = rd.session.execute(
        select(e.id, e.issue_id, Medicine.name, e.kind, e.quantity, Medicine.base_unit, e.reason, e.at, User.name)
        .join(WardIssue, WardIssue.id == e.issue_id)
        .join(Medicine, Medicine.id == WardIssue.medicine_id)
        .outerjoin(User, User.id == e.by)
        .where(WardIssue.admission_id == admission_id)
        .order_by(e.at.desc(), e.id.desc())
    ).all()
    ids = {row[0] for row in rows}
    return [
        WardEventRow(event, issue, name, kind, quantity, unit, reason or "", at, by or "", back_of(event) in ids)
        for event, issue, name, kind, quantity, unit, reason, at, by in rows
    ]


def on_the_ward(session: Session, admission_id: str) -> list[IssuedMedicine]:
    """Within an action or read that has asked."""
    became: dict[str, dict[str, int]] = {}
    for issue_id, kind, quantity in _EVENTS.all(session, admission=admission_id):
        became.setdefault(issue_id, {})[str(kind)] = quantity
    return [
        IssuedMedicine(*row, *(became.get(row[0], {}).get(kind, 0) for kind in ("given", "refused", "returned")))
        for row in _ISSUES.all(session, admission=admission_id)
    ]


_ISSUES = Prepared(
    lambda: (
        select(
            WardIssue.id, Medicine.id, Medicine.name, Medicine.base_unit, Medicine.pack_size, Medicine.loose_allowed,
            Batch.id, Batch.number, Batch.expires_on, WardIssue.at, WardIssue.quantity,
        )
        .join(Medicine, Medicine.id == WardIssue.medicine_id)
        .join(Batch, Batch.id == WardIssue.batch_id)
        .where(WardIssue.admission_id == bindparam("admission"))
        .order_by(WardIssue.at, WardIssue.id)
    )
)  # fmt: skip
_EVENTS = Prepared(
    lambda: (
        select(WardEvent.issue_id, WardEvent.kind, func.sum(WardEvent.quantity))
        .join(WardIssue, WardIssue.id == WardEvent.issue_id)
        .where(WardIssue.admission_id == bindparam("admission"))
        .group_by(WardEvent.issue_id, WardEvent.kind)
    )
)
