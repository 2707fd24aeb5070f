"""Counting: scan or type, how many, and what was counted of all (SHELF-22)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, ShownRow, TablePage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.wording import translated

UNCOUNTED, COUNTED, ALL = "uncounted", "counted", "all"


class StockTakePage(TablePage):
    """A scan counts one pack of its lot; a lot that was chosen asks how many. Enter in the quantity counts.

    Signals:
        lot_chosen: a lot was taken (its Suggestion).
        code_typed: a scanned code (str).
        count_entered: quantity as typed (str).
        take_back_wanted: the last count was in error.
        filtered: other lots are to be listed.
        found_wanted: a lot that is not listed was found.
        differences_wanted, cancel_wanted: the actions.
    """

    lot_chosen = Signal(object)
    code_typed = Signal(str)
    count_entered = Signal(str)
    take_back_wanted = Signal()
    filtered = Signal()
    found_wanted = Signal()
    differences_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Stock-take"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Batch"), 130),
                Shown(translated("stock_room", "Expiry"), 90, may_hide=1),
                Shown(translated("stock_room", "Place"), 110),
                Shown(translated("stock_room", "Should be"), 110, right=True),
                Shown(translated("stock_room", "Counted"), 110, right=True),
                Shown(translated("stock_room", "State"), 130, is_state=True),
            ],
            name="stock_take",
            empty=EmptyState(translated("stock_room", "No lots here"), "", icon_name="boxes"),
            parent=parent,
        )
        size = theme().size
        self.state = Pill()
        self.progress = Pill()
        self.add_beside_title(self.state)
        self.add_beside_title(self.progress)
        self.lot = SuggestField(translated("stock_room", "Medicine or code"))
        self.quantity = LineField(translated("stock_room", "How many (0 for none)"), max_length=20)
        self.quantity.moves_on_enter = False
        self.only = ChoiceField(
            translated("stock_room", "Shown"),
            [
                (ALL, translated("stock_room", "All lots")),
                (UNCOUNTED, translated("stock_room", "Not counted yet")),
                (COUNTED, translated("stock_room", "Counted")),
            ],
        )
        row = QHBoxLayout()
        row.setSpacing(size(12))
        for field, share in ((self.lot, 6), (self.quantity, 3), (self.only, 0)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        # Who only looks has the choice alone: it stays as wide as its words.
        row.addStretch(0)
        self._entry = row
        self.only.fit_words(180)
        self.above.addLayout(row)
        self.last = small_text("", "heading")
        self._last_card = Card()
        self._last_card.body.addWidget(self.last)
        self.above.addWidget(self._last_card)
        self.lot.chosen.connect(self.lot_chosen)
        self.lot.entered.connect(self.code_typed)
        self.quantity.enter_pressed.connect(self._entered)
        self.only.edited.connect(self.filtered)
        self.cancel_action = self.add_page_action(
            translated("stock_room", "Cancel the stock-take"), "F7", self.cancel_wanted.emit, button=False
        )
        self.found_action = self.add_page_action(
            translated("stock_room", "Found another lot"), "F3", self.found_wanted.emit
        )
        self.back_action = self.add_page_action(
            translated("stock_room", "Take back the last count"), "F8", self.take_back_wanted.emit, button=False
        )
        self.differences_action = self.add_page_action(
            translated("stock_room", "Differences"), "F9", self.differences_wanted.emit, primary=True
        )

    def show_take(
        self, title: str, facts: str, state: tuple[str, Tone], progress: str, rows: Sequence[ShownRow], last: str
    ) -> None:
        self.set_title(title)
        self.state.show_state(*state)
        self.progress.show_state(progress, Tone.BLUE)
        self.show_rows(rows, facts)
        self.last.setText(last)
        self._last_card.setVisible(bool(last))

    def show_going_on(self, *, counts: bool, corrects: bool) -> None:
        """Only what can still be done."""
        for widget in (self.lot, self.quantity):
            widget.setVisible(counts)
        self._entry.setStretch(self._entry.count() - 1, 0 if counts else 9)
        for action in (self.cancel_action, self.found_action, self.back_action):
            action.setVisible(counts)
        self.differences_action.setVisible(corrects)

    def show_hint(self, hint: str) -> None:
        self.quantity.set_hint(hint)

    def next_lot(self) -> None:
        """Ready for the next scan."""
        self.lot.take(None)
        self.quantity.set_text("")
        self.quantity.set_hint("")
        self.problem.say("")
        self.lot.input.setFocus()

    def to_quantity(self) -> None:
        self.quantity.input.setFocus()
        self.quantity.input.selectAll()

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field to blame, else under the lots."""
        blamed = {"quantity": self.quantity, "batch": self.lot, "lot": self.lot}.get(field or "")
        blame(blamed, sentence, self.problem)

    def focus_first(self) -> None:
        (self.lot.input if self.lot.isVisible() else self.table).setFocus()

    def _entered(self) -> None:
        self.count_entered.emit(self.quantity.text())
