"""The minutes that bookings keep, by doctor, room and patient: one grouped read of an index, however full the days are."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from narayaneeyam_clinic.appointments.slot_rules import minutes_taken
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS

# Written out as in the index `appointment_busy`, which SQLite only uses when it reads the same words. The minute of the
# day is India's, which is 330 minutes ahead of UTC all year.
IN_FORCE = "appointment.state IN ('booked', 'confirmed', 'checked_in')"
_SPANS = (
    "SELECT {whose}, day, sum(minutes), group_concat(((starts_at / 60000 + 330) % 1440) || ' ' || minutes)"
    f" FROM appointment WHERE day BETWEEN :first AND :last AND {IN_FORCE}"
)
_OF_ALL = _SPANS.format(whose="doctor_id, room_id") + " GROUP BY day, doctor_id, room_id"
_THEIRS = " AND patient_id IN (SELECT value FROM json_each(:people)) GROUP BY day"
_OF_PATIENT = _SPANS.format(whose="patient_id") + _THEIRS
_IN_TREATMENT = (
    "SELECT patient_id, day, sum(minutes), group_concat(((starts_at / 60000 + 330) % 1440) || ' ' || minutes)"
    " FROM treatment_session WHERE day BETWEEN :first AND :last AND state IN (SELECT value FROM json_each(:states))"
) + _THEIRS

WhoseDay = tuple[str, str]  # id and ISO day


@dataclass(frozen=True, slots=True)
class KeptTimes:
    """Bits of minutes by doctor and day, and by room and day (`slot_rules.minutes_taken`).

    `minutes` is the sum of all durations there; where it is more than the bits that are set, two bookings overlap.
    """

    doctors: dict[WhoseDay, int] = field(default_factory=lambda: defaultdict(int))
    rooms: dict[WhoseDay, int] = field(default_factory=lambda: defaultdict(int))
    minutes: dict[WhoseDay, int] = field(default_factory=lambda: defaultdict(int))


def kept_times(rd: Reading, first: date, last: date) -> KeptTimes:
    """Of everybody between two days, both included."""
    found = KeptTimes()
    doctors, rooms, sums = found.doctors, found.rooms, found.minutes
    known: dict[str, int] = {}
    rows = raw_connection(rd.session).execute(_OF_ALL, {"first": first.isoformat(), "last": last.isoformat()})
    for doctor_id, room_id, day, minutes, spans in rows.fetchall():
        # Full days look alike.
        taken = known.get(spans)
        if taken is None:
            taken = known[spans] = _bits(spans)
        doctors[doctor_id, day] |= taken
        sums[doctor_id, day] += minutes
        if room_id is not None:
            rooms[room_id, day] |= taken
            sums[room_id, day] += minutes
    return found


def kept_by_patient(rd: Reading, patient_id: str, first: date, last: date) -> dict[str, int]:
    """Of one person, with the doctor and in treatments: ISO day -> bits of minutes."""
    given = {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "people": json.dumps(same_person(rd, patient_id)),
        "states": json.dumps(OPEN_SESSIONS),
    }
    found: dict[str, int] = defaultdict(int)
    for query in (_OF_PATIENT, _IN_TREATMENT):
        for _, day, _, spans in raw_connection(rd.session).execute(query, given).fetchall():
            found[day] |= _bits(spans)
    return found


def _bits(spans: str) -> int:
    pairs = (one.split(" ") for one in spans.split(","))
    return minutes_taken((int(starts), int(starts) + int(minutes)) for starts, minutes in pairs)
