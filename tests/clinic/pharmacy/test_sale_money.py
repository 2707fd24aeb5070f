"""Whatever is on a bill and however it is paid: the parts add up to the paisa."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.pharmacy.sale_money import discount_of, split_payments
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from tests.clinic.shelf import CASH, Shelf

PAYMENTS = st.lists(
    st.builds(
        PaymentDraft,
        method=st.sampled_from(list(PaymentMethod)),
        amount=st.none() | st.integers(-100, 80_000).map(Money),
        received=st.none() | st.integers(0, 100_000).map(Money),
    ),
    max_size=5,
)


@given(payments=PAYMENTS, payable=st.integers(0, 90_000).map(Money))
def test_payments_and_due_make_up_the_bill(payments: list[PaymentDraft], payable: Money):
    """SELL-12."""
    split = split_payments(SaleDraft(payments=tuple(payments)), payable, knows_patient=True)
    assert split.paid + split.due == payable
    assert split.due >= ZERO
    assert split.change >= ZERO
    assert all(part.amount > ZERO for part in split.parts)
    wrong = [one for one in payments if one.amount is not None and one.amount <= ZERO]
    assert len(wrong) <= len(split.refused)


@given(amounts=st.lists(st.integers(0, 100_000).map(Money), min_size=1, max_size=6), points=st.integers(0, 10_000))
def test_a_discount_in_percent_never_exceeds_what_it_is_taken_from(amounts: list[Money], points: int):
    """SELL-26."""
    assert ZERO <= discount_of(amounts, points, ZERO) <= total(amounts)


LINES = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 12), st.integers(0, 10_000) | st.just(0)), min_size=1, max_size=6
).filter(lambda lines: all(packs or units for packs, units, _ in lines))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES, bill_points=st.integers(0, 10_000), is_sent=st.booleans(), price=st.integers(1, 99_999))
def test_every_bill_adds_up(shelf: Shelf, lines: list, bill_points: int, is_sent: bool, price: int):
    """GST-2, GST-9, SELL-11, SELL-26: over two batches at different prices, within the state and beyond it."""
    medicine = shelf.add("Vati", form="gulika", pack=10)
    shelf.receive(medicine, packs=1, batch="A", mrp=str(Money(price).as_decimal()), expiry="12/2027")
    shelf.receive(medicine, packs=50, batch="B", mrp=str(Money(price + 777).as_decimal()), expiry="12/2028")
    draft = SaleDraft(
        medicines=tuple(
            MedicineLine(medicine_id=medicine, packs=packs, units=units, discount_basis_points=points)
            for packs, units, points in lines
        ),
        discount_basis_points=bill_points,
        state_code="33",
        is_sent=is_sent,
        customer_name="Selvi",
        address="Madurai",
        payments=CASH,
    )
    quote = shelf.quote(draft)
    assert not quote.problems
    for line in quote.lines:
        assert line.taxable + line.cgst + line.sgst + line.igst == line.amount == line.gross - line.discount
        assert line.cgst == line.sgst
        assert (line.igst == ZERO) or is_sent
        assert line.mrp is not None
        assert line.gross.paise <= -(-line.mrp.paise * line.quantity // line.pack_size)
    totals = quote.totals
    assert total([line.amount for line in quote.lines]) == totals.total == totals.payable - totals.round_off
    assert total([line.discount for line in quote.lines]) == totals.discount
    assert -49 <= totals.round_off.paise <= 50
    assert sum(line.quantity for line in quote.lines) == sum(packs * 10 + units for packs, units, _ in lines)


def test_percent_and_rupees_together_are_refused():
    with pytest.raises(Refused, match="two_discounts"):
        discount_of([Money(100)], 500, Money(1))
