"""The schedules of doctors over some days, read with three queries and then asked day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import or_, select

from narayaneeyam_clinic.appointments.records import Absence, AbsenceKind, ExtraSession, WeeklySession
from narayaneeyam_clinic.appointments.schedule_rules import Away, ExtraHours, Session, WeeklyHours, sessions_of
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class Schedules:
    """What is planned for each doctor (weekly: on each weekday), and when nobody is there. `holidays` are the clinic's."""

    weekly: dict[tuple[str, int], list[WeeklyHours]] = field(default_factory=lambda: defaultdict(list))
    extra: dict[str, list[ExtraHours]] = field(default_factory=lambda: defaultdict(list))
    leave: dict[str, list[Away]] = field(default_factory=lambda: defaultdict(list))
    holidays: list[Away] = field(default_factory=list)

    def sessions(self, doctor_id: str, day: date) -> tuple[Session, ...]:
        """By time; what leave and holidays leave of them."""
        weekly = self.weekly.get((doctor_id, day.weekday()), ())
        return sessions_of(day, weekly, self.extra.get(doctor_id, ()), self.aways(doctor_id, day))

    def aways(self, doctor_id: str, day: date) -> list[Away]:
        """The doctor's leave and the clinic's holidays that touch the day."""
        return [one for one in (*self.leave.get(doctor_id, ()), *self.holidays) if one.covers(day)]

    def holiday(self, day: date) -> Away | None:
        """The holiday of a whole day."""
        return next((one for one in self.holidays if one.covers(day) and one.from_minute is None), None)


def schedules(rd: Reading, from_day: date, to_day: date, doctor_ids: Sequence[str] | None = None) -> Schedules:
    """Of these doctors, or of all, between two days, both included."""
    found = Schedules()
    weekly = select(
        WeeklySession.doctor_id, WeeklySession.id, WeeklySession.weekday, WeeklySession.starts_minute,
        WeeklySession.ends_minute, WeeklySession.slot_minutes, WeeklySession.room_id, WeeklySession.valid_from,
        WeeklySession.valid_to,
    ).where(
        WeeklySession.is_active,
        WeeklySession.valid_from <= to_day,
        or_(WeeklySession.valid_to.is_(None), WeeklySession.valid_to >= from_day),
    )  # fmt: skip
    extra = select(
        ExtraSession.doctor_id, ExtraSession.id, ExtraSession.day, ExtraSession.starts_minute, ExtraSession.ends_minute,
        ExtraSession.slot_minutes, ExtraSession.room_id,
    ).where(ExtraSession.is_active, ExtraSession.day.between(from_day, to_day))  # fmt: skip
    absences = select(
        Absence.staff_id, Absence.id, Absence.from_day, Absence.to_day, Absence.kind, Absence.from_minute,
        Absence.to_minute, Absence.reason,
    ).where(Absence.is_active, Absence.to_day >= from_day, Absence.from_day <= to_day)  # fmt: skip
    if doctor_ids is not None:
        weekly = weekly.where(WeeklySession.doctor_id.in_(doctor_ids))
        extra = extra.where(ExtraSession.doctor_id.in_(doctor_ids))
        absences = absences.where(or_(Absence.staff_id.is_(None), Absence.staff_id.in_(doctor_ids)))
    for every_week in rd.session.execute(weekly):
        found.weekly[every_week.doctor_id, every_week.weekday].append(WeeklyHours(*every_week[1:]))
    for once in rd.session.execute(extra):
        found.extra[once.doctor_id].append(ExtraHours(*once[1:]))
    for row in rd.session.execute(absences.order_by(Absence.from_day, Absence.id)):
        away = Away(
            row.id,
            row.from_day,
            row.to_day,
            row.kind is AbsenceKind.HOLIDAY,
            row.from_minute,
            row.to_minute,
            row.reason,
        )
        # A row without a person is the clinic's, whatever its kind says.
        (found.holidays if row.staff_id is None else found.leave[row.staff_id]).append(away)
    return found
