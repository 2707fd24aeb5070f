"""The ward on one page: who is in which bed, who comes, what is to be cleaned; by keyboard and by mouse (STAY-60)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.rooms.board_drag import DraggedBoard
from narayaneeyam_desktop.rooms.board_rows import BedLine, BoardCell, days_from
from narayaneeyam_desktop.rooms.reserve_card import ReserveCard
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.form_card import FormColumn
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone, small_text

# Today and so many days.
DAYS_AHEAD = 60
_USUAL_STAY_DAYS = 7


class BoardPage(Page):
    """Shows beds and days; signals what the person wants of the chosen one.

    Signals:
        stay_wanted: admission id.
        admit_wanted: the cell (BoardCell), free or reserved; None where the chosen bed is taken: any that is free.
        reserve_wanted: ReservationTyped.
        move_wanted: a reservation is to stand elsewhere, typed (ReservationTyped) or by the mouse (ReservationTo).
        transfer_wanted: somebody who stays is to go to another bed (StayTo); move_stay_wanted: where that is done (admission id).
        cancel_wanted: the cell of a reservation.
        cleaned_wanted, close_wanted, opened_again: the bed (BedLine).
        settings_wanted: the page of rooms.
        tasks_wanted: what is to be done for everybody on the ward.
    """

    stay_wanted = Signal(object)
    admit_wanted = Signal(object)
    reserve_wanted = Signal(object)
    move_wanted = Signal(object)
    transfer_wanted = Signal(object)
    move_stay_wanted = Signal(str)
    cancel_wanted = Signal(object)
    cleaned_wanted = Signal(object)
    close_wanted = Signal(object)
    opened_again = Signal(object)
    settings_wanted = Signal()
    tasks_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Ward"))
        self._today = today
        self._waits_for_focus = False
        self._may_admit = self._may_clean = self._may_manage = False
        self.counts = [Pill(), Pill(), Pill(), Pill()]
        for pill in self.counts:
            self.add_beside_title(pill)
            pill.show_state("")
        self.board = DraggedBoard()
        self.said = small_text("", "muted")
        self.said.setWordWrap(True)
        size = theme().size
        self.said.setContentsMargins(size(12), size(6), size(12), size(8))
        self.empty = EmptyState(
            self.tr("No bed yet"),
            self.tr("Add the clinic's rooms with their beds first; then it is seen here who stays where."),
            icon_name="bed",
            link=self.tr("Open the rooms"),
        )
        self._card = Card(margin=0)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.board, 1)
        self._card.body.addWidget(self.empty, 1)
        self._card.body.addWidget(self.said)
        self.reserve_card = ReserveCard(today)
        self._beside = FormColumn(self.reserve_card, 300)
        self._beside.hide()
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(self._card, 1)
        across.addWidget(self._beside)
        self.body.addLayout(across, 1)
        self._declare_actions()
        self.board.cell_chosen.connect(self._chosen)
        self.board.cell_opened.connect(self._open)
        self.board.reservation_taken.connect(self.move_wanted)
        self.board.stay_taken.connect(self.transfer_wanted)
        self.board.days_taken.connect(self._days_taken)
        self.empty.action_requested.connect(self.settings_wanted)
        self.show_board((), (), today)

    def show_rights(self, *, admits: bool, cleans: bool, manages: bool, works: bool) -> None:
        """What the person may not do is not there."""
        self._may_admit, self._may_clean, self._may_manage = admits, cleans, manages
        self.board.set_movable(admits)
        self.settings_action.setVisible(manages)
        self.tasks_action.setVisible(works)
        self.empty.show_link(manages)
        self._chosen(self.board.cell())

    def show_board(self, beds: Sequence[BedLine], counts: Sequence[tuple[str, Tone]], today: date) -> None:
        """The beds, and today's counts in words for the pills beside the title."""
        self._today = today
        self.board.setVisible(bool(beds))
        self.said.setVisible(bool(beds))
        self.empty.setVisible(not beds)
        self.board.show_board(beds, days_from(self._today, DAYS_AHEAD + 1))
        if beds and self._waits_for_focus:
            self._waits_for_focus = False
            self.board.setFocus()
        for at, pill in enumerate(self.counts):
            words, tone = counts[at] if at < len(counts) else ("", Tone.PLAIN)
            pill.show_state(words, tone)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.reserve_card.show_problem(field, sentence)

    def reserved(self) -> None:
        """It is kept: the card goes."""
        self._put_away()

    def is_reserving(self) -> bool:
        return not self._beside.isHidden()

    def focus_first(self) -> None:
        """The board, or, while it is still being read, as soon as it is there."""
        self._waits_for_focus = self.board.isHidden()
        (self if self._waits_for_focus else self.board).setFocus()

    def _declare_actions(self) -> None:
        self.settings_action = self.add_page_action(self.tr("Rooms"), "F6", self.settings_wanted.emit)
        self.tasks_action = self.add_page_action(self.tr("Tasks"), "F7", self.tasks_wanted.emit)
        self.admit_action = self.add_page_action(self.tr("Admit"), "A", self._admit, button=False)
        self.reserve_action = self.add_page_action(self.tr("Reserve"), "R", self._reserve)
        self.move_action = self.add_page_action(self.tr("Move the reservation"), "M", self._move, button=False)
        self.cancel_action = self.add_page_action(self.tr("Cancel the reservation…"), "Del", self._cancel, button=False)
        self.clean_action = self.add_page_action(self.tr("Cleaned"), "K", self._cleaned, button=False)
        self.close_action = self.add_page_action(self.tr("Close the bed…"), "X", self._close_or_open, button=False)
        self.back_action = self.add_page_action(self.tr("Back to the board"), "Esc", self._put_away, button=False)
        self.main_action = self.add_page_action(self.tr("Admit"), "F9", self._main, primary=True)
        # Letters are for the board alone: in a field they are typed.
        letters = (self.admit_action, self.reserve_action, self.move_action, self.cancel_action, self.clean_action)
        for action in (*letters, self.close_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.board.addAction(action)
        self.back_action.setVisible(False)

    def _chosen(self, cell: BoardCell | None) -> None:
        """The sentence of the chosen cell, and what can be done with it."""
        span = cell.span if cell else None
        bed = cell.bed if cell else None
        is_today = cell is not None and cell.day == self._today
        is_free = cell is not None and span is None
        self.said.setText("" if bed is None else f"{bed.says} {span.says}".strip() if span else bed.says)
        self.admit_action.setVisible(self._may_admit)
        self.reserve_action.setVisible(self._may_admit)
        self.reserve_action.setEnabled(is_free)
        # The footer tells all that the person may do here, and what of it is possible now.
        stays = bool(span and span.admission_id)
        for action in (self.move_action, self.cancel_action):
            action.setVisible(self._may_admit)
            action.setEnabled(bool(span and span.reservation_id))
        if stays:
            self.move_action.setEnabled(True)
        self.move_action.setText(self.tr("Move to another bed…") if stays else self.tr("Move the reservation"))
        self.clean_action.setVisible(self._may_clean)
        self.clean_action.setEnabled(bool(bed and bed.may_be_cleaned))
        self.close_action.setVisible(self._may_manage)
        self.close_action.setEnabled(bed is not None)
        self.close_action.setText(self.tr("Open the bed again") if bed and bed.is_closed else self.tr("Close the bed…"))
        if not self.is_reserving():
            self.main_action.setText(self.tr("Open the stay") if stays else self.tr("Admit"))
            may = self._may_admit and ((is_free and is_today) or bool(span and span.reservation_id))
            self.main_action.setEnabled(stays or may)
            self.main_action.setVisible(stays or self._may_admit)

    def _open(self, cell: BoardCell) -> None:
        """Enter: the stay of the bed; a free bed of today is for admitting, of a later day for reserving."""
        if cell.span is not None and cell.span.admission_id is not None:
            self.stay_wanted.emit(cell.span.admission_id)
        elif not self._may_admit or (cell.span is not None and cell.span.reservation_id is None):
            return
        elif cell.span is not None or cell.day == self._today:
            self.admit_wanted.emit(cell)
        else:
            self._reserve()

    def _main(self) -> None:
        if self.is_reserving():
            wanted = self.move_wanted if self.reserve_card.is_moving() else self.reserve_wanted
            wanted.emit(self.reserve_card.typed())
        elif (cell := self.board.cell()) is not None:
            self._open(cell)

    def _admit(self) -> None:
        cell = self.board.cell()
        is_taken = cell is not None and cell.span is not None and cell.span.reservation_id is None
        if self._may_admit:
            self.admit_wanted.emit(None if is_taken else cell)

    def _reserve(self) -> None:
        cell = self.board.cell()
        if cell is None or cell.span is not None or not self._may_admit:
            return
        usual = cell.day + timedelta(days=_USUAL_STAY_DAYS)
        self._begin_reserving(cell, usual if cell.free_until is None else min(usual, cell.free_until))

    def _days_taken(self, taken: tuple[BoardCell, date]) -> None:
        if self._may_admit:
            self._begin_reserving(*taken)

    def _begin_reserving(self, cell: BoardCell, until: date) -> None:
        self._show_card(self.tr("Reserve"))
        self.reserve_card.begin(cell.bed.bed_id, bed_words(cell.bed), cell.day, until)

    def _move(self) -> None:
        """The reservation of the chosen cell to another bed or other days; who stays there to another bed."""
        cell = self.board.cell()
        span = cell.span if cell else None
        if span is not None and span.admission_id is not None and self._may_admit:
            self.move_stay_wanted.emit(span.admission_id)
            return
        if cell is None or span is None or span.reservation_id is None or not self._may_admit:
            return
        self._show_card(self.tr("Move"))
        beds = [(bed.bed_id, bed_words(bed)) for bed in self.board.beds()]
        self.reserve_card.begin_move(span.reservation_id, span.says, beds, cell.bed.bed_id, span.from_day, span.to_day)

    def _show_card(self, main: str) -> None:
        self._beside.show()
        self.main_action.setText(main)
        self.main_action.setVisible(True)
        self.main_action.setEnabled(True)
        self.reserve_action.setEnabled(False)
        self.back_action.setVisible(True)

    def _put_away(self) -> None:
        self._beside.hide()
        self.back_action.setVisible(False)
        self._chosen(self.board.cell())
        self.board.setFocus()

    def _cancel(self) -> None:
        cell = self.board.cell()
        if cell is not None and cell.span is not None and cell.span.reservation_id is not None:
            self.cancel_wanted.emit(cell)

    def _cleaned(self) -> None:
        if (cell := self.board.cell()) is not None:
            self.cleaned_wanted.emit(cell.bed)

    def _close_or_open(self) -> None:
        cell = self.board.cell()
        if cell is not None:
            (self.opened_again if cell.bed.is_closed else self.close_wanted).emit(cell.bed)


def bed_words(bed: BedLine) -> str:
    return f"{bed.room} · {bed.bed} · {bed.category}"
