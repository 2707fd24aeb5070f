"""The course engine: how long a proposal takes, and how much it places beside OR-tools CP-SAT, which only this bench needs."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from importlib import import_module
from typing import Any

from narayaneeyam_clinic.treatments.day_grid import STEP, STEPS, from_minute, spans_mask, starts_within
from narayaneeyam_clinic.treatments.day_plan import DayPlan
from narayaneeyam_clinic.treatments.plan_problem import Problem, Wish
from narayaneeyam_clinic.treatments.session_plan_rules import propose
from tests.bench.course_world import course_problem
from tests.bench.results import Result

SECONDS = 2.0
AS_GOOD_AS = 0.95
SOLVER_SECONDS = 20.0
JUDGED_DAYS = 3


def proposal_time() -> Result:
    """40 patients and 14 days, CPU time of the slower of two clinics: one with room, one too small."""
    took, notes = [], []
    for therapists, rooms in ((14, 10), (9, 7)):
        problem = course_problem(therapists=therapists, rooms=rooms)
        began = time.process_time()
        proposal = propose(problem)
        took.append(time.process_time() - began)
        notes.append(f"{len(proposal.placed)} of {len(problem.wishes)} placed by {therapists} therapists")
    return Result("course proposal", max(took), "s CPU", "at most 2 s", SECONDS, note="; ".join(notes))


def placed_beside_cp_sat() -> Result | None:
    """Sessions placed on the fullest days of a clinic with little room; None without OR-tools."""
    try:
        cp_model = import_module("ortools.sat.python.cp_model")
    except ImportError:
        return None
    problem = course_problem(therapists=12, rooms=9)
    by_day: dict[date, list[Wish]] = {}
    for wish in problem.wishes:
        by_day.setdefault(wish.day, []).append(wish)
    unplaced: dict[date, int] = {}
    for one in propose(problem).unplaced:
        unplaced[one.wish.day] = unplaced.get(one.wish.day, 0) + 1
    fullest = sorted(by_day, key=lambda day: (-unplaced.get(day, 0), -len(by_day[day]), day))[:JUDGED_DAYS]
    ours = theirs = bound = 0
    for day in fullest:
        of_day = replace(problem, wishes=tuple(by_day[day]))
        ours += len(propose(of_day).placed)
        found, best = _cp_sat(cp_model, of_day, day)
        theirs, bound = theirs + found, bound + best
    wishes = sum(len(by_day[day]) for day in fullest)
    return Result(
        "sessions placed beside CP-SAT", ours / theirs, "of its", "at least 0.95 of what CP-SAT places in 20 s a day",
        AS_GOOD_AS, at_least=True,
        note=f"{ours} beside {theirs} of {wishes} wished on {len(fullest)} days; nobody can place more than {bound}",
    )  # fmt: skip


def _cp_sat(cp_model: Any, problem: Problem, day: date) -> tuple[int, int]:
    """What the solver places, and its proof of how many could be."""
    model = cp_model.CpModel()
    empty = DayPlan(replace(problem, wishes=()), day, {})
    people: dict[str, list[Any]] = {}
    rooms: dict[str, list[Any]] = {}
    patients: dict[str, list[Any]] = {}
    variables: dict[str, tuple[Wish, Any, Any]] = {}
    for wish in problem.wishes:
        allowed = _allowed(problem, day, wish)
        if not allowed:
            continue
        there = model.new_bool_var(f"there {wish.key}")
        start = model.new_int_var_from_domain(cp_model.Domain.from_values(allowed), f"start {wish.key}")
        variables[wish.key] = (wish, start, there)
        patients.setdefault(wish.patient_id, []).append(
            model.new_optional_fixed_size_interval_var(
                start, _steps(wish.minutes + wish.rest_minutes), there, "patient"
            )
        )
        chosen = []
        for one in empty.able(wish):
            works = starts_within(spans_mask(one.hours.get(day, ())), wish.minutes)
            if not works:
                continue
            takes = model.new_bool_var(f"{one.id} {wish.key}")
            chosen.append(takes)
            people.setdefault(one.id, []).append(
                model.new_optional_fixed_size_interval_var(start, _steps(wish.minutes), takes, "person")
            )
        model.add(sum(chosen) == wish.therapists * there)
        if wish.needs_room:
            taken = []
            for room in problem.rooms:
                if wish.equipment is None or wish.equipment in room.equipment:
                    takes = model.new_bool_var(f"{room.id} {wish.key}")
                    taken.append(takes)
                    size = _steps(wish.minutes + wish.clean_minutes)
                    rooms.setdefault(room.id, []).append(
                        model.new_optional_fixed_size_interval_var(start, size, takes, "room")
                    )
            model.add(sum(taken) == there)
    for intervals in (*people.values(), *rooms.values(), *patients.values()):
        model.add_no_overlap(intervals)
    for first, start, there in variables.values():
        for other, later, also in variables.values():
            if first.course_id == other.course_id and (first.position, first.key) < (other.position, other.key):
                model.add(later >= start + _steps(first.minutes + first.rest_minutes)).only_enforce_if(there, also)
    model.maximize(sum(there for _, _, there in variables.values()))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = SOLVER_SECONDS
    solver.parameters.num_workers = 2
    solver.solve(model)
    return round(solver.objective_value), int(solver.best_objective_bound + 1e-6)


def _allowed(problem: Problem, day: date, wish: Wish) -> list[int]:
    """Steps at which the clinic is open and the patient's meals allow it."""
    open_hours = spans_mask(problem.hours.get(day, ()))
    starts = starts_within(open_hours, wish.minutes)
    length = problem.meals.digestion if wish.empty_stomach else problem.meals.minutes
    meals = spans_mask((at, at + length) for at in problem.meals.times)
    free = ((1 << STEPS) - 1) & ~meals
    starts &= free if wish.empty_stomach else starts_within(free, wish.minutes)
    return [at for at in range(STEPS) if from_minute(starts, at * STEP) & (1 << at)]


def _steps(minutes: int) -> int:
    return -(-minutes // STEP)
