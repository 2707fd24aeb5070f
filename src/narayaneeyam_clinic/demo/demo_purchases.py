"""The demo clinic's suppliers with their terms, and what was paid, sent back and ordered lately."""

from __future__ import annotations

from narayaneeyam_clinic.billing.gstin import check_character
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_shop import SUPPLIERS
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.change_medicine import change_medicine
from narayaneeyam_clinic.pharmacy.medicine_page import medicine_page
from narayaneeyam_clinic.purchases.keep_supplier import SupplierDraft, add_supplier
from narayaneeyam_clinic.purchases.order_proposals import SupplierProposal, order_proposals
from narayaneeyam_clinic.purchases.pay_supplier import PaymentToSupplier, PaymentWay, pay_supplier
from narayaneeyam_clinic.purchases.place_order import OrderDraft, OrderedLine, place_order
from narayaneeyam_clinic.purchases.receipt_list import ReceiptFilter, receipt_list, receipt_page
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack, ReturnKind, SupplierReturn, return_to_supplier

# State, PAN, town and phone of each of the suppliers; all invented.
_PARTICULARS = (
    ("32", "AABCK1234L", "Changuvetty, Kottakkal 676503", "+914832743001", 30, 3),
    ("32", "AACFN5678M", "Round West, Thrissur 680001", "+914872420777", 45, 4),
    ("33", "AADCM9012P", "Oppanakara Street, Coimbatore 641001", "+914222391444", 21, 7),
)
_LOW_MEDICINES = 9
_ORDERED_LINES = 4


def add_demo_suppliers(clinic: Clinic, by: Actor) -> None:
    """Before the first goods come in."""
    with clinic.transaction(by=by, why="purchases.supplier") as tx:
        for name, (state, pan, address, number, terms, lead) in zip(SUPPLIERS, _PARTICULARS, strict=True):
            first = f"{state}{pan}1Z"
            add_supplier(
                tx,
                SupplierDraft(
                    name=name,
                    gstin=first + check_character(first),
                    phone=number,
                    address=address,
                    terms_days=terms,
                    lead_days=lead,
                ),
            )


def buy_lately(clinic: Clinic, pharmacist: Actor, manager: Actor) -> None:
    """On the last day: a bill with a shortage, a leaking bottle, a payment, an order."""
    with clinic.reading(by=manager) as rd:
        bills = receipt_list(rd, ReceiptFilter(), limit=100)
        oldest = receipt_page(rd, bills[-1].receipt_id)
    line = next(one for one in oldest.lines if one.on_hand >= 2 * one.pack_size)
    received = ReceivedLine(
        medicine_id=line.medicine_id,
        batch_number="N5521",
        expiry="09/2029",
        mrp=line.mrp,
        purchase_price=line.rate,
        packs=24,
        free_packs=2,
        short_packs=2,
        discount_basis_points=300,
        location=line.location,
    )
    with clinic.transaction(by=pharmacist, why="stock.receive") as tx:
        receive_stock(
            tx,
            ReceiptDraft(
                supplier_id=oldest.row.supplier_id,
                supplier_bill="S/9981",
                supplier_bill_day=tx.today,
                lines=(received,),
            ),
        )
    with clinic.transaction(by=pharmacist, why="purchases.return") as tx:
        return_to_supplier(
            tx,
            SupplierReturn(
                receipt_id=oldest.row.receipt_id,
                kind=ReturnKind.GOODS,
                reason="Two packs were leaking",
                lines=(GoesBack(receipt_line_id=line.line_id, quantity=2 * line.pack_size),),
            ),
        )
    second = bills[-2]
    with clinic.transaction(by=manager, why="purchases.pay") as tx:
        pay_supplier(
            tx,
            PaymentToSupplier(
                supplier_id=second.supplier_id,
                receipt_id=second.receipt_id,
                way=PaymentWay.BANK,
                amount=second.payable,
                reference="NEFT 448812",
            ),
        )
    with clinic.transaction(by=pharmacist, why="medicines.change") as tx:
        for one in oldest.lines[:_LOW_MEDICINES]:
            particulars = medicine_page(tx, one.medicine_id).particulars
            level = medicine_page(tx, one.medicine_id).on_hand + 2 * one.pack_size
            change_medicine(tx, one.medicine_id, particulars.model_copy(update={"reorder_level": level}))
    with clinic.transaction(by=pharmacist, why="purchases.order") as tx:
        of = max((one for one in order_proposals(tx) if one.supplier_id), key=_how_many)
        place_order(
            tx,
            OrderDraft(
                supplier_id=of.supplier_id,
                note="Please send with the van on Tuesday.",
                lines=tuple(
                    OrderedLine(medicine_id=one.medicine_id, packs=one.need.packs, rate=one.rate)
                    for one in of.lines[:_ORDERED_LINES]
                ),
            ),
        )


def _how_many(one: SupplierProposal) -> int:
    return len(one.lines)
