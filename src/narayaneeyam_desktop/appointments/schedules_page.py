"""Schedules: when doctors sit, and when nobody is there (BOOK-51)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from narayaneeyam_clinic.appointments.schedule_page import AbsenceRow
from narayaneeyam_desktop.appointments.absences_tab import AbsencesTab
from narayaneeyam_desktop.appointments.hours_tab import HoursRow, HoursTab
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card


class SchedulesPage(Page):
    """Two tabs: hours, leave and holidays.

    Signals:
        end_asked: hours are to end (a row of the hours).
        absence_removed: a leave or a holiday does not take place (AbsenceRow).
        row_missing: Delete was pressed and no row is selected.
    """

    end_asked = Signal(object)
    absence_removed = Signal(object)
    row_missing = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Schedules"))
        self.hours = HoursTab(today)
        self.absences = AbsencesTab(today)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.hours, self.tr("Hours"))
        self.tabs.addTab(self.absences, self.tr("Leave and holidays"))
        card = Card()
        card.body.addWidget(self.tabs)
        self.body.addWidget(card, 1)
        self.new_action = self.add_page_action(self.tr("New"), "F2", self._new)
        self.remove_action = self.add_page_action(self.tr("End or remove"), "Ctrl+Del", self._remove, button=False)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)

    def focus_first(self) -> None:
        self._tab().focus_first()

    def draft_state(self) -> object | None:
        is_edited = self.hours.form.is_edited() or self.absences.form.is_edited()
        return "typed" if is_edited else None

    def _tab(self) -> HoursTab | AbsencesTab:
        return self.absences if self.tabs.currentIndex() else self.hours

    def _new(self) -> None:
        self._tab().start_new()
        (self.absences.who if self.tabs.currentIndex() else self.hours.when).setFocus()

    def _save(self) -> None:
        self._tab().save()

    def _remove(self) -> None:
        row: HoursRow | AbsenceRow | None = self._tab().table.selected_row()
        if row is None:
            self.row_missing.emit()
        elif isinstance(row, AbsenceRow):
            self.absence_removed.emit(row)
        else:
            self.end_asked.emit(row)
