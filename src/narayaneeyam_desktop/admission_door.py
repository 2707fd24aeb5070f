"""From a patient or a consultation to admitting, or to the stay that the patient is in already."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.stay_header import open_stay_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.desk import Desk


class AdmissionDoor(QObject):
    """One for each controller whose page has the action."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def is_there(self) -> bool:
        """Whether the person may admit."""
        return self._desk.may(Permission.ADMIT) and self._desk.may(Permission.SEE_WARD)

    def open(self, patient_id: str, consultation_id: str | None = None) -> None:
        def work(rd: Reading) -> str | None:
            return open_stay_of(rd, patient_id)

        self._desk.read(self, work, done=partial(self._go, patient_id, consultation_id), replaces="stay")

    def _go(self, patient_id: str, consultation_id: str | None, admission_id: str | None) -> None:
        if admission_id is not None:
            self._desk.open_page("stay", admission_id=admission_id)
        elif consultation_id is not None:
            self._desk.open_page("admit", patient_id=patient_id, consultation_id=consultation_id)
        else:
            self._desk.open_page("admit", patient_id=patient_id)
