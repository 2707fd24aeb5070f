"""One course: the order, its days as a grid, and what is known of the session in front (TREAT-8, TREAT-23)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.treatments.course_page import CoursePageRead
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_clinic.treatments.treatment_states import CourseState, SessionState
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.treatments.course_grid import CourseGrid
from narayaneeyam_desktop.treatments.treatment_words import (
    course_state_words,
    course_tone,
    session_state_words,
    span_words,
)
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text
from narayaneeyam_desktop.wording import counted

_GOES_ON = (CourseState.ORDERED, CourseState.PLANNED)
_MOVABLE = (SessionState.PLANNED, SessionState.ARRIVED, SessionState.MISSED)


class CoursePage(Page):
    """Enter or F7 changes the session in front, F5 (or Enter where none stands) adds one to its therapy, F8 cancels it, F6 stops
    the course, F9 plans what has no time yet.

    Signals:
        place_wanted, cancel_wanted: a session (SessionRow).
        add_wanted: one more session ((item id, day)).
        stop_wanted, plan_wanted, patient_wanted: of the course.
    """

    place_wanted = Signal(object)
    cancel_wanted = Signal(object)
    add_wanted = Signal(object)
    stop_wanted = Signal()
    plan_wanted = Signal()
    patient_wanted = Signal()

    def __init__(self, *, may_plan: bool, may_order: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Course"))
        self._may_plan, self._may_order = may_plan, may_order
        self.state = Pill()
        self.add_beside_title(self.state)
        self.known = small_text("", "muted")
        self.stopped = Banner("", Tone.RED)
        self.missing = Banner("", Tone.AMBER)
        self.grid = CourseGrid()
        self.session = small_text("", "label")
        self.session.setWordWrap(True)
        card = Card()
        card.body.addWidget(self.grid, 1)
        card.body.addWidget(self.session)
        for widget in (self.known, self.stopped, self.missing):
            self.body.addWidget(widget)
        self.body.addWidget(card, 1)
        self.patient_action = self.add_page_action(self.tr("Patient"), "F3", self.patient_wanted.emit, button=False)
        self.stop_action = self.add_page_action(self.tr("Stop the course"), "F6", self.stop_wanted.emit, button=False)
        self.cancel_action = self.add_page_action(self.tr("Cancel this session"), "F8", self._cancel, button=False)
        self.add_action = self.add_page_action(self.tr("Add a session"), "F5", self._add)
        self.place_action = self.add_page_action(self.tr("Time, people, room"), "F7", self._place)
        self.plan_action = self.add_page_action(self.tr("Plan"), "F9", self.plan_wanted.emit, primary=True)
        self.grid.session_chosen.connect(self._chosen)
        self.grid.session_opened.connect(self.place_wanted)
        self.grid.empty_opened.connect(self._add)
        self.add_action.setVisible(False)
        self._chosen(None)

    def show_course(self, course: CoursePageRead) -> None:
        row = course.row
        self.set_title(row.name)
        self.state.show_state(course_state_words(row.state), course_tone(row.state))
        words = self.tr("{patient} · {number} · {doctor} · from {day} · {done} of {sessions} done").format(
            patient=row.patient,
            number=row.number,
            doctor=row.doctor,
            day=date_text(row.starts_on),
            done=row.done,
            # What was ordered, also while it has no time yet.
            sessions=row.sessions + (course.missing if row.state in _GOES_ON else 0),
        )
        missed = sum(one.state is SessionState.MISSED for one in course.sessions)
        if missed:
            words = " · ".join((words, self.tr("{count} missed").format(count=missed)))
        self.known.setText(f"{words}\n{course.note}" if course.note else words)
        self.stopped.say(self.tr("Stopped: {reason}").format(reason=course.stopped_why) if course.stopped_why else "")
        is_open = row.state in _GOES_ON
        missing = course.missing if is_open else 0
        self.missing.say(
            counted(
                self.tr("{count} session has no time yet."),
                self.tr("{count} sessions have no time yet."),
                count=missing,
            )
            if missing
            else ""
        )
        self.plan_action.setVisible(self._may_plan and missing > 0)
        self.stop_action.setVisible(self._may_order and is_open)
        self.add_action.setVisible(self._may_plan and is_open)
        self.grid.show_course(course)

    def focus_first(self) -> None:
        self.grid.setFocus()

    def _chosen(self, session: SessionRow | None) -> None:
        state = None if session is None else session.state
        self.place_action.setVisible(self._may_plan and state in _MOVABLE)
        # What was missed cannot be cancelled any more, only put on another day.
        self.cancel_action.setVisible(self._may_plan and state in _MOVABLE and state is not SessionState.MISSED)
        if session is None:
            self.session.setText("")
            return
        parts = [
            f"{session.therapy}, {date_text(session.day)} {span_words(session.start, session.minutes)}",
            session.room or "",
            ", ".join(session.therapists),
            session_state_words(session.state),
            session.state_why or "",
            session.observations or "",
            session.complications or "",
        ]
        self.session.setText(" · ".join(part for part in parts if part))

    def _place(self) -> None:
        session = self.grid.chosen()
        if session is not None:
            self.place_wanted.emit(session)

    def _add(self) -> None:
        cell = self.grid.cell()
        if cell is not None and self.add_action.isVisible():
            self.add_wanted.emit(cell)

    def _cancel(self) -> None:
        session = self.grid.chosen()
        if session is not None:
            self.cancel_wanted.emit(session)
