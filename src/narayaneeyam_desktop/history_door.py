"""From the page of a record to the history of its changes, by one key on every page (CAP-12)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.history import may_see
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page


class HistoryDoor(QObject):
    """One for each controller whose page shows a record, or a list of which one is chosen."""

    def __init__(
        self, page: Page, desk: Desk, table: str, chosen: Callable[[], tuple[str, str] | None], *, nothing: str = ""
    ) -> None:
        """`chosen` answers with the record's identity and what it is called, or None where none is chosen; `nothing` is what is said
        then in place of the list's words."""
        super().__init__(page)
        self._nothing = nothing or self.tr("Choose in the list first whose changes you want to see.")
        self._desk, self._table, self._chosen = desk, table, chosen
        action = page.add_page_action(self.tr("History"), "Ctrl+H", self._open, button=False)
        action.setVisible(desk.may(Permission.SEE_HISTORY) and may_see(desk.actor, table, "name"))

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self._desk.say(self._nothing)
            return
        record_id, name = chosen
        self._desk.open_page("history", table=self._table, record_id=record_id, name=name)
