"""Somebody is erased while PCs are away, disks are put back and the server is restored: the values stay away."""

from __future__ import annotations

from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.sync.change_group import unpack
from tests.simulator import work
from tests.simulator.invariants import all_hold
from tests.simulator.meetings import Make
from tests.simulator.pc import Pc
from tests.simulator.world import World

ERASURE = (
    "INSERT INTO erasure (id, patient_id, scope, asked_by, asked_on, reason, decided_by, at)"
    " VALUES (?, ?, 'contact', 'patient', '2026-11-21', 'asked', 'somebody', 0)"
)
SECRETS = ("Marykutty", "Kottarakkara", "9847012345")


def erase(pc: Pc, patient: str) -> None:
    pc.change(work.run_sql(ERASURE, natural_id("erasure", patient, "contact"), patient), "rights.erase")


def whoever_says(world: World) -> dict[str, list[str]]:
    """Which secrets stand in whose log and rows, the server's among them."""
    said = {
        pc.name: [
            *(unpack(row[0]).decode() for row in pc.rows("SELECT payload FROM change_group WHERE payload IS NOT NULL")),
            *(str(row) for row in pc.rows("SELECT * FROM patient")),
        ]
        for pc in world.pcs
    }
    said["the server"] = [(group.payload or b"").decode() for group in world.ordered_groups()]
    found = {name: [one for one in SECRETS if any(one in text for text in texts)] for name, texts in said.items()}
    return {name: secrets for name, secrets in found.items() if secrets}


def test_one_that_was_away_an_old_disk_and_an_old_server(make_world: Make):
    """RIGHT-12, RIGHT-13, RIGHT-14: I1, I2, I8 and the others hold after each; what was erased comes back from nowhere."""
    world = make_world(11, pcs=2)
    desk, counter = world.pcs
    patient = work.register(desk, "Marykutty")
    work.edit(desk, patient, "place", "Kottarakkara")
    all_hold(world)
    image, backup = counter.take_image(), world.back_server_up()
    work.edit(counter, patient, "phone", "9847012345")
    work.edit(counter, patient, "phone", "9847012346")
    erase(desk, patient)
    all_hold(world)
    assert whoever_says(world) == {}
    counter.put_back(image, keeps_marks=True)
    world.saw_commits(counter)
    assert "Marykutty" in whoever_says(world)[counter.name]
    world.advance(seconds=400)
    all_hold(world)
    assert whoever_says(world) == {}
    world.restore_server(backup)
    world.advance(seconds=400)
    all_hold(world)
    assert whoever_says(world) == {}
    for pc in world.pcs:
        assert pc.rows("SELECT name, place, phone, is_active FROM patient WHERE id = ?", patient) == [
            ("(erased)", None, None, 0)
        ]
