"""Ward medicines of a stay: what was issued, and by one key each what became of it: G given, R refused, T back to the pharmacy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.stay_states import WardEventKind
from narayaneeyam_clinic.admissions.ward_stock import IssuedMedicine, WardEventRow
from narayaneeyam_desktop.formats import expiry_text, moment_text, quantity_text, unit_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class MedicineWish:
    """What became of so much of an issue, in base units."""

    issue: IssuedMedicine
    kind: WardEventKind
    quantity: int


class MedicinesTab(QWidget):
    """Issues above, the sheet of what became of them below. The quantity stands in a small field and stays for the next key.

    Signals:
        noted: MedicineWish.
        taken_back: what was noted was a slip (WardEventRow).
    """

    noted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self._last: dict[str, int] = {}
        self._works = False
        self.table: RowsTable[IssuedMedicine] = RowsTable(
            self._columns(),
            name="ward_medicines",
            empty=EmptyState(
                self.tr("Nothing was issued yet"), self.tr("The pharmacy issues what was prescribed: Ward medicines.")
            ),
            identity=attrgetter("issue_id"),
        )
        self.table.set_accessible_name(self.tr("Medicines on the ward"))
        self.table.view.installEventFilter(self)
        self.quantity = QuantityEdit(self.tr("Quantity"))
        self.quantity.setFixedWidth(size(120))
        self.quantity.input.installEventFilter(self)
        self.given = ActionButton(self.tr("Given (G)"))
        self.refused = ActionButton(self.tr("Refused… (R)"))
        self.returned = ActionButton(self.tr("Returned… (T)"))
        row = QHBoxLayout()
        row.setSpacing(size(8))
        row.addWidget(self.quantity)
        for button in (self.given, self.refused, self.returned):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.back = ActionButton(self.tr("It was a slip… (Del)"))
        self.sheet: RowsTable[WardEventRow] = RowsTable(
            self._sheet_columns(),
            name="ward_events",
            empty=EmptyState(self.tr("Nothing was noted yet")),
            identity=attrgetter("event_id"),
        )
        self.sheet.set_accessible_name(self.tr("What became of the medicines"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, size(8), 0, 0)
        column.setSpacing(size(8))
        column.addWidget(self.table, 3)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(small_text(self.tr("What became of them"), "heading"), 1)
        below.addWidget(self.back)
        column.addLayout(below)
        column.addWidget(self.sheet, 2)
        self.table.row_chosen.connect(self._chosen)
        self.given.clicked.connect(self._given)
        self.refused.clicked.connect(self._refused)
        self.returned.clicked.connect(self._returned)
        self.sheet.view.installEventFilter(self)
        self.sheet.row_chosen.connect(self._event_chosen)
        self.back.clicked.connect(self._take_back)

    def show_rights(self, *, works: bool, returns: bool) -> None:
        self.quantity.setVisible(works or returns)
        self.given.setVisible(works)
        self.refused.setVisible(works)
        self.returned.setVisible(returns)
        self.back.setVisible(works)
        self._works = works

    def show_medicines(self, issued: Sequence[IssuedMedicine], events: Sequence[WardEventRow]) -> None:
        self.table.show_rows(issued)
        self.sheet.show_rows(events)
        gone = {one.issue_id: one.medicine_id for one in issued}
        for event in reversed(events):
            if event.kind is WardEventKind.GIVEN and event.quantity > 0:
                self._last[gone.get(event.issue_id, "")] = event.quantity
        self._event_chosen(self.sheet.selected_row())
        if issued and self.table.selected_row() is None:
            self.table.select(0)
        self._chosen(self.table.selected_row())

    def show_problem(self, sentence: str) -> None:
        self.quantity.show_problem(sentence)

    def focus_first(self) -> None:
        self.table.setFocus()

    def eventFilter(self, watched: object, event: object) -> bool:
        """G, R and T in the table, and after the digits in the field of the quantity."""
        if watched is self.sheet.view:
            is_del = isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress
            if is_del and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete and self.back.isEnabled():
                self._take_back()
                return True
            return False
        is_table = watched is self.table.view
        is_key = isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress
        if not is_key or not (is_table or watched is self.quantity.input):
            return False
        assert isinstance(event, QKeyEvent)
        does = {
            Qt.Key.Key_G: (self.given, self._given),
            Qt.Key.Key_R: (self.refused, self._refused),
            Qt.Key.Key_T: (self.returned, self._returned),
        }
        found = does.get(Qt.Key(event.key()))
        if found is not None and not event.modifiers() and found[0].isVisible():
            self.table.setFocus()
            found[1]()
            return True
        if is_table and event.text().isdecimal() and self.quantity.isVisible():
            # Digits typed in the table are the quantity; the next key notes it.
            self.quantity.setFocus()
            self.quantity.input.setText(event.text())
            return True
        return False

    def _chosen(self, row: IssuedMedicine | None) -> None:
        """What was given last of this medicine, else what is taken at once; never all of it: the pharmacy alone takes all back."""
        if row is None:
            self.quantity.set_value(None)
            return
        most = row.open if row.open > 0 else max(row.returnable, 0)
        usual = (self._last.get(row.medicine_id) or row.taking or 0) if self._works else most
        self.quantity.set_value(min(usual, most) or None)

    def _event_chosen(self, row: WardEventRow | None) -> None:
        """What went back to the shelf has moved stock: it is issued again."""
        may = row is not None and row.kind is not WardEventKind.RETURNED and row.quantity > 0 and not row.is_taken_back
        self.back.setEnabled(may)

    def _take_back(self) -> None:
        if (row := self.sheet.selected_row()) is not None:
            self.taken_back.emit(row)

    def _given(self) -> None:
        self._note(WardEventKind.GIVEN)

    def _refused(self) -> None:
        self._note(WardEventKind.REFUSED)

    def _returned(self) -> None:
        self._note(WardEventKind.RETURNED)

    def _note(self, kind: WardEventKind) -> None:
        row, quantity = self.table.selected_row(), self.quantity.value()
        if row is None:
            return
        if not quantity:
            self.quantity.show_problem(self.tr("How much?"))
            self.quantity.setFocus()
            return
        if kind is WardEventKind.GIVEN:
            self._last[row.medicine_id] = quantity
        self.noted.emit(MedicineWish(row, kind, quantity))

    def _columns(self) -> list[Column[IssuedMedicine]]:
        return [
            Column(self.tr("Medicine"), attrgetter("medicine"), stretch=True, strong=True, tail=attrgetter("dose")),
            Column(self.tr("Batch"), attrgetter("batch_number"), width=100, may_hide=1),
            Column(self.tr("Expiry"), _expiry, width=80, may_hide=2),
            Column(self.tr("Issued"), _issued, width=90, right=True),
            Column(self.tr("Given"), _given, width=80, right=True),
            Column(self.tr("Refused"), _refused, width=80, right=True),
            Column(self.tr("Returned"), _returned, width=80, right=True),
            Column(self.tr("Open"), self._open, width=110, right=True, tone=_open_tone),
        ]

    def _open(self, row: IssuedMedicine) -> str:
        return self.tr("settled") if row.open == 0 else quantity_text(row.open, unit_text(row.base_unit))

    def _sheet_columns(self) -> list[Column[WardEventRow]]:
        return [
            Column(self.tr("When"), _when, width=170),
            Column("", _kind, width=100, tone=_kind_tone),
            Column(self.tr("Medicine"), attrgetter("medicine"), stretch=True),
            Column(self.tr("Quantity"), _event_quantity, width=90, right=True),
            Column(self.tr("Reason"), attrgetter("reason"), width=200),
            Column(self.tr("By"), attrgetter("by"), width=130),
        ]


def _expiry(row: IssuedMedicine) -> str:
    return expiry_text(row.expires_on)


def _issued(row: IssuedMedicine) -> str:
    return quantity_text(row.quantity, unit_text(row.base_unit))


def _given(row: IssuedMedicine) -> str:
    return quantity_text(row.given or None)


def _refused(row: IssuedMedicine) -> str:
    return quantity_text(row.refused or None)


def _returned(row: IssuedMedicine) -> str:
    return quantity_text(row.returned or None)


def _open_tone(row: IssuedMedicine) -> Tone | None:
    return Tone.LEAF if row.open == 0 else Tone.RED if row.open < 0 else Tone.AMBER


def _when(row: WardEventRow) -> str:
    return moment_text(row.at)


def _kind(row: WardEventRow) -> str:
    if row.quantity < 0:
        return translated("ward", "a slip")
    return {
        WardEventKind.GIVEN: translated("ward", "given"),
        WardEventKind.REFUSED: translated("ward", "refused"),
        WardEventKind.RETURNED: translated("ward", "returned"),
    }[row.kind]


def _kind_tone(row: WardEventRow) -> Tone | None:
    if row.quantity < 0:
        return Tone.PLAIN
    return {WardEventKind.GIVEN: Tone.LEAF, WardEventKind.REFUSED: Tone.RED, WardEventKind.RETURNED: Tone.BLUE}[
        row.kind
    ]


def _event_quantity(row: WardEventRow) -> str:
    return quantity_text(row.quantity, unit_text(row.base_unit))
