"""A PC put back to an old image, or copied: nothing that anybody wrote is lost, and no number is printed twice."""

from __future__ import annotations

from narayaneeyam_clinic.sync.number_series import become_new_device
from tests.simulator import work
from tests.simulator.invariants import all_hold
from tests.simulator.line import NO_FAULTS, Faults
from tests.simulator.meetings import OF_BOTH, Make, all_meet, everywhere, with_the_same_unsent_group
from tests.simulator.pc import Pc
from tests.simulator.world import World


def test_a_pc_put_back_to_last_weeks_image_prints_no_number_twice(make_world: Make):
    """SIM-12: without network it goes on as its spare device; what others had of it comes back."""
    world = make_world(5, pcs=2)
    desk, counter = world.pcs
    image = counter.take_image()
    for sent in (True, False):
        work.sell(counter, world.template.medicines[0])
        if sent:
            counter.exchange()
    world.advance(days=7)
    before = counter.clinic.device
    counter.put_back(image, keeps_marks=True)
    world.forget_lost()
    world.saw_commits(counter)
    counter.is_offline = True
    assert counter.clinic.device.id != before.id
    number = work.sell(counter, world.template.medicines[0])
    assert number is not None
    assert number.startswith(counter.clinic.device.counter_code)
    counter.is_offline = False
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM invoice") == [(2,)]
    assert desk.rows("SELECT closed_why IS NOT NULL FROM device WHERE id = ?", before.id) == [(1,)]


def test_a_whole_disk_put_back_is_told_at_the_server(make_world: Make):
    """SIM-12: also its marks are old; the server tells it by what it had of it."""
    world = make_world(6, pcs=2)
    counter = world.pcs[1]
    image = counter.take_image()
    work.sell(counter, world.template.medicines[0])
    for _ in range(2):
        world.advance(seconds=400)
        counter.exchange()
    before = counter.clinic.device.id
    counter.put_back(image, keeps_marks=False)
    work.register(counter, "After the image")
    all_hold(world)
    assert counter.clinic.device.id != before
    work.sell(counter, world.template.medicines[0])
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient WHERE name = 'After the image'") == [(1,)]


def test_an_image_cloned_to_two_pcs(make_world: Make):
    """SIM-12: each work of both is there once, under two devices."""
    world = make_world(7, pcs=2)
    desk = world.pcs[0]
    work.register(desk, "Not sent before the clone")
    clone = world.clone_of(desk, "Clone")
    for pc in (desk, clone):
        work.register(pc, f"By {pc.name}")
    for _ in range(3):
        world.advance(seconds=400)
        all_meet(world)
    assert desk.clinic.device.id != clone.clinic.device.id
    for pc in (desk, clone):
        work.sell(pc, world.template.medicines[0])
    all_hold(world)
    assert everywhere(world, "SELECT name FROM patient ORDER BY name") == [
        ("By Clone",), ("By Reception",), ("Not sent before the clone",),
    ]  # fmt: skip


def test_two_copies_that_both_become_another_device(make_world: Make):
    """SIM-12, WIRE-17: issued again by one. The other had moved it to its own chain already, when the power went."""
    world = make_world(7, pcs=2)
    counter, second, stamp = with_the_same_unsent_group(world)
    # Hello is refused, another device, hello, push, pull; before what is issued again is sent the power goes.
    second.line.cut_at = 9
    assert second.exchange() is None
    assert second.rows(OF_BOTH, stamp) == [(second.clinic.device.id, True)]
    work.register(second, "By the second clone")
    world.advance(seconds=400)
    counter.exchange()
    all_hold(world)
    assert everywhere(world, OF_BOTH, stamp) == [(counter.clinic.device.id, False)]
    assert everywhere(world, "SELECT count(*) FROM patient") == [(3,)]


def test_two_copies_that_become_another_device_at_once(make_world: Make):
    """SIM-12, WIRE-17: the one that sends second has pulled before the first had sent."""
    world = make_world(7, pcs=2)
    counter, second, stamp = with_the_same_unsent_group(world)
    calls: list[Pc] = []

    def quicker(world: World, pc: Pc) -> None:
        calls.append(pc)
        if len(calls) == 4:  # another device, hello, push, pull
            world.faults = NO_FAULTS
            counter.exchange()

    world.works, world.faults = quicker, Faults(meanwhile=1000)
    second.exchange()
    assert second.rows(OF_BOTH, stamp) == [(counter.clinic.device.id, False)]
    all_hold(world)


def test_a_backup_works_on_another_pc_and_the_old_one_comes_back(make_world: Make):
    """SIM-12, WIRE-19: both have what was not sent when the backup was made; the new PC is the first to bring it."""
    world = make_world(43, pcs=2)
    counter = world.pcs[1]
    work.register(counter, "Not sent when the backup was made")
    restored = world.clone_of(counter, "Restored elsewhere")
    become_new_device(restored.clinic, "restored from a backup")
    restored.start_again()
    work.register(counter, "After the backup")
    world.advance(seconds=400)
    restored.exchange()
    assert counter.exchange() is not None
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(2,)]
    assert len({pc.clinic.device.id for pc in world.pcs}) == 3


def test_two_copies_that_took_the_same_spare(make_world: Make):
    """SIM-12: put back without network, worked on as the spare, and only then cloned."""
    world = make_world(8, pcs=2)
    counter = world.pcs[1]
    image = counter.take_image()
    work.sell(counter, world.template.medicines[0])
    counter.put_back(image, keeps_marks=True)
    world.forget_lost()
    world.saw_commits(counter)
    work.register(counter, "As the spare")
    clone = world.clone_of(counter, "Clone")
    for pc in (counter, clone):
        work.register(pc, f"By {pc.name}")
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(3,)]


def test_a_lone_pc_put_back_and_joined_later(make_world: Make):
    """SIM-12: there was no server to ask."""
    world = make_world(9, pcs=0)
    pc = world.lone_pc()
    work.sell(pc, world.template.medicines[0])
    image = pc.take_image()
    work.sell(pc, world.template.medicines[0])
    pc.put_back(image, keeps_marks=True)
    work.sell(pc, world.template.medicines[0])
    world.committed.clear()
    world.joins(pc)
    world.saw_commits(pc)
    pc.exchange()
    world.another_pc("Counter")
    all_hold(world)
    assert [row[0].split("/")[0] for row in pc.rows("SELECT number FROM invoice ORDER BY number")] == ["A1", "A2"]


def test_server_and_pc_are_put_back_to_one_moment(make_world: Make):
    """WIRE-20, SIM-13: another PC has what the PC wrote then under the number under which it now wrote something else."""
    world = make_world(44, pcs=2)
    desk = world.pcs[0]
    all_meet(world)
    image, files = desk.take_image(), world.copy_of_server()
    work.register(desk, "Before the disks were put back")
    all_meet(world)
    world.put_server_back(files)
    desk.put_back(image, keeps_marks=False)
    work.register(desk, "After the disks were put back")
    for _ in range(3):
        world.advance(seconds=400)
        all_meet(world)
    all_hold(world)
    assert everywhere(world, "SELECT count(*) FROM patient") == [(2,)]
