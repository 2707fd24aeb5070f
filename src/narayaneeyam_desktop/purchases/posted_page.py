"""A posted document of buying: its lines, what they come to, and what can be done with it. It is never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.ask import Question, ask_reason
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class PostedColumn:
    """One column of the lines; the cells of a row come in the order of the columns."""

    title: str
    width: int = 90
    right: bool = False
    stretch: bool = False
    may_hide: int = 0


@dataclass(frozen=True, slots=True)
class PostedRow:
    """One line in finished words."""

    key: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PostedShown:
    """A document in finished words. `sums` are words with amounts; `total` stands large under them."""

    title: str
    facts: str
    rows: Sequence[PostedRow]
    sums: Sequence[tuple[str, str]]
    total_words: str
    total: str
    state: str = ""
    tone: Tone = Tone.PLAIN
    notice: str = ""
    beside: Sequence[tuple[str, str]] = ()


class PostedPage(Page):
    """Lines at the left, sums at the right.

    Signals:
        reason_given: what was asked for has its reason ((what, reason)).
    """

    reason_given = Signal(object)

    def __init__(self, columns: Sequence[PostedColumn], name: str, lines: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        size = theme().size
        self.state = Pill()
        self.add_beside_title(self.state)
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        self.body.addWidget(self.facts)
        self.notice = Banner("", Tone.AMBER)
        self.body.addWidget(self.notice)
        card = Card(margin=0)
        self.table: RowsTable[PostedRow] = RowsTable(
            [
                Column(
                    one.title, partial(_cell, at), width=one.width, right=one.right, stretch=one.stretch,
                    may_hide=one.may_hide,
                )
                for at, one in enumerate(columns)
            ],
            name=name,
            identity=_key,
        )  # fmt: skip
        self.table.set_accessible_name(lines)
        card.body.addWidget(self.table, 1)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(card, 1)
        self.side = QVBoxLayout()
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(size(12))
        self.sums, self.beside = Figures(), Figures()
        self.side.addWidget(self.sums)
        self.side.addWidget(self.beside)
        self.side.addStretch(1)
        holder = QWidget()
        holder.setLayout(self.side)
        scrolled = Scrolled(holder)
        scrolled.setFixedWidth(size(270))
        across.addWidget(scrolled)
        self.body.addLayout(across, 1)
        self.question: Question | None = None
        self._asked = ""

    def show_document(self, shown: PostedShown) -> None:
        self.set_title(shown.title)
        self.state.show_state(shown.state, shown.tone)
        self.state.setVisible(bool(shown.state))
        self.facts.setText(shown.facts)
        self.notice.say(shown.notice)
        self.table.show_rows(shown.rows)
        self.sums.show_figures(shown.sums, shown.total_words, shown.total)
        self.beside.show_figures(shown.beside)

    def show_problem(self, sentence: str) -> None:
        """Why it could not be done."""
        self.notice.say(sentence, Tone.RED)

    def ask_why(self, what: str, title: str, text: str, verb: str) -> None:
        """Asks for the reason of what cannot be undone; the answer comes by `reason_given`."""
        self._asked = what
        self.question = ask_reason(self, title, text, self.tr("Reason"), self._answered, verb=verb)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _answered(self, reason: str) -> None:
        self.reason_given.emit((self._asked, reason))


class Figures(Card):
    """Words at the left, amounts at the right; the last one large."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme().size(4))
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._parts: list[QWidget] = []

    def show_figures(self, figures: Sequence[tuple[str, str]], last: str = "", amount: str = "") -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for row, (words, figure) in enumerate(figures):
            self._add(row, words, figure)
        if last:
            self._add_large(len(figures), last, amount)
        self.setVisible(bool(self._parts))

    def texts(self) -> list[str]:
        """What stands there, for whoever asks: "CGST 21.13"."""
        return [
            f"{self._parts[at].text()} {self._parts[at + 1].text()}"  # type: ignore[attr-defined]
            for at in range(0, len(self._parts), 2)
        ]

    def _add_large(self, row: int, words: str, figure: str) -> None:
        """On a row of its own: a large amount would leave the words no room."""
        label, amount = small_text(words), small_text(figure, "amount")
        amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        amount.setAccessibleName(f"{words} {figure}")
        self._grid.addWidget(label, row, 0, 1, 2)
        self._grid.addWidget(amount, row + 1, 0, 1, 2)
        self._parts += [label, amount]

    def _add(self, row: int, words: str, figure: str) -> None:
        label, amount = small_text(words), small_text(figure, "")
        label.setWordWrap(True)
        amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(amount, row, 1)
        self._parts += [label, amount]


def _cell(at: int, row: PostedRow) -> str:
    return row.cells[at]


def _key(row: PostedRow) -> object:
    return row.key
