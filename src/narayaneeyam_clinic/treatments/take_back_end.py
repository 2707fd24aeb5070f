"""A session was ended by mistake: its charge and its oils are taken back, and it is under way again (TREAT-30)."""

from __future__ import annotations

from narayaneeyam_clinic.billing.ledger import is_taken_back, reverse_charge
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import PackageSale, TreatmentCourse
from narayaneeyam_clinic.treatments.session_charges import charge_of_session
from narayaneeyam_clinic.treatments.session_steps import require_treat_or_plan, session_of
from narayaneeyam_clinic.treatments.treatment_states import CourseState, PackageState, SessionState
from narayaneeyam_clinic.treatments.use_materials import put_materials_back


def take_back_end(tx: Transaction, session_id: str, reason: str) -> None:
    """It can be ended again as it was, broken off or moved. Who treats may on its day, who plans on any.

    Refused: not_permitted, session_not_found, session_step_not_possible, reason_missing, text_too_long, charge_is_billed,
    package_is_refunded.
    """
    require_treat_or_plan(tx)
    session = session_of(tx, session_id)
    if session.day != tx.today:
        tx.require(Permission.PLAN_TREATMENTS)
    if session.state is not SessionState.DONE:
        raise Refused("session_step_not_possible", state=str(session.state), wanted=str(SessionState.STARTED))
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    charge = charge_of_session(tx, session.id)
    sale = (
        tx.session.get(PackageSale, charge.package_sale_id) if charge is not None and charge.package_sale_id else None
    )
    if sale is not None and sale.state is PackageState.REFUNDED:
        # What was done of it has been paid by what was held.
        raise Refused("package_is_refunded", name=sale.name)
    if charge is not None and not is_taken_back(tx, charge.id):
        reverse_charge(tx, charge.id, reason)
    put_materials_back(tx, session)
    session.state = SessionState.STARTED
    session.state_why = reason.strip()
    session.ended_at = None
    session.pain_before = session.pain_after = None
    session.vitals_before_id = session.vitals_after_id = None
    session.observations = session.complications = None
    course = tx.session.get_one(TreatmentCourse, session.course_id)
    if course.state is CourseState.DONE:
        course.state = CourseState.PLANNED
    tx.tell(TreatmentsChanged(session.patient_id))
