"""A debit note: the lines of an earlier bill, what each was too low by, why, and whether it is paid at once (DEBIT)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.counter.note_page import NotePage
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class MoreRow:
    """A line of the bill in finished words; `more` is empty until something is added to it."""

    line_id: str
    name: str
    batch: str
    gst: str
    charged: str
    most: str
    more: str
    is_open: bool

    @property
    def is_said(self) -> bool:
        return bool(self.more)


@dataclass(frozen=True, slots=True)
class TypedMore:
    """What was typed for the chosen line; None takes it off again."""

    line_id: str
    amount: Money | None


class DebitPage(NotePage[MoreRow]):
    """The digits are the amount by which the line was too low."""

    def __init__(self, payments: Sequence[tuple[object, str]], reasons: Sequence[tuple[object, str]]) -> None:
        self.amount = MoneyEdit(translated("counter", "How much more, with tax"))
        super().__init__(
            translated("counter", "Debit note"),
            RowsTable(_columns(), name="debit", identity=attrgetter("line_id")),
            {"amount": self.amount},
            ChoiceField(translated("counter", "Paid now"), payments),
            reasons,
            total=translated("counter", "To pay"),
            verb=translated("counter", "Write the debit note"),
        )

    def show_line(self, amount: Money | None) -> None:
        """The field below the table, for the chosen line."""
        self.amount.set_value(amount)

    def show_sums(self, sums: Sequence[Sum], to_pay: str, *, by_transfer: bool) -> None:
        """What the note comes to."""
        self.totals.show_sums(sums, to_pay)
        appear(self.reference, by_transfer)
        self.write_action.setEnabled(bool(sums))
        self.problem.say("")

    def empty_fields(self) -> None:
        self.amount.set_value(None)

    def typed(self, line_id: str) -> TypedMore:
        return TypedMore(line_id, self.amount.value())


def _columns() -> list[Column[MoreRow]]:
    return [
        Column(translated("counter", "What"), attrgetter("name"), width=170, stretch=True, strong=True),
        Column(translated("counter", "Batch"), attrgetter("batch"), width=110, may_hide=1),
        Column(translated("counter", "GST"), attrgetter("gst"), width=70, right=True),
        Column(translated("counter", "Charged"), attrgetter("charged"), width=110, right=True),
        Column(translated("counter", "Left to MRP"), attrgetter("most"), width=110, right=True),
        Column(translated("counter", "Costs more"), attrgetter("more"), width=110, right=True, strong=True),
    ]
