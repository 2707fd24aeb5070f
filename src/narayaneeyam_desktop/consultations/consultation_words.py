"""Words of the doctor's screens for what the clinic's values say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.consultations.consultation_page import FoundConstitution
from narayaneeyam_clinic.consultations.examination import finding_words
from narayaneeyam_desktop.formats import date_text


def last_found_words(found: FoundConstitution) -> str:
    """ "Vata-pitta, found by Dr. Hari on 02-10-2026": a finding has its clinician and its day (CONS-5)."""
    return QCoreApplication.translate("examination", "{finding}, found by {clinician} on {day}").format(
        finding=finding_words(found.kind, found.value), clinician=found.found_by, day=date_text(found.found_on)
    )
