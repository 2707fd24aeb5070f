"""The words for methods of payment, on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.reports.day_figures import PaymentMethod


def method_words(method: PaymentMethod) -> str:
    """Cash, UPI, Card."""
    return {
        PaymentMethod.CASH: QCoreApplication.translate("payments", "Cash"),
        PaymentMethod.UPI: QCoreApplication.translate("payments", "UPI"),
        PaymentMethod.CARD: QCoreApplication.translate("payments", "Card"),
        PaymentMethod.DEPOSIT: QCoreApplication.translate("payments", "Deposit"),
        PaymentMethod.CREDIT_NOTE: QCoreApplication.translate("payments", "Credit note"),
    }[method]
