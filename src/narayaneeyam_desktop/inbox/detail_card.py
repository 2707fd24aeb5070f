"""The chosen thing at the right: what happened, both sides, and the line in which another value or a count is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.inbox.inbox_items import InboxDetail
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxKind
from narayaneeyam_desktop.inbox.inbox_advice import advice
from narayaneeyam_desktop.inbox.inbox_words import LETTERS, kind_words, subject_words, what_words
from narayaneeyam_desktop.inbox.side_card import SideCard
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text


class DetailCard(Card):
    """Shows and signals.

    Signals:
        typed: another value, or how many were counted and why ((value, reason)).
        left: Esc in the line.
    """

    typed = Signal(object)
    left = Signal()

    def __init__(self, keeps: Sequence[QAction], others: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        size = theme().size
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(size(16), size(12), size(16), size(12))
        column.setSpacing(size(8))
        self.subject, self.what = small_text("", "title"), small_text("", "heading")
        for label in (self.subject, self.what):
            label.setWordWrap(True)
        self.safety = Banner("", Tone.RED)
        self._advice, self._others_settle = small_text("", "muted"), small_text("", "muted")
        for label in (self._advice, self._others_settle):
            label.setWordWrap(True)
        self.sides = [SideCard(letter, keep) for letter, keep in zip(LETTERS, keeps, strict=True)]
        for widget in (self.subject, self.what, self.safety, self._advice, *self.sides, self._others_settle):
            column.addWidget(widget)
        column.addWidget(self._make_line())
        column.addStretch(1)
        self.body.addWidget(Scrolled(inside), 1)
        # Below what scrolls: in large letters too the answers are in sight.
        answers = QHBoxLayout()
        answers.setContentsMargins(size(16), 0, size(16), size(12))
        answers.setSpacing(size(8))
        for action in others:
            answers.addWidget(ActionButton.for_action(action))
        answers.addStretch(1)
        self.body.addLayout(answers)

    def show_detail(self, detail: InboxDetail | None) -> None:
        """Nothing is shown of what is not chosen."""
        self.close_line()
        for card in self.sides:
            card.hide()
        if detail is None:
            for label in (self.subject, self.what, self._advice, self._others_settle):
                label.setText("")
            self.safety.say("")
            return
        item = detail.item
        is_safety = item.kind is InboxKind.SAFETY
        self.subject.setText(subject_words(item))
        self.what.setText(what_words(item))
        self.safety.say(f"{kind_words(item.kind)[0].capitalize()}: {advice(item)}" if is_safety else "")
        self._advice.setText("" if is_safety else advice(item))
        appear(self._advice, not is_safety)
        for card, side in zip(self.sides, detail.sides, strict=False):
            card.show_side(item, side)
            appear(card, True)
        needs = item.kind not in (InboxKind.PARKED, InboxKind.REFUSED) and not item.may_settle
        self._others_settle.setText(self.tr("Somebody else's role settles this.") if needs else "")
        appear(self._others_settle, needs)

    def open_line(self, answer: Answer) -> None:
        """The line below the sides, for another value or a count."""
        counts = answer is Answer.COUNT
        for field, shown in ((self.another, not counts), (self.counted, counts), (self.reason, counts)):
            appear(field, shown)
        self.another.set_text("")
        self.counted.set_text("")
        self.reason.set_text(self.tr("counted"))
        self._line.show()
        self._typed_in().setFocus()

    def close_line(self) -> None:
        self._line.hide()

    def is_typing(self) -> bool:
        return not self._line.isHidden()

    def show_problem(self, sentence: str) -> None:
        self._typed_in().show_problem(sentence)
        self._typed_in().setFocus()

    def save(self) -> None:
        """What is typed goes to the controller."""
        self.typed.emit((self._typed_in().text(), self.reason.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == (QEvent.Type.KeyPress, Qt.Key.Key_Escape):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _make_line(self) -> QWidget:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(12))
        self.another = LineField(self.tr("The right value"), max_length=200)
        self.counted = LineField(self.tr("Lies on the shelf"), hint=self.tr("packs, or 30 ml loose"), max_length=20)
        self.reason = LineField(self.tr("Reason"), max_length=200)
        for field in (self.another, self.counted, self.reason):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.input.installEventFilter(self)
        self._line.hide()
        return self._line

    def _typed_in(self) -> LineField:
        return self.another if self.counted.isHidden() else self.counted
