"""What was measured of a patient over time, and the constitution as it was found, beside the notes (TREAT-22)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from narayaneeyam_clinic.catalogue.read_catalogue import examination_fields
from narayaneeyam_clinic.consultations.examination import CONSTITUTION, finding_words
from narayaneeyam_clinic.consultations.records import Constitution, Consultation, Finding, Vitals
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import TreatmentSession

# How many days of a finding are told.
_LATEST = 5


@dataclass(frozen=True, slots=True)
class Measure:
    """One taking; what was not measured is None. Weight in grams, temperature in tenths of a degree Celsius, pain 0 to 10,
    oxygen in per cent."""

    at: datetime
    systolic: int | None
    diastolic: int | None
    pulse: int | None
    temperature: int | None
    weight: int | None
    pain: int | None
    oxygen: int | None = None


@dataclass(frozen=True, slots=True)
class ConstitutionFound:
    """Prakriti or vikriti as somebody found it on a day."""

    kind: str
    found_on: date
    value: str


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """A finding of the examination that was looked at more than once: what it is called, and each day's words, the oldest first."""

    name: str
    found: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class PatientTrends:
    """All measures, the oldest first, and every finding of the constitution, the newest first."""

    measures: tuple[Measure, ...]
    constitution: tuple[ConstitutionFound, ...]
    found_again: tuple[FoundAgain, ...] = ()


def patient_trends(rd: Reading, patient_id: str) -> PatientTrends:
    """Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    people = same_person(rd, patient_id)
    measures = [
        Measure(
            one.taken_at,
            one.systolic_mmhg,
            one.diastolic_mmhg,
            one.pulse_per_minute,
            one.temperature_tenths_c,
            one.weight_g,
            one.pain_score,
            one.spo2_percent,
        )
        for one in rd.session.scalars(select(Vitals).where(Vitals.patient_id.in_(people)))
    ]
    for at, ended, before, after in rd.session.execute(
        select(
            TreatmentSession.started_at,
            TreatmentSession.ended_at,
            TreatmentSession.pain_before,
            TreatmentSession.pain_after,
        ).where(TreatmentSession.patient_id.in_(people), TreatmentSession.started_at.is_not(None))
    ):
        measures += [
            _pain(moment, pain) for moment, pain in ((at, before), (ended, after)) if moment and pain is not None
        ]
    found = rd.session.scalars(
        select(Constitution)
        .where(Constitution.patient_id.in_(people))
        .order_by(Constitution.found_on.desc(), Constitution.id.desc())
    )
    return PatientTrends(
        tuple(sorted(measures, key=lambda one: one.at)),
        tuple(ConstitutionFound(str(one.kind), one.found_on, finding_words(str(one.kind), one.value)) for one in found),
        _found_again(rd, people),
    )


def _found_again(rd: Reading, people: Sequence[str]) -> tuple[FoundAgain, ...]:
    """By the order of the examination; of a note that was amended what holds now."""
    later = aliased(Consultation)
    rows = rd.session.execute(
        select(Finding.field, Consultation.day, Finding.value)
        .join(Consultation, Consultation.id == Finding.consultation_id)
        .where(
            Consultation.patient_id.in_(people), ~select(later.id).where(later.amends_id == Consultation.id).exists()
        )
        .order_by(Consultation.day, Consultation.signed_at)
    )
    found: dict[str, list[tuple[date, str]]] = {}
    for code, day, value in rows:
        if code not in CONSTITUTION:
            found.setdefault(code, []).append((day, finding_words(code, value)))
    return tuple(
        FoundAgain(field.name, tuple(found[field.code][-_LATEST:]))
        for field in examination_fields()
        if len(found.get(field.code, ())) > 1
    )


def measured_most(rd: Reading) -> str | None:
    """Of whom there are most takings; None where nothing was measured. Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    found: str | None = rd.session.scalar(
        select(Vitals.patient_id).group_by(Vitals.patient_id).order_by(func.count().desc(), Vitals.patient_id).limit(1)
    )
    return found


def _pain(at: datetime, pain: int) -> Measure:
    return Measure(at, None, None, None, None, None, pain)
