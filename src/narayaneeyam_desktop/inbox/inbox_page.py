"""What people must settle: one list by kind and age, and at the right the chosen thing with both sides (INBOX-1, INBOX-11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.inbox.inbox_items import InboxDetail
from narayaneeyam_clinic.inbox.inbox_rules import NOWHERE, Answer, InboxItem, InboxKind
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.inbox.detail_card import DetailCard
from narayaneeyam_desktop.inbox.inbox_words import (
    LETTERS,
    all_kind_words,
    keep_words,
    kind_words,
    merge_words,
    reverse_words,
    seen_words,
    subject_words,
    what_words,
)
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class InboxPage(Page):
    """Shows and signals; every answer has a letter.

    Signals:
        chosen: another thing is to be shown at the right (InboxItem).
        kept: this side holds ((InboxItem, the side's key)).
        seen, merging (or moving the later booking, or reopening a stay), reversing, opening: of the chosen thing (InboxItem).
        typed: another value or a count ((InboxItem, text, reason)).
    """

    chosen = Signal(object)
    kept = Signal(object)
    seen = Signal(object)
    merging = Signal(object)
    reversing = Signal(object)
    opening = Signal(object)
    typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Inbox"))
        self.waiting = Pill(tone=Tone.AMBER)
        self.add_beside_title(self.waiting)
        self.safety = Banner("", Tone.RED)
        self.body.addWidget(self.safety)
        self._detail: InboxDetail | None = None
        self._add_actions()
        self.empty = EmptyState(
            self.tr("Nothing to settle"),
            self.tr(
                "When two PCs write different things without knowing of each other, sell the last bottle twice or register"
                " one person twice, it stands here until somebody decides: once, for all PCs."
            ),
            icon_name="inbox",
        )
        self.table: RowsTable[InboxItem] = RowsTable(
            [
                Column(self.tr("Kind"), _kind, width=130, tone=_tone, says=all_kind_words()),
                # A name is read whole before the day is: that stands at the right, too.
                Column(self.tr("About"), subject_words, width=290, strong=True),
                Column(self.tr("What"), what_words, stretch=True),
                Column(self.tr("Since"), _since, width=96, may_hide=2),
            ],
            name="inbox",
            empty=self.empty,
            identity=_identity,
        )
        self.table.set_accessible_name(self.tr("What is to be settled"))
        self.detail = DetailCard(
            self.keep_actions, (self.edit_action, self.merge_action, self.reverse_action, self.seen_action)
        )
        size = theme().size
        row = QHBoxLayout()
        row.setSpacing(size(12))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        row.addWidget(card, 6)
        row.addWidget(self.detail, 5)
        self.body.addLayout(row, 1)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_opened.connect(self.opening)
        self.detail.typed.connect(self._typed)
        self.detail.left.connect(self._leave_line)
        self._arrange()

    def show_items(self, items: Sequence[InboxItem]) -> None:
        """The whole list; the chosen thing stays chosen, or the next one is."""
        self.table.show_rows(items)
        mine = sum(item.may_settle for item in items)
        self.waiting.show_state(self.tr("{count} to settle").format(count=mine) if mine else "", Tone.AMBER)
        in_danger = sum(item.kind is InboxKind.SAFETY and item.may_settle for item in items)
        many = self.tr("{count} of these are about the safety of patients: settle them first.")
        one = self.tr("One of these is about the safety of a patient: settle it first.")
        self.safety.say("" if not in_danger else one if in_danger == 1 else many.format(count=in_danger))
        appear(self.detail, bool(items))
        if items and self.table.selected_row() is None:
            self.table.select(0)
        self._row_chosen(self.table.selected_row())

    def show_detail(self, detail: InboxDetail | None) -> None:
        """The sides of the chosen thing."""
        self._detail = detail
        self.detail.show_detail(detail)
        self._arrange()

    def show_problem(self, sentence: str) -> None:
        """Beside the line in which it was typed."""
        self.detail.show_problem(sentence)

    def select(self, item_id: str) -> None:
        """Chooses the thing that another page has named."""
        for number, item in enumerate(self.table.rows()):
            if item.item_id == item_id:
                self.table.select(number)

    def is_typing(self) -> bool:
        return self.detail.is_typing()

    def shown(self) -> InboxDetail | None:
        """The thing at the right."""
        return self._detail

    def focus_first(self) -> None:
        self.table.setFocus()

    def _add_actions(self) -> None:
        self.keep_actions = [self._keep_action(number, letter) for number, letter in enumerate(LETTERS)]
        self.edit_action = self.add_page_action(self.tr("Another value"), "E", self._edit, button=False)
        self.merge_action = self.add_page_action("M", "M", self._merge, button=False)
        self.reverse_action = self.add_page_action("R", "R", self._reverse, button=False)
        self.seen_action = self.add_page_action("S", "S", self._see, button=False)
        self.open_action = self.add_page_action(self.tr("Open"), "Return", self._open, button=False)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)

    def _keep_action(self, number: int, letter: str) -> QAction:
        does: Callable[[], None] = partial(self._keep, number)
        return self.add_page_action(letter, letter, does, button=False)

    def _arrange(self) -> None:
        """Only what can be answered now has its key."""
        detail, typing = self._detail, self.detail.is_typing()
        answers = detail.item.answers if detail is not None and not typing else frozenset()
        sides = len(detail.sides) if detail is not None else 0
        for number, action in enumerate(self.keep_actions):
            if detail is not None and number < sides:
                action.setText(keep_words(detail.item, detail.sides[number], LETTERS[number]))
            action.setVisible(Answer.KEEP in answers and number < sides)
        counts = Answer.COUNT in answers
        self.edit_action.setText(self.tr("Count") if counts else self.tr("Another value"))
        self.edit_action.setVisible(counts or Answer.EDIT in answers)
        self.merge_action.setVisible(bool({Answer.MERGE, Answer.MOVE, Answer.REOPEN} & answers))
        if detail is not None:
            self.merge_action.setText(merge_words(detail.item))
            self.reverse_action.setText(reverse_words(detail.item))
            self.seen_action.setText(seen_words(detail.item))
        self.reverse_action.setVisible(Answer.REVERSE in answers)
        self.seen_action.setVisible(Answer.SEEN in answers)
        self.open_action.setVisible(detail is not None and not typing and has_page(detail.item))
        self.save_action.setVisible(typing)

    def _row_chosen(self, item: InboxItem | None) -> None:
        if item is None:
            self.show_detail(None)
        elif self._detail is None or self._detail.item != item:
            self.show_detail(None)
            self.chosen.emit(item)

    def _keep(self, number: int) -> None:
        detail = self._detail
        if detail is not None and number < len(detail.sides):
            self.kept.emit((detail.item, detail.sides[number].key))

    def _edit(self) -> None:
        if self._detail is not None:
            counts = Answer.COUNT in self._detail.item.answers
            self.detail.open_line(Answer.COUNT if counts else Answer.EDIT)
            self._arrange()

    def _leave_line(self) -> None:
        self.detail.close_line()
        self._arrange()
        self.table.setFocus()

    def _save(self) -> None:
        self.detail.save()

    def _typed(self, typed: tuple[str, str]) -> None:
        if self._detail is not None:
            self.typed.emit((self._detail.item, *typed))

    def _merge(self) -> None:
        if self._detail is not None:
            self.merging.emit(self._detail.item)

    def _reverse(self) -> None:
        if self._detail is not None:
            self.reversing.emit(self._detail.item)

    def _see(self) -> None:
        if self._detail is not None:
            self.seen.emit(self._detail.item)

    def _open(self) -> None:
        if self._detail is not None:
            self.opening.emit(self._detail.item)


def has_page(item: InboxItem) -> bool:
    """Whether there is a record to open."""
    return item.place != NOWHERE


def _identity(item: InboxItem) -> str:
    return item.item_id


def _kind(item: InboxItem) -> str:
    return kind_words(item.kind)[0]


def _tone(item: InboxItem) -> Tone:
    return kind_words(item.kind)[1]


def _since(item: InboxItem) -> str:
    return date_text(item.at.astimezone(INDIA).date())
