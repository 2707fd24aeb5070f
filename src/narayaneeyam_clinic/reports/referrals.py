"""New patients by where they heard of the clinic and where they come from."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    DAY,
    WHOM,
    Asked,
    Column,
    Entries,
    Grouping,
    Kind,
    Report,
    Section,
    days,
    typed,
)
from narayaneeyam_clinic.reports.report import by as by_column
from narayaneeyam_clinic.store.transaction import Reading

# 5 h 30 min: a moment's date in India.
_PATIENTS = """
SELECT date(registered_at / 1000 + 19800, 'unixepoch'), registration_number, name, 'patient', id, coalesce(referral_source, ''),
 coalesce(place, ''), coalesce(sex, ''), 1
FROM patient WHERE is_active = 1 AND merged_into IS NULL
 AND registered_at >= (unixepoch(:since) - 19800) * 1000 AND registered_at < (unixepoch(:until) + 86400 - 19800) * 1000
"""


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_PATIENTS, "day document whom page ref source place sex patients", **days(asked))


REPORT = Report(
    "referrals",
    "Registrations and referral sources",
    Section.PEOPLE,
    frozenset({Permission.SEE_FIGURES, Permission.SEE_PATIENTS}),
    _entries,
    (Column("patients", "Patients", Kind.COUNT),),
    (
        by_column("source", "Referral source", largest_first="patients"),
        by_column("place", "Place", largest_first="patients"),
        by_column("sex", "Sex", kind=Kind.WORD),
        BY_DAY,
        Grouping(
            "each",
            "Each patient",
            columns=(DAY, Column("document", "Number"), WHOM, Column("source", "Referral source")),
            is_each=True,
        ),
    ),
    # Patients stand in no order of time: each month would look through all of them again.
    by_day=False,
)
