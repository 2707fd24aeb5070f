"""An open desk follows the clinic: who may do what, after how many minutes it locks, what the clinic is called (PEOPLE-12, PEOPLE-15)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import pytest
import shiboken6
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.people.roles import set_role_permission
from narayaneeyam_clinic.people.users import change_own_language, set_user_active
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.clinic_session import ClinicSession
from narayaneeyam_desktop.frame.rewording import Rewording
from narayaneeyam_desktop.frame.sign_in_form import Credentials
from narayaneeyam_desktop.look import Colouring, Look, look_keeper
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.patients.today_page import TodayPage
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import language as spoken
from narayaneeyam_desktop.translations import use_language
from tests.clinic_of_roles import PASSWORD


@pytest.fixture
def session(
    qtbot: QtBot, clinic: Clinic, background: Background, as_role: Callable[[str], Actor]
) -> Iterator[ClinicSession]:
    made = ClinicSession(clinic, as_role("receptionist"), background)
    windows: list[MainWindow] = []
    made.shown.connect(windows.append)
    with qtbot.waitSignal(made.shown):
        made.start()
    qtbot.waitUntil(lambda: background.is_idle())
    yield made
    background.shutdown()
    for window in windows:
        if shiboken6.isValid(window):
            shiboken6.delete(window)
    use_language("en")


def window_of(session: ClinicSession) -> MainWindow:
    assert session.window is not None
    return session.window


@pytest.fixture
def administrator(as_role: Callable[[str], Actor]) -> Actor:
    return as_role("administrator")


def test_a_permission_given_shows_at_once_on_an_open_desk(
    qtbot: QtBot, session: ClinicSession, clinic: Clinic, administrator: Actor
):
    window = window_of(session)
    assert window.navigation.button("counter") is None
    with clinic.transaction(by=administrator, why="test") as tx:
        set_role_permission(tx, Role.RECEPTIONIST, Permission.SELL, allowed=True)
    qtbot.waitUntil(lambda: window.navigation.button("counter") is not None)
    desk = window.desk
    assert desk is not None
    assert desk.may(Permission.SELL)


def test_a_permission_taken_away_takes_its_pages(
    qtbot: QtBot, session: ClinicSession, clinic: Clinic, administrator: Actor
):
    window = window_of(session)
    window.open_page("patients", {})
    with clinic.transaction(by=administrator, why="test") as tx:
        set_role_permission(tx, Role.RECEPTIONIST, Permission.SEE_PATIENTS, allowed=False)
    qtbot.waitUntil(lambda: window.navigation.button("patients") is None)
    place = window.place()
    assert place is not None
    assert place[0] == "today"


def test_whoever_is_disabled_is_signed_out(
    qtbot: QtBot, session: ClinicSession, clinic: Clinic, administrator: Actor, as_role: Callable[[str], Actor]
):
    window = window_of(session)
    with clinic.transaction(by=administrator, why="test") as tx:
        set_user_active(tx, as_role("receptionist").user_id, active=False)
    qtbot.waitUntil(window.is_locked)


def test_a_changed_role_holds_from_the_next_unlock(
    qtbot: QtBot, session: ClinicSession, clinic: Clinic, administrator: Actor
):
    window = window_of(session)
    window.lock()
    with clinic.transaction(by=administrator, why="test") as tx:
        set_role_permission(tx, Role.RECEPTIONIST, Permission.SELL, allowed=True)
    window.sign_in_requested.emit(Credentials("receptionist", PASSWORD))
    qtbot.waitUntil(lambda: not window.is_locked())
    assert window.navigation.button("counter") is not None


def test_wrong_passwords_at_the_lock_wait_longer_and_count_down(qtbot: QtBot, session: ClinicSession):
    """PEOPLE-11: the fifth try finds the button resting, and a sentence that counts."""
    window = window_of(session)
    window.lock()
    form = window.lock_screen.form
    for _ in range(5):
        form.password.clear_problem()
        window.sign_in_requested.emit(Credentials("receptionist", "not the password"))
        qtbot.waitUntil(form.password.has_problem)
    assert form.password.message().startswith("Too many wrong passwords. You can try again in 2 s.")
    assert not form.button.isEnabled()
    qtbot.waitUntil(lambda: form.password.message().startswith("Too many wrong passwords. You can try again in 1 s."))
    qtbot.waitUntil(form.button.isEnabled)
    assert form.password.message() == ""


def test_the_minutes_of_the_clinic_lock_the_screen(
    qtbot: QtBot, session: ClinicSession, clinic: Clinic, administrator: Actor
):
    """PEOPLE-12"""
    window = window_of(session)
    assert window.idle_watch.minutes() == 10
    for minutes in ("0", "3"):
        with clinic.transaction(by=administrator, why="test") as tx:
            change_setting(tx, SettingKey.LOCK_AFTER_MINUTES, minutes)
        qtbot.waitUntil(partial(_locks_after, window, int(minutes)))
    assert not window.is_locked()
    window.idle_watch.set_minutes(0.001)  # what is left when nobody has touched anything for nearly three minutes
    qtbot.waitUntil(window.is_locked)


def _locks_after(window: MainWindow, minutes: int) -> bool:
    return window.idle_watch.minutes() == minutes


def test_the_text_size_is_laid_out_anew_at_the_same_place(qapp: QApplication, session: ClinicSession):
    """REACH-21"""
    before = window_of(session)
    before.open_page("patients", {})
    look_keeper(qapp).choose(Look(Colouring.LIGHT, 125))
    after = window_of(session)
    assert after is not before
    assert theme().size(100) == 125
    assert after.place() == ("patients", {})
    assert after.footer.height() == 35


def test_another_person_another_language(
    qtbot: QtBot, session: ClinicSession, clinic: Clinic, as_role: Callable[[str], Actor]
):
    """PEOPLE-22: everything speaks the language of whoever is in front, and nothing that was typed is lost."""
    with clinic.transaction(by=as_role("pharmacist"), why="test") as tx:
        change_own_language(tx, "ml")
    window = window_of(session)
    window.open_page("patients", {})
    patients, word = window.current_page(), window.top_bar.search.input.placeholderText()
    window.open_page("today", {})
    today = window.current_page()
    assert isinstance(today, TodayPage)
    today.panel.name.set_text("Lakshmi Nair")
    assert patients is not None

    def switched_to(login: str) -> tuple[str, ...]:
        window.lock()
        window.sign_in_requested.emit(Credentials(login, PASSWORD))
        qtbot.waitUntil(lambda: not window.is_locked())
        key = next(action for action in window.actions() if action.shortcut() == QKeySequence("Ctrl+L"))
        button = window.navigation.button("patients")
        assert button is not None
        said = (button.text().strip(), window.top_bar.search.input.placeholderText(), key.text())
        return (*said, window.lock_screen.form.password.label(), window.top_bar.status.text()[:10])

    english = ("Patients", word, "Lock or switch person", "Password", "●  Saved o")
    malayalam = switched_to("pharmacist")
    assert all(said != before and said for said, before in zip(malayalam, english, strict=True))
    window.open_page("patients", {})
    theirs = window.current_page()
    assert theirs is not None
    assert theirs.title == malayalam[0]
    assert switched_to("receptionist") == english
    # What was typed stands on the page as it was left; the other page is made anew.
    assert window.current_page() is today
    assert today.panel.name.text() == "Lakshmi Nair"
    window.open_page("patients", {})
    anew = window.current_page()
    assert anew is not None
    assert anew is not patients
    assert anew.title == "Patients"


# In whatever class it was said, also of several facts in a line; a name and what is no text of ours stay.
REWORDED = {
    "Not billed yet: Kati vasti, ₹900.": "ഇതുവരെ ബിൽ ചെയ്തിട്ടില്ല: Kati vasti, ₹900.",
    "Certificates of Hiba P. N.": "Hiba P. N.: സർട്ടിഫിക്കറ്റുകൾ",
    "Lock the screen after (minutes)": "സ്ക്രീൻ പൂട്ടേണ്ട സമയം (മിനിറ്റ്)",
    "Cash  ·  Sesame": "പണം  ·  Sesame",
    "56 bills": "56 ബില്ലുകൾ",
}


def words_on(page: QWidget) -> list[str]:
    """Everything that labels, buttons and empty fields say."""
    said = [label.text() for label in page.findChildren(QLabel)]
    said += [button.text() for button in page.findChildren(QAbstractButton)]
    return said + [field.placeholderText() for field in page.findChildren(QLineEdit)]


def test_a_language_is_spoken_at_once_and_what_is_typed_stays(qtbot: QtBot, session: ClinicSession):
    """LANG-5: the page in front says its words again, the others are made anew; the way back leads to the same words."""
    window = window_of(session)
    window.open_page("patients", {})
    patients = window.current_page()
    window.open_page("today", {})
    today = window.current_page()
    assert isinstance(today, TodayPage)
    today.panel.name.set_text("Lakshmi Nair")
    actions, said = [action.text() for action in today.actions()], words_on(today)

    def speak(language: str) -> None:
        window.person_menu.language_chosen.emit(language)
        qtbot.waitUntil(lambda: spoken() == language)

    speak("ml")
    assert window.current_page() is today
    assert (today.panel.name.text(), today.panel.name.label(), today.title) == (
        "Lakshmi Nair", "പേര്", "ഇന്ന്, ശനിയാഴ്‌ച 21 നവംബർ",
    )  # fmt: skip
    assert [words for words in words_on(today) if words in said and len(words) > 3 and words.isalpha()] == []
    assert not set(actions) & {action.text() for action in today.actions()}
    rewording = Rewording(date(2026, 11, 21))
    for english, wanted in REWORDED.items():
        assert rewording.say(english, ["BillsPage", "ClinicRulesPage"]) == wanted
    window.open_page("patients", {})
    assert window.current_page() is not patients
    window.go_back()
    speak("hi")
    assert today.panel.name.label() == "नाम"
    speak("en")
    assert [action.text() for action in today.actions()] == actions
    assert words_on(today) == said
