"""Taking goods back: the lines of a bill, how much of each comes back and where it goes, and the money (RETURN)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal

from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.counter.note_page import NotePage
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.wording import translated


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
    is_open: bool

    @property
    def is_said(self) -> bool:
        return bool(self.back)


@dataclass(frozen=True, slots=True)
class TypedBack:
    """What was typed for the chosen line: the quantity as at the counter ("1", "3 tab"; empty takes it off again), the place."""

    line_id: str
    quantity: str
    place: object


class TakeBackPage(NotePage[BackRow]):
    """The digits are the quantity that comes back.

    Signals:
        everything_wanted: all that is left of every line comes back.
    """

    everything_wanted = Signal()

    def __init__(
        self,
        places: Sequence[tuple[object, str]],
        methods: Sequence[tuple[object, str]],
        reasons: Sequence[tuple[object, str]],
    ) -> None:
        self.quantity = LineField(translated("counter", "How much comes back"), max_length=20)
        self.place = ChoiceField(translated("counter", "Goes to"), places)
        super().__init__(
            translated("counter", "Take back"),
            RowsTable(_columns(), name="take_back", identity=attrgetter("line_id")),
            {"quantity": self.quantity},
            ChoiceField(translated("counter", "Given back by"), methods),
            reasons,
            beside={"returns_to": self.place},
            total=translated("counter", "Credited"),
            verb=translated("counter", "Write the credit note"),
        )
        self.place.edited.connect(self._place_chosen)
        self.becomes = small_text(translated("counter", "Nothing comes back yet."), "")
        self.becomes.setWordWrap(True)
        self.money.body.insertWidget(0, self.becomes)
        self.everything_action = self.add_page_action(
            translated("counter", "Everything comes back"), "F6", self.everything_wanted.emit
        )
        self.insertAction(self.write_action, self.everything_action)

    def show_rows(self, rows: Sequence[BackRow]) -> None:
        super().show_rows(rows)
        self.everything_action.setEnabled(any(row.is_open for row in rows))

    def show_line(self, quantity: str, place: object, *, is_goods: bool) -> None:
        """The fields below the table, for the chosen line."""
        self.quantity.set_text(quantity)
        self.place.set_value(place)
        self.place.setEnabled(is_goods)

    def show_sums(self, sums: Sequence[Sum], credited: str, money: str, *, gives_back: bool, by_transfer: bool) -> None:
        """What the return comes to; `money` says in words what becomes of it."""
        self.totals.show_sums(sums, credited)
        self.becomes.setText(money)
        appear(self.becomes, bool(money))
        appear(self.way, gives_back)
        appear(self.reference, gives_back and by_transfer)
        self.write_action.setEnabled(bool(sums))
        self.problem.say("")

    def empty_fields(self) -> None:
        self.quantity.set_text("")

    def typed(self, line_id: str) -> TypedBack:
        return TypedBack(line_id, self.quantity.text(), self.place.value())

    def _place_chosen(self) -> None:
        """Before the quantity it waits for that; without one nothing goes anywhere."""
        if self.quantity.text():
            self.card.note()


def _columns() -> list[Column[BackRow]]:
    return [
        Column(translated("counter", "What"), attrgetter("name"), width=170, stretch=True, strong=True),
        Column(translated("counter", "Batch"), attrgetter("batch"), width=110, may_hide=1),
        Column(translated("counter", "Billed"), attrgetter("billed"), width=90, right=True, may_hide=2),
        Column(translated("counter", "Can come back"), attrgetter("left"), width=120, right=True),
        Column(translated("counter", "Comes back"), attrgetter("back"), width=110, right=True, strong=True),
        Column(translated("counter", "Goes to"), attrgetter("place"), width=110),
    ]
