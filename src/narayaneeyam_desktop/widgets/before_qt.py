"""What the first window says to Qt without the names in `Qt`.

The first use of `Qt` makes all hundred of its enumerations, a tenth of the time that the sign-in window takes (SPEED-1). So
the widgets of that window write `QtCore.Qt...` where a name is used later, and this where it is used at once.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

# A test compares these with the names.
PLAIN_TEXT = 0
ALIGN_CENTRE = 0x4
NO_FOCUS = 0
NO_TEXT_FLAGS = 0


def make_plain(label: QLabel) -> None:
    """Its words are never read as markup."""
    label.setProperty("textFormat", PLAIN_TEXT)


def make_centred(label: QLabel) -> None:
    """Its words stand in the middle, at the top."""
    label.setProperty("alignment", ALIGN_CENTRE)


def make_unfocused(widget: QWidget) -> None:
    """No key and no click goes to it."""
    widget.setProperty("focusPolicy", NO_FOCUS)
