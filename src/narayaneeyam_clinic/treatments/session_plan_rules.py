"""The course engine: places wishes so that therapists, room and patient are free together (TREAT-5, TREAT-6). No database.

Each day is planned by itself. What belongs to one course and day is a chain that keeps its order. Chains with the fewest
possibilities go first; then, as long as something has no place or stands far from its best time, a few chains that are in
the way are taken out and put back in another order, and what is no better is undone. The number of tries is fixed and
chance comes from the seed, so that the same problem always has the same answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from narayaneeyam_clinic.treatments.day_plan import DayPlan
from narayaneeyam_clinic.treatments.plan_problem import Placed, Problem, Proposal, Unplaced, Wish

# A session without a place weighs more than any wait of a day.
_NO_PLACE = 10_000
# Tries of all days together, and at the most of one; so many of a day go to better times when everything has a place.
_TRIES = 2_400
_TRIES_OF_A_DAY = 800
_TRIES_FOR_TIME = 12
_TAKEN_OUT = (2, 6)


@dataclass(slots=True)
class _Chain:
    """The sessions of one course on one day, in their order, with where they stand now."""

    wishes: tuple[Wish, ...]
    placed: list[Placed] = field(default_factory=list)

    @property
    def key(self) -> str:
        return self.wishes[0].key

    def cost(self) -> int:
        """Minutes away from the best times, and much for what has no place."""
        away = sum(abs(one.start - one.wish.best_minute) for one in self.placed if one.wish.best_minute is not None)
        return away + _NO_PLACE * (len(self.wishes) - len(self.placed))


@dataclass(slots=True)
class _Day:
    """One day while it is planned."""

    plan: DayPlan
    chains: list[_Chain]

    def cost(self) -> int:
        return sum(chain.cost() for chain in self.chains)


def propose(problem: Problem, *, seed: int = 1) -> Proposal:
    """Every wish placed, or with the reason why not; by day, time and key."""
    chance = Random(seed)  # noqa: S311  # an order of tries, no secret
    load: dict[str, int] = {}
    treated_by: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    days: list[_Day] = []
    for day, chains in sorted(_chains_by_day(problem).items()):
        plan = DayPlan(problem, day, load)
        _begin(_Day(plan, chains), treated_by)
        days.append(_Day(plan, chains))
        for one in (placed for chain in chains for placed in chain.placed):
            for therapist in one.therapist_ids:
                treated_by[one.wish.course_id][therapist] += 1
    in_need = sum(day.cost() >= _NO_PLACE for day in days)
    for one_day in days:
        tries = min(_TRIES_OF_A_DAY, _TRIES // in_need) if one_day.cost() >= _NO_PLACE else _TRIES_FOR_TIME
        _better(one_day, tries, treated_by, chance)
    return _result(days)


def _result(days: list[_Day]) -> Proposal:
    placed: list[Placed] = []
    unplaced: list[Unplaced] = []
    for day in days:
        for chain in day.chains:
            placed += chain.placed
            done = {one.wish.key for one in chain.placed}
            unplaced += [day.plan.why_not(wish) for wish in chain.wishes if wish.key not in done]
    return Proposal(
        tuple(sorted(placed, key=lambda one: (one.wish.day, one.start, one.wish.key))),
        tuple(sorted(unplaced, key=lambda one: (one.wish.day, one.wish.key))),
    )


def _chains_by_day(problem: Problem) -> dict[date, list[_Chain]]:
    groups: dict[tuple[date, str], list[Wish]] = defaultdict(list)
    for wish in problem.wishes:
        groups[wish.day, wish.course_id].append(wish)
    days: dict[date, list[_Chain]] = defaultdict(list)
    for (day, _course), wishes in sorted(groups.items()):
        days[day].append(_Chain(tuple(sorted(wishes, key=lambda one: (one.position, one.key)))))
    return days


def _begin(day: _Day, treated_by: dict[str, dict[str, int]]) -> None:
    """The hardest first; where that leaves something without a place, the smallest first if that leaves less."""
    hardest = sorted(day.chains, key=lambda one: _hardest_first(day.plan, one))
    costs: list[int] = []
    for order in (hardest, sorted(hardest, key=_smallest_first), hardest):
        if len(costs) == 2 and costs[1] <= costs[0]:
            return
        for chain in day.chains:
            _take_out(day.plan, chain)
        for chain in order:
            _place(day.plan, chain, treated_by)
        costs.append(day.cost())
        if costs[0] < _NO_PLACE:
            return


def _better(day: _Day, tries: int, treated_by: dict[str, dict[str, int]], chance: Random) -> None:
    """Takes out what has no place with what stands around some hour, and puts it back in another order; worse is undone."""
    plan, cost = day.plan, day.cost()
    for turn in range(tries):
        if cost == 0 or (cost < _NO_PLACE and turn >= _TRIES_FOR_TIME):
            return
        worst = chance.choice(_to_better(day.chains))
        out = [worst, *_around(day.chains, worst, chance)]
        before = {chain.key: list(chain.placed) for chain in out}
        cost_before = sum(chain.cost() for chain in out)
        for chain in out:
            _take_out(plan, chain)
        # The smaller first as often as the one that had no place: both packings are worth a look.
        chance.shuffle(out)
        if turn % 2:
            out.sort(key=_smallest_first)
        for chain in out:
            _place(plan, chain, treated_by)
        cost_after = sum(chain.cost() for chain in out)
        if cost_after <= cost_before:
            cost += cost_after - cost_before
            continue
        for chain in out:
            _take_out(plan, chain)
        for chain in out:
            _put_back(plan, chain, before[chain.key])


def _to_better(chains: list[_Chain]) -> list[_Chain]:
    """Those with something that has no place; when all have one, those that stand away from their best time."""
    without = [chain for chain in chains if len(chain.placed) < len(chain.wishes)]
    return without or [chain for chain in chains if chain.cost()]


def _around(chains: list[_Chain], worst: _Chain, chance: Random) -> list[_Chain]:
    """A few other chains that have a session near one hour, chosen by chance."""
    others = [chain for chain in chains if chain is not worst and chain.placed]
    if not others:
        return []
    hour = chance.choice(chance.choice(others).placed).start
    others.sort(key=lambda chain: (min(abs(one.start - hour) for one in chain.placed), chain.key))
    return others[: chance.randint(*_TAKEN_OUT)]


def _smallest_first(chain: _Chain) -> int:
    return sum(map(_size, chain.wishes))


def _hardest_first(plan: DayPlan, chain: _Chain) -> tuple[int, int, str]:
    starts, people = min(plan.scarcity(wish) for wish in chain.wishes)
    return starts - sum(wish.minutes * max(1, wish.therapists) for wish in chain.wishes) // 30, people, chain.key


def _place(plan: DayPlan, chain: _Chain, treated_by: dict[str, dict[str, int]]) -> None:
    """Each after the one before and its rest; one that has no place does not hold up the next."""
    after = 0
    for wish in chain.wishes:
        wished = max(after, wish.best_minute) if wish.best_minute is not None else after
        placed = plan.place(wish, after, wished, treated_by.get(wish.course_id, {}))
        if placed is not None:
            chain.placed.append(placed)
            after = placed.start + wish.minutes + wish.rest_minutes


def _size(wish: Wish) -> int:
    return wish.minutes * max(1, wish.therapists)


def _take_out(plan: DayPlan, chain: _Chain) -> None:
    for placed in chain.placed:
        plan.remove(placed)
    chain.placed = []


def _put_back(plan: DayPlan, chain: _Chain, old: Sequence[Placed]) -> None:
    for placed in old:
        plan.put_back(placed)
    chain.placed = list(old)
