"""While somebody types their password the rest of the program is read in, so that opening a page imports nothing."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_desktop import read_ahead

IN_A_FRESH_PROCESS = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Qt
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.read_ahead import ReadAhead

application = QCoreApplication([])
background, window = Background(), QObject()
ReadAhead(background, window)

def look():
    if background.is_idle() and "narayaneeyam_desktop.office_pages" in sys.modules:
        application.quit()

background.changed.connect(look, Qt.ConnectionType.QueuedConnection)
application.exec()
background.shutdown()
print(*(name for name in sys.argv[1:] if name not in sys.modules))
"""


def test_every_page_is_read_in_before_it_is_opened():
    wanted = [
        "narayaneeyam_desktop.clinic_session",
        "narayaneeyam_desktop.patients.today_page",
        "narayaneeyam_desktop.consultations.consultation_page",
        "narayaneeyam_desktop.counter.counter_page",
        "narayaneeyam_desktop.day.day_page",
    ]
    done = subprocess.run(
        [sys.executable, "-c", IN_A_FRESH_PROCESS, *wanted], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == ""


def test_only_what_a_person_can_open_is_read_in(as_role):
    """SPEED-8: the modules of pages that the person cannot open, or opens once a month, lie in no memory."""
    modules = read_ahead.page_modules(read_ahead.pages_of(as_role(Role.RECEPTIONIST)))

    assert "narayaneeyam_desktop.patients.today_controller" in modules
    assert "narayaneeyam_desktop.consultations.consultation_controller" not in modules
    assert not [name for name in modules if name.startswith("narayaneeyam_desktop.settings")]


def test_the_names_of_qt_that_are_met_ahead_are_those_that_are_used():
    """HOUSE-35, SPEED-8."""
    source = Path(read_ahead.__file__).parent
    used = {
        alias.name
        for file in source.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtWidgets"
        for alias in node.names
    }
    assert set(read_ahead.WIDGETS) == used
