"""One of the sides of a thing: its letter, its value large, who wrote it when and where, and the button that keeps it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.inbox.inbox_rules import InboxItem, InboxKind, Side
from narayaneeyam_desktop.inbox.inbox_words import side_facts, side_origin, side_value
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.small_parts import Card, Pill, Tone, small_text


class SideCard(Card):
    """`keep` is the page's action of this letter; its button is here as long as the side can be kept."""

    def __init__(self, letter: str, keep: QAction, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, parent=parent)
        size = theme().size
        self._letter = Pill(letter, Tone.LEAF)
        self.value = small_text("", "title")
        self.value.setWordWrap(True)
        self.holds = Pill(tone=Tone.PLAIN)
        self._facts, self.origin = small_text("", "small"), small_text("", "muted")
        self.origin.setWordWrap(True)
        self._facts.setWordWrap(True)
        first = QHBoxLayout()
        first.setSpacing(size(8))
        first.addWidget(self._letter)
        first.addWidget(self.value, 1)
        first.addWidget(self.holds)
        words = QVBoxLayout()
        words.setSpacing(size(4))
        words.addLayout(first)
        words.addWidget(self._facts)
        words.addWidget(self.origin)
        row = QHBoxLayout()
        row.setSpacing(size(12))
        row.addLayout(words, 1)
        self._button = ActionButton.for_action(keep)
        row.addWidget(self._button)
        self.body.addLayout(row)

    def show_side(self, item: InboxItem, side: Side) -> None:
        """Of a safety field every value is red: none of them may be relied on yet."""
        is_red = item.kind is InboxKind.SAFETY
        self._letter.show_state(self._letter.text(), Tone.RED if is_red else Tone.LEAF)
        self.value.setText(side_value(item, side))
        facts = side_facts(item, side)
        self._facts.setText(facts)
        appear(self._facts, bool(facts))
        self.origin.setText(side_origin(side))
        is_shown = side.holds and item.kind is not InboxKind.REPAIR
        self.holds.show_state(self.tr("holds now") if is_shown else "", Tone.AMBER if is_red else Tone.PLAIN)
