"""What goes back to a supplier, what is paid, and the account of both."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from narayaneeyam_clinic.papers.purchase_paper import purchase_pdf
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind, adjust_stock
from narayaneeyam_clinic.purchases.dues_rules import Age
from narayaneeyam_clinic.purchases.pay_supplier import PaymentToSupplier, PaymentWay, pay_supplier, reverse_payment
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
from narayaneeyam_clinic.purchases.purchase_papers import return_paper
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft
from narayaneeyam_clinic.purchases.records import PurchaseReturnLine, StockReceiptLine
from narayaneeyam_clinic.purchases.return_lots import (
    LotGoesBack,
    LotsReturn,
    lots_without_bill,
    receipt_of_lot,
    return_lots,
)
from narayaneeyam_clinic.purchases.return_page import return_page
from narayaneeyam_clinic.purchases.return_to_supplier import (
    GoesBack,
    ReturnKind,
    note_credit_of_supplier,
)
from narayaneeyam_clinic.purchases.reverse_receipt import reverse_receipt
from narayaneeyam_clinic.purchases.reverse_return import reverse_return
from narayaneeyam_clinic.purchases.supplier_ledger import Entry, supplier_ledger
from narayaneeyam_clinic.purchases.supplier_list import supplier_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.papers.test_patient_papers import text_of
from tests.clinic.purchases.buying import Buying, line
from tests.clinic.shelf import Shelf


@pytest.fixture
def manager(clinic, as_role) -> Shelf:
    return Shelf(clinic, as_role("manager"))


def of(receipt_id: str, position: int = 1) -> str:
    """The id of a line of a receipt."""
    return natural_id("stock_receipt_line", receipt_id, str(position))


def pay(shelf: Shelf, supplier: str, rupees: str, **more: object):
    paid = PaymentToSupplier(supplier_id=supplier, amount=Money.rupees(rupees), way=PaymentWay.BANK, **more)
    with shelf.clinic.transaction(by=shelf.by, why="purchases.pay") as tx:
        return pay_supplier(tx, paid)


def test_goods_go_back_at_their_share_and_free_ones_at_nothing(buying: Buying):
    """BUY-30, BUY-32: three returns of a line of 10 at 5 % with a rounding are the bill to the paisa."""
    medicine = buying.shelf.add("Vati", form="gulika", pack=10)
    bill = buying.buy(line(medicine, packs=3, purchase_price=Money.rupees("33.33"), free_packs=1))
    assert bill.payable == Money(10500)
    line_id, worth = of(bill.receipt_id), []
    for quantity, free in ((10, 4), (10, 6), (10, 0)):
        back = buying.give_back(
            bill.receipt_id, GoesBack(receipt_line_id=line_id, quantity=quantity, free_quantity=free)
        )
        worth.append(back.payable)
    assert worth == [Money(3500), Money(3500), Money(3500)]
    assert buying.shelf.on_hand(medicine) == 0
    for quantity, free in ((1, 0), (0, 1)):
        with pytest.raises(Refused, match="more_than_came"):
            buying.give_back(bill.receipt_id, GoesBack(receipt_line_id=line_id, quantity=quantity, free_quantity=free))
    assert buying.account(buying.supplier()).balance == ZERO
    assert check(buying.shelf.clinic, EVERYTHING) == []


def test_a_lot_without_a_bill_goes_back_too(buying: Buying):
    """BUY-34: at what it cost, or as agreed, with tax to the paisa; reversed it is there again; one with a bill has its own way."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    opening = buying.post(ReceiptDraft(lines=(line(medicine, batch_number="O1"),), is_opening=True)).batch_ids[0]
    billed = buying.buy(line(medicine, batch_number="B1"))
    supplier = buying.supplier()

    def back(*lines: LotGoesBack, **more: str) -> ReturnedGoods:
        draft = LotsReturn(supplier_id=supplier, lines=lines, **({"reason": "expires soon"} | more))
        with buying.shelf.clinic.transaction(by=buying.shelf.by, why="purchases.return") as tx:
            return return_lots(tx, draft)

    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        assert [(lot.batch_id, lot.on_hand) for lot in lots_without_bill(rd)] == [(opening, 4500)]
        assert (receipt_of_lot(rd, opening), receipt_of_lot(rd, billed.batch_ids[0])) == ("", billed.receipt_id)
    owed = buying.account(supplier).balance
    first = back(LotGoesBack(batch_id=opening, quantity=3 * 450))
    second = back(LotGoesBack(batch_id=opening, quantity=225, rate=Money.rupees(50)))
    assert (first.payable, second.payable) == (Money(220_50), Money(26_26))  # 25.00 and twice 0.63
    assert buying.account(supplier).balance == owed - Money(246_76)
    with pytest.raises(Refused, match="returned_goods_gone"):
        back(LotGoesBack(batch_id=opening, quantity=7 * 450))
    with pytest.raises(Refused, match="lot_came_with_bill"):
        back(LotGoesBack(batch_id=billed.batch_ids[0], quantity=450))
    with pytest.raises(Refused, match="reason_missing"):
        back(LotGoesBack(batch_id=opening, quantity=450), reason="")
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="purchases.return") as tx:
        reverse_return(tx, first.return_id, "Not taken")
    assert buying.shelf.on_hand(medicine) == 20 * 450 - 225
    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        assert "O1" in text_of(purchase_pdf(return_paper(rd, second.return_id)))
    assert check(buying.shelf.clinic, EVERYTHING) == []


def test_never_more_goes_back_than_is_there(buying: Buying):
    """BUY-30: what was sold is not there, nor is another batch the same goods."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    bill = buying.buy(line(medicine))
    other = buying.buy(line(medicine, batch_number="B2"))
    buying.shelf.sell_packs(medicine, 2)
    whole = GoesBack(receipt_line_id=of(bill.receipt_id), quantity=10 * 450)
    with pytest.raises(Refused, match="returned_goods_gone"):
        buying.give_back(bill.receipt_id, whole)
    with pytest.raises(Refused, match="another_batch"):
        buying.give_back(bill.receipt_id, whole.model_copy(update={"batch_id": other.batch_ids[0]}))
    with pytest.raises(Refused, match="return_line_twice"):
        buying.give_back(bill.receipt_id, whole, whole)
    with pytest.raises(Refused, match="return_has_no_lines"):
        buying.give_back(bill.receipt_id)
    with pytest.raises(Refused, match="receipt_line_unknown"):
        buying.give_back(other.receipt_id, whole)
    with pytest.raises(Refused, match="reason_missing"):
        buying.give_back(bill.receipt_id, whole, reason=" ")
    buying.give_back(bill.receipt_id, whole.model_copy(update={"quantity": 8 * 450}))


def test_a_shortage_and_a_price_move_no_stock(buying: Buying):
    """BUY-31, BUY-33: claimed up to what was short, and up to what the line is worth."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    bill = buying.buy(line(medicine, short_packs=2))
    line_id, there = of(bill.receipt_id), buying.shelf.on_hand(medicine)
    with pytest.raises(Refused, match="more_than_short"):
        buying.give_back(bill.receipt_id, GoesBack(receipt_line_id=line_id, quantity=3 * 450), kind=ReturnKind.SHORTAGE)
    short = buying.give_back(
        bill.receipt_id, GoesBack(receipt_line_id=line_id, quantity=2 * 450), kind=ReturnKind.SHORTAGE
    )
    assert short.payable == Money(14700)
    with pytest.raises(Refused, match="more_than_line_worth"):
        buying.give_back(bill.receipt_id, GoesBack(receipt_line_id=line_id, value=Money(56001)), kind=ReturnKind.PRICE)
    price = buying.give_back(
        bill.receipt_id, GoesBack(receipt_line_id=line_id, value=Money.rupees(40)), kind=ReturnKind.PRICE
    )
    assert (price.payable, buying.shelf.on_hand(medicine)) == (Money(4200), there)
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        note_credit_of_supplier(tx, price.return_id, "CN/9", date(2026, 11, 21))
        assert return_page(tx, price.return_id).supplier_note == "CN/9"
    assert buying.account(buying.supplier()).balance == Money(73500 - 14700 - 4200)


def test_a_return_is_posted_once_and_reversed(buying: Buying):
    """BUY-33, BUY-17: while it stands its receipt cannot be reversed."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    bill = buying.buy(line(medicine))
    whole = GoesBack(receipt_line_id=of(bill.receipt_id), quantity=10 * 450)
    back = buying.give_back(bill.receipt_id, whole, id="0192f0c0-0000-7000-8000-0000000000aa")
    assert buying.give_back(bill.receipt_id, whole, id=back.return_id).is_repeat
    with pytest.raises(Refused, match="return_differs"):
        buying.give_back(bill.receipt_id, whole, id=back.return_id, reason="other")
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        with pytest.raises(Refused, match="receipt_has_returns"):
            reverse_receipt(tx, bill.receipt_id, "wrong")
        turned = reverse_return(tx, back.return_id, "not fetched")
        assert reverse_return(tx, back.return_id, "not fetched").is_repeat
        with pytest.raises(Refused, match="return_is_reversal"):
            reverse_return(tx, turned.return_id, "again")
    assert (turned.number, turned.payable) == (f"{back.number}R", -back.payable)
    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        paper = text_of(purchase_pdf(return_paper(rd, back.return_id)))
        assert "-735.00" in text_of(purchase_pdf(return_paper(rd, turned.return_id)))
    for words in (
        "Debit note",
        back.number,
        "Arya Depot",
        "AD/1 of 20-11-2026",
        "Dasamoolarishtam",
        "leaking",
        "735.00",
    ):
        assert words in paper
    assert buying.shelf.on_hand(medicine) == 10 * 450
    buying.give_back(bill.receipt_id, whole)
    assert check(buying.shelf.clinic, EVERYTHING) == []


def test_what_is_owed_and_since_when(buying: Buying, manager: Shelf, clock):
    """BUY-4, BUY-40, BUY-41, BUY-42, BUY-43, BUY-60: terms of 15 days; what is on the account lessens the oldest bill."""
    medicine, supplier = buying.shelf.add("Dasamoolarishtam"), buying.supplier(terms_days=15)
    old = buying.buy(line(medicine), supplier_bill_day=date(2026, 9, 1))
    new = buying.buy(line(medicine), supplier_bill_day=date(2026, 11, 20))
    account = buying.account(supplier)
    assert (account.balance, account.due_since, account.late) == (Money(147000), date(2026, 9, 16), Money(73500))
    assert account.ages[Age.TO_90] == account.ages[Age.NOT_YET] == Money(73500)
    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        assert [(row.balance, row.late) for row in supplier_list(rd)] == [(Money(147000), Money(73500))]
    with pytest.raises(Refused, match="not_permitted"):
        pay(buying.shelf, supplier, "100")
    for rupees, more, code in (
        ("0", {}, "amount_not_positive"),
        ("735.01", {"receipt_id": new.receipt_id}, "more_than_open"),
        ("1", {"receipt_id": "00000000-0000-7000-8000-000000000000"}, "receipt_not_found"),
    ):
        with pytest.raises(Refused, match=code):
            pay(manager, supplier, rupees, **more)
    on_account, on_bill = pay(manager, supplier, "700"), pay(manager, supplier, "735", receipt_id=new.receipt_id)
    account = buying.account(supplier)
    assert [(bill.receipt_id, bill.open) for bill in account.bills] == [(old.receipt_id, Money(3500))]
    with manager.clinic.transaction(by=manager.by, why="x") as tx:
        with pytest.raises(Refused, match="receipt_has_payments"):
            reverse_receipt(tx, new.receipt_id, "wrong")
        turned = reverse_payment(tx, on_bill.payment_id, "bounced")
        assert reverse_payment(tx, on_bill.payment_id, "bounced").is_repeat
        with pytest.raises(Refused, match="payment_is_reversal"):
            reverse_payment(tx, turned.payment_id, "x")
    clock.now = datetime(2026, 12, 21, 6, tzinfo=UTC)
    with manager.clinic.reading(by=manager.by) as rd:
        ledger = supplier_ledger(rd, supplier)
    assert [row.entry for row in ledger] == [
        Entry.BILL,
        Entry.BILL,
        Entry.PAYMENT,
        Entry.PAYMENT,
        Entry.PAYMENT_REVERSED,
    ]
    assert ledger[-1].balance == buying.account(supplier).balance == Money(77000)
    assert on_account.number == "A1Y/26-27/00001"
    assert buying.account(supplier).ages[Age.TO_30] == Money(73500)


def test_check_finds_bills_that_are_not_their_lines(buying: Buying):
    """BUY-61."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    bill = buying.buy(line(medicine))
    back = buying.give_back(bill.receipt_id, GoesBack(receipt_line_id=of(bill.receipt_id), quantity=450))
    faults = []
    for record, of_document, change in (
        (StockReceiptLine, StockReceiptLine.receipt_id == bill.receipt_id, {"position": 2}),
        (PurchaseReturnLine, PurchaseReturnLine.return_id == back.return_id, {"quantity": 10 * 450}),
    ):
        with buying.shelf.clinic.transaction(by=EVERYTHING, why="test.harm") as tx:
            known = tx.session.scalars(select(record).where(of_document)).one()
            names = [column.name for column in record.__table__.c if column.name not in ("id", "_v", "_fv")]
            tx.add(record(**{name: getattr(known, name) for name in names} | change))
        faults.append({fault.check for fault in check(buying.shelf.clinic, EVERYTHING)})
    assert faults == [{"receipt"}, {"receipt", "purchase return"}]


EXPECTED = {
    "more_than_came", "returned_goods_gone", "received_goods_gone", "receipt_has_returns", "less_than_nothing",
    "not_enough_stock",
}  # fmt: skip
STEPS = st.lists(
    st.tuples(st.sampled_from(["buy", "back", "undo back", "undo bill", "pay", "sell", "break"]), st.integers(1, 12)),
    min_size=3,
    max_size=12,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_stock_and_account_are_the_sum_of_their_documents(buying: Buying, manager: Shelf, steps: list[tuple[str, int]]):
    """BUY-40, BUY-30, STOCK-5: whatever is bought, sold, broken, sent back, paid and reversed."""
    medicine, supplier = buying.shelf.add("Vati", form="gulika", pack=10), buying.supplier()
    before, owed, there = buying.account(supplier).balance, ZERO, 0
    bills: list[tuple[str, int, Money]] = []
    returns: list[tuple[str, int, Money]] = []
    for what, n in steps:
        try:
            if what == "buy":
                bill = buying.buy(line(medicine, packs=n, free_packs=n % 3, discount_basis_points=n * 100))
                bills.append((bill.receipt_id, (n + n % 3) * 10, bill.payable))
                owed, there = owed + bill.payable, there + (n + n % 3) * 10
            elif what == "back" and bills:
                back = buying.give_back(
                    bills[-1][0], GoesBack(receipt_line_id=of(bills[-1][0]), quantity=n, free_quantity=n % 2)
                )
                returns.append((back.return_id, n + n % 2, back.payable))
                owed, there = owed - back.payable, there - n - n % 2
            elif what == "undo back" and returns:
                with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
                    reverse_return(tx, returns[-1][0], "test")
                _, quantity, worth = returns.pop()
                owed, there = owed + worth, there + quantity
            elif what == "undo bill" and bills:
                with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
                    reverse_receipt(tx, bills[-1][0], "test")
                _, quantity, worth = bills.pop()
                owed, there = owed - worth, there - quantity
            elif what == "pay":
                pay(manager, supplier, str(n))
                owed = owed - Money.rupees(n)
            elif what == "sell" and there >= 10:
                buying.shelf.sell_packs(medicine)
                there -= 10
            elif what == "break" and bills and there >= 1:
                batch = buying.page(bills[-1][0]).lines[0].batch_id
                with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
                    adjust_stock(tx, Adjustment(batch_id=batch, kind=MovementKind.DAMAGED, quantity=1, reason="broken"))
                there -= 1
        except Refused as refused:
            if refused.code not in EXPECTED:
                raise
    assert buying.shelf.on_hand(medicine) == there >= 0
    assert buying.account(supplier).balance == Money(before.paise + owed.paise)
    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        assert supplier_ledger(rd, supplier)[-1:] == [] or supplier_ledger(rd, supplier)[-1].balance == Money(
            before.paise + owed.paise
        )
    assert [
        fault
        for fault in check(buying.shelf.clinic, EVERYTHING)
        if fault.check in ("stock", "receipt", "purchase return")
    ] == []
