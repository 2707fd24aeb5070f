"""The canary: after a whole marked day nothing on the disk tells of anybody, outside encrypted files and chosen outputs (LEAK-8)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.vault import Vault
from tests import hashes
from tests.house_rules.source import ROOT
from tests.journeys import marked_day as marks
from tests.journeys.marked_day import NAMED

ENCRYPTED = (".db", ".db-wal", ".db-shm")
PASSWORD, LOGIN = "XQZ-password-9281", "xqzadministrator"


@pytest.mark.journey
def test_nothing_is_left_in_the_clear(tmp_path: Path) -> None:
    """LEAK-8, LEAK-9: home, temporary folder, data folder, what was written to the terminal."""
    home, out = tmp_path / "home", tmp_path / "out"
    out.mkdir()
    places = {name: home / name for name in ("tmp", "config", "data", "cache", "runtime", "narayaneeyam", "cwd")}
    for place in places.values():
        place.mkdir(parents=True, mode=0o700)
    ended = subprocess.run(
        [sys.executable, "-m", "tests.journeys.canary_day", str(out), *(["cheap"] if hashes.are_cheap() else [])],
        cwd=places["cwd"],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT}:{ROOT / 'src'}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home),
            "TMPDIR": str(places["tmp"]),
            "XDG_CONFIG_HOME": str(places["config"]),
            "XDG_DATA_HOME": str(places["data"]),
            "XDG_CACHE_HOME": str(places["cache"]),
            "XDG_RUNTIME_DIR": str(places["runtime"]),
            "NARAYANEEYAM_HOME": str(places["narayaneeyam"]),
        },
        capture_output=True,
        timeout=240,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    wanted = secrets(out)
    assert traces(ended.stdout + ended.stderr, wanted) == []
    found = {str(file.relative_to(home)): traces(file.read_bytes(), wanted) for file in files_of(home)}
    assert {name: what for name, what in found.items() if what} == {}
    # In a slot, in background work, in a thread; more would be defects that nobody meant.
    assert len(list((places["narayaneeyam"] / "reports").iterdir())) == 3
    assert list(places["cwd"].iterdir()) == [], "something lies where the program was started"
    assert_encrypted(places["narayaneeyam"], out)
    # The test itself can find: the chosen outputs do hold the marks.
    assert any(traces(file.read_bytes(), wanted) for file in files_of(out))


def secrets(out: Path) -> list[str]:
    code = (out / "recovery.txt").read_text(encoding="utf-8")
    words = [value for name, value in vars(marks).items() if name.isupper() and isinstance(value, str)]
    plain_code = max(code.split(), key=len)
    return [*words, *NAMED, LOGIN, PASSWORD, plain_code, plain_code.replace("-", "")]


def traces(content: bytes, wanted: list[str]) -> list[str]:
    """Which of them stand in it, in any of the ways text is written."""
    return [word for word in wanted if any(word.encode(how) in content for how in ("utf-8", "utf-16-le", "utf-16-be"))]


def files_of(folder: Path) -> Iterator[Path]:
    yield from (path for path in folder.rglob("*") if path.is_file())


def assert_encrypted(home: Path, out: Path) -> None:
    """No file of the clinic is a plain database, and none is there for others."""
    databases = [path for path in files_of(home) if path.name.endswith(ENCRYPTED)]
    assert databases
    assert all(not path.read_bytes().startswith(b"SQLite format 3") for path in databases)
    assert [path for path in files_of(home) if path.stat().st_mode & 0o077] == []
    (folder,) = [path.parent for path in databases if path.name == "clinic.db"]
    code = max((out / "recovery.txt").read_text(encoding="utf-8").split(), key=len)
    raw = connect(folder / "clinic.db", Vault(folder).open_by_recovery(code))
    try:
        assert raw.execute("PRAGMA temp_store").fetchone()[0] == 2
        assert raw.execute("SELECT count(*) FROM patient").fetchone()[0] >= 2
    finally:
        raw.close()
