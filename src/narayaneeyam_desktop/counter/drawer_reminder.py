"""The quiet reminder at the counter that the drawer of this PC is not open, and the ways to it and to the dues (SHIFT-2, SELL-28)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shifts.open_shift import has_open_shift
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.small_parts import Tone


class DrawerReminder(QObject):
    """For who may open it; others would only be disturbed."""

    def __init__(self, page: CounterPage, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._desk = page, desk
        self._may = desk.may(Permission.RUN_SHIFT)
        page.drawer_action.setVisible(self._may)
        page.drawer_wanted.connect(self._to_drawer)
        page.dues_wanted.connect(self._to_dues)
        page.drawer.show_state("")
        desk.news.shift_changed.connect(self._changed)

    def look(self) -> None:
        """As the page opens, and after each news of a drawer."""
        if self._may:
            self._desk.read(self, has_open_shift, done=self._show, replaces="drawer")

    def _changed(self, _news: object) -> None:
        self.look()

    def _show(self, is_open: bool) -> None:
        self._page.drawer.show_state("" if is_open else self.tr("drawer not open"), Tone.AMBER)

    def _to_drawer(self) -> None:
        self._desk.open_page("drawer")

    def _to_dues(self) -> None:
        self._desk.open_page("bills", due=True)
