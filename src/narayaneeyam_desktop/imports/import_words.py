"""The kinds and verdicts of imports in finished words and tones."""

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
        ImportKind.PRICES: QCoreApplication.translate("imports", "Price list"),
    }[kind]


def verdict_words(verdict: Verdict) -> tuple[str, Tone]:
    """What becomes of a row, as a pill."""
    return {
        Verdict.NEW: (QCoreApplication.translate("imports", "new"), Tone.LEAF),
        Verdict.SAME: (QCoreApplication.translate("imports", "known"), Tone.PLAIN),
        Verdict.CHANGE: (QCoreApplication.translate("imports", "differs"), Tone.AMBER),
        Verdict.BAD: (QCoreApplication.translate("imports", "bad"), Tone.RED),
    }[verdict]
