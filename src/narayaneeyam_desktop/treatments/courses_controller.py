"""Answers the list of courses."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.treatments.course_page import CourseRow, course_list
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.treatments.courses_page import CoursesPage


class CoursesController(Controller):
    """Argument: `patient_id`, for one person's courses."""

    def __init__(self, page: CoursesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._patient_id: str | None = None
        self._also_over = False
        page.course_wanted.connect(self._open)
        page.plan_wanted.connect(self._plan)
        page.order_wanted.connect(self._order)
        page.also_over_wanted.connect(self._show_over)
        desk.news.treatments_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        given = arguments.get("patient_id")
        self._patient_id = str(given) if given else None
        self._read()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read()

    def _show_over(self, wanted: bool) -> None:
        self._also_over = wanted
        self._read()

    def _read(self) -> None:
        only_open, patient_id = not self._also_over, self._patient_id
        self.desk.read(
            self,
            lambda rd: course_list(rd, only_open=only_open, patient_id=patient_id),
            done=self._page.show_courses,
            replaces="courses",
        )

    def _open(self, row: CourseRow) -> None:
        self.desk.open_page("course", course_id=row.course_id)

    def _plan(self, course_ids: tuple[str, ...]) -> None:
        self.desk.open_page("plan", course_ids=course_ids)

    def _order(self) -> None:
        self.desk.open_page("order_course", patient_id=self._patient_id or "")


def make_courses(desk: Desk) -> CoursesPage:
    """The page with its controller."""
    page = CoursesPage(may_plan=desk.may(Permission.PLAN_TREATMENTS), may_order=desk.may(Permission.ORDER_TREATMENTS))
    CoursesController(page, desk)
    return page
