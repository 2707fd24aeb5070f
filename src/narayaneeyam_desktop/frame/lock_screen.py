"""The lock: nothing of the page is on the screen until somebody types a password. Another person gets pages of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.frame.sign_in_form import SignInForm
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Card, small_text


class LockScreen(QWidget):
    """Stands in the place of everything while the PC is locked.

    Attributes:
        form: name and password.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(margin=24)
        self.card.setFixedWidth(theme().size(360))
        self._title = small_text(self.tr("Locked"), "title")
        self._words = small_text("", "muted")
        self._words.setWordWrap(True)
        self.form = SignInForm()
        self.card.body.setSpacing(theme().size(12))
        self.card.body.addWidget(self._title)
        self.card.body.addWidget(self._words)
        self.card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def show_words(self) -> None:
        """The words in the language of now."""
        self._title.setText(self.tr("Locked"))
        self.form.show_words()

    def show_lock(self, name: str, login: str, others: Sequence[tuple[str, str]]) -> None:
        """Locked by this person; others who may sign in as (login, name)."""
        self._words.setText(
            self.tr("{name}'s page is kept as it was left. Type your password to go on.").format(name=name)
        )
        self.form.start(login)
        self.form.show_people(others)
