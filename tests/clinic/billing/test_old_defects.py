"""What went wrong in the older web program of this name, and in others like it; each is a test here."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.billing.invoice_page import invoice_page
from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
from narayaneeyam_clinic.pharmacy.change_medicine import change_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import Nature
from narayaneeyam_clinic.pharmacy.medicine_page import medicine_page
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, MedicineLine, SaleDraft, ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import CASH, Shelf


def packs(medicine: str, count: int) -> MedicineLine:
    return MedicineLine(medicine_id=medicine, packs=count)


def test_payment_and_invoice_do_not_compute_two_totals(shelf: Shelf):
    """GST-23: the tax was once a hundred times too high on one of the two."""
    sold = shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="210"))
    paid = shelf.rows("SELECT sum(amount) AS a FROM payment")[0]["a"]
    with shelf.clinic.reading(by=shelf.by) as rd:
        page, paper = invoice_page(rd, sold.invoice_id), invoice_paper(rd, sold.invoice_id)
    assert Money(paid) == page.payable == paper.totals.payable == sold.payable == Money.rupees(210)
    assert page.cgst + page.sgst == Money.rupees(10)


def test_a_new_price_does_not_rewrite_old_invoices(shelf: Shelf):
    """SELL-17, STOCK-11: lines once had no price of their own."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210", packs=1)
    sold = shelf.sell_packs(medicine)
    shelf.receive(medicine, batch="B2", mrp="310")
    with shelf.clinic.reading(by=shelf.by) as rd:
        changed = medicine_page(rd, medicine).particulars.model_copy(
            update={"hsn": "33059019", "nature": Nature.COSMETIC}
        )
    with shelf.clinic.transaction(by=shelf.by, why="medicines.change") as tx:
        change_medicine(tx, medicine, changed)
    with shelf.clinic.reading(by=shelf.by) as rd:
        line = invoice_page(rd, sold.invoice_id).lines[0]
    assert (line.price, line.mrp, line.hsn, line.rate_basis_points) == (
        Money.rupees(210),
        Money.rupees(210),
        "30049011",
        500,
    )


def test_a_shortage_in_the_middle_leaves_no_half_sale(shelf: Shelf):
    """SELL-7: the loop once stopped, and what came before it stayed."""
    first, short = shelf.stocked("Dasamoolarishtam", mrp="210"), shelf.stocked("Balarishtam", mrp="100", packs=1)
    with pytest.raises(Refused, match="not_enough_stock"):
        shelf.sell(SaleDraft(medicines=(packs(first, 1), packs(short, 2), packs(first, 1)), payments=CASH))
    assert shelf.on_hand(first) == 4500
    assert shelf.rows("SELECT 1 FROM invoice UNION ALL SELECT 1 FROM payment") == []


def test_numbers_are_consecutive_and_depend_on_no_secret(shelf: Shelf):
    """GST-10: they were once a scrambled row number, or chance."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    numbers = [shelf.sell_packs(medicine).number for _ in range(3)]
    assert numbers == ["A1/26-27/000001", "A1/26-27/000002", "A1/26-27/000003"]
    assert all(len(number) <= 16 for number in numbers)


def test_an_unpaid_sale_has_an_invoice(shelf: Shelf):
    """SELL-23: the paper once failed for want of a payment."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    sold = shelf.sell(SaleDraft(patient_id=add_patient(shelf.clinic), medicines=(packs(medicine, 1),)))
    with shelf.clinic.reading(by=shelf.by) as rd:
        paper = invoice_paper(rd, sold.invoice_id)
    assert (paper.payments, paper.due) == ((), Money.rupees(210))


def test_a_purchase_keeps_supplier_batch_and_expiry(shelf: Shelf):
    """STOCK-3, STOCK-7: purchases could once not be saved at all."""
    shelf.stocked("Dasamoolarishtam", mrp="210", packs=2)
    row = shelf.rows(
        "SELECT s.name, b.number, b.expires_on, m.quantity FROM stock_movement m JOIN batch b ON b.id = m.batch_id"
        " JOIN stock_receipt r ON r.id = m.document_id JOIN supplier s ON s.id = r.supplier_id"
    )
    assert [tuple(one.values()) for one in row] == [("Arya Depot", "B1", "2028-12-31", 900)]


def test_stock_goes_above_32767_and_is_kept_by_batch(shelf: Shelf):
    """STOCK-5, STOCK-12: it was once one small number for each medicine."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210", packs=100)
    shelf.receive(medicine, batch="B2", packs=100)
    assert shelf.on_hand(medicine) == 90_000
    assert len(shelf.rows("SELECT 1 FROM stock_on_hand WHERE medicine_id = :m", m=medicine)) == 2


def test_therapies_are_not_taxed_by_a_preset_rate(shelf: Shelf):
    """GST-4: another program put 12 % on treatments and rooms."""
    therapy = ServiceLine(kind=LineKind.THERAPY, description="Pizhichil", price=Money.rupees(2500))
    sold = shelf.sell(SaleDraft(services=(therapy,), payments=CASH))
    row = shelf.rows("SELECT taxable, cgst, sgst, igst, exempt FROM invoice WHERE id = :i", i=sold.invoice_id)[0]
    assert tuple(row.values()) == (0, 0, 0, 0, 250_000)


def test_one_bill_carries_several_rates_and_never_both_kinds_of_tax(shelf: Shelf):
    """GST-2, GST-8: one rate for a whole invoice, IGST landing in CGST and SGST too."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="105")
    face_pack = shelf.stocked("Face pack", mrp="118", form="lepam", pack=50, hsn="33049990", nature=Nature.COSMETIC)
    draft = SaleDraft(medicines=(packs(medicine, 1), packs(face_pack, 1)), payments=CASH)
    shelf.sell(draft)
    sent = draft.model_copy(update={"id": "00000000-0000-7000-8000-00000000aaaa", "is_sent": True, "state_code": "33"})
    shelf.sell(sent)
    lines = shelf.rows(
        "SELECT l.rate_basis_points AS rate, l.cgst, l.sgst, l.igst FROM invoice_line l"
        " JOIN invoice i ON i.id = l.invoice_id ORDER BY i.sequence, l.position"
    )
    assert [tuple(line.values()) for line in lines] == [
        (500, 250, 250, 0),
        (1800, 900, 900, 0),
        (500, 0, 0, 500),
        (1800, 0, 0, 1800),
    ]


def test_a_double_click_sells_once(shelf: Shelf):
    """SELL-15: 24 deductions of one item within 15 seconds were seen elsewhere."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    draft = SaleDraft(medicines=(packs(medicine, 1),), payments=CASH)
    assert {shelf.sell(draft).number for _ in range(24)} == {"A1/26-27/000001"}
    assert shelf.on_hand(medicine) == 9 * 450
