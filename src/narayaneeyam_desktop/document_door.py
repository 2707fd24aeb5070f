"""From a stay or a consultation to the documents of its patient; what is added there belongs to it (DOC-1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page


@dataclass(frozen=True, slots=True)
class PapersOf:
    """Whose papers, and the visit or the stay to which a new one belongs."""

    patient_id: str
    patient_name: str
    visit_id: str | None = None
    admission_id: str | None = None


class DocumentDoor(QObject):
    """Adds its action to a page; `whose` says what the page shows now, None while it shows nobody."""

    def __init__(self, page: Page, desk: Desk, whose: Callable[[], PapersOf | None], key: str) -> None:
        super().__init__(page)
        self._desk = desk
        self._whose = whose
        self.action = page.add_page_action(self.tr("Documents"), key, self._open, button=False)
        self.action.setVisible(desk.may(Permission.ADD_DOCUMENTS))

    def _open(self) -> None:
        whose = self._whose()
        if whose is not None:
            self._desk.open_page(
                "documents",
                patient_id=whose.patient_id,
                patient_name=whose.patient_name,
                visit_id=whose.visit_id,
                admission_id=whose.admission_id,
            )
