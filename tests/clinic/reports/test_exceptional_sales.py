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
from narayaneeyam_clinic.reports.make_report import documents_behind, made_report
from narayaneeyam_clinic.reports.report import Asked
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
