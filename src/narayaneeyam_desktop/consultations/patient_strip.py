"""The strip at the top of a consultation: who it is, allergies in red, current medicines, and the primary action."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.consultations.consultation_page import ConsultationPageRead
from narayaneeyam_clinic.consultations.examination import finding_words
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.person_words import age_and_sex
from narayaneeyam_desktop.safety_words import question_words
from narayaneeyam_desktop.widgets.person_strip import PersonStrip
from narayaneeyam_desktop.widgets.small_parts import Pill, Tone


class PatientStrip(PersonStrip):
    """With what the patient takes now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        medicines = Pill(tone=Tone.BLUE)
        super().__init__(medicines, parent)
        self.medicines = medicines

    def show_patient(self, read: ConsultationPageRead) -> None:
        """Who it is and what must not be overlooked."""
        banner = read.banner
        who = age_and_sex(banner.birth, banner.sex, read.visit.day)
        facts = " · ".join(part for part in (who, banner.registration_number) if part)
        known = [finding_words(one.kind, one.value) for one in read.constitution if one.kind == "prakriti"]
        if read.diet:
            known.append(read.diet)
        known.append(
            self.tr("last seen {day}").format(day=date_text(read.last_seen))
            if read.last_seen
            else self.tr("first visit")
        )
        known.append(self.tr("token {token}").format(token=read.visit.token))
        self.show_person(banner.name, facts, " · ".join(known))
        self._pill(self.allergies, self.tr("Allergy: {names}"), banner.allergies, Tone.RED)
        self.in_question.say(question_words(banner.in_question))
        self._pill(self.medicines, self.tr("On: {names}"), banner.current_medicines, Tone.BLUE)

    def _pill(self, pill: Pill, words: str, names: tuple[str, ...] | None, tone: Tone) -> None:
        self.show_names(pill, words.format(names=", ".join(names)) if names else "", tone)
