"""When a medicine is taken, typed in one go."""

from __future__ import annotations

from fractions import Fraction

import pytest

from narayaneeyam_clinic.prescriptions.dose_rules import Dose, DoseUnit
from narayaneeyam_clinic.prescriptions.dose_times import DoseTime
from narayaneeyam_clinic.prescriptions.when_rules import When, parse_when, taking_words, when_choices
from narayaneeyam_clinic.shared.errors import Refused


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("1-0-1 AF", ("morning", "night", "after food")),
        ("1-0-1, after food", ("morning", "night", "after food")),
        ("BD before food", ("twice a day", "before food")),
        ("twice with food", ("twice a day", "mixed in the food")),
        ("HS", ("at bedtime",)),
        ("bedtime", ("at bedtime",)),
        ("OD alternate days", ("once a day", "alternate days")),
        ("1-0-1 alt AF", ("morning", "night", "after food", "alternate days")),
        ("TDS BF every 3 days", ("three times a day", "before food", "every 3 days")),
        ("1-1-1-1", ("morning", "noon", "evening", "night")),
        ("weekly", ("weekly",)),
        ("SOS", ("when needed",)),
        ("niranna", ("on an empty stomach",)),
        ("", ()),
    ],
)
def test_what_is_typed_is_understood(typed, words):
    """RX-3, RX-4"""
    when = parse_when(typed)
    assert when.words == words
    assert parse_when(when.text) == when


@pytest.mark.parametrize("typed", ["1-0-1 soon", "whenever", "AF AF", "1-0-1 BD"])
def test_what_is_not_understood_is_refused(typed):
    with pytest.raises(Refused) as caught:
        parse_when(typed)
    assert (caught.value.code, caught.value.field) == ("when_not_understood", "when")


def test_all_eleven_times_can_be_chosen():
    """RX-4"""
    offered = when_choices("1-0-1")
    assert offered[0].text == "1-0-1"
    assert {parse_when(one.text).food for one in offered[1:]} == set(DoseTime)
    assert [one.text for one in when_choices("1-0-1 adho")] == ["1-0-1 after food"]
    assert [one.meaning for one in when_choices("BD AF")] == ["twice a day, after food"]
    assert when_choices("")[0].text == "1-0-1"
    assert when_choices("nonsense") == ()


def test_uneven_doses_are_said_for_each_time():
    tablet = Dose(Fraction(1, 2), DoseUnit.COUNT)
    assert taking_words(tablet, parse_when("2-0-1"), "tablet") == ("1 tablet morning", "1/2 tablet night")
    assert taking_words(tablet, parse_when("1-0-1"), "tablet") == ("1/2 tablet", "morning", "night")
    assert taking_words(None, When()) == ()
    assert taking_words(Dose(Fraction(25), DoseUnit.ML), parse_when("1-1-1-1-1")) == ("25 ml", "1-1-1-1-1")
