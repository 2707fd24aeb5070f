"""What every part of the page of a stay shares: the desk, the page, which stay, and how a refusal is said."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.desk import Desk

T = TypeVar("T")


class StayAnswers(QObject):
    """The base of what answers one part; the controller gives it the stay when the page is opened."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.page = page
        self.desk = desk
        self.admission_id = ""

    def show_for(self, admission_id: str) -> None:
        """Another stay; a page belongs to one stay for as long as it lives."""
        self.admission_id = admission_id

    @abstractmethod
    def refresh(self) -> None:
        """Reads again what this part shows."""

    def change(
        self,
        work: Callable[[Transaction], T],
        why: str,
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
        disables: QWidget | QAction | None = None,
    ) -> None:
        """One transaction; without `failed` the sentence stands above the tabs."""
        self.page.problem.say("")
        self.desk.change(self, work, why=why, done=done, failed=failed or self.say_refused, disables=disables)

    def say_refused(self, refused: Refused) -> None:
        self.page.problem.say(self.desk.refused(refused))
