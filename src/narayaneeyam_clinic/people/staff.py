"""The clinic's staff: add, change, list. "Dr." is put before a doctor's name by itself (PEOPLE-5)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict
from sqlalchemy import select

from narayaneeyam_clinic.patients.patient_form import EMAIL
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import PeopleChanged
from narayaneeyam_clinic.shared.phone import phone as normal_phone
from narayaneeyam_clinic.store.transaction import Reading, Transaction

__all__ = [
    "Sex",
    "StaffDetails",
    "StaffKind",
    "StaffRow",
    "add_staff",
    "change_staff",
    "doctors",
    "staff_list",
    "staff_name",
]

# The longest time, and the most visits, that one fee may cover.
LONGEST_REVIEW_DAYS = 365
MOST_REVIEW_VISITS = 50

_DOCTOR_PREFIX = re.compile(r"^(dr|doctor)\b\.?\s*", re.IGNORECASE)


class StaffDetails(BaseModel):
    """What is written about a member of staff. The fee is in rupees; None is no fee of their own.

    Who has paid a doctor's fee comes again free of charge for `review_days` days, `review_visits` times at most (BOOK).
    """

    model_config = ConfigDict(
        frozen=True, hide_input_in_errors=True, str_strip_whitespace=True, arbitrary_types_allowed=True
    )

    name: str
    kind: StaffKind
    phone: str | None = None
    qualification: str | None = None
    council_number: str | None = None
    consultation_fee: Money | None = None
    is_active: bool = True
    sex: Sex | None = None
    email: str | None = None
    address: str | None = None
    joined_on: date | None = None
    review_days: int | None = None
    review_visits: int | None = None


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A member of staff as listed."""

    id: str
    name: str
    kind: StaffKind
    phone: str | None
    qualification: str | None
    council_number: str | None
    consultation_fee: Money | None
    is_active: bool
    sex: str | None
    email: str | None
    address: str | None
    joined_on: date | None
    review_days: int | None
    review_visits: int | None


def staff_name(name: str, kind: StaffKind) -> str:
    """The name as it stands on papers: "Dr. Hari Kumar" for a doctor, however it was typed."""
    plain = _DOCTOR_PREFIX.sub("", name.strip()) if kind is StaffKind.DOCTOR else name.strip()
    return f"Dr. {plain}" if kind is StaffKind.DOCTOR and plain else plain


def add_staff(tx: Transaction, details: StaffDetails) -> str:
    """A new member of staff; returns the id. Needs MANAGE_STAFF."""
    tx.require(Permission.MANAGE_STAFF)
    record = tx.add(Staff(**_checked(details)))
    tx.tell(PeopleChanged())
    return record.id


def change_staff(tx: Transaction, staff_id: str, details: StaffDetails) -> None:
    """Correct a member of staff, or say that they have left (`is_active`)."""
    tx.require(Permission.MANAGE_STAFF)
    record = tx.session.get(Staff, staff_id)
    if record is None:
        raise Refused("record_not_found")
    for field, value in _checked(details).items():
        if getattr(record, field) != value:
            setattr(record, field, value)
    tx.tell(PeopleChanged())


def staff_list(rd: Reading) -> list[StaffRow]:
    """Everybody, those who have left last."""
    rd.require(Permission.MANAGE_STAFF)
    return _rows(rd, select(*_COLUMNS).order_by(Staff.is_active.desc(), Staff.kind, Staff.name))


def doctors(rd: Reading) -> list[StaffRow]:
    """The doctors who work here now, for tokens and filters; anybody who is signed in may know them."""
    return _rows(rd, select(*_COLUMNS).where(Staff.kind == StaffKind.DOCTOR, Staff.is_active).order_by(Staff.name))


_COLUMNS = (
    Staff.id,
    Staff.name,
    Staff.kind,
    Staff.phone,
    Staff.qualification,
    Staff.council_number,
    Staff.consultation_fee,
    Staff.is_active,
    Staff.sex,
    Staff.email,
    Staff.address,
    Staff.joined_on,
    Staff.review_days,
    Staff.review_visits,
)


def _rows(rd: Reading, statement: object) -> list[StaffRow]:
    return [StaffRow(*row) for row in rd.session.execute(statement)]  # type: ignore[call-overload]  # a select of _COLUMNS


def _checked(details: StaffDetails) -> dict[str, object]:
    name = staff_name(details.name, details.kind)
    if not name:
        raise Refused("name_missing", field="name")
    if details.consultation_fee is not None and details.consultation_fee.paise < 0:
        raise Refused("amount_negative", field="consultation_fee")
    if details.email and not EMAIL.fullmatch(details.email):
        raise Refused("email_not_understood", field="email")
    _refuse_number(details.review_days, LONGEST_REVIEW_DAYS, "review_days")
    _refuse_number(details.review_visits, MOST_REVIEW_VISITS, "review_visits")
    phone = normal_phone(details.phone, field="phone") if details.phone else None
    plain = {field: value or None for field, value in details.model_dump(include={"email", "address"}).items()}
    sex = None if details.sex is None else str(details.sex)
    return {
        **details.model_dump(),
        **plain,
        "name": name,
        "phone": phone,
        "sex": sex,
        "consultation_fee": details.consultation_fee,
    }


def _refuse_number(number: int | None, most: int, field: str) -> None:
    if number is not None and not 1 <= number <= most:
        raise Refused("setting_not_allowed", field=field, lowest=1, highest=most)
