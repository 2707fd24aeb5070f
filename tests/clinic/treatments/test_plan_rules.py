"""Orders as days, days as places: the rules without a database."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.treatments.clash_rules import clashes_among
from narayaneeyam_clinic.treatments.course_rules import ItemPlan, course_days, day_wishes, doses_of
from narayaneeyam_clinic.treatments.course_templates import course_templates
from narayaneeyam_clinic.treatments.day_grid import at_least, nearest, span_mask, starts_within
from narayaneeyam_clinic.treatments.hours_rules import parse_hours, parse_times, without
from narayaneeyam_clinic.treatments.plan_problem import Problem, Taken, Therapist, TherapyRoom, Why, Wish
from narayaneeyam_clinic.treatments.session_plan_rules import propose
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import Phase
from tests.bench.course_world import course_problem

DAY = date(2026, 11, 23)
MORNING: dict[date, tuple[tuple[int, int], ...]] = {DAY: ((7 * 60, 12 * 60),)}


def therapist(
    name: str, sex: str = "female", *skills: str, hours: tuple[tuple[int, int], ...] = ((0, 1440),)
) -> Therapist:
    return Therapist(name, name, sex, frozenset(skills), {DAY: hours})


def wish(key: str = "a", **more: Any) -> Wish:
    made = Wish(key, f"course {key}", f"patient {key}", "Abhyangam", DAY, 0, 60, 2)
    return replace(made, **more)


def problem(*wishes: Wish, **more: Any) -> Problem:
    made = Problem(
        wishes,
        (therapist("Ambika"), therapist("Bhavani"), therapist("Chandran", "male"), therapist("Devan", "male")),
        (TherapyRoom("one", "One", frozenset({"droni"})), TherapyRoom("two", "Two", frozenset())),
        MORNING,
    )
    return replace(made, **more)


def test_an_order_becomes_days():
    """TREAT-4: Yoga vasti is eight days, oil and decoction in turn, and rising doses go on with the last."""
    items = next(one.items for one in course_templates() if one.key == "yoga-vasti")
    wishes = day_wishes(items, DAY)
    kind = {therapy_id("anuvasana-vasti"): "A", therapy_id("niruha-vasti"): "N"}
    by_day = {one.day: kind[items[one.position].therapy_id] for one in wishes if items[one.position].therapy_id in kind}
    assert "".join(by_day[day] for day in sorted(by_day)) == "ANANANAA"
    assert course_days(items) == 8
    rising = ItemPlan(therapy_id("snehapanam"), Phase.PURVA, days=4, doses=doses_of("30, 60 | 90"))
    assert [one.dose for one in day_wishes([rising], DAY)] == ["30", "60", "90", "90"]
    twice = ItemPlan(therapy_id("thalam"), Phase.PRADHANA, from_day=1, days=5, every_days=2, per_day=2)
    assert [(one.day - DAY).days for one in day_wishes([twice], DAY)] == [1, 1, 3, 3, 5, 5]
    with pytest.raises(Refused, match="course_item_wrong"):
        day_wishes([replace(twice, per_day=9)], DAY)


def test_templates_stand_on_therapies_of_the_list():
    """TREAT-3: the order of purva, pradhana and paschat holds in every template."""
    order = [Phase.PURVA, Phase.PRADHANA, Phase.PASCHAT]
    for template in course_templates():
        assert template.items
        assert template.days <= 16
        begins = {phase: min((i.from_day for i in template.items if i.phase is phase), default=0) for phase in order}
        assert begins[Phase.PURVA] <= begins[Phase.PRADHANA]


def test_a_plan_puts_people_room_and_patient_together():
    """TREAT-5: a whole clinic of courses without one clash: places, rests, cleaning, skill, sex, leave, hours and meals."""
    whole = course_problem(patients=20, days=7, therapists=8, rooms=6)
    began = time.process_time()
    made = propose(whole)
    assert time.process_time() - began < 2
    assert len(made.placed) + len(made.unplaced) == len(whole.wishes)
    assert len(made.placed) > len(whole.wishes) * 0.9
    assert clashes_among(whole, made.placed) == []
    in_order: dict[tuple[str, date], list[tuple[int, int]]] = {}
    for one in made.placed:
        in_order.setdefault((one.wish.course_id, one.wish.day), []).append((one.wish.position, one.start))
    for starts in in_order.values():
        assert [start for _, start in sorted(starts)] == sorted(start for _, start in starts)


def test_the_same_problem_has_the_same_answer():
    """TREAT-6"""
    small = course_problem(patients=6, days=3)
    assert propose(small) == propose(small)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"hours": {}}, Why.CLOSED),
        ({"hours": {DAY: ((420, 470),)}}, Why.TOO_LONG),
        ({"rooms": ()}, Why.NO_ROOM_FOR_IT),
        ({"therapists": (therapist("Ambika"),)}, Why.TOO_FEW_LEARNED),
        ({"wishes": (wish(sex="other"),)}, Why.TOO_FEW_OF_THE_SEX),
        ({"therapists": (therapist("Ambika"), therapist("Bhavani", hours=()))}, Why.TOO_FEW_THERE),
        ({"taken": (Taken(DAY, 400, 300, patient_id="patient a"),)}, Why.PATIENT_BUSY),
        ({"taken": (Taken(DAY, 400, 330, therapist_ids=("Ambika", "Bhavani", "Chandran")),)}, Why.THERAPISTS_BUSY),
        ({"taken": (Taken(DAY, 400, 330, room_id="one"), Taken(DAY, 400, 330, room_id="two"))}, Why.ROOMS_BUSY),
    ],
)
def test_what_has_no_place_says_why(change: dict[str, Any], why: Why):
    """TREAT-6"""
    made = propose(replace(problem(wish()), **change))
    assert [one.why for one in made.unplaced] == [why]
    assert not made.placed


def test_an_empty_stomach_waits_for_the_meal_and_the_meal_for_the_stomach():
    """TREAT-5"""
    meals = problem().meals
    eating = replace(meals, times=(8 * 60,))
    made = propose(problem(wish(empty_stomach=True, best_minute=9 * 60), wish("b", best_minute=8 * 60), meals=eating))
    starts = {one.wish.key: one.start for one in made.placed}
    assert starts["a"] in (7 * 60 + 55, 10 * 60)
    assert not 7 * 60 < starts["b"] < 8 * 60 + 30


def test_the_grid():
    free = span_mask(7 * 60, 8 * 60)
    assert starts_within(free, 60) == 1 << (7 * 12)
    assert starts_within(free, 65) == 0
    assert nearest(starts_within(free, 30), 8 * 60) == 7 * 60 + 30
    assert at_least([0b011, 0b110, 0b010], 2) == 0b010
    assert at_least([0b011, 0b110], 3) == 0


def test_hours_as_they_are_typed():
    assert parse_hours("14-18, 7:00 - 13.00") == ((420, 780), (840, 1080))
    assert parse_times("8:00, 13, 19:30") == (480, 780, 1170)
    assert without([(420, 780)], [(480, 540)]) == ((420, 480), (540, 780))
    for wrong in ("7-6", "25:00-26:00", "morning", "7-9, 8-10"):
        with pytest.raises(Refused, match="therapy_hours_not_understood"):
            parse_hours(wrong)


def test_days_in_the_past_ask_for_nothing():
    assert day_wishes([], DAY - timedelta(days=1)) == []
