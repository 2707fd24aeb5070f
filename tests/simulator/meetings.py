"""All PCs of a world meet, and what then stands on each."""

from __future__ import annotations

from collections.abc import Callable

from tests.simulator import work
from tests.simulator.pc import Pc
from tests.simulator.world import World

Make = Callable[..., World]


def all_meet(world: World, rounds: int = 2) -> None:
    for _ in range(rounds):
        for pc in world.pcs:
            pc.exchange()


def everywhere(world: World, sql: str, *values: object) -> list[tuple[object, ...]]:
    answers = [pc.rows(sql, *values) for pc in world.pcs]
    assert all(answer == answers[0] for answer in answers)
    return answers[0]


OF_BOTH = "SELECT device_id, server_order IS NULL FROM change_group WHERE stamp = ?"


def with_the_same_unsent_group(world: World) -> tuple[Pc, Pc, int]:
    """Two copies of one disk with a group (its stamp) that nobody else has, of a device as which a third one goes on."""
    counter = world.pcs[1]
    first = world.clone_of(counter, "First clone")
    work.register(first, "By the first clone")
    first.exchange()
    world.advance(seconds=1)
    work.register(counter, "On two PCs")
    ((stamp,),) = counter.rows("SELECT stamp FROM change_group WHERE server_order IS NULL")
    return counter, world.clone_of(counter, "Second clone"), stamp
