"""What to order, orders, and goods that come in from them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from narayaneeyam_clinic.papers.purchase_paper import purchase_pdf
from narayaneeyam_clinic.purchases.keep_supplier import blacklist_supplier
from narayaneeyam_clinic.purchases.order_list import OrderFilter, OrderState, order_count, order_list, order_page
from narayaneeyam_clinic.purchases.order_proposals import on_order, order_proposals
from narayaneeyam_clinic.purchases.order_rules import Lot, need_of
from narayaneeyam_clinic.purchases.place_order import OrderDraft, OrderedLine, cancel_order, close_order, place_order
from narayaneeyam_clinic.purchases.purchase_papers import order_paper
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.papers.test_patient_papers import text_of
from tests.clinic.purchases.buying import Buying, line
from tests.clinic.shelf import Shelf

TODAY = date(2026, 11, 21)


def order(buying: Buying, *lines: OrderedLine, **more: object):
    draft = OrderDraft(supplier_id=buying.supplier(), lines=lines, **more)
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="purchases.order") as tx:
        return place_order(tx, draft)


@pytest.mark.parametrize(
    ("lots", "given", "expected"),
    [
        # 900 in 90 days are 10 a day: 7 days of waiting and 30 to last are 370; 100 are there, so 270 are 3 packs of 100.
        ([Lot(70, None)], {"used": 900}, (70, 0, 370, 3)),
        ([Lot(71, None)], {"used": 900}, (71, 0, 370, 0)),
        ([Lot(70, None)], {"used": 900, "on_order": 1}, (70, 0, 370, 0)),
        ([Lot(70, None)], {"used": 900, "lead_days": 14}, (70, 0, 440, 4)),
        # 10 a day until the day after tomorrow are 30: the other 170 expire before they are used.
        ([Lot(200, TODAY + timedelta(days=2))], {"used": 900}, (200, 170, 370, 4)),
        ([Lot(200, TODAY - timedelta(days=1))], {"used": 900}, (0, 0, 370, 4)),
        ([Lot(50, None)], {"level": 50}, (50, 0, 50, 1)),
        ([Lot(51, None)], {"level": 50}, (51, 0, 50, 0)),
        ([], {}, (0, 0, 0, 0)),
        ([Lot(-30, None)], {"level": 150}, (0, 0, 150, 2)),
    ],
)
def test_how_much_is_needed(lots: list[Lot], given: dict, expected: tuple[int, int, int, int]):
    """BUY-50."""
    facts = {"level": None, "used": 0, "lead_days": None, "on_order": 0, "pack_size": 100} | given
    need = need_of(lots, TODAY, **facts)
    assert (need.sellable, need.wasted, need.wanted, need.packs) == expected


def test_what_is_low_is_proposed_of_whom_it_came_from(buying: Buying, clock):
    """BUY-50: with its last rate; what is on its way is counted, and not asked for again."""
    medicine = buying.shelf.add("Vati", form="gulika", pack=10, reorder=20)
    unknown = buying.shelf.add("Choornam", form="choornam", pack=100, reorder=100)
    supplier = buying.supplier(lead_days=10)
    buying.buy(line(medicine, packs=11))
    buying.shelf.sell_packs(medicine, 9)
    clock.now = datetime(2026, 11, 25, 6, tzinfo=UTC)
    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        of_supplier, of_nobody = order_proposals(rd)
    (proposal,) = of_supplier.lines
    assert (of_supplier.supplier_id, of_supplier.lead_days, proposal.rate) == (supplier, 10, Money.rupees(70))
    need = proposal.need
    assert (need.sellable, need.used, need.level, need.wanted, need.packs) == (20, 90, 20, 40, 2)
    assert (of_nobody.supplier_id, [one.medicine_id for one in of_nobody.lines]) == ("", [unknown])
    order(buying, OrderedLine(medicine_id=medicine, packs=2))
    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        assert on_order(rd) == {medicine: 20}
        assert [one.supplier_id for one in order_proposals(rd)] == [""]


def test_goods_come_in_from_an_order_until_nothing_is_left(buying: Buying):
    """BUY-51, BUY-52."""
    first, second = buying.shelf.add("Dasamoolarishtam"), buying.shelf.add("Balarishtam")
    placed = order(
        buying,
        OrderedLine(medicine_id=first, packs=10, rate=Money.rupees(70)),
        OrderedLine(medicine_id=second, packs=4),
        expected_on=date(2026, 11, 28),
    )
    assert placed.number == "A1P/26-27/00001"

    def page():
        with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
            return order_page(rd, placed.order_id)

    with buying.shelf.clinic.reading(by=buying.shelf.by) as rd:
        paper = text_of(purchase_pdf(order_paper(rd, placed.order_id)))
    for words in ("Purchase order", placed.number, "Arya Depot", "28-11-2026", "Balarishtam", "700.00"):
        assert words in paper
    ten, four = page().lines
    assert page().row.worth == Money.rupees(700)
    buying.buy(line(first, packs=8, short_packs=2, order_line_id=ten.line_id))
    assert [one.left for one in page().lines] == [4, 4]
    with pytest.raises(Refused, match="order_line_differs"):
        buying.buy(line(second, order_line_id=ten.line_id))
    with pytest.raises(Refused, match="order_line_differs"):
        buying.buy(line(first, order_line_id=ten.line_id), supplier_id=buying.supplier("Herb man", ""))
    with (
        pytest.raises(Refused, match="order_has_goods"),
        buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx,
    ):
        cancel_order(tx, placed.order_id, "wrong")
    assert page().row.state is OrderState.ORDERED
    buying.buy(line(first, packs=5, order_line_id=ten.line_id), line(second, packs=4, order_line_id=four.line_id))
    assert (page().row.state, page().ended_why) == (OrderState.CLOSED, "")


def test_an_order_ends_with_a_reason(buying: Buying):
    """BUY-53."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    first, second = (order(buying, OrderedLine(medicine_id=medicine, packs=1)) for _ in range(2))
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        with pytest.raises(Refused, match="reason_missing"):
            close_order(tx, first.order_id, "")
        close_order(tx, first.order_id, "out of production")
        cancel_order(tx, second.order_id, "ordered twice")
        with pytest.raises(Refused, match="order_has_ended"):
            close_order(tx, second.order_id, "again")
        assert [row.state for row in order_list(tx, OrderFilter())] == [OrderState.CANCELLED, OrderState.CLOSED]
        assert (order_count(tx, OrderFilter(only_open=True)), order_count(tx, OrderFilter(typed="arya"))) == (0, 2)
        assert order_page(tx, first.order_id).ended_why == "out of production"


@pytest.mark.parametrize(
    ("lines", "more", "code"),
    [
        ([], {}, "order_has_no_lines"),
        ([{"packs": 0}], {}, "quantity_not_positive"),
        ([{"packs": 1}, {"packs": 2}], {}, "medicine_twice"),
        ([{"packs": 1, "medicine_id": "00000000-0000-7000-8000-000000000000"}], {}, "medicine_not_kept"),
        ([{"packs": 1}], {"expected_on": date(2026, 11, 20)}, "expected_before_today"),
    ],
)
def test_orders_that_cannot_be_placed(buying: Buying, lines: list[dict], more: dict, code: str):
    """BUY-51."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    with pytest.raises(Refused, match=code):
        order(buying, *(OrderedLine(**({"medicine_id": medicine} | one)) for one in lines), **more)


def test_who_may_buy(buying: Buying, as_role):
    """BUY-60, BUY-2: orders are the pharmacist's and the manager's; of the black list nobody orders."""
    medicine = buying.shelf.add("Dasamoolarishtam")
    buying.supplier()
    lines = (OrderedLine(medicine_id=medicine, packs=1),)
    for role in ("receptionist", "doctor", "therapist", "administrator"):
        other = Buying(Shelf(buying.shelf.clinic, as_role(role)), suppliers=buying.suppliers)
        with pytest.raises(Refused, match="not_permitted"):
            order(other, *lines)
    order(Buying(Shelf(buying.shelf.clinic, as_role("manager")), suppliers=buying.suppliers), *lines)
    with buying.shelf.clinic.transaction(by=buying.shelf.by, why="x") as tx:
        blacklist_supplier(tx, buying.supplier(), "fake batches")
    with pytest.raises(Refused, match="supplier_blacklisted"):
        order(buying, *lines)
