"""A server put back, made anew or run twice: the PCs bring back what it forgot."""

from __future__ import annotations

from narayaneeyam_server.database import Database
from narayaneeyam_server.service import SyncService
from tests.simulator import work
from tests.simulator.invariants import all_hold
from tests.simulator.line import Faults
from tests.simulator.meetings import OF_BOTH, Make, all_meet, everywhere, with_the_same_unsent_group
from tests.simulator.world import MASTER_KEY


def test_what_a_restored_server_forgot_was_issued_again_by_another_copy(make_world: Make):
    """SIM-13, WIRE-17: it had its place, and loses it together with the server; the other copy comes first."""
    world = make_world(7, pcs=2)
    counter, second, stamp = with_the_same_unsent_group(world)
    backup = world.back_server_up()
    second.exchange()
    assert second.rows(OF_BOTH, stamp) == [(second.clinic.device.id, False)]
    world.restore_server(backup)
    world.advance(seconds=400)
    counter.exchange()
    all_hold(world)
    assert everywhere(world, OF_BOTH, stamp) == [(counter.clinic.device.id, False)]


def test_what_was_issued_again_is_given_back_to_a_server_whose_files_were_put_back(make_world: Make):
    """SIM-13, WIRE-19: nobody who came first could tell that it had lost something; whoever gives it back has more besides."""
    world = make_world(42)
    _, counter, office = world.pcs
    work.register(counter, "Not sent when the image was taken")
    image = counter.take_image()
    files = world.copy_of_server()
    assert work.sell(counter, world.template.medicines[0])
    for pc in (counter, office):
        world.advance(seconds=400)
        pc.exchange()
    world.put_server_back(files)
    counter.put_back(image, keeps_marks=True)
    world.saw_commits(counter)
    world.advance(seconds=400)
    counter.exchange()
    assert not world.is_server_behind()
    office.exchange()
    assert world.is_server_behind()
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM invoice") == [(1,)]


def test_a_server_restored_from_yesterday(make_world: Make):
    """SIM-13: twice from the same backup, with work between; what it lost comes back from whoever has it."""
    world = make_world(10)
    backup = world.back_server_up()
    for turn in range(2):
        for pc in world.pcs:
            work.register(pc, f"{pc.name} {turn}")
            pc.exchange()
        world.pcs[0].exchange()
        world.advance(days=1)
        world.restore_server(backup)
        world.pcs[turn].exchange()
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(6,)]


def test_a_server_that_is_gone_is_made_anew_from_the_pcs(make_world: Make):
    """SIM-13"""
    world = make_world(11)
    for pc in world.pcs:
        work.register(pc, pc.name)
    all_meet(world)
    work.register(world.pcs[2], "Not sent")
    world.restore_server(None)
    for pc in world.pcs:
        world.joins(pc)
        pc.exchange()
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(4,)]


def test_two_servers_on_one_database(make_world: Make):
    """SIM-22: answered by one and the other in turn; the order has no gap and no group twice."""
    world = make_world(20)
    database = Database.open(f"sqlite:///{world.server_file}")
    first, second = world.service(), SyncService(database, MASTER_KEY, clock=lambda: world.now)
    world.faults = Faults(answer_lost=150, repeated=150, late=150, meanwhile=200)
    world.works = lambda world, pc: work.something(world, pc, within=True)
    for turn in range(15):
        world._service = (first, second)[turn % 2]
        pc = world.chance.choice(world.pcs)
        work.register(pc, f"Patient {turn}")
        world.advance(seconds=400)
        pc.exchange()
        world.deliver_late()
    world._service = first
    all_hold(world)
    second.close()
    database.close()


def test_a_server_and_a_pc_put_back_on_the_same_day(make_world: Make):
    """SIM-13: the PC goes on otherwise before anybody gave back what it had done; others' copies of that stay."""
    world = make_world(22)
    desk, _, doctor = world.pcs
    backup, image = world.back_server_up(), doctor.take_image()
    work.register(doctor, "Known to the others")
    all_meet(world)
    world.restore_server(backup)
    doctor.put_back(image, keeps_marks=False)
    work.register(doctor, "Otherwise")
    doctor.exchange()
    assert desk.rows("SELECT count(*) FROM patient") == [(1,)]
    all_hold(world)
    assert everywhere(world, "SELECT name FROM patient ORDER BY name") == [("Known to the others",), ("Otherwise",)]
