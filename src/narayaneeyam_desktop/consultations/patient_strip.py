"""The strip at the top of a consultation: who it is, allergies in red, current medicines, and the primary action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_clinic.consultations.consultation_page import ConsultationPageRead
from narayaneeyam_clinic.consultations.examination import finding_words
from narayaneeyam_clinic.patients.age_rules import age_text
from narayaneeyam_clinic.shared.names import initials
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.person_words import sex_letter
from narayaneeyam_desktop.safety_words import question_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text


class PatientStrip(Card):
    """Put buttons into `buttons`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=8, parent=parent)
        size = theme().size
        self._initials = QLabel()
        self._initials.setProperty("role", "bigInitials")
        self._initials.setFixedSize(size(40), size(40))
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._facts = small_text("", "title"), small_text("")
        self._known = small_text("", "label")
        first = QHBoxLayout()
        first.setSpacing(size(6))
        first.addWidget(self._name)
        first.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setSpacing(size(2))
        words.addLayout(first)
        words.addWidget(self._known)
        self.allergies, self.medicines = Pill(tone=Tone.RED), Pill(tone=Tone.BLUE)
        self.in_question = Banner("", Tone.RED)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(size(12))
        row = QHBoxLayout()
        row.setSpacing(size(16))
        row.addWidget(self._initials)
        row.addLayout(words)
        row.addWidget(self.allergies)
        row.addWidget(self.medicines)
        row.addStretch(1)
        row.addLayout(self.buttons)
        self.body.addLayout(row)
        self.body.addWidget(self.in_question)

    def show_patient(self, read: ConsultationPageRead) -> None:
        """Who it is and what must not be overlooked."""
        banner = read.banner
        self._initials.setText(initials(banner.name))
        self._name.setText(banner.name)
        age = age_text(banner.birth, read.visit.day)
        who = " ".join(part for part in (age, sex_letter(banner.sex)) if part)
        self._facts.setText(" · ".join(part for part in (who, banner.registration_number) if part))
        known = [finding_words(one.kind, one.value) for one in read.constitution if one.kind == "prakriti"]
        if read.diet:
            known.append(read.diet)
        known.append(
            self.tr("last seen {day}").format(day=date_text(read.last_seen))
            if read.last_seen
            else self.tr("first visit")
        )
        known.append(self.tr("token {token}").format(token=read.visit.token))
        self._known.setText(" · ".join(known))
        self._pill(self.allergies, self.tr("Allergy: {names}"), banner.allergies, Tone.RED)
        self.in_question.say(question_words(banner.in_question))
        self._pill(self.medicines, self.tr("On: {names}"), banner.current_medicines, Tone.BLUE)

    def _pill(self, pill: Pill, words: str, names: tuple[str, ...] | None, tone: Tone) -> None:
        text = words.format(names=", ".join(names)) if names else ""
        room = theme().size(230)
        pill.setToolTip(text)
        pill.setAccessibleName(text)
        pill.show_state(pill.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room), tone)
