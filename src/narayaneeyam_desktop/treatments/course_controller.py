"""Answers the page of one course."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.treatments.course_page import CoursePageRead, course_page
from narayaneeyam_clinic.treatments.order_course import stop_course
from narayaneeyam_clinic.treatments.session_steps import cancel_session
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.treatments.course_page import CoursePage
from narayaneeyam_desktop.widgets.ask import ask_reason


class CourseController(Controller):
    """Argument: `course_id`."""

    def __init__(self, page: CoursePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._course_id = ""
        self._read_course: CoursePageRead | None = None
        self._asked: SessionRow | None = None
        HistoryDoor(page, desk, "treatment_course", self._chosen)
        page.place_wanted.connect(self._place)
        page.add_wanted.connect(self._add)
        page.cancel_wanted.connect(self._ask_cancelled)
        page.stop_wanted.connect(self._ask_stopped)
        page.plan_wanted.connect(self._plan)
        page.patient_wanted.connect(self._open_patient)
        desk.news.treatments_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._course_id = str(arguments.get("course_id") or "")
        self._read()

    def _chosen(self) -> tuple[str, str] | None:
        return (self._course_id, self._page.title) if self._course_id else None

    def _changed(self, _news: object) -> None:
        if self._course_id:
            self._read()

    def _read(self) -> None:
        course_id = self._course_id
        self.desk.read(self, lambda rd: course_page(rd, course_id), done=self._show, replaces="course")

    def _show(self, course: CoursePageRead) -> None:
        self._read_course = course
        self._page.show_course(course)

    def _place(self, session: SessionRow) -> None:
        if self.desk.may(Permission.PLAN_TREATMENTS):
            self.desk.open_page("session_place", session_id=session.session_id)

    def _add(self, cell: tuple[str, date]) -> None:
        """To the therapy and on the day of the chosen cell, of the past today."""
        item_id, day = cell
        first = max(day, business_date(self.desk.clinic.clock()))
        self.desk.open_page("session_place", course_id=self._course_id, item_id=item_id, day=first.isoformat())

    def _plan(self) -> None:
        self.desk.open_page("plan", course_ids=(self._course_id,))

    def _open_patient(self) -> None:
        if self._read_course is not None:
            self.desk.open_page("patient", patient_id=self._read_course.row.patient_id)

    def _ask_cancelled(self, session: SessionRow) -> None:
        self._asked = session
        ask_reason(
            self._page,
            self.tr("Cancel {therapy}?").format(therapy=session.therapy),
            self.tr("It will not take place; nothing is charged."),
            self.tr("Why"),
            self._cancelled,
            verb=self.tr("Cancel the session"),
        )

    def _cancelled(self, reason: str) -> None:
        if self._asked is not None:
            session_id = self._asked.session_id
            self.desk.change(self, lambda tx: cancel_session(tx, session_id, reason), why="treatments.cancel")

    def _ask_stopped(self) -> None:
        ask_reason(
            self._page,
            self.tr("Stop this course?"),
            self.tr("What has not begun is cancelled. What was done stays, and stays owed."),
            self.tr("Why"),
            self._stopped,
            verb=self.tr("Stop the course"),
        )

    def _stopped(self, reason: str) -> None:
        course_id = self._course_id
        self.desk.change(self, lambda tx: stop_course(tx, course_id, reason), why="treatments.stop")


def make_course(desk: Desk) -> CoursePage:
    """The page with its controller."""
    page = CoursePage(may_plan=desk.may(Permission.PLAN_TREATMENTS), may_order=desk.may(Permission.ORDER_TREATMENTS))
    CourseController(page, desk)
    return page
