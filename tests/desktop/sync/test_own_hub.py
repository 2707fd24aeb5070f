"""The server on this PC: a real second process, started, joined, ended; never somebody else's (LINK-18 to LINK-20)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.link_keeper import LinkKeeper
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.own_hub import HubKind, OwnHub
from narayaneeyam_desktop.process_mark import process_mark
from narayaneeyam_desktop.sync.hub_controller import HubController
from narayaneeyam_desktop.sync.hub_page import HubPage

PATIENCE_MS = 120_000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "server"


@pytest.fixture
def hub(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnHub]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = OwnHub(data, port=0, name="")
    yield made
    made.stop()


def test_a_clinic_alone_starts_it_joins_and_ends_it(
    qtbot: QtBot, hub: OwnHub, data: Path, clinic: Clinic, background: Background, as_role
):
    """LINK-18, LINK-19, LINK-20: in one step; another look finds it under its own certificate; ended, its process is gone."""
    keeper = LinkKeeper(clinic, background)
    window = MainWindow(clinic, background, News(background), [], clinic_name="Sree", link=keeper)
    window.show_person(as_role("administrator"))
    desk = window.desk
    assert desk is not None
    page = HubPage(window)
    HubController(page, desk, hub)
    try:
        page.opened({})
        qtbot.waitUntil(lambda: page.result.text() == "The server does not run on this PC.", timeout=PATIENCE_MS)
        page.start_action.trigger()
        qtbot.waitUntil(lambda: keeper.state.kind is LinkKind.UP_TO_DATE, timeout=PATIENCE_MS)
        again = OwnHub(data, port=0, name="")
        state = again.start()
        assert (state.kind, state.begins_with_pc) == (HubKind.RUNNING, False)
        pid = json.loads((data / "hub.json").read_text())["pid"]
        assert process_mark(pid) is not None
        for name in ("hub.json", "hub.log", "hub.out"):
            assert sys.platform == "win32" or (data / name).stat().st_mode & 0o077 == 0
        hub.begin_with_pc(wanted=True)
        assert again.state().begins_with_pc
        hub.begin_with_pc(wanted=False)
        page.code_action.trigger()
        qtbot.waitUntil(lambda: page.code.text().startswith("Code, for ten minutes:"), timeout=PATIENCE_MS)
        page.stop_wanted.emit()
        qtbot.waitUntil(lambda: page.result.text() == "The server does not run on this PC.", timeout=PATIENCE_MS)
        assert process_mark(pid) is None
    finally:
        with qtbot.waitSignal(keeper.ended, timeout=PATIENCE_MS):
            keeper.end()
        shiboken6.delete(window)


def test_another_process_is_never_ended(hub: OwnHub, data: Path):
    """LINK-20: the number that was noted is another's by now; and what says it is a server under another key is not ours."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        data.mkdir()
        note = {"pid": other.pid, "began": "long ago", "port": 1}
        (data / "hub.json").write_text(json.dumps(note))
        assert hub.state().kind is HubKind.STOPPED
        hub.stop()
        assert other.poll() is None
        other.communicate(b"\n")
    assert process_mark(os.getpid()) is not None
