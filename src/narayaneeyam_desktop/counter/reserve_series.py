"""When the clock stands before the last bill: ask why, then go on in the reserve series, so that the counter never closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import go_on_in_reserve_series
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.ask import Question, ask_reason

CLOCK_BEHIND = "clock_behind_series"


class ReserveSeries(QObject):
    """Answers that one refusal for those who have the right.

    Signals:
        opened: today's bills may be numbered in the reserve series; the bill can be finished now.
    """

    opened = Signal()

    def __init__(self, desk: Desk, page: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self.question: Question | None = None

    def answers(self, refused: Refused) -> bool:
        """Asks, when this is the refusal and the person may decide; then the page need not."""
        if refused.code != CLOCK_BEHIND or not self._desk.may(Permission.USE_RESERVE_SERIES):
            return False
        self.question = ask_reason(
            self._page,
            self.tr("The clock stands before the last bill"),
            self._desk.refused(refused),
            self.tr("Why the clock cannot be put right now"),
            self._go_on,
            verb=self.tr("Go on in the reserve series"),
        )
        return True

    def _go_on(self, reason: str) -> None:
        def work(tx: Transaction) -> str:
            return go_on_in_reserve_series(tx, reason)

        self._desk.change(self, work, why="numbers.reserve", done=self._done)

    def _done(self, _code: str) -> None:
        self.opened.emit()
