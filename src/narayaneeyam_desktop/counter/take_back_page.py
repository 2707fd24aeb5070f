"""Taking goods back: the lines of a bill, how much of each comes back and where it goes, and the money (RETURN)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_rows import TypedRowsCard


@dataclass(frozen=True, slots=True)
class BackRow:
    """A line of the bill in finished words; `back` and `place` are empty until something of it comes back."""

    line_id: str
    name: str
    batch: str
    billed: str
    left: str
    back: str
    place: str
    can_come: bool


@dataclass(frozen=True, slots=True)
class TypedBack:
    """What was typed for the chosen line: the quantity as at the counter ("1", "3 tab"; empty takes it off again), the place."""

    line_id: str
    quantity: str
    place: object


class TakeBackPage(Page):
    """Digits typed in the table are the quantity of its line; Enter notes them and goes on. F9 alone writes.

    Signals:
        line_typed: TypedBack.
        everything_wanted: all that is left of every line comes back.
        line_chosen: the row that the fields below are about (its line's id).
        changed: the refund's method, the reason or its words changed.
        writing: the credit note is to be written.
    """

    line_typed = Signal(object)
    everything_wanted = Signal()
    line_chosen = Signal(str)
    changed = Signal()
    writing = Signal()

    def __init__(
        self,
        places: Sequence[tuple[object, str]],
        methods: Sequence[tuple[object, str]],
        reasons: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Take back"))
        size = theme().size
        self.facts = small_text("")
        self.body.addWidget(self.facts)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(self._lines_card(places), 1)
        self._side = Scrolled(self._money_side(methods, reasons))
        self._side.setFixedWidth(size(300))
        across.addWidget(self._side)
        self.body.addLayout(across, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.everything_action = self.add_page_action(
            self.tr("Everything comes back"), "F6", self.everything_wanted.emit
        )
        self.write_action = self.add_page_action(
            self.tr("Write the credit note"), "F9", self.writing.emit, primary=True
        )

    def show_bill(self, title: str, facts: str) -> None:
        self.set_title(title)
        self.facts.setText(facts)

    def show_rows(self, rows: Sequence[BackRow]) -> None:
        self.card.show_rows(rows)
        self.everything_action.setEnabled(any(row.can_come for row in rows))

    def show_line(self, quantity: str, hint: str, place: object, *, is_goods: bool) -> None:
        """The fields below the table, for the chosen line."""
        self.quantity.set_text(quantity)
        self.quantity.set_hint(hint)
        self.place.set_value(place)
        self.place.setEnabled(is_goods)

    def show_sums(self, sums: Sequence[Sum], credited: str, money: str, *, gives_back: bool) -> None:
        """What the return comes to; `money` says in words what becomes of it."""
        self.totals.show_sums(sums, credited)
        self.money.setText(money)
        appear(self.refund, gives_back)
        appear(self.reference, gives_back)
        self.write_action.setEnabled(bool(sums))
        self.problem.say("")

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field to blame, else under the lines."""
        blamed = {
            "quantity": self.quantity, "returns_to": self.place, "note": self.note, "reference": self.reference,
        }.get(field or "")  # fmt: skip
        blame(blamed, sentence, self.problem)

    def go_on(self) -> None:
        """To the next line that can still come back."""
        rows, chosen = self.table.rows(), self.table.selected_row()
        at = rows.index(chosen) + 1 if chosen in rows else 0
        following = next((number for number in range(at, len(rows)) if rows[number].can_come), None)
        if following is not None:
            self.table.select(following)
        self.table.setFocus()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _empty(self) -> None:
        self.quantity.set_text("")

    def _lines_card(self, places: Sequence[tuple[object, str]]) -> QWidget:
        self.table: RowsTable[BackRow] = RowsTable(
            [
                Column(self.tr("What"), attrgetter("name"), stretch=True, strong=True),
                Column(self.tr("Batch"), attrgetter("batch"), width=110, may_hide=1),
                Column(self.tr("Billed"), attrgetter("billed"), width=90, right=True),
                Column(self.tr("Can come back"), attrgetter("left"), width=120, right=True),
                Column(self.tr("Comes back"), attrgetter("back"), width=110, right=True, strong=True),
                Column(self.tr("Goes to"), attrgetter("place"), width=110),
            ],
            name="take_back",
            identity=attrgetter("line_id"),
        )
        self.table.set_accessible_name(self.tr("Lines of the bill"))
        self.quantity = LineField(self.tr("How much comes back"), max_length=20)
        self.card = TypedRowsCard(self.table, [self.quantity], empty=self._empty)
        self.card.chosen.connect(self._chosen)
        self.card.noted.connect(self._noted)
        self.place = ChoiceField(self.tr("Goes to"), places)
        self.place.edited.connect(self.card.note)
        self.card.row.addWidget(self.place, 1, Qt.AlignmentFlag.AlignTop)
        self.card.row.addStretch(1)
        return self.card

    def _money_side(self, methods: Sequence[tuple[object, str]], reasons: Sequence[tuple[object, str]]) -> QWidget:
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme().size(12))
        self.totals = TotalsCard(self.tr("Credited"))
        side.addWidget(self.totals)
        card = Card()
        self.money = small_text(self.tr("Nothing comes back yet."), "")
        self.money.setWordWrap(True)
        card.body.addWidget(self.money)
        self.refund = ChoiceField(self.tr("Given back by"), methods)
        self.reference = LineField(self.tr("Reference (may stay empty)"), max_length=40)
        self.reason = ChoiceField(self.tr("Why"), reasons)
        self.note = LineField(self.tr("In words (may stay empty)"), max_length=200)
        for field in (self.refund, self.reference, self.reason, self.note):
            card.body.addWidget(field)
            field.edited.connect(self.changed)
        side.addWidget(card)
        side.addStretch(1)
        return holder

    def _chosen(self, row: BackRow) -> None:
        self.line_chosen.emit(row.line_id)

    def _noted(self, row: BackRow) -> None:
        self.line_typed.emit(TypedBack(row.line_id, self.quantity.text(), self.place.value()))
