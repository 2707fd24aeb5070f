"""A PC that was copied, or restored from an older image: it becomes a new device and loses nothing (WIRE-6, SYNC-14)."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.sync.link_at_rest import state_at_rest
from narayaneeyam_clinic.sync.messages import LeaseAsk
from narayaneeyam_clinic.sync.number_series import become_new_device
from tests.clinic.sync.linked import Pc, World, alike, settle
from tests.clinic_of_roles import PASSWORD


def image_of(pc: Pc, target: Path) -> Path:
    """The PC's folder as a disk image keeps it, the clinic closed for a moment."""
    pc.clinic.close()
    shutil.copytree(pc.clinic.folder, target)
    pc.clinic = Clinic.open(pc.clinic.folder, pc.clinic.key, clock=pc.clinic.clock)
    return target


def opened(world: World, folder: Path, key: bytes, seed: int = 9) -> Pc:
    return Pc.of(world.keep(Clinic.open(folder, key, clock=lambda: world.now)), world, seed=seed)


def again(world: World, pc: Pc) -> Pc:
    """The PC's clinic with a new link, as after a restart."""
    world.keep(pc.clinic)
    return Pc.of(pc.clinic, world)


def once_each(*pcs: Pc) -> None:
    """Every group stands in the log exactly once, by what it did."""
    for pc in pcs:
        stamps = Counter(row[0] for row in pc.rows("SELECT stamp || hex(payload_hash) FROM change_group"))
        assert stamps.most_common(1)[0][1] == 1


@pytest.mark.parametrize("copy_works_first", [False, True])
def test_a_copied_pc_becomes_a_new_device_with_everything_it_did(world, two, copy_works_first):
    """WIRE-6: both the original and the copy work; whoever comes second with another past is the new device."""
    desk, counter = two
    folder = image_of(counter, world.home / "copy")
    counter = again(world, counter)
    device = counter.device_id
    copy = opened(world, folder, counter.clinic.key)
    first, second = (copy, counter) if copy_works_first else (counter, copy)
    first.register("Done by the first")
    second.register("Done by the second")
    second.register("Also by the second")
    first.exchange()
    state = second.exchange()
    assert state.problem is None
    assert state.waiting == 0
    assert first.device_id == device
    assert second.device_id not in (device, desk.device_id)
    assert second.clinic.device.number > 2
    settle(desk, first, second)
    alike(desk, first, second)
    assert desk.names() == ["Also by the second", "Done by the first", "Done by the second"]
    once_each(desk, first, second)
    assert check(second.clinic, PROGRAM) == check_deep(second.clinic, PROGRAM) == []
    # Both go on, each under its own device.
    first.register("Later, first")
    second.register("Later, second")
    settle(first, second, desk)
    alike(desk, first, second)


def test_a_pc_put_back_to_an_older_image_gets_back_what_it_had_sent(world, two):
    """WIRE-6: the server knows more of it than lies on it. What nobody has is issued again, what the server has is not."""
    desk, counter = two
    counter.register("Before the image")
    counter.exchange()
    folder = image_of(counter, world.home / "image")
    counter = again(world, counter)
    counter.register("Sent after the image")
    counter.exchange()
    counter.register("Lost with the disk")
    counter.clinic.close()
    old = opened(world, folder, counter.clinic.key)
    old.register("Done on the image")
    assert old.exchange().problem is None
    settle(desk, old)
    assert desk.names() == old.names() == ["Before the image", "Done on the image", "Sent after the image"]
    alike(desk, old)
    once_each(desk, old)


def test_what_the_server_took_without_being_heard_is_not_issued_again(world, two):
    """WIRE-6: pushed, the answer lost, the image taken, and then copied: the group keeps its first place."""
    desk, counter = two
    counter.register("Taken, not heard")
    counter.line.lose_pushes = 1
    counter.exchange()
    folder = image_of(counter, world.home / "image")
    counter = again(world, counter)
    counter.register("By the original")
    counter.exchange()
    old = opened(world, folder, counter.clinic.key)
    old.register("By the image")
    old.exchange()
    settle(desk, counter, old)
    assert desk.names() == ["By the image", "By the original", "Taken, not heard"]
    alike(desk, counter, old)
    once_each(desk, counter, old)


def test_a_restore_without_network_takes_the_spare(world, two, tmp_path):
    """SYNC-14, BAK-6: restored from a backup, it works offline under the spare device; then the server hears of it."""
    desk, counter = two
    counter.register("In the backup")
    spare = counter.row.spare
    assert spare is not None
    administrator = PROGRAM
    made = back_up(counter.clinic, administrator, tmp_path / "stick")
    counter.exchange()
    clinic = restore(
        made.path, tmp_path / "home", lambda vault: vault.open_by_password("receptionist", PASSWORD),
        clock=lambda: world.now, use_keyring=False,
    )  # fmt: skip
    restored = Pc.of(world.keep(clinic), world, seed=5)
    assert (restored.device_id, restored.clinic.device.patient_code) == (spare.device_id, spare.patient_code)
    assert restored.row.spare is None
    restored.register("Offline, under the spare")
    assert state_at_rest(restored.clinic).waiting == 2  # the new device, and what was done on it
    assert restored.exchange().problem is None
    assert restored.device_id == spare.device_id == restored.row.device_id
    assert restored.row.spare is not None
    settle(desk, restored)
    assert desk.names() == ["In the backup", "Offline, under the spare"]
    alike(desk, restored)
    once_each(desk, restored)


def test_two_restores_of_one_backup_are_two_devices(world, two, tmp_path):
    """SYNC-14, BAK-18: the first takes the spare, the second, which hears of it beside the backup, other codes; then the server decides."""
    desk, counter = two
    made = back_up(counter.clinic, PROGRAM, tmp_path / "stick")
    pcs = []
    for number in range(2):
        clinic = restore(
            made.path, tmp_path / f"home{number}", lambda vault: vault.open_by_password("receptionist", PASSWORD),
            clock=lambda: world.now, use_keyring=False,
        )  # fmt: skip
        pcs.append(Pc.of(world.keep(clinic), world, seed=number))
        world.advance(1)
    for number, pc in enumerate(pcs):
        pc.register(f"Restored {number}")
        world.advance(1)
    assert pcs[0].device_id != pcs[1].device_id
    assert pcs[0].clinic.device.counter_code != pcs[1].clinic.device.counter_code
    for pc in pcs:
        assert pc.exchange().problem is None
    assert pcs[0].device_id != pcs[1].device_id
    settle(desk, *pcs)
    assert desk.names() == ["Restored 0", "Restored 1"]
    alike(desk, *pcs)
    once_each(desk, *pcs)


def test_the_spare_is_used_once_and_after_it_the_next_codes(world, two):
    """A PC that must become new twice while it is offline."""
    desk, counter = two
    first = become_new_device(counter.clinic, "restored from a backup")
    counter.register("Under the spare")
    world.advance(1)
    second = become_new_device(counter.clinic, "restored from a backup")
    counter.register("Under the next")
    assert first.id != second.id
    assert counter.row.reissue[1:] == (first.id,)
    assert counter.exchange().problem is None
    settle(desk, counter)
    assert desk.names() == ["Under the next", "Under the spare"]
    alike(desk, counter)
    once_each(desk, counter)


def test_an_answer_to_a_lease_that_was_lost_wastes_nothing(world, two):
    desk, counter = two
    folder = image_of(counter, world.home / "copy")
    counter = again(world, counter)
    copy = opened(world, folder, counter.clinic.key)
    counter.register("By the original")
    counter.exchange()
    copy.register("By the copy")
    copy.line.answers_to_lose = 0

    calls: list[LeaseAsk] = []
    lease = world.service.lease

    def lossy(who, ask):
        calls.append(ask)
        answer = lease(who, ask)
        if len(calls) == 1:
            copy.line.answers_to_lose = 1
        return answer

    world.service.lease = lossy
    assert copy.exchange().problem == "timeout"
    assert copy.exchange().problem is None
    settle(desk, counter, copy)
    alike(desk, counter, copy)
    assert copy.clinic.device.number == 3  # the spares count down from above
    assert (copy.clinic.folder / DATABASE_NAME).exists()
