"""Answers the drawer's page."""

from __future__ import annotations

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.z_report import z_report_pdf
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shifts.close_shift import (
    ClosedShift,
    MethodCount,
    ShiftCountDraft,
    close_shift,
    compared_counts,
)
from narayaneeyam_clinic.shifts.open_shift import (
    CashMove,
    OpeningDraft,
    OpenShift,
    ProposedFloat,
    move_cash,
    open_shift,
    proposed_float,
    shift_now,
)
from narayaneeyam_clinic.shifts.shift_paper import shift_paper
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.shifts.drawer_page import DrawerPage
from narayaneeyam_desktop.wording import translated

_Counts = tuple[ShiftCountDraft, tuple[MethodCount, ...]]


class DrawerController(Controller):
    """What is typed of an open shift stays while news come."""

    def __init__(self, page: DrawerPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.paper = PaperOut(desk, self)
        page.open_wanted.connect(self._open)
        page.move_wanted.connect(self._move)
        page.compare_wanted.connect(self._compare)
        page.close_wanted.connect(self._close)
        page.shifts_wanted.connect(self._to_shifts)
        page.count_wanted.connect(self._to_count)
        desk.news.shift_changed.connect(self._changed)
        self._is_new = True

    def opened(self, arguments: dict[str, object]) -> None:
        self._is_new = True
        self._read()

    def _changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        def work(rd: Reading) -> OpenShift | ProposedFloat:
            return shift_now(rd) or proposed_float(rd)

        self.desk.read(self, work, done=self._show, replaces="drawer")

    def _show(self, shown: OpenShift | ProposedFloat) -> None:
        was_open = self.page.is_open
        if isinstance(shown, OpenShift):
            self.page.show_open(shown)
        else:
            self.page.show_closed(shown)
        if self._is_new or was_open != self.page.is_open:
            self._is_new = False
            self.page.focus_first()

    def _open(self, amount: Money) -> None:
        draft = OpeningDraft(opening_float=amount)

        def work(tx: Transaction) -> str:
            return open_shift(tx, draft)

        self.desk.change(
            self, work, why="shifts.open", done=self._opened, failed=self._refused, disables=self.page.main_action
        )

    def _opened(self, _shift_id: str) -> None:
        self.desk.say(self.tr("The drawer is open."))
        self._read()

    def _move(self, move: CashMove) -> None:
        def work(tx: Transaction) -> None:
            move_cash(tx, move)

        self.desk.change(
            self, work, why="shifts.move_cash", done=self._moved, failed=self._not_moved,
            disables=self.page.move_button,
        )  # fmt: skip

    def _moved(self, _nothing: object) -> None:
        self.page.cash_moved()
        self._read()

    def _not_moved(self, refused: Refused) -> None:
        self.page.moving.show_problem(refused.field, self.desk.refused(refused))

    def _compare(self, draft: ShiftCountDraft) -> None:
        def work(rd: Reading) -> _Counts:
            return draft, compared_counts(rd, draft)

        self.desk.read(self, work, done=self._compared, failed=self._refused, replaces="compare")

    def _compared(self, counts: _Counts) -> None:
        self.page.show_compared(*counts)

    def _close(self, draft: ShiftCountDraft) -> None:
        def work(tx: Transaction) -> ClosedShift:
            return close_shift(tx, draft)

        self.desk.change(
            self, work, why="shifts.close", done=self._closed, failed=self._refused, disables=self.page.main_action
        )

    def _closed(self, closed: ClosedShift) -> None:
        self.desk.say(self.tr("The shift is closed: {number}.").format(number=closed.number))
        title = translated("papers", "Z report {number}").format(number=closed.number)
        self.paper.print(PaperKind.SHIFT, title, ZReportOf(closed.shift_id))
        self._read()

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))

    def _to_shifts(self) -> None:
        self.desk.open_page("shifts")

    def _to_count(self) -> None:
        self.desk.open_page("cash")


class ZReportOf:
    """Makes the Z report of one shift."""

    def __init__(self, shift_id: str) -> None:
        self._shift_id = shift_id

    def __call__(self, rd: Reading, size: PaperSize) -> bytes:
        return z_report_pdf(shift_paper(rd, self._shift_id), size)


def make_drawer(desk: Desk) -> DrawerPage:
    """The page with its controller."""
    page = DrawerPage(may_see_shifts=desk.may(Permission.SEE_FIGURES))
    DrawerController(page, desk)
    return page
