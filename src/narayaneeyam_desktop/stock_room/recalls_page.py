"""The recalls, and recalling a batch (SHELF-40)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.wording import translated


class RecallsPage(TablePage):
    """Signals: recalling: F9."""

    recalling = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Recalls"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Batch"), 150),
                Shown(translated("stock_room", "Reason"), 260),
                Shown(translated("stock_room", "When"), 170),
                Shown(translated("stock_room", "By"), 150, may_hide=1),
                Shown(translated("stock_room", "State"), 110, is_state=True),
            ],
            name="recalls",
            empty=EmptyState(
                translated("stock_room", "No batch was recalled"),
                translated("stock_room", "A recalled batch is not sold anywhere, and whoever got it is listed."),
                icon_name="ban",
            ),
            parent=parent,
        )
        self.medicine = SuggestField(translated("stock_room", "Medicine or code"))
        self.batch = LineField(translated("stock_room", "Batch"), max_length=40)
        self.reason = LineField(translated("stock_room", "Why it must come back"), max_length=200)
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for field, share in ((self.medicine, 4), (self.batch, 2), (self.reason, 5)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.above.addLayout(row)
        self.medicine.chosen.connect(self.medicine.go_to_next)
        self.tell_enter(translated("stock_room", "Open"))
        self.recall_action = self.add_page_action(
            translated("stock_room", "Recall the batch"), "F9", self.recalling.emit, primary=True
        )

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {"medicine": self.medicine, "batch_number": self.batch, "reason": self.reason}.get(field or "")
        blame(blamed, sentence, self.problem)
