"""The strip at the top of a page about one person: initials, name and facts, allergies in red, a second pill, room for buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.names import initials
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.wrapping_row import WrappingRow


class _Facts(QLabel):
    """One line where there is room for it, two before a word is cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "label")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())


class PersonStrip(Card):
    """Put buttons into `buttons`. What is in question between two PCs stands below, in red."""

    def __init__(self, second: Pill, parent: QWidget | None = None) -> None:
        super().__init__(margin=8, parent=parent)
        size = theme().size
        self._initials = QLabel()
        self._initials.setProperty("role", "bigInitials")
        self._initials.setFixedSize(size(40), size(40))
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._facts, self._below = small_text("", "title"), small_text(""), _Facts()
        first = QHBoxLayout()
        first.setSpacing(size(6))
        first.addWidget(self._name)
        first.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setSpacing(size(2))
        words.addLayout(first)
        words.addWidget(self._below)
        self.allergies = Pill(tone=Tone.RED)
        self.in_question = Banner("", Tone.RED)
        self.buttons = WrappingRow()
        self._row = row = QHBoxLayout()
        row.setSpacing(size(16))
        row.addWidget(self._initials)
        row.addLayout(words)
        row.addWidget(self.allergies)
        row.addWidget(second)
        row.addStretch(1)
        row.addLayout(self.buttons)
        self.body.addLayout(row)
        self.body.addWidget(self.in_question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # Other words on a button, another name.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """The buttons in one row, or in two where the person's name would have to give way."""
        needed = self._row.minimumSize().width() - self.buttons.minimumSize().width() + self.buttons.width_of_one_row()
        margins = self.body.contentsMargins()
        self.buttons.let_wrap(needed > self.contentsRect().width() - margins.left() - margins.right())

    def show_person(self, name: str, facts: str, below: str) -> None:
        """Who it is: the name large, facts beside it, a line below."""
        self._initials.setText(initials(name))
        self._name.setText(name)
        self._facts.setText(facts)
        self._below.setText(below)
        self._below.setToolTip(below)

    def show_names(self, pill: Pill, text: str, tone: Tone) -> None:
        """Substances or medicines in a pill: cut where there is no room, whole under the pointer and for a reader."""
        pill.setToolTip(text)
        pill.setAccessibleName(text)
        room = theme().size(230)
        pill.show_state(pill.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room), tone)
