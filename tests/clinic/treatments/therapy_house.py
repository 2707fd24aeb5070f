"""A clinic that treats: therapists with skills, rooms with equipment, a doctor who orders; written by the actions where there are any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.rooms.records import GenderRule, Room, RoomKind
from narayaneeyam_clinic.treatments.accept_plan import AcceptedPlan, accept_plan
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.course_templates import course_templates
from narayaneeyam_clinic.treatments.order_course import CourseDraft, order_course
from narayaneeyam_clinic.treatments.plan_course import CourseProposal, plan_courses
from narayaneeyam_clinic.treatments.staff_skills import set_skills
from tests.clinic.consultations.invented import EVERYTHING, add_patient

TODAY = date(2026, 11, 21)  # a Saturday
MONDAY = TODAY + timedelta(days=2)
SKILLS = ("panchakarma", "dhara", "jalauka")


@dataclass(frozen=True, slots=True)
class TherapyHouse:
    """Two women and two men who treat, two rooms; Lakshmi is the patient."""

    clinic: Clinic
    as_role: Callable[[str], Actor]
    women: tuple[str, ...]
    men: tuple[str, ...]
    rooms: tuple[str, ...]
    patient_id: str

    def template(self, key: str) -> tuple[ItemPlan, ...]:
        return next(one.items for one in course_templates() if one.key == key)

    def order(self, items: tuple[ItemPlan, ...], *, patient_id: str = "", starts_on: date = MONDAY) -> str:
        with self.clinic.transaction(by=self.as_role("doctor"), why="treatments.order") as tx:
            draft = CourseDraft(
                patient_id=patient_id or self.patient_id, name="A course", starts_on=starts_on, items=items
            )
            return order_course(tx, draft).course_id

    def proposal(self, *course_ids: str) -> CourseProposal:
        with self.clinic.reading(by=self.as_role("receptionist")) as rd:
            return plan_courses(rd, course_ids)

    def accept(self, proposal: CourseProposal) -> AcceptedPlan:
        with self.clinic.transaction(by=self.as_role("receptionist"), why="treatments.accept") as tx:
            return accept_plan(tx, proposal.sessions)

    def planned(self, items: tuple[ItemPlan, ...], *, patient_id: str = "", starts_on: date = MONDAY) -> AcceptedPlan:
        return self.accept(self.proposal(self.order(items, patient_id=patient_id, starts_on=starts_on)))


def therapy_house(clinic: Clinic, as_role: Callable[[str], Actor]) -> TherapyHouse:
    """Written once for a test."""
    women: list[str] = []
    men: list[str] = []
    rooms: list[str] = []
    with clinic.transaction(by=EVERYTHING, why="test.therapists") as tx:
        for name, sex, into in (
            ("Ambika", "female", women),
            ("Bhavani", "female", women),
            ("Chandran", "male", men),
            ("Devan", "male", men),
        ):
            staff = tx.add(Staff(name=name, kind=StaffKind.THERAPIST, sex=sex, is_active=True))
            set_skills(tx, staff.id, SKILLS)
            into.append(staff.id)
        for position, (name, equipment) in enumerate((("Therapy 1", "droni, steam"), ("Therapy 2", "dhara, steam"))):
            room = tx.add(
                Room(
                    name=name,
                    kind=RoomKind.THERAPY,
                    gender_rule=GenderRule.ANY,
                    equipment=equipment,
                    position=position,
                    is_active=True,
                )
            )
            rooms.append(room.id)
    return TherapyHouse(clinic, as_role, tuple(women), tuple(men), tuple(rooms), add_patient(clinic))
