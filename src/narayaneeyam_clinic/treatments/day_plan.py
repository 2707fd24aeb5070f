"""One day of a plan while it is made: who and what is still free, and where one wish could begin (TREAT-5). No database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from narayaneeyam_clinic.treatments.day_grid import (
    STEP,
    WHOLE_DAY,
    at_least,
    from_minute,
    nearest,
    span_mask,
    spans_mask,
    starts_within,
)
from narayaneeyam_clinic.treatments.plan_problem import Placed, Problem, Therapist, TherapyRoom, Unplaced, Why, Wish


class DayPlan:
    """What is free on one day, as masks that placing takes from and removing gives back to.

    `load` counts the minutes of each therapist over the whole plan, so that work is shared evenly.
    """

    def __init__(self, problem: Problem, day: date, load: dict[str, int]) -> None:
        self._problem = problem
        self._hours = spans_mask(problem.hours.get(day, ()))
        self._load = load
        self._there = {one.id: self._hours & spans_mask(one.hours.get(day, ())) for one in problem.therapists}
        self._people = dict(self._there)
        self._rooms = {room.id: self._hours for room in problem.rooms}
        self._patients: dict[str, int] = {}
        self._eating = spans_mask((at, at + problem.meals.minutes) for at in problem.meals.times)
        self._full = spans_mask((at, at + problem.meals.digestion) for at in problem.meals.times)
        self._able: dict[tuple[str | None, str | None], tuple[Therapist, ...]] = {}
        self._fit: dict[str | None, tuple[TherapyRoom, ...]] = {}
        for one in problem.taken:
            if one.day == day:
                self._take(one.start, one.minutes, one.therapist_ids, one.room_id, one.clean_minutes)
                if one.patient_id:
                    end = one.start + one.minutes + one.rest_minutes
                    self._patients[one.patient_id] = self._patient(one.patient_id) & ~span_mask(one.start, end)

    def place(self, wish: Wish, after: int, wished: int, therapists_before: Mapping[str, int]) -> Placed | None:
        """Puts the wish at the start nearest to `wished` that is not before `after`; None when there is none."""
        starts = from_minute(self._starts(wish), after)
        start = nearest(starts, wished)
        if start is None:
            return None
        people = self._choose_people(wish, start, therapists_before)
        room = self._choose_room(wish, start)
        placed = Placed(wish, start, people, room)
        self._change(placed, taken=True)
        return placed

    def remove(self, placed: Placed) -> None:
        """Gives everything of a placed wish back."""
        self._change(placed, taken=False)

    def put_back(self, placed: Placed) -> None:
        """As it was before it was removed."""
        self._change(placed, taken=True)

    def scarcity(self, wish: Wish) -> tuple[int, int]:
        """The fewer starts and people a wish has on an empty day, the sooner it is placed."""
        return self._starts(wish).bit_count(), len(self.able(wish))

    def able(self, wish: Wish) -> tuple[Therapist, ...]:
        """Who has learned it and is of the right sex."""
        key = (wish.skill, wish.sex)
        if key not in self._able:
            self._able[key] = tuple(
                one
                for one in self._problem.therapists
                if (wish.skill is None or wish.skill in one.skills) and (wish.sex is None or one.sex == wish.sex)
            )
        return self._able[key]

    def why_not(self, wish: Wish) -> Unplaced:
        """The first thing that stands in the way, from what never changes to what others have taken."""
        need, able = wish.therapists, self.able(wish)
        learned = [one for one in self._problem.therapists if wish.skill is None or wish.skill in one.skills]
        there = [one for one in able if starts_within(self._there[one.id], wish.minutes)]
        if not self._hours:
            return Unplaced(wish, Why.CLOSED)
        if not starts_within(self._hours, wish.minutes):
            return Unplaced(wish, Why.TOO_LONG)
        if wish.needs_room and not self._rooms_for(wish):
            return Unplaced(wish, Why.NO_ROOM_FOR_IT)
        if len(learned) < need:
            return Unplaced(wish, Why.TOO_FEW_LEARNED, need, len(learned))
        if len(able) < need:
            return Unplaced(wish, Why.TOO_FEW_OF_THE_SEX, need, len(able))
        if len(there) < need:
            return Unplaced(wish, Why.TOO_FEW_THERE, need, len(there))
        hours = starts_within(self._hours, wish.minutes)
        patient = starts_within(self._patient(wish.patient_id), wish.minutes + wish.rest_minutes) & hours
        if not patient:
            return Unplaced(wish, Why.PATIENT_BUSY)
        if not (patient := patient & self._between_meals(wish)):
            return Unplaced(wish, Why.MEALS)
        if not (patient & self._with_people(wish)):
            return Unplaced(wish, Why.THERAPISTS_BUSY, need, len(there))
        if not (patient & self._with_room(wish)):
            return Unplaced(wish, Why.ROOMS_BUSY)
        return Unplaced(wish, Why.NOT_TOGETHER)

    def _starts(self, wish: Wish) -> int:
        starts = starts_within(self._hours, wish.minutes) & self._between_meals(wish)
        starts &= starts_within(self._patient(wish.patient_id), wish.minutes + wish.rest_minutes)
        if starts:
            starts &= self._with_room(wish)
        return starts & self._with_people(wish) if starts else 0

    def _between_meals(self, wish: Wish) -> int:
        """On an empty stomach nothing begins after a meal until it is digested, and the next one waits; else nobody is
        called from the table.
        """
        if wish.empty_stomach:
            return WHOLE_DAY & ~self._full
        return starts_within(WHOLE_DAY & ~self._eating, wish.minutes)

    def _with_people(self, wish: Wish) -> int:
        return at_least((starts_within(self._people[one.id], wish.minutes) for one in self.able(wish)), wish.therapists)

    def _with_room(self, wish: Wish) -> int:
        if not wish.needs_room:
            return WHOLE_DAY
        found = 0
        for room in self._rooms_for(wish):
            found |= self._room_starts(room, wish)
        return found

    def _room_starts(self, room: TherapyRoom, wish: Wish) -> int:
        return starts_within(self._rooms[room.id] | ~self._hours & WHOLE_DAY, wish.minutes + wish.clean_minutes)

    def _rooms_for(self, wish: Wish) -> tuple[TherapyRoom, ...]:
        if wish.equipment not in self._fit:
            fitting = [
                room for room in self._problem.rooms if wish.equipment is None or wish.equipment in room.equipment
            ]
            # What has least beside what is needed goes first, so that a rare table stays free for who needs it.
            self._fit[wish.equipment] = tuple(
                sorted(fitting, key=lambda room: (len(room.equipment), room.name, room.id))
            )
        return self._fit[wish.equipment]

    def _choose_people(self, wish: Wish, start: int, before: Mapping[str, int]) -> tuple[str, ...]:
        bit = 1 << (start // STEP)
        free = [one for one in self.able(wish) if starts_within(self._people[one.id], wish.minutes) & bit]
        # Who treated this patient before goes on with it; otherwise who has learned least beside what is needed, so that
        # the others stay free for what only they can do; then who has had least to do.
        free.sort(key=lambda one: (-before.get(one.id, 0), len(one.skills), self._load.get(one.id, 0), one.id))
        return tuple(sorted(one.id for one in free[: wish.therapists]))

    def _choose_room(self, wish: Wish, start: int) -> str | None:
        if not wish.needs_room:
            return None
        bit = 1 << (start // STEP)
        return next(room.id for room in self._rooms_for(wish) if self._room_starts(room, wish) & bit)

    def _patient(self, patient_id: str) -> int:
        return self._patients.get(patient_id, WHOLE_DAY)

    def _change(self, placed: Placed, *, taken: bool) -> None:
        wish = placed.wish
        for one in placed.therapist_ids:
            self._load[one] = self._load.get(one, 0) + (wish.minutes if taken else -wish.minutes)
        rested = span_mask(placed.start, placed.start + wish.minutes + wish.rest_minutes)
        if taken:
            self._take(placed.start, wish.minutes, placed.therapist_ids, placed.room_id, wish.clean_minutes)
            self._patients[wish.patient_id] = self._patient(wish.patient_id) & ~rested
            return
        busy = span_mask(placed.start, placed.start + wish.minutes)
        for one in placed.therapist_ids:
            self._people[one] |= busy
        if placed.room_id is not None:
            cleaned = span_mask(placed.start, placed.start + wish.minutes + wish.clean_minutes)
            self._rooms[placed.room_id] |= cleaned
        self._patients[wish.patient_id] = self._patient(wish.patient_id) | rested

    def _take(
        self, start: int, minutes: int, therapist_ids: Iterable[str], room_id: str | None, clean_minutes: int
    ) -> None:
        busy = span_mask(start, start + minutes)
        for one in therapist_ids:
            if one in self._people:
                self._people[one] &= ~busy
        if room_id is not None and room_id in self._rooms:
            self._rooms[room_id] &= ~span_mask(start, start + minutes + clean_minutes)
