"""What happened before, at the right of the note: newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.timeline_words import entry_lines
from narayaneeyam_desktop.widgets.small_parts import Card, small_text

_MOST = 40


class TimelineCard(Card):
    """At most forty facts; the patient's own page has all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(small_text(self.tr("Timeline"), "label"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Timeline"))
        self._area.setProperty("role", "reading")
        self.body.addWidget(self._area, 1)

    def show_entries(self, entries: Sequence[TimelineEntry], today: date) -> None:
        """These facts."""
        size = theme().size
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, size(8), 0)
        column.setSpacing(size(2))
        for entry in entries[:_MOST]:
            head, fact = entry_lines(entry, today)
            when = small_text(head, "label")
            when.setWordWrap(True)
            column.addWidget(when)
            words = small_text(fact, "")
            words.setWordWrap(True)
            column.addWidget(words)
            column.addSpacing(size(8))
        column.addStretch(1)
        self._area.setWidget(inside)
