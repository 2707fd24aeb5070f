"""Tomorrow's calls as the paper that is worked through at the telephone (BOOK-50)."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, day_to_call, reminder_list
from narayaneeyam_clinic.appointments.schedule_rules import instant_of
from narayaneeyam_clinic.papers.call_list import CallLine, CallListPaper
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.store.transaction import Reading

_ANSWERS = {
    CallOutcome.WILL_COME: "will come",
    CallOutcome.NO_ANSWER: "no answer",
    CallOutcome.ANOTHER_TIME: "another time",
    CallOutcome.WILL_NOT_COME: "will not come",
}


def call_list_paper(rd: Reading, day: date | None = None) -> CallListPaper:
    """Of a day (that of `day_to_call` unless told), by time. Refused: not_permitted (BOOK)."""
    day = day or day_to_call(rd)
    rows = reminder_list(rd, day)
    return CallListPaper(
        letterhead=letterhead(clinic_profile(rd)),
        day=day,
        printed_at=f"{rd.now.astimezone(INDIA):%d-%m-%Y %H:%M}",
        printed_by=rd.by.name,
        lines=tuple(
            CallLine(
                time=f"{instant_of(row.day, row.starts).astimezone(INDIA):%I:%M %p}".lstrip("0"),
                patient=row.patient_name,
                phone=phone_text(row.phone) if row.phone else "–",
                doctor=row.doctor_name,
                answer=_ANSWERS[row.outcome] if row.outcome is not None else "",
            )
            for row in rows
        ),
    )
