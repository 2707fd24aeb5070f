"""What to order, by supplier: the proposals with their reasons, corrected and placed as an order (BUY-50, BUY-51)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit
from narayaneeyam_desktop.widgets.typed_rows import TypedRowsCard
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class ToOrderRow:
    """A medicine in finished words; `packs` is what will be ordered."""

    medicine_id: str
    name: str
    pack: str
    there: str
    coming: str
    level: str
    used: str
    wanted: str
    rate: str
    packs: str
    why: str
    warning: str


@dataclass(frozen=True, slots=True)
class TypedOrderLine:
    """The fields below the table."""

    medicine_id: str
    packs: int | None
    rate: Money | None


class ToOrderPage(Page):
    """One supplier at a time. Digits typed in the table are the packs of its line; Del takes a line off; F9 places the order.

    Signals:
        supplier_chosen: another supplier.
        line_chosen: the row that the fields below are about (its medicine's id).
        line_typed: TypedOrderLine; without packs the line goes.
        medicine_added: a medicine that was not proposed (Suggestion).
        placing: the order is to be placed.
    """

    supplier_chosen = Signal()
    line_chosen = Signal(str)
    line_typed = Signal(object)
    medicine_added = Signal(object)
    placing = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("purchases", "What to order"))
        size = theme().size
        head = Card()
        across = QHBoxLayout()
        across.setSpacing(size(12))
        self.supplier = ChoiceField(translated("purchases", "Supplier"))
        self.expected = DateField(translated("purchases", "Wanted by"), today)
        self.note = LineField(translated("purchases", "Note on the order"), max_length=200)
        self.more = SuggestField(translated("purchases", "Add a medicine"))
        for field, share in ((self.supplier, 3), (self.expected, 2), (self.note, 3), (self.more, 3)):
            across.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(across)
        self.body.addWidget(head)
        self.supplier.edited.connect(self.supplier_chosen)
        self.more.chosen.connect(self._more_chosen)
        self.table: RowsTable[ToOrderRow] = RowsTable(
            [
                Column(translated("purchases", "Medicine"), attrgetter("name"), width=180, stretch=True,
                       tail=attrgetter("pack"), strong=True),
                Column(translated("purchases", "Can be sold"), attrgetter("there"), width=96, right=True),
                Column(translated("purchases", "On its way"), attrgetter("coming"), width=96, right=True, may_hide=1),
                Column(translated("purchases", "Order again at"), attrgetter("level"), width=112, right=True, may_hide=2),
                Column(translated("purchases", "Used in 90 days"), attrgetter("used"), width=118, right=True, may_hide=1),
                Column(translated("purchases", "Should be there"), attrgetter("wanted"), width=118, right=True),
                Column(translated("purchases", "Rate"), attrgetter("rate"), width=84, right=True),
                Column(translated("purchases", "Packs to order"), attrgetter("packs"), width=110, right=True, strong=True),
                Column("", attrgetter("warning"), width=120, tone=_tone, says=warning_words()),
            ],
            name="to_order",
            identity=attrgetter("medicine_id"),
            is_steady=True,
            empty=EmptyState(
                translated("purchases", "Nothing to order"),
                translated("purchases", "What falls to its level, or would run out before goods come, appears here."),
                icon_name="check",
            ),
        )  # fmt: skip
        self.table.set_accessible_name(translated("purchases", "Medicines to order"))
        self.packs = QuantityEdit(translated("purchases", "Packs to order"))
        self.rate = MoneyEdit(translated("purchases", "Expected rate"))
        self.card = TypedRowsCard(self.table, (self.packs, self.rate), empty=self._empty)
        self.card.chosen.connect(self._chosen)
        self.card.noted.connect(self._noted)
        self.why = small_text("")
        self.why.setWordWrap(True)
        self.card.row.addWidget(self.why, 4)
        self.body.addWidget(self.card, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.place_action = self.add_page_action(
            translated("purchases", "Place the order"), "F9", self.placing.emit, primary=True
        )

    def show_suppliers(self, choices: Sequence[tuple[object, str]], chosen: object) -> None:
        self.supplier.set_choices(choices)
        self.supplier.set_value(chosen)

    def show_rows(self, rows: Sequence[ToOrderRow]) -> None:
        self.card.show_rows(rows)
        self.problem.say("")

    def show_line(self, packs: int | None, rate: Money | None, why: str) -> None:
        self.packs.set_value(packs)
        self.rate.set_value(rate)
        self.why.setText(why)

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {"supplier": self.supplier, "expected_on": self.expected, "packs": self.packs}.get(field or "")
        blame(blamed, sentence, self.problem)

    def focus_first(self) -> None:
        (self.table if self.table.rows() else self.supplier).setFocus()

    def _empty(self) -> None:
        self.packs.set_value(None)

    def _chosen(self, row: ToOrderRow) -> None:
        self.line_chosen.emit(row.medicine_id)

    def _noted(self, row: ToOrderRow) -> None:
        self.line_typed.emit(TypedOrderLine(row.medicine_id, self.packs.value(), self.rate.value()))
        self.table.setFocus()

    def _more_chosen(self, suggestion: Suggestion) -> None:
        self.more.take(None)
        self.medicine_added.emit(suggestion)


def warning_words() -> tuple[str, str]:
    """The maker may not be bought from any more; what is there already will not all be used."""
    return (
        translated("purchases", "maker on the black list"),
        translated("purchases", "expires unused"),
    )


def _tone(row: ToOrderRow) -> Tone | None:
    return Tone.AMBER if row.warning else None
