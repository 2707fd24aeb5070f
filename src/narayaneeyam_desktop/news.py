"""What has changed in the clinic, told to every open page after the commit.

A clinic action says it with `tx.tell(...)`; `hear` turns it into the typed signal of that name. Pages listen to what
they show: `desk.news.patient_changed.connect(self._patient_changed)`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.shared.news import (
    BillChanged,
    ConsultationChanged,
    MedicineChanged,
    PatientChanged,
    PeopleChanged,
    PrescriptionChanged,
    QueueChanged,
    SettingsChanged,
    StockChanged,
)


class News(QObject):
    """One signal for each kind of news; each carries the frozen object the action told.

    Signals:
        told: any news at all.
    """

    told = Signal(object)
    patient_changed = Signal(object)
    queue_changed = Signal(object)
    consultation_changed = Signal(object)
    prescription_changed = Signal(object)
    medicine_changed = Signal(object)
    stock_changed = Signal(object)
    bill_changed = Signal(object)
    people_changed = Signal(object)
    settings_changed = Signal(object)

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_kind = {
            PatientChanged: self.patient_changed,
            QueueChanged: self.queue_changed,
            ConsultationChanged: self.consultation_changed,
            PrescriptionChanged: self.prescription_changed,
            MedicineChanged: self.medicine_changed,
            StockChanged: self.stock_changed,
            BillChanged: self.bill_changed,
            PeopleChanged: self.people_changed,
            SettingsChanged: self.settings_changed,
        }
        self._arrived.connect(self._pass_on)

    def hear(self, news: object) -> None:
        """Passes news on to the pages; may be called from any thread."""
        self._arrived.emit(news)

    def _pass_on(self, news: object) -> None:
        self.told.emit(news)
        typed = self._by_kind.get(type(news))
        if typed is not None:
            typed.emit(news)
