"""What both pages of sending back to a supplier are: whose or what, why, how much of each row, what it comes to (BUY-30, BUY-34)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import Field, LineField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_rows import TypedRowsCard
from narayaneeyam_desktop.wording import translated


class GoingRow(Protocol):
    """A row of such a table: `goes` is empty until something of it goes back."""

    @property
    def goes(self) -> str: ...


Row = TypeVar("Row", bound=GoingRow)


class SendingPage(Page, Generic[Row]):
    """Digits typed in the table are the packs of its row; Enter notes them. F9 alone writes.

    Signals:
        row_chosen: the row that the fields below are about.
        row_typed: what was typed for the chosen row.
        writing: the return is to be posted.
    """

    row_chosen = Signal(object)
    row_typed = Signal(object)
    writing = Signal()

    def __init__(
        self, title: str, first: Field, share: int, table: RowsTable[Row], *, beside: Mapping[str, LineField]
    ) -> None:
        """`first` stands before the reason and is `share` thirds as wide; `beside`: the fields beside the packs, as refusals call them."""
        super().__init__("")
        self.set_title(title)
        head = Card()
        across = QHBoxLayout()
        across.setSpacing(theme().size(12))
        self.reason = LineField(translated("purchases", "Reason"), max_length=200)
        across.addWidget(first, share, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.reason, 3, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(across)
        self.body.addWidget(head)
        self.table = table
        self.quantity = LineField(translated("purchases", "Packs that go back"), max_length=20)
        self.card = TypedRowsCard(table, [self.quantity, *beside.values()], empty=self.empty_fields)
        self.card.chosen.connect(self.row_chosen)
        self.card.noted.connect(self.note)
        self.sums, self.sum = small_text(""), small_text("", "amount")
        self.card.row.addWidget(self.sums, 2)
        self.card.row.addWidget(self.sum)
        self.body.addWidget(self.card, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.write_action = self.add_page_action(
            translated("purchases", "Send back"), "F9", self.writing.emit, primary=True
        )
        self.blamed: dict[str, Field] = {"quantity": self.quantity, "reason": self.reason, **beside}

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.card.show_rows(rows)
        self.problem.say("")

    def show_sums(self, words: str, total: str) -> None:
        self.sums.setText(words)
        self.sum.setText(total)
        self.write_action.setEnabled(bool(total))

    def show_problem(self, field: str | None, sentence: str) -> None:
        blame(self.blamed.get(field or ""), sentence, self.problem)

    def draft_state(self) -> object | None:
        return any(row.goes for row in self.table.rows()) or None

    def empty_fields(self) -> None:
        """Nothing of the chosen row goes back."""
        self.quantity.set_text("")

    @abstractmethod
    def note(self, row: Row) -> None:
        """Says `row_typed` of what stands in the fields."""
