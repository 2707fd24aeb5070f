"""The two palettes, light and dark, of the same roles; a test holds every pair of text and ground to 4.5:1."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The roles a colour may have. A state colour has a ground of its own and never speaks without a word beside it."""

    is_dark: bool
    leaf: str  # the primary action, the chosen page
    leaf_pressed: str
    on_leaf: str
    ring_on_leaf: str  # the focus around what is filled with leaf
    leaf_text: str  # leaf as text on tint or card
    tint: str  # the selected row, the chosen page
    ink: str
    muted: str
    line: str
    field_line: str
    ground: str
    card: str
    field: str
    quiet: str  # the ground of a grey pill and of a key cap
    amber: str
    amber_ground: str
    red: str
    red_ground: str
    blue: str
    blue_ground: str


LIGHT = Colours(
    is_dark=False,
    leaf="#2f6b4f",
    leaf_pressed="#255740",
    on_leaf="#ffffff",
    ring_on_leaf="#000000",
    leaf_text="#2f6b4f",
    tint="#e9f2ec",
    ink="#1d2421",
    muted="#626d67",
    line="#dfe5e1",
    field_line="#cdd6d0",
    ground="#f6f8f6",
    card="#ffffff",
    field="#ffffff",
    quiet="#eff2f0",
    amber="#965800",
    amber_ground="#fff4e0",
    red="#b3261e",
    red_ground="#fdecea",
    blue="#1f5fa8",
    blue_ground="#e8f0fa",
)

DARK = Colours(
    is_dark=True,
    leaf="#2f7d5a",
    leaf_pressed="#286b4d",
    on_leaf="#ffffff",
    ring_on_leaf="#e6ebe8",
    leaf_text="#86cba8",
    tint="#20352b",
    ink="#e6ebe8",
    muted="#a3aea8",
    line="#2f3934",
    field_line="#46524c",
    ground="#131816",
    card="#1b211e",
    field="#161b19",
    quiet="#29312d",
    amber="#f0b860",
    amber_ground="#3a2c12",
    red="#ff9a90",
    red_ground="#43201d",
    blue="#94c1f5",
    blue_ground="#1b2f47",
)
