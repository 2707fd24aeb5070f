"""What stands at the top of the page of a stay, and its history of beds and times away (STAY-63)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import IN_HOUSE, stay_now, stay_of
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, AwayTime, BedStay
from narayaneeyam_clinic.patients.patient_page import PatientBanner, patient_banner
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.rooms.records import Bed, Room, RoomCategory
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class BedStayRow:
    """One bed of the stay; `to_at` is None where the patient lies now. `why` is the reason of a transfer."""

    bed_id: str
    bed: str
    category: str
    from_at: datetime
    to_at: datetime | None
    why: str


@dataclass(frozen=True, slots=True)
class AwayRow:
    """One leave of absence; `back_at` is None while it lasts."""

    from_at: datetime
    expected_back_at: datetime | None
    back_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class StayHeader:
    """Who stays where since when. `day_number` is 1 on the day of admission; of a stay that is over its last day."""

    admission_id: str
    number: str
    patient: PatientBanner
    visit_id: str
    doctor_id: str
    doctor: str
    state: AdmissionState
    admitted_at: datetime
    expected_leave_on: date | None
    left_at: datetime | None
    discharge_ordered_at: datetime | None
    discharge_ordered_by: str
    reason: str
    bystander_name: str
    bystander_relation: str
    bystander_phone: str | None
    bystander_stays: bool
    consent_by: str
    estimate: Money | None
    estimate_agreed_by: str
    overruled_why: str
    cancelled_why: str
    day_number: int
    beds: tuple[BedStayRow, ...]
    away: tuple[AwayRow, ...]
    today: date

    @property
    def bed(self) -> BedStayRow | None:
        """Where the patient lies, or lay last; of two (two PCs) the later."""
        return self.beds[-1] if self.beds else None

    @property
    def away_now(self) -> AwayRow | None:
        return next((one for one in self.away if one.back_at is None), None)

    @property
    def bystander(self) -> str:
        """ "Sarada Nair, sister"."""
        return ", ".join(part for part in (self.bystander_name, self.bystander_relation) if part)

    @property
    def is_in_house(self) -> bool:
        return self.state in IN_HOUSE


def stay_header(rd: Reading, admission_id: str, *, is_refresh: bool = False) -> StayHeader:
    """Opening the page of a stay opens the patient's record: it stands in the access log once for each opening.

    Refused: not_permitted, stay_not_found.
    """
    rd.require(Permission.SEE_WARD)
    stay = stay_of(rd, admission_id)
    if not is_refresh:
        rd.note_access("patient_opened", stay.patient_id)
    ordered_by = rd.session.get(User, stay.discharge_ordered_by) if stay.discharge_ordered_by else None
    return StayHeader(
        admission_id=stay.id,
        number=stay.number,
        patient=patient_banner(rd, stay.patient_id),
        visit_id=stay.visit_id,
        doctor_id=stay.doctor_id,
        doctor=rd.session.get_one(Staff, stay.doctor_id).name,
        state=stay.state,
        admitted_at=stay.admitted_at,
        expected_leave_on=stay.expected_leave_on,
        left_at=stay.left_at,
        discharge_ordered_at=stay.discharge_ordered_at,
        discharge_ordered_by=ordered_by.name if ordered_by is not None else "",
        reason=stay.reason or "",
        bystander_name=stay.bystander_name or "",
        bystander_relation=stay.bystander_relation or "",
        bystander_phone=stay.bystander_phone,
        bystander_stays=stay.bystander_stays,
        consent_by=stay.consent_by or "",
        estimate=stay.estimate,
        estimate_agreed_by=stay.estimate_agreed_by or "",
        overruled_why=stay.overruled_why or "",
        cancelled_why=stay.cancelled_why or "",
        day_number=(_last_day(stay, rd.today) - business_date(stay.admitted_at)).days + 1,
        beds=_beds(rd, stay.id),
        away=_away(rd, stay.id),
        today=rd.today,
    )


def open_stay_of(rd: Reading, patient_id: str) -> str | None:
    """The id of the stay that a patient is in now, or None. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    stay = stay_now(rd, patient_id)
    return stay.id if stay is not None else None


def _last_day(stay: Admission, today: date) -> date:
    return business_date(stay.left_at) if stay.left_at is not None else today


def _beds(rd: Reading, admission_id: str) -> tuple[BedStayRow, ...]:
    rows = rd.session.execute(
        select(BedStay.bed_id, Room.name, Bed.name, RoomCategory.name, BedStay.from_at, BedStay.to_at, BedStay.why)
        .join(Bed, Bed.id == BedStay.bed_id)
        .join(Room, Room.id == Bed.room_id)
        .join(RoomCategory, RoomCategory.id == BedStay.category_id)
        .where(BedStay.admission_id == admission_id)
        .order_by(BedStay.from_at, BedStay.id)
    )
    return tuple(
        BedStayRow(bed_id, f"{room} · {bed}", category, from_at, to_at, why or "")
        for bed_id, room, bed, category, from_at, to_at, why in rows
    )


def _away(rd: Reading, admission_id: str) -> tuple[AwayRow, ...]:
    rows = rd.session.execute(
        select(AwayTime.from_at, AwayTime.expected_back_at, AwayTime.back_at, AwayTime.reason)
        .where(AwayTime.admission_id == admission_id)
        .order_by(AwayTime.from_at, AwayTime.id)
    )
    return tuple(AwayRow(from_at, expected, back, reason or "") for from_at, expected, back, reason in rows)
