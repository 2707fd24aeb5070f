"""What was shipped is found, and what people make is kept where only they can look."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.shared.places import clinic_folders, data_home, migrations, resources
from narayaneeyam_clinic.store.engine import connect


def test_what_was_shipped_is_found() -> None:
    assert (resources() / "fonts" / "NotoSans-Regular.ttf").is_file()
    assert migrations().is_dir()


def test_the_chosen_home_is_made_and_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tmp_path / "deep" / "home"
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(chosen))
    assert data_home() == chosen
    if sys.platform != "win32":
        assert chosen.stat().st_mode & 0o777 == 0o700
        chosen.chmod(0o755)
        assert data_home().stat().st_mode & 0o777 == 0o700


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    """Open to other accounts, with a clinic on it; only where this account may mount a disk."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or sys.platform == "win32":
        pytest.skip("no mount here")
    options = ["-o", "size=700k,mode=755"]
    mounted = subprocess.run([mount, "-t", "tmpfs", *options, "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("this account may not mount a disk")
    (place / "clinics" / "sree").mkdir(parents=True)
    (place / "clinics" / "sree" / "clinic.db").write_bytes(b"x")
    subprocess.run([mount, "-o", "remount,ro", str(place)], check=True)
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_disk_that_became_read_only_is_looked_at(read_only_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """KEY-26: the program ended here before it could say anything."""
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(read_only_disk))
    assert clinic_folders(data_home()) == [read_only_disk / "clinics" / "sree"]
    with pytest.raises(ClinicFileError) as refused:
        connect(read_only_disk / "clinics" / "sree" / "clinic.db", bytes(32))
    assert refused.value.code in ("cannot_open_file", "damaged_file")


@pytest.mark.skipif(sys.platform != "linux", reason="the place is the platform's own")
def test_without_a_choice_it_is_the_platform_s_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NARAYANEEYAM_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_home() == tmp_path / "Narayaneeyam"
    assert data_home().is_dir()


def test_a_frozen_program_looks_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources.cache_clear()
    try:
        assert resources() == tmp_path / "resources"
    finally:
        resources.cache_clear()
