"""Booking: the next free times at the left, the rest at the right. Enter takes a time, F9 books (BOOK-47)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal

from narayaneeyam_clinic.appointments.booking_card import AppointmentKind
from narayaneeyam_clinic.appointments.next_slot import FreeSlot
from narayaneeyam_desktop.booking_words import booking_kind_words, minute_words, when_words
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import TimeField
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit
from narayaneeyam_desktop.wording import counted


@dataclass(frozen=True, slots=True)
class BookingTyped:
    """What is to be booked; the controller knows for whom. `starts` without a slot is a time outside the hours."""

    slot: FreeSlot | None
    doctor_id: str
    day: date | None
    starts: int | None
    minutes: int | None
    kind: AppointmentKind
    link: str
    note: str


@dataclass(frozen=True, slots=True)
class Held:
    """How they meet, and what is noted."""

    kind: AppointmentKind = AppointmentKind.IN_PERSON
    link: str = ""
    note: str = ""


class BookingPage(Page):
    """Opened for a patient, for a slot, or for a booking that is to be moved.

    Signals:
        slots_wanted: another doctor, day or length: other times are to be proposed.
        book_wanted: BookingTyped.
        keep_wanted: a booking keeps its time, the rest is to be written (BookingTyped).
        patient_chosen: the patient of a slot was found (id), or is no longer meant ("").
        way_wanted: all bookings that the patient ever had are to be seen.
    """

    slots_wanted = Signal()
    book_wanted = Signal(object)
    keep_wanted = Signal(object)
    patient_chosen = Signal(str)
    way_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__("")
        self._today = today
        self._taken: FreeSlot | None = None
        self.number = Pill(tone=Tone.LEAF)
        self.add_beside_title(self.number)
        self.number.show_state("")
        self.booked = Banner("", Tone.BLUE)
        self.body.addWidget(self.booked)
        self.table: RowsTable[FreeSlot] = RowsTable(
            self._columns(),
            name="free_slots",
            empty=EmptyState(
                self.tr("No free time in the next 60 days"),
                self.tr("Choose another doctor or day, or type a time outside the hours."),
                icon_name="calendar-check",
            ),
            identity=attrgetter("doctor_id", "starts_at"),
        )
        self.table.set_accessible_name(self.tr("Next free times"))
        self.form = self._make_form()
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(FormBeside(card, self.form, 380), 1)
        self.way_action = self.add_page_action(self.tr("All bookings"), "F6", self.way_wanted.emit, button=False)
        self.keep_action = self.add_page_action(self.tr("Keep the time, save the rest"), "Ctrl+S", self._keep)
        self.keep_action.setVisible(False)
        self.book_action = self.add_page_action(self.tr("Book"), "F9", self._book, primary=True)
        self.table.row_opened.connect(self._take)
        self.table.row_chosen.connect(self._chosen)
        self._connect_form()

    def show_patient(self, name: str, number: str, booked: Sequence[date]) -> None:
        """For whom; and when they are booked already."""
        self.set_title(self.tr("Book {name}").format(name=name))
        self.number.show_state(number, Tone.LEAF)
        self.patient.setVisible(False)
        days = ", ".join(short_day_words(day) for day in booked)
        self.booked.say(self.tr("Booked already: {days}").format(days=days) if days else "")

    def show_no_patient(self) -> None:
        """A slot was chosen first."""
        self.set_title(self.tr("Book"))
        self.number.show_state("")
        self.booked.say("")
        self.patient.setVisible(True)
        self.patient.take(None)
        self.patient.setFocus()

    def show_moving(self, name: str, number: str, now: str) -> None:
        """A booking that goes elsewhere, or is to be held another way."""
        self.set_title(self.tr("Move the booking of {name}").format(name=name))
        self.number.show_state(number, Tone.LEAF)
        self.booked.say(self.tr("Is booked for {when}.").format(when=now))
        self.patient.setVisible(False)
        self.book_action.setText(self.tr("Move"))
        self.keep_action.setVisible(True)

    def start(self, doctor_id: str, from_day: date, minutes: int | None, held: Held) -> None:
        """A form for this doctor ("" for all) from this day on, with what is known of how they meet."""
        self._taken = None
        self.doctor.set_value(doctor_id)
        self.from_day.set_value(from_day)
        self.minutes.set_value(minutes)
        self.other_time.set_value(None)
        self.kind.set_value(held.kind)
        self.link.set_text(held.link)
        self.note.set_text(held.note)
        self.form.mark_saved()
        self._kind_chosen()

    def show_doctors(self, doctors: Sequence[tuple[str, str]], chosen: str) -> None:
        self.doctor.set_choices([("", self.tr("All doctors")), *doctors])
        # Who has left is nobody's choice any more.
        self.doctor.set_value(chosen if chosen in dict(doctors) else "")

    def show_slots(self, slots: Sequence[FreeSlot]) -> None:
        """The times, the first of them proposed."""
        self._taken = None
        self.table.show_rows(slots)
        self.table.select(0)
        self._chosen(self.table.selected_row())
        if slots and not self.patient.isVisibleTo(self) and not self.form.is_edited():
            self.table.setFocus()

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem({"starts": "other_time", "day": "from_day"}.get(field or "", field), sentence)

    def chosen_doctor(self) -> str:
        return str(self.doctor.value() or "")

    def focus_first(self) -> None:
        (self.patient if self.patient.isVisibleTo(self) else self.table).setFocus()

    def _make_form(self) -> FormCard:
        self.patient = SuggestField(self.tr("Patient"), placeholder=self.tr("Name, mobile or number"), at_least=2)
        self.summary = small_text("", "heading")
        self.summary.setWordWrap(True)
        self.doctor = ChoiceField(self.tr("Doctor"), [("", self.tr("All doctors"))])
        self.from_day = DateField(self.tr("From this day on"), self._today)
        self.minutes = QuantityEdit(self.tr("Length"), unit=self.tr("minutes"), hint=self.tr("Empty: one slot."))
        self.kind = ChoiceField(
            self.tr("How they meet"), [(kind, booking_kind_words(kind)) for kind in AppointmentKind]
        )
        self.link = LineField(self.tr("Link of the video call"), max_length=300)
        self.note = LineField(self.tr("Note"), max_length=300)
        self.other_time = TimeField(
            self.tr("Another time on that day"), hint=self.tr("Outside the hours too, with the doctor chosen above.")
        )
        form = FormCard(self.tr("Booking"))
        form.add(patient=self.patient)
        form.body.addWidget(self.summary)
        form.add(doctor=self.doctor)
        form.add(from_day=self.from_day, minutes=self.minutes)
        form.add(kind=self.kind)
        form.add(link=self.link)
        form.add(note=self.note)
        form.add(other_time=self.other_time)
        form.close_with_problem()
        return form

    def _connect_form(self) -> None:
        self.patient.chosen.connect(self._patient_taken)
        self.patient.unchosen.connect(self._patient_gone)
        self.doctor.edited.connect(self.slots_wanted)
        self.kind.edited.connect(self._kind_chosen)
        self.other_time.edited.connect(self._say_what)
        for field in (self.from_day, self.minutes):
            field.edited.connect(self._changed)
            field.finished.connect(self._look_if_changed)
        self._is_changed = False

    def _columns(self) -> list[Column[FreeSlot]]:
        return [
            Column(self.tr("Day"), self._day, width=210, strong=True, tail=self._how_near),
            Column(self.tr("Time"), _time, width=100),
            Column(self.tr("Doctor"), _doctor, width=200, stretch=True),
            Column(self.tr("Length"), self._length, width=90, right=True, may_hide=1),
        ]

    def _day(self, slot: FreeSlot) -> str:
        return short_day_words(slot.day)

    def _how_near(self, slot: FreeSlot) -> str:
        away = (slot.day - self._today).days
        if away > 1:
            return counted(self.tr("in {days} day"), self.tr("in {days} days"), days=away)
        return self.tr("tomorrow") if away else self.tr("today")

    def _length(self, slot: FreeSlot) -> str:
        return self.tr("{minutes} min").format(minutes=slot.minutes)

    def _take(self, slot: FreeSlot | None) -> None:
        """Enter: this one; what is left is F9, or a note."""
        if slot is not None:
            self._taken = slot
            self.other_time.set_value(None)
            self._say_what()
            self.note.setFocus()

    def _chosen(self, slot: FreeSlot | None) -> None:
        self._taken = slot
        self._say_what()

    def _say_what(self) -> None:
        """The time that F9 takes."""
        minute, day = self.other_time.value(), self.from_day.value()
        if minute is not None and day is not None:
            self.summary.setText(when_words(day, minute))
        elif self._taken is not None:
            slot = self._taken
            self.summary.setText(f"{when_words(slot.day, slot.starts)} · {slot.doctor_name}")
        else:
            self.summary.setText("")

    def _kind_chosen(self) -> None:
        self.link.setVisible(self.kind.value() is AppointmentKind.VIDEO)

    def _patient_taken(self, _suggestion: object) -> None:
        self.patient_chosen.emit(str(self.patient.value() or ""))

    def _patient_gone(self) -> None:
        self.patient_chosen.emit("")

    def _changed(self) -> None:
        self._is_changed = True

    def _look_if_changed(self) -> None:
        if self._is_changed:
            self._is_changed = False
            self.slots_wanted.emit()

    def _book(self) -> None:
        if not self.from_day.is_wrong() and not self.other_time.is_wrong():
            self.book_wanted.emit(self._typed())

    def _keep(self) -> None:
        self.keep_wanted.emit(self._typed())

    def _typed(self) -> BookingTyped:
        kind = self.kind.value()
        assert isinstance(kind, AppointmentKind)
        starts = self.other_time.value()
        return BookingTyped(
            slot=None if starts is not None else self._taken,
            doctor_id=self.chosen_doctor(),
            day=self.from_day.value(),
            starts=starts,
            minutes=self.minutes.value(),
            kind=kind,
            link=self.link.text() if kind is AppointmentKind.VIDEO else "",
            note=self.note.text(),
        )


def _time(slot: FreeSlot) -> str:
    return minute_words(slot.day, slot.starts)


def _doctor(slot: FreeSlot) -> str:
    return slot.doctor_name
