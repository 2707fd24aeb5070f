"""The stock as it was at the end of a day, with its worth (SHELF-51)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.wording import translated


class StockOnDayPage(TablePage):
    """Signals: asked: another day or place."""

    asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Stock of a day"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Batch"), 130),
                Shown(translated("stock_room", "Expiry"), 90),
                Shown(translated("stock_room", "Place"), 120),
                Shown(translated("stock_room", "Quantity"), 120, right=True),
                Shown(translated("stock_room", "At purchase price"), 150, right=True),
                Shown(translated("stock_room", "At MRP"), 130, right=True),
            ],
            name="stock_on_day",
            empty=EmptyState(translated("stock_room", "Nothing lay there on that day"), "", icon_name="boxes"),
            parent=parent,
        )
        self.day = DateField(translated("stock_room", "At the end of"), today)
        self.day.set_value(today)
        self.place = ChoiceField(translated("stock_room", "Place"), [("", translated("stock_room", "All places"))])
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for field in (self.day, self.place):
            field.setFixedWidth(theme().size(200))
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.above.addLayout(row)
        self.day.finished.connect(self.asked)
        self.place.edited.connect(self.asked)
        self.tell_enter(translated("stock_room", "Bin card"))

    def focus_first(self) -> None:
        self.day.input.setFocus()
