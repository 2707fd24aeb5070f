"""The schedules of doctors over some days, read with three queries and then asked day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import bindparam, or_, select

from narayaneeyam_clinic.appointments.records import Absence, AbsenceKind, ExtraSession, WeeklySession
from narayaneeyam_clinic.appointments.schedule_rules import Away, ExtraHours, Session, WeeklyHours, sessions_of
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class Schedules:
    """What is planned for each doctor from day to day (weekly: on each weekday), and when nobody is there. `holidays` are the
    clinic's.
    """

    from_day: date
    to_day: date
    weekly: dict[tuple[str, int], list[WeeklyHours]] = field(default_factory=lambda: defaultdict(list))
    extra: dict[str, list[ExtraHours]] = field(default_factory=lambda: defaultdict(list))
    leave: dict[str, list[Away]] = field(default_factory=lambda: defaultdict(list))
    holidays: list[Away] = field(default_factory=list)
    _ordinary: dict[tuple[str, int], tuple[Session, ...] | None] = field(default_factory=dict)

    def sessions(self, doctor_id: str, day: date) -> tuple[Session, ...]:
        """By time; what leave and holidays leave of them."""
        key = doctor_id, day.weekday()
        extra, aways = self.extra.get(doctor_id, ()), self.aways(doctor_id, day)
        if not extra and not aways:
            if key not in self._ordinary:
                self._ordinary[key] = self._of_every_week(key, day)
            if (known := self._ordinary[key]) is not None:
                return known
        return sessions_of(day, self.weekly.get(key, ()), extra, aways)

    def aways(self, doctor_id: str, day: date) -> list[Away]:
        """The doctor's leave and the clinic's holidays that touch the day."""
        leave = self.leave.get(doctor_id, ())
        return [one for one in (*leave, *self.holidays) if one.covers(day)] if leave or self.holidays else []

    def _of_every_week(self, key: tuple[str, int], day: date) -> tuple[Session, ...] | None:
        """What is the same in each week of these days, on a weekday without leave or extra hours; None: hours begin or end."""
        weekly = self.weekly.get(key, ())
        stays = all(
            one.valid_from <= self.from_day and (one.valid_to is None or self.to_day <= one.valid_to) for one in weekly
        )
        return sessions_of(day, weekly, (), ()) if stays else None

    def holiday(self, day: date) -> Away | None:
        """The holiday of a whole day."""
        return next((one for one in self.holidays if one.covers(day) and one.from_minute is None), None)


def schedules(rd: Reading, from_day: date, to_day: date, doctor_ids: Sequence[str] | None = None) -> Schedules:
    """Of these doctors, or of all, between two days, both included."""
    found = Schedules(from_day, to_day)
    wanted = None if doctor_ids is None else {None, *doctor_ids}
    for doctor_id, *weekly in _WEEKLY.all(rd.session, from_day=from_day, to_day=to_day):
        if wanted is None or doctor_id in wanted:
            hours = WeeklyHours(*weekly)
            found.weekly[doctor_id, hours.weekday].append(hours)
    for doctor_id, *extra in _EXTRA.all(rd.session, from_day=from_day, to_day=to_day):
        if wanted is None or doctor_id in wanted:
            found.extra[doctor_id].append(ExtraHours(*extra))
    for staff_id, absence_id, first, last, kind, *more in _ABSENCES.all(rd.session, from_day=from_day, to_day=to_day):
        if wanted is None or staff_id in wanted:
            away = Away(absence_id, first, last, kind is AbsenceKind.HOLIDAY, *more)
            # A row without a person is the clinic's, whatever its kind says.
            (found.holidays if staff_id is None else found.leave[staff_id]).append(away)
    return found


_WEEKLY = Prepared(
    lambda: select(
        WeeklySession.doctor_id, WeeklySession.id, WeeklySession.weekday, WeeklySession.starts_minute,
        WeeklySession.ends_minute, WeeklySession.slot_minutes, WeeklySession.room_id, WeeklySession.valid_from,
        WeeklySession.valid_to,
    ).where(
        WeeklySession.is_active,
        WeeklySession.valid_from <= bindparam("to_day"),
        or_(WeeklySession.valid_to.is_(None), WeeklySession.valid_to >= bindparam("from_day")),
    )
)  # fmt: skip
_EXTRA = Prepared(
    lambda: select(
        ExtraSession.doctor_id, ExtraSession.id, ExtraSession.day, ExtraSession.starts_minute, ExtraSession.ends_minute,
        ExtraSession.slot_minutes, ExtraSession.room_id,
    ).where(ExtraSession.is_active, ExtraSession.day.between(bindparam("from_day"), bindparam("to_day")))
)  # fmt: skip
_ABSENCES = Prepared(
    lambda: (
        select(
            Absence.staff_id, Absence.id, Absence.from_day, Absence.to_day, Absence.kind, Absence.from_minute,
            Absence.to_minute, Absence.reason,
        )
        .where(
            Absence.is_active, Absence.to_day >= bindparam("from_day"), Absence.from_day <= bindparam("to_day")
        )
        .order_by(Absence.from_day, Absence.id)
    )
)  # fmt: skip
