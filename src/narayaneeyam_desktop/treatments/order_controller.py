"""Answers the page that orders a course."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.course_templates import course_templates
from narayaneeyam_clinic.treatments.order_course import CourseDraft, OrderedCourse, order_course
from narayaneeyam_clinic.treatments.therapy_list import TherapyRow, therapy_list
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.patient_suggestions import patient_suggestions
from narayaneeyam_desktop.treatments.order_page import OrderPage, OrderTyped
from narayaneeyam_desktop.wording import counted


@dataclass(frozen=True, slots=True)
class _Choices:
    therapies: list[TherapyRow]
    name: str
    number: str


class OrderController(Controller):
    """Arguments: `patient_id` and `visit_id`, where it is known for whom the order is."""

    def __init__(self, page: OrderPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._patient_id = ""
        self._visit_id: str | None = None
        page.patient.suggest_from(desk, patient_suggestions)
        page.order_wanted.connect(self._order)

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id") or "")
        self._visit_id = str(arguments["visit_id"]) if arguments.get("visit_id") else None
        patient_id = self._patient_id

        def work(rd: Reading) -> _Choices:
            therapies = therapy_list(rd)
            if not patient_id:
                return _Choices(therapies, "", "")
            banner = patient_banner(rd, patient_id)
            return _Choices(therapies, banner.name, banner.registration_number)

        self.desk.read(self, work, done=self._show, replaces="choices")

    def _show(self, choices: _Choices) -> None:
        self._page.show_choices(choices.therapies, course_templates())
        self._page.show_patient(choices.name, choices.number)

    def _order(self, typed: OrderTyped) -> None:
        patient_id = self._patient_id or str(self._page.patient.value() or "")
        if not patient_id:
            self._page.show_problem("patient", self.tr("Choose the patient."))
            return
        draft = CourseDraft(
            patient_id=patient_id,
            name=typed.name,
            starts_on=typed.starts_on,
            items=typed.items,
            visit_id=self._visit_id,
            note=typed.note,
        )

        def work(tx: Transaction) -> OrderedCourse:
            return order_course(tx, draft)

        self.desk.change(
            self,
            work,
            why="treatments.order",
            done=self._ordered,
            failed=self._refused,
            disables=self._page.order_action,
        )

    def _ordered(self, ordered: OrderedCourse) -> None:
        self._page.empty()
        self.desk.say(
            counted(self.tr("Ordered: {count} session."), self.tr("Ordered: {count} sessions."), count=ordered.sessions)
        )
        self.desk.go_back()
        if self.desk.may(Permission.PLAN_TREATMENTS):
            self.desk.open_page("plan", course_ids=(ordered.course_id,))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_order(desk: Desk) -> OrderPage:
    """The page with its controller."""
    page = OrderPage(business_date(desk.clinic.clock()))
    OrderController(page, desk)
    return page
