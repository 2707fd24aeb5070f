"""Schedules: when doctors sit, when nobody is there, and who is on duty (BOOK-51, BOOK-53)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from narayaneeyam_desktop.appointments.absences_tab import AbsencesTab
from narayaneeyam_desktop.appointments.duty_tab import DutyTab
from narayaneeyam_desktop.appointments.hours_tab import HoursTab
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card


class SchedulesPage(Page):
    """Three tabs: hours, leave and holidays, duty.

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
        self.duty = DutyTab(today)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.hours, self.tr("Hours"))
        self.tabs.addTab(self.absences, self.tr("Leave and holidays"))
        self.tabs.addTab(self.duty, self.tr("Duty"))
        self.tabs.currentChanged.connect(self._tab_changed)
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

    def _tab(self) -> HoursTab | AbsencesTab | DutyTab:
        return (self.hours, self.absences, self.duty)[self.tabs.currentIndex()]

    def _tab_changed(self, _index: int) -> None:
        is_duty = self._tab() is self.duty
        self.new_action.setVisible(not is_duty)
        self.remove_action.setVisible(not is_duty)

    def _new(self) -> None:
        self._tab().start_new()
        (self.absences.who if self._tab() is self.absences else self.hours.when).setFocus()

    def _save(self) -> None:
        self._tab().save()

    def _remove(self) -> None:
        """The duty roster has a button of its own for that."""
        absence, hours = self.absences.table.selected_row(), self.hours.table.selected_row()
        if self._tab() is self.absences and absence is not None:
            self.absence_removed.emit(absence)
        elif self._tab() is self.hours and hours is not None:
            self.end_asked.emit(hours)
        else:
            self.row_missing.emit()
