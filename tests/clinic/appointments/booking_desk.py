"""A shorthand for what people do in a clinic with bookings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from narayaneeyam_clinic.appointments.book_appointment import Booked, NewBooking, book_appointment
from narayaneeyam_clinic.appointments.records import Absence, AbsenceKind, WeeklySession
from narayaneeyam_clinic.appointments.schedule_rules import instant_of
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.open_visit import open_visit_without_queue
from narayaneeyam_clinic.consultations.records import VisitCategory
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.rooms.records import GenderRule, Room, RoomKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import CourseItem, Therapy, TreatmentCourse, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import CourseState, Phase, SessionState, TaxContext
from tests.clinic.consultations.invented import EVERYTHING

# The clock of tests stands on a Saturday, 21-11-2026, 10:00; the week that is booked is the next one.
SATURDAY, MONDAY = date(2026, 11, 21), date(2026, 11, 23)
MINUTE = 60


def at(hour: int, minute: int = 0) -> int:
    return hour * MINUTE + minute


@dataclass(slots=True)
class BookingDesk:
    """A clinic in somebody's hands."""

    clinic: Clinic
    by: Actor
    doctor: str
    other: str
    patient: str
    second: str

    def do(self, action: Callable[..., Any], *given: Any, by: Actor | None = None, **named: Any) -> Any:
        with self.clinic.transaction(by=by or self.by, why="test.calendar") as tx:
            return action(tx, *given, **named)

    def see(self, read: Callable[..., Any], *given: Any, by: Actor | None = None, **named: Any) -> Any:
        with self.clinic.reading(by=by or self.by) as rd:
            return read(rd, *given, **named)

    def refused(self, action: Callable[..., Any], *given: Any, by: Actor | None = None, **named: Any) -> Refused:
        with pytest.raises(Refused) as caught:
            self.do(action, *given, by=by, **named)
        return caught.value

    def wanted(self, starts: int, day: date = MONDAY, **more: Any) -> NewBooking:
        given: dict[str, Any] = {"patient_id": self.patient, "doctor_id": self.doctor, "day": day, "starts": starts}
        return NewBooking(**given | more)

    def book(self, starts: int, day: date = MONDAY, **more: Any) -> Booked:
        booked: Booked = self.do(book_appointment, self.wanted(starts, day, **more))
        return booked

    def sits(
        self, doctor: str, weekdays: Iterable[int] = range(5), starts: int = at(9), ends: int = at(12),
        slot: int = 20, room: str | None = None,
    ) -> None:  # fmt: skip
        """Weekly hours, written straight."""
        with self.clinic.transaction(by=EVERYTHING, why="test.hours") as tx:
            for weekday in weekdays:
                tx.add(
                    WeeklySession(
                        doctor_id=doctor, weekday=weekday, starts_minute=starts, ends_minute=ends, slot_minutes=slot,
                        room_id=room, valid_from=date(2026, 1, 1), is_active=True,
                    )
                )  # fmt: skip

    def is_away(self, staff: str | None, first: date, last: date | None = None, **minutes: int) -> None:
        kind = AbsenceKind.HOLIDAY if staff is None else AbsenceKind.LEAVE
        with self.clinic.transaction(by=EVERYTHING, why="test.leave") as tx:
            tx.add(
                Absence(
                    staff_id=staff,
                    kind=kind,
                    from_day=first,
                    to_day=last or first,
                    reason="Onam",
                    is_active=True,
                    **minutes,
                )
            )

    def room(self, name: str = "Room 1") -> str:
        with self.clinic.transaction(by=EVERYTHING, why="test.room") as tx:
            return tx.add(
                Room(name=name, kind=RoomKind.CONSULTING, gender_rule=GenderRule.ANY, position=1, is_active=True)
            ).id


def plan_session(tx: Transaction, patient_id: str, doctor_id: str, day: date, starts: int) -> None:
    """An hour of Abhyangam in a course of one day, written straight."""
    therapy = Therapy(
        code="X", name="Abhyangam", minutes=60, therapists=1, same_sex=True, empty_stomach=False, rest_minutes=0,
        clean_minutes=0, tax_context=TaxContext.TREATMENT, is_active=True,
    )  # fmt: skip
    tx.add(therapy)
    visit = open_visit_without_queue(tx, patient_id, doctor_id, VisitCategory.TREATMENT)
    course = tx.add(
        TreatmentCourse(
            patient_id=patient_id, visit_id=visit.id, doctor_id=doctor_id, name="A day", starts_on=day,
            state=CourseState.PLANNED, ordered_at=tx.now, ordered_by=tx.by.user_id,
        )
    )  # fmt: skip
    item = tx.add(
        CourseItem(
            course_id=course.id, therapy_id=therapy.id, phase=Phase.PRADHANA, position=0, from_day=0, days=1, every_days=1,
            per_day=1,
        )
    )  # fmt: skip
    tx.add(
        TreatmentSession(
            course_id=course.id, item_id=item.id, patient_id=patient_id, therapy_id=therapy.id, day=day,
            starts_at=instant_of(day, starts), minutes=60, state=SessionState.PLANNED,
        )
    )  # fmt: skip
