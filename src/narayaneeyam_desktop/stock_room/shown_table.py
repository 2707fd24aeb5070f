"""A page of one table with facts above it: what most pages of the stock room are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row in finished words. `value` is what it stands for; `tone` colours the column that shows a state."""

    key: object
    cells: tuple[str, ...]
    value: object = None
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """One column: `width` 0 takes what is left."""

    title: str
    width: int = 0
    right: bool = False
    is_state: bool = False
    may_hide: int = 0


class TablePage(Page):
    """Facts, what a subclass puts between (`above`), the table, and what cannot be done below it.

    Signals:
        row_opened: the value of the row on which Enter was pressed.
    """

    row_opened = Signal(object)

    def __init__(
        self, title: str, columns: Sequence[Shown], *, name: str, empty: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_title(title)
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        self.facts.hide()  # until there are some
        self.body.addWidget(self.facts)
        self.above = QVBoxLayout()
        self.above.setSpacing(theme().size(8))
        self.body.addLayout(self.above)
        self.table: RowsTable[ShownRow] = RowsTable(
            [
                Column(
                    one.title,
                    _cell(at),
                    width=one.width or 120,
                    stretch=not one.width,
                    right=one.right,
                    tone=attrgetter("tone") if one.is_state else None,
                    may_hide=one.may_hide,
                )
                for at, one in enumerate(columns)
            ],
            name=name,
            identity=attrgetter("key"),
            empty=empty,
        )
        self.table.set_accessible_name(title)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.table.row_opened.connect(self._opened)

    def show_rows(self, rows: Sequence[ShownRow], facts: str = "") -> None:
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)

    def selected(self) -> object:
        """What the selected row stands for."""
        row = self.table.selected_row()
        return None if row is None else row.value

    def opened(self, arguments: dict[str, object]) -> None:
        # What a subclass puts above the table is made after it.
        self.tab_as_read()
        super().opened(arguments)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _opened(self, row: ShownRow) -> None:
        self.row_opened.emit(row.value)


def _cell(at: int) -> Callable[[ShownRow], str]:
    def text(row: ShownRow) -> str:
        return row.cells[at]

    return text
