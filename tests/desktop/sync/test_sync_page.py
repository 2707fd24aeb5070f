"""The Sync page: alone, joining, joined; by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.sync.link_row import reading_raw
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_desktop.formats import grouped
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.sync.sync_page import SyncPage
from narayaneeyam_desktop.widgets.ask import Question
from tests.clinic.sync.linked import ADDRESS, Pc, World, settle
from tests.desktop.sync.conftest import StationOf
from tests.desktop.sync.stations import Station


def sync_page(station: Station) -> SyncPage:
    page = station.open("sync")
    assert isinstance(page, SyncPage)
    return page


def activate(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def test_a_clinic_that_stands_alone_is_told_what_a_server_brings(station_of: StationOf, clinic: Clinic):
    """LINK-1: no state at the top, no thread, and whoever may not join sees no form."""
    alone = station_of(clinic, "receptionist")
    assert not alone.window.top_bar.status.isVisible()
    page = sync_page(alone)
    assert page.faces.currentIndex() == 1
    assert not page.join_form.isVisible()
    assert not page.try_action.isVisible()
    assert not alone.background._network


def test_a_clinic_joins_with_address_and_code(qtbot: QtBot, station_of: StationOf, clinic: Clinic, world: World):
    """LINK-13: asked before, told afterwards; its log is at the server then."""
    alone = station_of(clinic, "administrator")
    page = sync_page(alone)
    activate(qtbot, alone.window)
    # The hub that was found is offered; nothing was typed, so its address stands there.
    alone.until(page.join_form.found.isVisible)
    assert page.join_form.address.text() == ADDRESS
    page.join_form.code.setFocus()
    QTest.keyClicks(page.join_form.code.input, "1234")
    QTest.keyClick(alone.window, Qt.Key.Key_F9)
    say_yes(page, "go to http://127.0.0.1:1")
    alone.until(page.join_form.code.has_problem)
    assert "8 digits" in page.join_form.code.message()
    page.join_form.code.set_text(world.service.make_code(None))
    activate(qtbot, alone.window)
    QTest.keyClick(alone.window, Qt.Key.Key_F9)
    say_yes(page, "every change")
    alone.until(lambda: page.faces.currentIndex() == 0)
    alone.until_up_to_date()
    with reading_raw(clinic) as raw:
        assert raw.execute("SELECT count(*) FROM change_group WHERE server_order IS NULL").fetchone() == (0,)
    alone.until(lambda: bool(page.exchanges.rows()))
    assert page.exchanges.rows()[0].outcome == "done"
    assert alone.status.startswith("Up to date")


def say_yes(page: SyncPage, said: str) -> None:
    question = page.findChild(Question)
    assert question is not None
    assert said in question.accessibleDescription()
    question.yes.click()


def test_the_page_tells_of_this_pc_the_others_and_what_waits(
    qtbot: QtBot, station_of: StationOf, desk_pc: Pc, counter_pc: Pc, world: World
):
    """LINK-12, LINK-3, LINK-17: also up to where the server has countersigned."""
    desk = station_of(desk_pc.clinic, "administrator")
    desk.until_up_to_date()
    for line in desk.lines:
        line.down = True
    desk.until(lambda: desk.link.state.kind is LinkKind.OFFLINE)
    desk.background.change(desk.window, lambda: desk_pc.register("Lakshmi Nair"))
    desk.until(lambda: desk.status == "Offline · 1 waiting")
    desk.window.top_bar.status.click()
    desk.settle()
    page = desk.page()
    assert isinstance(page, SyncPage)
    assert [row.name for row in page.others.rows()] == ["A PC"]
    assert [row.tables for row in page.waiting.rows()] == [("patient",)]
    assert page.tabs.tabText(page.tabs.indexOf(page.waiting)) == "Waiting (1)"
    assert page.exchanges.rows()[0].outcome == "no_connection"
    for line in desk.lines:
        line.down = False
    activate(qtbot, desk.window)
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    desk.until(lambda: not page.waiting.rows())
    desk.until_up_to_date()
    assert page.exchanges.rows()[0].groups_sent == 1
    desk.until(lambda: f"up to change {grouped(desk_pc.row.sent_seq)}," in page.countersigned.text())


def test_a_revoked_pc_says_so_and_goes_on(station_of: StationOf, desk_pc: Pc, counter_pc: Pc, world: World):
    """LINK-5"""
    counter = station_of(counter_pc.clinic, "receptionist")
    counter.until_up_to_date()
    world.service.revoke(desk_pc.row.clinic_id, counter_pc.device_id)
    counter.link.try_now(counter.window, done=lambda _state: None)
    counter.until(lambda: counter.link.state.kind is LinkKind.REVOKED)
    assert counter.status == "This PC was revoked"
    assert counter.window.link_line.isVisible()
    counter.background.change(counter.window, lambda: counter_pc.register("Lakshmi Nair"))
    counter.settle()
    assert "Lakshmi Nair" in counter_pc.names()
    page = sync_page(counter)
    assert "let this PC join again" in page.trouble.text()
    # Once: the line above is for the other pages.
    assert not counter.window.link_line.isVisible()
    counter.window.open_page("today", {})
    assert counter.window.link_line.isVisible()


def test_what_is_to_settle_leads_to_the_inbox(qtbot: QtBot, station_of: StationOf, desk_pc: Pc, counter_pc: Pc):
    """LINK-3, INBOX-1: the top counts what the navigation counts."""
    patient = desk_pc.register("Lakshmi Nair")
    settle(desk_pc, counter_pc)
    for pc, sex in ((desk_pc, "female"), (counter_pc, "male")):
        pc.change("UPDATE patient SET sex = ? WHERE id = ?", sex, patient)
    settle(desk_pc, counter_pc)
    desk = station_of(desk_pc.clinic, "receptionist")
    desk.until(lambda: desk.status == "1 to settle")
    inbox = desk.window.navigation.button("inbox")
    assert inbox is not None
    assert inbox.count() == 1
    desk.window.top_bar.status.click()
    desk.until(lambda: type(desk.page()).__name__ == "InboxPage")
