"""The sheet of a day of treatments, filled from the clinic (TREAT-20)."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.appointments.schedule_rules import clock_words, minute_of
from narayaneeyam_clinic.papers.figures import date_text
from narayaneeyam_clinic.papers.therapy_day_sheet import SheetLine, TherapyDaySheet
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, sessions_of_day
from narayaneeyam_clinic.treatments.treatment_states import SessionState

_LEFT_OUT = (SessionState.CANCELLED, SessionState.MISSED)


def day_sheet(rd: Reading, day: date, *, staff_id: str | None = None) -> TherapyDaySheet:
    """In the language of who prints it. Refused: not_permitted."""
    rows = sessions_of_day(rd, day, staff_id=staff_id)
    person = rd.session.get(Staff, staff_id) if staff_id is not None else None
    return TherapyDaySheet(
        letterhead=letterhead(clinic_profile(rd)),
        day=day,
        of=person.name if person is not None else "",
        lines=tuple(_line(row) for row in rows if row.state not in _LEFT_OUT),
        printed=f"{date_text(rd.today)} {clock_words(minute_of(rd.now))}, {rd.by.name}",
        language=Language(rd.by.language) if rd.by.language in set(Language) else Language.ENGLISH,
    )


def _line(row: SessionRow) -> SheetLine:
    return SheetLine(
        time=_span(row.start, row.end),
        patient=row.patient,
        number=row.number,
        therapy=row.therapy,
        dose=row.dose or "",
        room=row.room or "",
        therapists=", ".join(row.therapists),
        allergies=", ".join(row.allergies),
        is_over=row.state is SessionState.DONE,
    )


def _span(start: int, end: int) -> str:
    """ "7:00 – 8:00 AM", "11:30 AM – 12:15 PM": it breaks between the two times, where it breaks."""
    begins, ends = clock_words(start), clock_words(end)
    return f"{begins.removesuffix(begins[-3:]) if begins[-3:] == ends[-3:] else begins} – {ends}"
