"""The strip at the top of a stay: who it is, where and since when, allergies in red, and how the stay stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.admissions.stay_header import StayHeader
from narayaneeyam_clinic.admissions.stay_states import AdmissionState
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.person_words import age_and_sex
from narayaneeyam_desktop.safety_words import question_words
from narayaneeyam_desktop.widgets.person_strip import PersonStrip
from narayaneeyam_desktop.widgets.small_parts import Pill, Tone

_TONES = {
    AdmissionState.ADMITTED: Tone.LEAF,
    AdmissionState.DISCHARGE_ORDERED: Tone.AMBER,
    AdmissionState.LEFT: Tone.PLAIN,
    AdmissionState.CANCELLED: Tone.RED,
}


class StayStrip(PersonStrip):
    """With the state of the stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        state = Pill()
        super().__init__(state, parent)
        self.state = state

    def show_stay(self, stay: StayHeader) -> None:
        """Who it is and what must not be overlooked."""
        banner = stay.patient
        who = age_and_sex(banner.birth, banner.sex, stay.today)
        facts = " · ".join(part for part in (who, banner.registration_number, stay.number) if part)
        bed = f"{stay.bed.bed}, {stay.bed.category}" if stay.bed else ""
        day = self.tr("day {number}").format(number=stay.day_number)
        until = (
            self.tr("until {day}").format(day=date_text(stay.expected_leave_on))
            if stay.expected_leave_on and stay.is_in_house
            else ""
        )
        parts = (bed, day, stay.doctor, until, stay.bystander)
        self.show_person(banner.name, facts, " · ".join(part for part in parts if part))
        allergies = ", ".join(banner.allergies or ())
        words = self.tr("Allergy: {names}").format(names=allergies) if allergies else ""
        self.show_names(self.allergies, words, Tone.RED)
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
