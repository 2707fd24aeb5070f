"""Reads the history of one record for its page."""

from __future__ import annotations

from narayaneeyam_clinic.store.history import HistoryEntry
from narayaneeyam_clinic.store.record_history import record_history
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.field_words import field_words, value_words
from narayaneeyam_desktop.settings.history_page import ChangedField, HistoryPage


class HistoryController(Controller):
    """Read whenever the page comes to the front."""

    def __init__(self, page: HistoryPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page

    def opened(self, arguments: dict[str, object]) -> None:
        table, record_id, name = (arguments.get(key) for key in ("table", "record_id", "name"))
        if not (isinstance(table, str) and isinstance(record_id, str)):
            return
        self.page.show_name(str(name or ""))

        def work(rd: Reading) -> list[HistoryEntry]:
            return record_history(rd, table, record_id)

        self.desk.read(self, work, done=self._show, replaces="history")

    def _show(self, entries: list[HistoryEntry]) -> None:
        self.page.show_changes(
            [
                ChangedField(
                    entry.at,
                    entry.by,
                    entry.device,
                    field_words(change.field),
                    value_words(change.field, change.before),
                    value_words(change.field, change.after),
                )
                for entry in entries
                for change in entry.changes
            ]
        )


def make_history(desk: Desk) -> HistoryPage:
    """The page with its controller."""
    page = HistoryPage()
    HistoryController(page, desk)
    return page
