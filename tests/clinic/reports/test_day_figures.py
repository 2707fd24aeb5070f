"""The figures of a day: their sums are the payments', cancelled bills stand apart, each drawer's cash, the head of the log."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.count_cash import count_cash
from narayaneeyam_clinic.billing.records import Payment, PaymentMethod
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.day_close import day_close_document, day_close_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, SaleDraft
from narayaneeyam_clinic.reports.day_figures import DayFigures, day_figures
from narayaneeyam_clinic.reports.day_paper import day_paper
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.capture import last_own_group
from narayaneeyam_clinic.store.check import log_head
from narayaneeyam_clinic.sync.countersigned import Head, in_fours, keep_head, last_head, read_from_paper
from narayaneeyam_clinic.sync.link_row import LinkRow, set_link
from narayaneeyam_server.countersigning import Countersigning
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import StandingClock

AsRole = Callable[[str], Actor]
UPI = PaymentDraft(method=PaymentMethod.UPI, reference="612345678901")


def figures_of(clinic: Clinic, by: Actor, day: date | None = None) -> DayFigures:
    with clinic.reading(by=by) as rd:
        return day_figures(rd, day)


def test_a_day_of_sales(clinic: Clinic, as_role: AsRole):
    """DAY-1, DAY-2, DAY-3: every method, each person, what was cancelled, and the drawer."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    medicine = shelf.stocked("Dasamoolarishtam", mrp="165")
    shelf.sell_packs(medicine, 2)
    shelf.sell(SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=1),), payments=(UPI,)))
    wrong = shelf.sell_packs(medicine, 1)
    manager = as_role("manager")
    with clinic.transaction(by=manager, why="billing.cancel") as tx:
        cancel_invoice(tx, wrong.invoice_id, "typed twice")
    with clinic.transaction(by=manager, why="billing.count_cash") as tx:
        count_cash(tx, Money.rupees(325), note="a note is missing")
    day = figures_of(clinic, manager)
    assert (day.bills, day.billed) == (2, Money.rupees(495))
    assert day.by_method == {
        PaymentMethod.CASH: Money.rupees(330), PaymentMethod.UPI: Money.rupees(165), PaymentMethod.CARD: ZERO,
    }  # fmt: skip
    with clinic.reading(by=manager) as rd:
        paid = rd.session.scalar(select(func.sum(Payment.amount)).where(Payment.day == rd.today))
    assert day.collected == paid == Money.rupees(495)
    assert {each.name for each in day.by_person} == {"Pharmacist of the clinic", "Manager of the clinic"}
    assert [(each.number, each.why, each.by) for each in day.cancelled] == [
        (wrong.number, "typed twice", "Manager of the clinic")
    ]
    (drawer,) = day.cash
    assert (drawer.counter, drawer.expected, drawer.counted) == ("A1", Money.rupees(330), Money.rupees(325))
    assert drawer.difference == Money.rupees(-5)


def test_after_midnight_is_the_next_day(clinic: Clinic, clock: StandingClock, as_role: AsRole):
    """DAY-12: 00:30 in India is still the day before in UTC."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    medicine = shelf.stocked("Balarishtam", mrp="100")
    clock.advance(hours=14, minutes=30)
    shelf.sell_packs(medicine)
    manager = as_role("manager")
    assert figures_of(clinic, manager, date(2026, 11, 21)).bills == 0
    assert figures_of(clinic, manager, date(2026, 11, 22)).bills == 1


def test_only_whoever_may_see_figures(clinic: Clinic, as_role: AsRole):
    with pytest.raises(Refused, match="not_permitted"):
        figures_of(clinic, as_role("receptionist"))


def countersigned_by(clinic: Clinic) -> Head:
    """As a server has countersigned the log as it stands."""
    signs, now = Countersigning(bytes(range(32))), to_milliseconds(clinic.clock())
    row = LinkRow("c", clinic.device.id, "https://x", None, "t", 1, 0, 0, clinic.clock(), server_key=signs.key)
    with clinic.taking_in() as raw:
        set_link(raw, row)
        seq, _, own = last_own_group(raw, clinic.device.id)
        keep_head(raw, row, signs.signed("c", clinic.device.id, seq, own, 1, seq, now), clinic.clock())
        head = last_head(raw, clinic.device.id)
    assert head is not None
    return head


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
def test_the_close_of_the_day_prints_the_head_of_the_log(clinic: Clinic, as_role: AsRole, size: PaperSize):
    """DAY-11, DAY-15: and what the server has countersigned of it, in digits and as a square."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="165"), 2)
    signed = countersigned_by(clinic)
    with clinic.reading(by=as_role("manager")) as rd:
        paper, head = day_paper(rd), log_head(rd)
    assert paper.countersigned is not None
    assert read_from_paper(paper.countersigned.square) == signed
    text = PdfReader(io.BytesIO(day_close_pdf(paper, size))).pages[0].extract_text()
    assert head in text.replace("\n", "")
    assert in_fours(signed.said.signature) in text.replace("\n", " ")
    assert "330.00" in text
    boxes = day_close_document(paper, size).boxes[0]
    assert not [
        (one.text, other.text)
        for at, one in enumerate(boxes)
        for other in boxes[at + 1 :]
        if min(one.right, other.right) - max(one.left, other.left) > 0.5
        and min(one.bottom, other.bottom) - max(one.top, other.top) > 0.5
    ]
