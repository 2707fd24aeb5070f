"""How values stand on the screen, and refusals as sentences."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop import formats
from narayaneeyam_desktop.crash_reports import write_report
from narayaneeyam_desktop.wording import sentence


@pytest.mark.parametrize(
    ("paise", "column", "words"),
    [
        (12_345_600, "1,23,456.00", "₹1,23,456"),
        (-123_450, "-1,234.50", "-₹1,234.50"),
        (1_234_567_889, "1,23,45,678.89", "₹1,23,45,678.89"),
        (0, "0.00", "₹0"),
        (-5, "-0.05", "-₹0.05"),
    ],
)
def test_money(paise: int, column: str, words: str):
    assert formats.money_text(Money(paise)) == column
    assert formats.rupees_text(Money(paise)) == words


def test_dates_times_and_quantities():
    late = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)  # half past midnight in India
    assert formats.moment_text(late) == "21-11-2026 12:30 AM"
    assert formats.date_text(date(2026, 11, 21)) == "21-11-2026"
    assert formats.expiry_text(date(2027, 6, 30)) == "06-2027"
    assert formats.quantity_text(1250, "ml") == "1,250 ml"
    assert formats.quantity_text(Decimal("2.50")) == "2.5"
    assert {formats.money_text(None), formats.date_text(None), formats.time_text(None), formats.text_or_dash("")} == {
        "–"
    }


def test_facts_stand_formatted_in_sentences():
    words = sentence(Refused("paid_too_much", amount=Money(70_000), left=Money(69_350)))
    assert "₹700" in words
    assert "₹693.50" in words
    assert sentence(Refused("never_heard_of")) == "This could not be done (never_heard_of)."
    assert "{left}" in sentence(Refused("paid_too_much"))


def test_the_command_line_needs_no_qt_for_sentences():
    code = "import sys, narayaneeyam_desktop.wording, narayaneeyam_desktop.__main__; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_report_holds_the_place_and_no_values():
    try:
        raise ValueError("Lakshmi Nair +919847012345")
    except ValueError as error:
        text = write_report(error).read_text(encoding="utf-8")
    assert "test_formats.py" in text
    assert "Lakshmi" not in text
    assert "98470" not in text
