"""The week of twelve doctors and the next free slot, after ten years of bookings and with two months booked full (SPEED-30, SPEED-31)."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from narayaneeyam_clinic.appointments.next_slot import next_free_slots
from narayaneeyam_clinic.appointments.week_calendar import week_calendar
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.inbox.booking_clashes import booking_clashes
from narayaneeyam_clinic.shared.clock import business_date, system_clock
from narayaneeyam_clinic.store.capture_triggers import drop_triggers
from narayaneeyam_clinic.store.engine import connect
from tests.bench.generated_clinic import EVERYTHING, open_generated
from tests.bench.of_screens import moved_about
from tests.bench.results import Result, milliseconds, p95

DOCTORS = 12
YEARS = 10
FULL_DAYS = 58
SLOT = 15
TIMES = 30

# Morning and evening from Monday to Saturday: 28 slots of a quarter of an hour.
_HOURS = """
INSERT INTO weekly_session (id, doctor_id, weekday, starts_minute, ends_minute, slot_minutes, valid_from, is_active)
SELECT 'hours-' || s.rowid || '-' || d.weekday || '-' || h.starts, s.id, d.weekday, h.starts, h.ends, :slot, '2010-01-01', 1
FROM staff s, (SELECT value AS weekday FROM json_each('[0,1,2,3,4,5]')) d,
    (SELECT 540 AS starts, 780 AS ends UNION SELECT 960, 1140) h
WHERE s.kind = 'doctor'
"""
# Two of three slots in the past, all of them in the days to come: the hardest time to find a free one.
_BOOKINGS = """
WITH RECURSIVE days(day) AS (SELECT :first UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < :last),
people AS (SELECT count(*) AS number FROM patient)
INSERT INTO appointment
    (id, patient_id, doctor_id, day, starts_at, minutes, kind, state, booked_at, booked_by)
SELECT printf('%08x-%04x-7000-8000-%012x', julianday(days.day), slot.value, s.rowid),
    (SELECT id FROM patient WHERE rowid = 1 + (julianday(days.day) * 31 + slot.value * 7 + s.rowid * 101) % people.number),
    s.id, days.day, (strftime('%s', days.day) - 19800) * 1000 + slot.value * 60000, :slot, 'in_person', 'booked', 0, 'bench'
FROM days, staff s, people, json_each(:slots) slot
WHERE s.kind = 'doctor' AND strftime('%w', days.day) <> '0' AND (days.day >= :today OR (slot.value / :slot + s.rowid) % 3 > 0)
ORDER BY days.day, s.rowid, slot.value
"""


def the_calendar(folder: Path, key: bytes, scratch: Path, *, years: int = YEARS) -> list[Result]:
    """On a copy of the generated clinic, with hours and bookings written past the log, which no read here looks at."""
    copy = scratch / "calendar" / "clinics" / "clinic"
    shutil.copytree(folder, copy)
    bookings = _book(copy, key, years)
    clinic = open_generated(copy)
    try:
        results = [_week(clinic, bookings), *_next_slot(clinic), _clashes(clinic)]
    finally:
        clinic.close()
    try:
        return [*results, *moved_about(copy, "calendar", "calendar")]
    finally:
        shutil.rmtree(copy)


def _week(clinic: Clinic, bookings: int) -> Result:
    """Monday to Sunday, and each time another week, as somebody leafs through."""
    with clinic.reading(by=EVERYTHING) as rd:
        monday = rd.today - timedelta(days=rd.today.weekday())

    def one(week: int) -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            shown = week_calendar(rd, monday + timedelta(days=7 * week))
            assert len(shown.days[0].doctors) >= DOCTORS

    one(0)
    times = [milliseconds(lambda week=week: one(week)) for week in range(-TIMES // 2, TIMES // 2)]  # type: ignore[misc]
    note = f"among {bookings} bookings"
    return Result("week of 12 doctors, p95", p95(times), "ms", "at most 100 ms", 100, note=note)


def _next_slot(clinic: Clinic) -> list[Result]:
    """Of all doctors where the first free day is the last but one of the sixty; and of one doctor for a patient."""
    with clinic.reading(by=EVERYTHING) as rd:
        patient = rd.session.connection().exec_driver_sql("SELECT id FROM patient LIMIT 1 OFFSET 99").scalar_one()
        doctor = rd.session.connection().exec_driver_sql("SELECT id FROM staff WHERE kind = 'doctor'").scalars().first()

    def of_all() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            assert next_free_slots(rd, patient_id=patient, limit=1)

    def of_one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            assert next_free_slots(rd, doctor, patient, limit=1)

    def minutes(work: object) -> list[float]:
        return [milliseconds(work) for _ in range(TIMES)]  # type: ignore[arg-type]

    of_all()
    note = f"free after {FULL_DAYS} full days"
    return [
        Result("next free slot, 12 doctors, p95", p95(minutes(of_all)), "ms", "at most 20 ms", 20, note=note),
        Result("next free slot, one doctor, p95", p95(minutes(of_one)), "ms", "at most 20 ms", 20, note=note),
    ]


def _clashes(clinic: Clinic) -> Result:
    """What the inbox looks through for two bookings at one time."""

    def one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            booking_clashes(rd)

    one()
    times = [milliseconds(one) for _ in range(TIMES)]
    return Result("two bookings at one time, p95", p95(times), "ms", "at most 100 ms", 100, note="two months full")


def _book(folder: Path, key: bytes, years: int) -> int:
    today = business_date(system_clock())
    raw = connect(folder / "clinic.db", key)
    drop_triggers(raw)
    raw.execute("PRAGMA synchronous=OFF")
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.create_function("transaction_stamp", 0, lambda: 1)
    raw.execute("BEGIN")
    (known,) = raw.execute("SELECT count(*) FROM staff WHERE kind = 'doctor'").fetchone()
    raw.executemany(
        "INSERT INTO staff (id, name, kind, is_active) VALUES (?, ?, 'doctor', 1)",
        [(f"doctor-{n}", f"Dr. Calendar {n}") for n in range(DOCTORS - known)],
    )
    raw.execute(_HOURS, {"slot": SLOT})
    slots = [*range(540, 780, SLOT), *range(960, 1140, SLOT)]
    raw.execute(
        _BOOKINGS,
        {
            "first": (today - timedelta(days=365 * years)).isoformat(),
            "last": (today + timedelta(days=FULL_DAYS - 1)).isoformat(),
            "today": today.isoformat(),
            "slot": SLOT,
            "slots": str(slots),
        },
    )
    (bookings,) = raw.execute("SELECT count(*) FROM appointment").fetchone()
    raw.execute("COMMIT")
    raw.execute("ANALYZE")
    raw.close()
    return int(bookings)
