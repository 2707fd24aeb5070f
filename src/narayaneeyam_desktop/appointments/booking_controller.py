"""Answers the page that books and moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.appointments.book_appointment import Booked, NewBooking, book_appointment
from narayaneeyam_clinic.appointments.booking_card import BookingCard, Proposals, booking_card, moving_card, proposals
from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.appointments.change_appointment import BookingDetails
from narayaneeyam_clinic.appointments.move_appointment import MoveTo
from narayaneeyam_clinic.appointments.replan_appointment import replan_appointment
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.appointments.booking_page import BookingPage, BookingTyped, Held
from narayaneeyam_desktop.booking_words import when_words
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.patient_suggestions import patient_suggestions


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the page was opened with."""

    patient_id: str = ""
    moving: str = ""
    doctor_id: str = ""
    day: date | None = None
    starts: int = 0
    follow_up_of_id: str | None = None


class BookingController(Controller):
    """Arguments: `patient_id`, or `moving` (a booking), and what is wanted: `doctor_id`, `day` (ISO), `starts`, `follow_up_of_id`."""

    def __init__(self, page: BookingPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._asked = _Asked()
        self._card: BookingCard | None = None
        self._words = ""
        page.patient.suggest_from(desk, patient_suggestions)
        page.patient_chosen.connect(self._patient_chosen)
        page.slots_wanted.connect(self._propose)
        page.book_wanted.connect(self._book)
        page.keep_wanted.connect(self._keep)
        page.way_wanted.connect(self._open_way)
        desk.news.calendar_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        given = arguments.get
        starts = given("starts")
        self._asked = _Asked(
            str(given("patient_id") or ""),
            str(given("moving") or ""),
            str(given("doctor_id") or ""),
            date.fromisoformat(str(given("day"))) if given("day") else None,
            starts if isinstance(starts, int) else 0,
            str(given("follow_up_of_id")) if given("follow_up_of_id") else None,
        )
        self._card = None
        if self._asked.moving:
            self.desk.read(
                self,
                lambda rd: moving_card(rd, self._asked.moving),
                done=self._begin,
                failed=self._not_moved,
                replaces="card",
            )
        elif self._asked.patient_id:
            self.desk.read(self, lambda rd: booking_card(rd, self._asked.patient_id), done=self._begin, replaces="card")
        else:
            self._page.show_no_patient()
            self._start(self._asked.doctor_id)

    def _not_moved(self, refused: Refused) -> None:
        """Who has come is not moved any more."""
        desk = self.desk
        desk.go_back()
        desk.say(desk.refused(refused))

    def _begin(self, card: BookingCard) -> None:
        self._card = card
        if card.appointment_id and card.day is not None:
            self._page.show_moving(card.patient_name, card.registration_number, when_words(card.day, card.starts))
        else:
            self._page.show_patient(card.patient_name, card.registration_number, card.booked_days)
        self._start(self._asked.doctor_id or card.usual_doctor_id or "")

    def _start(self, doctor_id: str) -> None:
        today = business_date(self.desk.clinic.clock())
        card = self._card
        held = Held() if card is None else Held(card.kind, card.link, card.note)
        self._page.show_doctors([(doctor_id, "")] if doctor_id else [], doctor_id)
        self._page.start(doctor_id, self._asked.day or today, None if card is None else card.minutes, held)
        self._propose()

    def _patient_chosen(self, patient_id: str) -> None:
        """The time that was chosen first stays, with the patient's own bookings looked at."""
        self._card = None
        if patient_id:
            self.desk.read(self, lambda rd: booking_card(rd, patient_id), done=self._has_patient, replaces="card")

    def _has_patient(self, card: BookingCard) -> None:
        self._card = card
        self._propose()
        self._page.table.setFocus()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible() and not self._page.form.is_edited():
            self._propose()

    def _open_way(self) -> None:
        if self._card is None:
            self._page.show_problem("patient", self.tr("Choose the patient first."))
        else:
            self.desk.open_page("booking_way", patient_id=self._card.patient_id)

    def _propose(self) -> None:
        page, asked = self._page, self._asked
        if page.from_day.is_wrong():
            return
        doctor_id, day, minutes = page.chosen_doctor() or None, page.from_day.value(), page.minutes.value()
        patient_id = None if self._card is None else self._card.patient_id
        begins = asked.starts if day == asked.day else 0

        def work(rd: Reading) -> Proposals:
            return proposals(rd, doctor_id, patient_id, day, minutes, begins)

        self.desk.read(self, work, done=self._show, replaces="slots")

    def _show(self, found: Proposals) -> None:
        self._page.show_doctors(found.doctors, self._page.chosen_doctor())
        self._page.show_slots(found.slots)

    def _book(self, typed: BookingTyped) -> None:
        card = self._card
        if card is None:
            self._page.show_problem("patient", self.tr("Choose the patient first."))
            return
        if typed.slot is None and typed.starts is None:
            self._page.show_problem(None, self.tr("Choose a time."))
            return
        if typed.slot is None and not typed.doctor_id:
            self._page.show_problem("doctor", self.tr("Choose the doctor for this time."))
            return
        if card.appointment_id:
            self._move(card, typed)
            return
        booking = self._new_booking(card, typed)
        self.desk.change(
            self,
            lambda tx: book_appointment(tx, booking),
            why="calendar.book",
            done=self._booked,
            failed=self._refused,
            disables=self._page.book_action,
        )

    def _new_booking(self, card: BookingCard, typed: BookingTyped) -> NewBooking:
        slot = typed.slot
        today = business_date(self.desk.clinic.clock())
        return NewBooking(
            patient_id=card.patient_id,
            doctor_id=typed.doctor_id if slot is None else slot.doctor_id,
            day=(typed.day or today) if slot is None else slot.day,
            starts=(typed.starts or 0) if slot is None else slot.starts,
            minutes=typed.minutes if slot is None else slot.minutes,
            kind=typed.kind,
            link=typed.link,
            note=typed.note,
            outside_hours=slot is None,
            follow_up_of_id=self._asked.follow_up_of_id,
        )

    def _move(self, card: BookingCard, typed: BookingTyped) -> None:
        new = self._new_booking(card, typed)
        to = MoveTo(new.day, new.starts, new.doctor_id, new.minutes, new.outside_hours)
        words = self.tr("{name} is booked for {when} now.")
        self._replan(card, typed, to, words.format(name=card.patient_name, when=when_words(new.day, new.starts)))

    def _keep(self, typed: BookingTyped) -> None:
        """The time stays; how they meet and the note are written."""
        if self._card is not None and self._card.appointment_id:
            self._replan(self._card, typed, None, self.tr("Saved."))

    def _replan(self, card: BookingCard, typed: BookingTyped, to: MoveTo | None, words: str) -> None:
        details = BookingDetails(typed.kind, typed.link, typed.note)
        self._words = words
        self.desk.change(
            self,
            lambda tx: replan_appointment(tx, card.appointment_id, details, to),
            why="calendar.move" if to is not None else "calendar.change",
            done=self._replanned,
            failed=self._refused,
            disables=self._page.book_action,
        )

    def _replanned(self, _appointment_id: str) -> None:
        desk, words = self.desk, self._words
        desk.go_back()
        desk.say(words)

    def _booked(self, booked: Booked) -> None:
        words = self.tr("{name} is booked for {when} with {doctor}.")
        said = words.format(
            name=booked.patient_name, when=when_words(booked.day, booked.starts), doctor=booked.doctor_name
        )
        desk, undo = self.desk, _Undoing(self.desk, booked, self.tr("booked by mistake"))
        desk.go_back()
        desk.say(said, undo)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_booking(desk: Desk) -> BookingPage:
    """The page with its controller."""
    page = BookingPage(business_date(desk.clinic.clock()))
    BookingController(page, desk)
    return page


class _Undoing:
    """The booking is cancelled again; the page that booked it may be gone by then."""

    def __init__(self, desk: Desk, booked: Booked, why: str) -> None:
        self._desk, self._booked, self._why = desk, booked, why

    def __call__(self) -> None:
        booked, why = self._booked, self._why
        self._desk.change(
            self._desk, lambda tx: cancel_appointment(tx, booked.appointment_id, why), why="calendar.cancel"
        )
