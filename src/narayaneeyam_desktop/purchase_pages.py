"""The pages of buying in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def purchase_pages() -> list[PageSpec]:
    """What came in, and what is opened from it."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere, see = Section.ELSEWHERE, May.SEE_PURCHASES
    return [
        PageSpec("purchases", "Purchases", "package-plus", see, Section.SHOP, _receipts),
        PageSpec("receive", "Goods in", "package-plus", May.RECEIVE_STOCK, elsewhere, _goods_in),
        PageSpec(
            "receipt", "Supplier's bill", "receipt", see, elsewhere, _receipt, identity=("receipt_id",), example=_some_receipt
        ),
        PageSpec(
            "give_back", "Send back", "receipt", May.BUY, elsewhere, _give_back, identity=("receipt_id",),
            example=_some_receipt,
        ),
        PageSpec("send_lots", "Send back without a bill", "receipt", May.BUY, elsewhere, _send_lots),
        PageSpec(
            "given_back", "Return to a supplier", "receipt", see, elsewhere, _given_back, identity=("return_id",),
            example=_some_return,
        ),
        PageSpec("suppliers", "Suppliers", "users", see, elsewhere, _suppliers),
        PageSpec(
            "supplier", "Supplier", "users", see, elsewhere, _supplier, identity=("supplier_id",), example=_some_supplier
        ),
        PageSpec(
            "supplier_form", "Supplier", "users", May.BUY, elsewhere, _supplier_form, identity=("supplier_id",),
            example=_some_supplier,
        ),
        PageSpec("makers", "Makers", "users", see, elsewhere, _makers),
        PageSpec("orders", "Orders", "boxes", see, elsewhere, _orders),
        PageSpec("to_order", "What to order", "boxes", see, elsewhere, _to_order),
        PageSpec("order", "Order", "boxes", see, elsewhere, _order, identity=("order_id",), example=_some_order),
    ]  # fmt: skip


def _receipts(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.receipts_controller import make_receipts

    return make_receipts(desk)


def _goods_in(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.goods_in_controller import make_goods_in

    return make_goods_in(desk)


def _receipt(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.receipt_controller import make_receipt

    return make_receipt(desk)


def _give_back(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.give_back_controller import make_give_back

    return make_give_back(desk)


def _send_lots(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.send_lots_controller import make_send_lots

    return make_send_lots(desk)


def _given_back(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.given_back_controller import make_given_back

    return make_given_back(desk)


def _suppliers(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.suppliers_controller import make_suppliers

    return make_suppliers(desk)


def _supplier(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.supplier_controller import make_supplier

    return make_supplier(desk)


def _supplier_form(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.supplier_form import make_supplier_form

    return make_supplier_form(desk)


def _makers(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.makers_controller import make_makers

    return make_makers(desk)


def _orders(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.orders_controller import make_orders

    return make_orders(desk)


def _to_order(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.to_order_controller import make_to_order

    return make_to_order(desk)


def _order(desk: Desk) -> Page:
    from narayaneeyam_desktop.purchases.order_controller import make_order

    return make_order(desk)


def _some_receipt(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.purchases.receipt_list import ReceiptFilter, receipt_list

    rows = receipt_list(reading, ReceiptFilter(), limit=20)
    found = next((row for row in rows if not row.is_reversal and not row.is_reversed), None)
    return {"receipt_id": found.receipt_id} if found else None


def _some_return(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.purchases.return_page import last_return

    found = last_return(reading)
    return {"return_id": found} if found else None


def _some_supplier(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.purchases.supplier_list import supplier_list

    rows = supplier_list(reading)
    return {"supplier_id": max(rows, key=_owed).supplier_id} if rows else None


def _owed(row: object) -> int:
    from narayaneeyam_clinic.purchases.supplier_list import SupplierRow

    return row.balance.paise if isinstance(row, SupplierRow) else 0


def _some_order(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.purchases.order_list import OrderFilter, order_list

    rows = order_list(reading, OrderFilter(), limit=1)
    return {"order_id": rows[0].order_id} if rows else None
