"""A form beside a list; in the largest letters one below the other, where both are whole."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.form_card import FormCard, FormColumn
from narayaneeyam_desktop.widgets.scrolled import Scrolled

# The text size from which a screen of 1366 pixels has no room for two things beside each other.
LARGE_LETTERS = 1.4


class FormBeside(QWidget):
    """`form_width` in pixels at 100 %. The first of the two stands at the left, or above."""

    def __init__(self, beside: QWidget, form: FormCard, form_width: int, *, form_first: bool = False) -> None:
        super().__init__()
        if theme().scale < LARGE_LETTERS:
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme().size(12))
            row.addWidget(beside, 1)
            row.insertWidget(0 if form_first else 1, FormColumn(form, form_width))
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        beside.setMinimumHeight(theme().size(230))
        column.addWidget(beside)
        column.insertWidget(0 if form_first else 1, form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(inside))
