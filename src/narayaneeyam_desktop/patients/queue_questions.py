"""What Today asks before a step of the queue: the way of paying, why a token is cancelled, which other doctor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from narayaneeyam_clinic.consultations.queue import DoctorChoice, QueueRow
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.patients.choose_doctor import ChooseDoctor
from narayaneeyam_desktop.widgets.ask import ask_reason


class QueueQuestions(QObject):
    """Opens one question over the page; whether it may be asked is decided before.

    Signals:
        fee_wanted: (QueueRow, "cash" or "upi").
        cancel_wanted: (QueueRow, reason).
        doctor_wanted: (QueueRow, DoctorChoice).
    """

    fee_wanted = Signal(object)
    cancel_wanted = Signal(object)
    doctor_wanted = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._row: QueueRow | None = None

    def ask_how_paid(self, row: QueueRow) -> None:
        """A bill has a number for ever, so the way of paying is asked before; Enter is cash."""
        assert row.fee is not None
        dialog = QInputDialog(self._page)
        dialog.setWindowTitle(self.tr("Fee of token {token}").format(token=row.token))
        dialog.setLabelText(self.tr("{name} pays {amount}").format(name=row.patient_name, amount=rupees_text(row.fee)))
        dialog.setComboBoxItems([self.tr("in cash"), self.tr("by UPI")])
        dialog.setOkButtonText(self.tr("Take the fee"))
        dialog.setCancelButtonText(self.tr("Later"))
        self._row = row
        dialog.textValueSelected.connect(self._take_fee)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_why_cancelled(self, row: QueueRow) -> None:
        """A cancelled token stays used, so it is asked; the reason is asked in the same breath."""
        self._row = row
        ask_reason(
            self._page,
            self.tr("Cancel token {token}").format(token=row.token),
            "",
            self.tr("Why is the token of {name} cancelled?").format(name=row.patient_name),
            self._cancel,
            verb=self.tr("Cancel the token"),
        )

    def ask_which_doctor(self, row: QueueRow, doctors: Sequence[DoctorChoice]) -> None:
        """One of these others."""
        self._row = row
        question = ChooseDoctor(self._page, row, doctors)
        question.chosen.connect(self._move)
        question.open()

    def _take_fee(self, way: str) -> None:
        self.fee_wanted.emit((self._row, "upi" if way == self.tr("by UPI") else "cash"))

    def _cancel(self, reason: str) -> None:
        self.cancel_wanted.emit((self._row, reason))

    def _move(self, doctor: DoctorChoice) -> None:
        self.doctor_wanted.emit((self._row, doctor))
