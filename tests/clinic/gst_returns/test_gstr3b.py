"""GSTR-3B of a month on a real clinic: supplies, purchases, what is blocked and what was lost; every line adds up."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from narayaneeyam_clinic.gst_returns.gstr3b_rules import Line3b, percent_of
from narayaneeyam_clinic.gst_returns.input_tax_rules import (
    Claim,
    ExemptShare,
    Purchase,
    PurchaseKind,
    Taxes,
    claim_of,
)
from narayaneeyam_clinic.gst_returns.make_gstr3b import Made3b, export_gstr3b, made_gstr3b
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind, adjust_stock
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, MedicineLine, SaleDraft, ServiceLine
from narayaneeyam_clinic.purchases.keep_supplier import SupplierDraft, add_supplier
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack, SupplierReturn, return_to_supplier
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.billing.test_worked_bills import exclusive
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import CASH, Shelf

NOVEMBER = Period(2026, 11)
NEAR, FAR = "32ABCDE1234F1Z9", "33ABCDE1234F1Z7"


def bought(shelf: Shelf, medicine: str, supplier: str, gstin: str = "", *, packs: int, free: int = 0) -> str:
    """So many packs at 100.00 and 5 %."""
    line = ReceivedLine(
        medicine_id=medicine, batch_number=f"B-{supplier}", expiry="12/2028", mrp=Money.rupees(210),
        purchase_price=Money.rupees(100), packs=packs, free_packs=free, tax_basis_points=500,
    )  # fmt: skip
    with shelf.clinic.transaction(by=EVERYTHING, why="test.buy") as tx:
        supplier_id = add_supplier(tx, SupplierDraft(name=supplier, gstin=gstin, state_code="" if gstin else "32"))
        draft = ReceiptDraft(
            supplier_id=supplier_id, supplier_bill="S-1", supplier_bill_day=date(2026, 11, 20), lines=(line,)
        )
        return receive_stock(tx, draft).receipt_id


@pytest.fixture
def month(shelf: Shelf, started) -> Made3b:
    """Sold: 200.00 with tax 10.00 at the counter, 428.57 to Tamil Nadu, 300.00 of consultation. Bought: 1,000.00 near, 400.00
    far, 500.00 from somebody not registered. Two packs went back, one of ten and one free broke.
    """
    medicine = shelf.add("Dasamoolarishtam")
    near = bought(shelf, medicine, "Near Depot", NEAR, packs=10, free=1)
    bought(shelf, medicine, "Far Depot", FAR, packs=4)
    bought(shelf, medicine, "Herb woman", packs=5)
    fee = ServiceLine(kind=LineKind.CONSULTATION, description="Consultation", price=Money.rupees(300))
    shelf.sell(
        SaleDraft(
            patient_id=started.patient_id, visit_id=started.visit_id, services=(fee,),
            medicines=(MedicineLine(medicine_id=medicine, packs=1),), payments=CASH,
        )
    )  # fmt: skip
    sent = SaleDraft(
        customer_name="Selvi", address="Madurai", state_code="33", is_sent=True, others=(exclusive("428.57", 1),),
        payments=CASH,
    )  # fmt: skip
    shelf.sell(sent)
    (line,) = shelf.rows("SELECT id, batch_id FROM stock_receipt_line WHERE receipt_id = :id", id=near)
    with shelf.clinic.transaction(by=EVERYTHING, why="test.back") as tx:
        back = GoesBack(receipt_line_id=line["id"], quantity=2 * 450)
        return_to_supplier(tx, SupplierReturn(receipt_id=near, reason="Broken seals", lines=(back,)))
        broken = Adjustment(batch_id=line["batch_id"], kind=MovementKind.DAMAGED, quantity=450, reason="Fell")
        adjust_stock(tx, broken)
    return made(shelf)


def made(shelf: Shelf) -> Made3b:
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        return made_gstr3b(rd, NOVEMBER)


def test_every_line_of_the_month(month: Made3b):
    """GSTR-15, GSTR-16: by hand; the documents behind a line add up to it."""
    lines = {(one.line, one.place, one.is_inter_state): (one.value, one.taxes) for one in month.told.figures}
    assert lines[Line3b.TAXABLE, "", False] == (62_857, Taxes(2_143, 500, 500))
    assert lines[Line3b.EXEMPT, "", False] == (30_000, Taxes())
    assert lines[Line3b.BETWEEN_STATES, "33", False] == (42_857, Taxes(igst=2_143))
    # 1,000 and 400 less 200 that went back; what was bought of somebody not registered is no input tax.
    assert lines[Line3b.INPUT, "", False] == (120_000, Taxes(2_000, 2_000, 2_000))
    share = ExemptShare(30_000, 92_857)
    assert month.told.share == share
    assert lines[Line3b.BLOCKED, "", False][1] == Taxes(646, 646, 646)
    # Eleven packs came for the tax of ten: 50.00 / 11.
    assert lines[Line3b.LOST, "", False][1] == Taxes(0, 227, 227)
    assert lines[Line3b.NET, "", False][1] == Taxes(1_354, 1_127, 1_127)
    assert lines[Line3b.INWARD_EXEMPT, "", False][0] == 0
    for figure in month.told.figures:
        if figure.line in (Line3b.BLOCKED, Line3b.NET):
            continue
        assert sum(one.value for one in figure.behind) == figure.value
        assert sum((one.taxes for one in figure.behind), Taxes()) == figure.taxes
    (blocked,) = month.told.of(Line3b.BLOCKED)
    assert share.of(sum((one.taxes for one in blocked.behind), Taxes())) == blocked.taxes
    assert percent_of(share) == "32.30"


def test_the_share_of_medicines_alone(shelf: Shelf, month: Made3b):
    """GSTR-16: where the clinic's accountant takes purchases for what is sold, nothing exempt was among it."""
    with shelf.clinic.transaction(by=EVERYTHING, why="settings") as tx:
        change_setting(tx, SettingKey.INPUT_TAX_SHARE, "medicines")
    (blocked,) = made(shelf).told.of(Line3b.BLOCKED)
    assert (blocked.taxes, blocked.share) == (Taxes(), ExemptShare(0, 20_000))


def test_the_files(shelf: Shelf, month: Made3b, tmp_path: Path, as_role):
    """GSTR-15, GSTR-16: the summary and the register of purchases, for who may see figures and export."""
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        files = export_gstr3b(rd, NOVEMBER, tmp_path / "out")
    assert [file.name for file in files] == ["gstr3b_112026.csv", "purchases_112026.csv", "goods_lost_112026.csv"]
    summary, register, losses = (
        list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig")))) for file in files
    )
    assert [row["Line"] for row in summary] == [one.line.value for one in month.told.figures]
    assert [(row["Supplier"], row["Taxable Value"], row["Input tax"]) for row in register] == [
        ("Near Depot", "1000.00", "claimed"),
        ("Far Depot", "400.00", "claimed"),
        ("Herb woman", "0.00", "no_tax"),
        ("Near Depot", "-200.00", "claimed"),
    ]
    assert [row["Exempt"] for row in register] == ["0.00", "0.00", "500.00", "0.00"]
    assert sum(Decimal(row["Central Tax"]) for row in register if row["Input tax"] == "claimed") == Decimal("20.00")
    assert [(row["Batch"], row["Quantity"], row["Central Tax"]) for row in losses] == [("B-Near Depot", "450", "2.27")]
    with pytest.raises(Refused, match="not_permitted"), shelf.clinic.reading(by=as_role("pharmacist")) as rd:
        export_gstr3b(rd, NOVEMBER, tmp_path / "none")


@pytest.mark.parametrize(
    ("gstin", "bill_day", "taxes", "claim"),
    [
        (NEAR, date(2026, 11, 1), Taxes(5), Claim.CLAIMED),
        (NEAR, None, Taxes(5), Claim.CLAIMED),
        (NEAR, date(2026, 11, 1), Taxes(), Claim.NO_TAX),
        ("", date(2026, 11, 1), Taxes(5), Claim.NO_GSTIN),
        ("32ABCDE1234F1Z8", date(2026, 11, 1), Taxes(5), Claim.WRONG_GSTIN),
        (NEAR, date(2025, 3, 31), Taxes(5), Claim.TOO_LATE),
        (NEAR, date(2025, 4, 1), Taxes(5), Claim.CLAIMED),
    ],
)
def test_what_is_input_tax(gstin: str, bill_day: date | None, taxes: Taxes, claim: Claim):
    """GSTR-16: of a bill of March 2025 until 30-11-2025, of one of April until 30-11-2026."""
    purchase = Purchase(
        "1", PurchaseKind.GOODS_IN, "A1G/26-27/00001", date(2026, 11, 21), "Depot", gstin, "S-1", bill_day,
        is_inter_state=False, taxable=100, taxes=taxes, exempt=0, payable=105,
    )  # fmt: skip
    assert claim_of(purchase) is claim
