"""Every action and read of pharmacy and billing asks for its permission before it looks at anything (PEOPLE-9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from narayaneeyam_clinic.billing import (
    cancel_invoice,
    count_cash,
    gst_rate,
    held_bills,
    invoice_list,
    invoice_page,
    invoice_paper,
    services_to_bill,
    take_consultation_fee,
    take_payment,
)
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy import (
    add_medicine,
    adjust_stock,
    batch_list,
    change_medicine,
    find_medicine,
    medicine_page,
    near_expiry,
    quote_sale,
    rebuild_stock,
    reorder_list,
    sell_medicine,
    start_from_catalogue,
    stock_list,
)
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.purchases import receive_stock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import Shelf

P = Permission
ID = "00000000-0000-7000-8000-000000000000"
MEDICINE = MedicineDraft(name="X", dosage_form="arishtam", pack_size=1)
ADJUSTMENT = adjust_stock.Adjustment(batch_id=ID, kind=adjust_stock.MovementKind.DAMAGED, quantity=1, reason="x")
RATE = gst_rate.GstRateDraft(hsn="3004", percent="5", valid_from=date(2026, 11, 21))
CASH = PaymentDraft(method=PaymentMethod.CASH)

ACTIONS: list[tuple[Permission, Callable[[Any], object]]] = [
    (P.EDIT_MEDICINES, lambda tx: add_medicine.add_medicine(tx, MEDICINE)),
    (P.EDIT_MEDICINES, lambda tx: change_medicine.change_medicine(tx, ID, MEDICINE)),
    (P.EDIT_MEDICINES, lambda tx: change_medicine.stop_keeping_medicine(tx, ID)),
    (P.EDIT_MEDICINES, lambda tx: change_medicine.keep_medicine_again(tx, ID)),
    (P.EDIT_MEDICINES, lambda tx: start_from_catalogue.start_from_catalogue(tx, ["abhayarishtam"])),
    (P.RECEIVE_STOCK, lambda tx: receive_stock.receive_stock(tx, receive_stock.ReceiptDraft())),
    (P.ADJUST_STOCK, lambda tx: adjust_stock.adjust_stock(tx, ADJUSTMENT)),
    (P.ADJUST_STOCK, lambda tx: adjust_stock.block_batch(tx, ID, "x")),
    (P.ADJUST_STOCK, lambda tx: adjust_stock.unblock_batch(tx, ID)),
    (P.CHECK, rebuild_stock.rebuild_stock_on_hand),
    (P.SELL, lambda tx: sell_medicine.sell_medicine(tx, SaleDraft())),
    (P.SELL, lambda tx: held_bills.hold_bill(tx, SaleDraft(), label="x")),
    (P.SELL, lambda tx: held_bills.resume_bill(tx, ID)),
    (P.SELL, lambda tx: held_bills.discard_held_bill(tx, ID)),
    (P.TAKE_FEES, lambda tx: take_consultation_fee.take_consultation_fee(tx, ID, (CASH,))),
    (P.TAKE_FEES, lambda tx: take_payment.take_payment(tx, ID, CASH)),
    (P.SEE_FIGURES, lambda tx: count_cash.count_cash(tx, Money(0))),
    (P.CANCEL_BILLS, lambda tx: cancel_invoice.cancel_invoice(tx, ID, "x")),
    (P.SEE_BILLS, lambda tx: invoice_paper.invoice_was_printed(tx, ID)),
    (P.MANAGE_SETTINGS, lambda tx: gst_rate.add_gst_rate(tx, RATE)),
    (P.MANAGE_SETTINGS, lambda tx: gst_rate.confirm_gst_rate(tx, ID)),
]
READS: list[tuple[Permission, Callable[[Any], object]]] = [
    (P.SEE_STOCK, stock_list.stock_list),
    (P.SEE_STOCK, stock_list.stock_count),
    (P.SEE_STOCK, lambda rd: batch_list.batch_list(rd, ID)),
    (P.SEE_STOCK, near_expiry.near_expiry),
    (P.SEE_STOCK, reorder_list.reorder_list),
    (P.SEE_STOCK, lambda rd: medicine_page.medicine_page(rd, ID)),
    (P.SEE_STOCK, lambda rd: find_medicine.find_medicine(rd, "x")),
    (P.SEE_STOCK, lambda rd: find_medicine.find_by_code(rd, "x")),
    (P.SELL, lambda rd: quote_sale.quote_sale(rd, SaleDraft())),
    (P.SELL, held_bills.held_bills),
    (P.SELL, lambda rd: held_bills.held_bill(rd, ID)),
    (P.SEE_BILLS, invoice_list.invoice_list),
    (P.SEE_BILLS, invoice_list.invoice_count),
    (P.SEE_BILLS, lambda rd: invoice_page.invoice_page(rd, ID)),
    (P.SEE_BILLS, lambda rd: invoice_paper.invoice_paper(rd, ID)),
    (P.SEE_BILLS, invoice_list.due_in_all),
    (P.TAKE_FEES, lambda rd: services_to_bill.find_therapies(rd, "x")),
    (P.TAKE_FEES, lambda rd: services_to_bill.open_fees(rd, ID)),
    (P.SEE_FIGURES, count_cash.expected_cash),
    (P.SEE_FIGURES, count_cash.cash_counts),
    (P.MANAGE_SETTINGS, gst_rate.gst_rate_list),
]


@pytest.mark.parametrize(("permission", "action"), ACTIONS)
def test_a_therapist_changes_nothing_here(
    shelf: Shelf, as_role, permission: Permission, action: Callable[[Any], object]
):
    with pytest.raises(Refused) as caught, shelf.clinic.transaction(by=as_role("therapist"), why="test") as tx:
        action(tx)
    assert (caught.value.code, caught.value.facts["permission"]) == ("not_permitted", str(permission))


@pytest.mark.parametrize(("permission", "read"), READS)
def test_a_therapist_sees_nothing_here(shelf: Shelf, as_role, permission: Permission, read: Callable[[Any], object]):
    with pytest.raises(Refused) as caught, shelf.clinic.reading(by=as_role("therapist")) as rd:
        read(rd)
    assert (caught.value.code, caught.value.facts["permission"]) == ("not_permitted", str(permission))
