"""Every pair of text and ground that the style sheet and the painters use reads at 4.5:1 or more, light and dark (LOOK-1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from narayaneeyam_desktop.theme.colours import DARK, LIGHT, Colours
from narayaneeyam_desktop.widgets.cell_strokes import pill_colours
from narayaneeyam_desktop.widgets.small_parts import Tone

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


def luminance(colour: str) -> float:
    """WCAG 2.1 relative luminance."""
    exact = QColor(colour)
    channels = (exact.redF(), exact.greenF(), exact.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_is_read_on_its_ground(colours: Colours, text: str, ground: str):
    """HOUSE-34"""
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_pills_are_read(colours: Colours, tone: Tone):
    assert contrast(*pill_colours(colours, tone)) >= 4.5


def test_the_measure_is_right():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
