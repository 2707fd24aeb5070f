"""The screen of the waiting room on a real clinic: what it says, how large, and that it follows the queue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.waiting_screen import WaitingScreen
from narayaneeyam_desktop.widgets.waiting_display import TOKEN_SHARE
from tests.clinic.consultations.invented import EVERYTHING, add_patient


def test_the_waiting_room_follows_the_queue(
    desk_for: Callable[[Actor], Desk], as_role: Callable[[str], Actor], clinic: Clinic, qtbot: QtBot
):
    """BOOK-40, BOOK-41: who is inside and who is next, large; by token alone until the clinic says otherwise."""
    reception = as_role("receptionist")
    people = [add_patient(clinic, "Lakshmi Nair"), add_patient(clinic, "Abdul Rahman", "N1-00043")]
    with clinic.transaction(by=EVERYTHING, why="test.queue") as tx:
        doctor = tx.session.query(Staff).filter_by(kind=StaffKind.DOCTOR).one()
        first, _second = [start_visit(tx, one, doctor.id) for one in people]
    desk = desk_for(reception)
    window = desk.parent()
    assert isinstance(window, QWidget)
    screen = WaitingScreen(desk, window)
    screen.open()
    shown = screen.window
    assert shown is not None
    qtbot.waitUntil(lambda: "Next A1, A2" in shown.text())
    assert "Lakshmi" not in shown.text()
    shown.resize(1366, 768)
    assert shown.token_height() >= 768 * TOKEN_SHARE
    with clinic.transaction(by=as_role("doctor"), why="test.call") as tx:
        call_in(tx, first.visit_id)
    qtbot.waitUntil(lambda: "Now A1;" in shown.text() and "Next A2" in shown.text())
    assert not shown.grab().isNull()
    with clinic.transaction(by=as_role("administrator"), why="test.names") as tx:
        change_setting(tx, SettingKey.WAITING_ROOM_CALLS_BY, "name")
    qtbot.waitUntil(lambda: "Now A1, Lakshmi Nair" in shown.text() and "Next A2" in shown.text())
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.window is None)
    screen.open()
    again = screen.window
    assert again is not None
    # Its page is gone: nobody would keep it true.
    with qtbot.waitSignal(again.destroyed):
        screen.deleteLater()
