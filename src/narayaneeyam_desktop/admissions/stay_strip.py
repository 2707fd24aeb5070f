"""The strip at the top of a stay: who it is, where and since when, allergies in red, and how the stay stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.stay_header import StayHeader
from narayaneeyam_clinic.admissions.stay_states import AdmissionState
from narayaneeyam_clinic.shared.names import initials
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.person_words import age_and_sex
from narayaneeyam_desktop.safety_words import question_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text

_TONES = {
    AdmissionState.ADMITTED: Tone.LEAF,
    AdmissionState.DISCHARGE_ORDERED: Tone.AMBER,
    AdmissionState.LEFT: Tone.PLAIN,
    AdmissionState.CANCELLED: Tone.RED,
}


class StayStrip(Card):
    """Put buttons into `buttons`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=8, parent=parent)
        size = theme().size
        self._initials = QLabel()
        self._initials.setProperty("role", "bigInitials")
        self._initials.setFixedSize(size(40), size(40))
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._facts, self._where = small_text("", "title"), small_text(""), small_text("", "label")
        first = QHBoxLayout()
        first.setSpacing(size(6))
        first.addWidget(self._name)
        first.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setSpacing(size(2))
        words.addLayout(first)
        words.addWidget(self._where)
        self.allergies, self.state = Pill(tone=Tone.RED), Pill()
        self.in_question = Banner("", Tone.RED)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(size(12))
        row = QHBoxLayout()
        row.setSpacing(size(16))
        row.addWidget(self._initials)
        row.addLayout(words)
        row.addWidget(self.allergies)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addLayout(self.buttons)
        self.body.addLayout(row)
        self.body.addWidget(self.in_question)

    def show_stay(self, stay: StayHeader) -> None:
        """Who it is and what must not be overlooked."""
        banner = stay.patient
        self._initials.setText(initials(banner.name))
        self._name.setText(banner.name)
        who = age_and_sex(banner.birth, banner.sex, stay.today)
        self._facts.setText(" · ".join(part for part in (who, banner.registration_number, stay.number) if part))
        bed = f"{stay.bed.bed}, {stay.bed.category}" if stay.bed else ""
        day = self.tr("day {number}").format(number=stay.day_number)
        until = (
            self.tr("until {day}").format(day=date_text(stay.expected_leave_on))
            if stay.expected_leave_on and stay.is_in_house
            else ""
        )
        parts = (bed, day, stay.doctor, until, stay.bystander)
        self._where.setText(" · ".join(part for part in parts if part))
        self._where.setToolTip(self._where.text())
        allergies = ", ".join(banner.allergies or ())
        words = self.tr("Allergy: {names}").format(names=allergies) if allergies else ""
        self.allergies.setToolTip(words)
        self.allergies.setAccessibleName(words)
        shown = self.allergies.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, theme().size(230))
        self.allergies.show_state(shown, Tone.RED)
        self.state.show_state(self._state_words(stay), Tone.AMBER if stay.away_now else _TONES[stay.state])
        self.in_question.say(question_words(banner.in_question))

    def _state_words(self, stay: StayHeader) -> str:
        if stay.away_now is not None and stay.is_in_house:
            return self.tr("away")
        return {
            AdmissionState.ADMITTED: self.tr("admitted"),
            AdmissionState.DISCHARGE_ORDERED: self.tr("going home"),
            AdmissionState.LEFT: self.tr("has left"),
            AdmissionState.CANCELLED: self.tr("cancelled"),
        }[stay.state]
