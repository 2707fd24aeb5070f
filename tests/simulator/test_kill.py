"""PC and server as processes that are killed at any moment: afterwards both are whole and hold the same (SIM-25)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from random import Random

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.digest import table_digests
from tests import forked
from tests.simulator.template import Template
from tests.simulator.world import PATIENCE, World, world_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


def start(world: World, at: int) -> subprocess.Popen[str]:
    """One PC and the server at work in a process of their own, on the world's files."""
    pc = world.pcs[at]
    return forked.begin(
        "tests.simulator.process_to_kill", pc.folder, pc.key.hex(), world.server_file, stdout=subprocess.PIPE, text=True
    )


def killed_somewhere(process: subprocess.Popen[str], chance: Random) -> int:
    """After some of its steps, while it is in the middle of the next. Returns how many groups it said were committed."""
    assert process.stdout is not None
    said = 0
    for _ in range(chance.randrange(1, 12)):
        line = process.stdout.readline()
        said = max(said, json.loads(line)["saved"]) if line else said
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    return said


def test_killed_at_any_moment(template: Template, tmp_path: Path):
    """SIM-25: nothing that was said to be saved is gone."""
    chance = Random(25)
    saved: dict[int, int] = {}
    with world_of(tmp_path, template, 25, pcs=2) as world:
        for pc in world.pcs:
            pc.close()
        world.stop_server()
        for turn in range(4):
            at = turn % 2
            saved[at] = max(killed_somewhere(start(world, at), chance), saved.get(at, 0))
        world.start_server()
        for pc in world.pcs:
            pc.open()
            world.saw_commits(pc)
        found = []
        for _ in range(3):
            world.advance(days=1)
            for pc in world.pcs:
                assert pc.link.exchange().waiting == 0
        for at, pc in enumerate(world.pcs):
            assert check(pc.clinic, PROGRAM) == []
            found.append(digests_of(pc.clinic))
            ((count,),) = pc.rows("SELECT count(*) FROM patient WHERE name = ?", pc.folder.name)
            assert count >= saved[at]
        shown = world.workshop().bring_up(world.clinic_id)
        found.append(world.workshop().digests(world.clinic_id, shown.place, PATIENCE) or {})
        assert found[0] == found[1] == found[2]


def digests_of(clinic: Clinic) -> dict[str, int]:
    with clinic.reading(by=PROGRAM) as rd:
        return table_digests(raw_connection(rd.session))
