"""What is still to be dispensed from the prescription: prescribed, given, remaining, and what is out of stock (SELL-8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Card, Pill, Tone, small_text


@dataclass(frozen=True, slots=True)
class StillRow:
    """One medicine of the prescription in finished words."""

    name: str
    amounts: str
    state: str = ""
    tone: Tone = Tone.PLAIN


class StillCard(Card):
    """The rows; the column it stands in scrolls when there are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(small_text(self.tr("Still to dispense from the prescription"), "label"))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme().size(8))
        self.body.addLayout(self._column, 1)
        self.setAccessibleName(self.tr("Still to dispense from the prescription"))
        self._rows: list[StillRow] = []
        self._empty_words: str | None = None

    def rows(self) -> list[StillRow]:
        return list(self._rows)

    def show_rows(self, rows: Sequence[StillRow], empty_words: str) -> None:
        """Other rows; with none, the words."""
        if list(rows) == self._rows and empty_words == self._empty_words:
            return
        self._rows, self._empty_words = list(rows), empty_words
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._column.addWidget(_row(row))
        if not rows:
            words = small_text(empty_words)
            words.setWordWrap(True)
            self._column.addWidget(words)
        self._column.addStretch(1)


def _row(row: StillRow) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    across = QHBoxLayout()
    across.setSpacing(theme().size(8))
    name = small_text(row.name, "")
    name.setWordWrap(True)
    across.addWidget(name, 1)
    if row.state:
        across.addWidget(Pill(row.state, row.tone))
    column.addLayout(across)
    if row.amounts:
        amounts = small_text(row.amounts, "hint")
        amounts.setWordWrap(True)
        column.addWidget(amounts)
    return made
