"""Goods that come back against their bill, on a real clinic (RETURN)."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.credit_note_paper import credit_note_paper
from narayaneeyam_clinic.billing.gst_rules import LineInput, TaxRate, line_tax
from narayaneeyam_clinic.billing.invoice_page import invoice_page
from narayaneeyam_clinic.billing.return_rules import LineShare, last_day_to_report, share_of_line, sum_of
from narayaneeyam_clinic.billing.returnable import (
    CreditReason,
    ReturnDraft,
    ReturnedLine,
    ReturnsTo,
    quote_return,
    returnable_bill,
)
from narayaneeyam_clinic.billing.take_back import TakenBack, take_back
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.adjust_stock import block_batch
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, Sold
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.shelf import CASH, Shelf

R = Money.rupees


def back(shelf: Shelf, draft: ReturnDraft, by: Actor | None = None) -> TakenBack:
    with shelf.clinic.transaction(by=by or shelf.by, why="billing.take_back") as tx:
        return take_back(tx, draft)


def lines_of(shelf: Shelf, sold: Sold) -> list[str]:
    with shelf.clinic.reading(by=shelf.by) as rd:
        return [line.invoice_line_id for line in returnable_bill(rd, sold.invoice_id).lines]


def one(shelf: Shelf, sold: Sold, quantity: int, position: int = 1, **more: object) -> ReturnDraft:
    line = ReturnedLine(invoice_line_id=lines_of(shelf, sold)[position - 1], quantity=quantity)
    return ReturnDraft(invoice_id=sold.invoice_id, lines=(line,), **more)


@pytest.fixture
def sold(shelf: Shelf) -> Sold:
    """The worked bill W2: one bottle at 210 and three at 145, MRP with 5 %, paid in cash."""
    lines = (
        MedicineLine(medicine_id=shelf.stocked("Dasamoolarishtam", mrp="210"), packs=1),
        MedicineLine(medicine_id=shelf.stocked("Kashayam", mrp="145", form="kashayam", pack=200), packs=3),
    )
    return shelf.sell(SaleDraft(medicines=lines, payments=CASH))


def test_one_of_three_comes_back_at_the_billed_rate(shelf: Shelf, sold: Sold):
    """RETURN-1, RETURN-2, RETURN-3: the worked bill W8 (138.10 + 3.45 + 3.45), to the shelf, with the money."""
    before = shelf.rows("SELECT sum(quantity) AS q FROM stock_movement WHERE kind = 'sale'")[0]["q"]
    taken = back(shelf, one(shelf, sold, 200, 2))
    assert (taken.number, taken.payable, taken.refunded) == ("A1C/26-27/00001", R(145), R(145))
    assert taken.refund_number == "A1F/26-27/00001"
    (note,) = shelf.rows("SELECT taxable, cgst, sgst, igst, exempt, round_off, payable FROM credit_note")
    assert tuple(note.values()) == (13810, 345, 345, 0, 0, 0, 14500)
    came = shelf.rows("SELECT sum(quantity) AS q FROM stock_movement WHERE kind = 'sale_return'")[0]["q"]
    assert (before, came) == (-450 - 600, 200)
    with shelf.clinic.reading(by=shelf.by) as rd:
        bill = invoice_page(rd, sold.invoice_id)
    assert (bill.payable, bill.paid, bill.due) == (R(645), R(645), ZERO)
    assert check(shelf.clinic, EVERYTHING) == []


def test_the_last_unit_takes_what_remains(shelf: Shelf, sold: Sold):
    """RETURN-2: the worked bill W8b, three single returns of one line; then there is nothing left to come back."""
    for _ in range(3):
        back(shelf, one(shelf, sold, 200, 2))
    rows = shelf.rows("SELECT taxable, cgst, sgst, amount FROM credit_note_line ORDER BY rowid")
    assert [row["cgst"] for row in rows] == [345, 345, 346]
    assert [row["taxable"] for row in rows] == [13810, 13810, 13808]
    assert sum(row["amount"] for row in rows) == 43500
    with pytest.raises(Refused, match="more_than_billed") as refused:
        back(shelf, one(shelf, sold, 200, 2))
    assert refused.value.facts["left"] == 0
    assert check(shelf.clinic, EVERYTHING) == []


def test_all_of_a_bill_that_was_rounded(shelf: Shelf):
    """RETURN-3, W10: three loose tablets (25.50, paid 26) come back one by one; together the notes are what was paid."""
    strip = shelf.stocked("Yogaraja", mrp="85", form="gulika", pack=10, loose=True)
    sold = shelf.sell(SaleDraft(medicines=(MedicineLine(medicine_id=strip, units=3),), payments=CASH))
    notes = [back(shelf, one(shelf, sold, 1)) for _ in range(3)]
    assert [note.payable for note in notes] == [R(9), R(9), R(8)]
    assert sum(note.refunded.paise for note in notes) == 2600
    assert check(shelf.clinic, EVERYTHING) == []


def test_what_is_due_is_lessened_before_money_goes_back(shelf: Shelf):
    """RETURN-4: of a bill of 1,000 with 300 open, a bottle of 500 takes the 300 off and gives 200 back, by UPI as asked."""
    bottle = shelf.stocked("Dasamoolarishtam", mrp="500")
    paid = PaymentDraft(method=PaymentMethod.CASH, amount=R(700))
    sold = shelf.sell(
        SaleDraft(
            patient_id=add_patient(shelf.clinic),
            medicines=(MedicineLine(medicine_id=bottle, packs=2),),
            payments=(paid,),
        )
    )
    draft = one(shelf, sold, 450, refund=PaymentMethod.UPI, payable_shown=R(500))
    with shelf.clinic.reading(by=shelf.by) as rd:
        quote = quote_return(rd, draft)
    assert (quote.payable, quote.off_due, quote.refund) == (R(500), R(300), R(200))
    assert back(shelf, draft).refunded == R(200)
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        assert invoice_page(rd, sold.invoice_id).due == ZERO
        # A credit note is no money of the day.
        figures = day_figures(rd)
    assert {method: sum_ for method, sum_ in figures.by_method.items() if sum_} == {
        PaymentMethod.CASH: R(700), PaymentMethod.UPI: R(-200),
    }  # fmt: skip


def test_the_same_return_twice_is_one(shelf: Shelf, sold: Sold):
    """RETURN-6: by its id; another return under that id is refused."""
    draft = one(shelf, sold, 200, 2)
    first, again = back(shelf, draft), back(shelf, draft)
    assert (again.number, again.payable, again.refunded, again.refund_number, again.is_repeat) == (
        first.number, R(145), R(145), first.refund_number, True,
    )  # fmt: skip
    assert len(shelf.rows("SELECT id FROM credit_note")) == 1
    with pytest.raises(Refused, match="note_differs"):
        back(shelf, draft.model_copy(update={"note": "another"}))


def test_quarantine_stands_apart(shelf: Shelf, sold: Sold):
    """RETURN-5: in a lot of its own that the counter passes over; what was blocked or has expired does not go to the shelf."""
    line = lines_of(shelf, sold)[0]
    batch = shelf.rows("SELECT batch_id FROM invoice_line WHERE id = :i", i=line)[0]["batch_id"]
    with shelf.clinic.transaction(by=shelf.by, why="stock.block") as tx:
        block_batch(tx, batch, "recalled")
    draft = one(shelf, sold, 450)
    with pytest.raises(Refused, match="not_for_the_shelf"):
        back(shelf, draft)
    apart = ReturnedLine(invoice_line_id=line, quantity=450, returns_to=ReturnsTo.QUARANTINE)
    back(shelf, draft.model_copy(update={"lines": (apart,)}))
    (lot,) = shelf.rows(
        "SELECT b.id <> :b AS other, b.number, b.blocked_why, s.quantity FROM batch b JOIN stock_on_hand s"
        " ON s.batch_id = b.id WHERE b.location = 'Quarantine'",
        b=batch,
    )
    assert (lot["other"], lot["number"], lot["quantity"]) == (1, "B1", 450)
    assert lot["blocked_why"]
    assert check(shelf.clinic, EVERYTHING) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"lines": ()}, "nothing_comes_back"),
        ({"lines": "unknown"}, "bill_line_not_found"),
        ({"lines": "twice"}, "line_twice"),
        ({"lines": 0}, "quantity_not_positive"),
        ({"lines": -200}, "quantity_not_positive"),
        ({"lines": 10**15}, "more_than_billed"),
        ({"refund": PaymentMethod.CREDIT_NOTE}, "deposit_is_no_payment"),
        ({"payable_shown": R(1)}, "payable_changed"),
        ({"reason": CreditReason.OTHERS}, "others_without_words"),
        ({"note": "x" * 5000}, "text_too_long"),
        ({"invoice_id": "none"}, "bill_not_found"),
    ],
)
def test_what_does_not_stand_is_refused(shelf: Shelf, sold: Sold, change: dict, code: str):
    """RETURN-7: whole, with nothing written."""
    draft = one(shelf, sold, 200, 2)
    line = draft.lines[0]
    lines = {
        "unknown": (line.model_copy(update={"invoice_line_id": "none"}),),
        "twice": (line, line),
    }
    match change.get("lines"):
        case str(which):
            change = {"lines": lines[which]}
        case int(quantity):
            change = {"lines": (line.model_copy(update={"quantity": quantity}),)}
    with pytest.raises(Refused, match=code):
        back(shelf, draft.model_copy(update=change))
    assert shelf.rows("SELECT id FROM credit_note UNION SELECT id FROM payment WHERE amount < 0") == []


def test_the_note_on_paper(shelf: Shelf, sold: Sold):
    """RETURN-11: the figures of the note and the bill that it is against."""
    taken = back(shelf, one(shelf, sold, 200, 2, note="bottle broken"))
    with shelf.clinic.reading(by=shelf.by) as rd:
        paper = credit_note_paper(rd, taken.credit_note_id)
        with pytest.raises(Refused, match="credit_note_not_found"):
            credit_note_paper(rd, sold.invoice_id)
    (line,) = paper.lines
    assert (line.quantity, line.taxable, line.cgst, line.amount) == ("1 x 200 ml", R("138.10"), R("3.45"), R(145))
    text = PdfReader(BytesIO(invoice_pdf(paper, PaperSize.A5))).pages[0].extract_text()
    for words in (
        "CREDIT NOTE",
        taken.number,
        f"Against bill {sold.number}",
        "Reason: Sales return, bottle broken",
        "Credited",
    ):
        assert words in text
    assert taken.refund_number in text


def test_only_who_may_takes_goods_back(shelf: Shelf, sold: Sold, as_role):
    """RETURN-8."""
    draft = one(shelf, sold, 200, 2)
    with pytest.raises(Refused, match="not_permitted") as refused:
        back(shelf, draft, as_role("receptionist"))
    assert refused.value.facts["permission"] == Permission.TAKE_BACK
    assert back(shelf, draft, as_role("manager")).payable == R(145)


def test_a_bill_with_a_credit_note_is_not_cancelled(shelf: Shelf, sold: Sold):
    """RETURN-9: and a cancelled bill takes nothing back."""
    draft = one(shelf, sold, 200, 2)
    back(shelf, draft)
    with pytest.raises(Refused, match="bill_has_credit_note"), shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        cancel_invoice(tx, sold.invoice_id, "wrong")
    other = shelf.sell_packs(shelf.stocked("Balarishtam", mrp="100"))
    of_other = one(shelf, other, 450)
    with shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        cancel_invoice(tx, other.invoice_id, "wrong")
    with pytest.raises(Refused, match="bill_is_cancelled"):
        back(shelf, of_other)


@given(
    unit=st.integers(100, 500_000), quantity=st.integers(1, 60), rate=st.sampled_from([0, 500, 1200, 1800]),
    inter_state=st.booleans(), cuts=st.lists(st.integers(1, 60), min_size=1, max_size=60),
)  # fmt: skip
def test_returns_of_a_line_add_up_to_it(unit: int, quantity: int, rate: int, inter_state: bool, cuts: list[int]):
    """RETURN-2: whatever the parts, of a rupee a unit or more; no sum is ever above the line."""
    tax = line_tax(LineInput(rate=TaxRate(rate), amount=Money(unit * quantity - unit // 3)), inter_state=inter_state)
    billed = LineShare(quantity, tax.taxable, tax.cgst, tax.sgst, tax.igst, tax.total)
    back_by_now: list[LineShare] = []
    for cut in [*cuts, quantity]:
        left = quantity - sum_of(back_by_now).quantity
        if left:
            back_by_now.append(share_of_line(billed, sum_of(back_by_now), min(cut, left), is_exempt=tax.is_exempt))
        sums = sum_of(back_by_now)
        assert sums.amount <= billed.amount
        assert sums.tax <= billed.tax
        last = back_by_now[-1]
        assert last.taxable + last.tax == (ZERO if tax.is_exempt else last.amount)
        assert min(last.amount, last.taxable, last.cgst, last.igst) >= ZERO
    assert sum_of(back_by_now) == billed


@pytest.mark.parametrize(
    ("billed", "until"),
    [
        (date(2026, 11, 21), date(2027, 11, 30)),
        (date(2027, 3, 31), date(2027, 11, 30)),
        (date(2027, 4, 1), date(2028, 11, 30)),
    ],
)
def test_how_long_a_note_lessens_the_tax(billed: date, until: date):
    """RETURN-10."""
    assert last_day_to_report(billed) == until
