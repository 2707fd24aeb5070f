"""A window that was killed in the middle of a bill: the next start says in one sentence what it kept (DIAG-2, DIAG-3)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.drafts import save_draft
from narayaneeyam_desktop.startup import Program
from tests.clinic_of_roles import PASSWORD

PATIENCE_MS = 30_000


@pytest.fixture
def program(qtbot: QtBot, screen_home: Path, clinic_folder: Path) -> Iterator[Program]:
    # What a killed program leaves: its file, which nobody holds.
    (clinic_folder / "at-work-0badcafe.lock").touch()
    made = Program()
    yield made
    made.end()


def test_one_sentence_and_a_report(qtbot: QtBot, program: Program, clinic: Clinic, as_role, tmp_path: Path):
    """DIAG-2, DIAG-3: an unfinished bill; the report is written, the line is put away, and after an orderly end it is gone."""
    with clinic.transaction(by=as_role("administrator"), why="test.draft") as tx:
        save_draft(tx, "counter", {"lines": []}, draft_id="0badcafe")
    clinic.close()
    program.start()
    window = program.sign_in_window
    assert window is not None
    window.form.login.set_text("administrator")
    window.form.password.set_text(PASSWORD)
    with qtbot.waitSignal(program.ready, timeout=PATIENCE_MS):
        qtbot.keyClick(window.form.password.input, Qt.Key.Key_Return)
    session = program._session
    assert session is not None
    crash = session._after_a_crash
    assert crash is not None
    banner = crash._line.banner
    qtbot.waitUntil(lambda: bool(banner.text()), timeout=PATIENCE_MS)
    assert banner.text() == (
        "The program did not end in order the last time. It kept what you were typing until 21-11-2026 10:00 AM: unfinished bills: 1."
    )
    crash._line.report_wanted.emit(tmp_path / "report.zip")
    qtbot.waitUntil(lambda: banner.text().startswith("report.zip is written."), timeout=PATIENCE_MS)
    assert (tmp_path / "report.zip").exists()
    crash._line.away.click()
    assert banner.text() == ""
    program.end()
    assert list(clinic.folder.glob("at-work-*")) == []
