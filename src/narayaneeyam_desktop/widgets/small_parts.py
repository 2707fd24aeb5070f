"""Small parts of a page: pill, banner, card, rule, and the words of an empty place."""

from __future__ import annotations

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import polish_anew, restyle, theme
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.announce import announce
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.before_qt import make_centred, make_plain
from narayaneeyam_desktop.widgets.recoloured import Recoloured


class Tone(StrEnum):
    """What a colour says: plain, good or chosen, soon or waiting, wrong, for your information. A word always stands with it."""

    PLAIN = "plain"
    LEAF = "leaf"
    AMBER = "amber"
    RED = "red"
    BLUE = "blue"


class Pill(QLabel):
    """A state in one or two words."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "pill")
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        make_plain(self)

    def show_state(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Other words in another tone; no words, no pill."""
        self.setText(text)
        restyle(self, "tone", tone.value)
        appear(self, bool(text))


class Banner(QFrame):
    """A sentence in the page about the page, with at most one link.

    Signals:
        followed: the link was pressed.
    """

    followed = Signal()

    def __init__(
        self, text: str = "", tone: Tone = Tone.BLUE, *, link: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone.value)
        size = theme().size
        row = QHBoxLayout(self)
        row.setContentsMargins(size(12), size(8), size(12), size(8))
        row.setSpacing(size(8))
        self._text = QLabel()
        self._text.setWordWrap(True)
        make_plain(self._text)
        row.addWidget(self._text, 1)
        self._link: QPushButton = LinkButton(link)
        self._link.clicked.connect(self.followed)
        row.addWidget(self._link)
        self.say(text, tone, link=link)

    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, tone: Tone | None = None, *, link: str = "") -> None:
        """Shows the sentence; no text hides the banner."""
        is_news = text != self._text.text() or tone is Tone.RED
        self._text.setText(text)
        self._link.setText(link)
        self._link.setAccessibleName(link)
        appear(self._link, bool(link))
        if tone is not None and tone.value != self.property("tone"):
            restyle(self, "tone", tone.value)
            # The words inside take their colour from the banner's tone.
            polish_anew(self._text)
        appear(self, bool(text))
        if is_news and self.isVisible():
            announce(self, text, is_urgent=tone is Tone.RED)


class Card(QFrame):
    """A white sheet with a thin line around it; put widgets into `body`."""

    def __init__(self, heading: str = "", *, margin: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        size = theme().size
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(size(margin) or 1, size(margin) or 1, size(margin) or 1, size(margin) or 1)
        if margin == 0:
            self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(size(8))
        self._heading = QLabel(heading)
        self._heading.setProperty("role", "heading")
        if not heading:
            self._heading.hide()
        self.body.addWidget(self._heading)

    def set_heading(self, heading: str) -> None:
        self._heading.setText(heading)
        appear(self._heading, bool(heading))


class TableCard(Card):
    """A table that fills its card; a heading stands above the first words of its rows."""

    def __init__(self, table: QWidget, heading: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(heading, margin=0, parent=parent)
        size = theme().size
        self._heading.setContentsMargins(size(8), size(11), size(8), 0)
        self.body.addWidget(table, 1)


class Rule(QFrame):
    """A quiet line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")


class EmptyState(QWidget):
    """What stands where there is nothing yet: what it is, and what to do first. Tab comes to its heading, so that a reader says both.

    Signals:
        action_requested: the link was pressed.
    """

    action_requested = Signal()

    def __init__(
        self, heading: str, advice: str = "", *, icon_name: str = "", link: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        size = theme().size
        column = QVBoxLayout(self)
        column.setSpacing(size(8))
        column.addStretch(2)
        self._icon_name = icon_name
        if icon_name:
            self._picture = QLabel()
            make_centred(self._picture)
            column.addWidget(self._picture)
            Recoloured(self._picture, self._colour_picture)
        self._heading = _centred(heading, "emptyHeading")
        self._heading.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self._advice = _centred(advice, "muted")
        for words in (self._heading, self._advice):
            # Lines as long as the eye follows, in the widest window too.
            words.setMaximumWidth(size(620))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(words, 100)
            row.addStretch(1)
            column.addLayout(row)
        self._link = LinkButton(link)
        self._link.clicked.connect(self.action_requested)
        column.addWidget(self._link, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        appear(self._link, bool(link))
        column.addStretch(3)
        self.say(heading, advice)

    def _colour_picture(self) -> None:
        # Imported here: the first window shows no drawing.
        from narayaneeyam_desktop.theme.icons import pixmap

        self._picture.setPixmap(pixmap(self._icon_name, theme().colours.muted, theme().size(32), 2.0))

    def stop(self) -> QWidget | None:
        """What takes the focus here; None where nothing is said."""
        return self._heading if self._heading.text() else None

    def say(self, heading: str, advice: str = "") -> None:
        self._heading.setText(heading)
        appear(self._heading, bool(heading))
        self._advice.setText(advice)
        appear(self._advice, bool(advice))
        self._heading.setAccessibleName(self.text())

    def show_link(self, shown: bool) -> None:
        """Whether the link is there, where it helps only in some cases."""
        appear(self._link, shown and bool(self._link.text()))

    def text(self) -> str:
        return f"{self._heading.text()} {self._advice.text()}".strip()


def small_text(text: str, role: str = "muted") -> QLabel:
    """A label in one of the style sheet's roles: "muted", "small", "label", "heading", "title", "amount"."""
    made = QLabel(text)
    made.setProperty("role", role)
    make_plain(made)
    return made


def _centred(text: str, role: str) -> QLabel:
    made = small_text(text, role)
    make_centred(made)
    made.setWordWrap(True)
    appear(made, bool(text))
    return made
