"""A disk that is really full while a clinic is made or upgraded: a clear refusal, and nothing changed (KEY-8, KEY-9)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.key_change import change_key
from narayaneeyam_clinic.store.upgrade import upgrade_on_copy
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """700 KiB, less than an empty clinic takes twice; only where this account may mount a disk."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name == "nt":
        pytest.skip("no mount here")
    options = ["-o", "size=700k,mode=700"]
    mounted = subprocess.run([mount, "-t", "tmpfs", *options, "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("this account may not mount a disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_clinic_made_on_a_full_disk_says_so_and_leaves_nothing(small_disk):
    """KEY-8, KEY-9"""
    with pytest.raises(ClinicFileError) as refused:
        create_clinic(
            small_disk,
            NewClinic(name="Sree", state_code="32"),
            FirstAdministrator(name="Asha", login="asha", password=PASSWORD),
            recovery_code=RECOVERY_CODE,
            recovery_typed_back=RECOVERY_CODE,
            use_keyring=False,
        )
    assert refused.value.code == "disk_full"
    assert list((small_disk / "clinics").iterdir()) == []


@pytest.mark.parametrize("work", ["upgrade", "another key"])
def test_a_copy_on_a_full_disk_says_so_and_changes_nothing(clinic_folder, template_clinic, tmp_path, work):
    """KEY-8, KEY-9, STORE-15, KEY-23: the room for the copy is not there."""
    size = (clinic_folder / "clinic.db").stat().st_size
    place = tmp_path / "tight"
    place.mkdir()
    options = ["-o", f"size={size + 200_000},mode=700"]
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run(
            [mount, "-t", "tmpfs", *options, "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("this account may not mount a disk")
    try:
        path = Path(shutil.copy2(clinic_folder / "clinic.db", place))
        for slots in clinic_folder.glob("keys*"):
            shutil.copy2(slots, place)
        there = sorted(place.iterdir())
        with pytest.raises(ClinicFileError) as refused:
            if work == "upgrade":
                upgrade_on_copy(path, template_clinic.key, place / "before.db")
            else:
                change_key(place, template_clinic.key, lambda key: [])
        assert refused.value.code == "disk_full"
        assert sorted(place.iterdir()) == there
        raw = connect(path, template_clinic.key)
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        raw.close()
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
