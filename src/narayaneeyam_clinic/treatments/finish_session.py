"""A session is done: what was found, what was used, and what is owed for it (TREAT-9 to TREAT-12, TREAT-19)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_at
from narayaneeyam_clinic.billing.charge_kinds import THERAPY_KIND
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.services_to_bill import last_therapy_price
from narayaneeyam_clinic.consultations.record_vitals import write_vitals
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.consultations.vitals_rules import Unlikely
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.package_cover import Cover, cover_for
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.session_charges import next_charge_id
from narayaneeyam_clinic.treatments.session_rules import refuse_step
from narayaneeyam_clinic.treatments.session_steps import finish_course_when_done, refuse_other_day, session_of
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_clinic.treatments.use_materials import ShortMaterial, UsedMaterial, use_materials


class SessionNotes(BaseModel):
    """What the therapist writes; pain is 0 to 10, None was not asked. `price` is for a therapy whose price nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    vitals_before: VitalsDraft = Field(default_factory=VitalsDraft)
    vitals_after: VitalsDraft = Field(default_factory=VitalsDraft)
    pain_before: int | None = None
    pain_after: int | None = None
    observations: str = ""
    complications: str = ""
    materials: tuple[UsedMaterial, ...] = ()
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class FinishedSession:
    """What is owed (zero when a package covers it), what was used and is in no batch, and what to look at again."""

    amount: Money
    covered_by: str | None
    short: tuple[ShortMaterial, ...]
    unlikely: tuple[Unlikely, ...]


def finish_session(tx: Transaction, session_id: str, notes: SessionNotes) -> FinishedSession:
    """Refused: not_permitted, session_not_found, session_step_not_possible, session_not_today, pain_out_of_range,
    medicine_not_found, quantity_not_positive, batch_not_found, therapy_price_missing, price_missing, and per field what
    `vitals_rules` refuses.
    """
    tx.require(Permission.TREAT)
    session = session_of(tx, session_id)
    if session.state is not SessionState.STARTED:
        refuse_other_day(tx, session)
    refuse_step(session.state, SessionState.DONE)
    unlikely = _write_notes(tx, session, notes)
    short = use_materials(tx, session, notes.materials)
    session.state = SessionState.DONE
    session.ended_at = tx.now
    course = tx.session.get_one(TreatmentCourse, session.course_id)
    therapy = tx.session.get_one(Therapy, session.therapy_id)
    cover = cover_for(tx, course.patient_id, therapy.id)
    price = _price_of(tx, course, therapy, notes.price, is_covered=cover is not None)
    amount = _charge(tx, session, course, therapy, cover, price)
    finish_course_when_done(tx, course.id)
    tx.tell(TreatmentsChanged(session.patient_id))
    return FinishedSession(amount, cover.package if cover else None, short, unlikely)


def _write_notes(tx: Transaction, session: TreatmentSession, notes: SessionNotes) -> tuple[Unlikely, ...]:
    for field, pain in (("pain_before", notes.pain_before), ("pain_after", notes.pain_after)):
        if pain is not None and not 0 <= pain <= 10:
            raise Refused("pain_out_of_range", field=field)
    session.pain_before, session.pain_after = notes.pain_before, notes.pain_after
    session.observations = notes.observations or None
    session.complications = notes.complications or None
    course = tx.session.get_one(TreatmentCourse, session.course_id)
    visit = tx.session.get_one(Visit, course.visit_id)
    unlikely: tuple[Unlikely, ...] = ()
    if not notes.vitals_before.is_empty:
        taken = write_vitals(tx, visit, notes.vitals_before)
        session.vitals_before_id = taken.vitals_id
        unlikely += taken.unlikely
    if not notes.vitals_after.is_empty:
        taken = write_vitals(tx, visit, notes.vitals_after)
        session.vitals_after_id = taken.vitals_id
        unlikely += taken.unlikely
    return unlikely


def _price_of(
    tx: Transaction, course: TreatmentCourse, therapy: Therapy, typed: Money | None, *, is_covered: bool
) -> Money:
    """The list's; what one cost last on a bill or of this patient; else it is asked (TREAT-29). Nothing is charged for a diet
    without a price, and a price of nothing is only for who may give discounts or keeps the list.
    """
    if therapy.price is not None:
        return therapy.price
    known = last_therapy_price(tx, therapy.name) or _charged_before(tx, course.patient_id, therapy.name)
    if typed is not None:
        if typed < ZERO:
            raise Refused("price_negative", field="price")
        may_be_free = tx.by.may(Permission.GIVE_DISCOUNT) or tx.by.may(Permission.MANAGE_THERAPIES)
        if not typed and not may_be_free:
            raise Refused("price_missing", field="price")
        return typed
    if known is None and not is_covered and therapy.therapists > 0:
        raise Refused("therapy_price_missing", field="price", therapy=therapy.name)
    return known or ZERO


def _charged_before(tx: Transaction, patient_id: str, therapy: str) -> Money | None:
    found: Money | None = tx.session.scalar(
        select(Charge.price)
        .where(
            Charge.patient_id.in_(same_person(tx, patient_id)),
            Charge.kind == THERAPY_KIND,
            Charge.description == therapy,
            Charge.price > ZERO,
        )
        .order_by(Charge.at.desc(), Charge.id.desc())
        .limit(1)
    )
    return found


def _charge(
    tx: Transaction,
    session: TreatmentSession,
    course: TreatmentCourse,
    therapy: Therapy,
    cover: Cover | None,
    price: Money,
) -> Money:
    """Its id is made from the session, so that two PCs that both end it charge it once. What was begun while the patient stayed
    is the stay's, wherever it was ordered, and what is begun after they left is not (TREAT-12).
    """
    posted = post_charge(
        tx,
        NewCharge(
            patient_id=course.patient_id,
            kind=THERAPY_KIND,
            description=therapy.name,
            price=price,
            day=session.day,
            admission_id=stay_at(tx, course.patient_id, session.started_at or tx.now, course.admission_id),
            package_sale_id=cover.sale_id if cover else None,
            covered=cover.share if cover else None,
            sac=therapy.sac,
            source_id=session.id,
            id=next_charge_id(tx, session.id),
        ),
    )
    return posted.amount
