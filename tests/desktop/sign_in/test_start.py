"""The sign-in window is on the screen before anything else is read in, and can be typed into (SPEED-1)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from narayaneeyam_desktop.widgets import before_qt

IN_A_FRESH_PROCESS = """
import builtins, linecache, sys
from PySide6 import QtCore
from narayaneeyam_desktop.startup import Program, make_application

application = make_application([])
program = Program()
program.start()
window = program.sign_in_window
window.repaint()
print(window.isVisible(), window.focusWidget() is window.form.login.input)
print(*(name for name in ("sqlalchemy", "pydantic", "decimal", "narayaneeyam_clinic.clinic") if name in sys.modules))
print("Qt" in vars(QtCore))
from PySide6.QtTest import QTest
QTest.keyClicks(window.form.login.input, "asha")
print(window.form.login.text())
print("narayaneeyam_desktop.startup" not in " ".join(linecache.cache), builtins.__import__ is not builtins.__feature_import__)
program.end()
"""


def test_the_first_window_waits_for_nothing(tmp_path: Path, monkeypatch):
    """SPEED-1: neither the database libraries nor the many names of `Qt` are read in before it is painted."""
    clinic = tmp_path / "clinics" / "a"
    clinic.mkdir(parents=True)
    (clinic / "clinic.db").touch()
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", IN_A_FRESH_PROCESS], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.splitlines() == ["True True", "", "False", "asha", "True True"]


def test_what_is_said_without_the_names_of_qt_is_what_they_mean(qtbot):
    words, area = QLabel(), QScrollArea()
    qtbot.addWidget(words)
    qtbot.addWidget(area)
    before_qt.make_plain(words)
    before_qt.make_centred(words)
    before_qt.make_unfocused(area)
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.alignment() == Qt.AlignmentFlag.AlignHCenter
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
