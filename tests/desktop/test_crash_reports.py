"""A report of a defect says where, never about whom; and the process leaves nothing else behind (HOUSE-38, LEAK-9)."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from narayaneeyam_desktop.crash_reports import report_uncaught, write_report

NAME = "Lakshmi Nair"


def broken(patient: str) -> None:
    note = f"{patient} has low back pain"
    try:
        raise KeyError(note)
    except KeyError as error:
        raise ValueError(f"cannot show {note}") from error


def test_a_report_says_where_and_not_about_whom(screen_home: Path):
    try:
        broken(NAME)
    except ValueError as error:
        report = write_report(error)
    text = report.read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "tests/desktop/test_crash_reports.py" in text
    for secret in (NAME, "pain", str(Path.home()), str(screen_home)):
        assert secret not in text
    if sys.platform != "win32":
        assert report.stat().st_mode & 0o077 == 0


def test_only_the_last_reports_are_kept(screen_home: Path):
    for _ in range(25):
        write_report(ValueError())
    assert len(list((screen_home / "reports").iterdir())) == 20


def test_no_room_for_a_report_stops_nothing(screen_home: Path):
    (screen_home / "reports").write_text("a file in the place of the folder")
    assert not write_report(ValueError()).exists()


def test_an_uncaught_defect_is_told_with_its_report(screen_home: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[Path] = []
    report_uncaught(told.append)
    error = ValueError(NAME)
    sys.excepthook(ValueError, error, None)
    assert NAME not in told[0].read_text(encoding="utf-8")
    thread = threading.Thread(target=broken, args=(NAME,))
    thread.start()
    thread.join()
    reports = sorted((screen_home / "reports").iterdir())
    assert len(reports) == 2
    assert all(NAME not in report.read_text(encoding="utf-8") for report in reports)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_the_process_makes_no_core_and_no_file_for_others(tmp_path: Path):
    """KEY-12."""
    code = (
        "import os, resource, sys; from pathlib import Path\n"
        "from narayaneeyam_desktop.__main__ import main\n"
        "assert main(['--help']) == 0\n"
        "Path(sys.argv[1]).touch()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], oct(Path(sys.argv[1]).stat().st_mode & 0o777))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "file")], capture_output=True, text=True, check=True
    )
    assert made.stdout.splitlines()[-1] == "0 0o600"
