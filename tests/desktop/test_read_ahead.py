"""While somebody types their password the rest of the program is read in, so that opening a page imports nothing."""

from __future__ import annotations

import subprocess
import sys

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
