"""What has changed in the clinic, told to every open page after the commit.

A clinic action says it with `tx.tell(...)`; `hear` turns it into the typed signal of that name. Pages listen to what
they show: `desk.news.patient_changed.connect(self._patient_changed)`. What came from other PCs is told by the tables that
it touched, gathered for a moment, so that thousands of rows are one refresh.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from narayaneeyam_clinic.shared.news import (
    BillChanged,
    CalendarChanged,
    ConsultationChanged,
    DocumentsChanged,
    LedgerChanged,
    MedicineChanged,
    PatientChanged,
    PeopleChanged,
    PrescriptionChanged,
    PurchasesChanged,
    QueueChanged,
    ReportsChanged,
    RightsChanged,
    RowsCame,
    SettingsChanged,
    ShiftChanged,
    StockChanged,
    StockRoomChanged,
    TreatmentsChanged,
    WardChanged,
)

# What comes within so many milliseconds is told together.
_GATHERED_MS = 150

# Table -> the kinds of news that a change of it is. A house test holds that every table that travels stands here.
NEWS_OF_TABLE: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("patient", "patient_phone", "consent", "allergy", "condition", "constitution"), (PatientChanged,)),
    **dict.fromkeys(("visit", "vitals"), (QueueChanged,)),
    **dict.fromkeys(("consultation", "diagnosis", "finding"), (ConsultationChanged,)),
    **dict.fromkeys(("prescription", "prescription_line"), (PrescriptionChanged,)),
    **dict.fromkeys(("medicine", "manufacturer", "dosage_form"), (MedicineChanged,)),
    **dict.fromkeys(("batch", "stock_movement"), (StockChanged,)),
    **dict.fromkeys(("stock_receipt", "supplier"), (StockChanged, PurchasesChanged)),
    **dict.fromkeys(
        (
            *("stock_receipt_line", "purchase_order", "purchase_order_line", "purchase_return", "purchase_return_line"),
            "supplier_payment",
        ),
        (PurchasesChanged,),
    ),
    **dict.fromkeys(
        (
            *("stock_transfer", "stock_transfer_line", "stock_take", "stock_take_lot", "stock_take_count"),
            *("stock_take_difference", "recall", "recipe", "recipe_line", "preparation", "preparation_material"),
        ),
        (StockRoomChanged,),
    ),
    **dict.fromkeys(("cash_shift", "cash_movement", "shift_close", "shift_count"), (ShiftChanged,)),
    **dict.fromkeys(("filed_return", "saved_report"), (ReportsChanged,)),
    **dict.fromkeys(("breach", "breach_person"), (RightsChanged,)),
    "erasure": (RightsChanged, PatientChanged),
    **dict.fromkeys(
        ("invoice", "invoice_line", "credit_note", "credit_note_line", "payment", "cash_count"), (BillChanged,)
    ),
    **dict.fromkeys(("staff", "app_user", "user_role", "role", "role_permission"), (PeopleChanged,)),
    **dict.fromkeys(
        ("weekly_session", "extra_session", "absence", "appointment", "reminder_call", "duty_shift", "attendance"),
        (CalendarChanged,),
    ),
    **dict.fromkeys(
        (
            *("room_category", "room_tariff", "room", "bed", "bed_reservation", "admission", "bed_stay", "away_time"),
            *("round_note", "diet_order", "meal", "meal_served", "ward_issue", "ward_event", "ward_task"),
            "discharge_summary",
        ),
        (WardChanged,),
    ),
    **dict.fromkeys(
        (
            *("therapy", "therapy_material", "staff_skill", "treatment_course", "course_item", "treatment_session"),
            *("session_therapist", "session_material", "package", "package_item", "package_sale", "package_sale_item"),
        ),
        (TreatmentsChanged,),
    ),
    **dict.fromkeys(("charge", "deposit"), (LedgerChanged,)),
    **dict.fromkeys(("document", "certificate_template", "certificate"), (DocumentsChanged,)),
    # Nobody but the inbox's and the bills' own readers asks for these; they hear of any news (`told`).
    **dict.fromkeys(("inbox_seen", "invoice_print"), ()),
    **dict.fromkeys(("clinic_profile", "setting", "gst_rate", "diagnosis_term", "device"), (SettingsChanged,)),
}


class News(QObject):
    """One signal for each kind of news; each carries the frozen object the action told, or the RowsCame that the news is of.

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
    calendar_changed = Signal(object)
    ward_changed = Signal(object)
    treatments_changed = Signal(object)
    ledger_changed = Signal(object)
    documents_changed = Signal(object)
    purchases_changed = Signal(object)
    stock_room_changed = Signal(object)
    shift_changed = Signal(object)
    reports_changed = Signal(object)
    rights_changed = Signal(object)

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_kind: dict[type, SignalInstance] = {
            PatientChanged: self.patient_changed,
            QueueChanged: self.queue_changed,
            ConsultationChanged: self.consultation_changed,
            PrescriptionChanged: self.prescription_changed,
            MedicineChanged: self.medicine_changed,
            StockChanged: self.stock_changed,
            BillChanged: self.bill_changed,
            PeopleChanged: self.people_changed,
            SettingsChanged: self.settings_changed,
            CalendarChanged: self.calendar_changed,
            WardChanged: self.ward_changed,
            TreatmentsChanged: self.treatments_changed,
            LedgerChanged: self.ledger_changed,
            DocumentsChanged: self.documents_changed,
            PurchasesChanged: self.purchases_changed,
            StockRoomChanged: self.stock_room_changed,
            ShiftChanged: self.shift_changed,
            ReportsChanged: self.reports_changed,
            RightsChanged: self.rights_changed,
        }
        self._came: dict[str, set[str]] = {}
        self._gathering = QTimer(self, interval=_GATHERED_MS, singleShot=True)
        self._gathering.timeout.connect(self._tell_what_came)
        self._arrived.connect(self._pass_on)

    def hear(self, news: object) -> None:
        """Passes news on to the pages; may be called from any thread."""
        self._arrived.emit(news)

    def _pass_on(self, news: object) -> None:
        if isinstance(news, RowsCame):
            for table, ids in news.rows.items():
                self._came.setdefault(table, set()).update(ids)
            if not self._gathering.isActive():
                self._gathering.start()
            return
        self.told.emit(news)
        typed = self._by_kind.get(type(news))
        if typed is not None:
            typed.emit(news)

    def _tell_what_came(self) -> None:
        came = RowsCame({table: frozenset(ids) for table, ids in self._came.items()})
        self._came.clear()
        self.told.emit(came)
        kinds = {kind for table in came.rows for kind in NEWS_OF_TABLE.get(table, ())}
        for kind, signal in self._by_kind.items():
            if kind in kinds:
                signal.emit(came)
