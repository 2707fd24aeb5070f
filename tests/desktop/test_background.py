"""Background work: who hears, in which order, and how it ends."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.background import Background, Closing


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def test_the_answer_comes_on_the_screens_thread(qtbot: QtBot, background: Background, owner: QObject):
    heard: list[Any] = []
    background.read(owner, threading.get_ident, done=lambda worker: heard.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))
    worker, here = heard[0]
    assert worker != here == threading.get_ident()


def test_a_closed_page_hears_nothing(qtbot: QtBot, background: Background):
    """HOUSE-36"""
    heard: list[Any] = []
    page, gate = QObject(), threading.Event()
    background.read(page, gate.wait, done=heard.append)
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(background.is_idle)
    assert heard == []


def test_a_newer_read_replaces_an_older(qtbot: QtBot, background: Background, owner: QObject):
    heard: list[Any] = []
    gate = threading.Event()
    background.read(owner, lambda: (gate.wait(), "old")[1], done=heard.append, replaces="list")
    background.read(owner, lambda: "new", done=heard.append, replaces="list")
    background.read(owner, lambda: "other", done=heard.append, replaces="another list")
    qtbot.waitUntil(lambda: set(heard) == {"new", "other"})
    gate.set()
    qtbot.waitUntil(background.is_idle)
    assert "old" not in heard


def test_a_stale_read_that_has_not_begun_is_not_run(qtbot: QtBot, background: Background, owner: QObject):
    run: list[Any] = []
    gate = threading.Event()
    for _ in range(2):  # both readers are busy
        background.read(owner, gate.wait, done=None)
    for number in range(5):
        background.read(owner, partial(run.append, number), done=None, replaces="list")
    gate.set()
    qtbot.waitUntil(background.is_idle)
    assert run == [4]


def test_changes_keep_their_order_and_bulk_waits(qtbot: QtBot, background: Background, owner: QObject):
    """STORE-8: bulk work lets the person go first."""
    run: list[Any] = []
    gate = threading.Event()
    background.change(owner, gate.wait)
    background.change(owner, lambda: run.append("bulk"), bulk=True)
    for number in range(3):
        background.change(owner, partial(run.append, number))
    gate.set()
    qtbot.waitUntil(background.is_idle)
    assert run == [0, 1, 2, "bulk"]


def test_a_refusal_goes_to_failed_and_the_control_is_released(qtbot: QtBot, background: Background, owner: QObject):
    heard: list[Any] = []

    def refuse() -> None:
        raise Refused("not_permitted")

    background.change(
        owner, refuse, done=heard.append, failed=lambda r: heard.append(r.code), settled=lambda: heard.append("settled")
    )
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["settled", "not_permitted"]


def test_a_change_refused_after_its_page_was_closed_is_still_said(qtbot: QtBot, background: Background):
    page, gate = QObject(), threading.Event()

    def refuse() -> None:
        gate.wait()
        raise Refused("disk_full")

    background.change(page, refuse, failed=lambda refused: None)
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed):
        pass
    with qtbot.waitSignal(background.refused) as said:
        gate.set()
    assert said.args[0].code == "disk_full"


def test_a_defect_is_reported_and_work_goes_on(qtbot: QtBot, owner: QObject):
    background = Background()
    with qtbot.waitSignal(background.crashed) as crashed:
        background.read(owner, lambda: 1 // 0, done=None)
    assert isinstance(crashed.args[0], ZeroDivisionError)
    with qtbot.waitSignal(background.saved):
        background.change(owner, int)
    background.shutdown()


def test_shutdown_waits_for_changes_and_leaves_no_thread(qtbot: QtBot, owner: QObject):
    before = threading.active_count()
    background = Background()
    run: list[Any] = []
    for number in range(20):
        background.change(owner, partial(run.append, number))
    background.shutdown()
    assert run == list(range(20))
    assert threading.active_count() == before
    background.change(owner, lambda: run.append("late"))
    background.shutdown()
    assert "late" not in run


def test_what_a_person_asks_of_the_network_never_stands_behind_what_waits(
    qtbot: QtBot, background: Background, owner: QObject
):
    """LINK-8"""
    heard: list[Any] = []
    gate = threading.Event()
    background.network(owner, gate.wait, done=heard.append, waits=True)
    background.network(owner, lambda: "tried now", done=heard.append)
    qtbot.waitUntil(lambda: heard == ["tried now"])
    assert background.is_idle()
    gate.set()
    qtbot.waitUntil(lambda: heard == ["tried now", True])


def test_the_networks_work_with_the_file_lets_the_person_go_first(qtbot: QtBot, background: Background, owner: QObject):
    """LINK-7: behind all changes that were asked for, on the writer's thread; result and exception come back."""
    run: list[Any] = []
    gate, asked = threading.Event(), threading.Event()

    def on_the_network() -> str:
        asked.set()
        name = background.in_turn(on_the_writer)
        with pytest.raises(Refused):
            background.in_turn(refuse)
        return name

    def on_the_writer() -> str:
        run.append("the link's")
        return threading.current_thread().name

    def refuse() -> None:
        raise Refused("disk_full")

    background.change(owner, gate.wait)
    with qtbot.waitSignal(background.changed):
        background.network(owner, on_the_network, done=run.append)
        background.change(owner, partial(run.append, "first"))
    qtbot.waitUntil(asked.is_set)
    background.change(owner, partial(run.append, "second"))
    gate.set()
    qtbot.waitUntil(lambda: "writer" in run)
    assert run == ["first", "second", "the link's", "writer"]


def test_the_end_stops_what_waits_and_leaves_no_thread(qtbot: QtBot, owner: QObject):
    """LINK-9: also while the link has work in the writer's turn."""
    before = threading.active_count()
    background, gate, under_way = Background(), threading.Event(), threading.Event()
    run: list[Any] = []

    def cycle() -> None:
        while not gate.is_set():
            background.in_turn(partial(run.append, "batch"))
            under_way.set()
        with pytest.raises(Closing):
            background.in_turn(partial(run.append, "after the end"))

    background.stop_with(gate.set)
    background.network(owner, cycle, waits=True)
    assert under_way.wait(5)
    background.shutdown()
    assert threading.active_count() == before
    assert "batch" in run
    assert "after the end" not in run
