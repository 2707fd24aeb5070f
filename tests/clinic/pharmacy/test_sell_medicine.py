"""Selling over a real file: batches, loose units, payments, refusals before anything is written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.pharmacy.adjust_stock import block_batch
from narayaneeyam_clinic.pharmacy.sale_draft import (
    MedicineLine,
    PaymentDraft,
    PaymentMethod,
    SaleDraft,
    WarningKind,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import BillChanged, StockChanged
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import CASH, Shelf


def bill(*lines: MedicineLine, **more: object) -> SaleDraft:
    return SaleDraft(medicines=lines, payments=more.pop("payments", CASH), **more)


def packs(medicine: str, count: int, **more: object) -> MedicineLine:
    return MedicineLine(medicine_id=medicine, packs=count, **more)


def counts(shelf: Shelf) -> tuple[int, ...]:
    """How much of everything that a sale writes there is."""
    tables = ("invoice", "invoice_line", "stock_movement", "payment", "series_position", "change_group", "search_entry")
    return tuple(shelf.rows(f"SELECT count(*) AS c FROM {table}")[0]["c"] for table in tables)


def refused(shelf: Shelf, draft: SaleDraft) -> Refused:
    """The refusal, after making sure that nothing at all was written."""
    before = counts(shelf)
    with pytest.raises(Refused) as caught:
        shelf.sell(draft)
    assert counts(shelf) == before
    return caught.value


def taken(shelf: Shelf, invoice_id: str) -> list[tuple[str, int]]:
    rows = shelf.rows(
        "SELECT batch_number, quantity FROM invoice_line WHERE invoice_id = :i ORDER BY position", i=invoice_id
    )
    return [(row["batch_number"], row["quantity"]) for row in rows]


def test_the_earliest_expiry_goes_first_over_several_batches(shelf: Shelf):
    """SELL-5: no expiry comes last."""
    medicine = shelf.add("Dasamoolarishtam")
    shelf.receive(medicine, batch="NONE", packs=5, expiry="")
    shelf.receive(medicine, batch="LATE", packs=2, expiry="12/2029")
    shelf.receive(medicine, batch="SOON", packs=1, expiry="12/2027")
    sold = shelf.sell(bill(packs(medicine, 4)))
    assert taken(shelf, sold.invoice_id) == [("SOON", 450), ("LATE", 900), ("NONE", 450)]
    assert shelf.on_hand(medicine) == 4 * 450


def test_each_batch_has_its_own_price(shelf: Shelf):
    """SELL-17: two batches in one line are billed at two MRPs."""
    medicine = shelf.add("Dasamoolarishtam")
    shelf.receive(medicine, batch="OLD", packs=1, mrp="100", expiry="12/2027")
    shelf.receive(medicine, batch="NEW", packs=1, mrp="110", expiry="12/2029")
    assert shelf.sell(bill(packs(medicine, 2))).payable == Money.rupees(210)


def test_a_chosen_batch_is_honoured_and_filled_up(shelf: Shelf):
    """SELL-6."""
    medicine = shelf.add("Dasamoolarishtam")
    shelf.receive(medicine, batch="SOON", packs=5, expiry="12/2027")
    chosen = shelf.receive(medicine, batch="MINE", packs=2, expiry="12/2029")
    draft = bill(packs(medicine, 1), packs(medicine, 3, batch_id=chosen))
    quote = shelf.quote(draft)
    assert [one.kind for one in quote.warnings if one.draft_line == 1] == [WarningKind.CHOSEN_BATCH_SHORT]
    assert taken(shelf, shelf.sell(draft).invoice_id) == [("SOON", 450), ("MINE", 900), ("SOON", 450)]


def test_two_lines_never_take_the_same_bottle(shelf: Shelf):
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100", packs=3)
    assert refused(shelf, bill(packs(medicine, 2), packs(medicine, 2))).code == "not_enough_stock"


def test_not_enough_says_how_much_and_why(shelf: Shelf, clock):
    """SELL-7, SELL-34: the second line is short, so the first is not sold either."""
    plenty = shelf.stocked("Amrutharishtam", mrp="100")
    medicine = shelf.add("Dasamoolarishtam")
    shelf.receive(medicine, batch="OLD", packs=4, expiry="11/2026")
    shelf.receive(medicine, batch="BAD", packs=2, expiry="12/2029")
    bad = shelf.rows("SELECT id FROM batch WHERE number = 'BAD'")[0]["id"]
    shelf.receive(medicine, batch="GOOD", packs=3, expiry="12/2029")
    with shelf.clinic.transaction(by=shelf.by, why="test.block") as tx:
        block_batch(tx, bad, "recalled by the maker")
    clock.now = datetime(2026, 12, 1, 6, tzinfo=UTC)
    said = refused(shelf, bill(packs(plenty, 1), packs(medicine, 5)))
    assert said.code == "not_enough_stock"
    assert (said.facts["left"], said.facts["wanted"]) == (3 * 450, 5 * 450)
    assert (said.facts["expired"], said.facts["blocked"]) == (4 * 450, 2 * 450)
    assert (said.facts["left_packs"], said.facts["wanted_packs"]) == ("3 × 450 ml", "5 × 450 ml")
    assert shelf.on_hand(plenty) == 10 * 450


def test_expired_is_seen_and_not_sold_and_near_expiry_warns(shelf: Shelf, clock):
    """SELL-4, STOCK-4: the last day of the month is still good."""
    medicine = shelf.add("Dasamoolarishtam")
    batch = shelf.receive(medicine, packs=2, expiry="12/2026")
    clock.now = datetime(2026, 12, 31, 18, 0, tzinfo=UTC)  # 23:30 in India
    assert WarningKind.NEAR_EXPIRY in [one.kind for one in shelf.quote(bill(packs(medicine, 1))).warnings]
    shelf.sell(bill(packs(medicine, 1)))
    clock.advance(hours=1)
    assert refused(shelf, bill(packs(medicine, 1, batch_id=batch))).code == "not_enough_stock"


def test_loose_only_where_allowed(shelf: Shelf):
    """SELL-11."""
    bottle = shelf.stocked("Dasamoolarishtam", mrp="100")
    said = refused(shelf, bill(MedicineLine(medicine_id=bottle, units=50)))
    assert (said.code, said.field) == ("whole_packs_only", "quantity")


def test_an_opened_pack_is_not_sold_as_a_whole_one(shelf: Shelf):
    medicine = shelf.add("Dasamoolarishtam")
    shelf.receive(medicine, batch="A", units=300, packs=0, expiry="12/2027")
    shelf.receive(medicine, batch="B", units=300, packs=0, expiry="12/2028")
    said = refused(shelf, bill(packs(medicine, 1)))
    assert (said.code, said.facts["opened"]) == ("not_enough_stock", 600)


def test_cash_gives_change(shelf: Shelf):
    """SELL-12."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    cash = PaymentDraft(method=PaymentMethod.CASH, received=Money.rupees(500))
    sold = shelf.sell(bill(packs(medicine, 1), payments=(cash,)))
    assert (sold.paid, sold.change, sold.due) == (Money.rupees(145), Money.rupees(355), Money(0))


def test_a_bill_is_split_over_several_payments(shelf: Shelf):
    """SELL-12."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="500")
    payments = (
        PaymentDraft(method=PaymentMethod.CARD, amount=Money.rupees(150)),
        PaymentDraft(method=PaymentMethod.UPI, amount=Money.rupees(200), reference="1234 5678 9012"),
        PaymentDraft(method=PaymentMethod.CASH),
    )
    sold = shelf.sell(bill(packs(medicine, 1), payments=payments))
    rows = shelf.rows("SELECT method, amount, reference FROM payment WHERE invoice_id = :i", i=sold.invoice_id)
    assert {row["method"]: row["amount"] for row in rows} == {"card": 15000, "upi": 20000, "cash": 15000}
    assert [row["reference"] for row in rows if row["method"] == "upi"] == ["123456789012"]


def test_what_is_not_paid_is_due_from_a_known_patient_only(shelf: Shelf):
    """SELL-12, SELL-23."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="500")
    assert refused(shelf, bill(packs(medicine, 1), payments=())).code == "due_needs_patient"
    patient = add_patient(shelf.clinic)
    sold = shelf.sell(bill(packs(medicine, 1), payments=(), patient_id=patient))
    assert (sold.paid, sold.due) == (Money(0), Money.rupees(500))


@pytest.mark.parametrize(
    ("payment", "code"),
    [
        ({"method": "cash", "amount": Money.rupees(600)}, "paid_too_much"),
        ({"method": "cash", "amount": Money(-1)}, "amount_not_positive"),
        ({"method": "cash", "received": Money.rupees(400)}, "received_too_little"),
        ({"method": "card", "received": Money.rupees(600)}, "change_only_for_cash"),
        ({"method": "upi", "reference": "12"}, "upi_reference_not_understood"),
    ],
)
def test_payments_that_cannot_stand(shelf: Shelf, payment: dict, code: str):
    medicine = shelf.stocked("Dasamoolarishtam", mrp="500")
    assert refused(shelf, bill(packs(medicine, 1), payments=(PaymentDraft(**payment),))).code == code


def test_a_price_that_changed_since_the_screen_showed_it(shelf: Shelf):
    medicine = shelf.stocked("Dasamoolarishtam", mrp="500")
    said = refused(shelf, bill(packs(medicine, 1), payable_shown=Money.rupees(450)))
    assert (said.code, said.facts["payable"]) == ("payable_changed", Money.rupees(500))


def test_the_same_draft_gives_the_same_invoice(shelf: Shelf):
    """SELL-15: a double press, or a call repeated after a lost answer."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    draft = bill(packs(medicine, 1), payments=(PaymentDraft(method=PaymentMethod.CASH, received=Money.rupees(200)),))
    first = shelf.sell(draft)
    before = counts(shelf)
    again = shelf.sell(draft)
    assert counts(shelf) == before
    assert (again.is_repeat, again.number, again.change) == (True, first.number, first.change)
    assert shelf.on_hand(medicine) == 9 * 450


def test_another_bill_under_the_same_id_is_refused(shelf: Shelf):
    """SELL-15."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    draft = bill(packs(medicine, 1))
    shelf.sell(draft)
    other = draft.model_copy(update={"medicines": (packs(medicine, 2),)})
    assert refused(shelf, other).code == "bill_differs"


def test_schedule_e1_warns_or_is_refused_as_the_clinic_sets(shelf: Shelf, as_role):
    """SELL-24: what is for external use only is nothing to be taken, and needs no prescription."""
    medicine = shelf.stocked("Abhayarishtam", mrp="145", e1=True)
    oil = shelf.stocked("Dhurdhoorapatradi Tailam", mrp="110", form="tailam", pack=200, e1=True, external=True)
    assert WarningKind.SCHEDULE_E1 not in [one.kind for one in shelf.quote(bill(packs(oil, 1))).warnings]
    quote = shelf.quote(bill(packs(medicine, 1)))
    assert WarningKind.SCHEDULE_E1 in [one.kind for one in quote.warnings]
    assert not quote.problems
    with shelf.clinic.transaction(by=as_role("administrator"), why="test.set") as tx:
        change_setting(tx, SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION, "refuse")
    assert refused(shelf, bill(packs(medicine, 1))).code == "prescription_needed"
    assert not shelf.quote(bill(packs(oil, 1))).problems


def test_the_quote_is_the_bill(shelf: Shelf):
    """GST-23: what the counter shows is what is written, to the paisa."""
    first = shelf.stocked("Dasamoolarishtam", mrp="210")
    tablets = shelf.stocked("Chandraprabha", mrp="85", form="gulika", pack=10)
    draft = bill(packs(first, 2), MedicineLine(medicine_id=tablets, packs=1, units=3), discount_basis_points=333)
    quote = shelf.quote(draft)
    sold = shelf.sell(draft)
    columns = "quantity, discount, taxable, cgst, sgst, igst, amount"
    rows = shelf.rows(f"SELECT {columns} FROM invoice_line WHERE invoice_id = :i ORDER BY position", i=sold.invoice_id)
    shown = [
        (one.quantity, *(m.paise for m in (one.discount, one.taxable, one.cgst, one.sgst, one.igst, one.amount)))
        for one in quote.lines
    ]
    assert [tuple(row.values()) for row in rows] == shown
    assert sold.payable == quote.totals.payable


def test_the_quote_shows_every_problem_and_prices_the_rest(shelf: Shelf):
    good, none = shelf.stocked("Dasamoolarishtam", mrp="210"), shelf.add("Amrutharishtam")
    quote = shelf.quote(bill(packs(none, 1), packs(good, 1)))
    assert [(one.draft_line, one.refused.code) for one in quote.problems] == [(0, "not_enough_stock")]
    assert [one.draft_line for one in quote.lines] == [1]
    assert quote.totals.payable == Money.rupees(210)


def test_a_discount_needs_the_right_to_give_it(shelf: Shelf, as_role):
    """SELL-26, PEOPLE-9."""
    by = as_role("pharmacist")
    bare = type(by)(by.user_id, by.name, by.permissions - {"billing.discount"}, by.roles)
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    said = refused(Shelf(shelf.clinic, bare), bill(packs(medicine, 1, discount=Money.rupees(10))))
    assert (said.code, said.facts["permission"]) == ("not_permitted", "billing.discount")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"discount": Money.rupees(211)}, "discount_too_large"),
        ({"discount": Money.rupees(1), "discount_basis_points": 100}, "two_discounts"),
        ({"discount_basis_points": 10001}, "discount_too_large"),
    ],
)
def test_discounts_that_cannot_be_given(shelf: Shelf, change: dict, code: str):
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    assert refused(shelf, bill(packs(medicine, 1), **change)).code == code
    assert refused(shelf, bill(packs(medicine, 1, **change))).code == code


def test_a_medicine_without_rate_is_named(shelf: Shelf):
    medicine = shelf.stocked("Strange thing", mrp="100", hsn="99887766")
    said = refused(shelf, bill(packs(medicine, 1)))
    assert (said.code, said.facts["medicine"]) == ("medicine_has_no_rate", "Strange thing")


def test_an_empty_bill_is_refused(shelf: Shelf):
    assert refused(shelf, SaleDraft()).code == "bill_has_no_lines"


def test_from_fifty_thousand_on_the_recipient_is_asked_for(shelf: Shelf):
    """GST-24."""
    medicine = shelf.stocked("Precious Rasayanam", mrp="60000", form="lehyam", pack=500)
    assert refused(shelf, bill(packs(medicine, 1))).code == "recipient_address_needed"
    shelf.sell(bill(packs(medicine, 1), customer_name="Ramesh", address="Main Road", state_code="32"))


@pytest.mark.parametrize("role", ["receptionist", "doctor", "therapist", "manager", "administrator"])
def test_others_do_not_sell(shelf: Shelf, as_role, role: str):
    """PEOPLE-9."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    other = Shelf(shelf.clinic, as_role(role))
    with pytest.raises(Refused, match="not_permitted"):
        other.sell(bill(packs(medicine, 1)))
    with pytest.raises(Refused, match="not_permitted"):
        other.quote(bill(packs(medicine, 1)))


def test_open_pages_hear_of_it_after_the_commit(shelf: Shelf):
    """HOUSE-39"""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    heard: list[object] = []
    shelf.clinic.listen(heard.append)
    refused(shelf, bill(packs(medicine, 11)))
    assert heard == []
    sold = shelf.sell(bill(packs(medicine, 1)))
    assert heard == [BillChanged(sold.invoice_id, None), StockChanged((medicine,))]
