"""Every pair of text and ground that the style sheet and the painters use reads at 4.5:1 or more, light and dark (LOOK-1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from narayaneeyam_desktop.theme.colours import DARK, LIGHT, Colours
from narayaneeyam_desktop.widgets.cell_strokes import pill_colours
from narayaneeyam_desktop.widgets.small_parts import Tone
from tests.desktop.seen_focus import LEAST_CONTRAST
from tests.desktop.seen_focus import contrast as contrast_of

GROUNDS = ("ground", "card", "field", "tint", "quiet")
PAIRS = [
    *[("ink", ground) for ground in GROUNDS],
    *[("muted", ground) for ground in ("ground", "card", "field", "tint", "quiet")],
    *[("leaf_text", ground) for ground in ("card", "tint", "ground")],
    *[("red", ground) for ground in ("card", "ground")],
    *[("blue", ground) for ground in ("card", "ground")],
    ("on_leaf", "leaf"),
    ("on_leaf", "leaf_pressed"),
    ("amber", "amber_ground"),
    ("red", "red_ground"),
    ("blue", "blue_ground"),
    ("card", "ink"),
]


# What is drawn: the focus beside and on what it is around, ticks, the edge of a field that is wrong, lines of curves.
DRAWN = [
    *[("leaf_text", ground) for ground in ("card", "ground", "field", "tint", "quiet", "field_line")],
    ("ring_on_leaf", "leaf"),
    ("ring_on_leaf", "card"),
    ("on_leaf", "leaf"),
    ("muted", "field"),
    ("red", "field"),
    ("blue", "card"),
    ("amber", "card"),
]


def contrast(one: str, other: str) -> float:
    return contrast_of(QColor(one), QColor(other))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_is_read_on_its_ground(colours: Colours, text: str, ground: str):
    """HOUSE-34, REACH-20"""
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("drawn", "ground"), DRAWN)
def test_what_is_drawn_is_seen(colours: Colours, drawn: str, ground: str):
    """REACH-12, REACH-20"""
    assert contrast(getattr(colours, drawn), getattr(colours, ground)) >= LEAST_CONTRAST


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_pills_are_read(colours: Colours, tone: Tone):
    assert contrast(*pill_colours(colours, tone)) >= 4.5


def test_the_measure_is_right():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
