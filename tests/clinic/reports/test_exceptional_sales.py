"""What is rare in a clinic's days: discounts, goods that come back, medicines that nobody buys, stock that grows old."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.reports.make_report import documents_behind, made_report
from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import CASH, Shelf
from tests.clinic_of_roles import StandingClock

DAY = date(2026, 11, 21)
ASKED = Asked(DAY, DAY)


def test_discounts_returns_and_what_does_not_sell(
    clinic: Clinic, as_role: Callable[[str], Actor], clock: StandingClock
):
    """REPORT-12, REPORT-14: who gave what away, the note with its bill, sold less what came back, what lies and its age."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    sold_one, lying = shelf.stocked("Dasamoolarishtam", mrp="200"), shelf.stocked("Kashayam", mrp="150")
    line = MedicineLine(medicine_id=sold_one, packs=3, discount_basis_points=1000)
    bill = shelf.sell(SaleDraft(medicines=(line,), payments=CASH, exception_why="an old friend"))
    with clinic.reading(by=EVERYTHING) as rd:
        (billed,) = returnable_bill(rd, bill.invoice_id).lines
    draft = ReturnDraft(
        invoice_id=bill.invoice_id, lines=(ReturnedLine(invoice_line_id=billed.invoice_line_id, quantity=450),)
    )
    with clinic.transaction(by=shelf.by, why="billing.take_back") as tx:
        taken = take_back(tx, draft)
    with clinic.reading(by=EVERYTHING) as rd:
        (given,) = made_report(rd, "discounts", ASKED).rows
        assert given.cells == ("Pharmacist of the clinic", 1, 6000, 54_000)
        exceptions = made_report(rd, "price_exceptions", ASKED)
        assert len(exceptions.rows) == len(shelf.rows("SELECT id FROM invoice_line WHERE exception_why IS NOT NULL"))
        (note,) = made_report(rd, "credit_notes", ASKED).rows
        assert (note.cells[1], note.cells[3], note.cells[-1]) == (taken.number, bill.number, taken.payable.paise)
        assert (note.page, note.ref) == ("bill", bill.invoice_id)
        movers = made_report(rd, "movers", replace(ASKED, grouping="fast"))
        of = {row.key: row.cells for row in movers.rows}
        assert of[sold_one][2] == 2 * 450  # three bottles less the one that came back
        assert of[lying][2] == 0
        assert (of[sold_one][3], of[lying][3]) == (shelf.on_hand(sold_one), shelf.on_hand(lying))
        behind = documents_behind(rd, "movers", replace(ASKED, grouping="fast"), sold_one)
        assert sorted(row.page for row in behind.rows) == ["bill", "bill", "medicine"]
    clock.advance(days=100)
    with clinic.reading(by=EVERYTHING) as rd:
        ages = made_report(rd, "stock_ageing", Asked(DAY, DAY))
        assert ages.total("until_90") == 0
        assert ages.total("until_180") == ages.total("fifo") == made_report(rd, "stock_value", ASKED).total("fifo")


def test_what_lies_there_when_prices_changed(clinic: Clinic, as_role: Callable[[str], Actor], clock: StandingClock):
    """REPORT-13: 10 bottles at 50, 4 sold, then on one day 1 sold, 10 at 80 in and 2 sold: (5·50 + 10·80) / 15 of 13."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    medicine = shelf.add("Dasamoolarishtam")

    def receive(batch: str, price: str) -> None:
        line = ReceivedLine(
            medicine_id=medicine,
            batch_number=batch,
            mrp=Money.rupees(100),
            packs=10,
            purchase_price=Money.rupees(price),
        )
        with clinic.transaction(by=shelf.by, why="test.receive") as tx:
            receive_stock(tx, ReceiptDraft(supplier="Arya Depot", lines=(line,)))

    def sell(packs: int) -> None:
        clock.advance(minutes=5)
        shelf.sell(SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=packs),), payments=CASH))
        clock.advance(minutes=5)

    receive("A", "50")
    sell(4)
    clock.advance(days=3)
    sell(1)
    receive("B", "80")
    sell(2)
    with clinic.reading(by=EVERYTHING) as rd:
        value = made_report(rd, "stock_value", ASKED)
    assert value.total("fifo") == 10 * 8000 + 3 * 5000
    assert value.total("average") == 10 * 7000 + 3 * 7000
