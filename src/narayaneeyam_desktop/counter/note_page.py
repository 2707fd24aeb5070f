"""What the pages of both notes about an earlier bill are: its lines, what is typed for each, how the money goes, why (RETURN, DEBIT)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_rows import TypedRowsCard
from narayaneeyam_desktop.wording import translated


class NoteRow(Protocol):
    """A line of the bill in finished words; `is_open` while the note can say something about it, `is_said` when it does."""

    @property
    def line_id(self) -> str: ...

    @property
    def is_open(self) -> bool: ...

    @property
    def is_said(self) -> bool: ...


Row = TypeVar("Row", bound=NoteRow)


class NotePage(Page, Generic[Row]):
    """Digits typed in the table are meant for its line; Enter notes them and goes on. F9 alone writes.

    Signals:
        line_typed: what was typed for the chosen line.
        line_chosen: the line that the fields below are about (its id).
        changed: how the money goes changed.
        writing: the note is to be written.
    """

    line_typed = Signal(object)
    line_chosen = Signal(str)
    changed = Signal()
    writing = Signal()

    def __init__(
        self,
        title: str,
        table: RowsTable[Row],
        typed: Mapping[str, LineField],
        way: ChoiceField,
        reasons: Sequence[tuple[object, str]],
        *,
        beside: Mapping[str, Field] | None = None,
        total: str,
        verb: str,
    ) -> None:
        """`typed` and `beside` them: the fields of the chosen line, as refusals call them; `way`: how the money goes; `total`: the
        words over the sum.
        """
        super().__init__("")
        self.set_title(title)
        size = theme().size
        self.facts = small_text("")
        self.body.addWidget(self.facts)
        self.table, self.way = table, way
        table.set_accessible_name(translated("counter", "Lines of the bill"))
        self.card = TypedRowsCard(table, list(typed.values()), empty=self.empty_fields)
        self.card.chosen.connect(self._chosen)
        self.card.noted.connect(self._noted)
        self._of_line: dict[str, Field] = {**typed, **(beside or {})}
        # Before the money's side is made, for Tab goes as the parts were made.
        for field in (beside or {}).values():
            self.card.row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.card.row.addStretch(1)
        self.reference = LineField(translated("counter", "Reference (may stay empty)"), max_length=40)
        self.reason = ChoiceField(translated("counter", "Why"), reasons)
        self.note = LineField(translated("counter", "In words (may stay empty)"), max_length=200)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(self.card, 1)
        self._side = Scrolled(self._money_side(total))
        self._side.setFixedWidth(size(300))
        across.addWidget(self._side)
        self.body.addLayout(across, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.write_action = self.add_page_action(verb, "F9", self.writing.emit, primary=True)
        self._usual = [(choice, choice.value()) for choice in (self.way, self.reason)]
        self._of_note: dict[str, Field] = {"note": self.note, "reference": self.reference}

    def begin(self) -> None:
        """Another note: what was said of the one before is not said of this one."""
        for choice, usual in self._usual:
            choice.set_value(usual)
        for field in (self.reference, self.note):
            field.set_text("")
        self.problem.say("")

    def draft_state(self) -> object | None:
        return any(row.is_said for row in self.table.rows()) or None

    def show_bill(self, title: str, facts: str) -> None:
        self.set_title(title)
        self.facts.setText(facts)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.card.show_rows(rows)

    def show_hint(self, hint: str) -> None:
        """What is told of the chosen line; what is being typed for it stays."""
        next(iter(self._of_line.values())).set_hint(hint)

    def show_line_problem(self, field: str | None, sentence: str) -> None:
        """What was typed for the chosen line cannot be: at its field."""
        blame(self._of_line.get(field or ""), sentence, self.problem)

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field of the whole note to blame, else under the lines: the fields below the table may be about another one."""
        blame(self._of_note.get(field or ""), sentence, self.problem)

    def reference_typed(self) -> str:
        """Empty when it is not asked for."""
        return "" if self.reference.isHidden() else self.reference.text()

    def go_on(self) -> None:
        """To the next line that is still open."""
        rows, chosen = self.table.rows(), self.table.selected_row()
        at = rows.index(chosen) + 1 if chosen in rows else 0
        following = next((number for number in range(at, len(rows)) if rows[number].is_open), None)
        if following is not None:
            self.table.select(following)
        self.table.setFocus()

    def focus_first(self) -> None:
        self.table.setFocus()

    def empty_fields(self) -> None:
        """The note says nothing about the chosen line."""
        raise NotImplementedError

    def typed(self, line_id: str) -> object:
        """What stands in the fields, for this line."""
        raise NotImplementedError

    def _money_side(self, total: str) -> QWidget:
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme().size(12))
        self.totals = TotalsCard(total)
        side.addWidget(self.totals)
        self.money = Card()
        for field in (self.way, self.reference, self.reason, self.note):
            self.money.body.addWidget(field)
        # Only this: while the words are typed nothing else of the note changes, and nobody is called away from them.
        self.way.edited.connect(self.changed)
        side.addWidget(self.money)
        side.addStretch(1)
        return holder

    def _chosen(self, row: Row) -> None:
        self.line_chosen.emit(row.line_id)

    def _noted(self, row: Row) -> None:
        self.line_typed.emit(self.typed(row.line_id))
