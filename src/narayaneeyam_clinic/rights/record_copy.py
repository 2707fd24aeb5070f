"""The whole record as the texts of the copy for the patient (RIGHT-1)."""

from __future__ import annotations

from collections.abc import Iterator

from narayaneeyam_clinic.papers.figures import date_text, with_sign
from narayaneeyam_clinic.papers.prescription import dose_texts
from narayaneeyam_clinic.papers.record_copy import CopyLine, CopyPart, RecordCopy, record_copy_pdf
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.patients.age_rules import age_and_sex_text
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.shared.clock import INDIA, business_date
from narayaneeyam_clinic.shared.phone import phone_text

LEFT_OUT = (
    "What doctors note for each other alone is not part of this copy. Ask the clinic for the documents that are listed here;"
    " whoever finds something wrong may ask that it be corrected."
)


def record_pdf(record: r.WholeRecord) -> bytes:
    """The copy as a PDF on A4."""
    return record_copy_pdf(record_copy(record))


def record_copy(record: r.WholeRecord) -> RecordCopy:
    """The copy in English beside the patient's language."""
    person = record.person
    language = Language(person.language) if person.language in tuple(Language) else Language.ENGLISH
    at = record.made_at.astimezone(INDIA)
    return RecordCopy(
        letterhead=record.letterhead,
        patient_name=person.name,
        patient_number=person.registration_number,
        patient_age_sex=age_and_sex_text(person.birth, person.sex, business_date(record.made_at)),
        parts=(
            CopyPart("Details", tuple(_details(person))),
            CopyPart("Consents", tuple(_consents(record))),
            CopyPart("Allergies", tuple(_allergies(record))),
            CopyPart("Long-standing conditions", tuple(_conditions(record))),
            CopyPart("Visits", tuple(_visits(record, language))),
            CopyPart("Treatments", tuple(_treatments(record))),
            CopyPart("Stays", tuple(_stays(record, language))),
            CopyPart("Bills", tuple(_bills(record))),
            CopyPart("Documents", tuple(CopyLine(f"{date_text(one.day)}  {one.title}") for one in record.papers)),
        ),
        made_at=f"{date_text(at.date())} {at:%I:%M %p}",
        left_out=LEFT_OUT,
        language=language,
    )


def _details(person: r.RecordedPerson) -> Iterator[CopyLine]:
    for label, text in (
        ("Phones", ", ".join(map(phone_text, person.phones))),
        ("Address", person.address),
        ("E-mail", person.email),
        ("Emergency contact", person.emergency),
        ("Bystander", person.bystander),
        ("Occupation", person.occupation),
        ("Referred by", person.referral_source),
        ("Blood group", person.blood_group),
        ("Diet", person.diet),
        ("Habits", person.habits),
        ("Registered", date_text(business_date(person.registered_at))),
    ):
        if text:
            yield CopyLine(text, label)


def _consents(record: r.WholeRecord) -> Iterator[CopyLine]:
    for one in record.consents:
        text = f"{date_text(business_date(one.given_at))}  notice {one.notice_version}, {one.given_by}"
        if one.withdrawn_at is not None:
            text += f"; withdrawn {date_text(business_date(one.withdrawn_at))}, {one.withdrawn_by or ''}"
        yield CopyLine(text.rstrip(", "))


def _allergies(record: r.WholeRecord) -> Iterator[CopyLine]:
    for one in record.allergies:
        said = ", ".join(part for part in (one.substance, one.reaction) if part)
        ended = f" (no longer: {one.ended_why})" if one.ended_why else ""
        yield CopyLine(f"{said}{ended}", is_red=not one.ended_why)


def _conditions(record: r.WholeRecord) -> Iterator[CopyLine]:
    for one in record.conditions:
        since = f", since {one.since}" if one.since else ""
        yield CopyLine(f"{one.name}{since}{f' (ended: {one.ended_why})' if one.ended_why else ''}")


def _visits(record: r.WholeRecord, language: Language) -> Iterator[CopyLine]:
    for visit in record.visits:
        yield CopyLine(f"{date_text(visit.day)}  {_doctor(visit.doctor)}", is_heading=True)
        for taken in visit.vitals:
            yield CopyLine(f"{date_text(business_date(taken.taken_at))}  {vitals_text(taken)}", "Vitals")
        for note in visit.notes:
            yield from _note(note, language)


def _note(note: r.RecordedNote, language: Language) -> Iterator[CopyLine]:
    examined = "; ".join(f"{one.label}: {one.words}" for one in note.findings if one.words)
    diagnoses = "; ".join(one.term for one in note.diagnoses)
    for label, text in (
        ("Concern", note.concern),
        ("Examination", examined),
        ("Diagnosis", diagnoses),
        ("Notes", note.notes),
        ("Diet advice", note.pathya),
        ("Avoid", note.apathya),
        ("Follow-up", date_text(note.follow_up_on) if note.follow_up_on else ""),
    ):
        if text.strip():
            yield CopyLine(text.strip(), label)
    if note.prescription is not None:
        yield from _prescription(note.prescription, language)


def _prescription(one: r.RecordedPrescription, language: Language) -> Iterator[CopyLine]:
    for number, line in enumerate(one.lines):
        english, other = dose_texts(language, line)
        text = "  ".join(part for part in (line.medicine, english, line.note, line.quantity) if part)
        yield CopyLine(text, "Prescription" if number == 0 else " ", other=other)


def _treatments(record: r.WholeRecord) -> Iterator[CopyLine]:
    for course in record.courses:
        yield CopyLine(f"{date_text(course.starts_on)}  {course.name}", is_heading=True)
        if course.note:
            yield CopyLine(course.note, "Notes")
        for one in course.sessions:
            said = f": {one.observations}" if one.observations else ""
            yield CopyLine(f"{date_text(one.day)}  {one.therapy}, {one.state.replace('_', ' ')}{said}")


def _stays(record: r.WholeRecord, language: Language) -> Iterator[CopyLine]:
    for stay in record.stays:
        left = f" – {date_text(business_date(stay.left_at))}" if stay.left_at else ""
        days = f"{date_text(business_date(stay.admitted_at))}{left}"
        yield CopyLine(f"{days}  {stay.number}  {_doctor(stay.doctor)}", is_heading=True)
        if stay.reason:
            yield CopyLine(stay.reason, "Concern")
        for one in stay.rounds:
            yield CopyLine(f"{date_text(one.day)}  {one.words}", one.kind)
        if stay.summary is None:
            continue
        for heading, text in stay.summary.parts:
            yield CopyLine(text, heading)
        if stay.summary.follow_up_on:
            yield CopyLine(date_text(stay.summary.follow_up_on), "Follow-up")
        if stay.summary.prescription is not None:
            yield from _prescription(stay.summary.prescription, language)


def _bills(record: r.WholeRecord) -> Iterator[CopyLine]:
    for bill in record.bills:
        state = ", cancelled" if bill.state == "cancelled" else ""
        yield CopyLine(f"{date_text(bill.day)}  {bill.number}  {with_sign(bill.payable)}{state}", is_heading=True)
        yield CopyLine("; ".join(line.what for line in bill.lines))


def _doctor(doctor: r.RecordedDoctor) -> str:
    return ", ".join(part for part in (doctor.name, doctor.qualification) if part)


_UNITS = {
    "pulse_per_minute": ("Pulse", 1, "/min"),
    "temperature_tenths_c": ("Temperature", 10, "°C"),
    "spo2_percent": ("SpO₂", 1, "%"),
    "breaths_per_minute": ("Breaths", 1, "/min"),
    "height_mm": ("Height", 10, "cm"),
    "weight_g": ("Weight", 1000, "kg"),
    "pain_score": ("Pain", 1, "/10"),
}


def vitals_text(taken: r.RecordedVitals) -> str:
    """ "BP 120/80 mmHg, Pulse 72 /min"."""
    values = dict(taken.values)
    parts = []
    if "systolic_mmhg" in values:
        parts.append(f"BP {values['systolic_mmhg']}/{values.get('diastolic_mmhg', '–')} mmHg")
    for name, (words, by, unit) in _UNITS.items():
        if name in values:
            number = values[name] if by == 1 else f"{values[name] / by:g}"
            parts.append(f"{words} {number} {unit}")
    return ", ".join(parts)
