"""From a patient or a consultation to ordering a course, to the courses that there are, and to the packages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page


@dataclass(frozen=True, slots=True)
class Treated:
    """Whom it is about, and the visit that an order belongs to, where there is one."""

    patient_id: str
    visit_id: str | None = None


class TreatmentDoor(QObject):
    """Adds its actions to a page; `who` says whom the page shows now, None while it shows nobody."""

    def __init__(self, page: Page, desk: Desk, who: Callable[[], Treated | None], *, measures: bool = False) -> None:
        super().__init__(page)
        self._desk = desk
        self._who = who
        self.order_action = page.add_page_action(self.tr("Order a course"), "Ctrl+O", self._order, button=False)
        self.courses_action = page.add_page_action(self.tr("Courses"), "Ctrl+U", self._courses, button=False)
        self.packages_action = page.add_page_action(self.tr("Packages"), "Ctrl+G", self._packages, button=False)
        self.measures_action = page.add_page_action(
            self.tr("Measures over time"), "Ctrl+M", self._measures, button=False
        )
        self.measures_action.setVisible(measures and desk.may(Permission.SEE_CLINICAL))
        self.order_action.setVisible(desk.may(Permission.ORDER_TREATMENTS))
        self.courses_action.setVisible(desk.may(Permission.SEE_TREATMENTS))
        self.packages_action.setVisible(desk.may(Permission.SEE_TREATMENTS) and desk.may(Permission.TAKE_FEES))

    def _order(self) -> None:
        who = self._who()
        if who is not None:
            self._desk.open_page("order_course", patient_id=who.patient_id, visit_id=who.visit_id)

    def _courses(self) -> None:
        who = self._who()
        if who is not None:
            self._desk.open_page("courses", patient_id=who.patient_id)

    def _packages(self) -> None:
        who = self._who()
        if who is not None:
            self._desk.open_page("bought_packages", patient_id=who.patient_id)

    def _measures(self) -> None:
        who = self._who()
        if who is not None:
            self._desk.open_page("measures", patient_id=who.patient_id)
