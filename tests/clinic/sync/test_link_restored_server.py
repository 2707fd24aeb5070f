"""A server that was restored, or made anew, gets everything back from the PCs (WIRE-15)."""

from __future__ import annotations

import shutil

from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_server.sealing import new_key
from tests.clinic.sync.linked import ADDRESS, Line, World, administrator, alike, another_pc, meeting, settle


def backup_of_server(world: World) -> str:
    """What lies in its folder now."""
    with world.service.database.writing() as connection:
        connection.exec_driver_sql("SELECT 1")
    for name in ("server.db", "server.db-wal"):
        if (world.home / name).exists():
            shutil.copy(world.home / name, world.home / name.replace("server", "yesterday"))
    return "yesterday"


def test_a_restored_server_takes_back_what_it_lost(world, two):
    """WIRE-15: also what was written by a PC that is gone."""
    desk, counter = two
    gone = another_pc(world, 3, desk.row.clinic_id)
    settle(desk, counter, gone)
    yesterday = backup_of_server(world)
    gone.register("By who is gone")
    desk.register("Known to all, then lost")
    settle(gone, desk, counter)
    gone.link.stop()
    counter.register("Not sent yet")
    epoch = desk.row.epoch
    world.begin_server(yesterday, world.master_key)
    for pc in (desk, counter):
        pc.link._greeted_at = None
    desk.exchange()
    settle(desk, counter)
    assert desk.row.epoch > epoch
    assert desk.names() == counter.names() == ["By who is gone", "Known to all, then lost", "Not sent yet"]
    alike(desk, counter)
    late = another_pc(world, 4, desk.row.clinic_id)
    alike(desk, counter, late)
    assert late.clinic.device.number > gone.clinic.device.number


def test_a_server_that_was_lost_is_made_anew_from_the_pcs(world, two):
    """WIRE-15, WIRE-2: the first PC joins a new server with its codes, the others come back to it, each with its past."""
    desk, counter = two
    desk.register("Sent to the lost one")
    settle(desk, counter)
    counter.register("Never sent")
    world.begin_server("anew", new_key())
    assert desk.exchange().problem == "bad_token"
    for pc, clinic_id in ((desk, None), (counter, desk.row.clinic_id)):
        code = world.service.make_code(clinic_id)
        join_server(
            pc.clinic, ADDRESS, code, by=administrator(pc.clinic), pc_name="PC", again=True, meet=meeting(Line(world))
        )
    settle(desk, counter)
    assert desk.names() == counter.names() == ["Never sent", "Sent to the lost one"]
    alike(desk, counter)
    late = another_pc(world, 4, desk.row.clinic_id)
    alike(desk, counter, late)
    assert len({pc.clinic.device.number for pc in (desk, counter, late)}) == 3
