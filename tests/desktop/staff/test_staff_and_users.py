"""The administrator's pages of people, on a real clinic: staff, users, passwords, what roles may do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.records import StaffKind
from narayaneeyam_clinic.people.roles import role_permissions
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.people.staff import staff_list
from narayaneeyam_clinic.people.users import user_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.office_pages import office_pages
from narayaneeyam_desktop.staff.people_words import permission_text
from narayaneeyam_desktop.staff.roles_table import PERMISSIONS, ROLES
from narayaneeyam_desktop.wording import SENTENCES
from tests.clinic.consultations.invented import EVERYTHING, add_patient

AsRole = Callable[[str], Actor]
Open = Callable[..., Any]


@pytest.fixture
def open_as_administrator(window_for, as_role: AsRole, qtbot: QtBot, background: Background) -> Open:
    """`open_as_administrator("staff")`: the page, when its reads are answered."""
    window = window_for(as_role("administrator"), office_pages())

    def opened(key: str) -> Any:
        window.open_page(key, {})
        qtbot.waitUntil(background.is_idle)
        return window.current_page()

    return opened


def test_a_doctor_is_added_and_leaves(
    open_as_administrator: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole
):
    """PEOPLE-5, PEOPLE-6, BOOK-58: by the keyboard, "Dr." by itself, the number and the fee; later "has left"."""
    page = open_as_administrator("staff")
    page.new_action.trigger()
    page.name.input.setText("devi menon")
    page.kind.set_value(StaffKind.DOCTOR)
    page.council_number.set_text("KSMC 77")
    page.fee.set_value(Money.rupees(300))
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.form._heading.text() == "Dr. devi menon"
    with clinic.reading(by=as_role("administrator")) as rd:
        (devi,) = [row for row in staff_list(rd) if row.name == "Dr. devi menon"]
    patient = add_patient(clinic)
    booking = NewBooking(patient, devi.id, date(2026, 11, 23), 9 * 60, outside_hours=True)
    with clinic.transaction(by=EVERYTHING, why="test.book") as tx:
        book_appointment(tx, booking)
    page.has_left.click()
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    said = page.window().message_bar.text()
    assert said == "Saved. 1 booking still stands: give it to another doctor in the calendar."
    with clinic.reading(by=as_role("administrator")) as rd:
        (devi,) = [row for row in staff_list(rd) if row.name == "Dr. devi menon"]
    assert (devi.council_number, devi.consultation_fee, devi.is_active) == ("KSMC 77", Money.rupees(300), False)


def test_a_name_is_missing(open_as_administrator: Open, qtbot: QtBot, background: Background):
    """HOUSE-37: the sentence stands beside the name."""
    page = open_as_administrator("staff")
    page.new_action.trigger()
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.name.message() == SENTENCES["name_missing"]


def test_what_was_typed_is_not_lost_by_another_row(open_as_administrator: Open):
    """Choosing another row leaves a typed form alone; Esc gives it up."""
    page = open_as_administrator("staff")
    page.table.select(0)
    page.name.setFocus()
    QTest.keyClicks(page.name.input, "x")
    page.table.select(1)
    assert page.name.text().endswith("x")
    QTest.keyClick(page.name.input, Qt.Key.Key_Escape)
    assert not page.form.is_edited()


def test_a_user_is_made_disabled_and_let_in_again(
    open_as_administrator: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole
):
    """PEOPLE-15, PEOPLE-19, DAY-7: the new user signs in; disabled, no more; with a new password again."""
    page = open_as_administrator("users")
    page.new_action.trigger()
    page.name.set_text("Anitha Mohan")
    page.login.set_text("anitha")
    page.password.set_text("first-word-1")
    page.again.set_text("first-word-2")
    page.roles[Role.PHARMACIST].click()
    page.save_action.trigger()
    assert page.again.has_problem()
    page.again.set_text("first-word-1")
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert sign_in(clinic, "anitha", "first-word-1").roles == ("pharmacist",)
    assert page.table.selected_row().login == "anitha"
    page.active_action.trigger()
    qtbot.waitUntil(background.is_idle)
    with pytest.raises(Refused, match="user_disabled"):
        sign_in(clinic, "anitha", "first-word-1")
    page.active_action.trigger()
    qtbot.waitUntil(background.is_idle)
    page.password_action.trigger()
    page.password.set_text("second-word-1")
    page.again.set_text("second-word-1")
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert sign_in(clinic, "anitha", "second-word-1").name == "Anitha Mohan"
    assert page.window().message_bar.text() == "Anitha Mohan: saved."
    for _ in range(6):
        with pytest.raises(Refused):
            sign_in(clinic, "anitha", "forgotten-1")
    page.password_action.trigger()
    page.password.set_text("third-word-1")
    page.again.set_text("third-word-1")
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert sign_in(clinic, "anitha", "third-word-1").name == "Anitha Mohan", "a new password waits for no old mistakes"
    with clinic.reading(by=as_role("administrator")) as rd:
        (anitha,) = [row for row in user_list(rd) if row.login == "anitha"]
    assert anitha.is_active


@pytest.mark.parametrize("key", ["users", "staff"])
def test_a_new_form_belongs_to_no_row(open_as_administrator: Open, key: str):
    """Nothing in the list looks chosen while somebody new is typed; the arrows choose again."""
    page = open_as_administrator(key)
    if page.table.rows():
        page.table.setFocus()
        assert page.table.selected_row() is not None
    page.new_action.trigger()
    assert page.table.selected_row() is None
    assert not page.table.view.selectionModel().hasSelection()
    assert page.form._heading.text().startswith("New")


def test_the_last_administrator_stays(
    open_as_administrator: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole
):
    """PEOPLE-8: neither disabled nor without the role; the page says why."""
    page = open_as_administrator("users")
    at = next(number for number, row in enumerate(page.table.rows()) if row.login == "administrator")
    page.table.select(at)
    page.active_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.form.problem.text() == SENTENCES["last_administrator"]
    page.roles[Role.ADMINISTRATOR].click()
    page.roles[Role.MANAGER].click()
    page.save_action.trigger()
    qtbot.waitUntil(background.is_idle)
    assert page.form.problem.text() == SENTENCES["last_administrator"]
    assert as_role("administrator").may(Permission.MANAGE_USERS)


def test_what_a_role_may_do_is_changed_and_undone(
    open_as_administrator: Open, qtbot: QtBot, background: Background, clinic: Clinic, as_role: AsRole
):
    """PEOPLE-8: Space on a cell, and the undo of the quiet bar; the key to everything stays."""
    page = open_as_administrator("roles")
    table = page.table
    row, column = PERMISSIONS.index(Permission.EXPORT), ROLES.index(Role.PHARMACIST) + 1
    table.setCurrentIndex(table.cells.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(background.is_idle)
    assert as_role("pharmacist").may(Permission.EXPORT)
    qtbot.waitUntil(lambda: table.cells.is_allowed(Role.PHARMACIST, Permission.EXPORT))
    page.window().message_bar._undo.click()
    qtbot.waitUntil(background.is_idle)
    assert not as_role("pharmacist").may(Permission.EXPORT)
    row, column = PERMISSIONS.index(Permission.MANAGE_USERS), ROLES.index(Role.ADMINISTRATOR) + 1
    table.setCurrentIndex(table.cells.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(background.is_idle)
    assert page.problem.text() == SENTENCES["last_administrator"]
    with clinic.reading(by=as_role("administrator")) as rd:
        assert Permission.MANAGE_USERS in role_permissions(rd)[Role.ADMINISTRATOR]


def test_every_permission_has_words():
    assert all(permission_text(permission) for permission in Permission)


@pytest.mark.parametrize("role", ["receptionist", "pharmacist", "doctor", "manager"])
def test_only_the_administrator_opens_users(window_for, as_role: AsRole, role: str):
    """The pages are not there for others; the actions refuse them anyway."""
    window = window_for(as_role(role), office_pages())
    for key in ("users", "roles", "recovery_code", "gst_rates", "access_log", "restore"):
        window.open_page(key, {})
        page = window.current_page()
        assert page is None or page.title not in {"Users", "What roles may do", "Recovery code", "GST rates"}
