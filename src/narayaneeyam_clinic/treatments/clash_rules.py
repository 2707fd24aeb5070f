"""What stands against one session at a given time, with these people, in this room: for who plans by hand (TREAT-8).

Nothing is moved because of it. No database.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.treatments.plan_problem import Placed, Problem, Taken, Wish


class ClashKind(StrEnum):
    """What is wrong with it."""

    PATIENT = "patient"
    THERAPIST = "therapist"
    ROOM = "room"
    AWAY = "away"
    CLOSED = "closed"
    NOT_LEARNED = "not_learned"
    OTHER_SEX = "other_sex"
    NO_EQUIPMENT = "no_equipment"
    WRONG_NUMBER = "wrong_number"
    MEAL = "meal"


@dataclass(frozen=True, slots=True)
class Clash:
    """`who` is the person or room it is about, `words` what they are taken by then; minutes from midnight."""

    kind: ClashKind
    who: str = ""
    words: str = ""
    start: int = 0
    end: int = 0


def clashes(problem: Problem, placed: Placed) -> tuple[Clash, ...]:
    """All of them, those of time first."""
    return (
        *_of_time(problem, placed),
        *_of_hours(problem, placed),
        *_of_people(problem, placed),
        *_of_room(problem, placed),
    )


def clashes_among(problem: Problem, placed: Sequence[Placed]) -> list[tuple[Placed, Clash]]:
    """Of several sessions that are to be written together: with what is there, and with each other."""
    found: list[tuple[Placed, Clash]] = []
    for at, one in enumerate(placed):
        found += [(one, clash) for clash in clashes(problem, one)]
        for other in placed[:at]:
            if other.wish.day == one.wish.day:
                found += [(one, clash) for clash in _between(problem, one, as_taken(other))]
    return found


def as_taken(placed: Placed) -> Taken:
    """What a placed session takes from the others."""
    wish = placed.wish
    return Taken(
        day=wish.day,
        start=placed.start,
        minutes=wish.minutes,
        patient_id=wish.patient_id,
        therapist_ids=placed.therapist_ids,
        room_id=placed.room_id,
        rest_minutes=wish.rest_minutes,
        clean_minutes=wish.clean_minutes,
        words=wish.therapy,
    )


def _of_time(problem: Problem, placed: Placed) -> Iterator[Clash]:
    for taken in problem.taken:
        if taken.day == placed.wish.day:
            yield from _between(problem, placed, taken)


def _between(problem: Problem, placed: Placed, taken: Taken) -> Iterator[Clash]:
    wish, start = placed.wish, placed.start
    end, other_end = start + wish.minutes, taken.start + taken.minutes
    if taken.patient_id == wish.patient_id and _overlap(
        start, end + wish.rest_minutes, taken.start, other_end + taken.rest_minutes
    ):
        yield Clash(ClashKind.PATIENT, "", taken.words, taken.start, other_end)
    names = {one.id: one.name for one in problem.therapists}
    for staff_id in placed.therapist_ids:
        if staff_id in taken.therapist_ids and _overlap(start, end, taken.start, other_end):
            yield Clash(ClashKind.THERAPIST, names.get(staff_id, ""), taken.words, taken.start, other_end)
    if placed.room_id is not None and placed.room_id == taken.room_id:
        cleaned, other_cleaned = end + wish.clean_minutes, other_end + taken.clean_minutes
        if _overlap(start, cleaned, taken.start, other_cleaned):
            room = next((one.name for one in problem.rooms if one.id == placed.room_id), "")
            yield Clash(ClashKind.ROOM, room, taken.words, taken.start, other_cleaned)


def _of_hours(problem: Problem, placed: Placed) -> Iterator[Clash]:
    wish, start, end = placed.wish, placed.start, placed.start + placed.wish.minutes
    if not any(s <= start and end <= e for s, e in problem.hours.get(wish.day, ())):
        yield Clash(ClashKind.CLOSED, start=start, end=end)
    for meal in problem.meals.times:
        if wish.empty_stomach and meal <= start < meal + problem.meals.digestion:
            yield Clash(ClashKind.MEAL, start=meal, end=meal + problem.meals.digestion)
        if not wish.empty_stomach and _overlap(start, end, meal, meal + problem.meals.minutes):
            yield Clash(ClashKind.MEAL, start=meal, end=meal + problem.meals.minutes)


def _of_people(problem: Problem, placed: Placed) -> Iterator[Clash]:
    wish, start, end = placed.wish, placed.start, placed.start + placed.wish.minutes
    known = {one.id: one for one in problem.therapists}
    if len(placed.therapist_ids) != wish.therapists:
        yield Clash(ClashKind.WRONG_NUMBER, words=str(wish.therapists))
    for one in (known[staff_id] for staff_id in placed.therapist_ids if staff_id in known):
        if wish.skill is not None and wish.skill not in one.skills:
            yield Clash(ClashKind.NOT_LEARNED, one.name, wish.skill)
        if wish.sex is not None and one.sex != wish.sex:
            yield Clash(ClashKind.OTHER_SEX, one.name)
        if not any(s <= start and end <= e for s, e in one.hours.get(wish.day, ())):
            yield Clash(ClashKind.AWAY, one.name, start=start, end=end)


def _of_room(problem: Problem, placed: Placed) -> Iterator[Clash]:
    wish: Wish = placed.wish
    room = next((one for one in problem.rooms if one.id == placed.room_id), None)
    if wish.equipment is not None and (room is None or wish.equipment not in room.equipment):
        yield Clash(ClashKind.NO_EQUIPMENT, room.name if room else "", wish.equipment)


def _overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start < other_end and other_start < end
