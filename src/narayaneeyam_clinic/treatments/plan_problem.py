"""What a plan of courses is made from and what comes out: values only. Minutes count from midnight in India. No database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from narayaneeyam_clinic.treatments.day_grid import Span


@dataclass(frozen=True, slots=True)
class Wish:
    """One session that is to be placed on its day. Those of one course and day keep the order of `position`."""

    key: str
    course_id: str
    patient_id: str
    therapy: str
    day: date
    position: int
    minutes: int
    therapists: int
    skill: str | None = None
    sex: str | None = None
    equipment: str | None = None
    needs_room: bool = True
    empty_stomach: bool = False
    rest_minutes: int = 0
    clean_minutes: int = 0
    best_minute: int | None = None


@dataclass(frozen=True, slots=True)
class Therapist:
    """Who treats, with the hours of each day in which they are there (absences already taken out)."""

    id: str
    name: str
    sex: str | None
    skills: frozenset[str]
    hours: dict[date, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class TherapyRoom:
    id: str
    name: str
    equipment: frozenset[str]


@dataclass(frozen=True, slots=True)
class Taken:
    """A time that is given away already: of a patient, of people, of a room. `words` say by what, for who plans by hand."""

    day: date
    start: int
    minutes: int
    patient_id: str | None = None
    therapist_ids: tuple[str, ...] = ()
    room_id: str | None = None
    rest_minutes: int = 0
    clean_minutes: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Meals:
    """When patients eat: `minutes` long from each of the `times`, and so long afterwards the stomach is not empty."""

    times: tuple[int, ...] = ()
    minutes: int = 30
    digestion: int = 120


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything that a plan respects. `hours` are those of the clinic for therapies, by day; a day without any is closed."""

    wishes: tuple[Wish, ...]
    therapists: tuple[Therapist, ...]
    rooms: tuple[TherapyRoom, ...]
    hours: dict[date, tuple[Span, ...]]
    taken: tuple[Taken, ...] = ()
    meals: Meals = field(default_factory=Meals)


class Why(StrEnum):
    """What stands in the way of a session that has no place: the first of these that holds."""

    CLOSED = "closed"
    TOO_LONG = "too_long"
    NO_ROOM_FOR_IT = "no_room_for_it"
    TOO_FEW_LEARNED = "too_few_learned"
    TOO_FEW_OF_THE_SEX = "too_few_of_the_sex"
    TOO_FEW_THERE = "too_few_there"
    PATIENT_BUSY = "patient_busy"
    MEALS = "meals"
    THERAPISTS_BUSY = "therapists_busy"
    ROOMS_BUSY = "rooms_busy"
    NOT_TOGETHER = "not_together"


@dataclass(frozen=True, slots=True)
class Placed:
    """A wish with its time, people and room."""

    wish: Wish
    start: int
    therapist_ids: tuple[str, ...]
    room_id: str | None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A wish without a place. `needed` and `there` are counts of therapists where people are what is missing."""

    wish: Wish
    why: Why
    needed: int = 0
    there: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """All wishes, each either placed or with the reason why not."""

    placed: tuple[Placed, ...]
    unplaced: tuple[Unplaced, ...]
