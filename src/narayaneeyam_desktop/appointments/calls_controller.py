"""Answers the page of calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_clinic.appointments.call_list_paper import call_list_paper
from narayaneeyam_clinic.appointments.follow_ups import FollowUpRow, follow_ups_to_book
from narayaneeyam_clinic.appointments.reminder_list import (
    CallOutcome,
    ReminderRow,
    day_to_call,
    note_reminder_call,
    reminder_list,
)
from narayaneeyam_clinic.papers.call_list import call_list_pdf
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.appointments.calls_page import CallsPage
from narayaneeyam_desktop.booking_words import call_words, when_words
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class _Calls:
    day: date
    reminders: tuple[ReminderRow, ...]
    follow_ups: tuple[FollowUpRow, ...]


class CallsController(Controller):
    """Argument: `tab="follow_ups"` opens the second list."""

    def __init__(self, page: CallsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._asked: ReminderRow | None = None
        page.called.connect(self._called)
        page.booking_wanted.connect(self._book)
        page.patient_wanted.connect(self._open_patient)
        page.print_wanted.connect(self._print)
        page.row_missing.connect(self._say_choose)
        for news in (desk.news.calendar_changed, desk.news.consultation_changed, desk.news.queue_changed):
            news.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        if arguments.get("tab") == "follow_ups":
            self._page.open_follow_ups()
        self._look()

    def _changed(self, _news: object) -> None:
        self._look()

    def _look(self) -> None:
        self.desk.read(self, _looked, done=self._show, replaces="calls")

    def _show(self, calls: _Calls) -> None:
        self._page.show_reminders(calls.day, calls.reminders)
        self._page.show_follow_ups(calls.follow_ups)

    def _called(self, call: tuple[ReminderRow, CallOutcome]) -> None:
        row, outcome = call
        if outcome is CallOutcome.WILL_NOT_COME:
            self._ask_why(row)
            return
        self._note(row, outcome, "")
        if outcome is CallOutcome.ANOTHER_TIME:
            self.desk.open_page("booking", moving=row.appointment_id, doctor_id=row.doctor_id)

    def _ask_why(self, row: ReminderRow) -> None:
        """It cancels the booking, so the reason is asked in the same breath."""
        self._asked = row
        ask_reason(
            self._page,
            call_words(CallOutcome.WILL_NOT_COME),
            f"{row.patient_name}, {when_words(row.day, row.starts)}",
            self.tr("Why is it cancelled?"),
            self._will_not_come,
            verb=self.tr("Cancel the booking"),
        )

    def _will_not_come(self, reason: str) -> None:
        if self._asked is not None:
            self._note(self._asked, CallOutcome.WILL_NOT_COME, reason)

    def _note(self, row: ReminderRow, outcome: CallOutcome, note: str) -> None:
        self.desk.change(
            self, lambda tx: note_reminder_call(tx, row.appointment_id, outcome, note), why="calendar.call"
        )

    def _book(self, row: FollowUpRow) -> None:
        day = max(row.come_on, row.seen_on + timedelta(days=1))
        self.desk.open_page(
            "booking",
            patient_id=row.patient_id,
            doctor_id=row.doctor_id,
            day=day.isoformat(),
            follow_up_of_id=row.consultation_id,
        )

    def _open_patient(self, patient_id: str) -> None:
        self.desk.open_page("patient", patient_id=patient_id)

    def _print(self) -> None:
        self._out.show(PaperKind.DAY, translated("papers", "Calls"), _paper)

    def _say_choose(self) -> None:
        self.desk.say(self.tr("Choose somebody in the list first."))


def make_calls(desk: Desk) -> CallsPage:
    """The page with its controller."""
    page = CallsPage()
    CallsController(page, desk)
    return page


def _looked(rd: Reading) -> _Calls:
    day = day_to_call(rd)
    return _Calls(day, reminder_list(rd, day), follow_ups_to_book(rd))


def _paper(rd: Reading, size: PaperSize) -> bytes:
    return call_list_pdf(call_list_paper(rd), size)
