"""What differs after counting, why, and the posting (SHELF-15 to SHELF-18)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.stock_room.post_stock_take import Uncounted
from narayaneeyam_desktop.formats import EMPTY
from narayaneeyam_desktop.stock_room.shown_table import Shown, ShownRow, TablePage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.wording import translated


class DifferencesPage(TablePage):
    """Enter on a lot goes to its own reason, Enter there notes it. F9 posts.

    Signals:
        reason_typed: (batch_id, reason) for one lot.
        posting: F9.
    """

    reason_typed = Signal(object)
    posting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Differences"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Lot"), 200),
                Shown(translated("stock_room", "Should be"), 100, right=True),
                Shown(translated("stock_room", "Counted"), 100, right=True),
                Shown(translated("stock_room", "Difference"), 110, right=True),
                Shown(translated("stock_room", "Worth"), 110, right=True),
                Shown(translated("stock_room", "Reason"), 170),
                Shown(translated("stock_room", "State"), 120, is_state=True, may_hide=1),
            ],
            name="stock_take_differences",
            empty=EmptyState(
                translated("stock_room", "Nothing differs"),
                translated("stock_room", "What was counted is what the ledger has."),
                icon_name="check",
            ),
            parent=parent,
        )
        self.reason = LineField(translated("stock_room", "Reason for all others"), max_length=200)
        self.own = LineField(translated("stock_room", "Reason for the selected lot"), max_length=200)
        self.own.moves_on_enter = False
        self.uncounted = ChoiceField(
            translated("stock_room", "Lots that nobody counted"),
            [
                (None, translated("stock_room", "Choose")),
                (Uncounted.LEFT, translated("stock_room", "stay as they are")),
                (Uncounted.NONE, translated("stock_room", "are taken as none")),
            ],
        )
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for field, share in ((self.reason, 4), (self.own, 4), (self.uncounted, 3)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.above.addLayout(row)
        self.own.enter_pressed.connect(self._noted)
        self.table.row_chosen.connect(self._row_chosen)
        self.tell_enter(translated("stock_room", "Reason"))
        self.row_opened.connect(self._to_own)
        self.post_action = self.add_page_action(
            translated("stock_room", "Post the stock-take"), "F9", self.posting.emit, primary=True
        )

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {"reason": self.reason, "uncounted": self.uncounted}.get(field or "")
        blame(blamed, sentence, self.problem)

    def focus_first(self) -> None:
        (self.reason.input if self.reason.isVisible() else self.table).setFocus()

    def _row_chosen(self, row: ShownRow | None) -> None:
        self.own.set_text(row.cells[6] if row is not None and row.cells[6] != EMPTY else "")

    def _to_own(self, _row: object) -> None:
        self.own.input.setFocus()

    def _noted(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.reason_typed.emit((row.key, self.own.text()))
            self.table.setFocus()
