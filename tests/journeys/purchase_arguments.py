"""What a stranger would try at the doors of buying."""

from __future__ import annotations

from datetime import date
from typing import Any

from narayaneeyam_clinic.purchases.keep_supplier import MakerDraft, SupplierDraft
from narayaneeyam_clinic.purchases.order_list import OrderFilter
from narayaneeyam_clinic.purchases.pay_supplier import PaymentToSupplier
from narayaneeyam_clinic.purchases.place_order import OrderDraft, OrderedLine
from narayaneeyam_clinic.purchases.receipt_list import ReceiptFilter
from narayaneeyam_clinic.purchases.return_lots import LotGoesBack, LotsReturn
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack, SupplierReturn
from narayaneeyam_clinic.shared.money import Money

# Nothing was ordered or sent back on the marked day.
NOBODYS = "00000000-0000-7000-8000-000000000002"


def purchase_values(medicine_id: str, ids: dict[str, list[str]]) -> dict[str, list[Any]]:
    """By "function.parameter", by parameter, or by type."""
    suppliers = ids.get("supplier") or [NOBODYS]
    receipts = ids.get("stock_receipt") or [NOBODYS]
    orders: dict[str, list[Any]] = {
        f"{door}.order_id": [NOBODYS] for door in ("order_page", "order_paper", "close_order", "cancel_order")
    }
    return {
        **orders,
        "supplier_id": suppliers[:1],
        "maker_id": [NOBODYS],
        "receipt_id": receipts[:1],
        "return_id": [NOBODYS],
        "supplier_choices.typed": [""],
        "receipt_list.wanted": [ReceiptFilter()],
        "receipt_count.wanted": [ReceiptFilter()],
        "order_list.wanted": [OrderFilter()],
        "order_count.wanted": [OrderFilter()],
        "note_credit_of_supplier.number": ["CN/1"],
        "note_credit_of_supplier.day": [date(2026, 11, 21)],
        "reverse_payment.payment_id": [NOBODYS],
        "SupplierDraft": [SupplierDraft(name="Nobody's Depot")],
        "MakerDraft": [MakerDraft(licence="KL-1")],
        "OrderDraft": [OrderDraft(supplier_id=suppliers[0], lines=(OrderedLine(medicine_id=medicine_id, packs=1),))],
        "PaymentToSupplier": [PaymentToSupplier(supplier_id=suppliers[0], amount=Money(100))],
        "LotsReturn": [
            LotsReturn(supplier_id=suppliers[0], reason="Because", lines=(LotGoesBack(batch_id=NOBODYS, quantity=1),))
        ],
        "receipt_of_lot.batch_id": [NOBODYS],
        "SupplierReturn": [
            SupplierReturn(
                receipt_id=receipts[0],
                reason="Because",
                lines=(GoesBack(receipt_line_id=NOBODYS, quantity=1),),
            )
        ],
    }
