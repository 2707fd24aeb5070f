"""The clinic's calendar as the grid shows it, in finished words."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.schedule_rules import Away
from narayaneeyam_clinic.appointments.week_calendar import BookingCell, CalendarDay, DoctorDay
from narayaneeyam_desktop.booking_words import (
    booking_kind_words,
    booking_state_tone,
    booking_state_words,
    minute_words,
    when_words,
)
from narayaneeyam_desktop.person_words import phone_words
from narayaneeyam_desktop.translations import day_words
from narayaneeyam_desktop.widgets.calendar_days import Absent, Block, GridDay, LaneDay, Slot
from narayaneeyam_desktop.widgets.calendar_grid import Place
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

_EMPTY = LaneDay()


def grid_day(shown: CalendarDay, lanes: Sequence[str]) -> GridDay:
    """One day, its doctors in the order of the lanes (their ids)."""
    by_doctor = {one.doctor_id: one for one in shown.doctors}
    made = tuple(_lane(by_doctor[key]) if key in by_doctor else _EMPTY for key in lanes)
    closed = ""
    if shown.is_holiday:
        closed = shown.holiday or translated("booking", "Holiday")
    return GridDay(shown.day, made, closed)


def short_doctor(name: str) -> str:
    """Above a narrow lane the room is for the name."""
    return name.removeprefix("Dr.").strip()


def place_words(place: Place, doctor: str) -> str:
    """The whole of what stands under the cursor, as it is read out and as it stands below the calendar."""
    stop = place.stop
    if stop is None:
        nobody = place.absent or translated("booking", "nobody sits")
        return f"{day_words(place.day)}, {doctor}: {nobody}"
    when = ", ".join((day_words(place.day), minute_words(place.day, stop.starts), doctor))
    if stop.block is None:
        free = translated("booking", "free, {minutes} minutes").format(minutes=stop.minutes)
        return f"{when}: {free}"
    return f"{when}: {stop.block.spoken}"


def booking_words(cell: BookingCell) -> str:
    """ "Lakshmi Nair, N1-00042, booked, by phone, 98470 12345, Room 2, a note"."""
    warnings = (
        translated("booking", "stands beside another booking") if cell.overlaps else "",
        translated("booking", "outside the doctor's hours") if cell.is_outside else "",
    )
    parts = (
        cell.patient_name,
        cell.registration_number,
        cell.token or "",
        booking_state_words(cell.state),
        booking_kind_words(cell.kind),
        phone_words(cell.phone),
        cell.room_name or "",
        cell.link or "",
        cell.note or "",
        *warnings,
    )
    return ", ".join(part for part in parts if part)


def booked_for(cell: BookingCell) -> str:
    """ "Lakshmi Nair, Mon 23 Nov, 9:20 AM": what a question is about."""
    return f"{cell.patient_name}, {when_words(cell.day, cell.starts)}"


def absence_words(away: Away) -> str:
    """ "Leave", "Holiday: Onam"."""
    kind = translated("booking", "Holiday") if away.is_holiday else translated("booking", "Leave")
    return f"{kind}: {away.reason}" if away.reason else kind


def _lane(shown: DoctorDay) -> LaneDay:
    # A holiday of the whole day stands over all lanes at once.
    absent = [one for one in shown.aways if not one.is_holiday or one.from_minute is not None]
    return LaneDay(
        tuple((one.starts, one.ends) for one in shown.sessions),
        tuple(Slot(one.starts, one.minutes, one) for one in shown.free),
        tuple(_block(one) for one in shown.bookings),
        tuple(Absent(one.starts, one.ends, absence_words(one)) for one in absent),
    )


def _block(cell: BookingCell) -> Block:
    tone = booking_state_tone(cell.state)
    if (cell.overlaps or cell.is_outside) and cell.state in (BookingState.BOOKED, BookingState.CONFIRMED):
        tone = Tone.AMBER
    words = f"{cell.token} {cell.patient_name}" if cell.token else cell.patient_name
    state = booking_state_words(cell.state)
    if cell.overlaps:
        state = translated("booking", "two at once")
    return Block(
        cell.appointment_id,
        cell.starts,
        cell.minutes,
        words,
        state,
        tone,
        booking_words(cell),
        cell,
        can_move=cell.state in (BookingState.BOOKED, BookingState.CONFIRMED),
    )
