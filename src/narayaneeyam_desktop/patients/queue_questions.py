"""What Today asks before a step of the queue: the way of paying, why a token is cancelled, which other doctor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.consultations.queue import DoctorChoice, QueueRow
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.choose_one import ChooseOne
from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class QueueQuestions(QObject):
    """Opens one question over the page; whether it may be asked is decided before.

    Signals:
        fee_wanted: (QueueRow, "cash", "upi" or "card").
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
        self._row = row
        question = ChooseOne(
            self._page,
            self.tr("Fee of token {token}").format(token=row.token),
            self.tr("{name} pays {amount}").format(name=row.patient_name, amount=rupees_text(row.fee)),
            [
                Suggestion(self.tr("in cash"), "cash"),
                Suggestion(self.tr("by UPI"), "upi"),
                Suggestion(self.tr("by card"), "card"),
            ],
            self.tr("Take the fee"),
        )
        question.chosen.connect(self._take_fee)
        question.open()

    def ask_why_cancelled(self, row: QueueRow) -> None:
        """A cancelled token stays used, so it is asked; the reason is asked in the same breath."""
        self._row = row
        ask_reason(
            self._page,
            self.tr("Cancel token {token}").format(token=row.token),
            self._fee_to_give_back(row),
            self.tr("Why is the token of {name} cancelled?").format(name=row.patient_name),
            self._cancel,
            verb=self.tr("Cancel the token"),
        )

    def ask_which_doctor(self, row: QueueRow, doctors: Sequence[DoctorChoice]) -> None:
        """One of these others."""
        self._row = row
        question = ChooseOne(
            self._page,
            self.tr("Move token {token} to another doctor").format(token=row.token),
            self.tr("{name} waits for {doctor}. The token gets a new number, the time of arrival stays.").format(
                name=row.patient_name, doctor=row.doctor_name
            ),
            [Suggestion(one.name, one, tail=self._tail(one)) for one in doctors],
            self.tr("Move the token"),
        )
        question.chosen.connect(self._move)
        question.open()

    def _fee_to_give_back(self, row: QueueRow) -> str:
        """The bill of the fee stands for itself: cancelling the token gives no money back (QUEUE-14)."""
        if not row.is_fee_paid:
            return ""
        return self.tr("The fee of {amount} is paid. To give it back, cancel its bill too, on the same day.").format(
            amount=rupees_text(row.fee) if row.fee is not None else ""
        )

    def _tail(self, doctor: DoctorChoice) -> str:
        waiting = self.tr("{count} waiting").format(count=doctor.waiting)
        return waiting if doctor.fee is None else f"{waiting} · {rupees_text(doctor.fee)}"

    def _take_fee(self, way: str) -> None:
        self.fee_wanted.emit((self._row, way))

    def _cancel(self, reason: str) -> None:
        self.cancel_wanted.emit((self._row, reason))

    def _move(self, doctor: DoctorChoice) -> None:
        self.doctor_wanted.emit((self._row, doctor))
