"""Expiry, first expiry first, packs and loose units."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.pharmacy.stock_rules import (
    Batch,
    PackCount,
    PickedLine,
    ShelfLife,
    Skipped,
    SkipReason,
    base_units,
    is_expired,
    is_near_expiry,
    packs_of,
    parse_expiry,
    pick_batches,
    proposed_expiry,
    refuse_loose,
)
from narayaneeyam_clinic.shared.errors import Refused

TODAY = date(2026, 11, 21)
OLD = Batch("old", 100, date(2026, 10, 31))
SOON = Batch("soon", 10, date(2026, 12, 31), date(2026, 1, 5))
SOON_LATER_RECEIVED = Batch("soon2", 10, date(2026, 12, 31), date(2026, 2, 5))
LATE = Batch("late", 30, date(2028, 6, 30))
ENDLESS = Batch("endless", 40, None)
BLOCKED = Batch("blocked", 50, date(2027, 1, 31), is_blocked=True)
ALL = [ENDLESS, LATE, BLOCKED, SOON_LATER_RECEIVED, OLD, SOON]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/2026", date(2026, 12, 31)),
        ("12-26", date(2026, 12, 31)),
        ("1226", date(2026, 12, 31)),
        ("122026", date(2026, 12, 31)),
        ("2/28", date(2028, 2, 29)),
        (" 02.2027 ", date(2027, 2, 28)),
        ("Dec 2026", date(2026, 12, 31)),
        ("DEC-26", date(2026, 12, 31)),
        ("september 2027", date(2027, 9, 30)),
        ("15/12/2026", date(2026, 12, 15)),
        ("15-12-26", date(2026, 12, 15)),
        ("15 Dec 2026", date(2026, 12, 15)),
        ("2026-12-15", date(2026, 12, 15)),
        ("2026-12", date(2026, 12, 31)),
    ],
)
def test_expiry_as_it_is_printed(text: str, day: date) -> None:
    assert parse_expiry(text) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "expiry_not_understood"),
        ("soon", "expiry_not_understood"),
        ("xyz 2026", "expiry_not_understood"),
        ("2026", "no_such_month"),
        ("13/2026", "no_such_month"),
        ("00/2026", "no_such_month"),
        ("12/3026", "year_out_of_range"),
        ("31/11/2026", "no_such_date"),
        ("29/02/2027", "no_such_date"),
    ],
)
def test_expiry_that_cannot_be(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_expiry(text)
    assert (refused.value.code, refused.value.field) == (code, "expiry")


@given(st.integers(1, 12), st.integers(2000, 2099))
def test_a_printed_month_is_good_to_its_last_day(month: int, year: int) -> None:
    last = parse_expiry(f"{month:02d}/{year}")
    assert last.month == month
    assert (last + timedelta(days=1)).day == 1
    assert not is_expired(last, last)
    assert is_expired(last, last + timedelta(days=1))


def test_near_expiry_is_not_turned_round() -> None:
    assert is_near_expiry(TODAY, TODAY)
    assert is_near_expiry(TODAY + timedelta(days=90), TODAY)
    assert not is_near_expiry(TODAY + timedelta(days=91), TODAY)
    assert not is_near_expiry(TODAY - timedelta(days=1), TODAY), "expired is not near"
    assert not is_near_expiry(None, TODAY)


def test_first_expiry_first_then_first_receipt_and_no_expiry_last() -> None:
    picked = pick_batches(ALL, 60, TODAY)
    assert picked.lines == (
        PickedLine("soon", 10), PickedLine("soon2", 10), PickedLine("late", 30), PickedLine("endless", 10)
    )  # fmt: skip
    assert picked.short_by == 0
    assert picked.why == (Skipped("old", SkipReason.EXPIRED, 100), Skipped("blocked", SkipReason.BLOCKED, 50))


def test_a_chosen_batch_is_honoured_then_topped_up() -> None:
    picked = pick_batches(ALL, 45, TODAY, "late")
    assert picked.lines == (PickedLine("late", 30), PickedLine("soon", 10), PickedLine("soon2", 5))


def test_a_chosen_batch_that_has_expired_is_passed_over_with_the_reason() -> None:
    picked = pick_batches([OLD, SOON], 5, TODAY, "old")
    assert picked.lines == (PickedLine("soon", 5),)
    assert picked.why == (Skipped("old", SkipReason.EXPIRED, 100),)


def test_what_is_missing_is_told() -> None:
    picked = pick_batches([SOON, Batch("none", 0)], 100, TODAY)
    assert (picked.quantity, picked.short_by) == (10, 90)
    assert picked.why == (Skipped("none", SkipReason.EMPTY, 0),)


def test_only_whole_packs_of_what_is_not_sold_loose() -> None:
    opened, full = Batch("opened", 650, date(2027, 1, 31)), Batch("full", 900, date(2027, 2, 28))
    picked = pick_batches([opened, full, Batch("rest", 100)], 1350, TODAY, multiple_of=450)
    assert picked.lines == (PickedLine("opened", 450), PickedLine("full", 900))
    assert picked.why == (Skipped("rest", SkipReason.NO_WHOLE_PACK, 100),)


@pytest.mark.parametrize(
    ("wanted", "chosen", "code"), [(0, None, "quantity_not_positive"), (1, "x", "batch_not_found")]
)
def test_picking_nonsense_is_refused(wanted: int, chosen: str | None, code: str) -> None:
    with pytest.raises(Refused, match=code):
        pick_batches(ALL, wanted, TODAY, chosen)


_BATCHES = st.lists(
    st.tuples(st.integers(-5, 50), st.none() | st.dates(date(2026, 1, 1), date(2029, 1, 1)), st.booleans()), max_size=8
)


@given(_BATCHES, st.integers(1, 200))
def test_never_more_than_there_is_never_what_may_not_be_sold(
    rows: list[tuple[int, date | None, bool]], wanted: int
) -> None:
    batches = {str(n): Batch(str(n), left, expiry, is_blocked=b) for n, (left, expiry, b) in enumerate(rows)}
    picked = pick_batches(list(batches.values()), wanted, TODAY)
    assert picked.quantity + picked.short_by == wanted
    assert all(0 < line.quantity <= batches[line.batch_id].on_hand for line in picked.lines)
    may_be_sold = {
        batch.id: batch.on_hand
        for batch in batches.values()
        if batch.on_hand > 0 and not batch.is_blocked and not is_expired(batch.expiry, TODAY)
    }
    assert all(line.batch_id in may_be_sold for line in picked.lines)
    assert picked.quantity == min(wanted, sum(may_be_sold.values()))


def test_packs_and_loose_units() -> None:
    assert packs_of(1000, 450) == PackCount(2, 100)
    assert packs_of(-25, 10) == PackCount(-2, -5)
    assert base_units(2, 450, 100) == 1000
    refuse_loose(900, 450, loose_allowed=False)
    refuse_loose(901, 450, loose_allowed=True)
    with pytest.raises(Refused, match="whole_packs_only"):
        refuse_loose(901, 450, loose_allowed=False)
    with pytest.raises(Refused, match="pack_size_not_positive"):
        packs_of(1, 0)


@pytest.mark.parametrize(
    ("months", "made", "expiry"),
    [
        (36, date(2026, 11, 15), date(2029, 10, 31)),
        (120, date(2026, 1, 31), date(2035, 12, 31)),
        (24, date(2026, 3, 1), date(2028, 2, 29)),
        (None, date(2026, 3, 1), None),
    ],
)
def test_proposed_expiry_by_dosage_form(months: int | None, made: date, expiry: date | None) -> None:
    assert proposed_expiry(ShelfLife("any", months), made) == expiry
