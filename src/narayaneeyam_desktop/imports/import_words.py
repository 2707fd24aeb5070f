"""The kinds, fields and verdicts of imports in finished words and tones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.imports.headers import ImportKind
from narayaneeyam_clinic.imports.row_verdict import Verdict
from narayaneeyam_desktop.widgets.small_parts import Tone


def kind_words(kind: ImportKind) -> str:
    """What the file is about."""
    return {
        ImportKind.PATIENTS: QCoreApplication.translate("imports", "Patients"),
        ImportKind.MEDICINES: QCoreApplication.translate("imports", "Medicines"),
        ImportKind.STOCK: QCoreApplication.translate("imports", "Opening stock"),
    }[kind]


def verdict_words(verdict: Verdict) -> tuple[str, Tone]:
    """What becomes of a row, as a pill."""
    return {
        Verdict.NEW: (QCoreApplication.translate("imports", "new"), Tone.LEAF),
        Verdict.SAME: (QCoreApplication.translate("imports", "known"), Tone.PLAIN),
        Verdict.CHANGE: (QCoreApplication.translate("imports", "differs"), Tone.AMBER),
        Verdict.BAD: (QCoreApplication.translate("imports", "bad"), Tone.RED),
    }[verdict]


def field_words(field: str) -> str:
    """What a column may hold."""
    return {
        "old_number": QCoreApplication.translate("imports", "Old number"),
        "name": QCoreApplication.translate("imports", "Name"),
        "last_name": QCoreApplication.translate("imports", "Initials or surname"),
        "sex": QCoreApplication.translate("imports", "Sex"),
        "birth": QCoreApplication.translate("imports", "Date of birth"),
        "age": QCoreApplication.translate("imports", "Age"),
        "phone": QCoreApplication.translate("imports", "Phone"),
        "other_phone": QCoreApplication.translate("imports", "Other phone"),
        "place": QCoreApplication.translate("imports", "Place"),
        "address": QCoreApplication.translate("imports", "Address"),
        "pin": QCoreApplication.translate("imports", "PIN code"),
        "email": QCoreApplication.translate("imports", "E-mail"),
        "occupation": QCoreApplication.translate("imports", "Occupation"),
        "blood_group": QCoreApplication.translate("imports", "Blood group"),
        "emergency_name": QCoreApplication.translate("imports", "Emergency contact"),
        "emergency_phone": QCoreApplication.translate("imports", "Emergency phone"),
        "referral_source": QCoreApplication.translate("imports", "Referred by"),
        "diet": QCoreApplication.translate("imports", "Diet"),
        "habits": QCoreApplication.translate("imports", "Habits"),
        "sku": QCoreApplication.translate("imports", "Code"),
        "form": QCoreApplication.translate("imports", "Dosage form"),
        "pack": QCoreApplication.translate("imports", "Pack"),
        "unit": QCoreApplication.translate("imports", "Unit"),
        "hsn": QCoreApplication.translate("imports", "HSN"),
        "nature": QCoreApplication.translate("imports", "Classical or proprietary"),
        "maker": QCoreApplication.translate("imports", "Manufacturer"),
        "licence": QCoreApplication.translate("imports", "Manufacturer's licence"),
        "barcode": QCoreApplication.translate("imports", "Barcode"),
        "reorder": QCoreApplication.translate("imports", "Reorder level"),
        "external": QCoreApplication.translate("imports", "External use"),
        "schedule_e1": QCoreApplication.translate("imports", "Schedule E(1)"),
        "loose": QCoreApplication.translate("imports", "Loose"),
        "medicine": QCoreApplication.translate("imports", "Medicine"),
        "batch": QCoreApplication.translate("imports", "Batch"),
        "expiry": QCoreApplication.translate("imports", "Expiry"),
        "mrp": QCoreApplication.translate("imports", "MRP"),
        "purchase_price": QCoreApplication.translate("imports", "Purchase price"),
        "packs": QCoreApplication.translate("imports", "Packs in stock"),
        "location": QCoreApplication.translate("imports", "Place"),
    }[field]
