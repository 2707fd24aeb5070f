"""Answers Today: reads the queue, registers and gives tokens, prints the ticket, runs the queue."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer

from narayaneeyam_clinic.appointments.today_board import Expected, expected_today
from narayaneeyam_clinic.billing.take_consultation_fee import take_consultation_fee
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.consultations.close_visit import close_visit
from narayaneeyam_clinic.consultations.move_visit import CAN_BE_MOVED, MovedVisit, move_to_doctor, move_visit
from narayaneeyam_clinic.consultations.queue import DoctorChoice, QueueRow, doctor_choices, queue
from narayaneeyam_clinic.consultations.skip_visit import return_to_queue, skip_visit
from narayaneeyam_clinic.consultations.visit_steps import may_be_cancelled
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod, Sold
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.page import PageSteps
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_fee_receipt, print_ticket
from narayaneeyam_desktop.patients.new_patient_panel import NewPatientPanel
from narayaneeyam_desktop.patients.registration import Registration
from narayaneeyam_desktop.patients.today_bookings import TodayBookings
from narayaneeyam_desktop.patients.today_page import TodayPage
from narayaneeyam_desktop.waiting_screen import WaitingScreen

# What F6 does with who does not wait: the action, and why it was done.
_OTHERWISE = {"skipped": (return_to_queue, "queue.return"), "to_bill": (close_visit, "queue.leave")}
_MILLISECONDS_BETWEEN_LOOKS = 30_000  # the minutes of waiting go on without news


@dataclass(frozen=True, slots=True)
class _Day:
    rows: list[QueueRow]
    doctors: list[DoctorChoice]
    expected: tuple[Expected, ...]


class TodayController(Controller):
    """The card at the right has a controller of its own (`registration.py`)."""

    def __init__(self, page: TodayPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._takes_fees = desk.may(Permission.TAKE_FEES)
        self._doctors: list[DoctorChoice] = []
        page.show_rights(
            registers=desk.may(Permission.REGISTER_PATIENTS),
            runs_queue=desk.may(Permission.RUN_QUEUE),
            takes_fees=self._takes_fees,
            books=desk.may(Permission.BOOK),
        )
        self._bookings = TodayBookings(page, desk, self._out, self)
        self._screen = WaitingScreen(desk, page)
        page.screen_wanted.connect(self._screen.open)
        self._registration = Registration(page, desk, self._out, self)
        page.visit_opened.connect(self._open)
        page.call_wanted.connect(self._call)
        page.skip_wanted.connect(self._skip)
        page.fee_asked.connect(self._ask_fee)
        page.cancel_asked.connect(self._ask_cancel)
        page.doctor_asked.connect(self._ask_doctor)
        page.row_missing.connect(self._say_choose)
        page.ticket_wanted.connect(self._print_again)
        page.move_wanted.connect(self._move)
        page.questions.fee_wanted.connect(self._take_fee)
        page.questions.cancel_wanted.connect(self._cancel)
        page.questions.doctor_wanted.connect(self._move_to_doctor)
        for news in (
            desk.news.queue_changed,
            desk.news.patient_changed,
            desk.news.bill_changed,
            desk.news.people_changed,
            desk.news.calendar_changed,
            desk.news.ward_changed,
            desk.news.treatments_changed,
        ):
            news.connect(self._look_again)
        self._clock = QTimer(self, interval=_MILLISECONDS_BETWEEN_LOOKS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def opened(self, arguments: dict[str, object]) -> None:
        self._look()
        self._registration.opened(arguments)

    def _tick(self) -> None:
        if self._page.isVisible():
            self._look()

    def _look_again(self, _news: object) -> None:
        self._look()

    def _look(self) -> None:
        self._page.show_day(business_date(self.desk.clinic.clock()))
        self.desk.read(self, _day, done=self._show, replaces="day")
        self._bookings.look()

    def _show(self, day: _Day) -> None:
        waiting = sum(1 for row in day.rows if row.state == "waiting")
        self._page.show_queue(day.rows, waiting, day.expected)
        self._doctors = day.doctors
        self._page.show_doctors(day.doctors, may_take_fees=self._takes_fees)

    def _open(self, row: QueueRow) -> None:
        self.desk.open_page("patient", patient_id=row.patient_id)

    def _call(self, row: QueueRow) -> None:
        self.desk.change(self, lambda tx: call_in(tx, row.visit_id), why="queue.call_in")

    def _skip(self, row: QueueRow) -> None:
        """Skipping somebody who was skipped calls them back into the queue; who was seen and buys nothing here leaves (QUEUE-15)."""
        step, why = _OTHERWISE.get(row.state, (skip_visit, "queue.skip"))
        self.desk.change(self, lambda tx: step(tx, row.visit_id), why=why)

    def _move(self, move: tuple[QueueRow, bool]) -> None:
        """One place up or down among those of the same doctor who wait."""
        row, upwards = move
        came = [one for one in self._page.queue.rows() if isinstance(one, QueueRow)]
        same = [one for one in came if one.doctor_id == row.doctor_id and one.state == "waiting"]
        ids = [one.visit_id for one in same]
        if row.visit_id not in ids:
            self._say_not_possible(row, "moved")
            return
        at = ids.index(row.visit_id)
        target = at - 1 if upwards else at + 2
        if target < 0 or (not upwards and at == len(ids) - 1):
            return
        before = ids[target] if target < len(ids) else None
        self.desk.change(self, lambda tx: move_visit(tx, row.visit_id, before=before), why="queue.move")

    def _say_choose(self) -> None:
        self.desk.say(self.tr("Choose a token in the queue first."))

    def _say_not_possible(self, row: QueueRow, wanted: str) -> None:
        state = row.state.replace("_", " ")
        self.desk.say(self.desk.refused(Refused("step_not_possible", token=row.token, state=state, wanted=wanted)))

    def _ask_cancel(self, row: QueueRow) -> None:
        if may_be_cancelled(row.state):
            self._page.questions.ask_why_cancelled(row)
        else:
            self._say_not_possible(row, "cancelled")

    def _ask_fee(self, row: QueueRow) -> None:
        if row.is_fee_paid:
            self.desk.say(self.tr("The fee of token {token} is paid already.").format(token=row.token))
        elif row.is_review:
            words = self.tr("Token {token} is a free review: an earlier fee covers it.")
            self.desk.say(words.format(token=row.token))
        elif row.fee is None:
            self.desk.say(self.tr("{doctor} takes no fee.").format(doctor=row.doctor_name))
        elif row.state == "cancelled":
            self.desk.say(self.tr("Token {token} was cancelled, so there is no fee to take.").format(token=row.token))
        else:
            self._page.questions.ask_how_paid(row)

    def _ask_doctor(self, row: QueueRow) -> None:
        if row.state in CAN_BE_MOVED:
            others = [one for one in self._doctors if one.doctor_id != row.doctor_id]
            self._page.questions.ask_which_doctor(row, others)
        else:
            self._say_not_possible(row, "moved")

    def _move_to_doctor(self, wanted: tuple[QueueRow, DoctorChoice]) -> None:
        row, doctor = wanted
        self.desk.change(
            self,
            lambda tx: move_to_doctor(tx, row.visit_id, doctor.doctor_id),
            why="queue.move_to_doctor",
            done=self._moved,
        )

    def _moved(self, moved: MovedVisit) -> None:
        """The number on the patient's paper is another one now."""
        self.desk.say(
            self.tr("{name} has token {token} for {doctor} now.").format(
                name=moved.patient_name, token=moved.token, doctor=moved.doctor_name
            )
        )
        self._page.panel.show_given(moved.token, moved.doctor_name, moved.patient_name)
        print_ticket(self._out, moved.visit_id, moved.token)

    def _cancel(self, cancelled: tuple[QueueRow, str]) -> None:
        row, reason = cancelled
        self.desk.change(self, lambda tx: cancel_visit(tx, row.visit_id, reason), why="queue.cancel")

    def _take_fee(self, wanted: tuple[QueueRow, str]) -> None:
        row, method = wanted
        payment, bill_id = PaymentDraft(method=PaymentMethod(method)), new_id()
        self.desk.change(
            self,
            lambda tx: take_consultation_fee(tx, row.visit_id, (payment,), bill_id=bill_id),
            why="billing.take_fee",
            done=self._fee_taken,
            disables=self._page.fee_action,
        )

    def _fee_taken(self, sold: Sold) -> None:
        print_fee_receipt(self._out, sold.invoice_id, sold.number)
        self.desk.say(
            self.tr("{amount} taken, bill {number}.").format(amount=rupees_text(sold.paid), number=sold.number),
            _OpeningBill(self.desk, sold.invoice_id),
            self.tr("Open the bill"),
        )

    def _print_again(self, row: QueueRow) -> None:
        print_ticket(self._out, row.visit_id, row.token, again=True)


def make_today(desk: Desk) -> PageSteps:
    """The page with its controller."""
    panel = NewPatientPanel()
    yield
    page = TodayPage(panel)
    TodayController(page, desk)
    return page


class _OpeningBill:
    def __init__(self, desk: Desk, invoice_id: str) -> None:
        self._desk, self._invoice_id = desk, invoice_id

    def __call__(self) -> None:
        self._desk.open_page("bill", invoice_id=self._invoice_id)


def _day(rd: Reading) -> _Day:
    return _Day(queue(rd), doctor_choices(rd), expected_today(rd))
