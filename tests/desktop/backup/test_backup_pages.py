"""Backup and restore through the pages, with real keys: verified, listed; restored as a new device, and opened by sign-in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.sign_in import open_clinic, sign_in
from narayaneeyam_clinic.store.backup import back_up
from narayaneeyam_clinic.store.backup_places import RESULTS_NAME, add_folder
from narayaneeyam_clinic.store.backup_rules import PlaceState
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.backup.looked_card import LookedCard
from narayaneeyam_desktop.backup.restore_controller import RestoreWindowController
from narayaneeyam_desktop.backup.restore_form import BY_CODE
from narayaneeyam_desktop.backup.restore_window import RestoreWindow
from narayaneeyam_desktop.closing_backup import ClosingBackup
from narayaneeyam_desktop.frame.backup_line import BackupLine
from narayaneeyam_desktop.frame.sign_in_form import Credentials
from narayaneeyam_desktop.office_pages import office_pages
from narayaneeyam_desktop.startup import Program
from narayaneeyam_desktop.wording import SENTENCES
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE

AsRole = Callable[[str], Actor]


@pytest.fixture
def window(window_for, as_role: AsRole):
    return window_for(as_role("administrator"), office_pages())


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The whole program; its windows are closed at the end."""
    made = Program()
    yield made
    for window in (made.sign_in_window, made.first_run_window, made.restore_window, made.main_window):
        if window is not None:
            with qtbot.waitSignal(window.destroyed):
                window.close()
                window.deleteLater()
    made.end()


@pytest.fixture
def page(window, qtbot: QtBot, background: Background):
    """The Backup page; what its keeper has under way is over at the end."""
    window.open_page("backup", {})
    made = window.current_page()
    qtbot.waitUntil(background.is_idle)
    keeper = window.desk.backups
    yield made
    if keeper.is_working():
        with qtbot.waitSignal(keeper.ended):
            keeper.stop()
    qtbot.waitUntil(background.is_idle)
    keeper.end()


def test_a_place_is_chosen_and_backed_up_and_restored_from(
    page, window, qtbot: QtBot, background: Background, tmp_path
):
    """BAK-1, BAK-2, BAK-10, BAK-14, HOUSE-32: by a process of its own; Enter on a backup opens its restore."""
    page.backup_action.trigger()
    assert page.folder.has_problem()
    page.folder.set_path(tmp_path / "stick")
    with qtbot.waitSignal(window.desk.backups.ended):
        page.backup_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert "verified" in page.result.text()
    assert not page.strip.is_working()
    (place,) = page.places.rows()
    assert place.place.folder == tmp_path / "stick"
    assert place.result.verified_at is not None
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    (row,) = page.table.rows()
    assert row.is_verified
    page.table.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    restore = window.current_page()
    assert restore.form.file.path() == row.path
    assert restore.form.login.input.hasFocus() or window.focusWidget() is restore.form.login.input
    qtbot.waitUntil(lambda: [one.path for one in restore.form.found.rows()] == [row.path])


def test_a_backup_that_fails_says_so(page, qtbot: QtBot, background: Background, tmp_path: Path):
    """BAK-4: a folder that cannot be; what was there is whole."""
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    page.folder.set_path(blocked)
    page.add_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert str(blocked) in page.folder.message()
    assert blocked.read_text() == "a file, not a folder"


def test_a_stopped_backup_leaves_nothing(page, window, qtbot: QtBot, background: Background, tmp_path: Path):
    """BAK-4, BAK-19: Stop, and there is no backup; the next one clears what was half done."""
    page.folder.set_path(tmp_path / "stick")
    page.add_action.trigger()
    qtbot.waitUntil(page.strip.is_working)
    with qtbot.waitSignal(window.desk.backups.ended):
        page.strip._stop.click()
    assert SENTENCES["stopped"] in page.result.text()
    assert list((tmp_path / "stick").glob("*.narayaneeyam-backup")) == []


def test_the_end_of_the_day(page, window, clinic: Clinic, qtbot: QtBot, background: Background, tmp_path: Path):
    """BAK-16, BAK-14: the window that is closed waits for a backup; a second time there is nothing new; Esc skips it."""
    keeper, stick = window.desk.backups, tmp_path / "stick"
    add_folder(clinic, window.desk.actor, stick)
    line = BackupLine(window, keeper.state_changed, is_demo=False)
    with qtbot.waitSignal(keeper.state_changed):
        keeper.look()
    assert line.text() == ""
    closing = ClosingBackup(window, keeper, background)
    skipped = ClosingBackup(window, keeper, background)
    again = ClosingBackup(window, keeper, background)
    assert skipped.hold()
    skipped.shown.skip_action.trigger()
    assert skipped.shown is None
    qtbot.waitUntil(background.is_idle)
    assert list(stick.glob("*.narayaneeyam-backup")) == []
    window.show()
    with qtbot.waitSignal(window.closing):
        assert closing.hold()
        # Qt's clock of minutes may be a twentieth late.
        assert 0 < closing._bound.remainingTime() <= 180_000 * 1.05
    assert len(list(stick.glob("*.narayaneeyam-backup"))) == 1
    window.show()
    with qtbot.waitSignal(keeper.state_changed):
        keeper.look()
    with qtbot.waitSignal(window.closing):
        assert again.hold()
    assert len(list(stick.glob("*.narayaneeyam-backup"))) == 1
    # By itself, when it is due: nothing is known of the one before.
    (clinic.folder / RESULTS_NAME).unlink()
    with qtbot.waitSignal(keeper.ended):
        keeper._look_by_itself()
    assert (clinic.folder / RESULTS_NAME).exists()
    late = replace(keeper.state.places[0], state=PlaceState.LATE)
    window.open_page("settings", {})
    keeper.state_changed.emit(replace(keeper.state, places=(late,)))
    assert str(stick) in line.text()
    window.open_page("backup", {})
    assert line.text() == ""


def test_a_restore_is_a_new_device(
    window, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole, tmp_path: Path
):
    """BAK-3, BAK-5, BAK-6: by a password, beside the present file; a bill made there begins a series of its own."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="165"))
    sign_in(clinic, "pharmacist", PASSWORD)  # makes the slot that the backup carries
    made = back_up(clinic, as_role("administrator"), tmp_path / "stick")
    window.open_page("restore", {"backup": made.path})
    page = window.current_page()
    page.form.login.set_text("pharmacist")
    page.form.password.set_text("not the word")
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.form.password.message() == SENTENCES["wrong_password"]
    page.form.password.set_text(PASSWORD)
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.form.looked.lacks.nothing
    assert page.form._looked_card.verdict.text() == "This PC has nothing that the backup lacks."
    # Decided against, and for it.
    page.back_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert list(clinic.folder.parent.glob(".restoring-*")) == []
    page.form.password.set_text(PASSWORD)
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    page.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    restored = page.form.restored
    assert restored is not None
    assert restored.counter_code != clinic.device.counter_code
    assert restored.counter_code in page.form._meaning.text()
    assert clinic.path.exists()
    with qtbot.waitSignal(window.clinic_wanted) as wanted:
        page.go_action.trigger()
    assert wanted.args == [(restored.folder, "pharmacist", None)]
    again, pharmacist = open_clinic(restored.folder, "pharmacist", PASSWORD, clock=clinic.clock)
    try:
        other = Shelf(again, pharmacist)
        sold = other.sell_packs(other.rows("SELECT id FROM medicine")[0]["id"])
        assert sold.number == f"{restored.counter_code}/26-27/000001"
        assert again.device.id != clinic.device.id
    finally:
        again.close()


def test_a_manager_may_back_up_and_not_restore(window_for, as_role: AsRole, qtbot: QtBot, background: Background):
    """BAK-9"""
    window = window_for(as_role("manager"), office_pages())
    window.open_page("backup", {})
    page = window.current_page()
    assert not page.restore_action.isVisible()
    window.open_page("restore", {})
    assert window.current_page() is page


def test_an_empty_pc_restores_by_the_recovery_code(
    qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole, tmp_path: Path, monkeypatch
):
    """BAK-3: from the first window; what is no backup is said under the file."""
    made = back_up(clinic, as_role("administrator"), tmp_path / "stick")
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(tmp_path / "other pc"))
    window = RestoreWindow()
    qtbot.addWidget(window)
    controller = RestoreWindowController(window, background)
    window.show()
    window.form.start(tmp_path / "nothing.backup")
    window.form.way.set_value(BY_CODE)
    window.form.way.edited.emit()
    window.form.code.set_text(RECOVERY_CODE.lower().replace("-", " "))
    window.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert "nothing.backup" in window.form.file.message()
    window.form.file.set_path(made.path)
    window.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    window.go_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert window.form.restored is not None
    assert window.form.restored.folder.parent == tmp_path / "other pc" / "clinics"
    with qtbot.waitSignal(controller.done):
        window.go_action.trigger()


def test_a_password_without_the_right_restores_nothing(
    qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole, tmp_path: Path
):
    """BAK-9: at the sign-in window of a PC that has the clinic a receptionist may look into a backup, and no more."""
    sign_in(clinic, "receptionist", PASSWORD)  # from now on a slot of theirs travels in each backup
    made = back_up(clinic, as_role("administrator"), tmp_path / "stick")
    clinics = clinic.folder.parent
    window = RestoreWindow()
    qtbot.addWidget(window)
    controller = RestoreWindowController(window, background)
    window.show()
    window.form.start(made.path)
    window.form.login.set_text("receptionist")
    window.form.password.set_text(PASSWORD)
    for _ in ("look into it", "restore"):
        window.go_action.trigger()
        qtbot.waitUntil(background.is_idle)
    assert window.form.restored is None
    (looked,) = window.findChildren(LookedCard)
    assert looked.warning.text() == SENTENCES["not_permitted"]
    assert [one.parent.name for one in clinics.glob("[!.]*/clinic.db")] == [clinic.folder.name]
    window.another_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert list(clinics.glob(".restoring-*")) == []
    assert controller.parent() is window


def test_the_program_goes_from_first_run_to_the_restored_clinic(
    program: Program, qtbot: QtBot, clinic: Clinic, as_role: AsRole, tmp_path: Path, monkeypatch
):
    """BAK-3, KEY-6: a new PC: restore instead of setting up, then the forgotten password by the recovery code."""
    made = back_up(clinic, as_role("administrator"), tmp_path / "stick")
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(tmp_path / "new pc"))
    program.start()
    program.first_run_window._restore.click()
    restoring = program.restore_window
    restoring.form.start(made.path)
    restoring.form.login.set_text("administrator")
    restoring.form.password.set_text(PASSWORD)
    for _ in ("look into it", "restore"):
        restoring.go_action.trigger()
        qtbot.waitUntil(program.background.is_idle)
    restoring.go_action.trigger()
    window = program.sign_in_window
    qtbot.waitUntil(program.background.is_idle)
    window._forgot.click()
    assert window.recover.login.text() == "administrator"
    window.recover.code.set_text("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA")
    window.recover.password.set_text("after-the-fire-1")
    window.recover.again.set_text("after-the-fire-1")
    window.recover.button.click()
    qtbot.waitUntil(program.background.is_idle)
    assert window.recover.code.message() == SENTENCES["wrong_recovery_code"]
    window.recover.code.set_text(RECOVERY_CODE)
    with qtbot.waitSignal(program.ready):
        window.recover.button.click()
    assert program.main_window.desk.actor.login == "administrator"


def test_the_program_leaves_one_clinic_for_the_restored_one(
    program: Program, qtbot: QtBot, clinic: Clinic, as_role: AsRole, tmp_path: Path
):
    """BAK-5, BAK-6: from the page of an open clinic; both stand at sign-in, the restored one is chosen."""
    made = back_up(clinic, as_role("administrator"), tmp_path / "stick")
    clinic.close()
    program.start()
    qtbot.waitUntil(program.background.is_idle)
    with qtbot.waitSignal(program.ready):
        program.sign_in_window.form.sign_in_requested.emit(Credentials("administrator", PASSWORD))
    program.main_window.open_page("restore", {"backup": made.path})
    page = program.main_window.current_page()
    page.form.login.set_text("administrator")
    page.form.password.set_text(PASSWORD)
    for _ in ("look into it", "restore"):
        page.go_action.trigger()
        qtbot.waitUntil(program.background.is_idle)
    restored = page.form.restored
    page.go_action.trigger()
    qtbot.waitUntil(program.background.is_idle)
    assert program.main_window is None
    window = program.sign_in_window
    qtbot.waitUntil(lambda: window.clinic.value() == restored.folder)
    offered = {window.clinic.input.itemText(at) for at in range(window.clinic.input.count())}
    assert len(offered) == 2
    with qtbot.waitSignal(program.ready):
        window.form.sign_in_requested.emit(Credentials("administrator", PASSWORD))
    assert program.clinic.folder == restored.folder
