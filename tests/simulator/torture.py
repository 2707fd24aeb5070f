"""Runs by seed: people work, lines break, clocks jump, disks are put back, servers are restored; then everything must hold.

    python3 dev.py torture --seeds 500 [--seed 42] [--steps 120] [--disasters]

A seed reproduces its run exactly. `--disasters`: more disks and servers are put back, also by a mere copy, and backups work on
other PCs while the old ones come back. `--processes` does it to real processes (tests/processes/torture.py). `--year` plays
300 days of a shop and compares them with a pencil (tests/journeys/many_years.py).
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from narayaneeyam_clinic.sync.number_series import become_new_device
from tests.journeys.many_years import DAYS, many_years
from tests.processes.torture import torture as torture_processes
from tests.simulator.invariants import all_hold, nothing_half
from tests.simulator.line import BAD_LINE, NO_FAULTS, Faults
from tests.simulator.pc import Pc
from tests.simulator.template import Template, make_template
from tests.simulator.work import Job, something
from tests.simulator.world import World, world_of

STEPS = 120
_WEATHER: tuple[Faults, ...] = (
    NO_FAULTS,
    BAD_LINE,
    Faults(answer_lost=200, repeated=200),
    Faults(power_cut=80, meanwhile=200),
)
_CLOCKS_WRONG_BY = tuple(
    timedelta(**by)
    for by in (
        {"days": -6000},
        {"days": 3000},
        {"hours": -1},
        {"hours": 2},
        {"minutes": 1},
        {"seconds": 0},
        {"seconds": 0},
    )
)


def run(
    home: Path, template: Template, seed: int, steps: int = STEPS, *, books: bool = False, jobs: tuple[Job, ...] = (),
    disasters: bool = False,
) -> World:  # fmt: skip
    """One run, with what people do chosen where asked for; raises AssertionError (with the story) when something fails."""
    with world_of(home, template, seed, pcs=2 + seed % 2) as world:
        world.books, world.jobs = books, jobs
        world.works = lambda world, pc: something(world, pc, within=True)
        for _ in range(steps):
            step(world, _WEIGHED + _DISASTERS if disasters else _WEIGHED)
        all_hold(world)
        return world


def step(world: World, weighed: Weighed) -> None:
    """One thing happens, chosen by chance."""
    world.advance(seconds=world.chance.choice([0, 0.01, 1, 30, 600, 7000]))
    happens = world.chance.choices([one for one, _ in weighed], weights=[often for _, often in weighed])[0]
    happens(world, world.chance.choice(world.pcs))


def _work(world: World, pc: Pc) -> None:
    something(world, pc)


def _exchange(world: World, pc: Pc) -> None:
    state = pc.exchange()
    world.tell(f"{pc.name}: exchange -> {'no power' if state is None else f'{state.kind} {state.problem or str()}'}")
    _met_the_server(pc)


def _wait(world: World, pc: Pc) -> None:
    if pc.link.pause_left() == 0:
        world.tell(f"{pc.name}: waits")
        pc.tried(lambda: pc.link.wait(0))


def _power_cut(world: World, pc: Pc) -> None:
    """In the middle of a save or of an exchange."""
    steps = world.chance.choice([1, 5, 20, 60, 150, 400])
    world.tell(f"{pc.name}: the power goes after {steps}")
    pc.cut_power_after(steps)
    world.chance.choice([something, _exchange])(world, pc)
    nothing_half(pc)


def _cut_after_commit(world: World, pc: Pc) -> None:
    world.tell(f"{pc.name}: the power goes after a commit")
    pc.cut_after_commit = True
    something(world, pc)
    pc.cut_after_commit = False


def _weather(world: World, pc: Pc) -> None:
    world.faults = world.chance.choice(_WEATHER)
    world.tell(f"line: {world.faults}")


def _goes_on_or_offline(world: World, pc: Pc) -> None:
    pc.is_offline = not pc.is_offline
    world.tell(f"{pc.name}: {'offline' if pc.is_offline else 'online'}")


def _clock(world: World, pc: Pc) -> None:
    pc.clock.wrong_by = world.chance.choice(_CLOCKS_WRONG_BY)
    pc.clock.drift = world.chance.choice([0, 0, 0.0001, -0.0001])
    world.tell(f"{pc.name}: clock wrong by {pc.clock.wrong_by}")


def _late(world: World, pc: Pc) -> None:
    world.deliver_late()


def _days_pass(world: World, pc: Pc) -> None:
    world.advance(days=world.chance.randrange(1, 4))


def _image(world: World, pc: Pc) -> None:
    if len(pc.images) < 2:
        pc.take_image()


def _put_back(world: World, pc: Pc) -> None:
    if not pc.images:
        return
    keeps_marks = world.chance.random() < 0.5
    world.tell(f"{pc.name}: put back, marks {'kept' if keeps_marks else 'old'}")
    pc.put_back(world.chance.choice(pc.images), keeps_marks=keeps_marks)
    pc.was_put_back_whole |= not keeps_marks
    world.forget_lost()
    if not keeps_marks:
        # The paper exists, and nothing else in the world knows of it.
        world.printed = {number: bill for number, bill in world.printed.items() if bill not in world.lost_bills}
    world.saw_commits(pc)


def _clone(world: World, pc: Pc) -> None:
    if len(world.pcs) < 4:
        clone = world.clone_of(pc, f"{pc.name}'s clone {len(world.pcs)}")
        world.tell(f"{clone.name} is made")


def _backup_works_elsewhere(world: World, pc: Pc) -> None:
    """On another PC; the old one goes on beside it."""
    if len(world.pcs) < 4:
        restored = world.clone_of(pc, f"{pc.name}'s backup {len(world.pcs)}")
        become_new_device(restored.clinic, "restored from a backup")
        restored.start_again()
        world.tell(f"{restored.name} is restored")


def _server_copied(world: World, pc: Pc) -> None:
    if world.backups < 3:
        world.copy_of_server()
        world.tell("server's files copied")


def _server_put_back(world: World, pc: Pc) -> None:
    files = sorted(world.home.glob("server-files-*"))
    if files:
        world.put_server_back(world.chance.choice(files))
        world.tell("server's files put back")


def _server_restarts(world: World, pc: Pc) -> None:
    world.stop_server()
    if world.chance.random() < 0.5:
        _exchange(world, pc)
    world.start_server()
    world.tell("server restarted")


def _server_backup(world: World, pc: Pc) -> None:
    if world.backups < 3:
        world.back_server_up()
        world.tell("server backed up")


def _server_restored(world: World, pc: Pc) -> None:
    backups = sorted(world.home.glob("server-backup-*"))
    if backups:
        world.restore_server(world.chance.choice(backups))
        world.tell("server restored")


def _new_pc(world: World, pc: Pc) -> None:
    if len(world.pcs) < 4 and not world.is_server_behind():
        world.another_pc(f"New {len(world.pcs)}")
        world.tell(f"{world.pcs[-1].name} joins")


def _met_the_server(pc: Pc) -> None:
    row = pc.rows("SELECT reissue, device_id FROM server_link")
    if pc.link.state().kind == "up_to_date" and row and row[0][1] == pc.clinic.device.id:
        pc.was_put_back_whole = False


Happening = Callable[[World, Pc], None]
Weighed = tuple[tuple[Happening, int], ...]
_WEIGHED: Weighed = (
    (_work, 50), (_exchange, 28), (_wait, 4), (_power_cut, 5), (_cut_after_commit, 2), (_weather, 3),
    (_goes_on_or_offline, 3), (_clock, 3), (_late, 4), (_days_pass, 1), (_image, 2), (_put_back, 1), (_clone, 1),
    (_server_restarts, 1), (_server_backup, 2), (_server_restored, 1), (_new_pc, 1),
)  # fmt: skip
_DISASTERS: Weighed = (
    (_backup_works_elsewhere, 5), (_server_copied, 5), (_server_put_back, 5), (_put_back, 2), (_clone, 1),
)  # fmt: skip
HAPPENINGS = tuple(happening for happening, _ in _WEIGHED)


def main(arguments: list[str]) -> int:
    """0 when every seed held."""
    told = argparse.ArgumentParser(prog="dev.py torture", description=__doc__.splitlines()[0])
    told.add_argument("--seeds", type=int, default=20, help="how many runs")
    told.add_argument("--seed", type=int, help="this one alone, or the first of --seeds")
    told.add_argument("--steps", type=int, default=STEPS)
    told.add_argument("--disasters", action="store_true", help="more disks and servers are put back")
    told.add_argument("--story", action="store_true", help="tell what happened also when everything held")
    told.add_argument("--year", action="store_true", help="instead: 300 days of a shop of three PCs, beside a pencil")
    told.add_argument("--days", type=int, default=DAYS, help="of --year")
    told.add_argument("--processes", action="store_true", help="instead: real processes, a bad line and kill -9")
    given = told.parse_args(arguments)
    first = given.seed if given.seed is not None else 0
    seeds = range(first, first + (1 if given.seed is not None and "--seeds" not in arguments else given.seeds))
    if given.processes:
        return torture_processes(seeds)
    if given.year:
        return many_years(seeds, given.days)
    room = Path("/dev/shm")  # noqa: S108  # much written, nothing kept
    failed: list[int] = []
    with tempfile.TemporaryDirectory(prefix="torture-", dir=room if room.is_dir() else None) as home:
        template = make_template(Path(home) / "template")
        for seed in seeds:
            begun = time.process_time()
            folder = Path(home) / f"run-{seed}"
            try:
                world = run(folder, template, seed, given.steps, disasters=given.disasters)
                outcome = f"held   {len(world.committed):5} groups, {len(world.printed):3} bills"
                if given.story:
                    sys.stdout.write("\n".join(world.story) + "\n")
            except Exception as fault:  # noqa: BLE001  # whatever it is, the next seed runs
                failed.append(seed)
                outcome = f"FAILED {type(fault).__name__}: {str(fault)[:200]}"
                sys.stdout.write("".join(traceback.format_exception(fault)))
            sys.stdout.write(f"seed {seed:6} {time.process_time() - begun:6.1f} s  {outcome}\n")
            sys.stdout.flush()
            shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(
        f"{len(seeds) - len(failed)} of {len(seeds)} seeds held.{f' Failed: {failed}' if failed else ''}\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":
        # The order of sets is part of chance too.
        os.environ["PYTHONHASHSEED"] = "0"
        os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        os.execv(sys.executable, [sys.executable, "-m", "tests.simulator.torture", *sys.argv[1:]])  # noqa: S606
    sys.exit(main(sys.argv[1:]))
