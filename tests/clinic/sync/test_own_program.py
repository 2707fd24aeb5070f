"""Each PC says which program it runs."""

from __future__ import annotations

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.sync.sync_overview import sync_overview
from narayaneeyam_clinic.version import __version__
from tests.clinic.sync.linked import Pc, settle

NOTED = "SELECT count(*) FROM change_group WHERE why = 'device.upgrade'"


def test_the_others_see_which_program_a_pc_runs(world, two):
    """SKEW-8: told once after each upgrade, before the greeting; seen on the Sync page."""
    desk, counter = two
    for _ in range(2):
        desk = Pc.of(desk.clinic, world)  # the program is started again
        settle(desk, counter)
    assert desk.rows(NOTED) == [(2,)]
    for here, there in ((desk, counter), (counter, desk)):
        with here.clinic.reading(by=PROGRAM) as rd:
            seen = sync_overview(rd)
        assert seen.this_pc.program == __version__
        assert [(other.device_id, other.program) for other in seen.others] == [(there.device_id, __version__)]
    desk.change("UPDATE device SET program = '0.1.0' WHERE id = ?", desk.device_id)
    settle(Pc.of(desk.clinic, world), counter)
    assert counter.rows("SELECT DISTINCT program FROM device WHERE program IS NOT NULL") == [(__version__,)]
