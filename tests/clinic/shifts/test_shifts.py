"""Cash shifts: opened with a float, counted blind, closed once with a number, and a day that is closed when all of them are."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.billing.count_cash import count_cash
from narayaneeyam_clinic.billing.deposits import DepositDraft, RefundDraft, refund_deposit, take_deposit
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.z_report import z_report_pdf
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, SaleDraft
from narayaneeyam_clinic.purchases.pay_supplier import PaymentToSupplier, pay_supplier
from narayaneeyam_clinic.purchases.records import PaymentWay
from narayaneeyam_clinic.reports.day_drawers import cash_of_drawers
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shifts.close_shift import ClosedShift, ShiftCountDraft, close_shift, compared_counts
from narayaneeyam_clinic.shifts.open_shift import (
    CashMove,
    OpeningDraft,
    has_open_shift,
    move_cash,
    open_shift,
    proposed_float,
    shift_now,
)
from narayaneeyam_clinic.shifts.shift_list import shift_count, shift_list, shift_whole
from narayaneeyam_clinic.shifts.shift_paper import shift_paper
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import CASH, Shelf
from tests.clinic_of_roles import StandingClock

CASH_, UPI, CARD = PaymentMethod.CASH, PaymentMethod.UPI, PaymentMethod.CARD
R = Money.rupees


def do(shelf: Shelf, action: Callable[..., Any], *arguments: Any, by: Any = None) -> Any:
    with shelf.clinic.transaction(by=by or shelf.by, why="test.shift") as tx:
        return action(tx, *arguments)


def opened(shelf: Shelf, amount: int = 500) -> str:
    return str(do(shelf, open_shift, OpeningDraft(opening_float=R(amount))))


def bill(shelf: Shelf, medicine: str, *payments: PaymentDraft) -> str:
    draft = SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=1),), payments=payments or CASH)
    return shelf.sell(draft).invoice_id


def test_a_shift_from_its_float_to_its_z_report(shelf: Shelf, clock: StandingClock, as_role):
    """SHIFT-1, SHIFT-3, SHIFT-4, SHIFT-6, SHIFT-8, SHIFT-11: all that came by this PC between opening and close, and nothing else."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    bill(shelf, medicine)  # before the shift: not of it
    clock.advance(minutes=1)
    shift = opened(shelf)
    clock.advance(minutes=1)
    bill(shelf, medicine)
    bill(shelf, medicine, PaymentDraft(method=UPI, reference="612345678901"))
    bill(shelf, medicine, PaymentDraft(method=CASH_, amount=R(45)), PaymentDraft(method=CARD))
    patient = add_patient(shelf.clinic)
    do(shelf, take_deposit, DepositDraft(patient_id=patient, amount=R(1000)))
    back = RefundDraft(patient_id=patient, amount=R(300), reason="not needed")
    do(shelf, refund_deposit, back, by=as_role("manager"))
    do(shelf, move_cash, CashMove(amount=R(200), reason="small change from the bank"))
    do(shelf, move_cash, CashMove(amount=R(-60), reason="milk"))
    clock.advance(hours=8)
    # 500 float + 145 + 45 + 1000 - 300 + 200 - 60
    count = ShiftCountDraft(
        shift_id=shift, pieces={500: 3, 10: 3}, upi=R(145), card=R(90), left_in=R(500), reasons={CARD: "slip lost"}
    )
    with shelf.clinic.reading(by=shelf.by) as rd:
        compared = compared_counts(rd, count)
    assert [(one.method, one.expected, one.difference) for one in compared] == [
        (CASH_, R(1530), ZERO), (UPI, R(145), ZERO), (CARD, R(100), R(-10)),
    ]  # fmt: skip
    closed = do(shelf, close_shift, count)
    assert closed.number == "A1Z/26-27/00001"
    clock.advance(minutes=5)
    bill(shelf, medicine)  # after it: not of it either
    with shelf.clinic.reading(by=as_role("manager")) as rd:
        whole = shift_whole(rd, shift)
        assert (whole.row.difference, whole.row.counts[2].reason) == (R(-10), "slip lost")
        assert (whole.money.expected(CASH_), whole.money.deposits, whole.pieces) == (
            R(1530),
            R(700),
            ((500, 3), (10, 3)),
        )
        assert [moved.reason for moved in whole.moved] == ["small change from the bank", "milk"]
        assert (shift_count(rd), [row.number for row in shift_list(rd)]) == (1, [closed.number])
        assert [row.is_closed for row in shift_list(rd)] == [True]
        # The day shows the shift's drawer, and what came while none was open.
        assert [(one.shift, one.expected, one.counted) for one in cash_of_drawers(rd, rd.today)] == [
            (closed.number, R(1530), R(1530)), ("", R(290), None),
        ]  # fmt: skip
    with shelf.clinic.reading(by=shelf.by) as rd:
        proposed = proposed_float(rd)
        assert (proposed.left_in, proposed.taken_since, proposed.amount) == (R(500), R(145), R(645))


def test_a_double_press_closes_once_and_the_next_shift_begins_after_it(shelf: Shelf, clock: StandingClock):
    """SHIFT-2, SHIFT-7: also where the clock stands still between the two."""
    draft = OpeningDraft(opening_float=ZERO)
    first = do(shelf, open_shift, draft)
    assert do(shelf, open_shift, draft) == first
    with pytest.raises(Refused, match="shift_is_open"):
        opened(shelf)
    bill(shelf, shelf.stocked("Dasamoolarishtam", mrp="145"))
    count = ShiftCountDraft(shift_id=first, cash=R(145))
    number = do(shelf, close_shift, count).number
    assert do(shelf, close_shift, count) == ClosedShift(first, number, is_repeat=True)
    second = opened(shelf, 0)
    clock.advance(minutes=-5)
    assert do(shelf, close_shift, ShiftCountDraft(shift_id=second, cash=ZERO)).number.endswith("00002")
    with pytest.raises(Refused, match="clock_before_last_close"):
        opened(shelf)


def test_what_a_close_refuses(shelf: Shelf):
    """SHIFT-5, SHIFT-6, SHIFT-12: nothing is compared before it is counted, a difference has a reason, and there is one way of
    counting at a time."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    shift = opened(shelf, 0)
    bill(shelf, medicine, PaymentDraft(method=UPI, reference="612345678901"))
    for field, typed in (
        ("cash", {}),
        ("upi", {"cash": ZERO}),
        ("reason_upi", {"cash": ZERO, "upi": R(140)}),
        ("left_in", {"cash": ZERO, "upi": R(145), "left_in": R(1)}),
        ("counted", {"pieces": {2000: 1}, "upi": R(145)}),
    ):
        with pytest.raises(Refused) as caught:
            do(shelf, close_shift, ShiftCountDraft(shift_id=shift, **typed))
        assert caught.value.field == field
    with shelf.clinic.reading(by=shelf.by) as rd, pytest.raises(Refused, match="count_missing"):
        compared_counts(rd, ShiftCountDraft(shift_id=shift, cash=ZERO))
    with pytest.raises(Refused, match="count_in_shift"):  # SHIFT-12: one mechanism
        do(shelf, count_cash, ZERO)
    for move, code in (
        (CashMove(amount=ZERO, reason="x"), "amount_missing"),
        (CashMove(amount=R(5)), "reason_missing"),
        (CashMove(amount=R(-1), reason="bank"), "more_than_in_drawer"),
    ):
        with pytest.raises(Refused, match=code):
            do(shelf, move_cash, move)


def test_who_may_run_a_drawer(shelf: Shelf, as_role):
    """SHIFT-1, SHIFT-10."""
    for role in ("doctor", "therapist", "administrator"):
        with pytest.raises(Refused, match="not_permitted"):
            do(shelf, open_shift, OpeningDraft(opening_float=ZERO), by=as_role(role))
    shift = do(shelf, open_shift, OpeningDraft(opening_float=ZERO), by=as_role("receptionist"))
    with shelf.clinic.reading(by=shelf.by) as rd:
        now = shift_now(rd)
        assert now is not None
        assert (now.shift_id, now.opened_by) == (shift, as_role("receptionist").name)
        with pytest.raises(Refused, match="not_permitted"):
            shift_list(rd)
        with pytest.raises(Refused, match="shift_is_open"):
            shift_whole(rd, shift)


def test_a_clinic_may_demand_an_open_shift(shelf: Shelf, as_role):
    """SHIFT-2: otherwise one is only reminded."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    bill(shelf, medicine)
    do(shelf, change_setting, SettingKey.SELLING_WITHOUT_SHIFT, "refuse", by=as_role("administrator"))
    with pytest.raises(Refused, match="shift_needed"):
        bill(shelf, medicine)
    opened(shelf)
    bill(shelf, medicine)
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert has_open_shift(rd)


def test_the_z_report_on_both_papers(shelf: Shelf, clock: StandingClock):
    """SHIFT-8: its number, every method, the bills, the notes; nothing stands outside the paper."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    shift = opened(shelf)
    clock.advance(minutes=1)
    bill(shelf, medicine)
    do(shelf, move_cash, CashMove(amount=R(-45), reason="milk"))
    do(shelf, close_shift, ShiftCountDraft(shift_id=shift, pieces={500: 1, 100: 1}, left_in=R(500)))
    with shelf.clinic.reading(by=shelf.by) as rd:
        paper = shift_paper(rd, shift)
    for size in (PaperSize.A4, PaperSize.ROLL_80):
        text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(z_report_pdf(paper, size))).pages)
        for said in ("A1Z/26-27/00001", "A1/26-27/000001", "milk", "600.00", "Handed over"):
            assert said in text, (size, said)


def test_a_supplier_paid_in_cash_is_paid_from_the_drawer(shelf: Shelf, as_role):
    """SHIFT-4: what goes by the bank does not come out of it."""
    shelf.stocked("Dasamoolarishtam", mrp="145")
    (supplier,) = shelf.rows("SELECT id FROM supplier WHERE name = 'Arya Depot'")
    shift = opened(shelf)
    for way, amount in ((PaymentWay.CASH, 200), (PaymentWay.BANK, 90)):
        paid = PaymentToSupplier(supplier_id=supplier["id"], way=way, amount=R(amount))
        do(shelf, pay_supplier, paid, by=as_role("manager"))
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert compared_counts(rd, ShiftCountDraft(shift_id=shift, cash=R(300)))[0].difference == ZERO
