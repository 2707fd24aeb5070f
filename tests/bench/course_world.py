"""An invented clinic full of courses: patients, therapists, rooms, and what was ordered. The same for the same seed."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from narayaneeyam_clinic.catalogue.read_catalogue import therapies
from narayaneeyam_clinic.treatments.course_rules import day_wishes
from narayaneeyam_clinic.treatments.course_templates import course_templates
from narayaneeyam_clinic.treatments.day_grid import Span
from narayaneeyam_clinic.treatments.plan_problem import Meals, Problem, Therapist, TherapyRoom, Wish
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id

FIRST = date(2026, 11, 23)
HOURS: tuple[Span, ...] = ((7 * 60, 13 * 60), (14 * 60, 18 * 60))
SUNDAY: tuple[Span, ...] = ((7 * 60, 12 * 60),)


def course_problem(
    seed: int = 1, *, patients: int = 40, days: int = 14, therapists: int = 12, rooms: int = 9
) -> Problem:
    """`patients` whose courses began at different times, all with sessions within `days`."""
    chance = Random(seed)
    dates = [FIRST + timedelta(days=n) for n in range(days)]
    hours = {day: SUNDAY if day.weekday() == 6 else HOURS for day in dates}
    return Problem(
        wishes=tuple(wish for number in range(patients) for wish in _of_patient(number, dates, chance)),
        therapists=tuple(_therapist(number, dates, chance) for number in range(therapists)),
        rooms=tuple(_room(number) for number in range(rooms)),
        hours=hours,
        meals=Meals((8 * 60, 13 * 60, 19 * 60 + 30)),
    )


def _of_patient(number: int, dates: list[date], chance: Random) -> list[Wish]:
    rows = {therapy_id(row.code): row for row in therapies()}
    template = chance.choice(course_templates())
    begins = dates[0] + timedelta(days=chance.randint(-3, 4))
    sex = "female" if number % 2 else "male"
    wishes = []
    again = day_wishes(template.items, begins) + day_wishes(template.items, begins + timedelta(days=template.days))
    for wish in again:
        if wish.day not in dates:
            continue
        item = template.items[wish.position]
        row = rows[item.therapy_id]
        wishes.append(
            Wish(
                key=f"{number:03}|{wish.day}|{wish.position}|{wish.nth}",
                course_id=f"course {number:03}",
                patient_id=f"patient {number:03}",
                therapy=row.name,
                day=wish.day,
                position=wish.position,
                minutes=row.minutes,
                therapists=row.therapists,
                skill=row.skill,
                sex=sex if row.same_sex else None,
                equipment=row.room_equipment,
                needs_room=row.therapists > 0,
                empty_stomach=row.empty_stomach,
                rest_minutes=row.rest_minutes,
                clean_minutes=row.clean_minutes,
                best_minute=item.best_minute,
            )
        )
    return wishes


def _therapist(number: int, dates: list[date], chance: Random) -> Therapist:
    skills = {"panchakarma"} if number % 3 == 0 else {"dhara"} if number % 3 == 1 else {"panchakarma", "dhara"}
    on_leave = set(chance.sample(dates, 1))
    return Therapist(
        id=f"therapist {number:02}",
        name=f"Therapist {number}",
        sex="female" if number % 2 else "male",
        skills=frozenset(skills),
        hours={day: () if day in on_leave else ((0, 24 * 60),) for day in dates},
    )


def _room(number: int) -> TherapyRoom:
    equipment: tuple[set[str], ...] = (
        {"steam"},
        {"dhara"},
        {"droni", "steam"},
        set(),
        {"steam"},
        {"droni", "dhara"},
        set(),
        {"steam"},
        {"dhara"},
    )
    return TherapyRoom(f"room {number}", f"Room {number}", frozenset(equipment[number % len(equipment)]))
