"""A round goes from bed to bed: the next patient's stay in the same part, without the board between (STAY-79)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from narayaneeyam_clinic.admissions.ward_orders import stays_by_bed
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.desk import Desk


class StayRound(QObject):
    """Adds its two actions to the page of a stay. What is being typed there is kept with its patient (STAY-64)."""

    def __init__(self, page: StayPage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        for words, key, by in (
            (self.tr("Next bed"), "Ctrl+PgDown", 1),
            (self.tr("Bed before"), "Ctrl+PgUp", -1),
        ):
            action = page.add_page_action(words, key, partial(self._go, by), button=False)
            action.setPriority(QAction.Priority.LowPriority)

    def _go(self, by: int) -> None:
        if self._page.stay is not None:
            self._desk.read(self, stays_by_bed, done=partial(self._open, self._page.stay.admission_id, by))

    def _open(self, here: str, by: int, stays: list[str]) -> None:
        """Behind the last bed comes the first; from a stay that is over one goes to the first."""
        if not stays:
            return
        to = stays[(stays.index(here) + by) % len(stays)] if here in stays else stays[0]
        if to != here:
            self._desk.open_page("stay", admission_id=to, tab=self._page.current_key())
