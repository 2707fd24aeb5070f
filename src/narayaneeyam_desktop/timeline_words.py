"""How a fact of a patient's timeline is said: in the columns of the patient's page and beside the doctor's note, the same words."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry, TimelineKind
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_desktop.formats import date_text, moment_text, rupees_text
from narayaneeyam_desktop.visit_words import visit_state_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

_KINDS = {
    TimelineKind.REGISTERED: ("registered", Tone.PLAIN),
    TimelineKind.CONSENT: ("consent", Tone.PLAIN),
    TimelineKind.VISIT: ("visit", Tone.LEAF),
    TimelineKind.STAY: ("admitted", Tone.LEAF),
    TimelineKind.LEFT: ("went home", Tone.PLAIN),
    TimelineKind.VITALS: ("vitals", Tone.PLAIN),
    TimelineKind.CONSULTATION: ("consultation", Tone.LEAF),
    TimelineKind.PRESCRIPTION: ("prescription", Tone.BLUE),
    TimelineKind.BILL: ("bill", Tone.AMBER),
    TimelineKind.ALLERGY: ("allergy", Tone.RED),
    TimelineKind.CONDITION: ("condition", Tone.PLAIN),
    TimelineKind.COURSE: ("course", Tone.BLUE),
    TimelineKind.TREATMENT: ("treatment", Tone.LEAF),
    TimelineKind.DOCUMENT: ("document", Tone.PLAIN),
    TimelineKind.CERTIFICATE: ("certificate", Tone.PLAIN),
}


def kind_words(entry: TimelineEntry) -> str:
    """ "prescription"."""
    return translated("timeline", _KINDS[entry.kind][0])


def kind_tone(entry: TimelineEntry) -> Tone:
    return _KINDS[entry.kind][1]


def what_words(entry: TimelineEntry) -> str:
    """The fact itself: "Token A7", the diagnoses, the medicines, the number of the bill."""
    if entry.kind is TimelineKind.VISIT:
        return translated("timeline", "Token {token}").format(token=entry.what)
    if entry.kind is TimelineKind.CONSENT:
        # Kept as a word of the program's where no other person is named.
        by = translated("timeline", "the patient") if entry.who == "patient" else entry.who
        return translated("timeline", "Notice {version}, accepted by {by}").format(version=entry.what, by=by)
    return entry.what


def state_words(entry: TimelineEntry) -> str:
    """What became of it: "with doctor", "version 2", "replaced"; empty for nothing."""
    if entry.kind is TimelineKind.VISIT:
        return visit_state_words(entry.state)
    if entry.kind is TimelineKind.CONSULTATION and entry.state:
        return translated("timeline", "version {number}").format(number=entry.state)
    return translated("timeline", entry.state) if entry.state else ""


def who_words(entry: TimelineEntry) -> str:
    """The doctor; who accepted a notice is said with the notice."""
    return "" if entry.kind is TimelineKind.CONSENT else entry.who


def entry_lines(entry: TimelineEntry, today: date) -> tuple[str, str]:
    """Two lines where there is no room for columns: "02-10-2026 · consultation" and "Katigraha · Dr. Hari"."""
    day = entry.at.astimezone(INDIA).date()
    when = moment_text(entry.at) if day == today else date_text(day)
    amount = rupees_text(entry.amount) if entry.amount is not None else ""
    parts = (what_words(entry), state_words(entry), amount, who_words(entry))
    return f"{when} · {kind_words(entry)}", " · ".join(part for part in parts if part)
