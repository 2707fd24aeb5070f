"""A scanner is told from a typist by its speed (SELL-3)."""

from __future__ import annotations

import pytest

from narayaneeyam_desktop.counter.scanner import ScannerRecogniser
from narayaneeyam_desktop.typed_quantity import TypedItem, TypedQuantity, parse_item


def after(text: str, gap: float, end_gap: float | None = None) -> str | None:
    """What the recogniser says of these keys, each `gap` ms after the one before."""
    recogniser, at = ScannerRecogniser(), 1000.0
    for letter in text:
        at += gap
        recogniser.key(letter, at)
    return recogniser.ended(at + (gap if end_gap is None else end_gap))


@pytest.mark.parametrize(
    ("text", "gap", "end_gap", "code"),
    [
        ("890123", 34.9, 34.9, "890123"),
        ("890123", 35, 35, None),
        ("89012", 4, 4, None),
        ("8901234567890", 4, 4, "8901234567890"),
        ("890123", 4, 40, None),
        ("dasamoola", 120, 120, None),
    ],
)
def test_six_keys_under_35_milliseconds_ended_as_fast_are_a_scan(text, gap, end_gap, code):
    """SELL-3."""
    assert after(text, gap, end_gap) == code


def test_what_a_person_typed_before_a_scan_is_not_part_of_it():
    recogniser = ScannerRecogniser()
    recogniser.key("3", 0)
    recogniser.key("*", 300)
    for number, letter in enumerate("DASAMO"):
        recogniser.key(letter, 900 + 5 * number)
    assert recogniser.ended(930) == "DASAMO"


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("dhan", TypedItem(None, "dhan")),
        ("3*dhan", TypedItem(TypedQuantity(3), "dhan")),
        ("3 tab * dhan", TypedItem(TypedQuantity(0, 3), "dhan")),
        ("3*", TypedItem(TypedQuantity(3), "")),
    ],
)
def test_a_quantity_may_stand_before_an_item(text, item):
    """SELL-9."""
    assert parse_item(text) == item
