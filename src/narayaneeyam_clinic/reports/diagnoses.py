"""Diagnoses of signed consultations, the latest version of each (REPORT-4)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import DOCTORS, Asked, Column, Entries, Kind, Report, Section, by, days, typed
from narayaneeyam_clinic.store.transaction import Reading

_DIAGNOSES = """
SELECT c.day, p.registration_number, p.name, 'patient', c.patient_id, c.doctor_id, s.name, {term}, coalesce(d.namaste_code, ''), 1
FROM consultation c JOIN diagnosis d ON d.consultation_id = c.id LEFT JOIN patient p ON p.id = c.patient_id
 LEFT JOIN staff s ON s.id = c.doctor_id
WHERE c.visit_id IN (SELECT id FROM visit WHERE day BETWEEN :since AND :until) AND c.day BETWEEN :since AND :until
 AND NOT EXISTS (SELECT 1 FROM consultation n WHERE n.visit_id = c.visit_id AND n.version > c.version)
"""


# What a doctor wrote in words of their own may say whose it is: only terms of the list are told to everybody.
_OF_THE_LIST = (
    "CASE WHEN d.namaste_code IS NOT NULL OR d.tm2_code IS NOT NULL OR d.term IN (SELECT term FROM diagnosis_term)"
    " THEN d.term ELSE 'not_listed' END"
)


def _entries(rd: Reading, asked: Asked) -> Entries:
    term = "d.term" if rd.by.may(Permission.SEE_CLINICAL) else _OF_THE_LIST
    return typed(
        _DIAGNOSES.format(term=term), "day document whom page ref doctor_id doctor term code times", **days(asked)
    )


REPORT = Report(
    "diagnoses",
    "Diagnoses",
    Section.PEOPLE,
    frozenset({Permission.SEE_FIGURES}),
    _entries,
    (Column("times", "Times", Kind.COUNT),),
    (by("term", "Diagnosis", largest_first="times", kind=Kind.WORD), by("code", "Code", largest_first="times")),
    (DOCTORS,),
    # A number tells nobody's diagnosis; a name beside it would.
    documents_need=frozenset({Permission.SEE_CLINICAL}),
)
