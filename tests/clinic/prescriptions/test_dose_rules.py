"""From what a doctor writes to what a pharmacist gives."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.prescriptions.dose_rules import (
    Dose,
    DoseUnit,
    Needed,
    Schedule,
    course_total,
    fraction_text,
    in_unit,
    packs_needed,
    parse_days,
    parse_dose,
    parse_interval,
    parse_schedule,
)
from narayaneeyam_clinic.shared.errors import Refused

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("25 ml", 25, DoseUnit.ML),
        ("25ml", 25, DoseUnit.ML),
        ("7.5 mL", Fraction(15, 2), DoseUnit.ML),
        ("1/2", HALF, DoseUnit.COUNT),
        ("½", HALF, DoseUnit.COUNT),
        ("1½ tab", Fraction(3, 2), DoseUnit.COUNT),
        ("1 1/2 tabs.", Fraction(3, 2), DoseUnit.COUNT),
        ("2 gulika", 2, DoseUnit.COUNT),
        ("125 mg", 125, DoseUnit.MG),
        ("5 g", 5, DoseUnit.G),
        ("5 gms", 5, DoseUnit.G),
        ("2 drops", 2, DoseUnit.DROP),
        (".5 g", HALF, DoseUnit.G),
        ("1 tsp", 5, DoseUnit.ML),
        ("1/2 tbsp", Fraction(15, 2), DoseUnit.ML),
    ],
)
def test_doses(text: str, amount: Fraction | int, unit: DoseUnit) -> None:
    assert parse_dose(text) == Dose(Fraction(amount), unit)


def test_a_bare_number_is_in_the_unit_of_the_medicine() -> None:
    assert parse_dose("15", DoseUnit.ML) == Dose(Fraction(15), DoseUnit.ML)
    assert parse_dose("15 drops", DoseUnit.ML).unit is DoseUnit.DROP


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "dose_not_understood"),
        ("ml", "dose_not_understood"),
        ("two tabs", "dose_not_understood"),
        ("-1 tab", "dose_not_understood"),
        ("1/0", "dose_not_understood"),
        ("1,5 g", "dose_not_understood"),
        ("5 spoons", "dose_unit_unknown"),
        ("0 ml", "dose_not_positive"),
        ("0/2", "dose_not_positive"),
        ("99999 ml", "dose_too_large"),
    ],
)
def test_what_is_no_dose(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_dose(text)
    assert (refused.value.code, refused.value.field) == (code, "dose")


@pytest.mark.parametrize(
    ("text", "a_day", "kept"),
    [
        ("1-0-1", 2, "1-0-1"),
        ("1 - 1 - 1", 3, "1-1-1"),
        ("0-0-1", 1, "0-0-1"),
        ("1-1-1-1", 4, "1-1-1-1"),
        ("1/2-0-1", Fraction(3, 2), "1/2-0-1"),
        ("½-0-½", 1, "1/2-0-1/2"),
        ("1½-0-1", Fraction(5, 2), "1 1/2-0-1"),
        ("0.5-0-0.5", 1, "1/2-0-1/2"),
        ("1–0–1", 2, "1-0-1"),
        ("1+0+1", 2, "1-0-1"),
        ("OD", 1, "OD"),
        ("bd", 2, "BD"),
        ("b.d.", 2, "BD"),
        ("TID", 3, "TDS"),
        ("tds", 3, "TDS"),
        ("QID", 4, "QID"),
        ("HS", 1, "HS"),
    ],
)  # fmt: skip
def test_schedules(text: str, a_day: Fraction | int, kept: str) -> None:
    schedule = parse_schedule(text)
    assert (schedule.doses_a_day, schedule.text) == (a_day, kept)
    assert parse_schedule(schedule.text) == schedule


@pytest.mark.parametrize("text", ["", "1", "0-0-0", "1-0-x", "1--1", "1-1-1-1-1-1-1", "BDD", "99-0-1", "1/0-1", "101"])
def test_what_is_no_schedule(text: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_schedule(text)
    assert (refused.value.code, refused.value.field) == ("schedule_not_understood", "schedule")


@pytest.mark.parametrize(
    ("dose", "schedule", "days", "interval", "total"),
    [
        ("25 ml", "BD", 15, 1, 750),
        ("15 ml", "1-0-1", 15, 1, 450),
        ("15 ml", "1-0-1", 30, 1, 900),
        ("1/2", "1-0-1", 15, 1, 15),
        ("1", "1/2-0-1", 15, 1, Fraction(45, 2)),
        ("125 mg", "BD", 15, 1, 3750),
        ("5 g", "HS", 15, 2, 40),
        ("2 drops", "OD", 7, 1, 14),
        ("10 ml", "OD", 30, 7, 50),
        ("1 tab", "SOS", 15, 1, None),
    ],
)
def test_course_totals(dose: str, schedule: str, days: int, interval: int, total: Fraction | int | None) -> None:
    assert course_total(parse_dose(dose), parse_schedule(schedule), days, interval) == total


@pytest.mark.parametrize(
    ("total", "pack_size", "loose", "needed"),
    [
        (750, 450, False, Needed(900, 2, 0)),
        (450, 200, False, Needed(600, 3, 0)),
        (900, 450, False, Needed(900, 2, 0)),
        (Fraction(45, 2), 10, True, Needed(23, 2, 3)),
        (Fraction(45, 2), 10, False, Needed(30, 3, 0)),
        (Fraction(15, 4), 5, False, Needed(5, 1, 0)),
        (30, 10, True, Needed(30, 3, 0)),
    ],
)
def test_packs(total: Fraction | int, pack_size: int, loose: bool, needed: Needed) -> None:
    assert packs_needed(Fraction(total), pack_size, loose_allowed=loose) == needed


def test_grams_and_milligrams_convert_and_nothing_else() -> None:
    assert in_unit(Fraction(3750), DoseUnit.MG, DoseUnit.G) == Fraction(15, 4)
    assert in_unit(HALF, DoseUnit.G, DoseUnit.MG) == 500
    assert in_unit(HALF, DoseUnit.ML, DoseUnit.ML) == HALF
    for dose_unit, medicine_unit in (
        (DoseUnit.DROP, DoseUnit.ML),
        (DoseUnit.ML, DoseUnit.G),
        (DoseUnit.COUNT, DoseUnit.MG),
    ):
        with pytest.raises(Refused, match="units_do_not_fit"):
            in_unit(Fraction(1), dose_unit, medicine_unit)


@pytest.mark.parametrize(
    ("text", "days"),
    [("15", 15), ("15d", 15), ("15 days", 15), ("2 weeks", 14), ("1w", 7), ("1 month", 30), ("2 wks", 14)],
)
def test_days(text: str, days: int) -> None:
    assert parse_days(text) == days


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "days_not_understood"),
        ("some", "days_not_understood"),
        ("0", "days_out_of_range"),
        ("20 months", "days_out_of_range"),
    ],
)
def test_what_is_no_length(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_days(text)
    assert (refused.value.code, refused.value.field) == (code, "days")


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("daily", 1),
        ("", 1),
        ("Alternate  days", 2),
        ("alt", 2),
        ("every 3 days", 3),
        ("every 3rd day", 3),
        ("weekly", 7),
        ("q3d", 3),
    ],
)
def test_intervals(text: str, interval: int) -> None:
    assert parse_interval(text) == interval


def test_intervals_refused() -> None:
    with pytest.raises(Refused, match="interval_not_understood"):
        parse_interval("sometimes")
    with pytest.raises(Refused, match="interval_out_of_range"):
        parse_interval("every 0 days")
    with pytest.raises(Refused, match="interval_out_of_range"):
        course_total(parse_dose("1"), parse_schedule("OD"), 5, 0)
    with pytest.raises(Refused, match="pack_size_not_positive"):
        packs_needed(HALF, 0, loose_allowed=True)
    with pytest.raises(Refused, match="quantity_not_positive"):
        packs_needed(Fraction(0), 10, loose_allowed=True)


_DOSES = st.fractions(Fraction(1, 16), 200, max_denominator=16)
_SHARES = st.lists(st.sampled_from([Fraction(0), HALF, Fraction(1), Fraction(2)]), min_size=2, max_size=4).filter(any)


@given(_DOSES, st.sampled_from(DoseUnit))
def test_a_printed_dose_reads_back(amount: Fraction, unit: DoseUnit) -> None:
    dose = Dose(amount, unit)
    assert parse_dose(dose.text, unit) == dose
    assert parse_dose(fraction_text(amount)).amount == amount


@given(_DOSES, _SHARES, st.integers(1, 90), st.integers(1, 7), st.integers(1, 500), st.booleans())
def test_the_packs_last_for_the_course_and_no_pack_is_too_many(
    amount: Fraction, shares: list[Fraction], days: int, interval: int, pack_size: int, loose: bool
) -> None:
    total = course_total(Dose(amount, DoseUnit.ML), Schedule("", tuple(shares)), days, interval)
    assert total is not None
    needed = packs_needed(total, pack_size, loose_allowed=loose)
    assert needed.units >= total
    assert needed.units == needed.packs * pack_size + needed.loose
    assert needed.units - total < (1 if loose else pack_size + 1)
