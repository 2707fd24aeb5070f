"""Therapists' use, and how far courses came (REPORT-17)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DOCTORS,
    Asked,
    Column,
    Entries,
    Filter,
    Grouping,
    Kind,
    Report,
    Section,
    by,
    days,
    typed,
)
from narayaneeyam_clinic.store.transaction import Reading

_NEEDS = frozenset({Permission.SEE_FIGURES, Permission.SEE_TREATMENTS})
# Hours of duty stand once for each person and day, beside the sessions, so that minutes are shared out of minutes.
_USE = """
SELECT x.day, t.name, p.name, 'course', x.course_id, s.id, s.name, t.id, t.name, coalesce(r.name, ''),
 x.state = 'done', CASE WHEN x.state = 'done' THEN x.minutes ELSE 0 END, x.state = 'missed', 0
FROM treatment_session x JOIN session_therapist w ON w.session_id = x.id AND w.is_active = 1 LEFT JOIN staff s ON s.id = w.staff_id
 LEFT JOIN therapy t ON t.id = x.therapy_id LEFT JOIN patient p ON p.id = x.patient_id LEFT JOIN room r ON r.id = x.room_id
WHERE x.day BETWEEN :since AND :until AND x.state IN ('done', 'missed')
UNION ALL
SELECT d.day, '', s.name, '', '', s.id, s.name, '', '', '', 0, 0, 0, d.ends_minute - d.starts_minute
FROM duty_shift d LEFT JOIN staff s ON s.id = d.staff_id
WHERE d.day BETWEEN :since AND :until AND d.is_active = 1 AND s.kind = 'therapist'
"""
# One session is one, however many treat in it.
_DONE = """
SELECT x.day, t.name, p.name, 'course', x.course_id, t.id, t.name, coalesce(r.name, ''), x.state = 'done',
 CASE WHEN x.state = 'done' THEN x.minutes ELSE 0 END, x.state = 'missed'
FROM treatment_session x LEFT JOIN therapy t ON t.id = x.therapy_id LEFT JOIN patient p ON p.id = x.patient_id
 LEFT JOIN room r ON r.id = x.room_id
WHERE x.day BETWEEN :since AND :until AND x.state IN ('done', 'missed')
"""
# A course belongs to the day on which it began; what was moved stands where it was moved to.
_COURSES = """
SELECT c.starts_on, c.name, p.name, 'course', c.id, c.name, c.doctor_id, s.name, t.id, t.name, substr(c.starts_on, 1, 7),
 c.state, x.state <> 'cancelled', x.state = 'done', x.state = 'missed', x.state IN ('planned', 'arrived', 'started')
FROM treatment_course c JOIN treatment_session x ON x.course_id = c.id LEFT JOIN patient p ON p.id = c.patient_id
 LEFT JOIN staff s ON s.id = c.doctor_id LEFT JOIN therapy t ON t.id = x.therapy_id
WHERE c.starts_on BETWEEN :since AND :until AND x.state <> 'moved'
"""


def _use(_rd: Reading, asked: Asked) -> Entries:
    names = "day document whom page ref therapist_id therapist therapy_id therapy room sessions minutes missed duty"
    return typed(_USE, names, **days(asked))


def _done(_rd: Reading, asked: Asked) -> Entries:
    names = "day document whom page ref therapy_id therapy room sessions minutes missed"
    return typed(_DONE, names, **days(asked))


def _courses(_rd: Reading, asked: Asked) -> Entries:
    names = (
        "day document whom page ref course doctor_id doctor therapy_id therapy month state planned done missed coming"
    )
    return typed(_COURSES, names, **days(asked))


THERAPISTS = Report(
    "therapists",
    "Therapists' use",
    Section.HOUSE,
    _NEEDS,
    _use,
    (
        Column("sessions", "Sessions", Kind.COUNT),
        Column("missed", "Missed", Kind.COUNT),
        Column("minutes", "Minutes", Kind.COUNT),
        Column("duty", "Minutes of duty", Kind.COUNT),
        Column("share", "Use", Kind.PERCENT, share_of=("minutes", "duty")),
    ),
    (by("therapist", "Therapist", row="therapist_id"), BY_DAY),
    (
        Filter(
            "therapist_id",
            "Therapist",
            select(Staff.id, Staff.name).where(Staff.kind == StaffKind.THERAPIST).order_by(Staff.name),
        ),
    ),
)
SESSIONS = Report(
    "sessions",
    "Therapy sessions",
    Section.HOUSE,
    _NEEDS,
    _done,
    (
        Column("sessions", "Sessions", Kind.COUNT),
        Column("missed", "Missed", Kind.COUNT),
        Column("minutes", "Minutes", Kind.COUNT),
    ),
    (by("therapy", "Therapy", row="therapy_id", largest_first="sessions"), by("room", "Room"), BY_DAY),
)
COURSES = Report(
    "courses",
    "Completion of courses",
    Section.HOUSE,
    _NEEDS,
    _courses,
    (
        Column("planned", "Sessions", Kind.COUNT),
        Column("done", "Done", Kind.COUNT),
        Column("missed", "Missed", Kind.COUNT),
        Column("coming", "To come", Kind.COUNT),
        Column("share", "Completed", Kind.PERCENT, share_of=("done", "planned")),
    ),
    (
        Grouping(
            "course", "Course", "ref",
            (Column("day", "Began", Kind.DATE), Column("course", "Course"), Column("whom", "Patient")),
        ),
        by("therapy", "Therapy", row="therapy_id"),
        by("doctor", "Doctor", row="doctor_id"),
        by("month", "Month"),
    ),
    (DOCTORS,),
)  # fmt: skip
