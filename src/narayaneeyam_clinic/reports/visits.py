"""Who came to the doctors: for the first time, again, under an earlier fee (REPORT-15)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DOCTORS,
    Asked,
    Column,
    Entries,
    Kind,
    Report,
    Section,
    by,
    days,
    typed,
)
from narayaneeyam_clinic.store.transaction import Reading

# As the queue and the day count: a stay and a course have visits of their own, which nobody waits with.
_COUNTS = (
    "{0}.state NOT IN ('cancelled', 'skipped') AND ({0}.category IS NULL OR {0}.category IN ('walk_in', 'booked'))"
)
# Somebody with a visit on an earlier day, whatever became of it, has been here: that is answered from the index alone.
# Only one figure asks it of each visit. Names are asked for where they are shown.
_VISITS = f"""
SELECT v.day, v.token, (SELECT p.name FROM patient p WHERE p.id = v.patient_id), 'patient', v.patient_id, v.doctor_id,
 (SELECT s.name FROM staff s WHERE s.id = v.doctor_id), substr(v.day, 1, 7), coalesce(v.category, 'walk_in'),
 1, v.state IN ('done', 'to_bill'), v.is_first, v.review_of_id IS NOT NULL
FROM (
 SELECT w.day, w.token, w.patient_id, w.doctor_id, w.category, w.state, w.review_of_id,
  NOT (EXISTS (SELECT 1 FROM visit e WHERE e.patient_id = w.patient_id AND e.day < w.day)
   OR EXISTS (SELECT 1 FROM visit e WHERE e.patient_id = w.patient_id AND e.day = w.day AND e.id < w.id
    AND {_COUNTS.format("e")})) AS is_first
 FROM visit w WHERE w.day BETWEEN :since AND :until AND {_COUNTS.format("w")}) v
"""
_COLUMNS = "day document whom page ref doctor_id doctor month category visits finished first_time review"


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_VISITS, _COLUMNS, **days(asked))


REPORT = Report(
    "visits",
    "Visits, new and returning patients",
    Section.PEOPLE,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (
        Column("visits", "Visits", Kind.COUNT),
        Column("finished", "Finished", Kind.COUNT),
        Column("first_time", "First visit", Kind.COUNT),
        Column("again", "Came again", Kind.COUNT, rest_of=("visits", "first_time")),
        Column("review", "Free review", Kind.COUNT),
        Column("share", "New of all", Kind.PERCENT, share_of=("first_time", "visits")),
    ),
    (
        by("doctor", "Doctor", row="doctor_id", largest_first="visits"),
        by("month", "Month"),
        BY_DAY,
        by("category", "How they came", kind=Kind.WORD),
    ),
    (DOCTORS,),
)
