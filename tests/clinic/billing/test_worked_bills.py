"""The worked bills, each sold on a real clinic: what the invoice stores is what the accountant computed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from narayaneeyam_clinic.pharmacy.medicine_draft import Nature
from narayaneeyam_clinic.pharmacy.sale_draft import (
    DocumentTitle,
    LineKind,
    MedicineLine,
    OtherLine,
    PaymentDraft,
    PaymentMethod,
    SaleDraft,
    ServiceLine,
)
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import CASH, Shelf

TAX = "taxable, cgst, sgst, igst"


def stored(shelf: Shelf, invoice_id: str) -> tuple[list[tuple[int, ...]], dict]:
    """(taxable, cgst, sgst, igst) of each line in paise, and the invoice's own row."""
    lines = shelf.rows(f"SELECT {TAX} FROM invoice_line WHERE invoice_id = :i ORDER BY position", i=invoice_id)
    return [tuple(line.values()) for line in lines], shelf.rows("SELECT * FROM invoice WHERE id = :i", i=invoice_id)[0]


def packs(medicine: str, count: int, **more: object) -> MedicineLine:
    return MedicineLine(medicine_id=medicine, packs=count, **more)


def exclusive(price: str, quantity: int) -> OtherLine:
    return OtherLine(
        description="Medicine before tax",
        hsn="30049011",
        nature="classical",
        price=Money.rupees(price),
        quantity=quantity,
        price_includes_tax=False,
    )


def test_W1_exclusive_prices_at_5_percent(shelf: Shelf):
    """GST-3, GST-9, GST-12."""
    sold = shelf.sell(SaleDraft(others=(exclusive("150.00", 2), exclusive("62.50", 1)), payments=CASH))
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(30000, 750, 750, 0), (6250, 156, 156, 0)]
    assert (invoice["taxable"], invoice["cgst"], invoice["sgst"]) == (36250, 906, 906)
    assert (invoice["round_off"], invoice["payable"], sold.payable) == (38, 38100, Money.rupees(381))


def test_W2_prices_with_tax_in_them(shelf: Shelf):
    """GST-1, GST-2, GST-13."""
    first, second = shelf.stocked("Dasamoolarishtam", mrp="210"), shelf.stocked("Amrutharishtam", mrp="145")
    sold = shelf.sell(SaleDraft(medicines=(packs(first, 1), packs(second, 3)), payments=CASH))
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(20000, 500, 500, 0), (41428, 1036, 1036, 0)]
    assert (invoice["taxable"], invoice["cgst"], invoice["sgst"]) == (61428, 1536, 1536)
    assert (invoice["payable"], invoice["round_off"], invoice["title"]) == (64500, 0, "tax_invoice")


@pytest.mark.parametrize("where", ["on the bill", "on the lines"])
def test_W3_ten_percent_off_before_tax(shelf: Shelf, where: str):
    """GST-14, SELL-26."""
    first, second = shelf.stocked("Dasamoolarishtam", mrp="210"), shelf.stocked("Amrutharishtam", mrp="145")
    each, whole = (0, 1000) if where == "on the bill" else (1000, 0)
    medicines = (packs(first, 1, discount_basis_points=each), packs(second, 3, discount_basis_points=each))
    sold = shelf.sell(SaleDraft(medicines=medicines, discount_basis_points=whole, payments=CASH))
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(18000, 450, 450, 0), (37286, 932, 932, 0)]
    assert (invoice["taxable"], invoice["payable"], invoice["round_off"]) == (55286, 58100, 50)
    assert shelf.rows("SELECT sum(discount) AS d FROM invoice_line")[0]["d"] == 6450


@pytest.mark.parametrize(("day", "taxes", "payable"), [(21, 3000, 56000), (22, 1250, 52500)])
def test_W5_the_rate_changes_overnight(shelf: Shelf, clock, day: int, taxes: int, payable: int):
    """GST-8, GST-15."""
    clock.now = datetime(2025, 9, day, 6, tzinfo=UTC)
    line = exclusive("500", 1).model_copy(update={"nature": "proprietary"})
    sold = shelf.sell(SaleDraft(others=(line,), payments=CASH))
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(50000, taxes, taxes, 0)]
    assert invoice["payable"] == payable


def test_W6_exempt_and_taxable_on_one_paper(shelf: Shelf, started):
    """GST-4, GST-7, GST-16, SELL-20."""
    first, second = shelf.stocked("Kashayam", mrp="178"), shelf.stocked("Ghrutham", mrp="262")
    draft = SaleDraft(
        patient_id=started.patient_id,
        visit_id=started.visit_id,
        medicines=(packs(first, 2), packs(second, 1)),
        services=(
            ServiceLine(kind=LineKind.CONSULTATION, description="Consultation", price=Money.rupees(300)),
            ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=Money.rupees(1200)),
        ),
        payments=CASH,
    )
    sold = shelf.sell(draft)
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(33904, 848, 848, 0), (24952, 624, 624, 0), (0, 0, 0, 0), (0, 0, 0, 0)]
    assert sold.title is DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY
    assert (invoice["exempt"], invoice["taxable"], invoice["cgst"], invoice["sgst"]) == (150000, 58856, 1472, 1472)
    assert invoice["payable"] == 211800


def test_W7_igst_to_tamil_nadu(shelf: Shelf):
    """GST-3, GST-5, GST-17."""
    draft = SaleDraft(
        customer_name="Selvi",
        address="12 Car Street, Madurai",
        state_code="33",
        is_sent=True,
        others=(exclusive("428.57", 3), exclusive("300.00", 1)),
        payments=CASH,
    )
    sold = shelf.sell(draft)
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(128571, 0, 0, 6429), (30000, 0, 0, 1500)]
    assert (invoice["taxable"], invoice["igst"], invoice["payable"]) == (158571, 7929, 166500)
    assert (invoice["place_of_supply"], invoice["is_inter_state"]) == ("33", 1)


def test_W10_three_tablets_of_a_strip(shelf: Shelf):
    """GST-18, SELL-11."""
    tablets = shelf.stocked("Chandraprabha Vati", mrp="85", form="gulika", pack=10)
    sold = shelf.sell(SaleDraft(medicines=(MedicineLine(medicine_id=tablets, units=3),), payments=CASH))
    lines, invoice = stored(shelf, sold.invoice_id)
    assert lines == [(2428, 61, 61, 0)]
    assert (invoice["payable"], invoice["round_off"]) == (2600, 50)
    assert shelf.on_hand(tablets) == 97


def test_W11_twelve_percent_inside_99(shelf: Shelf, clock):
    """GST-19."""
    clock.now = datetime(2025, 9, 20, 6, tzinfo=UTC)
    medicine = shelf.stocked("Own make", mrp="99", nature=Nature.PROPRIETARY)
    lines, invoice = stored(shelf, shelf.sell_packs(medicine).invoice_id)
    assert lines == [(8840, 530, 530, 0)]
    assert invoice["payable"] == 9900


def test_W14_above_one_lakh_between_states(shelf: Shelf):
    """GST-20, GST-24."""
    medicine = shelf.stocked("Precious Rasayanam", mrp="105000", form="lehyam", pack=500)
    upi = PaymentDraft(method=PaymentMethod.CARD)
    draft = SaleDraft(
        customer_name="Selvi",
        address="Madurai",
        state_code="33",
        is_sent=True,
        medicines=(packs(medicine, 1),),
        payments=(upi,),
    )
    lines, invoice = stored(shelf, shelf.sell(draft).invoice_id)
    assert lines == [(10000000, 0, 0, 500000)]
    assert invoice["payable"] == 10500000


@pytest.mark.parametrize(
    ("price", "taxable", "half"),
    [("0.10", 10, 0), ("1", 96, 2), ("10", 952, 24), ("33.33", 3175, 79), ("105", 10000, 250)],
)
def test_tiny_values_add_up(shelf: Shelf, price: str, taxable: int, half: int):
    """GST-21."""
    medicine = shelf.stocked("Small", mrp=price)
    assert stored(shelf, shelf.sell_packs(medicine).invoice_id)[0] == [(taxable, half, half, 0)]
