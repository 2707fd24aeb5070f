"""All beds with what becomes of them, today and for the next weeks, in four queries (STAY-2, STAY-26)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import bindparam, select

from narayaneeyam_clinic.admissions.records import (
    Admission,
    AwayTime,
    BedReservation,
    BedStay,
    ReservationState,
)
from narayaneeyam_clinic.patients.age_rules import age_text, birth_of
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_spans import left_behind, lies_in_it
from narayaneeyam_clinic.rooms.records import Bed, BedCondition, GenderRule, Room, RoomCategory, RoomKind
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.limits import LONGEST_LOOK
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading

BOARD_DAYS = 60


class BedState(StrEnum):
    """How a bed stands today. Occupied and reserved follow from stays and reservations."""

    FREE = "free"
    RESERVED = "reserved"
    OCCUPIED = "occupied"
    TO_CLEAN = "to_clean"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class BoardSpan:
    """Somebody's days in a bed. `to_day`, the day of leaving, is None where nobody knows it; `is_late` when it has passed.

    `admission_id` of a stay, `reservation_id` of a reservation.
    """

    patient_id: str
    patient_name: str
    registration_number: str
    sex: Sex | None
    age: str
    from_day: date
    to_day: date | None
    admission_id: str | None = None
    reservation_id: str | None = None
    is_away: bool = False
    is_discharge_ordered: bool = False
    is_late: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoardBed:
    """One bed with its days, the earliest first. Two stays in one bed (two PCs) both stand here."""

    bed_id: str
    bed: str
    room_id: str
    room: str
    floor: str
    category_id: str
    category: str
    gender_rule: GenderRule
    state: BedState
    closed_why: str
    spans: tuple[BoardSpan, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The clinic's beds in its order; `until` is the first day that is not shown any more."""

    today: date
    until: date
    beds: tuple[BoardBed, ...]

    def count(self, state: BedState) -> int:
        return sum(bed.state is state for bed in self.beds)


def occupancy_board(rd: Reading, days: int = BOARD_DAYS) -> Board:
    """Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    until = rd.today + timedelta(days=min(days, LONGEST_LOOK))
    uncleaned = {stay.bed_id for stay in left_behind(rd.session)}
    spans: dict[str, list[BoardSpan]] = {}
    for bed_id, span in (*_stays(rd), *_reservations(rd, until)):
        spans.setdefault(bed_id, []).append(span)
    beds = tuple(
        BoardBed(
            bed_id, bed, room_id, room, floor or "", category_id or "", category or "", rule,
            _state(_condition(condition, bed_id in uncleaned), spans.get(bed_id, []), rd.today), closed_why or "",
            tuple(spans.get(bed_id, ())),
        )
        for bed_id, bed, condition, closed_why, room_id, room, floor, rule, category_id, category in _BEDS.all(rd.session)
    )  # fmt: skip
    return Board(rd.today, until, beds)


def beds_to_clean(rd: Reading) -> int:
    """How many beds nobody may be put into before they are clean. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    uncleaned = {stay.bed_id for stay in left_behind(rd.session)}
    marked = select(Bed.id).where(Bed.is_active, Bed.condition == BedCondition.TO_CLEAN)
    return len(uncleaned | set(rd.session.scalars(marked)))


def _condition(condition: BedCondition, is_uncleaned: bool) -> BedCondition:
    """As the bed was marked; where two PCs let go whom they had put into it, nobody has marked it (STAY-30)."""
    return BedCondition.TO_CLEAN if is_uncleaned and condition is BedCondition.READY else condition


def _state(condition: BedCondition, spans: list[BoardSpan], today: date) -> BedState:
    if any(span.admission_id for span in spans):
        return BedState.OCCUPIED
    if condition is not BedCondition.READY:
        return BedState(condition.value)
    return BedState.RESERVED if any(span.from_day <= today for span in spans) else BedState.FREE


def _stays(rd: Reading) -> list[tuple[str, BoardSpan]]:
    away = {row[0] for row in _AWAY.all(rd.session)}
    return [
        (
            bed_id,
            BoardSpan(
                patient_id, name, number, sex, age_text(birth_of(born_on, precision), rd.today), business_date(from_at),
                leave, admission_id=admission_id, is_away=admission_id in away,
                is_discharge_ordered=ordered_at is not None, is_late=leave is not None and leave < rd.today,
            ),
        )
        for bed_id, from_at, admission_id, leave, ordered_at, patient_id, name, number, sex, born_on, precision
        in _STAYS.all(rd.session)
    ]  # fmt: skip


def _reservations(rd: Reading, until: date) -> list[tuple[str, BoardSpan]]:
    return [
        (
            bed_id,
            BoardSpan(
                patient_id, name, number, sex, age_text(birth_of(born_on, precision), rd.today), from_day, to_day,
                reservation_id=reservation_id, note=note or "",
            ),
        )
        for bed_id, reservation_id, from_day, to_day, note, patient_id, name, number, sex, born_on, precision
        in _RESERVATIONS.all(rd.session, today=rd.today, until=until)
    ]  # fmt: skip


_PERSON = (Patient.id, Patient.name, Patient.registration_number, Patient.sex, Patient.born_on, Patient.birth_precision)

_BEDS = Prepared(
    lambda: (
        select(
            Bed.id, Bed.name, Bed.condition, Bed.closed_why, Room.id, Room.name, Room.floor, Room.gender_rule,
            RoomCategory.id, RoomCategory.name,
        )
        .join(Room, Room.id == Bed.room_id)
        .outerjoin(RoomCategory, RoomCategory.id == Room.category_id)
        .where(Bed.is_active, Room.is_active, Room.kind == RoomKind.STAY)
        .order_by(Room.position, Room.id, Bed.position, Bed.id)
    )
)  # fmt: skip
_STAYS = Prepared(
    lambda: (
        select(
            BedStay.bed_id, BedStay.from_at, Admission.id, Admission.expected_leave_on, Admission.discharge_ordered_at,
            *_PERSON,
        )
        .join(Admission, Admission.id == BedStay.admission_id)
        .join(Patient, Patient.id == Admission.patient_id)
        .where(lies_in_it())
        .order_by(BedStay.from_at)
    )
)  # fmt: skip
_RESERVATIONS = Prepared(
    lambda: (
        select(
            BedReservation.bed_id, BedReservation.id, BedReservation.from_day, BedReservation.to_day, BedReservation.note,
            *_PERSON,
        )
        .join(Patient, Patient.id == BedReservation.patient_id)
        .where(
            BedReservation.state == ReservationState.RESERVED,
            BedReservation.to_day > bindparam("today"),
            BedReservation.from_day < bindparam("until"),
        )
        .order_by(BedReservation.from_day)
    )
)  # fmt: skip
_AWAY = Prepared(lambda: select(AwayTime.admission_id).where(AwayTime.back_at.is_(None)))
