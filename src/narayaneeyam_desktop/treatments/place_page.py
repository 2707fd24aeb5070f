"""Time, people and room of a session, or of one more of its course: what clashes stands beside it before it is kept (TREAT-8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.treatments.change_session import SessionPlace
from narayaneeyam_clinic.treatments.clash_rules import Clash
from narayaneeyam_clinic.treatments.plan_problem import TherapyRoom
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_clinic.treatments.staff_skills import TherapistRow
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.treatments.treatment_words import clash_words, span_words
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone, small_text
from narayaneeyam_desktop.widgets.time_field import TimeField


class PlacePage(Page):
    """F5 finds the next free place on the day, F9 keeps what is typed, Shift F9 keeps it in spite of clashes.

    Signals:
        look_wanted: what stands against the typed place (SessionPlace).
        find_wanted: the first free place on a day (date).
        keep_wanted: (SessionPlace, the reason or for one more session its dose, whether in spite of clashes).
    """

    look_wanted = Signal(object)
    find_wanted = Signal(object)
    keep_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Time, people, room"))
        self._therapists: dict[str, CheckField] = {}
        self._adds = False
        self.what = small_text("", "heading")
        self.now = small_text("", "muted")
        self.day = DateField(self.tr("Day"), today)
        self.time = TimeField(self.tr("Time"))
        self.room = ChoiceField(self.tr("Room"))
        self.reason = LineField(self.tr("Why"), hint=self.tr("Needed for another day or time."), max_length=200)
        self.dose = LineField(self.tr("Dose"), max_length=60)
        self.clashes = Banner("", Tone.AMBER)
        self.form = FormCard()
        self.form.body.addWidget(self.what)
        self.form.body.addWidget(self.now)
        self.form.add(day=self.day, time=self.time)
        self.form.add(room=self.room)
        people = QWidget()
        self._people = QVBoxLayout(people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self.form.body.addWidget(small_text(self.tr("Therapists"), "label"))
        self.form.body.addWidget(people)
        self.form.add(reason=self.reason)
        self.form.add(dose=self.dose)
        self.form.body.addWidget(self.clashes)
        self.form.close_with_problem()
        self.form.setFixedWidth(theme().size(520))
        self.body.addWidget(Scrolled(self.form), 1)
        self.find_action = self.add_page_action(self.tr("Next free place"), "F5", self._find)
        self.despite_action = self.add_page_action(
            self.tr("Keep it in spite of that"), "Shift+F9", self._keep_despite, button=False
        )
        self.keep_action = self.add_page_action(self.tr("Keep"), "F9", self._keep, primary=True)
        for field in (self.day, self.time, self.room):
            field.finished.connect(self._look)
        self.room.edited.connect(self._look)
        self.despite_action.setVisible(False)

    def show_session(
        self, session: SessionRow, therapists: Sequence[TherapistRow], rooms: Sequence[TherapyRoom]
    ) -> None:
        """The session as it is planned now."""
        now = f"{date_text(session.day)} {span_words(session.start, session.minutes)}"
        self._begin((session.therapy, session.patient, session.number), now, therapists, rooms, adding=False)
        self.show_place(SessionPlace(session.day, session.start, session.therapist_ids, session.room_id))
        if session.state is SessionState.MISSED:
            # Why it is moved has been said.
            self.reason.set_text(session.state_why or "")
        self.form.mark_saved()

    def show_new(
        self, words: Sequence[str], day: date, therapists: Sequence[TherapistRow], rooms: Sequence[TherapyRoom]
    ) -> None:
        """One more session of a course (its therapy, patient and number) on this day; the time is to be found."""
        self.set_title(self.tr("One more session"))
        self._begin(words, self.tr("One more session of the course"), therapists, rooms, adding=True)
        self.day.set_value(day)
        self.time.set_value(None)
        self.form.mark_saved()
        self._find()

    def _begin(
        self,
        words: Sequence[str],
        now: str,
        therapists: Sequence[TherapistRow],
        rooms: Sequence[TherapyRoom],
        *,
        adding: bool,
    ) -> None:
        self.what.setText(" · ".join(words))
        self.now.setText(now)
        self.reason.setVisible(not adding)
        self.dose.setVisible(adding)
        self._adds = adding
        for box in self._therapists.values():
            box.hide()
            box.deleteLater()
        self._therapists = {}
        for one in therapists:
            box = CheckField(f"{one.name} ({', '.join(one.skills)})" if one.skills else one.name)
            box.clicked.connect(self._look)
            self._therapists[one.staff_id] = box
            self._people.addWidget(box)
        self.room.set_choices([(None, self.tr("no room")), *((room.id, room.name) for room in rooms)])
        self.reason.set_text("")
        self.dose.set_text("")
        self.day.setFocus()

    def show_place(self, place: SessionPlace) -> None:
        """Into the fields, and looked at."""
        self.day.set_value(place.day)
        self.time.set_value(place.start)
        self.room.set_value(place.room_id)
        for staff_id, box in self._therapists.items():
            box.setChecked(staff_id in place.therapist_ids)
        self._look()

    def show_clashes(self, clashes: Sequence[Clash]) -> None:
        self.clashes.say("\n".join(clash_words(clash) for clash in clashes))
        self.despite_action.setVisible(bool(clashes))

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def focus_first(self) -> None:
        self.day.setFocus()

    def _place(self) -> SessionPlace | None:
        day = self.day.value()
        start = self.time.value()
        if start is None:
            self.time.show_problem(self.tr("Write a time, such as 7:00 or 1:30 pm."))
            return None
        if day is None:
            self.day.show_problem(self.tr("Write a day that there is, such as 21-11-2026."))
            return None
        people = tuple(staff_id for staff_id, box in self._therapists.items() if box.isChecked())
        room = self.room.value()
        return SessionPlace(day, start, people, None if room is None else str(room))

    def _look(self) -> None:
        if self._adds and self.time.value() is None:
            return  # it is still looked for
        place = self._place()
        if place is not None:
            self.look_wanted.emit(place)

    def _find(self) -> None:
        day = self.day.value()
        if day is not None:
            self.find_wanted.emit(day)

    def _keep(self) -> None:
        place = self._place()
        if place is not None:
            self.keep_wanted.emit((place, self._said(), False))

    def _keep_despite(self) -> None:
        place = self._place()
        if place is not None:
            self.keep_wanted.emit((place, self._said(), True))

    def _said(self) -> str:
        return (self.dose if self._adds else self.reason).text()
