"""Signing in on a disk that is really full, through the real screen: a clear sentence, nothing damaged, and it goes on (KEY-8, KEY-9)."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.vault import USES_NAME
from narayaneeyam_desktop.startup import Program
from narayaneeyam_desktop.wording import SENTENCES
from tests.clinic_of_roles import PASSWORD

SIZE = 12 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of few megabytes; only where this account may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name == "nt":
        pytest.skip("no mount here")
    mounted = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this account may not mount a disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(disk: Path, leave: int) -> Path:
    """A file that takes all the room but so many bytes."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
        file.truncate(max(0, file.tell() - leave))
    return filler


def fingerprints(folder: Path) -> dict[str, str]:
    """What lies there, but for the files that SQLite makes while it works, and when the keys were last used."""
    passing = ("-wal", "-shm", USES_NAME)
    files = [path for path in folder.iterdir() if path.is_file() and not path.name.endswith(passing)]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.machine
@pytest.mark.parametrize("leave", [0, 4096, 36_864])
def test_a_full_disk_is_said_and_signing_in_goes_on_when_there_is_room(
    qtbot: QtBot, small_disk: Path, clinic_folder: Path, monkeypatch: pytest.MonkeyPatch, leave: int
):
    """KEY-8, KEY-9."""
    folder = small_disk / "clinics" / clinic_folder.name
    shutil.copytree(clinic_folder, folder)
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(small_disk))
    before, filler = fingerprints(folder), fill(small_disk, leave)
    program = Program()
    try:
        program.start()
        window = program.sign_in_window
        assert window is not None
        with qtbot.waitActive(window):
            window.activateWindow()
        window.form.login.set_text("administrator")
        window.form.password.set_text(PASSWORD)
        window.form.password.setFocus()
        qtbot.keyClick(window.form.password.input, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(window.problem.text()))
        assert window.problem.text() == SENTENCES["disk_full"]
        assert window.form.button.isEnabled()
        assert fingerprints(folder) == before
        filler.unlink()
        window.form.password.set_text(PASSWORD)
        qtbot.keyClick(window.form.password.input, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: program.main_window is not None)
        assert program.clinic is not None
        assert check(program.clinic, PROGRAM) == []
    finally:
        program.end()
