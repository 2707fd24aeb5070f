"""Why a credit or debit note was written, in the words of the counter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.return_rules import CreditReason


def reason_words(reason: CreditReason) -> str:
    return {
        CreditReason.SALES_RETURN: QCoreApplication.translate("counter", "Goods came back"),
        CreditReason.POST_SALE_DISCOUNT: QCoreApplication.translate("counter", "Discount afterwards"),
        CreditReason.DEFICIENCY: QCoreApplication.translate("counter", "Service was at fault"),
        CreditReason.CORRECTION: QCoreApplication.translate("counter", "Bill was wrong"),
        CreditReason.PLACE_OF_SUPPLY: QCoreApplication.translate("counter", "Other place of supply"),
        CreditReason.PROVISIONAL: QCoreApplication.translate("counter", "Assessment became final"),
        CreditReason.OTHERS: QCoreApplication.translate("counter", "Others"),
    }[reason]
