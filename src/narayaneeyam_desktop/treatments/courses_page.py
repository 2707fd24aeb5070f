"""Courses: what waits for a plan first; Enter opens one, F9 plans all that wait together."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.treatments.course_page import CourseRow
from narayaneeyam_clinic.treatments.treatment_states import CourseState
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.treatments.treatment_words import course_state_words, course_tone
from narayaneeyam_desktop.widgets.field import CheckField
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class CoursesPage(Page):
    """Signals:
    course_wanted: one is opened (CourseRow).
    plan_wanted: all that wait are to be planned (their ids).
    order_wanted: a new order.
    also_over_wanted: also those that are over (bool).
    """

    course_wanted = Signal(object)
    plan_wanted = Signal(object)
    order_wanted = Signal()
    also_over_wanted = Signal(bool)

    def __init__(self, *, may_plan: bool, may_order: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Courses"))
        self.also_over = CheckField(self.tr("Also those that are over"))
        self.table: RowsTable[CourseRow] = RowsTable(
            [
                Column(self.tr("Patient"), _patient, width=200, stretch=True, tail=_number),
                Column(self.tr("Course"), _name, width=220),
                Column(self.tr("Begins"), _begins, width=100),
                Column(self.tr("Doctor"), _doctor, width=150, may_hide=1),
                Column(self.tr("Done"), _done, width=80, right=True),
                Column("", _state, width=116, tone=_tone, says=tuple(map(course_state_words, CourseState))),
            ],
            name="courses",
            empty=EmptyState(
                self.tr("No courses"), self.tr("A doctor orders one from the patient or the consultation.")
            ),
            identity=attrgetter("course_id"),
        )
        self.table.set_accessible_name(self.tr("Courses"))
        card = Card()
        card.body.addWidget(self.also_over)
        card.body.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        self.tell_enter(self.tr("Open"))
        self.order_action = self.add_page_action(self.tr("Order a course"), "F2", self.order_wanted.emit)
        self.order_action.setVisible(may_order)
        self.plan_action = self.add_page_action(self.tr("Plan what waits"), "F9", self._plan, primary=True)
        self._may_plan = may_plan
        self.table.row_opened.connect(self.course_wanted)
        self.also_over.toggled.connect(self.also_over_wanted)

    def show_courses(self, rows: Sequence[CourseRow]) -> None:
        self.table.show_rows(rows)
        self.plan_action.setVisible(self._may_plan and any(row.state is CourseState.ORDERED for row in rows))

    def focus_first(self) -> None:
        self.table.setFocus()

    def _plan(self) -> None:
        waiting = [row.course_id for row in self.table.rows() if row.state is CourseState.ORDERED]
        if waiting:
            self.plan_wanted.emit(tuple(waiting))


def _patient(row: CourseRow) -> str:
    return row.patient


def _number(row: CourseRow) -> str:
    return row.number


def _name(row: CourseRow) -> str:
    return row.name


def _begins(row: CourseRow) -> str:
    return date_text(row.starts_on)


def _doctor(row: CourseRow) -> str:
    return row.doctor


def _done(row: CourseRow) -> str:
    return f"{row.done} / {row.sessions}"


def _state(row: CourseRow) -> str:
    return course_state_words(row.state)


def _tone(row: CourseRow) -> Tone | None:
    return course_tone(row.state)
