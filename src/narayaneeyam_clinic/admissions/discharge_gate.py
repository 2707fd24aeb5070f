"""What must be settled before a patient leaves, and leaving itself: only here a bed becomes free (STAY-12, STAY-23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import and_, or_, select

from narayaneeyam_clinic.admissions.admission_steps import leave_beds, stay_of, take_step
from narayaneeyam_clinic.admissions.away_time import end_away_time
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, TaskState, WardTask
from narayaneeyam_clinic.admissions.ward_stock import on_the_ward
from narayaneeyam_clinic.billing.charge_places import told
from narayaneeyam_clinic.billing.ledger_bill import rent_until
from narayaneeyam_clinic.billing.ledger_lines import lines_of_stay
from narayaneeyam_clinic.billing.room_rent import as_line, post_rent, rent_due
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS


class GateKind(StrEnum):
    """Why the gate is not clear."""

    UNBILLED = "unbilled"
    BILLED_WRONGLY = "billed_wrongly"  # twice by two PCs, or taken back on one while another billed it
    MEDICINE = "medicine"  # issued, and neither given nor returned
    MEDICINE_TOO_MUCH = "medicine_too_much"  # two PCs noted more than was issued
    SESSION = "session"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class GateItem:
    """One open thing. `amount` only for who may see bills; `quantity` in base units of medicine."""

    kind: GateKind
    ref_id: str
    what: str
    day: date
    amount: Money | None = None
    quantity: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """`overruled` counts the things that were left open with a reason."""

    admission_id: str
    number: str
    overruled: int


def discharge_gate(rd: Reading, admission_id: str) -> tuple[GateItem, ...]:
    """What is still open of a stay; nothing means that the patient may leave. Refused: not_permitted, stay_not_found."""
    rd.require(Permission.SEE_WARD)
    return _gate(rd, stay_of(rd, admission_id))


def patient_leaves(tx: Transaction, admission_id: str, overrule_reason: str = "") -> Left:
    """The rent is charged, every bed of the stay is free and to be cleaned. An open gate needs OVERRULE_GATE and a reason.

    Refused: not_permitted, stay_not_found, stay_step_not_possible (discharge is ordered first), gate_not_clear (with the
    count and the first thing).
    """
    if not tx.by.may(Permission.DISCHARGE):
        tx.require(Permission.ADMIT)
    admission = stay_of(tx, admission_id)
    take_step(tx, admission, AdmissionState.LEFT)
    admission.left_at = tx.now
    tx.session.flush()
    open_items = _gate(tx, admission)
    if open_items and not overrule_reason.strip():
        raise Refused("gate_not_clear", count=len(open_items), first=open_items[0].what, number=admission.number)
    if open_items:
        tx.require(Permission.OVERRULE_GATE)
        admission.overruled_by, admission.overruled_why = tx.by.user_id, overrule_reason.strip()
    post_rent(tx, admission, tx.now)
    end_away_time(tx, admission_id)
    leave_beds(tx, admission_id)
    tx.tell(WardChanged(admission_id))
    return Left(admission_id, admission.number, len(open_items))


def _gate(rd: Reading, admission: Admission) -> tuple[GateItem, ...]:
    return (*_unbilled(rd, admission), *_medicines(rd, admission), *_sessions(rd, admission), *_tasks(rd, admission))


def _unbilled(rd: Reading, admission: Admission) -> list[GateItem]:
    """Whatever its kind; a kind may say that it can stay open."""
    sees = rd.by.may(Permission.SEE_BILLS)
    lines = (
        *(as_line(charge) for charge in rent_due(rd, admission, rent_until(rd, admission))),
        *lines_of_stay(rd.session, admission.id),
    )
    return [
        GateItem(
            GateKind.UNBILLED if line.is_unbilled else GateKind.BILLED_WRONGLY,
            line.charge_id or "",
            told(line.of_kind, line.description),
            line.day,
            line.amount if sees else None,
        )
        for line in lines
        if (line.is_unbilled and not line.of_kind.may_stay_open) or line.billed_wrongly
    ]


def _medicines(rd: Reading, admission: Admission) -> list[GateItem]:
    return [
        GateItem(
            GateKind.MEDICINE if one.open > 0 else GateKind.MEDICINE_TOO_MUCH,
            one.issue_id,
            one.medicine,
            one.day,
            quantity=one.open,
            unit=one.base_unit,
        )
        for one in on_the_ward(rd.session, admission.id)
        if one.open
    ]


def _sessions(rd: Reading, admission: Admission) -> list[GateItem]:
    """Of courses of the stay all that are open; of others of this person those of its days, which are its treatment too."""
    s = TreatmentSession
    of_its_days = and_(
        s.patient_id.in_(same_person(rd, admission.patient_id)),
        s.day.between(business_date(admission.admitted_at), business_date(admission.left_at or rd.now)),
    )
    rows = rd.session.execute(
        select(s.id, Therapy.name, s.day)
        .join(TreatmentCourse, TreatmentCourse.id == s.course_id)
        .join(Therapy, Therapy.id == s.therapy_id)
        .where(or_(TreatmentCourse.admission_id == admission.id, of_its_days), s.state.in_(OPEN_SESSIONS))
        .order_by(s.starts_at, s.id)
    )
    return [GateItem(GateKind.SESSION, *row) for row in rows]


def _tasks(rd: Reading, admission: Admission) -> list[GateItem]:
    rows = rd.session.execute(
        select(WardTask.id, WardTask.what, WardTask.day)
        .where(WardTask.admission_id == admission.id, WardTask.state == TaskState.OPEN)
        .order_by(WardTask.day, WardTask.due_minute, WardTask.id)
    )
    return [GateItem(GateKind.TASK, *row) for row in rows]
