"""Suppliers, and goods that come in with their bills."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.purchases.keep_supplier import (
    SupplierDraft,
    add_supplier,
    blacklist_maker,
    blacklist_supplier,
    change_supplier,
)
from narayaneeyam_clinic.purchases.order_proposals import order_proposals
from narayaneeyam_clinic.purchases.quote_receipt import quote_receipt
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack
from narayaneeyam_clinic.purchases.reverse_receipt import reverse_receipt
from narayaneeyam_clinic.purchases.supplier_list import maker_list, supplier_list, supplier_page
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.pharmacy.test_stock import DASA, add
from tests.clinic.purchases.buying import BILL_DAY, KERALA, TAMIL_NADU, Buying, line


def reverse(buying: Buying, receipt_id: str, why: str = "typed twice"):
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="purchases.reverse") as tx:
        return reverse_receipt(tx, receipt_id, why)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": " "}, "name_missing", "name"),
        ({"name": "arya depot"}, "supplier_known", "name"),
        ({"gstin": KERALA}, "supplier_known", "gstin"),
        ({"gstin": KERALA[:-1] + "8"}, "gstin_check_character", "gstin"),
        ({"gstin": TAMIL_NADU, "state_code": "32"}, "state_is_not_the_gstins", "state_code"),
        ({"state_code": "99"}, "state_unknown", "state_code"),
        ({"terms_days": 400}, "terms_out_of_range", "terms_days"),
        ({"phone": "12"}, "phone_not_valid", "phone"),
    ],
)
def test_suppliers_that_cannot_be_added(buying: Buying, change: dict, code: str, field: str):
    """BUY-1."""
    buying.supplier()
    with pytest.raises(Refused) as caught, buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        add_supplier(tx, SupplierDraft.model_validate({"name": "Nila Agencies"} | change))
    assert (caught.value.code, caught.value.field) == (code, field)


def test_a_supplier_is_kept_corrected_and_found(buying: Buying):
    """BUY-1, BUY-4: the state is that of the GSTIN."""
    supplier = buying.supplier("Coimbatore Herbals", TAMIL_NADU, phone="94470 12345", terms_days=30, lead_days=4)
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="purchases.supplier") as tx:
        kept = supplier_page(tx, supplier).particulars
        assert (kept.gstin, kept.state_code, kept.phone, kept.lead_days) == (TAMIL_NADU, "33", "+919447012345", 4)
        change_supplier(tx, supplier, kept.model_copy(update={"licence": "TN-20B-77"}))
        assert supplier_page(tx, supplier).particulars == kept.model_copy(update={"licence": "TN-20B-77"})
        for typed in ("coim", "herb", "33ABC", "94470"):
            assert [row.supplier_id for row in supplier_list(tx, typed)] == [supplier]
        assert supplier_list(tx, "nila") == []


def test_a_bill_is_taxed_by_the_table_and_meets_what_is_printed(buying: Buying):
    """BUY-10, BUY-11, BUY-12, BUY-15: 10 packs at 70.00 less 5 %, and 3 at 61.50 less 4.50, at 5 %; rounded by the supplier."""
    first, second = buying.shelf.add("Dasamoolarishtam"), buying.shelf.add("Balarishtam")
    received = buying.buy(
        line(first, discount_basis_points=500, free_packs=1, location="Rack 2"),
        line(second, packs=3, purchase_price=Money.rupees("61.50"), discount=Money.rupees("4.50")),
        printed_total=Money.rupees(888),
    )
    page = buying.page(received.receipt_id)
    values = [(one.bought.worth.taxable, one.bought.worth.cgst, one.bought.worth.amount) for one in page.lines]
    assert values == [
        (Money(66500), Money(1663), Money(69826)),
        (Money(18000), Money(450), Money(18900)),
    ]
    assert (page.taxable, page.cgst, page.sgst, page.igst) == (Money(84500), Money(2113), Money(2113), Money(0))
    assert (page.round_off, page.row.payable, page.open) == (Money(74), Money(88800), Money(88800))
    assert (page.row.number, page.row.supplier_bill_day) == ("A1G/26-27/00001", BILL_DAY)
    cost = buying.shelf.rows("SELECT purchase_price AS p, location AS l FROM batch ORDER BY mrp, location DESC")
    # 665.00 for eleven packs.
    assert [(row["p"], row["l"]) for row in cost] == [(6045, "Rack 2"), (6000, "")]
    with pytest.raises(Refused, match="bill_total_differs"):
        buying.buy(line(first), printed_total=Money.rupees(734))
    assert buying.buy(line(first), printed_total=Money.rupees("735.99")).payable == Money(73599)


def test_another_state_no_gstin_and_another_rate(buying: Buying):
    """BUY-11."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    beyond = buying.page(
        buying.buy(line(medicine), supplier_id=buying.supplier("Coimbatore Herbals", TAMIL_NADU)).receipt_id
    )
    assert (beyond.is_inter_state, beyond.igst, beyond.cgst) == (True, Money(3500), Money(0))
    small = buying.page(buying.buy(line(medicine), supplier_id=buying.supplier("Herb man", "")).receipt_id)
    assert (small.taxable, small.exempt, small.row.payable) == (Money(0), Money(70000), Money(70000))
    twelve = buying.page(buying.buy(line(medicine, tax_basis_points=1200)).receipt_id)
    assert (twelve.cgst, twelve.row.payable) == (Money(4200), Money(78400))
    without = buying.shelf.add("Raw root", hsn="")
    with pytest.raises(Refused, match="hsn_missing"):
        buying.buy(line(without))
    buying.buy(line(without, tax_basis_points=500))


def test_one_bill_comes_in_once(buying: Buying):
    """BUY-13, BUY-16: by number in the financial year, however it is spaced; a reversed one may come again."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    draft = buying.bill(line(medicine), supplier_bill="AD / 77")
    first = buying.post(draft)
    again = buying.post(draft)
    assert (again.is_repeat, again.number, again.batch_ids) == (True, first.number, first.batch_ids)
    with pytest.raises(Refused, match="receipt_differs"):
        buying.post(draft.model_copy(update={"supplier_bill": "AD/78"}))
    with pytest.raises(Refused, match="supplier_bill_taken"):
        buying.buy(line(medicine), supplier_bill="ad/77")
    buying.buy(line(medicine), supplier_bill="AD/77", supplier_bill_day=date(2026, 3, 31))
    buying.buy(line(medicine), supplier_bill="AD/77", supplier_id=buying.supplier("Herb man", ""))
    reverse(buying, first.receipt_id)
    assert buying.buy(line(medicine), supplier_bill="AD/77").number == "A1G/26-27/00004"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"supplier_bill_day": date(2026, 11, 22)}, "bill_day_ahead"),
        ({"supplier_bill_day": date(2006, 11, 22)}, "day_far_off"),
        ({"supplier_id": "00000000-0000-7000-8000-000000000000"}, "supplier_not_found"),
        ({"line": {"short_packs": 11}}, "more_short_than_billed"),
        ({"line": {"discount": Money.rupees(701)}}, "discount_too_large"),
        ({"line": {"discount": Money(1), "discount_basis_points": 1}}, "two_discounts"),
        ({"line": {"order_line_id": "00000000-0000-7000-8000-000000000000"}}, "order_line_differs"),
    ],
)
def test_bills_that_cannot_come_in(buying: Buying, change: dict, code: str):
    """BUY-10: nothing of it is written."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    of_line = change.pop("line", {})
    with pytest.raises(Refused, match=code):
        buying.buy(line(medicine, **of_line), **change)
    assert buying.shelf.rows("SELECT 1 FROM stock_receipt") == []


def test_what_is_short_does_not_come_in(buying: Buying):
    """BUY-20: billed, owed, and not on the shelf; a line that is short as a whole moves nothing."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    received = buying.buy(
        line(medicine, short_packs=4, free_packs=1), line(medicine, batch_number="B2", short_packs=10)
    )
    assert buying.shelf.on_hand(medicine) == 7 * 450
    assert received.payable == Money(147000)


def test_what_changed_since_the_last_receipt_is_told(buying: Buying):
    """BUY-14, BUY-3."""
    medicine = add(buying.shelf, DASA)
    buying.buy(line(medicine, packs=2))
    draft = buying.bill(
        line(medicine, purchase_price=Money.rupees(72), mrp=Money.rupees(110)), line(medicine, expiry="12/26"),
        printed_total=Money.rupees(1500),
    )  # fmt: skip
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        (maker,) = maker_list(tx, "arya")
        blacklist_maker(tx, maker.maker_id, "wrong labels")
        dearer, same = quote_receipt(tx, draft).lines
        assert quote_receipt(tx, draft).difference == Money(900)
        assert [one.maker_why for group in order_proposals(tx) for one in group.lines] == ["wrong labels"]
    assert (dearer.rate_was, dearer.mrp_was, dearer.expires_soon) == (Money.rupees(70), Money.rupees(100), False)
    assert (same.rate_was, same.mrp_was, same.expires_soon) == (None, None, True)
    assert dearer.maker_why == "wrong labels"


def test_nothing_comes_in_from_the_black_list(buying: Buying):
    """BUY-2: what came before can still go back."""
    medicine, supplier = buying.shelf.add("Dasamoolarishtam"), buying.supplier()
    before = buying.buy(line(medicine))
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        with pytest.raises(Refused, match="reason_missing"):
            blacklist_supplier(tx, supplier, " ")
        blacklist_supplier(tx, supplier, "fake batches")
    with pytest.raises(Refused, match="supplier_blacklisted"):
        buying.buy(line(medicine))
    line_id = buying.page(before.receipt_id).lines[0].line_id
    buying.give_back(before.receipt_id, GoesBack(receipt_line_id=line_id, quantity=450))
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        blacklist_supplier(tx, supplier, None)
    buying.buy(line(medicine))


def test_a_receipt_is_reversed_while_its_goods_are_there(buying: Buying):
    """BUY-17: by a document of its own, once."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    first, second = buying.buy(line(medicine)), buying.buy(line(medicine))
    with pytest.raises(Refused, match="reason_missing"):
        reverse(buying, first.receipt_id, " ")
    turned = reverse(buying, first.receipt_id)
    assert (turned.number, reverse(buying, first.receipt_id).is_repeat) == ("A1G/26-27/00001R", True)
    assert buying.shelf.on_hand(medicine) == 10 * 450
    assert buying.page(turned.receipt_id).row.payable == -first.payable
    assert buying.page(first.receipt_id).row.is_reversed
    assert buying.account(buying.supplier()).balance == second.payable
    with pytest.raises(Refused, match="receipt_is_reversal"):
        reverse(buying, turned.receipt_id)
    buying.shelf.sell_packs(medicine)
    with pytest.raises(Refused, match="received_goods_gone") as caught:
        reverse(buying, second.receipt_id)
    assert (caught.value.facts["left"], caught.value.facts["came"]) == (9 * 450, 10 * 450)
    assert check(buying.shelf.clinic, EVERYTHING) == []
