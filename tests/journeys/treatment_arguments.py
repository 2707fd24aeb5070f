"""The marked day's treatments, and what a stranger would try at the doors to therapies, courses, sessions and packages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.accept_plan import accept_plan
from narayaneeyam_clinic.treatments.change_package import PackageDraft, change_package
from narayaneeyam_clinic.treatments.change_session import SessionPlace
from narayaneeyam_clinic.treatments.change_therapy import TherapyDraft
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.finish_session import SessionNotes, finish_session
from narayaneeyam_clinic.treatments.order_course import CourseDraft, order_course
from narayaneeyam_clinic.treatments.plan_course import ProposedSession, plan_courses
from narayaneeyam_clinic.treatments.sell_package import sell_package
from narayaneeyam_clinic.treatments.session_steps import start_session
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import Phase

TODAY = date(2026, 11, 21)
TOMORROW = TODAY + timedelta(days=1)
# Marks: the doctor's note for the therapists, what was observed, what went wrong.
ORDERED, OBSERVED, WORSE = "XQZORDERED", "XQZOBSERVED", "XQZWORSE"
TABLES = ("therapy", "treatment_course", "course_item", "treatment_session", "package", "package_sale")
_DIET = ItemPlan(therapy_id("samsarjana"), Phase.PASCHAT, days=2)


def treat_marked(does: Callable[[str, Callable[[Transaction], Any]], Any], patient_id: str) -> None:
    """A course of two sessions, the first done with notes; a package."""
    course = does(
        "doctor",
        lambda tx: order_course(
            tx, CourseDraft(patient_id=patient_id, name="Diet", starts_on=tx.today, items=(_DIET,), note=ORDERED)
        ),
    ).course_id
    sessions = does("receptionist", lambda tx: plan_courses(tx, [course]).sessions)
    first = does("receptionist", lambda tx: accept_plan(tx, sessions)).session_ids[0]
    does("therapist", lambda tx: start_session(tx, first))
    notes = SessionNotes(observations=OBSERVED, complications=WORSE, pain_before=4)
    does("therapist", lambda tx: finish_session(tx, first, notes))
    package = PackageDraft(name="Diet", price=Money.rupees(700), items=((_DIET.therapy_id, 7),))
    package_id = does("manager", lambda tx: change_package(tx, None, package))
    does("receptionist", lambda tx: sell_package(tx, package_id, patient_id))


def treatment_values(patient_id: str, staff_id: str, ids: dict[str, list[str]]) -> dict[str, list[Any]]:
    """By "function.parameter", by parameter, or by type."""
    course, sessions = ids["treatment_course"][0], ids["treatment_session"]
    place = SessionPlace(TOMORROW, 9 * 60, (staff_id,), None)
    items = ((ids["therapy"][0], 2),)
    proposed = ProposedSession(
        course, ids["course_item"][0], 0, patient_id, "", _DIET.therapy_id, "", Phase.PASCHAT, TOMORROW, 540, 10, (), (),
        None, None, None,
    )  # fmt: skip
    return {
        "therapy_id": [ids["therapy"][0]],
        "cover_for.therapy_id": [ids["therapy"][0]],
        "change_therapy.therapy_id": [ids["therapy"][0]],
        "TherapyDraft": [TherapyDraft(name="Head oil", minutes=30)],
        "skills": [("dhara",)],
        "course_id": [course],
        "course_ids": [[course]],
        "add_session.item_id": [ids["course_item"][0]],
        "added_clashes.item_id": [ids["course_item"][0]],
        "added_place.item_id": [ids["course_item"][0]],
        "session_id": sessions,
        "sessions": [(proposed,)],
        "add_session.place": [place],
        "session_clashes.place": [place],
        "added_clashes.place": [place],
        "added_place.day": [TOMORROW],
        "move_session.to": [place],
        "therapist_ids": [(staff_id,)],
        "next_place.day": [TOMORROW],
        "sessions_of_day.day": [TODAY, TOMORROW],
        "day_sheet.day": [TODAY],
        "SessionNotes": [SessionNotes(observations="well")],
        "observations": ["well"],
        "complications": [""],
        "CourseDraft": [CourseDraft(patient_id=patient_id, name="Diet", starts_on=TODAY, items=(_DIET,))],
        "package_id": ids["package"],
        "PackageDraft": [PackageDraft(name="Two", price=Money.rupees(10), items=items)],
        "sale_id": ids["package_sale"],
        "package_sale_id": ids["package_sale"],
    }
