"""What must be right before anybody is treated and stands open, in one sentence: wherever a patient's banner is (INBOX-5)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.patients.safety_questions import SafetyQuestion
from narayaneeyam_desktop.field_words import field_words, value_words


def question_words(questions: Sequence[SafetyQuestion]) -> str:
    """ "Two PCs differ, ask before you treat: Blood group O+ or A+."; empty when nothing is open."""
    if not questions:
        return ""
    words = QCoreApplication.translate("inbox", "Two PCs differ, ask before you treat: {fields}.")
    return words.format(fields="; ".join(map(_one, questions)))


def _one(question: SafetyQuestion) -> str:
    either = QCoreApplication.translate("inbox", " or ").join(
        value_words(question.field, one) for one in question.values
    )
    about = f" ({question.about})" if question.about and question.about not in question.values else ""
    return f"{field_words(question.field)}{about} {either}"
