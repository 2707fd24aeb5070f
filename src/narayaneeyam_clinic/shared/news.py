"""What an action tells others after the commit: facts in the past tense, with ids only. Open pages refresh by them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PatientChanged:
    patient_id: str


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """A visit came, moved, or changed its state."""

    visit_id: str | None = None


@dataclass(frozen=True, slots=True)
class ConsultationChanged:
    consultation_id: str
    patient_id: str


@dataclass(frozen=True, slots=True)
class PrescriptionChanged:
    prescription_id: str
    patient_id: str


@dataclass(frozen=True, slots=True)
class MedicineChanged:
    medicine_id: str | None = None


@dataclass(frozen=True, slots=True)
class StockChanged:
    """Stock of these medicines changed; empty means many."""

    medicine_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BillChanged:
    """An invoice was issued, paid or cancelled."""

    invoice_id: str
    patient_id: str | None = None


@dataclass(frozen=True, slots=True)
class PeopleChanged:
    """Staff, users or roles changed."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The clinic's profile, settings or rates changed."""


@dataclass(frozen=True, slots=True)
class CalendarChanged:
    """A booking, a schedule or an absence changed; None is "many days"."""

    day: date | None = None


@dataclass(frozen=True, slots=True)
class WardChanged:
    """A room, a bed, a reservation or a stay changed; None is "not of one stay"."""

    admission_id: str | None = None


@dataclass(frozen=True, slots=True)
class TreatmentsChanged:
    """A course or a session changed; None is "many"."""

    patient_id: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerChanged:
    """A charge or a deposit of this patient was written."""

    patient_id: str


@dataclass(frozen=True, slots=True)
class DocumentsChanged:
    patient_id: str


@dataclass(frozen=True, slots=True)
class PurchasesChanged:
    """An order, a supplier's bill, a return to one or a payment; None is "many suppliers"."""

    supplier_id: str | None = None


@dataclass(frozen=True, slots=True)
class StockRoomChanged:
    """A transfer, a stock-take, a recall, a recipe or a preparation was written."""


@dataclass(frozen=True, slots=True)
class ShiftChanged:
    """The drawer of a PC was opened or closed, or cash was put in or taken out."""


@dataclass(frozen=True, slots=True)
class ReportsChanged:
    """A return was marked as filed, or a report was kept under a name."""


@dataclass(frozen=True, slots=True)
class RightsChanged:
    """Something of a person was erased, or the register of breaches changed."""


@dataclass(frozen=True, slots=True)
class InboxChanged:
    """Something of the inbox was settled, seen or brought back."""


@dataclass(frozen=True, slots=True)
class RowsCame:
    """Other PCs' changes were taken in: table -> ids of the rows that they touched."""

    rows: Mapping[str, frozenset[str]]
