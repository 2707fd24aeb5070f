"""Answers the board of the ward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from narayaneeyam_clinic.admissions.transfer import transfer
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.clean_bed import clean_bed, close_bed, open_bed
from narayaneeyam_clinic.rooms.occupancy_board import Board, occupancy_board
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, cancel_reservation, move_reservation, reserve_bed
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.patient_suggestions import patient_suggestions
from narayaneeyam_desktop.rooms.board_drag import ReservationTo, StayTo
from narayaneeyam_desktop.rooms.board_page import DAYS_AHEAD, BoardPage, bed_words
from narayaneeyam_desktop.rooms.board_rows import BedLine, BoardCell
from narayaneeyam_desktop.rooms.board_words import board_counts, board_lines
from narayaneeyam_desktop.rooms.reserve_card import ReservationTyped
from narayaneeyam_desktop.widgets.ask import ask, ask_reason


class BoardController(Controller):
    """Reads the board again after each news of the ward."""

    def __init__(self, page: BoardPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._asked_about = ""
        self._taken: StayTo | None = None
        page.show_rights(
            admits=desk.may(Permission.ADMIT),
            cleans=desk.may(Permission.CLEAN_BEDS),
            manages=desk.may(Permission.MANAGE_ROOMS),
            works=desk.may(Permission.WARD_WORK),
        )
        page.reserve_card.patient.suggest_from(desk, patient_suggestions)
        page.stay_wanted.connect(self._open_stay)
        page.admit_wanted.connect(self._admit)
        page.reserve_wanted.connect(self._reserve)
        page.move_wanted.connect(self._move)
        page.transfer_wanted.connect(self._ask_transfer)
        page.move_stay_wanted.connect(self._move_stay)
        page.cancel_wanted.connect(self._cancel)
        page.cleaned_wanted.connect(self._cleaned)
        page.close_wanted.connect(self._close)
        page.opened_again.connect(self._open_bed)
        page.settings_wanted.connect(self._settings)
        page.tasks_wanted.connect(self._tasks)
        desk.news.ward_changed.connect(self._ward_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _ward_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, partial(occupancy_board, days=DAYS_AHEAD + 1), done=self._show, replaces="board")

    def _show(self, board: Board) -> None:
        self.page.show_board(board_lines(board), board_counts(board), board.today)

    def _open_stay(self, admission_id: str) -> None:
        self.desk.open_page("stay", admission_id=admission_id)

    def _admit(self, cell: BoardCell | None) -> None:
        if cell is None:
            self.desk.open_page("admit")
            return
        span = cell.span
        if span is not None and span.reservation_id is not None:
            self.desk.open_page(
                "admit", reservation_id=span.reservation_id, patient_id=span.patient_id, bed_id=cell.bed.bed_id
            )
        else:
            self.desk.open_page("admit", bed_id=cell.bed.bed_id)

    def _reserve(self, typed: ReservationTyped) -> None:
        if typed.patient_id is None:
            self.page.show_problem("patient_id", self.tr("Choose the patient from the list."))
            return
        days = self._days(typed)
        if days is None:
            return
        draft = ReservationDraft(
            bed_id=typed.bed_id,
            patient_id=typed.patient_id,
            from_day=days[0],
            to_day=days[1],
            note=typed.note,
        )

        def work(tx: Transaction) -> str:
            return reserve_bed(tx, draft)

        self.desk.change(
            self, work, why="rooms.reserve", done=self._reserved, failed=self._refused, disables=self.page.main_action
        )

    def _days(self, typed: ReservationTyped) -> tuple[date, date] | None:
        """None where one of them is no day, which is said at the field."""
        if typed.from_day is None or typed.to_day is None:
            field = "from_day" if typed.from_day is None else "to_day"
            self.page.show_problem(field, self.tr("Write a day that there is, such as 21-11-2026."))
            return None
        return typed.from_day, typed.to_day

    def _move(self, wanted: ReservationTyped | ReservationTo) -> None:
        """Typed in the card, or taken there by the mouse: then a clash is told below and nothing has moved."""
        if isinstance(wanted, ReservationTo):
            moved = _Moved(self.desk, wanted, self.tr("The reservation of {name} is moved.").format(name=wanted.words))
            self._write_move(wanted.reservation_id, wanted.bed_id, (wanted.from_day, wanted.to_day), moved, None)
            return
        days = self._days(wanted)
        if days is not None:
            self._write_move(wanted.reservation_id, wanted.bed_id, days, self._reservation_moved, self._refused)

    def _write_move(
        self,
        reservation_id: str,
        bed_id: str,
        days: tuple[date, date],
        done: Callable[[None], None],
        failed: Callable[[Refused], None] | None,
    ) -> None:
        self.desk.change(
            self,
            lambda tx: move_reservation(tx, reservation_id, bed_id, *days),
            why="rooms.move_reservation",
            done=done,
            failed=failed,
            disables=None if failed is None else self.page.main_action,
        )

    def _move_stay(self, admission_id: str) -> None:
        self.desk.open_page("stay", admission_id=admission_id, tab="leaving")

    def _ask_transfer(self, to: StayTo) -> None:
        """What a stay costs follows from its bed: no movement of the mouse alone changes that."""
        self._taken = to
        ask_reason(
            self.page,
            self.tr("Move {name} to bed {bed}?").format(name=to.words, bed=bed_words(to.bed)),
            self.tr("From now on this bed is theirs and is charged; the bed that is left is to be cleaned."),
            self.tr("Why"),
            self._transfer,
            verb=self.tr("Move"),
        )

    def _transfer(self, reason: str) -> None:
        to = self._taken
        if to is None:
            return
        self.desk.change(
            self,
            lambda tx: transfer(tx, to.admission_id, to.bed.bed_id, reason),
            why="ward.transfer",
            done=self._transferred,
        )

    def _transferred(self, _bed_stay_id: str) -> None:
        self.desk.say(self.tr("Moved. The bed that was left is to be cleaned."))

    def _reservation_moved(self, _nothing: None) -> None:
        self.page.reserved()
        self.desk.say(self.tr("The reservation is moved."))

    def _reserved(self, _reservation_id: str) -> None:
        self.page.reserved()
        self.desk.say(self.tr("The bed is reserved."))

    def _refused(self, refused: Refused) -> None:
        field = {"patient": "patient_id", "bed": None}.get(refused.field or "", refused.field)
        self.page.show_problem(field, self.desk.refused(refused))

    def _cancel(self, cell: BoardCell) -> None:
        if cell.span is None or cell.span.reservation_id is None:
            return
        self._asked_about = cell.span.reservation_id
        ask(self.page, self.tr("Cancel the reservation?"), cell.span.says, self.tr("Cancel it"), self._do_cancel)

    def _do_cancel(self, _no_reason: str) -> None:
        reservation_id = self._asked_about

        def work(tx: Transaction) -> None:
            cancel_reservation(tx, reservation_id)

        self.desk.change(self, work, why="rooms.cancel_reservation")

    def _cleaned(self, bed: BedLine) -> None:
        def work(tx: Transaction) -> None:
            clean_bed(tx, bed.bed_id)

        self.desk.change(self, work, why="rooms.clean", disables=self.page.clean_action)

    def _close(self, bed: BedLine) -> None:
        self._asked_about = bed.bed_id
        ask_reason(
            self.page,
            self.tr("Close bed {bed}?").format(bed=f"{bed.room} · {bed.bed}"),
            self.tr("Nobody is put into it until it is opened again."),
            self.tr("Why"),
            self._do_close,
            verb=self.tr("Close the bed"),
        )

    def _do_close(self, reason: str) -> None:
        bed_id = self._asked_about

        def work(tx: Transaction) -> None:
            close_bed(tx, bed_id, reason)

        self.desk.change(self, work, why="rooms.close_bed")

    def _open_bed(self, bed: BedLine) -> None:
        def work(tx: Transaction) -> None:
            open_bed(tx, bed.bed_id)

        self.desk.change(self, work, why="rooms.open_bed", disables=self.page.close_action)

    def _settings(self) -> None:
        self.desk.open_page("rooms")

    def _tasks(self) -> None:
        self.desk.open_page("ward_tasks")


class _Moved:
    """Says that the mouse has moved a reservation, and takes it back; the page may be gone by then."""

    def __init__(self, desk: Desk, to: ReservationTo, words: str) -> None:
        self._desk, self._to, self._words = desk, to, words

    def __call__(self, _nothing: None) -> None:
        self._desk.say(self._words, self._back)

    def _back(self) -> None:
        reservation_id, before = self._to.reservation_id, self._to.before
        self._desk.change(
            self._desk, lambda tx: move_reservation(tx, reservation_id, *before), why="rooms.move_reservation"
        )


def make_board(desk: Desk) -> BoardPage:
    """The page with its controller."""
    page = BoardPage(business_date(desk.clinic.clock()))
    BoardController(page, desk)
    return page
