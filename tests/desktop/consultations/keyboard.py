"""What the tests of the consultation type, and how they come to a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_desktop.consultations.consultations_page import ConsultationsPage

ENTER = Qt.Key.Key_Return


class Keys:
    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.controls = 0

    def type(self, text):
        self.qtbot.keyClicks(self.focus(), text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.controls += 1
        self.qtbot.keyClick(self.focus(), key, modifier)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


def look(room, work, by=None):
    with room.clinic.reading(by=by or room.doctor) as rd:
        return work(rd)


def open_first(qtbot, room):
    """From the list into the first consultation."""
    room.window.open_page("consultations", {})
    listing = room.window.current_page()
    assert isinstance(listing, ConsultationsPage)
    qtbot.waitUntil(lambda: len(listing.table.rows()) == 2)
    listing.focus_first()
    qtbot.keyClick(listing.table.view, ENTER)
    qtbot.waitUntil(lambda: room.window.current_page() is not listing)
    page = room.page()
    qtbot.waitUntil(lambda: page.typed().visit_id == room.visits[0])
    return page
