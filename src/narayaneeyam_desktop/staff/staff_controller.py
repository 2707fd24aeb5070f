"""Answers the staff page."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.left_behind import LeftBehind, left_behind
from narayaneeyam_clinic.people.staff import StaffDetails, StaffRow, add_staff, change_staff, staff_list
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.staff.staff_page import StaffPage, StaffTyped
from narayaneeyam_desktop.wording import counted


class StaffController(Controller):
    """The list is read when the page opens and after any news of people."""

    def __init__(self, page: StaffPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._just_saved = ""
        page.save_wanted.connect(self._save)
        HistoryDoor(page, desk, "staff", self._chosen)
        desk.news.people_changed.connect(self._people_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _chosen(self) -> tuple[str, str] | None:
        row = self.page.table.selected_row()
        return (row.id, row.name) if row is not None else None

    def _people_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, staff_list, done=self._show, replaces="staff")

    def _show(self, rows: list[StaffRow]) -> None:
        self.page.show_staff(rows)
        if self._just_saved:
            saved, self._just_saved = self._just_saved, ""
            self.page.saved(saved)

    def _save(self, typed: StaffTyped) -> None:
        details = StaffDetails(
            name=typed.name,
            kind=typed.kind,
            phone=typed.phone,
            qualification=typed.qualification,
            council_number=typed.council_number,
            consultation_fee=typed.fee,
            is_active=typed.is_active,
            sex=typed.sex,
            email=typed.email,
            address=typed.address,
            joined_on=typed.joined_on,
            review_days=typed.review_days,
            review_visits=typed.review_visits,
        )

        def work(tx: Transaction) -> tuple[str, LeftBehind | None]:
            if typed.staff_id is None:
                return add_staff(tx, details), None
            change_staff(tx, typed.staff_id, details)
            return typed.staff_id, None if typed.is_active else left_behind(tx, typed.staff_id)

        why = "staff.add" if typed.staff_id is None else "staff.change"
        self.desk.change(self, work, why=why, done=self._saved, failed=self._refused, disables=self.page.save_action)

    def _saved(self, saved: tuple[str, LeftBehind | None]) -> None:
        self._just_saved, left = saved
        self.desk.say(" ".join((self.tr("Saved."), *self._what_stands(left))))
        self._read()

    def _what_stands(self, left: LeftBehind | None) -> list[str]:
        """What somebody else has to take over (BOOK-58)."""
        said = []
        if left is not None and left.bookings:
            said.append(
                counted(
                    self.tr("{count} booking still stands: give it to another doctor in the calendar."),
                    self.tr("{count} bookings still stand: give them to another doctor in the calendar."),
                    count=left.bookings,
                )
            )
        if left is not None and left.treatments:
            said.append(
                counted(
                    self.tr("{count} treatment still stands: give it to another therapist in the plan."),
                    self.tr("{count} treatments still stand: give them to another therapist in the plan."),
                    count=left.treatments,
                )
            )
        return said

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))


def make_staff(desk: Desk) -> StaffPage:
    """The page with its controller."""
    page = StaffPage(business_date(desk.clinic.clock()))
    StaffController(page, desk)
    return page
