"""The lines of the bill. A digit or Enter on a row changes it, Del removes it, Up from the first row goes to the item field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from narayaneeyam_desktop.counter.bill_rows import BillRow
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class LinesTable(RowsTable[BillRow]):
    """Rows of a bill.

    Signals:
        changing: a row is to be changed ((BillRow, digit that was typed, or "")).
        removing: a row is to be removed (BillRow).
    """

    changing = Signal(object)
    removing = Signal(object)

    def __init__(self) -> None:
        super().__init__(line_columns(), name="counter-lines", empty=_empty(), is_steady=True)
        self.set_accessible_name(self.tr("Lines of the bill"))
        self.view.typed.connect(self._typed)
        self.row_opened.connect(self._opened)
        self.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.selected_row()
            if event.key() == Qt.Key.Key_Delete and row is not None:
                self.removing.emit(row)
                return True
            if event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
                self.focusPreviousChild()
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        row = self.selected_row()
        if row is not None and text.isdigit():
            self.changing.emit((row, text))

    def _opened(self, row: BillRow) -> None:
        self.changing.emit((row, ""))


def line_columns() -> list[Column[BillRow]]:
    """The columns of a bill's lines, at the counter and on the bill's own page. Where there is no room for all, what the
    customer is told stays, what the paper says anyway goes first."""
    return [
        Column("#", _number, width=34, may_hide=4),
        Column(QCoreApplication.translate("counter", "Item"), _name, stretch=True, tail=_tail),
        Column(QCoreApplication.translate("counter", "Batch"), _batch, width=138, tail=_location, may_hide=2),
        Column(QCoreApplication.translate("counter", "Expiry"), _expiry, width=80, tone=_expiry_tone),
        Column(QCoreApplication.translate("counter", "Qty"), _quantity, width=68, right=True),
        Column(QCoreApplication.translate("counter", "MRP"), _mrp, width=76, right=True, may_hide=5),
        Column(QCoreApplication.translate("counter", "Disc."), _discount, width=54, right=True, may_hide=3),
        Column(QCoreApplication.translate("counter", "GST"), _gst, width=46, right=True, may_hide=6),
        Column(
            QCoreApplication.translate("counter", "Amount"),
            _amount,
            width=90,
            right=True,
            tone=_problem_tone,
            says=(_look(),),
        ),
    ]


def _empty() -> EmptyState:
    return EmptyState(
        QCoreApplication.translate("counter", "A new bill"),
        QCoreApplication.translate(
            "counter", "Scan an item or type three letters of its name. F5 shows the prescriptions that wait."
        ),
        icon_name="scan-barcode",
    )


def _number(row: BillRow) -> str:
    return row.number


def _name(row: BillRow) -> str:
    return row.name


def _tail(row: BillRow) -> str:
    return row.tail


def _batch(row: BillRow) -> str:
    return row.batch


def _location(row: BillRow) -> str:
    return row.location


def _expiry(row: BillRow) -> str:
    return row.expiry


def _expiry_tone(row: BillRow) -> Tone | None:
    return Tone.AMBER if row.is_near_expiry else None


def _quantity(row: BillRow) -> str:
    return row.quantity


def _mrp(row: BillRow) -> str:
    return row.mrp


def _discount(row: BillRow) -> str:
    return row.discount


def _gst(row: BillRow) -> str:
    return row.gst


def _amount(row: BillRow) -> str:
    return row.amount if not row.problem else _look()


def _problem_tone(row: BillRow) -> Tone | None:
    return Tone.RED if row.problem else None


def _look() -> str:
    return QCoreApplication.translate("counter", "see below")
