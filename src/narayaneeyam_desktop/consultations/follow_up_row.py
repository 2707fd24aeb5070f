"""When to come again: one tap, or a date (CONS-9)."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from narayaneeyam_clinic.consultations.follow_up_rules import FollowUp, follow_up_day
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.wrapping_row import WrappingRow


class FollowUpRow(QWidget):
    """Pressing a choice again takes it back.

    Signals:
        edited: another day was chosen or typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._label = small_text(self.tr("Come again"), "label")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().size(6))
        self._grid.addWidget(self._label, 0, 0)
        self._row = QWidget()
        row = WrappingRow(self._row, from_left=True)
        row.setSpacing(theme().size(6))
        row.let_wrap(True)
        self._grid.addWidget(self._row, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self._is_above = False
        words = {
            FollowUp.ONE_DAY: self.tr("1 day"),
            FollowUp.THREE_DAYS: self.tr("3 days"),
            FollowUp.ONE_WEEK: self.tr("1 week"),
            FollowUp.TWO_WEEKS: self.tr("2 weeks"),
            FollowUp.ONE_MONTH: self.tr("1 month"),
        }
        self.choices: dict[FollowUp, QPushButton] = {}
        for choice, text in words.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Come again in {time}").format(time=text))
            button.setProperty("choice", str(choice))
            button.clicked.connect(self._tapped)
            self.choices[choice] = button
            row.addWidget(button)
        self.date_field = LineField("", placeholder="dd-MM-yyyy", max_length=10)
        self.date_field.input.setAccessibleName(self.tr("Come again on"))
        self.date_field.setFixedWidth(theme().size(116))
        self.date_field.edited.connect(self._typed)
        row.addWidget(self.date_field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In large letters the label goes above, so that no choice is cut."""
        super().resizeEvent(event)
        is_above = event.size().width() < self._needed()
        if is_above != self._is_above:
            self._is_above = is_above
            for part in (self._label, self._row):
                self._grid.removeWidget(part)
            if is_above:
                self._grid.addWidget(self._label, 0, 0, 1, 2)
                self._grid.addWidget(self._row, 1, 0, 1, 2)
            else:
                self._grid.addWidget(self._label, 0, 0)
                self._grid.addWidget(self._row, 0, 1)

    def minimumSizeHint(self) -> QSize:
        # The label can always go above.
        return QSize(self._row.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _needed(self) -> int:
        return self._label.sizeHint().width() + self._grid.spacing() + self._row.sizeHint().width()

    def set_today(self, today: date) -> None:
        self._today = today
        self._mark()

    def day(self) -> date | None:
        """The day; None when nothing, or no date, is there."""
        return _date(self.date_field.text())

    def show_day(self, day: date | None) -> None:
        """This day, without a signal."""
        self.date_field.set_text(date_text(day) if day else "")
        self._mark()

    def set_read_only(self, read_only: bool) -> None:
        self.date_field.input.setReadOnly(read_only)
        for button in self.choices.values():
            button.setEnabled(not read_only)

    def _tapped(self) -> None:
        button = self.sender()
        choice = FollowUp(str(button.property("choice")))
        day = follow_up_day(choice, self._today)
        self.show_day(None if self.day() == day else day)
        self.edited.emit()

    def _typed(self) -> None:
        text = self.date_field.text()
        if len(text) == 10 and self.day() is None:
            self.date_field.show_problem(self.tr("This is no date."))
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        day = self.day()
        for choice, button in self.choices.items():
            button.setChecked(day is not None and follow_up_day(choice, self._today) == day)


def _date(text: str) -> date | None:
    try:
        return datetime.strptime(text.replace("/", "-").replace(".", "-"), "%d-%m-%Y").date()  # noqa: DTZ007  # a date has no zone
    except ValueError:
        return None
