"""Packages: sold at one price, used up by sessions, given back by what was not done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from narayaneeyam_clinic.billing.deposits import DepositDraft, RefundDraft, refund_deposit, take_deposit
from narayaneeyam_clinic.billing.ledger_lines import balance_of_package
from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.billing.open_charges import account_of, open_charges
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.treatments.change_package import PackageDraft, change_package, package_list
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.finish_session import SessionNotes, finish_session
from narayaneeyam_clinic.treatments.package_rules import share_of_session, share_out
from narayaneeyam_clinic.treatments.refund_package import refund_package
from narayaneeyam_clinic.treatments.sell_package import packages_of_patient, sell_package
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.take_back_end import take_back_end
from narayaneeyam_clinic.treatments.treatment_states import PackageState, Phase
from tests.clinic.consultations.invented import add_patient
from tests.clinic.treatments.test_sessions import by, priced, treat  # noqa: F401
from tests.clinic.treatments.therapy_house import TODAY, TherapyHouse

ITEMS = ((therapy_id("thalam"), 3), (therapy_id("lepam"), 4))


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=8), st.integers(1, 40))
def test_shares_add_up(paise: int, weights: list[int], sessions: int):
    """TREAT-16"""
    shares = share_out(Money(paise), weights)
    assert total(shares) == Money(paise)
    assert all(share >= ZERO for share in shares)
    assert total([share_of_session(shares[0], sessions, done) for done in range(sessions)]) == shares[0]
    assert share_of_session(shares[0], sessions, sessions) == ZERO


def test_a_package_is_sold_used_and_given_back(house: TherapyHouse, by, clock):  # noqa: F811
    """TREAT-16, TREAT-17, TREAT-18, TREAT-19: shares by price; a covered session owes nothing; the rest goes back."""
    priced(house, by, "thalam", 700)
    priced(house, by, "lepam", 350)
    draft = PackageDraft(name="Head and skin", price=Money.rupees(2999), items=ITEMS)
    package = by("manager", lambda tx: change_package(tx, None, draft))
    sold = by("receptionist", lambda tx: sell_package(tx, package, house.patient_id, paid_by=PaymentMethod.UPI))
    assert sold.receipt
    session_ids = house.planned((ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=4),), starts_on=TODAY).session_ids
    finished = []
    for session_id in session_ids:
        finished.append(treat(house, by, session_id))
        clock.advance(days=1)
    # 3 x 700 of 3500 is 60 % of 2999.00.
    assert [one.amount for one in finished] == [ZERO, ZERO, ZERO, Money.rupees(700)]
    assert [one.covered_by for one in finished] == ["Head and skin"] * 3 + [None]
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        (bought,) = packages_of_patient(rd, house.patient_id)
        assert bought.used == Money.rupees("1799.40")
        assert bought.left == Money.rupees("1199.60")
        assert [(one.therapy, one.done, one.sessions) for one in bought.items] == [("Lepam", 0, 4), ("Thalam", 3, 3)]
        assert balance_of_package(rd.session, sold.sale_id).left == bought.left
    with pytest.raises(Refused, match="reason_missing"):
        by("manager", lambda tx: refund_package(tx, sold.sale_id, ""))
    back = by("manager", lambda tx: refund_package(tx, sold.sale_id, "goes home"))
    assert (back.used, back.paid_back) == (Money.rupees("1799.40"), Money.rupees("1199.60"))
    assert back.voucher
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        (bought,) = packages_of_patient(rd, house.patient_id)
        assert (bought.state, bought.left, bought.used) == (PackageState.REFUNDED, ZERO, Money.rupees("1799.40"))
        held = total(list(rd.session.scalars(select(Deposit.amount))))
        # What is still held pays for what was done.
        assert held == balance_of_package(rd.session, sold.sale_id).charged
    with pytest.raises(Refused, match="package_is_refunded"):
        by("manager", lambda tx: refund_package(tx, sold.sale_id, "again"))
    with pytest.raises(Refused, match="not_permitted"):
        by("receptionist", lambda tx: refund_package(tx, sold.sale_id, "again"))


def test_what_was_not_done_after_all_is_the_packages_again(house: TherapyHouse, by):  # noqa: F811
    """TREAT-17, TREAT-30: not when the package has been given back."""
    priced(house, by, "thalam", 700)
    draft = PackageDraft(name="Head", price=Money.rupees(2000), items=ITEMS[:1])
    package = by("manager", lambda tx: change_package(tx, None, draft))
    sale = by("receptionist", lambda tx: sell_package(tx, package, house.patient_id, paid_by=PaymentMethod.UPI)).sale_id

    def done() -> tuple[int, Money]:
        with house.clinic.reading(by=house.as_role("receptionist")) as rd:
            (bought,) = packages_of_patient(rd, house.patient_id)
            return bought.items[0].done, bought.left

    first = house.planned((ItemPlan(ITEMS[0][0], Phase.PRADHANA, days=3),), starts_on=TODAY).session_ids[0]
    treat(house, by, first)
    by("therapist", lambda tx: take_back_end(tx, first, "the wrong patient"))
    assert done() == (0, Money.rupees(2000))
    assert by("therapist", lambda tx: finish_session(tx, first, SessionNotes())).covered_by == "Head"
    assert done() == (1, Money.rupees("1333.34"))
    by("manager", lambda tx: refund_package(tx, sale, "goes home"))
    with pytest.raises(Refused, match="package_is_refunded"):
        by("receptionist", lambda tx: take_back_end(tx, first, "too late"))


def test_money_of_a_package_is_its_buyers(house: TherapyHouse, by):  # noqa: F811
    """LEDGER-13: under another patient's name, or beside a stay, nothing comes to it and nothing goes back."""
    draft = PackageDraft(name="Head", price=Money.rupees(1000), items=ITEMS[:1])
    package = by("manager", lambda tx: change_package(tx, None, draft))
    sale = by(
        "receptionist", lambda tx: sell_package(tx, package, house.patient_id, paid_by=PaymentMethod.CASH)
    ).sale_id
    other = add_patient(house.clinic, "Omana", "N1-00077")
    for wrong in (
        DepositDraft(patient_id=other, package_sale_id=sale, amount=Money.rupees(1)),
        DepositDraft(patient_id=other, package_sale_id="nothing", amount=Money.rupees(1)),
    ):
        with pytest.raises(Refused, match="package_not_found"):
            by("receptionist", lambda tx, wrong=wrong: take_deposit(tx, wrong))
    with pytest.raises(Refused, match="package_not_found"):
        by("manager", lambda tx: refund_deposit(tx, RefundDraft(patient_id=other, package_sale_id=sale, reason="mine")))


def test_a_package_on_an_older_bill_is_given_back(house: TherapyHouse, by, clock):  # noqa: F811
    """TREAT-28, LEDGER-26: 3,500 were billed and paid; a session of 700 was done; the next day 2,800 go back, 700 stay held
    and pay for it.
    """
    priced(house, by, "thalam", 700)
    priced(house, by, "lepam", 350)
    draft = PackageDraft(name="Head and skin", price=Money.rupees(3500), items=ITEMS)
    package = by("manager", lambda tx: change_package(tx, None, draft))
    sale = by("receptionist", lambda tx: sell_package(tx, package, house.patient_id)).sale_id
    cash = (PaymentDraft(method=PaymentMethod.CASH),)

    def bill(tx):
        lines = tuple(one.line for one in open_charges(tx, house.patient_id))
        return sell_medicine(tx, SaleDraft(patient_id=house.patient_id, services=lines, payments=cash))

    sold = by("pharmacist", bill)
    assert (sold.payable, sold.due) == (Money.rupees(3500), ZERO)
    session_id = house.planned((ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=1),), starts_on=TODAY).session_ids[
        0
    ]
    treat(house, by, session_id)
    clock.advance(days=1)
    (line,) = by("manager", lambda tx: returnable_bill(tx, sold.invoice_id)).lines
    whole = ReturnDraft(
        invoice_id=sold.invoice_id, lines=(ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=1),)
    )
    with pytest.raises(Refused, match="package_goes_back_whole"):
        by("manager", lambda tx: take_back(tx, whole))
    back = by("manager", lambda tx: refund_package(tx, sale, "goes home"))
    assert (back.used, back.left, back.paid_back) == (Money.rupees(700), Money.rupees(2800), Money.rupees(2800))
    assert (back.credit_note, back.voucher) == ("A1C/26-27/00001", "A1F/26-27/00001")
    account = by("receptionist", lambda tx: account_of(tx, house.patient_id))
    assert ([one.amount for one in account.charges], account.due, account.held) == ([back.used], ZERO, back.used)
    last = by("pharmacist", bill)
    assert (last.payable, last.paid, last.due) == (Money.rupees(700), Money.rupees(700), ZERO)
    account = by("receptionist", lambda tx: account_of(tx, house.patient_id))
    assert (account.charges, account.due, account.held) == ((), ZERO, ZERO)
    assert check(house.clinic, PROGRAM) == []


def test_a_package_is_sold_once(house: TherapyHouse, by):  # noqa: F811
    """TREAT-27, TREAT-29: the same sale again is the same sale; a package has a price, and be it 0."""
    draft = PackageDraft(name="Head", price=Money.rupees(1000), items=ITEMS[:1])
    package = by("manager", lambda tx: change_package(tx, None, draft))
    key, cash = new_id(), PaymentMethod.CASH
    first, again = (
        by("receptionist", lambda tx: sell_package(tx, package, house.patient_id, paid_by=cash, sale_id=key))
        for _ in range(2)
    )
    assert (first.sale_id, first.is_repeat) == (key, False)
    assert again == replace(first, is_repeat=True)
    with house.clinic.reading(by=house.as_role("receptionist")) as rd:
        assert len(packages_of_patient(rd, house.patient_id)) == 1
        assert list(rd.session.scalars(select(Deposit.amount))) == [Money.rupees(1000)]
    other = add_patient(house.clinic, "Omana", "N1-00077")
    with pytest.raises(Refused, match="package_sale_differs"):
        by("receptionist", lambda tx: sell_package(tx, package, other, sale_id=key))
    with pytest.raises(Refused, match="price_missing"):
        by("manager", lambda tx: change_package(tx, package, draft.model_copy(update={"price": None})))


def test_a_package_that_changes_leaves_what_was_sold(house: TherapyHouse, by):  # noqa: F811
    """TREAT-16"""
    draft = PackageDraft(name="Head", price=Money.rupees(1000), items=ITEMS[:1])
    package = by("manager", lambda tx: change_package(tx, None, draft))
    by("receptionist", lambda tx: sell_package(tx, package, house.patient_id))
    by("manager", lambda tx: change_package(tx, package, draft.model_copy(update={"items": ((ITEMS[0][0], 9),)})))
    with house.clinic.reading(by=house.as_role("manager")) as rd:
        assert [one.sessions for one in package_list(rd)[0].items] == [9]
        (bought,) = packages_of_patient(rd, house.patient_id)
        assert [(one.sessions, one.value) for one in bought.items] == [(3, Money.rupees(1000))]
    for wrong, code in (
        (draft.model_copy(update={"items": ()}), "package_without_items"),
        (draft.model_copy(update={"name": ""}), "name_missing"),
        (draft.model_copy(update={"items": (("nothing", 1),)}), "therapy_not_found"),
    ):
        with pytest.raises(Refused, match=code):
            by("manager", lambda tx, wrong=wrong: change_package(tx, None, wrong))
