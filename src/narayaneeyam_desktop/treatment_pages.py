"""The pages of treatments in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section, somebody_here

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def treatment_pages() -> list[PageSpec]:
    """The day, and what is opened from it."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec(
            "treatments", "Treatments", "clock", May.SEE_TREATMENTS, Section.DESK, _day, waiting=_waiting, begins=2
        ),
        PageSpec("courses", "Courses", "clock", May.SEE_TREATMENTS, elsewhere, _courses),
        PageSpec(
            "course", "Course", "clock", May.SEE_TREATMENTS, elsewhere, _course, identity=("course_id",),
            example=_some_course,
        ),
        PageSpec(
            "order_course", "Order a course", "clock", May.ORDER_TREATMENTS, elsewhere, _order,
            identity=("patient_id",), example=somebody_here,
        ),
        PageSpec("plan", "Proposed sessions", "clock", May.PLAN_TREATMENTS, elsewhere, _plan, example=_waiting_courses),
        PageSpec(
            "session_place", "Time, people, room", "clock", May.PLAN_TREATMENTS, elsewhere, _place,
            identity=("session_id", "course_id", "item_id", "day"), example=_some_session,
        ),
        PageSpec("therapies", "Therapies", "clock", May.MANAGE_THERAPIES, elsewhere, _therapies),
        PageSpec("packages", "Packages", "package", May.MANAGE_THERAPIES, elsewhere, _packages),
        PageSpec(
            "bought_packages", "Packages of the patient", "package", May.SEE_TREATMENTS, elsewhere, _bought,
            identity=("patient_id",), example=_some_buyer,
        ),
        PageSpec(
            "measures", "Measures over time", "chart-column", May.SEE_CLINICAL, elsewhere, _measures,
            identity=("patient_id",), example=_somebody_measured,
        ),
    ]  # fmt: skip


def _day(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.day_controller import make_treatment_day

    return make_treatment_day(desk)


def _waiting(reading: Reading) -> int:
    from narayaneeyam_clinic.treatments.course_page import courses_to_plan
    from narayaneeyam_clinic.treatments.sessions_of_day import waiting_for_treatment

    return waiting_for_treatment(reading) + courses_to_plan(reading)


def _courses(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.courses_controller import make_courses

    return make_courses(desk)


def _course(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.course_controller import make_course

    return make_course(desk)


def _order(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.order_controller import make_order

    return make_order(desk)


def _plan(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.plan_controller import make_plan

    return make_plan(desk)


def _place(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.place_controller import make_place

    return make_place(desk)


def _therapies(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.therapies_controller import make_therapies

    return make_therapies(desk)


def _packages(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.packages_controller import make_packages

    return make_packages(desk)


def _bought(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.bought_controller import make_bought

    return make_bought(desk)


def _measures(desk: Desk) -> Page:
    from narayaneeyam_desktop.treatments.measures_controller import make_measures

    return make_measures(desk)


def _somebody_measured(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.treatments.trends import measured_most

    patient_id = measured_most(reading)
    return {"patient_id": patient_id} if patient_id else None


def _some_course(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.treatments.course_page import course_list

    rows = sorted(course_list(reading), key=lambda row: -row.done)
    return {"course_id": rows[0].course_id} if rows else None


def _waiting_courses(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.treatments.course_page import course_list

    waiting = [row.course_id for row in course_list(reading) if row.state == "ordered"]
    return {"course_ids": tuple(waiting)} if waiting else None


def _some_session(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.treatments.sessions_of_day import sessions_of_day

    rows = [row for row in sessions_of_day(reading, reading.today) if row.state == "planned"]
    return {"session_id": rows[0].session_id} if rows else None


def _some_buyer(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.treatments.sell_package import some_buyer

    patient_id = some_buyer(reading)
    return {"patient_id": patient_id} if patient_id else None
