"""Ten thousand clinics on paper: a queue of pushes, pulls and waiting polls before stateless servers and shards.

    python3 dev.py exec python -m tests.bench.scale_simulation [--clinics 10000] [--servers 8] [--shards 4] …

Costs per request are what `python3 dev.py bench sync` measures on one machine; give them again when they change. The
simulation is of the busiest ten minutes of a day, with one server dying in the middle of it. Nothing here touches a
network or a database: it only adds up waiting times.
"""

from __future__ import annotations

import argparse
import heapq
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

# Shares of clinics by (PCs, saves a day); a usual and a large clinic of docs/scale.md, and a small one.
CLINICS = ((0.35, 2, 300), (0.60, 5, 500), (0.05, 30, 5_000))
BUSIEST_HOUR = 0.2
POLL_SECONDS = 25.0
MINUTES = 10


@dataclass(frozen=True, slots=True)
class Costs:
    """Milliseconds of one core: a push, a pull that brings something, a poll that brings nothing, a hello; and a commit
    of the shard, which also holds the clinic's lock.
    """

    push: float
    pull: float
    poll: float
    hello: float
    commit: float


@dataclass(slots=True)
class Station:
    """Works off what comes, one after the other, on `cores`; knows when each core is free again."""

    cores: int
    free_at: list[float] = field(default_factory=list)
    busy: float = 0.0

    def __post_init__(self) -> None:
        self.free_at = [0.0] * self.cores

    def serve(self, at: float, seconds: float) -> float:
        """When the work is done."""
        begins = max(at, heapq.heappop(self.free_at))
        heapq.heappush(self.free_at, begins + seconds)
        self.busy += seconds
        return begins + seconds


@dataclass(frozen=True, slots=True)
class Outcome:
    """Waiting times of pushes in ms, and how busy the stations were (0 to 1)."""

    pushes: int
    median: float
    p95: float
    p99: float
    worst_after_failure: float
    server_load: float
    shard_load: float


def simulate(clinics: int, servers: int, shards: int, costs: Costs, *, dies: bool, seed: int = 1) -> Outcome:
    """The busiest minutes; with `dies` one server is lost half-way, and its PCs come to the others with a hello each."""
    chance = random.Random(seed)
    seconds = MINUTES * 60
    stations = [Station(1) for _ in range(servers)]
    stores = [Station(2) for _ in range(shards)]
    sizes = chance.choices(CLINICS, weights=[share for share, _, _ in CLINICS], k=clinics)
    events: list[tuple[float, str, int]] = []
    for clinic, (_, pcs, saves) in enumerate(sizes):
        rate = saves * BUSIEST_HOUR / 3600
        at = chance.expovariate(rate)
        while at < seconds:
            events.append((at, "push", clinic))
            at += chance.expovariate(rate)
        for _ in range(pcs):
            at = chance.uniform(0, POLL_SECONDS)
            while at < seconds:
                events.append((at, "poll", clinic))
                at += POLL_SECONDS
    failure = seconds / 2
    if dies:
        moved = sum(pcs for clinic, (_, pcs, _) in enumerate(sizes) if clinic % servers == 0)
        # Each comes back within half a minute, after a pause of its own (back-off with jitter).
        events += [(failure + chance.uniform(0.5, 30), "hello", chance.randrange(clinics)) for _ in range(moved)]
    of_kind = {"poll": costs.poll, "pull": costs.pull, "hello": costs.hello}
    heapq.heapify(events)
    answers: list[float] = []
    worst = 0.0
    while events:
        at, kind, clinic = heapq.heappop(events)
        place = clinic % servers
        if dies and at >= failure and place == 0:
            place = 1 + clinic % (servers - 1)
        station, store = stations[place], stores[clinic % shards]
        if kind == "push":
            done = store.serve(station.serve(at, costs.push / 1000), costs.commit / 1000)
            answers.append(done - at)
            if at >= failure:
                worst = max(worst, done - at)
            for _ in range(sizes[clinic][1] - 1):
                heapq.heappush(events, (done, "pull", clinic))
        else:
            station.serve(at, of_kind[kind] / 1000)
    answers.sort()
    median, p95, p99 = (1000 * answers[int(len(answers) * part)] for part in (0.5, 0.95, 0.99))
    running = servers - 0.5 if dies else servers
    server_load = sum(station.busy for station in stations) / (running * seconds)
    shard_load = sum(store.busy for store in stores) / (2 * shards * seconds)
    return Outcome(len(answers), median, p95, p99, 1000 * worst, server_load, shard_load)


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in (("clinics", 10_000), ("servers", 8), ("shards", 4)):
        parser.add_argument(f"--{name}", type=int, default=value)
    for name, cost in (("push", 4.0), ("pull", 1.5), ("poll", 1.0), ("hello", 6.0), ("commit", 3.0)):
        parser.add_argument(f"--{name}-ms", type=float, default=cost)
    asked = parser.parse_args(given)
    costs = Costs(asked.push_ms, asked.pull_ms, asked.poll_ms, asked.hello_ms, asked.commit_ms)
    print(
        f"{asked.clinics} clinics, {asked.shards} shards, {MINUTES} minutes of the busiest hour; ms of a push's answer"
    )
    print("servers  a server dies  pushes  median    p95    p99  worst after  servers busy  shards busy")
    for servers in (asked.servers // 2, asked.servers, asked.servers * 2):
        for dies in (False, True):
            found = simulate(asked.clinics, max(servers, 2), asked.shards, costs, dies=dies)
            print(
                f"{max(servers, 2):7}  {'yes' if dies else 'no':>13}  {found.pushes:6}  {found.median:6.1f} {found.p95:6.1f}"
                f" {found.p99:6.1f}  {found.worst_after_failure:11.1f}  {found.server_load:12.0%}  {found.shard_load:11.0%}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
