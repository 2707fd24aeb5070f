"""A line of fields in the page: on which day a return was filed, and under which reference (GSTR-13)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import Card, small_text

_LONGEST_REFERENCE = 40


class FilingStrip(Card):
    """Hidden until it is wanted.

    Signals:
        filing: (day, reference).
    """

    filing = Signal(object, str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        size = theme().size
        self.day = DateField(self.tr("Filed on"), today)
        self.day.setFixedWidth(size(170))
        self.reference = LineField(
            self.tr("Acknowledgement number (ARN)"),
            hint=self.tr("As the portal gave it."),
            max_length=_LONGEST_REFERENCE,
        )
        self.reference.setFixedWidth(size(260))
        words = small_text(
            self.tr(
                "From then on this month's bills stay as they are. What another PC still sends is told with the next month."
            )
        )
        words.setWordWrap(True)
        self.button = ActionButton(self.tr("Mark as filed"))
        self.button.clicked.connect(self._filed)
        row = QHBoxLayout()
        row.setSpacing(size(16))
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reference, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def ask(self, day: date) -> None:
        """Comes up, with the focus where one types."""
        self.day.set_value(day)
        self.reference.set_text("")
        self.show()
        self.reference.setFocus()

    def _filed(self) -> None:
        if not self.day.is_wrong():
            self.filing.emit(self.day.value(), self.reference.text())
