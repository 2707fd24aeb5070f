"""Who treats here, and what they have learned (TREAT-1, TREAT-5)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.records import StaffSkill


@dataclass(frozen=True, slots=True)
class TherapistRow:
    """Somebody who treats; `sex` is "female", "male" or None where it was not written."""

    staff_id: str
    name: str
    sex: str | None
    skills: tuple[str, ...]


def therapists(rd: Reading) -> list[TherapistRow]:
    """Those who work here now, by name. Refused: not_permitted."""
    if not rd.by.may(Permission.SEE_TREATMENTS):
        rd.require(Permission.MANAGE_THERAPIES)
    return therapist_rows(rd)


def therapist_rows(rd: Reading) -> list[TherapistRow]:
    """Within a read that has asked."""
    skills: dict[str, list[str]] = {}
    for staff_id, skill in rd.session.execute(
        select(StaffSkill.staff_id, StaffSkill.skill).where(StaffSkill.is_active).order_by(StaffSkill.skill)
    ):
        skills.setdefault(staff_id, []).append(skill)
    rows = rd.session.execute(
        select(Staff.id, Staff.name, Staff.sex)
        .where(Staff.kind == StaffKind.THERAPIST, Staff.is_active)
        .order_by(Staff.name, Staff.id)
    )
    return [TherapistRow(staff_id, name, sex, tuple(skills.get(staff_id, ()))) for staff_id, name, sex in rows]


def set_skills(tx: Transaction, staff_id: str, skills: tuple[str, ...]) -> None:
    """What somebody has learned from now on. Refused: not_permitted, record_not_found."""
    tx.require(Permission.MANAGE_THERAPIES)
    if tx.session.get(Staff, staff_id) is None:
        raise Refused("record_not_found")
    wanted = {skill.strip().casefold() for skill in skills if skill.strip()}
    known = {row.skill: row for row in tx.session.scalars(select(StaffSkill).where(StaffSkill.staff_id == staff_id))}
    for skill, row in known.items():
        if row.is_active != (skill in wanted):
            row.is_active = skill in wanted
    for skill in sorted(wanted - known.keys()):
        tx.add(
            StaffSkill(id=natural_id("staff_skill", staff_id, skill), staff_id=staff_id, skill=skill, is_active=True)
        )
    tx.tell(TreatmentsChanged())
